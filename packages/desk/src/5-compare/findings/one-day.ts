import { negations } from "../lexicon/function-words.js";
import type { Related } from "../matters/related.js";
import type { ArticleView, Sentence } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import type { Telling } from "../text/tellings.js";
import { tellingAt } from "../text/tellings.js";
import type { Places } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { distinct } from "./draft.js";
import type { Dated } from "./happenings.js";
import { happeningsIn } from "./happenings.js";

/** 'all filmed in one day', 'tourné en une seule matinée'. */
const single = /\b(?:(?:in|on|within|over) (?:just |only )?(?:one|a single|1)|(?:en|dans|sur) (?:un seul|une seule|une meme|un meme)) (?:day|morning|afternoon|evening|night|jour|journee|matinee|matin|soiree|nuit)\b/u;
const alike = /\b(?:on|in) the same (?:day|morning|afternoon|evening|night)\b|\ble meme jour\b|\bla meme (?:journee|matinee|nuit)\b/u;
const entire = new Set(["all", "entire", "entirely", "whole", "tous", "toutes", "tout", "toute", "entier", "entiere", "integralement"]);
/** What a film is made of: another day of one of these is against 'all in one day'; another film's is not. */
const parts = new Set("scene scenes shot shots sequence sequences clip clips part parts portion excerpt excerpts images plan plans extrait extraits passage passages partie".split(" "));

interface OneDay {
  readonly telling: Telling;
  /** 'Not all in one day' */
  readonly denied: boolean;
}

function wordsIn(view: ArticleView, { first, last }: Sentence): readonly string[] {
  return view.words.slice(first, last).map(({ folded }) => folded);
}

function oneDayIn(view: ArticleView, sentence: Sentence): OneDay | null {
  const words = wordsIn(view, sentence);
  const text = words.join(" ");
  const found = single.exec(text) ?? (words.some((word) => entire.has(word)) ? alike.exec(text) : null);
  if (!found || !view.words.slice(sentence.first, sentence.last).some(({ concepts }) => concepts.some(({ name }) => name === "film"))) return null;
  const before = text.slice(0, found.index).split(" ").filter((word) => word !== "");
  const first = sentence.first + before.length;
  const telling = tellingAt(view, { first, last: first + found[0].split(" ").length - 1 });
  return telling && { telling, denied: before.some((word) => negations.has(word)) };
}

function ofPart({ telling }: Dated): boolean {
  return wordsIn(telling.view, telling.sentence).some((word) => parts.has(word));
}

/** The day that most articles give for the filming; of two, that of the whole rather than of a part. */
function mainOf(dated: readonly Dated[]): Dated | null {
  const support = (one: Dated) => 2 * new Set(dated.filter((other) => sameDay(one.day, other.day)).map(({ telling }) => telling.view.at)).size + (ofPart(one) ? 0 : 1);
  return dated.reduce<Dated | null>((best, one) => (best === null || support(one) > support(best) ? one : best), null);
}

const mostDated = 200;

/** 'All filmed in one day', where another article says that it was not, or gives a part of it another day. */
export function oneDay(views: readonly ArticleView[], { places, related }: { readonly places: Places; readonly related: Related }): readonly Draft[] {
  const own = views.flatMap((view) => view.sentences.filter((sentence) => sentence.own).map((sentence) => ({ view, sentence })));
  const claims = own.flatMap(({ view, sentence }) => oneDayIn(view, sentence) ?? []).slice(0, mostDated);
  const said = claims.filter(({ denied }) => !denied).map(({ telling }) => telling);
  const [about] = said;
  if (!about) return [];
  const dated = own.flatMap(({ view, sentence }) => (sentence.days.length === 0 ? [] : happeningsIn(view, sentence, { places }).filter(({ act, day }) => act === "film" && day.day !== null))).slice(0, mostDated);
  const main = mainOf(dated);
  const elsewhere = dated.filter((one) => main !== null && one !== main && !sameDay(one.day, main.day) && ofPart(one)).map(({ telling }) => telling);
  const against = [...claims.filter(({ denied }) => denied).map(({ telling }) => telling), ...elsewhere]
    .filter((one) => said.every((other) => other.view.record !== one.view.record && related(other.view, one.view)));
  return against.length === 0 ? [] : [{ kind: "contradicted", sides: [distinct(said), distinct(against)], about, because: ["filmed in one day, or on more than one"], strong: [] }];
}
