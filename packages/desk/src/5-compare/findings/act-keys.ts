import type { ArticleView, Sentence } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import { statementAt, tellingAt } from "../text/tellings.js";

/** An act with what it is done to or with, or with its day: `slash|tent`, `publish|@05-10`. */
export interface ActAt {
  readonly key: string;
  readonly telling: Telling;
}

const reach = 8;
const bodyParts = new Set(["wrist", "hand", "head", "eye", "leg", "arm"]);
/** Words that describe more than they do: alone beside a thing they tie nothing together. */
export const pale: ReadonlySet<string> = new Set(["show", "begin", "end", "lose", "cost", "order", "promise", "remain", "arrive", "attempt", "live", "identify", "return", "settle", "hide", "discredit", "deploy", "testify", "inquire", "punish", "complain", "warn", "see"]);
const thin = new Set(["best", "chance", "law", "light", "legal", "mission", "force", "violence", "finding", "report", "port", "road", "calm", "necessary", "proportionate", "misconduct", "ethics", "water", "car", "house", "household", "worker", "crowd", "volunteer", "complaint", "court", "harassment", "mistake"]);
/** Acts compared by their day alone; happenings are in event-days.ts. */
const dated = new Set(["publish", "visit"]);
const aboutFilm = new Set(["film", "publish", "edit", "view", "truncate"]);

interface Placed {
  readonly name: string;
  readonly at: number;
  readonly clause: number;
}

const clauseWords = new Set(["and", "et", "puis", "then", "while", "but", "mais", "before", "avant", "as"]);

/** Is the word part of what a figure counts? Counted things are compared by their figures. */
function isCounted(view: ArticleView, at: number): boolean {
  const word = view.words[at];
  const before = view.words[Math.max(0, at - 3)];
  return word !== undefined && before !== undefined && view.figures.some((figure) => !figure.age && figure.start < word.end && (figure.end > word.start || (figure.end > before.start && figure.end <= word.start)));
}

function conceptsIn(view: ArticleView, sentence: Sentence): { readonly acts: readonly Placed[]; readonly things: readonly Placed[] } {
  const acts: Placed[] = [];
  const things: Placed[] = [];
  let clause = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = view.words[at];
    if (!word) continue;
    const before = view.words[at - 1];
    if (clauseWords.has(word.folded) || (before && at > sentence.first && /[,;:()]/u.test(view.text.slice(before.end, word.start)))) clause++;
    for (const concept of word.concepts) {
      if (concept.kind === "act") acts.push({ name: concept.name, at, clause });
      else if (!concept.general && !thin.has(concept.name) && !isCounted(view, at)) things.push({ name: concept.name, at, clause });
    }
  }
  return { acts, things };
}

/** The acts of a thing's own clause, else the nearest one. */
function actsFor(thing: Placed, acts: readonly Placed[]): readonly Placed[] {
  const near = acts.filter((act) => act.at !== thing.at && Math.abs(act.at - thing.at) <= reach);
  const own = near.filter((act) => act.clause === thing.clause);
  return own.length > 0 ? own : near.sort((a, b) => Math.abs(a.at - thing.at) - Math.abs(b.at - thing.at)).slice(0, 1);
}

function keysFor(act: string, thing: string): readonly string[] {
  const wounded = bodyParts.has(thing) && (act === "lose" || act === "break" || act === "hurt");
  if (wounded) return act === "break" ? ["break|" + thing, "hurt|" + thing] : ["hurt|" + thing];
  return pale.has(act) || aboutFilm.has(act) ? [] : [`${act}|${thing}`];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The acts of one sentence with their things and days. */
function actsIn(view: ArticleView, sentence: Sentence): readonly ActAt[] {
  const found: ActAt[] = [];
  const { acts, things } = conceptsIn(view, sentence);
  const holder = (at: number) => {
    const word = view.words[at];
    return word ? statementAt(view, word) : null;
  };
  const add = (key: string, a: number, b: number) => {
    if (Math.abs(a - b) > reach || holder(a) !== holder(b)) return;
    const telling = tellingAt(view, { first: Math.min(a, b), last: Math.max(a, b) });
    if (telling) found.push({ key, telling });
  };
  for (const thing of things) for (const act of actsFor(thing, acts)) for (const key of keysFor(act.name, thing.name)) add(key, act.at, thing.at);
  for (const act of acts) {
    for (const day of sentence.days) {
      if (day.month === null || day.day === null || !dated.has(act.name)) continue;
      const at = wordFrom(view, day.start);
      if (at >= 0) add(`${act.name}|@${two(day.month)}-${two(day.day)}`, act.at, at);
    }
  }
  return found;
}

export function actsOf(view: ArticleView): readonly ActAt[] {
  return view.sentences.flatMap((sentence) => (sentence.own ? actsIn(view, sentence) : []));
}

/** Who tells when and how a film was made tells it from the film or its maker: that is one origin whoever repeats it. */
export function isAboutFilm(key: string): boolean {
  return aboutFilm.has(key.slice(0, key.indexOf("|")));
}
