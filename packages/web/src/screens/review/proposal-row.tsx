import type { ProposalView, ReviewPage, Statement } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { formatEdtf } from "../../dates/format-edtf.js";
import { Hearsay } from "../../marks/kind.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { sayConfidence, WhyProposed } from "../reader/about-statement.js";
import { isGuess } from "../reader/statement-card.js";

export function hrefOf({ record, start, end }: Statement): string {
  return hrefTo("records", record, { at: `${start}-${end}` });
}

/** One proposal: who says what, where, and why it was proposed. The link opens it in its text. */
export function ProposalRow({ row, why, current }: { readonly row: ProposalView; readonly why: ReviewPage["why"]; readonly current: boolean }): ReactNode {
  const { t, language } = useTexts();
  const { statement: said, source } = row;
  const who = said.speaker ?? (said.form === "narrated" ? t.ownWords : t.reader.nobody);
  const when = source.published === null ? t.dateUnknown : formatEdtf(source.published, language);
  return (
    <li className={current ? "proposal is-current" : "proposal"} aria-current={current ? "true" : undefined} data-proposal={said.id}>
      <div>
        <a href={hrefOf(said)}><b dir="auto">{who}</b></a>
        <p className="label"><span dir="auto">{source.outlet}</span>, {when}</p>
      </div>
      <div>
        <p className="quote" dir="auto" lang={source.language ?? undefined}>{said.text.length > 400 ? `${said.text.slice(0, 400)}…` : said.text}</p>
        <p className="label">{t.forces[said.force]}, {t.forms[said.form]}{said.polarity === undefined ? "" : `, ${t.polarities[said.polarity]}`}{said.hearsay ? <> · <Hearsay /></> : null}</p>
      </div>
      <div className="why">
        <p>{sayConfidence(said, t)}{isGuess(said) ? <>; <b>{t.review.guess}</b></> : null}</p>
        <p><WhyProposed said={said} why={why} /></p>
      </div>
    </li>
  );
}
