import { functionWords } from "../lexicon/function-words.js";
import { lemma, roleConceptsAt } from "../lexicon/find-concepts.js";
import type { ArticleView } from "../text/article-view.js";
import { ordinaryWords, seenNames } from "./case-words.js";
import type { Description } from "./describe-speaker.js";
import { describeSpeaker, kinOf } from "./describe-speaker.js";
import { fold, foldedWords } from "../text/words.js";
import { bodyKey, findAliases, spelled } from "./find-aliases.js";
import { isRelease } from "./is-release.js";
import { Unions } from "./unions.js";

const housing: ReadonlySet<string> = new Set(["hospital", "school", "church", "organisation", "company", "group", "union", "court"]);
/** Words of those kinds that mean one of its people. */
const members: ReadonlySet<string> = new Set(["judge", "juge", "unionist", "syndicaliste", "urgentiste"]);
/** May stand between the word for a kind of body and its name: 'le laboratoire indépendant Corvex'. */
const qualities: ReadonlySet<string> = new Set(["independant", "independante", "prive", "privee", "public", "publique", "local", "locale", "regional", "regionale", "national", "nationale"]);
const determiners: ReadonlySet<string> = new Set(["a", "an", "the", "un", "une", "la", "le", "l"]);
const placing: ReadonlySet<string> = new Set(["of", "from", "in", "at", "near", "for", "to", "de", "du", "des", "d", "a", "au", "aux", "en", "pour"]);

/** What the texts of one matter show about names: which are written large and small, which are one, which are bodies. */
export class CaseNames {
  readonly unions = new Unions();
  readonly ordinary: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
  /** Places named in the matter, folded. */
  readonly places: ReadonlySet<string>;
  /** Body keys that some text gives another name for: no persons. */
  readonly #aliased = new Set<string>();
  /** Names that stand right after or before the word for a kind of body, with the kinds: 'hospital Saint Luke', 'Corvex, a subsidiary'. */
  readonly #kinds = new Map<string, Set<string>>();
  readonly #described = new Map<string, Description>();
  /** Names under which bodies publish texts that nobody signs. */
  readonly publishers: readonly string[];
  readonly #publishing: ReadonlySet<string>;

  constructor(views: readonly ArticleView[]) {
    this.ordinary = ordinaryWords(views);
    this.seen = seenNames(views);
    this.places = new Set(views.flatMap((view) => [...view.places]));
    this.publishers = [...new Set(views.flatMap((view) => { const { publisher, author } = view.article; return (publisher !== null && (author === null || isRelease(view)) && bodyKey(foldedWords(publisher)).includes(" ") ? [publisher] : []); }))].sort();
    this.#publishing = new Set(this.publishers.map((name) => bodyKey(foldedWords(name))));
    this.#joinAgencies(views);
    for (const view of views) {
      for (const { one, other, passage } of findAliases(view)) {
        this.unions.join(one, other, { rule: "acronym", passage });
        this.#aliased.add(one).add(other);
      }
    }
    for (const view of views) for (let at = 0; at < view.words.length; at++) this.#house(view, at);
  }

  describe(text: string): Description {
    const known = this.#described.get(text) ?? this.#published(describeSpeaker(text));
    this.#described.set(text, known);
    return known;
  }

  /** 'Un toit pour tous', as its own communiqué is headed: a name, though it is written small. */
  #published(description: Description): Description {
    if (description.names.length > 0 || !this.#publishing.has(bodyKey(description.folded))) return description;
    return { ...description, proper: true, someone: false, names: description.folded.filter((word) => !functionWords.has(word)) };
  }

  /** 'ABC' and 'Allied Broadcast Company', where both pass on news and nobody else's name begins so. */
  #joinAgencies(views: readonly ArticleView[]): void {
    const passing = new Set(views.flatMap(({ article: { agencies, publisher }, statements }) => [...agencies, ...(publisher === null ? [] : [publisher]), ...statements.flatMap(({ via }) => via)]));
    const long = [...passing].map(foldedWords).filter((words) => words.length > 1);
    for (const acronym of passing) {
      if (!/^\p{Lu}{3,6}$/u.test(acronym)) continue;
      const keys = new Set(long.filter((words) => spelled(words, fold(acronym)) === words.length).map((words) => this.unions.root(bodyKey(words))));
      const [key] = keys;
      if (key === undefined || keys.size > 1) continue;
      this.unions.join(bodyKey([fold(acronym)]), key);
      this.#aliased.add(bodyKey([fold(acronym)])).add(key);
    }
  }

  isAliased(description: Description): boolean {
    return this.#aliased.has(bodyKey(description.folded));
  }

  /** Kinds of body that some text calls a name, and the words for them. */
  kindsOf(names: readonly string[]): ReadonlySet<string> {
    return this.#kinds.get(names.join(" ")) ?? new Set();
  }

  isPlace(names: readonly string[]): boolean {
    return this.places.has(names.join(" ")) || this.places.has(names.join("-"));
  }

  isPerson(description: Description): boolean {
    const { names, roles, folded } = description;
    if (names.length < 2 || names.length > 4 || !description.joined || this.isAliased(description) || this.kindsOf(names).size > 0) return false;
    if (!roles.every((role) => role.kind === "office" || role.kind === "speaks-for" || role.kind === "unnamed") || !names.every((name) => !this.ordinary.has(name))) return false;
    if (roles.some((role) => role.kind === "unnamed" && role.name !== "lawyer") && !bearsRole(description)) return false;
    if (kinOf(folded.join(" "), description) !== null) return false;
    return names.length * 2 >= folded.filter((word) => !functionWords.has(word)).length;
  }

  /** 'hospital Saint Luke', 'la compagnie Corran Line', 'Corvex, a subsidiary of …': what the text calls it goes for the name wherever it stands alone. */
  #house(view: ArticleView, at: number): void {
    const word = view.words[at];
    const role = word && roleConceptsAt([word.folded], 0).concepts.find((one) => housing.has(one.name));
    if (!word || !role || word.quoted || members.has(word.folded)) return;
    if (!word.capital) {
      const first = qualities.has(view.words[at + 1]?.folded ?? "") ? at + 2 : at + 1;
      const last = this.#lastName(view, first);
      const adjoins = gap(view, first - 1) === " " && gap(view, at) === " ";
      if (last >= first && adjoins && isName(view, first)) this.#call(view, { first, last }, [role.name, lemma(word.folded)]);
    }
    // 'Corvex, a subsidiary': one name alone; two may be a person's.
    let before = at - 1;
    while (at - before < 4 && !determiners.has(view.words[before]?.folded ?? "") && !/[,.;:]/u.test(gap(view, before))) before--;
    const own = determiners.has(view.words[before]?.folded ?? "") ? before - 1 : before;
    const next = roleConceptsAt(view.words.slice(at + 1, at + 3).map((one) => one.folded), 0).concepts;
    const possessive = /^[’']/u.test(gap(view, at));
    if (gap(view, own) === ", " && isName(view, own) && !(view.words[own - 1]?.capital ?? false) && next.length === 0 && !possessive) this.#call(view, { first: own, last: own }, [role.name, lemma(word.folded)]);
  }

  #lastName(view: ArticleView, first: number): number {
    let last = first - 1;
    while (last - first < 3 && (view.words[last + 1]?.capital ?? false) && (last < first || /^[ -]$/u.test(gap(view, last)))) last++;
    return last;
  }

  #call(view: ArticleView, range: { readonly first: number; readonly last: number }, called: readonly string[]): void {
    const name = view.words.slice(range.first, range.last + 1).map((one) => one.folded).join(" ");
    const kinds = this.#kinds.get(name) ?? new Set<string>();
    for (const kind of called) kinds.add(kind);
    this.#kinds.set(name, kinds);
  }
}

function isName(view: ArticleView, at: number): boolean {
  const word = view.words[at];
  return word !== undefined && word.name && !word.quoted && word.folded.length > 1;
}

function gap(view: ArticleView, at: number): string {
  return view.text.slice(view.words[at]?.end ?? 0, view.words[at + 1]?.start ?? 0);
}

/** 'resident Ivy Marsh', 'Ivy Marsh, a resident', and not 'residents of Old Upton' or 'Old Upton residents'. */
function bearsRole({ folded, names, roles }: Description): boolean {
  const first = folded.indexOf(names[0] ?? "");
  const last = folded.lastIndexOf(names.at(-1) ?? "");
  const next = roleConceptsAt(folded, last + 1).concepts;
  const plural = folded.some((word) => word.endsWith("s") && roleConceptsAt([word], 0).concepts.some((role) => roles.some((known) => known.name === role.name)));
  return !placing.has(folded[first - 1] ?? "") && next.length === 0 && !plural;
}
