import { auxiliaries, prepositions } from "../../words/small-words.js";
import type { Look } from "./content-after.js";

/** 'says of the port, “…”': the comma that ends a phrase between verb and quotation. */
export function commaAfterPhrase({ pieces, cues, language }: Look, at: number): number {
  if (!prepositions[language].has(pieces[at]?.low ?? "")) return -1;
  for (let i = at + 1; i < pieces.length && i - at < 12; i++) {
    if (pieces[i]?.text === ",") return i;
    if (pieces[i]?.is === "quote" || cues.some((c) => c.from === i)) return -1;
  }
  return -1;
}

/** 'replied by text message: the keys …': the colon that ends a short phrase. */
export function colonAfterPhrase({ pieces, hit, cues }: Look, at: number): number {
  const short = prepositions.en.has(pieces[at]?.low ?? "") && hit.groups.some((g) => g.takes.some((kind) => /^(?:clause|that|quotation|hearer)$/u.test(kind)));
  const colon = short ? pieces.findIndex((p, i) => i > at && i < at + 7 && p.text === ":") : -1;
  return colon > 0 && colon + 3 < pieces.length && !pieces.slice(at, colon).some((p) => p.is === "quote" || p.text === ",") && !cues.some((c) => c.from > at && c.from < colon) ? colon : -1;
}

/** 'urged the crews, “…”': past the few words that name who is urged. */
export function commaAfterUrged({ pieces, hit }: Look, at: number): number {
  if (!/^(?:urge|encourage|exhort|implore|advise|beg)$/u.test(hit.lemma)) return -1;
  const comma = pieces.slice(at, at + 6).findIndex((p) => p.is !== "word" || auxiliaries.en.has(p.low));
  return comma > 0 && /^[,:]$/u.test(pieces[at + comma]?.text ?? "") ? at + comma : -1;
}
