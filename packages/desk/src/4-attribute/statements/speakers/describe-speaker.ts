import type { Language } from "../../../model/reading.js";
import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";
import { wordsOf } from "./cast.js";
import { genderOfNoun } from "./french-nouns.js";
import { isPersonNoun } from "./is-somebody.js";
import type { Heard } from "./resolve-speaker.js";
import type { Gender } from "./role-words.js";
import { bodies, roles } from "./role-words.js";

/** A name of more words is a passage. */
export const mostWords = 10;

/** The words themselves, without a relative clause, at most ten. */
export function trimmedName(pieces: readonly Piece[], { from, to }: Named, language: Language): string {
  let end = to;
  const relative = pieces.findIndex((p, i) => i > from && i < to && (/^(?:which|whose|qui|que|qu'|dont)$/u.test(p.low) || (language === "en" && i > from + 1 && /^(?:published|released|issued|obtained|filed|posted|dated|conducted|commissioned|stamped|drafted)$/u.test(p.low)) || p.text === "(" || withoutName(pieces, i) || (/^(?:by|par)$/u.test(p.low) && i > from + 2)));
  if (relative > from) end = /^(?:by|par)$/u.test(pieces[relative]?.low ?? "") ? relative - 1 : relative;
  let start = from;
  if (language === "en" && /^(?:the|a|an)$/u.test(pieces[from]?.low ?? "") && end - start > mostWords) start++;
  const clause = pieces.findIndex((p, i) => i > from + 1 && i < end && /^(?:who|whose|whom|that|found|arrested|accused)$/u.test(p.low));
  if (language === "en" && end - start > mostWords && clause > 0) end = clause;
  const contracted = language === "fr" && /^(?:du|au)$/u.test(pieces[start]?.low ?? "") && end - start > 1;
  const name = contracted ? `le ${wordsOf(pieces, start + 1, end)}` : wordsOf(pieces, start, end);
  const words = name.split(" ");
  return words.length > mostWords ? words.slice(0, mostWords).join(" ") : name;
}

/** 'who asked not to be named', 'sous couvert d’anonymat': says nothing of who speaks. */
function withoutName(pieces: readonly Piece[], i: number): boolean {
  const [first = "", second = ""] = [pieces[i]?.low, pieces[i + 1]?.low];
  if (first === "who") return /^(?:asked|declined|requested|gave|wished|refused|preferred|spoke|insisted|identified|wanted)$/u.test(second);
  return first === "sous" && /^(?:couvert|condition|le|anonymat)$/u.test(second) || first === "on" && second === "condition" || first === "speaking" || first === "ayant" && /^(?:requis|demandé|souhaité)$/u.test(second);
}

export function describe(name: string, { pieces, named, at, head }: { pieces: readonly Piece[]; named: Named; at: number; head: string | null }): Heard {
  const first = pieces[named.from]?.low ?? "";
  const noun = head ?? "";
  const role = roles.get(noun);
  const gender: Gender = role ?? (/^(?:une|la|sa|cette)$/u.test(first) || /^(?:ancienne|première|nouvelle)$/u.test(pieces[named.from + 1]?.low ?? "") ? "f" : /^(?:un|le|ce)$/u.test(first) ? "m" : /(?:woman|girl|mother)$/u.test(noun) ? "f" : /(?:man|boy|father)$/u.test(noun) ? "m" : /^(?:l'|cet|son)$/u.test(first) && isPersonNoun(noun) ? genderOfNoun(noun) : null);
  const plural = /^(?:les|des|deux|trois|quatre|plusieurs|many|several|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|most|certains|certaines)$/u.test(first) || (noun.endsWith("s") && !bodies.has(noun) && !/^\p{Lu}/u.test(name.slice(-3))) || noun === "police";
  const kind = bodies.has(noun) ? "body" : roles.has(noun) || /(?:man|woman|boy|girl|homme|femme|jeune)$/u.test(noun) || (/^(?:un|une|le|la|l'|son|sa|ce|cet|cette)$/u.test(first) && isPersonNoun(noun)) ? "person" : "unknown";
  return { name, kind, gender, plural, at, spoke: true, subject: false };
}
