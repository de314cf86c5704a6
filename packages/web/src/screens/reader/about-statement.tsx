import type { Figure, Force, Polarity, RecordView, Span, Statement } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { formatEdtf } from "../../dates/format-edtf.js";
import { useTexts } from "../../texts/use-texts.js";
import type { Texts } from "../../texts/en.js";
import type { Inside } from "./statement-card.js";

const polarities: readonly Polarity[] = ["affirmed", "negated", "open"];
const forces: readonly Force[] = ["assert", "deny", "accuse", "promise", "urge"];

/** Through whom, with what force, and the figures, dates and places that stand in the statement. */
export function AboutStatement({ said, why, inside, correct }: {
  readonly said: Statement;
  readonly why: RecordView["why"];
  readonly inside: Inside;
  readonly correct: (change: { readonly force?: Force; readonly polarity?: Polarity }) => void;
}): ReactNode {
  const { t, language } = useTexts();
  const within = <T extends Span>(list: readonly T[]): readonly T[] => list.filter((each) => each.start >= said.start && each.end <= said.end);
  const figures = within(inside.figures);
  const dates = within(inside.dates);
  const places = within(inside.places).filter(({ role }) => role === "place");
  return (
    <dl>
      {said.via.length === 0 ? null : <><dt>{t.reader.through}</dt><dd dir="auto">{said.via.join(", ")}</dd></>}
      {said.speakerText === null || said.speakerText === said.speaker ? null : <><dt>{t.reader.quoted}</dt><dd className="quote" dir="auto">{said.speakerText}</dd></>}
      {said.proposers.length === 0 ? null : <><dt>{t.reader.foundBy}</dt><dd><WhyProposed said={said} why={why} /></dd></>}
      {said.review !== "proposed" || said.proposers.length === 0 ? null : <><dt>{t.reader.confidence}</dt><dd>{sayConfidence(said, t)}</dd></>}
      {said.cue === null ? null : <><dt>{t.reader.cue}</dt><dd className="quote" dir="auto">{said.cue}</dd></>}
      <dt>{t.reader.force}</dt>
      <dd>
        <select aria-label={t.reader.force} className="plain" value={said.force} onChange={(event) => { correct({ force: event.target.value as Force }); }}>
          {forces.map((force) => <option key={force} value={force}>{t.forces[force]}</option>)}
        </select>
      </dd>
      <dt>{t.reader.polarity}</dt>
      <dd>
        <select aria-label={t.reader.polarity} className="plain" value={said.polarity ?? "affirmed"} onChange={(event) => { correct({ polarity: event.target.value as Polarity }); }}>
          {polarities.map((polarity) => <option key={polarity} value={polarity}>{t.polarities[polarity]}</option>)}
        </select>
      </dd>
      {figures.map((figure) => <Row key={figure.start} name={t.reader.figure} words={inside.text.slice(figure.start, figure.end)} means={sayFigure(figure, t)} />)}
      {dates.map((date) => <Row key={date.start} name={t.reader.date} words={inside.text.slice(date.start, date.end)} means={date.edtf === null ? "?" : formatEdtf(date.edtf, language)} />)}
      {places.map((place) => <Row key={place.start} name={t.reader.place} words={inside.text.slice(place.start, place.end)} means={place.source ?? "?"} />)}
    </dl>
  );
}

/** Each rule or model by its name, and its sentence. */
export function WhyProposed({ said, why }: { readonly said: Statement; readonly why: RecordView["why"] }): ReactNode {
  const { language } = useTexts();
  return <>{said.proposers.map((name) => <span className="why-proposed" key={name}><span className="mono">{name}</span> <span className="label">{why[name]?.[language] ?? ""}</span> </span>)}</>;
}

/** What became of proposals like it in this case, or that it is not known. */
export function sayConfidence({ confidence }: Statement, t: Texts): string {
  return confidence === undefined ? t.confidenceUnknown : t.confidence(confidence.kept, confidence.of);
}

function Row({ name, words, means }: { readonly name: string; readonly words: string; readonly means: string }): ReactNode {
  return <><dt>{name}</dt><dd><span className="quote" dir="auto">{words}</span> <span className="label">{means}</span></dd></>;
}

/** A figure in plain words: its bounds, its unit, what it counts. */
function sayFigure(figure: Figure, t: Texts): string {
  const { low, high } = figure;
  const bounds = low === null ? `${t.reader.atMost} ${high ?? "?"}` : high === null ? `${t.reader.atLeast} ${low}` : low === high ? String(low) : `${low} ${t.reader.to} ${high}`;
  const unit = figure.age ? t.reader.age : (figure.unit ?? "");
  return [figure.approx === null || low !== high ? "" : t.reader.orSo, bounds, unit, figure.counts ?? ""].filter((part) => part !== "").join(" ");
}
