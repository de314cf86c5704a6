import { useEffect, useRef } from "react";

/** By `KeyboardEvent.key`. A key's work is done, and the browser's left out, unless it gives `false`. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/** Keys of a screen. They rest while someone types, while a dialog is open, and with Ctrl, Alt or Meta. */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const work = current.current[event.key];
      if (work === undefined || work(event) === false) return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => { removeEventListener("keydown", press); };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));
}
