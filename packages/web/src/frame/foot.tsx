import type { CaseOverview } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { Key } from "../marks/key.js";
import { useTexts } from "../texts/use-texts.js";
import { useAnnouncement } from "./announcements.js";

export interface ShownKey {
  readonly keys: string;
  readonly does: string;
}

/** The log's state (`readOnly`: why it can only be read), what just happened, and the keys of this screen. */
export function Foot({ readOnly, log, keys, openKeys }: {
  readonly readOnly: string | null; readonly log: CaseOverview["log"] | null; readonly keys: readonly ShownKey[]; readonly openKeys: () => void;
}): ReactNode {
  const { t } = useTexts();
  const said = useAnnouncement();
  return (
    <footer className="foot">
      <span>{readOnly === null ? t.thisMachine : t.whyReadOnly[readOnly] ?? t.readOnly}{log === null ? null : ` · ${t.logSeen(log.acts, log.unseen)}`}</span>
      <span className="said" role="status"><span key={said.at}>{said.text}</span></span>
      <span className="keys">
        {keys.map((each) => <Key key={each.keys} keys={each.keys}>{each.does}</Key>)}
        <button className="plain" type="button" onClick={openKeys} aria-keyshortcuts="?"><kbd>?</kbd> {t.allKeys}</button>
      </span>
    </footer>
  );
}
