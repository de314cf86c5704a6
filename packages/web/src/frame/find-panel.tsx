import { useDeferredValue, useState, type KeyboardEvent, type ReactNode } from "react";
import { useSearch } from "../api/questions.js";
import { formatEdtf } from "../dates/format-edtf.js";
import { hrefTo, screens } from "../route/route.js";
import { useTexts } from "../texts/use-texts.js";
import { Dialog } from "./dialog.js";

/** Ctrl-K: finds words in any record, goes to any screen. */
export function FindPanel({ close }: { readonly close: () => void }): ReactNode {
  const { t, language } = useTexts();
  const [words, setWords] = useState("");
  const asked = useDeferredValue(words);
  const hits = useSearch(asked);
  const places = screens.filter((screen) => t.screens[screen].toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <Dialog title={t.find} close={close}>
      <div onKeyDown={moveBetweenResults}>
        <input
          className="input is-large" type="search" data-first aria-label={t.findAnything} placeholder={t.findAnything} value={words}
          onChange={(event) => { setWords(event.target.value); }}
        />
        <ul className="results" onClick={close}>
          {places.map((screen) => <li key={screen}><a href={hrefTo(screen)}><b>{t.screens[screen]}</b></a></li>)}
          {words.trim().length < 2 ? null : hits.data?.map((hit) => (
            <li key={`${hit.passage.record}-${hit.passage.start}`}>
              <a href={hrefTo("records", hit.passage.record, { at: `${hit.passage.start}-${hit.passage.end}` })}>
                <span className="quote" lang={hit.source.language ?? undefined} dir="auto">{hit.snippet}</span>
                <span className="label">{hit.source.outlet}{hit.source.published === null ? "" : ` · ${formatEdtf(hit.source.published, language)}`}</span>
              </a>
            </li>
          ))}
        </ul>
        {words.trim().length > 1 && hits.data?.length === 0 ? <p className="quiet" role="status">{t.findNothing}</p> : null}
      </div>
    </Dialog>
  );
}

function moveBetweenResults(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[(at + (event.key === "ArrowDown" ? 1 : stops.length - 1)) % stops.length]?.focus();
  event.preventDefault();
}
