import type { CueHit } from "../cues/find-cues.js";
import { subjectBefore } from "../noun-group.js";
import type { Draft } from "./proposer.js";
import type { Scene, Sentence } from "../scene.js";

const bullet = /^[-–—•·▪*]$/u;
const mostItems = 40;

/** 'The union demands:' and below it a list: each of its items is a statement of whoever demands. */
export function listedDemands(scene: Scene, cues: readonly (readonly CueHit[])[], proposer: string): Draft[] {
  return scene.sentences.flatMap((sentence, index) => {
    const { pieces } = sentence;
    const colon = pieces.length - 1;
    const hit = pieces[colon]?.text === ":" ? (cues[index] ?? []).findLast((c) => c.mood === "finite" && !c.negated && colon - c.to < 6) : undefined;
    const group = hit?.groups.find((g) => g.attitude === undefined && g.takes.some((t) => t !== "quotation"));
    const speaker = hit && group ? subjectBefore(pieces, hit.from, scene.language) : null;
    if (!hit || !group || !speaker || pieces.some((p) => p.is === "quote")) return [];
    const verb = pieces[hit.at];
    return itemsBelow(scene, index).map(({ start, end, at }) => ({
      start, end, force: group.force, sentence: at, speaker, speakerSentence: index, sameAs: null, via: [], cue: hit.lemma,
      cueSpan: { start: verb?.start ?? sentence.start, end: pieces[hit.to - 1]?.end ?? sentence.end }, proposer, weight: 2,
    }));
  });
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Lines behind a bullet or in lower case, or that end in a semicolon, and the one that closes these. */
function itemsBelow({ sentences, text }: Scene, index: number): Item[] {
  const items: Item[] = [];
  let open = false;
  for (let at = index + 1; at < sentences.length && items.length < mostItems; at++) {
    const next = sentences[at];
    const fresh = next && (next.paragraph !== sentences[at - 1]?.paragraph || bullet.test(next.pieces[0]?.text ?? ""));
    if (!next) break;
    const item = fresh ? itemOf(next, text, open) : null;
    if (!item) break;
    items.push({ ...item, at });
    open = /[;,]\s*(?:et|and)?\s*$/u.test(text.slice(next.start, next.end));
  }
  return items.length >= 2 ? items : [];
}

function itemOf({ pieces, start, end }: Sentence, text: string, open: boolean): { start: number; end: number } | null {
  const marked = bullet.test(pieces[0]?.text ?? "");
  const first = pieces[marked ? 1 : 0];
  const lower = /^\p{Ll}/u.test(first?.text ?? "");
  const closes = /[;,]\s*$/u.test(text.slice(start, end));
  if (!first || !(marked || lower || closes || open)) return null;
  const last = pieces.findLast((p) => p.is !== "mark");
  return last && last.end > first.start ? { start: first.start, end: last.end } : null;
}
