import { compactPattern } from "../../../model/compact-pattern.js";
import type { Scene } from "../scene.js";
import { sentenceAt } from "../scene.js";
import type { Heard } from "./resolve-speaker.js";
import { roles } from "./role-words.js";

/** What 'he' and 'she' never mean: the last word of a name that is a site, a road or a paper. */
const things = compactPattern(/(?:^|\s)(?:Stadium|Arena|Hospital|Clinic|Infirmary|Street|Road|Avenue|Highway|Square|Plaza|Bridge|Airport|Station|Terminal|School|College|University|Academy|Hotel|Towers?|Building|Mosque|Cathedral|Mall|Harbou?r|Dock|Quay|Pier|Islands?|River|Bay|Beach|Valley|Creek|Forest|Camp|Prison|Jail|Museum|Library|Theat(?:re|er)|Palace|Factory|Estate|Cent(?:re|er)|Club|News|Times|Herald|Tribune|Gazette|Journal|Telegraph|Chronicle)$/u);

export function isThing(heard: Heard): boolean {
  return heard.kind === "unknown" && things.test(heard.name);
}

/** 'The same lady', 'that same officer': the pronoun that would stand for it; null for other words. */
export function sameAgain(low: string): "he" | "she" | "person" | null {
  const noun = /^(?:the|this|that) (?:very )?same (\p{L}+)$/u.exec(low)?.[1];
  const gender = noun === "lady" ? "f" : noun === "gentleman" ? "m" : noun === undefined ? undefined : roles.get(noun);
  return gender === undefined ? null : gender === "f" ? "she" : gender === "m" ? "he" : "person";
}

/** 'And Mr Marsh, he noted, had two dogs': whoever the sentence begins with is told of, and does not tell. */
export function opensSentence(heard: Heard, from: number): boolean {
  return !heard.spoke && heard.at >= from && heard.at < from + 12;
}

/** 'Tom told his wife Ida that … “It was hot,” she said': the one person of that gender in the sentence before, where nobody of that gender speaks or acts there or since. */
export function onlyOneJustBefore(near: readonly Heard[], { scene, word }: { scene: Scene; word: string }, at: number): Heard | undefined {
  const index = sentenceAt(scene, at);
  const [here, before] = [scene.sentences[index], scene.sentences[index - 1]];
  if (!here || before?.paragraph !== here.paragraph || before.pieces.some((p) => p.low === word || /^(?:they|i|we)$/u.test(p.low))) return undefined;
  const since = near.filter((h) => h.at >= before.start);
  const [first] = since;
  return first?.kind === "person" && first.gender !== null && since.every((h) => h.name === first.name) ? first : undefined;
}
