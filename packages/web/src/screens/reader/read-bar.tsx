import type { RecordView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { hrefTo, replaceQuery } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { countWords } from "./move-ends.js";
import type { Review } from "./use-review.js";

/** Above the text: the way back, how statements are underlined, how far the review has come. */
export function ReadBar({ view, review }: { readonly view: RecordView; readonly review: Review }): ReactNode {
  const { t } = useTexts();
  const done = view.statements.filter((said) => said.review !== "proposed").length;
  const { draft } = review.ends;
  if (draft !== null) {
    return (
      <div className="readbar is-editing" role="status">
        <b>{t.reader.editing}</b><span>{t.reader.endsCount(countWords(view.reading?.text ?? "", draft))}</span><span className="only-wide">{t.reader.ends}</span>
        <span className="acts"><span><kbd>← →</kbd> {t.keys.endWord}</span><span><kbd>⇧ ← →</kbd> {t.keys.startWord}</span><span><kbd>↵</kbd> {t.keys.save}</span><span><kbd>Esc</kbd> {t.keys.cancel}</span></span>
      </div>
    );
  }
  return (
    <div className="readbar">
      <a href={hrefTo("records")} onClick={(event) => { if (history.length > 1) { event.preventDefault(); history.back(); } }}>{t.reader.back}<span className="only-wide">{t.reader.backLong}</span></a>
      <a className="only-phone" href="#papers" onClick={(event) => { event.preventDefault(); document.getElementById("papers")?.focus(); }}>{t.reader.papers}</a>
      <span className="forms" role="group" aria-label={t.reader.formsLabel}>
        <span className="st direct">{t.forms.direct}</span><span className="st mixed">{t.forms.mixed}</span><span className="st indirect">{t.forms.indirect}</span>
        <label className="own"><input type="checkbox" checked={review.own} onChange={(event) => { replaceQuery({ own: event.target.checked ? "1" : "0" }); }} /> <span className="st narrated">{t.reader.own}</span></label>
      </span>
      <span className="only-wide">{t.reader.reviewedOf(done, view.statements.length)}</span>
    </div>
  );
}
