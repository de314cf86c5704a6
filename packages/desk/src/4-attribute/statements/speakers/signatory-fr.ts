import { findCues } from "../cues/find-cues.js";
import { subjectBefore } from "../noun-group.js";
import type { Scene } from "../scene.js";
import { wordsOf } from "./cast.js";
import { isBodyAgain } from "./french-nouns.js";
import { bodies, bodyNames, roles } from "./role-words.js";

const looksAround = 400;
const signatories = new WeakMap<Scene, string | null>();

/** A communiqué without a publisher: the body in its letterhead, or in the line it is signed with; else the body that speaks in its first sentences. */
export function signatory(scene: Scene): string | null {
  const known = signatories.get(scene);
  if (known !== undefined) return known;
  const { text, article } = scene;
  const head = text.slice(Math.max(0, article.start - looksAround), article.start).split("\n");
  const last = text.slice(Math.max(article.start, article.end - looksAround), article.end + looksAround).split("\n");
  const found = bodyLine(head) ?? bodyLine(last.slice(1)) ?? (isRelease(scene) ? firstBody(scene) : null);
  signatories.set(scene, found);
  return found;
}

/** 'Collectif des riverains du port', 'L’association Rives': a short line that begins with a body and has no end of a sentence. */
function bodyLine(lines: readonly string[]): string | null {
  for (const line of lines) {
    const words = line.trim().split(/\s+/u, 14);
    const noun = (words[0] ?? "").toLowerCase().replace(/^l['’]/u, "");
    const second = /^(?:le|la|les)$/u.test(noun) ? (words[1] ?? "").toLowerCase() : noun;
    const whole = words.length >= 2 && words.length < 14 && /^\p{Lu}/u.test(words[0] ?? "") && !/[.!?:;»,]$/u.test(line.trim());
    if (whole && (bodies.has(second) || isBodyAgain(second) || bodyNames.has(second)) && !/communiqué/iu.test(line)) return words.slice(0, 10).join(" ");
  }
  return null;
}

function isRelease({ text, article }: Scene): boolean {
  return /communiqué|contacts? presse|service de presse/iu.test(text.slice(Math.max(0, article.start - looksAround), article.start + 200) + text.slice(Math.max(article.start, article.end - 200), article.end + looksAround));
}

/** 'La Régie du port rappelle que …': who first says something in the text, if that is a body. */
function firstBody({ sentences }: Scene): string | null {
  for (const { pieces } of sentences.slice(0, 4)) {
    for (const hit of findCues(pieces, "fr")) {
      const named = hit.mood === "finite" ? subjectBefore(pieces, hit.from, "fr") : null;
      const words = named ? pieces.slice(named.from, named.to) : [];
      const person = words.some((p) => roles.has(p.low)) || (words[0]?.capital === true && words.length === 2 && words[1]?.capital === true);
      if (named && words.length > 1 && words.some((p) => p.capital) && !person && !words.some((p) => p.is === "quote")) return wordsOf(pieces, named.from, Math.min(named.to, named.from + 10));
    }
  }
  return null;
}
