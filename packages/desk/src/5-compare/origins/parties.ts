import type { OriginKind } from "../../model/finding.js";
import type { Passage } from "../../model/span.js";
import { roleConceptsAt, rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import type { ArticleView, SaidStatement, Sentence } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import { ordinaryWords, seenNames } from "./case-words.js";
import type { Description } from "./describe-speaker.js";
import { describeSpeaker } from "./describe-speaker.js";
import { bodyKey, findAliases } from "./find-aliases.js";
import { foldedWords } from "../text/words.js";
import { firstRole, headed, lastRole, namesOfKind, officeBeside, possessives, wording } from "./roles-beside.js";
import { Unions } from "./unions.js";

/** Who says something, after folding spokesmen and office-holders into the body they speak for. */
export interface Party {
  readonly key: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly counted: boolean;
  /** The person who spoke, where one is named: two people of one body make two utterances. */
  readonly person: string | null;
  /** Offices its description names: 'police sources' and 'the police' may be one. */
  readonly offices: readonly string[];
  /** Where the text ties the person to the body. */
  readonly speaksFor: { readonly name: string; readonly passage: Passage } | null;
}

export interface Parties {
  readonly of: (view: ArticleView, statement: SaidStatement) => Party;
  /** The party that publishes an article about itself: a communiqué. Null for press. */
  readonly publisherOf: (view: ArticleView) => Party | null;
  /** Key of a body or agency by name, for comparing with origins. */
  readonly keyOf: (view: ArticleView, name: string) => string;
}

const mostBodies = 300;
const housing = new Set(["hospital", "school", "church", "organisation", "company", "union", "court"]);

const unknown: Party = { key: "unknown", name: "", kind: "unknown", counted: false, person: null, offices: [], speaksFor: null };

interface Person {
  readonly key: string;
  readonly names: readonly string[];
}

class PartyBook implements Parties {
  readonly #unions = new Unions();
  readonly #described = new Map<string, Description>();
  readonly #persons = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #ordinary: ReadonlySet<string>;
  readonly #seen: ReadonlySet<string>;
  readonly #ties = new Map<string, { readonly name: string; readonly passage: Passage }>();
  /** Body keys that some text gives another name for: no persons. */
  readonly #aliased = new Set<string>();
  /** Names that stand right after the word for a kind of body: 'hospital Saint Luke'. */
  readonly #housed = new Set<string>();
  /** People said to speak for a body, whether or not it is known which. */
  readonly #speaking = new Set<string>();
  readonly #quoted = new Set<string>();
  /** Agencies, and publishers whose reporters sign: they pass on. */
  readonly #outlets = new Set<string>();

  /** Names of speaking bodies, longest first. */
  #bodies: readonly { readonly name: string; readonly description: Description }[] = [];

  constructor(views: readonly ArticleView[]) {
    this.#ordinary = ordinaryWords(views);
    this.#seen = seenNames(views);
    for (const view of views) {
      for (const [one, other] of findAliases(view)) {
        this.#unions.join(one, other);
        this.#aliased.add(one).add(other);
      }
    }
    for (const view of views) this.#house(view);
    for (const view of views) for (const statement of view.statements) this.#learn(statement);
    this.#listBodies(views);
    for (const view of views) this.#tie(view);
    // Twice: the first round joins every name there is, so that the second sees final keys.
    for (let round = 0; round < 2; round++) for (const view of views) this.#listen(view);
  }

  #listen(view: ArticleView): void {
    for (const statement of view.statements) {
      const said = this.of(view, statement);
      if (said.counted) this.#quoted.add(said.key);
      for (const via of statement.via) this.keyOf(view, via);
    }
    for (const agency of view.article.agencies) this.#outlets.add(this.keyOf(view, agency));
    const publisher = this.publisherParty(view);
    if (publisher && view.article.author !== null) this.#outlets.add(publisher.key);
  }

  #listBodies(views: readonly ArticleView[]): void {
    const names = new Set(views.flatMap((view) => view.statements.flatMap(({ speaker }) => speaker ?? [])));
    this.#bodies = [...names].map((name) => ({ name, description: this.#describe(name) }))
      .filter(({ description }) => !this.#isPerson(description) && description.proper && !this.#isSurname(description))
      .sort((a, b) => b.description.content.length - a.description.content.length || (a.name < b.name ? -1 : 1));
    this.#joinLonger(this.#bodies.slice(0, mostBodies).map(({ description }) => description));
  }

  #isSurname(description: Description): boolean {
    return description.names.length === 1 && description.roles.length === 0 && this.#bySurname.has(description.names[0] ?? "");
  }

  /** 'a report from Harbour Watch' holds the name Harbour Watch: the longer description is the named body, unless it names another kind of body. */
  #joinLonger(bodies: readonly Description[]): void {
    for (const long of bodies) {
      for (const short of bodies) {
        if (short === long || short.names.length === 0 || short.content.length >= long.content.length || (short.content.length < 2 && !namesOfKind(long.folded, short.folded))) continue;
        if (!short.content.every((word) => long.content.includes(word))) continue;
        const other = long.roles.some((role) => role.kind === "body" && !short.roles.some((known) => known.name === role.name));
        if (!other || namesOfKind(long.folded, short.folded)) this.#unions.join(bodyKey(short.folded), bodyKey(long.folded));
      }
    }
  }

  #describe(text: string): Description {
    let known = this.#described.get(text);
    if (!known) {
      known = describeSpeaker(text);
      this.#described.set(text, known);
    }
    return known;
  }

  #isPerson(description: Description): boolean {
    const { names } = description;
    if (this.#aliased.has(bodyKey(description.folded)) || this.#housed.has(names.join(" "))) return false;
    return names.length >= 2 && names.length <= 4 && description.roles.every((role) => role.kind === "office" || role.name === "lawyer" || role.kind === "speaks-for")
      && names.every((name) => !this.#ordinary.has(name)) && names.length * 2 >= description.folded.filter((word) => !functionWords.has(word)).length;
  }

  /** 'hospital Saint Luke', 'la compagnie Corran Line': the name after the word is that body's, wherever it stands alone. */
  #house(view: ArticleView): void {
    view.words.forEach((word, at) => {
      if (!roleConceptsAt([word.folded], 0).concepts.some((role) => housing.has(role.name))) return;
      let last = at;
      while (last - at < 4 && (view.words[last + 1]?.capital ?? false) && /^[ -]$/u.test(view.text.slice(view.words[last]?.end ?? 0, view.words[last + 1]?.start ?? 0))) last++;
      if (last > at && !word.capital) this.#housed.add(view.words.slice(at + 1, last + 1).map((one) => one.folded).join(" "));
    });
  }

  #learn(statement: SaidStatement): void {
    if (statement.speaker === null) return;
    const description = this.#describe(statement.speaker);
    if (!this.#isPerson(description)) return;
    const key = `p:${description.names.join(" ")}`;
    if (this.#persons.has(key)) return;
    const person = { key, names: description.names };
    this.#persons.set(key, person);
    const surname = description.names.at(-1) ?? "";
    this.#bySurname.set(surname, [...(this.#bySurname.get(surname) ?? []), person]);
  }

  /** Offices and bodies that a text names right beside a person: 'the prefect, X', 'X, spokesman for Y', 'sa coordinatrice, X'. */
  #tie(view: ArticleView): void {
    view.words.forEach((word, at) => {
      for (const person of this.#bySurname.get(word.folded) ?? []) {
        if (!word.capital || !person.names.every((name, i) => view.words[at - person.names.length + 1 + i]?.folded === name)) continue;
        this.#tieAt(view, person, at);
      }
    });
  }

  #tieAt(view: ArticleView, person: Person, last: number): void {
    const sentence = view.sentences[view.sentenceOf[last] ?? -1];
    const first = last - person.names.length + 1;
    if (!sentence) return;
    const before = lastRole(view.words.slice(Math.max(sentence.first, first - 8), first).map((word) => word.folded));
    const follows = view.text.slice(view.words[last]?.end ?? 0, (view.words[last]?.end ?? 0) + 6);
    const after = /^(?:,| \(| who| qui)/u.test(follows) ? firstRole(view.words.slice(last + 1, Math.min(sentence.last, last + 5)).map((word) => word.folded)) : null;
    const places = [
      ...(before ? [{ role: before.role, from: first - before.distance, to: first }] : []),
      ...(after ? [{ role: after.role, from: last + 1 + after.distance, to: Math.min(sentence.last, last + 13) }] : []),
    ];
    const belongs = /^ (?:of|from|at|for|with|de|du|des|d[’']|pour)/u.test(follows) ? this.#bodyNamed(view, { first: last + 1, last: Math.min(sentence.last, last + 9) }) : null;
    if (belongs) this.#fold(person, belongs.key, { name: belongs.name, passage: passageOf(view, { start: view.words[first]?.start ?? sentence.start, end: view.words[Math.min(sentence.last, last + 9) - 1]?.end ?? sentence.end }) });
    for (const { role, from, to } of places) {
      if (role.kind === "speaks-for") this.#speaking.add(person.key);
      const passage = passageOf(view, { start: view.words[Math.min(from, first)]?.start ?? sentence.start, end: view.words[Math.max(last, to - 1)]?.end ?? sentence.end });
      const body = role.kind === "speaks-for" ? this.#bodyBeside(view, sentence, { from, to }) : null;
      const office = role.kind === "speaks-for" ? officeBeside(view, { from, to }) : null;
      if (office !== null) this.#fold(person, this.#office(office), { name: wording(view, from, to), passage });
      else if (body) this.#fold(person, body.key, { name: body.name, passage });
      else if (role.name === "ministry") this.#foldMinister(view, person, { from: Math.max(sentence.first, from - 2), to, passage });
      else if (role.kind === "office") this.#fold(person, this.#office(role.name), { name: wording(view, from, to), passage });
    }
  }

  /** A minister speaks for the ministry that is heard in the matter. */
  #foldMinister(view: ArticleView, person: Person, at: { readonly from: number; readonly to: number; readonly passage: Passage }): void {
    const name = wording(view, at.from, at.to);
    const key = this.#onlyBody(view, this.#describe(name), "ministry");
    if (key !== null) this.#fold(person, key, { name, passage: at.passage });
  }

  #fold(person: Person, key: string, tie: { readonly name: string; readonly passage: Passage }): void {
    this.#unions.join(person.key, key);
    if (!this.#ties.has(person.key)) this.#ties.set(person.key, tie);
  }

  /** A body that speaks somewhere in the matter, named in a stretch of words. */
  #bodyNamed(view: ArticleView, range: { readonly first: number; readonly last: number }): { readonly key: string; readonly name: string } | null {
    const lemmas = new Set(view.words.slice(range.first, range.last).flatMap((word) => [word.folded, word.lemma ?? ""]));
    const named = this.#bodies.find(({ description }) => description.content.every((word) => lemmas.has(word)));
    return named ? { key: this.#bodyOf(view, named.description), name: named.name } : null;
  }

  /** The body a spokesman speaks for: one that speaks elsewhere and is named in the sentence, one named by its capitals, or ('its', 'sa') the last to speak. */
  #bodyBeside(view: ArticleView, sentence: Sentence, role: { readonly from: number; readonly to: number }): { readonly key: string; readonly name: string } | null {
    const named = this.#bodyNamed(view, sentence);
    if (named) return named;
    const acronym = view.words.slice(role.from, role.to).find((word) => /^[\p{Lu}\p{N}]{2,8}$/u.test(view.text.slice(word.start, word.end)));
    if (acronym) return { key: `b:${acronym.folded}`, name: view.text.slice(acronym.start, acronym.end) };
    const generic = rolesIn(view.words.slice(role.from + 1, role.from + 5).map((word) => word.folded)).some((known) => known.kind === "body");
    if (!generic && !possessives.has(view.words[role.from - 1]?.folded ?? "")) return null;
    return this.#lastBody(view, view.words[role.from]?.start ?? 0);
  }

  /** The last named body that spoke before a place: what 'its' and 'sa' point to. */
  #lastBody(view: ArticleView, near: number): { readonly key: string; readonly name: string } | null {
    const earlier = view.statements.filter((s) => s.start < near && s.speaker !== null && this.#isBody(view, this.#describe(s.speaker))).at(-1);
    if (earlier?.speaker == null || this.#otherBetween(view, earlier, near)) return null;
    return { key: this.#bodyOf(view, this.#describe(earlier.speaker)), name: earlier.speaker };
  }

  /** Another body or office stands between the words of a body and 'its spokesman': it may be that one's. */
  #otherBetween(view: ArticleView, earlier: SaidStatement, near: number): boolean {
    const own = this.#describe(earlier.speaker ?? "");
    const between = view.words.filter((word) => word.start >= earlier.end && word.end <= near && !word.quoted).map((word) => word.folded);
    return rolesIn(between).some((role) => (role.kind === "office" || role.kind === "body") && !own.roles.some((known) => known.name === role.name));
  }

  /** Surely a body: an office or kind of body, an acronym, or several names that are no person's. */
  #isBody(view: ArticleView, description: Description): boolean {
    if (this.#isPerson(description) || !this.#isNamed(view, description)) return false;
    return description.names.length > 1 || description.roles.some((role) => role.kind === "office" || role.kind === "body") || this.#aliased.has(bodyKey(description.folded));
  }

  /** Named well enough to be told from others: not a lone ordinary word, nor a place. */
  #isNamed(view: ArticleView, description: Description): boolean {
    if (description.roles.some((role) => role.kind === "office")) return true;
    if (!description.proper) return false;
    const place = description.roles.length === 0 && (view.places.has(description.names.join(" ")) || view.places.has(description.names.join("-")));
    const [name] = description.names;
    const lone = description.names.length === 1 && description.roles.length === 0 && name !== undefined;
    return !place && !(lone && (this.#ordinary.has(name) || !(description.acronym || this.#seen.has(name))));
  }

  #office(role: string): string {
    return `a:${role}`;
  }

  #bodyOf(view: ArticleView, description: Description): string {
    const office = description.roles.find((role) => role.kind === "office");
    const kind = description.roles.find((role) => role.kind === "body");
    const own = bodyKey(description.folded);
    if (kind && !description.proper) return this.#onlyBody(view, description, kind.name) ?? own;
    // A police union is no police force: the kind of body says more than the word beside it.
    if (office && !kind) this.#unions.join(own, this.#office(office.name));
    return own;
  }

  /** 'the union', 'a unionist': the one named body of that word, or else of that kind, that speaks in the matter; null where there are more. */
  #onlyBody(view: ArticleView, description: Description, kind: string): string | null {
    const bodies = this.#bodies.filter((body) => this.#isNamed(view, body.description));
    const keysOf = (like: readonly { readonly description: Description }[]) => new Set(like.map((body) => this.#unions.root(bodyKey(body.description.folded))));
    const byWord = keysOf(bodies.filter((body) => description.content.some((word) => body.description.content.includes(word))));
    const keys = byWord.size > 0 ? byWord : keysOf(bodies.filter((body) => body.description.roles.some((role) => role.name === kind)));
    return keys.size === 1 ? ([...keys][0] ?? null) : null;
  }

  of(view: ArticleView, statement: SaidStatement): Party {
    const party = this.#speaker(view, statement);
    const offices = statement.speaker === null ? [] : this.#describe(statement.speaker).roles.filter((role) => role.kind === "office").map((role) => role.name);
    return this.#isOutlet(view, statement, party) ? { ...party, kind: "unknown", counted: false, offices } : { ...party, offices };
  }

  /** 'according to the daily X', 'radio network Y reports': it passes on, and does not vouch. */
  #isOutlet(view: ArticleView, statement: SaidStatement, party: Party): boolean {
    if (party.kind !== "body" || statement.speaker === null) return false;
    if (this.#outlets.has(party.key) && !this.#describe(statement.speaker).roles.some((role) => role.kind === "office")) return true;
    const at = statement.speakerSpan?.start ?? view.text.lastIndexOf(statement.speaker, statement.end + 200);
    if (at < 0 || Math.abs(at - statement.start) > 400) return false;
    const around = foldedWords(view.text.slice(Math.max(0, at - 40), statement.speakerSpan?.end ?? at)).slice(-6);
    return rolesIn(around).some((role) => role.kind === "outlet") || this.#describe(statement.speaker).roles.some((role) => role.kind === "outlet");
  }

  #speaker(view: ArticleView, statement: SaidStatement): Party {
    const { speaker } = statement;
    if (speaker === null) return unknown;
    const description = this.#describe(speaker);
    const [role] = description.roles;
    // '412 people', 'For': a slip of reading, and nobody's name.
    if (description.names.length === 0 && description.roles.length === 0 && (description.content.length === 0 || description.folded.some((word) => /\d/u.test(word)))) return unknown;
    if (description.ours) return this.publisherParty(view) ?? this.#unnamed(view, statement, "ours");
    const person = this.#personOf(view, description);
    if (person === "ambiguous") return unknown;
    if (person) return this.#named(person, speaker);
    if (description.names.length === 0 && role && (role.kind === "unnamed" || role.kind === "artefact")) {
      return role.kind === "unnamed" ? this.#unnamed(view, statement, role.name) : this.#artefact(role.name, speaker);
    }
    if (role?.kind === "unnamed" && role.name !== "lawyer" && !description.roles.some((known) => known.kind === "body" || known.kind === "office") && headed(description)) return this.#unnamed(view, statement, role.name);
    if (description.names.length === 0 && role === undefined) return this.#unnamed(view, statement, description.content.join(" "));
    if (description.roles.some((known) => known.kind === "unnamed" && known.name === "source")) return this.#unnamed(view, statement, "source");
    const kind = description.roles.find((known) => known.kind === "body");
    const resolved = kind && !description.proper ? this.#onlyBody(view, description, kind.name) : null;
    const its = resolved === null && role?.kind === "speaks-for" && description.names.length === 0 ? this.#lastBody(view, statement.start) : null;
    if (its) return { key: this.#unions.root(its.key), name: speaker, kind: "body", counted: true, person: null, offices: [], speaksFor: null };
    if (resolved === null && !this.#isNamed(view, description)) return this.#unnamed(view, statement, kind?.name ?? description.content.join(" "));
    const key = this.#unions.root(this.#bodyOf(view, description));
    return { key, name: speaker, kind: "body", counted: true, person: null, offices: [], speaksFor: null };
  }

  #named(person: Person, speaker: string): Party {
    // A spokesman of nobody knows whom may be the spokesman of anyone else who is heard.
    if (this.#speaking.has(person.key) && !this.#ties.has(person.key)) {
      return { key: person.key, name: speaker, kind: "unnamed", counted: true, person: person.key, offices: [], speaksFor: null };
    }
    return { key: this.#unions.root(person.key), name: speaker, kind: "person", counted: true, person: person.key, offices: [], speaksFor: this.#ties.get(person.key) ?? null };
  }

  #personOf(view: ArticleView, description: Description): Person | "ambiguous" | null {
    const exact = this.#isPerson(description) ? this.#persons.get(`p:${description.names.join(" ")}`) : undefined;
    if (exact) return exact;
    if (description.names.length !== 1) return null;
    const known = this.#bySurname.get(description.names[0] ?? "") ?? [];
    if (this.#housed.has(description.names[0] ?? "")) return null;
    const alone = description.content.length === 1 && description.roles.length === 0 && !this.#ordinary.has(description.names[0] ?? "") && !description.acronym && this.#seen.has(description.names[0] ?? "");
    if (known.length === 0) return !alone ? null : { key: `p:${description.names[0] ?? ""}`, names: description.names };
    const here = known.filter((person) => person.names.every((name) => view.names.has(name) || view.words.some((word) => word.capital && word.folded === name)));
    const candidates = here.length > 0 ? here : known;
    return candidates.length === 1 ? (candidates[0] ?? null) : "ambiguous";
  }

  /** Unnamed people count once for each conduit that heard them. */
  #unnamed(view: ArticleView, statement: SaidStatement, who: string): Party {
    const conduit = statement.via[0] ?? view.article.agencies[0] ?? view.article.publisher ?? `article ${view.at}`;
    return { key: `u:${who}@${this.keyOf(view, conduit)}`, name: statement.speaker ?? "", kind: "unnamed", counted: true, person: null, offices: [], speaksFor: null };
  }

  /** A film counts once in a matter. A document whose author is not named may be anyone's: it adds nothing to others. */
  #artefact(role: string, name: string): Party {
    return { key: `a:${role}`, name, kind: role === "film" ? "film" : "document", counted: role === "film", person: null, offices: [], speaksFor: null };
  }

  keyOf(view: ArticleView, name: string): string {
    const description = this.#describe(name);
    return this.#unions.root(this.#bodyOf(view, description));
  }

  /** The publisher as a party, whether or not its own words count. */
  publisherParty(view: ArticleView): Party | null {
    const { publisher } = view.article;
    if (publisher === null) return null;
    return { key: this.keyOf(view, publisher), name: publisher, kind: "body", counted: true, person: null, offices: [], speaksFor: null };
  }

  publisherOf(view: ArticleView): Party | null {
    const { publisher, author } = view.article;
    const party = this.publisherParty(view);
    if (publisher === null || !party || author !== null || this.#outlets.has(party.key)) return null;
    if (this.#describe(publisher).roles.some((role) => role.kind === "office")) return party;
    const ours = view.words.some((word) => !word.quoted && (word.folded === "nos" || word.folded === "notre" || word.folded === "our"));
    return ours && this.#quoted.has(party.key) ? party : null;
  }
}

/** Who speaks in the articles of one matter. */
export function findParties(views: readonly ArticleView[]): Parties {
  return new PartyBook(views);
}
