import type { Figure } from "../../model/statement.js";
import { functionWords, numberWords } from "../lexicon/function-words.js";
import { kinOf } from "../lexicon/kin.js";
import { paleActs } from "../lexicon/pale-acts.js";
import { familiesOf } from "../lexicon/related-meanings.js";
import type { TextWord } from "../text/article-view.js";
import type { Place, Range } from "./counted-place.js";
import { clean } from "./counted-place.js";

const nearWords = 3;

function isContent(word: TextWord): boolean {
  return word.lemma !== null && !word.name && !functionWords.has(word.folded) && !numberWords.has(word.folded) && !/^\d/u.test(word.folded);
}

/** What a word of content stands for, nothing where it is too common to tell two things apart. */
function meant(word: TextWord): readonly string[] {
  const all = [...word.concepts, ...word.meanings];
  return all.length === 0 ? (word.lemma === null ? [] : [word.lemma]) : all.flatMap(({ name, general }) => (general || paleActs.has(name) ? [] : [name]));
}

function withFamilies(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [kinOf(name), ...familiesOf(name)]);
}

/** The words of content right before and after a number, up to the next mark: what fell of 'fell ten metres'. */
export function besideFigure(place: Place, heads: ReadonlySet<string>): ReadonlySet<string> {
  const { view, sentence, first, last } = place;
  const beside: TextWord[] = [];
  for (const step of [-1, 1]) {
    let left = nearWords;
    for (let at = step < 0 ? first - 1 : last + 1; left > 0 && at >= sentence.first && at < sentence.last; at += step) {
      if (!clean(view, Math.min(at, at - step), Math.max(at, at - step))) break;
      const word = view.words[at];
      if (!word || !isContent(word)) continue;
      beside.push(word);
      left--;
    }
  }
  return new Set(withFamilies(beside.flatMap(meant).filter((name) => !heads.has(name))));
}

/** Everything its sentence and the one before say, with the names in them: what a number may be about. */
export function aroundFigure({ view, sentence }: Place, figure: Pick<Figure, "start" | "end">): ReadonlySet<string> {
  const at = view.sentenceOf[sentence.first] ?? -1;
  const before = view.sentences[at - 1];
  const first = before?.own && before.block === sentence.block ? before.first : sentence.first;
  return new Set(view.words.slice(first, sentence.last).flatMap((word) => {
    if (word.start >= figure.start && word.end <= figure.end) return [];
    if (word.name) return word.folded.length > 2 ? [`^${word.folded}`] : [];
    return isContent(word) ? withFamilies(meant(word)) : [];
  }));
}

/** Words that say on which side of a line, or on which side of an hour, a measured length lies. */
const sides: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(["inside", "within", "interieur", "dedans"]), new Set(["outside", "beyond", "exterieur", "dehors", "hors", "dela"])],
  [new Set(["above", "dessus", "over"]), new Set(["below", "beneath", "dessous", "under"])],
  [new Set(["upstream", "amont"]), new Set(["downstream", "aval"])],
  [new Set(["deep", "profondeur"]), new Set(["high", "hauteur", "haut"])],
];
const sideReach = 3;

/** 'Two miles inside the line': on which side, as the number of the axis, turned for the far side; 0 where no side is named. */
export function sideOf({ view, sentence, last }: Place): number {
  const after: Range = { first: last + 1, last: Math.min(sentence.last, last + 1 + sideReach) };
  for (const { folded } of view.words.slice(after.first, after.last)) {
    const axis = sides.findIndex(([near, far]) => near.has(folded) || far.has(folded));
    if (axis >= 0) return sides[axis]?.[0].has(folded) ? axis + 1 : -(axis + 1);
  }
  return 0;
}
