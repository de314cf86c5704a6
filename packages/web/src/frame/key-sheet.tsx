import type { ReactNode } from "react";
import { useTexts } from "../texts/use-texts.js";
import { Dialog } from "./dialog.js";

export function KeySheet({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTexts();
  const { keys } = t;
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ["Affiant", [["Ctrl K", keys.find], ["?", keys.help], ["Esc", keys.close]]],
    [t.screens.records, [["j k", keys.nextPrevious], ["↵", keys.read], ["a", keys.add], ["/", keys.filter]]],
    [t.reader.cardsLabel, [
      ["j k", keys.nextPrevious], ["a", keys.accept], ["x", keys.reject], ["s", keys.speaker], ["e", keys.ends], ["u", keys.undo], ["o", keys.own],
    ]],
    [t.reader.editing, [["← →", keys.endWord], ["⇧ ← →", keys.startWord], ["↵", keys.save], ["Esc", keys.cancel]]],
    [t.screens.compare, [["← ↑ ↓ →", keys.move], ["↵", keys.readHere], ["o", keys.origins], ["a", keys.acceptFinding], ["x", keys.rejectFinding], ["f", keys.filter], ["u", keys.undo]]],
  ];
  return (
    <Dialog title={t.keysTitle} close={close} wide>
      <div className="key-groups">
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>{rows.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
