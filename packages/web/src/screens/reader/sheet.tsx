import type { Reading, RecordView, Statement } from "@affiant/desk/api";
import { Fragment, useMemo, type ReactNode } from "react";
import { formatEdtf } from "../../dates/format-edtf.js";
import { useTexts } from "../../texts/use-texts.js";
import { Fold } from "./fold.js";
import { sayNote } from "./say-note.js";
import { StatementCard } from "./statement-card.js";
import { TextBlock, type BlockLook } from "./text-block.js";
import type { Review } from "./use-review.js";

/** The article at its measure, with the cards of each paragraph beside it. */
export function Sheet({ view, reading, review }: { readonly view: RecordView; readonly reading: Reading; readonly review: Review }): ReactNode {
  const { t } = useTexts();
  const look = useMemo((): BlockLook => ({
    text: reading.text, current: review.current, own: review.own, select: review.select,
    byId: new Map(view.statements.map((said) => [said.id, said])),
    numbers: new Map(review.order.filter((said) => review.own || said.form !== "narrated").map((said, index) => [said.id, index + 1])),
  }), [reading, view.statements, review.current, review.own, review.select, review.order]);
  const title = review.items.findIndex((item) => item.type === "block" && item.block.kind === "title");
  return (
    <div className="sheet"><div className="sheet-in">
      {title < 0 ? <><h1 className="headline" dir="auto">{view.record.description.title ?? view.record.name}</h1><Source view={view} /></> : null}
      {reading.articles.length === 0 ? <p className="byline">{t.reader.noArticle}</p> : null}
      {review.items.map((item, index) => {
        switch (item.type) {
          case "article": return <p key={`a${item.start}`} className="article-head">{t.reader.article(item.number, reading.articles.length)}</p>;
          case "fold": return <Fold key={`f${item.span.start}`} text={reading.text} span={item.span} lines={item.lines} />;
          case "block": return (
            <Fragment key={item.block.start}>
              <TextBlock item={item} look={look} first={index === title} />
              <Cards statements={item.statements} view={view} reading={reading} review={review} look={look} />
              {index === title ? <Source view={view} /> : null}
            </Fragment>
          );
        }
      })}
      {view.statements.length === 0 ? <p className="byline">{t.reader.noStatements}</p> : null}
    </div></div>
  );
}

/** Said above the text: what is missing in it cannot be seen. */
const aboutPictures: ReadonlySet<string> = new Set(["recognised", "no-letters", "needs-ocr", "pages-unread"]);

function Source({ view }: { readonly view: RecordView }): ReactNode {
  const { t, language } = useTexts();
  const { description, id, name } = view.record;
  const article = view.reading?.articles[0];
  const date = description.published ?? article?.published ?? null;
  const parts = [description.publisher ?? article?.publisher ?? name, description.author ?? article?.author ?? null, date === null ? t.dateUnknown : formatEdtf(date, language)];
  const pictured = view.reading?.notes.filter(({ code }) => aboutPictures.has(code)) ?? [];
  return (
    <>
      <p className="byline">
        <span dir="auto">{parts.filter((part) => part !== null).join(" · ")}</span> · <a href={`/api/records/${id}/original`} download>{t.reader.original}</a>
      </p>
      {pictured.map((note) => <p key={note.code} className="byline"><span className="missing">{sayNote(note, t)}</span></p>)}
    </>
  );
}

function Cards({ statements, view, reading, review, look }: {
  readonly statements: readonly Statement[];
  readonly view: RecordView;
  readonly reading: Reading;
  readonly review: Review;
  readonly look: BlockLook;
}): ReactNode {
  const { t } = useTexts();
  const shown = statements.filter((said) => said.form !== "narrated" || review.own || said.id === review.current);
  if (shown.length === 0) return null;
  const speakers = [...new Set(view.statements.flatMap((said) => (said.speaker === null ? [] : [said.speaker])))];
  const { figures, dates, places } = view;
  return (
    <div className="cards" role="group" aria-label={t.reader.cardsLabel}>
      {shown.map((said) => {
        const current = said.id === review.current;
        return (
          <StatementCard
            key={said.id} said={said} number={look.numbers.get(said.id) ?? null} current={current} findings={view.findings[said.id] ?? []} speakers={speakers} why={view.why}
            editing={!current ? null : review.naming ? "speaker" : review.ends.draft === null ? null : "ends"}
            inside={{ figures, dates, places, reading }} select={() => { review.select(said.id); }} correct={review.correct} stop={review.stopNaming}
          />
        );
      })}
    </div>
  );
}
