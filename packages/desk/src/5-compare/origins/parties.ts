import type { Join, OriginKind } from "../../model/finding.js";
import { rolesIn } from "../lexicon/find-concepts.js";
import type { ArticleView, SaidStatement } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";
import { foldedWords } from "../text/words.js";
import { Bodies } from "./bodies.js";
import { lastMentioned } from "./body-phrase.js";
import type { Description } from "./describe-speaker.js";
import { CaseNames } from "./case-names.js";
import type { DecidedSpeakers } from "./decided-speakers.js";
import { DecidedParties } from "./decided-speakers.js";
import { kinOf } from "./describe-speaker.js";
import { namesMore, originName } from "./origin-name.js";
import type { Person } from "./people.js";
import { People } from "./people.js";
import { isRelease } from "./is-release.js";
import { headed, possessives } from "./roles-beside.js";
import type { Tie } from "./tie-people.js";
import { PeopleTies } from "./tie-people.js";

/** Who says something, after folding spokesmen and office-holders into the body they speak for. */
export interface Party {
  readonly key: string;
  /** The key of its own words, before names were joined, and why those words were taken for that name. */
  readonly own: string;
  readonly joins: readonly Join[];
  readonly name: string;
  readonly kind: OriginKind;
  readonly counted: boolean;
  /** The person who spoke, where one is named: two people of one body make two utterances. */
  readonly person: string | null;
  /** Offices its description names: 'police sources' and 'the police' may be one. */
  readonly offices: readonly string[];
  /** Where the text ties the person to the body. */
  readonly speaksFor: Tie | null;
}

export interface Parties {
  readonly of: (view: ArticleView, statement: SaidStatement) => Party;
  /** The party that publishes an article about itself: a communiqué. Null for press. */
  readonly publisherOf: (view: ArticleView) => Party | null;
  /** Key of a body or agency by name, for comparing with origins. */
  readonly keyOf: (view: ArticleView, name: string) => string;
  /** The name of a body that names most, out of all that the matter's articles give it. */
  readonly fullest: (key: string) => FullName | null;
  /** Why two names are one party's: from the one to the other. */
  readonly why: (one: string, other: string) => readonly Join[];
}

/** A name, with the key of its own words. */
export interface FullName {
  readonly name: string;
  readonly own: string;
}

const unknown: Party = { key: "unknown", own: "unknown", joins: [], name: "", kind: "unknown", counted: false, person: null, offices: [], speaksFor: null };

const staffs: ReadonlySet<string> = new Set(["office", "cabinet", "services", "staff", "entourage", "bureau"]);
const pointing: ReadonlySet<string> = new Set(["etablissement", "institution", "establishment", "facility"]);
const oneOfMany = /^(?:l un d|l une d|un autre|une autre|d autres|one of|another|others|some of)(?: |$)/u;

class PartyBook implements Parties {
  readonly #names: CaseNames;
  readonly #people: People;
  readonly #bodies: Bodies;
  readonly #ties: PeopleTies;
  readonly #quoted = new Set<string>();
  readonly #fullest = new Map<string, FullName>();
  /** Agencies, and publishers whose reporters sign: they pass on. */
  readonly #outlets = new Set<string>();

  readonly #publishers = new Map<ArticleView, Party | null>();
  #decided: DecidedParties | null = null;

  constructor(views: readonly ArticleView[], decided: DecidedSpeakers | undefined) {
    this.#names = new CaseNames(views);
    this.#people = new People(this.#names, views);
    this.#bodies = new Bodies(this.#people, views);
    this.#ties = new PeopleTies(this.#bodies, views);
    // Twice: the first round joins every name there is, so that the second sees final keys.
    for (let round = 0; round < 2; round++) for (const view of views) this.#listen(view);
    if (decided) this.#decided = new DecidedParties(decided, { views, unions: this.#names.unions, of: (view, statement) => this.#proposed(view, statement) });
  }

  #listen(view: ArticleView): void {
    for (const statement of view.statements) {
      const said = this.of(view, statement);
      if (said.counted) this.#quoted.add(said.key);
      this.#noteName(said);
      for (const via of statement.via) this.keyOf(view, via);
    }
    for (const agency of view.article.agencies) this.#outlets.add(this.keyOf(view, agency));
    const publisher = this.publisherParty(view);
    if (publisher) this.#noteName(publisher);
    if (publisher && view.article.author !== null && !isRelease(view)) this.#outlets.add(publisher.key);
  }

  #noteName({ kind, key, own, name: written, speaksFor }: Party): void {
    if (kind !== "body" || speaksFor !== null) return;
    const name = originName(written);
    const known = this.#fullest.get(key);
    if (known === undefined || namesMore(name, known.name)) this.#fullest.set(key, { name, own });
  }

  fullest(key: string): FullName | null {
    return this.#fullest.get(key) ?? null;
  }

  of(view: ArticleView, statement: SaidStatement): Party {
    const proposed = this.#proposed(view, statement);
    return this.#decided ? this.#decided.of(view, proposed) : proposed;
  }

  #proposed(view: ArticleView, statement: SaidStatement): Party {
    const party = this.#speaker(view, statement);
    const offices = statement.speaker === null ? [] : this.#names.describe(statement.speaker).roles.filter((role) => role.kind === "office").map((role) => role.name);
    return this.#isOutlet(view, statement, party) ? { ...party, kind: "unknown", counted: false, offices } : { ...party, offices };
  }

  /** 'according to the daily X', 'radio network Y reports': it passes on, and does not vouch. */
  #isOutlet(view: ArticleView, statement: SaidStatement, party: Party): boolean {
    if (party.kind !== "body" || statement.speaker === null) return false;
    if (this.#outlets.has(party.key) && !this.#names.describe(statement.speaker).roles.some((role) => role.kind === "office")) return true;
    const at = statement.speakerSpan?.start ?? view.text.lastIndexOf(statement.speaker, statement.end + 200);
    if (at < 0 || Math.abs(at - statement.start) > 400) return false;
    const around = foldedWords(view.text.slice(Math.max(0, at - 40), statement.speakerSpan?.end ?? at)).slice(-6);
    return rolesIn(around).some((role) => role.kind === "outlet") || this.#names.describe(statement.speaker).roles.some((role) => role.kind === "outlet");
  }

  #speaker(view: ArticleView, statement: SaidStatement): Party {
    const { speaker } = statement;
    if (speaker === null) return unknown;
    const description = this.#names.describe(speaker);
    // '412 people', 'For': a slip of reading, and nobody's name.
    if (description.names.length === 0 && description.roles.length === 0 && (description.content.length === 0 || (!description.someone && description.folded.some((word) => /\d/u.test(word))))) return oneOfMany.test(description.folded.join(" ")) ? this.#unnamed(view, statement, "other") : unknown;
    if (description.ours) return this.publisherParty(view) ?? this.#unnamed(view, statement, "ours");
    const before = this.#ofLastSpeaker(view, statement, description) ?? this.#pointedAt(view, statement, description);
    if (before) return { ...before, name: speaker };
    const kin = kinOf(speaker, description);
    if (kin !== null) return this.#unnamed(view, statement, kin);
    const person = this.#bodies.isShort(description) ? null : this.#people.of(view, description);
    if (person === "ambiguous") return unknown;
    return person ? this.#named(person, speaker, description.names) : (this.#withoutName(view, statement, speaker) ?? this.#body(view, statement, speaker));
  }

  /** 'His office', 'son cabinet': the party that spoke last before it. */
  #ofLastSpeaker(view: ArticleView, statement: SaidStatement, { folded, names }: Description): Party | null {
    if (names.length > 0 || folded.length !== 2 || !possessives.has(folded[0] ?? "") || !staffs.has(folded[1] ?? "")) return null;
    const earlier = view.statements.filter((one) => one.end <= statement.start && one.speaker !== null && one.speaker !== statement.speaker).at(-1);
    const party = earlier ? this.#speaker(view, earlier) : unknown;
    return party.kind === "person" || party.kind === "body" ? { ...party, joins: [...party.joins, { rule: "told-before", passage: null }], person: null } : null;
  }

  /** 'L'établissement', 'the institution': the one body told of right before. */
  #pointedAt(view: ArticleView, statement: SaidStatement, { folded, names }: Description): Party | null {
    if (names.length > 0 || folded.length > 2 || !pointing.has(folded.at(-1) ?? "")) return null;
    const body = lastMentioned(view, wordFrom(view, statement.speakerSpan?.start ?? statement.start), this.#bodies);
    return body ? { key: this.#names.unions.root(body.key), own: body.key, joins: [{ rule: "told-before", passage: null }], name: body.name, kind: "body", counted: true, person: null, offices: [], speaksFor: null } : null;
  }

  /** People told of by what they are, and papers. */
  #withoutName(view: ArticleView, statement: SaidStatement, speaker: string): Party | null {
    const description = this.#names.describe(speaker);
    const [role] = description.roles;
    const bodily = description.roles.some((known) => known.kind === "body" || known.kind === "office");
    if (description.names.length === 0 && role && (role.kind === "unnamed" || role.kind === "artefact") && !(role.kind === "artefact" && this.#isBodys(originName(speaker), speaker))) {
      return role.kind === "unnamed" ? this.#unnamed(view, statement, role.name) : this.#artefact(role.name, speaker);
    }
    if (role?.kind === "unnamed" && role.name !== "lawyer" && !bodily && (role.name === "authorities" || headed(description))) return this.#unnamed(view, statement, role.name);
    // 'A nurse who works at Upton Hospital' is nobody's spokeswoman.
    const clause = description.folded.findIndex((word) => word === "who" || word === "qui");
    if (description.someone && clause > 0) return this.#unnamed(view, statement, rolesIn(description.folded.slice(0, clause)).find((known) => known.kind === "unnamed")?.name ?? description.folded.slice(1, clause).join(" "));
    // 'A woman from Upton' names a place, and nobody.
    if (description.someone && !bodily && role?.kind !== "speaks-for" && role?.kind !== "artefact") return this.#unnamed(view, statement, role?.name ?? description.content.join(" "));
    if (description.names.length === 0 && role === undefined) return this.#unnamed(view, statement, description.content.join(" "));
    if (description.roles.some((known) => known.kind === "unnamed" && known.name === "source")) return this.#unnamed(view, statement, "source");
    return null;
  }

  #isBodys(core: string, speaker: string): boolean {
    return core !== speaker && this.#bodies.isNamed(this.#names.describe(core));
  }

  /** A body, under its own name or by its report or spokesman. */
  #body(view: ArticleView, statement: SaidStatement, speaker: string): Party {
    const core = originName(speaker);
    const own = this.#names.describe(speaker);
    const description = this.#isBodys(core, speaker) || this.#names.describe(core).roles.some((role) => role.kind === "body") ? this.#names.describe(core) : own;
    const [role] = own.roles;
    const named = (key: string, joins: readonly Join[] = []): Party => ({ key: this.#names.unions.root(key), own: key, joins, name: speaker, kind: "body", counted: true, person: null, offices: [], speaksFor: null });
    // 'The boss of Marsh' and 'Marsh's log' are Marsh's own.
    const person = description === own ? null : this.#people.of(view, description);
    if (person !== null) return person === "ambiguous" ? unknown : this.#named(person, speaker, description.names);
    const kind = description.roles.find((known) => known.kind === "body");
    const resolved = kind && !description.proper ? this.#bodies.only(view, description, kind.name) : null;
    const its = resolved === null && role?.kind === "speaks-for" && description.names.length === 0 ? this.#bodies.lastBefore(view, statement.start) : null;
    if (its) return named(its.key, [{ rule: "told-before", passage: null }]);
    if (resolved === null && !this.#bodies.isNamed(description)) return this.#unnamed(view, statement, kind?.name ?? description.content.join(" "));
    return named(this.#bodies.keyOf(view, description), resolved === null ? [] : [{ rule: "only-of-kind", passage: null }]);
  }

  #named(person: Person, speaker: string, names: readonly string[]): Party {
    const alone = names.length === 1 && person.names.length > 1;
    const own = { own: alone ? person.key : `p:${names.join(" ")}`, joins: alone ? [{ rule: "family-name" as const, passage: null }] : [] };
    if (this.#ties.speaksForUnknown(person)) return { ...own, key: person.key, name: speaker, kind: "unnamed", counted: true, person: person.key, offices: [], speaksFor: null };
    return { ...own, key: this.#names.unions.root(person.key), name: speaker, kind: "person", counted: true, person: person.key, offices: [], speaksFor: this.#ties.tieOf(person) };
  }

  /** Unnamed people count once for each conduit that heard them. */
  #unnamed(view: ArticleView, statement: SaidStatement, who: string): Party {
    const conduit = statement.via[0] ?? view.article.agencies[0] ?? view.article.publisher ?? `article ${view.at}`;
    const key = `u:${who}@${this.keyOf(view, conduit)}`;
    return { key, own: key, joins: [], name: statement.speaker ?? "", kind: "unnamed", counted: true, person: null, offices: [], speaksFor: null };
  }

  /** A film counts once in a matter. A document whose author is not named may be anyone's: it adds nothing to others. */
  #artefact(role: string, name: string): Party {
    return { key: `a:${role}`, own: `a:${role}`, joins: [], name, kind: role === "film" ? "film" : "document", counted: role === "film", person: null, offices: [], speaksFor: null };
  }

  keyOf(view: ArticleView, name: string): string {
    const description = this.#names.describe(originName(name));
    return this.#names.unions.root(this.#bodies.keyOf(view, description));
  }

  why(one: string, other: string): readonly Join[] {
    return this.#names.unions.why(one, other);
  }

  /** The publisher as a party, whether or not its own words count. */
  publisherParty(view: ArticleView): Party | null {
    const { publisher } = view.article;
    if (publisher === null) return null;
    const key = this.keyOf(view, publisher);
    return { key, own: key, joins: [], name: publisher, kind: "body", counted: true, person: null, offices: [], speaksFor: null };
  }

  publisherOf(view: ArticleView): Party | null {
    const known = this.#publishers.get(view);
    if (known !== undefined) return known;
    const party = this.#publishing(view);
    this.#publishers.set(view, party);
    return party;
  }

  #publishing(view: ArticleView): Party | null {
    const { publisher, author } = view.article;
    const party = this.publisherParty(view);
    if (isRelease(view)) return party ?? this.#issuer(view);
    if (publisher === null || !party || author !== null || this.#outlets.has(party.key)) return null;
    if (this.#names.describe(publisher).roles.some((role) => role.kind === "office")) return party;
    const ours = view.words.some((word) => !word.quoted && (word.folded === "nos" || word.folded === "notre" || word.folded === "our"));
    return ours && this.#quoted.has(party.key) ? party : null;
  }

  /** Who gives out a text that names no publisher: the body that is heard in it most. */
  #issuer(view: ArticleView): Party | null {
    const heard = new Map<string, { readonly party: Party; times: number }>();
    for (const statement of view.statements) {
      const party = this.of(view, statement);
      if (!party.counted || (party.kind !== "body" && party.speaksFor === null)) continue;
      const known = heard.get(party.key) ?? { party, times: 0 };
      known.times++;
      heard.set(party.key, known);
    }
    const [most] = [...heard.values()].sort((a, b) => b.times - a.times || (a.party.key < b.party.key ? -1 : 1));
    return most ? { ...most.party, kind: "body", person: null } : null;
  }
}

/** Who speaks in the articles of one matter. */
export function findParties(views: readonly ArticleView[], decided?: DecidedSpeakers): Parties {
  return new PartyBook(views, decided);
}
