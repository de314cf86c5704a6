import type { Figure } from "../../model/statement.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { tellingAt } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import { placeOf } from "./counted-place.js";
import type { Draft } from "./draft.js";
import { distinct } from "./draft.js";
import { aroundFigure } from "./figure-context.js";

/** Somebody's age, and who it is: a name, or what became of a person whom nobody names. */
interface Aged {
  readonly telling: Telling;
  readonly age: number;
  readonly names: readonly string[];
  readonly fates: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

const reach = 3;
const fateReach = 16;
const fateNames: ReadonlySet<string> = new Set(["kill", "hurt", "arrest", "fall", "fall-from-height", "drown", "shoot", "missing-person", "coma", "suicide", "hospitalise"]);
/** A birthday may lie between two texts. */
const mostApart = 1;
const mostAged = 300;

/** The name that runs up to a word, or on from it: 'Ines Harrow, 34', '34-year-old Ines Harrow'. */
function nameBeside(words: readonly TextWord[], at: number, step: 1 | -1): readonly string[] {
  const found: string[] = [];
  for (let i = at; found.length < reach; i += step) {
    const word = words[i];
    if (!word?.name || word.quoted) break;
    found.push(word.folded);
  }
  return step === 1 ? found : found.reverse();
}

const ageWords: ReadonlySet<string> = new Set("year years old aged age agee ans an de".split(" "));

function agedAt(view: ArticleView, figure: Figure): Aged | null {
  const place = placeOf(view, figure);
  const telling = place && tellingAt(view, place, { start: figure.start, end: figure.end });
  if (!place || !telling || figure.low === null || figure.low !== figure.high) return null;
  let [left, right] = [place.first - 1, place.last + 1];
  while (ageWords.has(view.words[left]?.folded ?? "")) left--;
  while (ageWords.has(view.words[right]?.folded ?? "")) right++;
  const before = nameBeside(view.words, left, -1);
  const names = before.length > 0 ? before : nameBeside(view.words, right, 1);
  const near = view.words.slice(Math.max(place.sentence.first, place.first - fateReach), Math.min(place.sentence.last, place.last + fateReach));
  const fates = new Set(near.flatMap((word) => [...word.concepts, ...word.meanings].flatMap(({ name }) => (fateNames.has(name) ? [name] : []))));
  return { telling, age: figure.low, names, fates, around: aroundFigure(place, figure) };
}

function agesIn(view: ArticleView): readonly Aged[] {
  const all = view.figures.filter(({ age }) => age).flatMap((figure) => agedAt(view, figure) ?? []);
  // Of several nobody knows which one another article means.
  return all.filter((one) => one.names.length > 1 || (one.fates.size > 0 && !all.some((other) => other.age !== one.age && other.names.length === 0 && [...other.fates].some((fate) => one.fates.has(fate)))));
}

/** So much of what is told around two nameless people must be the same. */
const leastAround = 4;

/** One named person; or one to whom the same thing happened, where the matter counts no more than one of them. */
function samePerson(a: Aged, b: Aged, alone: boolean): boolean {
  if (a.names.length > 1 && b.names.length > 1) return a.names.at(-1) === b.names.at(-1) && (a.names[0] === b.names[0] || a.names[0]?.length === 1 || b.names[0]?.length === 1);
  return alone && a.names.length === 0 && b.names.length === 0 && [...a.fates].some((fate) => b.fates.has(fate)) && [...a.around].filter((name) => b.around.has(name)).length >= leastAround;
}

/** More than one was killed, hurt or arrested: an age may be anybody's. */
function severalIn(views: readonly ArticleView[]): boolean {
  return views.some((view) => view.figures.some((figure) => {
    const place = figure.age || figure.unit !== null || (figure.low ?? 2) < 2 ? null : placeOf(view, figure);
    return place !== null && view.words.slice(place.first, place.last + 4).some((word) => [...word.concepts, ...word.meanings].some(({ name }) => fateNames.has(name)));
  }));
}

/** Two ages given for one person. */
export function ages(views: readonly ArticleView[], { compatible }: { readonly compatible: Compatible }): readonly Draft[] {
  const list = views.flatMap(agesIn).slice(0, mostAged);
  const alone = !severalIn(views);
  const done = new Set<Aged>();
  return list.flatMap((one): readonly Draft[] => {
    if (done.has(one)) return [];
    const people = list.filter((other) => other.telling.view !== one.telling.view && samePerson(one, other, alone) && (one.names.length > 1 ? compatible.loosely : compatible)(one.telling, other.telling) && !compatible.otherTime(one.telling, other.telling));
    const [same, others] = [[one, ...people.filter(({ age }) => Math.abs(age - one.age) <= mostApart)], people.filter(({ age }) => Math.abs(age - one.age) > mostApart)];
    for (const each of [...same, ...others]) done.add(each);
    return others.length === 0 ? [] : [{ kind: "contradicted", sides: [distinct(same.map(({ telling }) => telling)), distinct(others.map(({ telling }) => telling))], about: one.telling, because: ["two ages for one person", one.names.length > 0 ? "of one name" : "to whom the same thing happened"], strong: [] }];
  });
}
