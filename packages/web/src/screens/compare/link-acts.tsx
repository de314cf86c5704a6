import type { FindingView, OriginView, Passage, PathView, Reason, SideView, StatementId } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useDecide, useUndo } from "../../api/acts.js";
import { useTexts } from "../../texts/use-texts.js";
import { statementOf } from "./statement-of.js";

/** A statement that a person holds, to link it with one of another finding. */
export interface Held {
  readonly id: StatementId;
  readonly text: string;
  readonly outlet: string;
}

export interface AtHand {
  readonly held: Held | null;
  readonly hold: (held: Held | null) => void;
}

/** Two statements that were put together are not about the same. */
export function CutLink({ finding, reason }: { readonly finding: FindingView; readonly reason: Reason }): ReactNode {
  const { t } = useTexts();
  const decide = useDecide();
  if (reason.kind !== "words" || reason.between === null) return null;
  const [one, other] = reason.between.map((passage) => idAt(finding, passage));
  if (one === undefined || other === undefined || one === null || other === null) return null;
  return <button className="button is-text is-small" type="button" onClick={() => { decide.mutate({ kind: "unlink", id: one, other }); }}>{t.compare.cut}</button>;
}

function idAt(finding: FindingView, at: Passage): StatementId | null {
  return finding.sides.flatMap((side) => side.members).find(({ passage }) => passage.record === at.record && passage.start === at.start && passage.end === at.end)?.statement ?? null;
}

/** The speaker of this statement is somebody else than the one of the first that rests on the same origin. */
export function TwoSources({ id, first }: { readonly id: StatementId; readonly first: StatementId | null }): ReactNode {
  const { t } = useTexts();
  const decide = useDecide();
  if (first === null || first === id) return null;
  return <button className="button is-text is-small" type="button" onClick={() => { decide.mutate({ kind: "unlink", id: first, other: id, of: "speakers" }); }}>{t.compare.twoSources}</button>;
}

/** Two origins of one side are one: the speakers of their first statements are one party. */
export function OneSource({ origin, side }: { readonly origin: OriginView; readonly side: SideView }): ReactNode {
  const { t } = useTexts();
  const decide = useDecide();
  const own = firstOf(origin, side);
  const others = side.origins.flatMap((other) => {
    const id = other === origin ? null : firstOf(other, side);
    return id === null ? [] : [{ id, name: other.name === "" ? t.noSource : other.name }];
  });
  if (own === null || others.length === 0) return null;
  return (
    <select className="same-as" value="" aria-label={`${t.compare.sameAs}${t.colon}${origin.name}`} onChange={(event) => { decide.mutate({ kind: "link", id: own, other: event.target.value as StatementId, of: "speakers" }); }}>
      <option value="">{t.compare.sameAs}</option>
      {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}

function firstOf(origin: OriginView, side: SideView): StatementId | null {
  return origin.paths.map((path) => statementOf(side, path)).find((id) => id !== null) ?? null;
}

/** Takes a statement in hand, or says that it and the one in hand say the same. */
export function SayTheSame({ id, path, side, hand }: { readonly id: StatementId; readonly path: PathView; readonly side: SideView; readonly hand: AtHand }): ReactNode {
  const { t } = useTexts();
  const decide = useDecide();
  const { held, hold } = hand;
  if (held?.id === id) return <span className="label">{t.compare.inHand}</span>;
  if (held === null || side.members.some((member) => member.statement === held.id)) {
    return <button className="button is-text is-small" type="button" onClick={() => { hold({ id, text: path.from.text, outlet: path.from.source.outlet }); }}>{t.compare.take}</button>;
  }
  return <button className="button is-text is-small" type="button" onClick={() => { decide.mutate({ kind: "link", id: held.id, other: id }); hold(null); }}>{t.compare.saysSame}</button>;
}

/** The statement in hand, over the matrix, until it is linked or dropped. */
export function HandStrip({ hand: { held, hold } }: { readonly hand: AtHand }): ReactNode {
  const { t } = useTexts();
  const undo = useUndo();
  if (held === null) return null;
  return (
    <p className="hand" role="status">
      <span className="label">{t.compare.inHand}{t.colon}</span><span className="words" dir="auto">{held.text}</span> <span className="label">{held.outlet}. {t.compare.handHint}</span>
      <button className="button is-text is-small" type="button" onClick={() => { hold(null); }}>{t.compare.drop}</button>
      <button className="button is-text is-small" type="button" onClick={() => { undo.mutate(); }}>{t.compare.undo}</button>
    </p>
  );
}
