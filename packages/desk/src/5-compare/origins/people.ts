import type { ArticleView } from "../text/article-view.js";
import type { CaseNames } from "./case-names.js";
import type { Description } from "./describe-speaker.js";

export interface Person {
  readonly key: string;
  /** Given names and family names, folded, in order. */
  readonly names: readonly string[];
}

/** Is one name the other, shortened? 'T. Marsh', 'Thea Marsh' and 'Thea Lucy Marsh-Alder' go together; 'Thea' and 'Theo' do not. */
export function compatibleNames(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  let at = 0;
  let whole = 0;
  for (const name of short) {
    const found = long.findIndex((word, i) => i >= at && (word === name || (name.length === 1 && word.startsWith(name)) || (word.length === 1 && name.startsWith(word))));
    if (found < 0) return false;
    if (long[found] === name && name.length > 1) whole++;
    at = found + 1;
  }
  const given = short[0] ?? "";
  const family = short.at(-1) ?? "";
  // The family name whole, and the given name first in both: else a sister's double name would do.
  return whole >= Math.min(2, short.filter((name) => name.length > 1).length) && long.includes(family) && (long[0] === given || given.length === 1 || long[0]?.length === 1 || long.at(-1) === family);
}

/** The named people of one matter. */
export class People {
  readonly #persons = new Map<string, Person>();
  readonly #byFamily = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();
  readonly #canonical = new Map<string, Person>();

  readonly names: CaseNames;

  constructor(names: CaseNames, views: readonly ArticleView[]) {
    this.names = names;
    for (const view of views) for (const { speaker } of view.statements) if (speaker !== null) this.#learn(names.describe(speaker));
    this.#learnFull(views);
    this.#joinShortened();
  }

  #learn(description: Description): void {
    if (!this.names.isPerson(description)) return;
    const key = `p:${description.names.join(" ")}`;
    if (this.#persons.has(key)) return;
    const person = { key, names: description.names };
    this.#persons.set(key, person);
    const [given = ""] = description.names;
    this.#byGiven.set(given, [...(this.#byGiven.get(given) ?? []), person]);
    const family = description.names.at(-1) ?? "";
    this.#byFamily.set(family, [...(this.#byFamily.get(family) ?? []), person]);
  }

  /** Who speaks as 'Marsh' and is nowhere heard under the full name: 'Ivy Marsh', where all texts put the same name before it. */
  #learnFull(views: readonly ArticleView[]): void {
    const bodies = new Set(views.flatMap((view) => view.statements.flatMap(({ speaker }) => (speaker === null || this.names.describe(speaker).names.length < 2 ? [] : this.names.describe(speaker).names.slice(0, 1)))));
    const alone = new Set(views.flatMap((view) => view.statements.flatMap(({ speaker }) => (speaker === null ? [] : this.names.describe(speaker).names.length === 1 && this.names.describe(speaker).content.length === 1 ? this.names.describe(speaker).names : []))));
    const found = new Map<string, Set<string>>();
    for (const view of views) {
      view.words.forEach((word, at) => {
        const before = view.words[at - 1];
        if (!alone.has(word.folded) || bodies.has(word.folded) || !word.name || this.#byFamily.has(word.folded) || !before?.name || before.folded.length < 2 || this.names.describe(view.text.slice(before.start, word.end)).names.length < 2) return;
        const opens = view.sentences[view.sentenceOf[at] ?? -1]?.first === at - 1;
        if (!opens && view.text.slice(before.end, word.start) === " ") found.set(word.folded, (found.get(word.folded) ?? new Set()).add(before.folded));
      });
    }
    for (const [family, given] of found) {
      const [only] = given;
      if (only !== undefined && given.size === 1 && !this.names.ordinary.has(only) && !this.names.ordinary.has(family)) this.#learn(this.names.describe(`${capital(only)} ${capital(family)}`));
    }
  }

  /** 'T. Marsh' is Thea Marsh where nobody else in the matter could be meant. */
  #joinShortened(): void {
    const persons = [...this.#persons.values()].sort((a, b) => a.names.length - b.names.length || (a.key < b.key ? -1 : 1));
    for (const short of persons) {
      const longer = persons.filter((other) => other !== short && other.names.length >= short.names.length && this.#mayBe(short, other));
      const [long] = longer;
      if (long && longer.every((other) => other === long || compatibleNames(other.names, long.names))) this.#canonical.set(short.key, longer.at(-1) ?? long);
    }
    for (const person of persons) this.names.unions.join(person.key, this.canonical(person).key, { rule: "shorter-name", passage: null });
  }

  #mayBe(short: Person, other: Person): boolean {
    const initials = (person: Person) => person.names.filter((name) => name.length === 1).length;
    if (other.names.length === short.names.length && initials(short) <= initials(other)) return false;
    return compatibleNames(short.names, other.names);
  }

  /** The person under the fullest name. */
  canonical(person: Person): Person {
    return this.#canonical.get(person.key) ?? person;
  }

  isFamily(name: string): boolean {
    return this.#byFamily.has(name);
  }

  endingIn(name: string): readonly Person[] {
    return this.#byFamily.get(name) ?? [];
  }

  /** The person a description names: by the full name, or by the family name where only one bears it in the article or the matter. */
  of(view: ArticleView, description: Description): Person | "ambiguous" | null {
    const exact = this.names.isPerson(description) ? this.#persons.get(`p:${description.names.join(" ")}`) : undefined;
    if (exact) return this.canonical(exact);
    const [only] = description.names;
    if (only === undefined || description.names.length !== 1 || this.names.kindsOf([only]).size > 0) return null;
    const known = [...new Set(this.endingIn(only).map((person) => this.canonical(person)))];
    if (known.length === 0) return this.#alone(description, only) ? (this.#calledSo(only) ?? { key: `p:${only}`, names: description.names }) : null;
    const here = known.filter((person) => person.names.every((name) => view.names.has(name) || view.words.some((word) => word.capital && word.folded === name)));
    const candidates = here.length > 0 ? here : known;
    return candidates.length === 1 ? (candidates[0] ?? null) : "ambiguous";
  }

  /** Whom a given name alone means: the one person of the matter who bears it; nobody knows whom where two do; null: nobody else is called so. */
  #calledSo(given: string): Person | "ambiguous" | null {
    const bearing = new Set((this.#byGiven.get(given) ?? []).map((person) => this.canonical(person)));
    const [only] = bearing;
    return bearing.size > 1 ? "ambiguous" : (only ?? null);
  }

  /** One name, and nothing else: a given name, as far as anyone can tell. */
  #alone(description: Description, name: string): boolean {
    return description.content.length === 1 && description.roles.length === 0 && !this.names.ordinary.has(name) && !description.acronym && this.names.seen.has(name);
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
