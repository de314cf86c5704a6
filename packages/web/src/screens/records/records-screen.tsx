import { useRef, type ReactNode } from "react";
import { useOverview } from "../../api/questions.js";
import { Frame } from "../../frame/frame.js";
import { useKeys } from "../../frame/use-keys.js";
import { replaceQuery } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { RecordTable } from "./record-table.js";
import { chosenFiles } from "./take-in.js";
import { Refusals, TakeInStrip } from "./take-in-strip.js";
import { useDrop, useTakeIn } from "./use-take-in.js";

/** React's types do not know it; browsers do. */
const asFolder = { webkitdirectory: "" };

/** The records of the case; files come in by choosing them or by dropping them anywhere. */
export function RecordsScreen({ query }: { readonly query: URLSearchParams }): ReactNode {
  const { t } = useTexts();
  const overview = useOverview();
  const { state, take } = useTakeIn();
  const over = useDrop(take);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const find = useRef<HTMLInputElement>(null);
  useKeys({ a: () => files.current?.click(), "/": () => find.current?.focus() });
  const keys = [{ keys: "j k", does: t.keys.nextPrevious }, { keys: "↵", does: t.keys.read }, { keys: "a", does: t.keys.add }];
  const refused = overview.data?.failures.filter((file) => file.state === "refused") ?? [];
  return (
    <Frame screen="records" fixed title={t.screens.records} keys={keys}>
      <main className="page records" id="main" tabIndex={-1}>
        <div className="page-head is-near">
          <h1 className="page-title">{t.list.title}</h1>
          <div className="row-actions">
            <input
              ref={find} className="input" type="search" aria-label={t.list.find} placeholder={t.list.find} defaultValue={query.get("find") ?? ""}
              onChange={(event) => { replaceQuery({ find: event.target.value, row: null }); }}
            />
            <button className="button" type="button" onClick={() => folder.current?.click()}>{t.list.addFolder}</button>
            <button className="button is-main" type="button" onClick={() => files.current?.click()}>{t.list.add}</button>
            <input ref={files} type="file" multiple hidden onChange={(event) => { if (event.target.files) take(chosenFiles(event.target.files)); event.target.value = ""; }} />
            <input ref={folder} type="file" multiple hidden {...asFolder} onChange={(event) => { if (event.target.files) take(chosenFiles(event.target.files)); event.target.value = ""; }} />
          </div>
        </div>
        <TakeInStrip state={state} over={over} />
        <Refusals files={refused} />
        <RecordTable find={query.get("find") ?? ""} selected={Number(query.get("row") ?? "0")} />
      </main>
    </Frame>
  );
}
