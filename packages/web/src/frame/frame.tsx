import { useEffect, useState, type ReactNode } from "react";
import { useOverview } from "../api/questions.js";
import type { Screen } from "../route/route.js";
import { useTexts } from "../texts/use-texts.js";
import { FindPanel } from "./find-panel.js";
import { Foot, type ShownKey } from "./foot.js";
import { KeySheet } from "./key-sheet.js";
import { TopBar } from "./top-bar.js";
import { useKeys } from "./use-keys.js";

/** What every screen stands in. `fixed` screens scroll inside themselves. */
export function Frame({ screen, fixed = false, title, keys, children }: {
  readonly screen: Screen;
  readonly fixed?: boolean;
  readonly title: string;
  readonly keys: readonly ShownKey[];
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTexts();
  const overview = useOverview();
  const [open, setOpen] = useState<"find" | "keys" | null>(null);
  const close = (): void => { setOpen(null); };
  useKeys({ "?": () => { setOpen("keys"); } });
  useFindKey(() => { setOpen("find"); });
  const caseName = overview.data?.name ?? "";
  useEffect(() => {
    document.title = [title, caseName, "Affiant"].filter((part) => part !== "").join(" · ");
  }, [title, caseName]);
  return (
    <>
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById("main")?.focus(); }}>{t.skip}</a>
      <div className={fixed ? "desk is-fixed" : "desk"}>
        <TopBar screen={screen} caseName={caseName} openFind={() => { setOpen("find"); }} />
        {children}
        <Foot readOnly={overview.data?.readOnly ?? null} log={overview.data?.log ?? null} keys={keys} openKeys={() => { setOpen("keys"); }} />
      </div>
      {open === "find" ? <FindPanel close={close} /> : null}
      {open === "keys" ? <KeySheet close={close} /> : null}
    </>
  );
}

function useFindKey(openFind: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      openFind();
    };
    addEventListener("keydown", press);
    return () => { removeEventListener("keydown", press); };
  });
}
