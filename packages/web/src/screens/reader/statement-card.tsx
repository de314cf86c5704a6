import type { DateMention, Figure, Force, Place, Polarity, RecordView, Statement, StatementFinding } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { Key } from "../../marks/key.js";
import { Hearsay, Kind } from "../../marks/kind.js";
import { hrefTo } from "../../route/route.js";
import type { Texts } from "../../texts/en.js";
import { useTexts } from "../../texts/use-texts.js";
import { AboutStatement } from "./about-statement.js";
import { SpeakerForm } from "./speaker-form.js";

export interface Inside {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly places: readonly Place[];
  readonly text: string;
}

/** What a reader may correct of a statement beside its ends. */
export interface Correction {
  readonly speaker?: string | null;
  readonly force?: Force;
  readonly polarity?: Polarity;
}

export interface CardProps {
  readonly said: Statement;
  readonly number: number | null;
  readonly current: boolean;
  readonly editing: "speaker" | "ends" | null;
  readonly findings: readonly StatementFinding[];
  readonly inside: Inside;
  readonly why: RecordView["why"];
  readonly speakers: readonly string[];
  readonly select: () => void;
  readonly correct: (change: Correction) => void;
  readonly stop: () => void;
}

/** What the desk makes of one statement, beside its paragraph. The current one says everything and takes keys. */
export function StatementCard(props: CardProps): ReactNode {
  const { t } = useTexts();
  const { said, number, current, findings, editing } = props;
  const who = said.speaker ?? (said.form === "narrated" ? t.ownWords : t.reader.nobody);
  const name = `${said.review === "rejected" ? "is-rejected " : ""}${current ? "card is-current" : "card"}`;
  return (
    <article className={name} aria-current={current ? "true" : undefined} data-card={said.id}>
      <button className="who" type="button" onClick={props.select} aria-label={t.reader.statementLabel(number, who)}>
        <span className="no">{number}</span> <span dir="auto">{who}</span>
      </button>
      {said.via.length > 0 && !current ? <span className="more">, {t.via(said.via.join(", "))}</span> : null}
      <br />
      <span className="form">{t.forces[said.force]}, {t.forms[said.form]}{said.polarity === undefined ? "" : `, ${t.polarities[said.polarity]}`} · <b className={`review is-${said.review}`}>{t.reviews[said.review]}</b></span>
      {said.hearsay ? <><br /><Hearsay /></> : null}
      {isGuess(said) ? <><br /><span className="form">{t.reader.modelAlone}</span></> : null}
      {current && editing === "speaker" ? <SpeakerForm said={said} speakers={props.speakers} save={(speaker) => { props.correct({ speaker }); }} stop={props.stop} /> : null}
      {current ? <AboutStatement said={said} why={props.why} inside={props.inside} correct={props.correct} /> : null}
      {findings.map((finding) => (
        <p key={finding.id} className="card-finding"><a href={hrefTo("compare", null, { at: `${finding.id}:${said.record}`, record: said.record })}><Kind kind={finding.kind} /></a>{noteOf(finding, t)}</p>
      ))}
      {current ? <CardKeys /> : null}
    </article>
  );
}

/** Found by a language model, or by what this case taught, and by no rule. */
export function isGuess({ review, proposers }: Statement): boolean {
  return review === "proposed" && proposers.length > 0 && proposers.every((name) => name === "model" || name === "learned");
}

function noteOf(finding: StatementFinding, t: Texts): ReactNode {
  if (finding.against !== null) return <>{t.colon}<span className="quote against" dir="auto">{finding.against}</span></>;
  return finding.origins === null || finding.kind === "same-origin" ? null : <>{t.colon}{t.originsWord(finding.origins)}</>;
}

function CardKeys(): ReactNode {
  const { t } = useTexts();
  const { keys } = t;
  return (
    <p className="acts">
      <Key keys="a">{keys.accept}</Key><Key keys="x">{keys.reject}</Key><Key keys="s">{keys.speaker}</Key><Key keys="e">{keys.ends}</Key><Key keys="u">{keys.undo}</Key>
    </p>
  );
}
