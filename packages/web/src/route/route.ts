import { useSyncExternalStore } from "react";

export const screens = ["case", "records", "review", "compare", "inquiries"] as const;
export type Screen = (typeof screens)[number];

/** Where the desk is: everything a view needs to open again as it was stands in its address. */
export interface Route {
  readonly screen: Screen;
  /** The record being read, on the records screen. */
  readonly id: string | null;
  readonly query: URLSearchParams;
}

export type Query = Readonly<Record<string, string | null | undefined>>;

export function hrefTo(screen: Screen, id: string | null = null, query: Query = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null && value !== undefined && value !== "") asked.set(name, value);
  const tail = asked.size > 0 ? `?${asked.toString()}` : "";
  return `#/${screen}${id === null ? "" : `/${encodeURIComponent(id)}`}${tail}`;
}

export function go(href: string): void {
  location.hash = href;
}

/** Changes the address without a new step in the history. */
export function replaceQuery(changes: Query): void {
  const { screen, id, query } = readRoute(location.hash);
  const next = { ...Object.fromEntries(query), ...changes };
  const href = hrefTo(screen, id, next);
  if (href === location.hash) return;
  history.replaceState(history.state, "", href);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return readRoute(hash);
}

function listen(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => { removeEventListener("hashchange", changed); };
}

export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/u, "").split("?", 2);
  const [screen, id] = path.split("/");
  return {
    screen: screens.find((each) => each === screen) ?? "case",
    id: id === undefined || id === "" ? null : decode(id),
    query: new URLSearchParams(query),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
