import { nameKey } from "./name-key.js";
import { fullStopAt, nameEnds } from "./name-ends.js";
import { landsNamed, type NamedLands } from "./lands-named.js";
import type { Entry, Gazetteer } from "./place-entry.js";
import type { Token } from "../figures/tokens.js";

interface Where {
  readonly to: number;
  /** Only behind a mark or a preposition. */
  readonly apart: boolean;
  /** Does the name mean a place in that land? */
  readonly holds: (land: Entry) => boolean;
}

/** 'Calais, France', 'Austin, Texas', 'Raleigh, N.C.', 'Arras (Pas-de-Calais)', 'Lens, dans le Pas-de-Calais', 'Lagos in Nigeria'. */
export function besideName(tokens: readonly Token[], { to, apart, holds }: Where, gazetteer: Gazetteer): readonly Entry[] {
  let index = to;
  const mark = tokens[index]?.text ?? "";
  if (/^[,(]$/.test(mark)) index += 1;
  const inner = /^(?:in|dans|en|au|aux)$/.test(tokens[index]?.text ?? "");
  if (inner) index += 1;
  if (apart && index === to) return [];
  if (tokens[index]?.glued === true && !/^[,(]$/.test(mark)) return [];
  while (/^(?:the|le|la|les|l|'|departement|department|region|province|state|northern|southern|eastern|western|central)$/.test(tokens[index]?.text ?? "") && index < to + 6) index += 1;
  if (tokens[index]?.capital !== true) return [];
  for (const end of nameEnds(tokens, index).slice(0, 4).reverse()) {
    const [first, last] = [tokens[index], tokens[end - 1]];
    if (!first || !last) continue;
    const key = nameKey(tokens.slice(index, end).map((token) => (token.glued && token !== first ? token.text : ` ${token.text}`)).join("").trim());
    const found = gazetteer.wide(key).filter((entry) => !entry.abbreviated || fullStopAt(tokens, end));
    if (found.some(({ kind }) => kind === "country") && opensTitle(tokens, end)) return [];
    if (found.length > 0) return found;
    const lands = sayableLands(landsNamed(tokens, { at: index, to: end, key }, gazetteer), holds);
    if (lands.length > 0) return lands;
  }
  return [];
}

/** 'Freeland, U.S. Trade Representative Robert': a title begins there, not a place. */
function opensTitle(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text === "." ? tokens[end + 1] : tokens[end];
  return next?.kind === "word" && next.capital && !next.glued && /^(?:trade|secretary|president|foreign|defen[cs]e|prime|ambassador|army|navy|air|state|attorney|senator|sen|rep|representative|treasury|justice|interior|energy|envoy|minister|central|national|supreme|federal|district|special|house|congress|department)$/.test(next.text);
}

/** A land without the word for what it is counts where a place of the name lies in it: 'Calamba, Laguna'. */
function sayableLands({ entries, said }: NamedLands, holds: (land: Entry) => boolean): readonly Entry[] {
  return said ? entries : entries.filter(holds);
}
