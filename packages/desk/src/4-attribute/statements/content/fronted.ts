import { adverbs, auxiliaries, determiners, prepositions } from "../../words/small-words.js";
import type { CueHit } from "../cues/find-cues.js";
import type { Piece } from "../scene.js";
import type { Content } from "./content-after.js";

export interface Fronted {
  readonly from: number;
  readonly to: number;
  readonly group: Content["group"];
  readonly sure: boolean;
}

/** 'The crane was new, they said': all of the sentence up to the comma or the closing mark before `until`. */
export function frontedContent(pieces: readonly Piece[], until: number, hit: CueHit): Fronted | null {
  const before = pieces[until - 1];
  const ends = pieces[hit.to] === undefined || /^[.!]$/u.test(pieces[hit.to]?.text ?? "") || /^(?:on|in|at|last|this|yesterday|today|earlier)$/u.test(pieces[hit.to]?.low ?? "");
  const group = hit.groups.find((g) => g.takes.includes("quotation") || g.takes.includes("clause")) ?? (ends ? hit.groups.find((g) => g.language === "en" && g.takes.includes("that")) : undefined);
  if (!before || !group || (before.text !== "," && before.is !== "quote" && !afterDash(pieces, until))) return null;
  const to = before.text === "," ? until - 1 : until;
  const from = Math.max(pieces.findIndex((p) => p.is !== "mark"), pieces.findLastIndex((p, i) => i < to && (p.text === ":" || p.text === ";")) + 1);
  if (from < 0 || from >= to) return null;
  // 'Selon un docker que nous avons vu, le frein avait lâché': who is behind it, nothing said.
  if (pieces[from]?.low === "selon" || (/^d['’]$/u.test(pieces[from]?.low ?? "") && pieces[from + 1]?.low === "après")) return null;
  const quoted = from === 1 && isDash(pieces[0]) || pieces.slice(from, to).some((p) => p.is === "quote");
  if (/^(?:asked|questioned|pressed|interrogée?s?|sollicitée?s?)$/u.test(pieces[from]?.low ?? "")) return null;
  const mark = group.language === "en" ? pieces.findIndex((p, i) => i > from && i < to && p.is === "quote") : -1;
  // 'For a young port, “this is the test,” she says': what leads to the quotation is no part of it.
  if (mark > from + 1 && mark === to - 1 && pieces[mark - 1]?.text === "," && isAdjunct(pieces, from, mark)) return { from: mark, to, group, sure: true };
  if (pieces[from]?.is !== "quote" && isAdjunct(pieces, from, to)) return null;
  const noun = group.language === "fr" && to - from === 2 && determiners.fr.has(pieces[from]?.low ?? "") && pieces[until]?.is === "word";
  if (!quoted && ((to - from < 3 && !noun) || !group.takes.includes("clause") && !(group.takes.includes("that") && ends) && group.language === "en" && !group.takes.includes("hearer"))) return null;
  return { from, to, group, sure: quoted };
}

/** 'Du côté du port', 'In an interview': begins with a preposition and has no verb. */
function isAdjunct(pieces: readonly Piece[], from: number, to: number): boolean {
  const language = pieces.some((p) => determiners.fr.has(p.low) && !determiners.en.has(p.low)) ? "fr" : "en";
  const lead = /^(?:but|and|yet)$/u.test(pieces[from]?.low ?? "") ? from + 1 : from;
  const first = pieces[lead]?.low ?? "";
  // 'Le 12 mai, …'
  if (language === "fr" && /^(?:le|ce)$/u.test(first) && pieces[lead + 1]?.is === "number" && to - lead <= 4) return true;
  // 'Pas de danger, dit-il.'
  if (language === "fr" && first === "pas" && determiners.fr.has(pieces[lead + 1]?.low ?? "")) return false;
  const verb = pieces.slice(from + 1, to).some((p) => auxiliaries[language].has(p.low) || (language === "en" && /^\p{Ll}{2,}ed$/u.test(p.text)));
  return !verb && to - from <= 12 && (/^(?:like|unlike|comme)$/u.test(first) || prepositions[language].has(first) || adverbs[language].has(first) || first.endsWith("ing"));
}

export function endsInQuote(pieces: readonly Piece[], fronted: Fronted): boolean {
  return pieces[fronted.to - 1]?.is === "quote";
}

/** '— Qui paie ? demande-t-il': in speech after a dash its own mark stands for the comma. */
export function afterDash(pieces: readonly Piece[], at: number): boolean {
  return isDash(pieces[0]) && /^[?!…]$/u.test(pieces[at - 1]?.text ?? "");
}

function isDash(piece: Piece | undefined): boolean {
  return /^[—–]$/u.test(piece?.text ?? "");
}
