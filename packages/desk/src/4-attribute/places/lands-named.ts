import { landKey, landKind } from "./land-key.js";
import type { Entry, Gazetteer } from "./place-entry.js";
import { notTowns } from "./not-towns.js";
import type { Token } from "../figures/tokens.js";

/** Lands by the name that stands at some tokens. */
export interface NamedLands {
  readonly entries: readonly Entry[];
  /** The text says what they are: 'Morris County', 'Helmand province', 'le gouvernorat de Sfax'. */
  readonly said: boolean;
}

/** Names of many lands that say nothing alone. */
const plainWords = /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|northwest|northeast|southwest|southeast|capital|coastal|interior|national|federal|coast|islands?|region|highlands?|lakes?|rivers?|mountains?|nord|sud|est|ouest|centre|norte|sul|sur|este|oeste|littoral|plateau|union|unity|gulf|bay|lake|island|delta)(?: |$))+$/;

const none: NamedLands = { entries: [], said: false };

/** Lands that the program's own tables do not have. Without a word for what they are, first-level ones or populous ones only, and none of the USA: their counties are always called so. */
export function landsNamed(tokens: readonly Token[], { at, to, key }: { at: number; to: number; key: string }, gazetteer: Gazetteer): NamedLands {
  const base = landKey(key);
  const kind = base === key ? kindBeside(tokens, at, to) : kindIn(key, base);
  const lands = gazetteer.lands(base);
  if (plainWords.test(base)) return none;
  if (kind) return { entries: kind.first ? firstLevelOf(lands) : lands, said: true };
  if (base !== key || notTowns.has(key) || plainWords.test(key)) return none;
  return { entries: lands.filter((land) => (land.country !== "US" || (key.includes(" ") && land.population >= 200_000)) && (!land.region.includes("-") || land.population >= 100_000)), said: false };
}

function kindIn(key: string, base: string): { readonly first: boolean } | null {
  const words = key.split(" ");
  return landKind(key.startsWith(base) ? words.at(-1) ?? "" : words[0] ?? "");
}

/** Right behind ('Helmand province'), or before with a link ('province of Laguna', 'wilaya de Sétif'). */
function kindBeside(tokens: readonly Token[], at: number, to: number): { readonly first: boolean } | null {
  const after = tokens[to];
  const behind = after?.kind === "word" && !after.glued ? landKind(after.text) : null;
  if (behind) return behind;
  let index = at - 1;
  if (!/^(?:of|de|du|d|'|la|l|des|le|les)$/.test(tokens[index]?.text ?? "")) return null;
  while (index > at - 4 && /^(?:of|de|du|d|'|la|l|des|le|les)$/.test(tokens[index]?.text ?? "")) index -= 1;
  return landKind(tokens[index]?.text ?? "");
}

function firstLevelOf(lands: readonly Entry[]): readonly Entry[] {
  const first = lands.filter(({ region }) => !region.includes("-"));
  return first.length > 0 ? first : lands;
}
