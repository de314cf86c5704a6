import type { FindingView, OriginView, PathView, SideView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useDecide } from "../../api/acts.js";
import { formatEdtf } from "../../dates/format-edtf.js";
import { Dialog } from "../../frame/dialog.js";
import { Kind } from "../../marks/kind.js";
import { Origins, SideMark } from "../../marks/origins.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { CopyLinks } from "./copy-links.js";

/** Who has it from whom: every origin of a finding, and the way its words came into each record. */
export function OriginPanel({ finding, close }: { readonly finding: FindingView; readonly close: () => void }): ReactNode {
  const { t } = useTexts();
  const decide = useDecide();
  const title = <><Kind kind={finding.kind} />{finding.review === "proposed" ? null : <span className="label"> · {t.reviews[finding.review]}</span>}<br /><span className="quote-title" dir="auto">{finding.about}</span></>;
  return (
    <Dialog title={title} close={close} wide>
      {finding.sides.map((side) => <SideTree key={side.label} side={side} named={finding.sides.length > 1} close={close} />)}
      <CopyLinks finding={finding} close={close} />
      {finding.because.length === 0 ? null : <p className="label">{t.compare.because}{t.colon}<span className="mono">{finding.because.join(", ")}</span></p>}
      <div className="row-actions">
        <button className="button is-main" type="button" onClick={() => { decide.mutate({ kind: "accept", id: finding.id }); }}>{t.compare.accept}</button>
        <button className="button" type="button" onClick={() => { decide.mutate({ kind: "reject", id: finding.id }); }}>{t.compare.reject}</button>
      </div>
    </Dialog>
  );
}

function SideTree({ side, named, close }: { readonly side: SideView; readonly named: boolean; readonly close: () => void }): ReactNode {
  const { t } = useTexts();
  return (
    <section className="side-tree">
      <h3>{named ? <SideMark label={side.label} /> : null}<span className="claim" dir="auto">{side.says}</span><Origins origins={side.origins} members={side.members} /></h3>
      {side.origins.length === 0 ? <p className="second">{t.compare.noOrigins}</p> : null}
      <ul className="tree-list">
        {side.origins.map((origin) => <OriginBranch key={origin.key} origin={origin} close={close} />)}
      </ul>
    </section>
  );
}

function OriginBranch({ origin, close }: { readonly origin: OriginView; readonly close: () => void }): ReactNode {
  const { t } = useTexts();
  return (
    <li>
      <span className={origin.counted ? "root" : "root is-open"}>
        <b dir="auto">{origin.name === "" ? t.noSource : origin.name}</b> <span className="label">{t.originKinds[origin.kind]}{origin.counted ? "" : `, ${t.compare.notCounted}`}</span>
      </span>
      <ul className={origin.counted ? undefined : "is-open"}>
        {origin.paths.map((path, index) => <Way key={index} path={path} close={close} />)}
      </ul>
    </li>
  );
}

/** One record's way to the origin, nearest step first. */
function Way({ path, close }: { readonly path: PathView; readonly close: () => void }): ReactNode {
  const { t, language } = useTexts();
  const { source, passage, text } = path.from;
  const copied = path.steps.some((step) => step.how === "copies");
  return (
    <li className={copied ? "is-copy" : undefined}>
      <a href={hrefTo("records", passage.record, { at: `${passage.start}-${passage.end}` })} onClick={close}><b dir="auto">{source.outlet}</b></a>
      <span className="label"> {source.published === null ? t.dateUnknown : formatEdtf(source.published, language)}</span>
      <q className="quote" lang={source.language ?? undefined} dir="auto">{text}</q>
      <ol className="steps">
        {path.steps.map((step, index) => {
          const how = <span className="how">{t.steps[step.how]}</span>;
          const who = <span dir="auto">{step.who}</span>;
          const seen = step.words === null || step.words.text === text || step.words.text === path.steps[index - 1]?.words?.text;
          return (
            <li key={index} className={step.how === "copies" ? "step is-copies" : "step"}>
              {step.how === "source-not-said" ? how : step.how === "copies" || step.how === "reports-through" ? <>{how} {who}</> : <>{who} {how}</>}
              {seen ? null : <q className="quote" lang={step.words.source.language ?? undefined} dir="auto">{step.words.text}</q>}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
