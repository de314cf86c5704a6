import type { Draft } from "./proposers/proposer.js";
import type { Piece, Scene } from "./scene.js";
import { wordsOf } from "./speakers/cast.js";

const passingOn = /^(?:selon|d' après|à en croire|rapporter|relater|révéler|croire savoir)$/u;
const mostBefore = 6;

/**
 * 'Selon le Courrier, la préfète a reconnu que …', 'Le port a dit avoir payé, rapporte la radio': the inner speaker speaks, and the source
 * around it is the way it came. Instead of two proposals for one content.
 */
export function chained(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (scene.language !== "fr") return drafts;
  const gone = new Set<Draft>();
  const changed = new Map<Draft, Draft>();
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []).slice(-40), draft]);
  const outers = drafts.filter((d) => d.speaker !== null && d.cue !== null && passingOn.test(d.cue));
  for (const outer of outers) {
    const pieces = scene.sentences[outer.sentence]?.pieces ?? [];
    const inner = bySentence.get(outer.sentence)?.find((d) => d !== outer && d.speakerSentence === outer.sentence && isInner(pieces, outer, d));
    if (!inner || !outer.speaker) continue;
    // 'Le pilote aurait signalé une panne, selon des témoins': they tell of the pilot, whom nobody heard.
    const verb = pieces.findIndex((p) => p.start === inner.cueSpan?.start);
    if (pieces.slice(Math.max(0, verb - 4), verb).some((p) => /^aurai(?:t|ent)$/u.test(p.low))) {
      gone.add(inner);
      continue;
    }
    gone.add(outer);
    changed.set(inner, { ...inner, via: [...(changed.get(inner) ?? inner).via, ...outer.via, wordsOf(pieces, outer.speaker.from, outer.speaker.to)] });
  }
  return drafts.filter((d) => !gone.has(d)).map((d) => changed.get(d) ?? d);
}

/** The inner speaker opens the content of the outer, and what the inner says ends it. */
function isInner(pieces: readonly Piece[], outer: Draft, inner: Draft): boolean {
  const first = pieces[inner.speaker?.from ?? -1];
  if (!first || !inner.speaker || inner.cueSpan === null || first.start < outer.start || inner.end > outer.end) return false;
  if (inner.start <= first.start || outer.end - inner.end > 3) return false;
  const before = pieces.filter((p) => p.start >= outer.start && p.end <= first.start);
  return before.length <= mostBefore && !before.some((p) => /^(?:que|qu'|et|mais)$/u.test(p.low));
}
