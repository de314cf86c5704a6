import { lemma, rolesIn } from "../lexicon/find-concepts.js";
import type { ArticleView, SaidStatement } from "../text/article-view.js";
import type { CaseNames } from "./case-names.js";
import type { Description } from "./describe-speaker.js";
import { bodyKey } from "./find-aliases.js";
import { originName } from "./origin-name.js";
import type { People } from "./people.js";
import { endsOnName, namesOfKind } from "./roles-beside.js";

const mostBodies = 300;

export interface Body {
  readonly key: string;
  readonly name: string;
}

interface Known {
  readonly name: string;
  readonly description: Description;
}

/** The bodies of one matter: offices, organisations, companies, under whatever name they speak. */
export class Bodies {
  /** Names of speaking bodies, longest first. */
  readonly #known: readonly Known[];
  /** 'Corvex' for 'Corvex Freight Ltd', where no other body begins so. */
  readonly #short = new Map<string, string>();

  readonly names: CaseNames;
  readonly people: People;

  constructor(people: People, views: readonly ArticleView[]) {
    const { names } = people;
    this.names = names;
    this.people = people;
    const speakers = new Set([...views.flatMap((view) => view.statements.flatMap(({ speaker }) => (speaker === null ? [] : [originName(speaker)]))), ...names.publishers]);
    this.#known = [...speakers].map((name) => ({ name, description: names.describe(name) }))
      .filter(({ description }) => !names.isPerson(description) && description.proper && !this.#isFamily(description))
      .sort((a, b) => b.description.content.length - a.description.content.length || (a.name < b.name ? -1 : 1)).slice(0, mostBodies);
    this.#joinLonger();
    this.#findShort(views);
  }

  #isFamily(description: Description): boolean {
    return description.names.length === 1 && description.roles.length === 0 && this.people.isFamily(description.names[0] ?? "");
  }

  /** 'a report from Harbour Watch' holds the name Harbour Watch: the longer description is the named body, unless it names another kind of body. */
  #joinLonger(): void {
    for (const { description: long } of this.#known) {
      for (const { description: short } of this.#known) {
        if (short === long || short.names.length === 0 || short.content.length >= long.content.length) continue;
        const named = namesOfKind(long.folded, short.folded) || this.#endsOn(long, short);
        if ((short.content.length < 2 && !named) || !short.content.every((word) => long.content.includes(word))) continue;
        const other = long.roles.some((role) => role.kind === "body" && !short.roles.some((known) => known.name === role.name));
        if (!other || named) this.names.unions.join(bodyKey(short.folded), bodyKey(long.folded), { rule: "longer-name", passage: null });
      }
    }
  }

  /** 'le collectif de riverains Lanterne haute' ends on 'Lanterne haute', and no preposition stands before it. */
  #endsOn(long: Description, short: Description): boolean {
    return !this.names.isPlace(short.names) && short.roles.every((role) => role.kind !== "office") && endsOnName(long, short);
  }

  /** A body's first word stands for it where it is nobody's family name and begins no other body's name. */
  #findShort(views: readonly ArticleView[]): void {
    const owners = new Map<string, Set<string>>();
    for (const { description } of this.#known) {
      const first = description.folded.find((word) => description.names.includes(word));
      const kind = description.roles.some((role) => role.kind === "body");
      if (first === undefined || !kind || description.content.length < 2 || description.folded.indexOf(first) > 1) continue;
      const keys = owners.get(first) ?? new Set<string>();
      owners.set(first, keys.add(this.names.unions.root(bodyKey(description.folded))));
    }
    for (const [first, keys] of owners) {
      const [key] = keys;
      const alone = this.#known.some(({ description }) => description.content.length === 1 && description.names[0] === first) || views.some((view) => standsAlone(view, first));
      if (keys.size !== 1 || key === undefined || !alone || this.people.isFamily(first) || this.names.isPlace([first]) || this.names.ordinary.has(first)) continue;
      this.#short.set(first, key);
      this.names.unions.join(key, bodyKey([first]), { rule: "shorter-name", passage: null });
    }
  }

  /** Is a single name a body's, shortened or called so by a text? */
  isShort(description: Description): boolean {
    const [only] = description.names;
    return only !== undefined && description.names.length === 1 && description.roles.length === 0 && description.content.length === 1 && this.#short.has(only);
  }

  /** Named well enough to be told from others: not a lone ordinary word, nor a place. */
  isNamed(description: Description): boolean {
    if (description.roles.some((role) => role.kind === "office") || this.isShort(description)) return true;
    if (!description.proper) return false;
    const [name] = description.names;
    const lone = description.names.length === 1 && description.roles.length === 0 && name !== undefined;
    const place = description.roles.length === 0 && this.names.isPlace(description.names);
    // 'Local authorities' at the head of a sentence: the capital is the sentence's.
    if (description.names.length === 1 && description.content.length === 2 && name !== undefined && description.folded[0] === name && description.roles.some((role) => role.kind === "body") && this.names.ordinary.has(name)) return false;
    return !place && !(lone && (this.names.ordinary.has(name) || !(description.acronym || this.names.seen.has(name))));
  }

  /** Surely a body: an office or kind of body, an acronym, or several names that are no person's. */
  isBody(description: Description): boolean {
    if (this.names.isPerson(description) || !this.isNamed(description)) return false;
    return description.names.length > 1 || description.roles.some((role) => role.kind === "office" || role.kind === "body") || this.names.isAliased(description)
      || this.isShort(description) || this.names.kindsOf(description.names).size > 0;
  }

  /** The body that publishes an article. */
  publisherOf(view: ArticleView): Body | null {
    const { publisher } = view.article;
    return publisher === null ? null : { key: this.keyOf(view, this.names.describe(originName(publisher))), name: publisher };
  }

  office(role: string): string {
    return `a:${role}`;
  }

  keyOf(view: ArticleView, description: Description): string {
    const office = description.roles.find((role) => role.kind === "office");
    const kind = description.roles.find((role) => role.kind === "body");
    const own = bodyKey(description.folded);
    if (kind && !description.proper) return this.only(view, description, kind.name) ?? own;
    // A police union is no police force: the kind of body says more than the word beside it.
    if (office && !kind) this.names.unions.join(own, this.office(office.name), { rule: "office", passage: null });
    return own;
  }

  /**
   * 'The union', 'a unionist': the one named body of that word, or else of that kind, that speaks in the matter; where there are more, the one that the
   * article itself names; null where it names more, or none.
   */
  only(view: ArticleView, description: Description, kind: string): string | null {
    const bodies = this.#known.filter((body) => this.isNamed(body.description));
    const byWord = bodies.filter((body) => description.content.some((word) => body.description.content.includes(word) || (this.names.kindsOf(body.description.names).has(word) && isKindWord(word, kind))));
    const ofKind = (name: string) => bodies.filter((body) => this.#isKind(body.description, name));
    const like = [byWord, ofKind(kind), kind === "company" ? ofKind("group") : []].find((found) => found.length > 0) ?? [];
    const keys = this.#roots(like);
    if (keys.size === 1) return [...keys][0] ?? null;
    const told = (name: string) => view.names.has(name) || view.words.some((word) => word.capital && word.folded === name);
    const here = this.#roots(like.filter(({ description: { names } }) => names.every(told) || (this.#short.has(names[0] ?? "") && told(names[0] ?? ""))));
    return here.size === 1 ? ([...here][0] ?? null) : null;
  }

  #isKind(description: Description, kind: string): boolean {
    return description.roles.some((role) => role.name === kind) || this.names.kindsOf(description.names).has(kind);
  }

  #roots(bodies: readonly Known[]): ReadonlySet<string> {
    return new Set(bodies.map((body) => this.names.unions.root(bodyKey(body.description.folded))));
  }

  /** A body that speaks somewhere in the matter, named in a stretch of words. */
  namedIn(view: ArticleView, range: { readonly first: number; readonly last: number }): Body | null {
    const words = view.words.slice(range.first, range.last);
    const lemmas = new Set(words.flatMap((word) => [word.folded, word.lemma ?? ""]));
    const named = this.#known.find(({ description }) => description.content.every((word) => lemmas.has(word))) ?? this.#partly(words);
    if (named) return { key: this.keyOf(view, named.description), name: named.name };
    const spelled = this.names.publishers.find((name) => this.#spells(view, range.first, name));
    if (spelled !== undefined) return { key: this.keyOf(view, this.names.describe(spelled)), name: spelled };
    const short = words.find((word) => word.capital && this.#short.has(word.folded));
    return short ? { key: this.#short.get(short.folded) ?? "", name: view.text.slice(short.start, short.end) } : null;
  }

  /** 'the association Roof and Hearth': the word for a kind of body and right after it a name that is written small. */
  #spells(view: ArticleView, at: number, name: string): boolean {
    const { folded } = this.names.describe(name);
    return folded.length > 1 && folded.every((word, i) => view.words[at + 1 + i]?.folded === word);
  }

  /** 'Local 12' of the 'Tanners Union Local 12': the first names of a stretch, where they are part of one body's name only. */
  #partly(words: ArticleView["words"]): Known | undefined {
    const first = words.findIndex((word) => word.capital);
    const run = words.slice(first, first + 2);
    if (first < 0 || first > 2 || run.length < 2 || !run.every((word) => word.capital || /^\d+$/u.test(word.folded))) return undefined;
    const holders = this.#known.filter(({ description }) => run.every((word) => description.content.includes(lemma(word.folded))));
    return this.#roots(holders).size === 1 ? holders[0] : undefined;
  }

  /** The last named body that spoke before a place: what 'its' and 'sa' point to. Null where another body stands between. */
  lastBefore(view: ArticleView, near: number): Body | null {
    const earlier = view.statements.filter((s) => s.start < near && s.speaker !== null && this.isBody(this.names.describe(originName(s.speaker)))).at(-1);
    if (earlier?.speaker == null || this.#otherBetween(view, earlier, near)) return null;
    const name = originName(earlier.speaker);
    return { key: this.keyOf(view, this.names.describe(name)), name };
  }

  /** Another body or office stands between the words of a body and 'its spokesman': it may be that one's. */
  #otherBetween(view: ArticleView, earlier: SaidStatement, near: number): boolean {
    const own = this.names.describe(earlier.speaker ?? "");
    const between = view.words.filter((word) => word.start >= earlier.end && word.end <= near && !word.quoted).map((word) => word.folded);
    return rolesIn(between).some((role) => (role.kind === "office" || role.kind === "body") && !own.roles.some((known) => known.name === role.name));
  }
}

/** 'Union' of 'the logistics union': what it works in is no kind of body, and may be another's too. */
function isKindWord(word: string, kind: string): boolean {
  const roles = rolesIn([word]).filter((role) => role.kind === "body");
  return roles.length === 0 || roles.some((role) => role.name === kind);
}

/** A name with no other capital beside it. */
function standsAlone(view: ArticleView, name: string): boolean {
  return view.words.some((word, at) => word.capital && word.folded === name && !(view.words[at + 1]?.capital ?? false) && !(view.words[at - 1]?.capital ?? false));
}
