import type { Passage } from "../../model/span.js";
import type { Concept } from "../lexicon/find-concepts.js";
import { rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import type { ArticleView, Sentence } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import type { Bodies, Body } from "./bodies.js";
import { bodyKey } from "./find-aliases.js";
import type { People, Person } from "./people.js";
import { bodyPhrase, lastMentioned } from "./body-phrase.js";
import { firstRole, lastRole, officeBeside, parting, possessives, wording } from "./roles-beside.js";

export interface Tie {
  /** Key and name of the body. */
  readonly key: string;
  readonly name: string;
  /** The words that tie the person to it: 'the prefect, X'. */
  readonly told: string;
  readonly passage: Passage;
}

/** A role beside a person's name: the range of words from the role to where the body may be named. */
interface Beside {
  readonly role: Concept;
  readonly from: number;
  readonly to: number;
  readonly before: boolean;
}

/** Whom named people speak for, as the texts put it: 'the prefect, X', 'X, spokesman for Y', 'Y director X', 'sa coordinatrice, X'. */
export class PeopleTies {
  readonly #ties = new Map<string, Tie>();
  /** People said to speak for a body, whether or not it is known which. */
  readonly #speaking = new Set<string>();

  readonly people: People;
  readonly bodies: Bodies;

  constructor(bodies: Bodies, views: readonly ArticleView[]) {
    const { people } = bodies;
    this.people = people;
    this.bodies = bodies;
    for (const view of views) {
      view.words.forEach((word, at) => {
        if (!word.capital || word.quoted) return;
        for (const person of people.endingIn(word.folded)) {
          if (person.names.every((name, i) => view.words[at - person.names.length + 1 + i]?.folded === name)) this.#tieAt(view, people.canonical(person), { first: at - person.names.length + 1, last: at });
        }
      });
    }
  }

  tieOf(person: Person): Tie | null {
    return this.#ties.get(person.key) ?? null;
  }

  /** A spokesman of nobody knows whom may be the spokesman of anyone else who is heard. */
  speaksForUnknown(person: Person): boolean {
    return this.#speaking.has(person.key) && !this.#ties.has(person.key);
  }

  #tieAt(view: ArticleView, person: Person, name: { readonly first: number; readonly last: number }): void {
    const sentence = view.sentences[view.sentenceOf[name.last] ?? -1];
    if (!sentence) return;
    this.#belongs(view, person, { ...name, sentence });
    for (const beside of rolesAround(view, sentence, name)) {
      const { role, from, to } = beside;
      if (role.kind === "speaks-for") this.#speaking.add(person.key);
      const told = beside.before ? to : phraseEnd(view, from, to);
      const named = beside.before ? phraseBefore(view, from, sentence.first) : null;
      const passage = passageOf(view, { start: view.words[Math.min(named?.first ?? from, from, name.first)]?.start ?? sentence.start, end: view.words[Math.max(name.last, told - 1)]?.end ?? sentence.end });
      if (role.kind === "speaks-for" || role.name === "lawyer") {
        const office = role.kind === "speaks-for" ? officeBeside(view, { from, to: told }) : null;
        const body = office === null ? this.#bodyBeside(view, sentence, { ...beside, name }) : null;
        if (office !== null) this.#fold(view, person, { key: this.bodies.office(office), name: wording(view, from, told), passage });
        else if (body && !(role.name === "lawyer" && !this.bodies.isBody(this.bodies.names.describe(body.name)))) this.#fold(view, person, { key: body.key, name: body.name, passage });
      } else if (role.name === "ministry") this.#foldMinister(view, person, { from, to: told, passage });
      else if (role.kind === "office") this.#fold(view, person, { key: this.bodies.office(role.name), name: wording(view, from, told), passage });
    }
  }

  /** 'X of Y', 'X, de Y'. */
  #belongs(view: ArticleView, person: Person, at: { readonly first: number; readonly last: number; readonly sentence: Sentence }): void {
    const end = view.words[at.last]?.end ?? 0;
    if (!/^,? (?:of|from|at|for|with|de|du|des|pour)\s|^,? d[’']/u.test(view.text.slice(end, end + 7))) return;
    const to = phraseEnd(view, at.last + 1, Math.min(at.sentence.last, at.last + 9));
    const body = this.bodies.namedIn(view, { first: at.last + 1, last: to });
    if (body) this.#fold(view, person, { key: body.key, name: body.name, passage: passageOf(view, { start: view.words[at.first]?.start ?? 0, end: view.words[to - 1]?.end ?? end }) });
  }

  /** A minister speaks for the ministry named, or the one that is heard in the matter. */
  #foldMinister(view: ArticleView, person: Person, at: { readonly from: number; readonly to: number; readonly passage: Passage }): void {
    let { from } = at;
    while (at.from - from < 3 && view.words[from - 1]?.capital && view.text.slice(view.words[from - 1]?.end ?? 0, view.words[from]?.start ?? 0) === " " && !functionWords.has(view.words[from - 1]?.folded ?? "")) from--;
    const name = wording(view, from, at.to);
    const description = this.bodies.names.describe(name);
    const key = description.proper ? this.bodies.keyOf(view, description) : this.bodies.only(view, description, "ministry");
    if (key !== null) this.#fold(view, person, { key, name, passage: at.passage });
  }

  #fold(view: ArticleView, person: Person, at: Omit<Tie, "told">): void {
    const tie = { ...at, told: view.text.slice(at.passage.start, at.passage.end) };
    this.people.names.unions.join(person.key, tie.key, { rule: "speaks-for", passage: tie.passage });
    if (!this.#ties.has(person.key)) this.#ties.set(person.key, tie);
  }

  /** The body that a role beside a name belongs to: named after the role or right before it, or ('its', 'the company') one told of before. */
  #bodyBeside(view: ArticleView, sentence: Sentence, beside: Beside & { readonly name: { readonly first: number; readonly last: number } }): Body | null {
    const after = bodyPhrase(view, beside.from + 1, beside.before ? beside.name.first : sentence.last);
    const phrase = after ?? (beside.before ? phraseBefore(view, beside.from) : phraseBefore(view, beside.from, beside.name.last + 1));
    if (phrase) return this.#resolve(view, phrase);
    const own = view.words[beside.from - 1]?.folded ?? "";
    if (beside.role.kind === "speaks-for" && ours.has(own)) return this.bodies.publisherOf(view);
    // 'Her lawyer' is hers, and no body's.
    if (beside.role.kind === "speaks-for" && possessives.has(own) && isOfPanel(view, sentence, beside.from)) return null;
    if (beside.role.kind === "speaks-for" && possessives.has(own)) return this.bodies.lastBefore(view, view.words[beside.from]?.start ?? 0) ?? lastMentioned(view, beside.from, this.bodies);
    return null;
  }

  #resolve(view: ArticleView, phrase: { readonly first: number; readonly last: number }): Body | null {
    const name = view.text.slice(view.words[phrase.first]?.start ?? 0, view.words[phrase.last - 1]?.end ?? 0);
    const description = this.bodies.names.describe(name);
    const kind = description.roles.find((role) => role.kind === "body");
    if (!description.proper) {
      const key = kind ? this.bodies.only(view, description, kind.name) : null;
      if (key !== null) return { key, name };
      const last = kind ? this.bodies.lastBefore(view, view.words[phrase.first]?.start ?? 0) : null;
      return last && this.bodies.names.describe(last.name).roles.every((role) => role.kind !== "office" && (role.kind !== "body" || role.name === kind?.name)) ? last : null;
    }
    if (this.people.names.isPerson(description)) return null;
    const known = this.bodies.namedIn(view, phrase);
    if (known) return known;
    const acronyms = view.words.slice(phrase.first, phrase.last).filter((word) => /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,8}$/u.test(view.text.slice(word.start, word.end)));
    const key = kind || acronyms.length > 0 || description.names.length > 0 ? this.bodies.keyOf(view, description) : null;
    const [acronym] = acronyms;
    if (key !== null && acronym && acronyms.length === 1) this.people.names.unions.join(key, bodyKey([acronym.folded]), { rule: "longer-name", passage: passageOf(view, { start: view.words[phrase.first]?.start ?? 0, end: view.words[phrase.last - 1]?.end ?? 0 }) });
    return key === null ? null : { key, name };
  }
}

const panels: ReadonlySet<string> = new Set("panel inquiry commission committee jury board tribunal delegation enquete comite".split(" "));

/** 'Another panel reported. Its chair, X': of whom nobody is heard but X. */
function isOfPanel(view: ArticleView, sentence: Sentence, at: number): boolean {
  const before = view.sentences[(view.sentenceOf[sentence.first] ?? 0) - 1];
  const from = before?.block === sentence.block ? before.first : sentence.first;
  return view.words.slice(from, at).some((word) => panels.has(word.folded));
}

/** 'Our spokeswoman X': of whoever publishes the text. */
const ours: ReadonlySet<string> = new Set(["our", "notre", "nos"]);

function phraseEnd(view: ArticleView, from: number, to: number): number {
  let end = from + 1;
  while (end < to && !parting.has(view.words[end]?.folded ?? "") && !/[,;:.()«»“”"]/u.test(view.text.slice(view.words[end - 1]?.end ?? 0, view.words[end]?.start ?? 0))) end++;
  return end;
}

/** Before a place, a ship or a thing, and no person: 'a coast guard cutter off X', 'the prefect told the X'. */
const leading: ReadonlySet<string> = new Set("the le la les l off near at in on of from to de du des d a au aux en vers dans sur around outside inside aboard board above below behind beyond".split(" "));

/** 'The prefect, X' or 'prefect X': no preposition, article or colon stands right before the name. */
function standsBeside(view: ArticleView, first: number): boolean {
  const word = view.words[first - 1];
  return word === undefined || !(leading.has(word.folded) || /[:;.()«»“”–—]/u.test(view.text.slice(word.end, view.words[first]?.start ?? 0)));
}

function rolesAround(view: ArticleView, sentence: Sentence, { first, last }: { readonly first: number; readonly last: number }): readonly Beside[] {
  const before = standsBeside(view, first) ? lastRole(view.words.slice(Math.max(sentence.first, first - 8), first).map((word) => word.folded)) : null;
  const follows = view.text.slice(view.words[last]?.end ?? 0, (view.words[last]?.end ?? 0) + 6);
  const after = /^(?:,| \(| who| qui)/u.test(follows) ? firstRole(view.words.slice(last + 1, Math.min(sentence.last, last + 7)).map((word) => word.folded)) : null;
  return [
    ...(before ? [{ role: before.role, from: first - before.distance, to: first, before: true }] : []),
    ...(after ? [{ role: after.role, from: last + 1 + after.distance, to: Math.min(sentence.last, last + 13), before: false }] : []),
  ];
}

/** 'Corvex spokeswoman X', 'the company\'s director X', 'X, the union\'s president': the words right before a role, as far back as they name a body. */
function phraseBefore(view: ArticleView, role: number, from = 0): { readonly first: number; readonly last: number } | null {
  let last = role;
  if (view.words[last - 1]?.folded === "s" && /[’']/u.test(view.text.charAt((view.words[last - 1]?.start ?? 1) - 1))) last--;
  else if (view.text.slice(view.words[last - 1]?.end ?? 0, view.words[last]?.start ?? 0) !== " " && !/^[’'] $/u.test(view.text.slice(view.words[last - 1]?.end ?? 0, view.words[last]?.start ?? 0))) return null;
  let first = last;
  while (first > from && last - first < 4) {
    const word = view.words[first - 1];
    if (!word || word.quoted || functionWords.has(word.folded)) break;
    const adjoins = first === last || view.text.slice(word.end, view.words[first]?.start ?? 0) === " ";
    const kind = rolesIn([word.folded]).some((one) => one.kind === "body" || one.kind === "office");
    if (!adjoins || !(word.capital || kind)) break;
    first--;
  }
  return first < last ? { first, last } : null;
}
