import { useSyncExternalStore } from "react";

/** What just happened, said once in the foot of the screen and to screen readers. */
let last: { readonly text: string; readonly at: number } = { text: "", at: 0 };
const listeners = new Set<() => void>();

export function announce(text: string): void {
  last = { text, at: last.at + 1 };
  for (const changed of listeners) changed();
}

export function useAnnouncement(): { readonly text: string; readonly at: number } {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
    () => last,
  );
}
