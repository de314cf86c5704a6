import type { FindingView, OriginView, PathView, Reason, ReasonKind, SideView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useDecide, useUndo } from "../../api/acts.js";
import { formatEdtf } from "../../dates/format-edtf.js";
import { Dialog } from "../../frame/dialog.js";
import { Kind } from "../../marks/kind.js";
import { Origins, SideMark } from "../../marks/origins.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { statementOf } from "./statement-of.js";
import { CutLink, OneSource, SayTheSame, TwoSources, type AtHand } from "./link-acts.js";
import { Reasons, Told } from "./told.js";
import { CopyLinks } from "./copy-links.js";

interface PanelProps {
  readonly opened: FindingView;
  /** As it is after decisions. Null: nothing is left of it, and it is shown as it was. */
  readonly now: FindingView | null;
  readonly hand: AtHand;
  readonly close: () => void;
}

/** Who has it from whom: a finding in a sentence, every origin and the way its words came into each record, and the reason of each link. */
export function OriginPanel({ opened, now, hand, close }: PanelProps): ReactNode {
  const finding = now ?? opened;
  const { t, language } = useTexts();
  const decide = useDecide();
  const undo = useUndo();
  const { sentence, reasons } = finding.told[language];
  const of = (...kinds: readonly ReasonKind[]): readonly Reason[] => reasons.filter(({ kind }) => kinds.includes(kind));
  const title = <><Kind kind={finding.kind} />{finding.review === "proposed" ? null : <span className="label"> · {t.reviews[finding.review]}</span>}<br /><span className="quote-title" dir="auto">{finding.about}</span></>;
  return (
    <Dialog title={title} close={close} wide>
      {now === null ? <p className="label" role="status">{t.compare.gone}</p> : null}
      <p className="told"><Told parts={sentence} close={close} /></p>
      {finding.sides.map((side) => <SideTree key={side.label} side={side} named={finding.sides.length > 1} hand={hand} close={close} />)}
      <CopyLinks finding={finding} close={close} />
      <Reasons title={t.compare.whyTogether} reasons={of("rule", "words", "against", "copied")} close={close} act={(reason) => <CutLink finding={finding} reason={reason} />} />
      <Reasons title={t.compare.whyCounted} reasons={of("counted", "not-counted")} close={close} />
      <div className="row-actions">
        <button className="button is-main" type="button" onClick={() => { decide.mutate({ kind: "accept", id: finding.id }); }}>{t.compare.accept}</button>
        <button className="button" type="button" onClick={() => { decide.mutate({ kind: "reject", id: finding.id }); }}>{t.compare.reject}</button>
        <button className="button is-text" type="button" onClick={() => { undo.mutate(); }}>{t.compare.undo}</button>
      </div>
    </Dialog>
  );
}

function SideTree({ side, named, hand, close }: { readonly side: SideView; readonly named: boolean; readonly hand: AtHand; readonly close: () => void }): ReactNode {
  const { t } = useTexts();
  const counted = side.origins.filter((origin) => origin.counted).length;
  const records = new Set(side.members.map((member) => member.passage.record)).size;
  return (
    <section className="side-tree">
      <h3>{named ? <SideMark label={side.label} /> : null}{named ? <span className="claim" dir="auto">{side.says}</span> : <span className="claim">{t.originsLabel(counted, records, side.origins.length - counted)}</span>}<Origins origins={side.origins} members={side.members} /></h3>
      {side.origins.length === 0 ? <p className="second">{t.compare.noOrigins}</p> : null}
      <ul className="tree-list">
        {side.origins.map((origin) => <OriginBranch key={origin.key} origin={origin} side={side} hand={hand} close={close} />)}
      </ul>
    </section>
  );
}

interface BranchProps {
  readonly origin: OriginView;
  readonly side: SideView;
  readonly hand: AtHand;
  readonly close: () => void;
}

function OriginBranch({ origin, side, hand, close }: BranchProps): ReactNode {
  const { t } = useTexts();
  const first = origin.paths.map((path) => statementOf(side, path)).find((id) => id !== null) ?? null;
  return (
    <li>
      <span className={origin.counted ? "root" : "root is-open"}>
        <b dir="auto">{origin.name === "" ? t.noSource : origin.name}</b> <span className="label">{t.originKinds[origin.kind]}{origin.counted ? "" : `, ${t.compare.notCounted}`}</span>
        <OneSource origin={origin} side={side} />
      </span>
      <ul className={origin.counted ? undefined : "is-open"}>
        {origin.paths.map((path, index) => {
          const id = statementOf(side, path);
          return (
            <Way key={index} path={path} close={close}>
              {id === null ? null : <span className="acts"><TwoSources id={id} first={first} />{" "}<SayTheSame id={id} path={path} side={side} hand={hand} /></span>}
            </Way>
          );
        })}
      </ul>
    </li>
  );
}

/** One record's way to the origin, nearest step first. */
function Way({ path, close, children }: { readonly path: PathView; readonly close: () => void; readonly children: ReactNode }): ReactNode {
  const { t, language } = useTexts();
  const { source, passage, text } = path.from;
  const copied = path.steps.some((step) => step.how === "copies");
  return (
    <li className={copied ? "is-copy" : undefined}>
      <a href={hrefTo("records", passage.record, { at: `${passage.start}-${passage.end}` })} onClick={close}><b dir="auto">{source.outlet}</b></a>
      <span className="label"> {source.published === null ? t.dateUnknown : formatEdtf(source.published, language)}</span>{children}
      <q className="quote" lang={source.language ?? undefined} dir="auto">{text}</q>
      <ol className="steps">
        {path.steps.map((step, index) => {
          const how = <span className="how">{t.steps[step.how]}</span>;
          const who = <span dir="auto">{step.who}</span>;
          const seen = step.words === null || step.words.text === text || step.words.text === path.steps[index - 1]?.words?.text;
          return (
            <li key={index} className={step.how === "copies" ? "step is-copies" : "step"}>
              {step.how === "source-not-said" ? how : step.how === "copies" || step.how === "reports-through" || step.how === "speaks-for" ? <>{how} {who}</> : <>{who} {how}</>}
              {seen ? null : <q className="quote" lang={step.words.source.language ?? undefined} dir="auto">{step.words.text}</q>}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
