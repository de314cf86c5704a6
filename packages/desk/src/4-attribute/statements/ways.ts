import type { Draft } from "./proposers/proposer.js";
import type { Piece, Scene } from "./scene.js";
import { nameEnd } from "./content/adjuncts.js";
import type { Member } from "./speakers/cast.js";
import { findMember, wordsOf } from "./speakers/cast.js";
import { isOutlet } from "./speakers/is-outlet.js";
import { makerOf } from "./speakers/maker-of.js";
import { throughMedium, throughOwnReport, whomTheyTold } from "./ways-en.js";
import { namesWhoSaw, seenBy } from "./speakers/seen-by.js";

const interviews = new Set(["interview", "interviews", "entretien"]);
const holders = new Set("with to on by for à au aux avec accordé accordée donné sur de du paru publié".split(" "));
const farthest = 6;
/** Verbs of speech that only go on. */
const goingOn = new Set(["add", "continue", "go on", "ajouter", "poursuivre"]);

const isSomeOutlet = /^(?:the|this|that) (?:news |local |state |daily |weekly )?(?:newspaper|paper|agency|outlet|broadcaster|station|channel|magazine|network|organi[sz]ation)$/iu;

/** 'told the British station': no name of an outlet. */
const demonym = /^\p{Lu}\p{Ll}+(?:ish|ese|ench|utch|ian)$/u;

interface Last {
  readonly name: string | null;
  readonly sentence: number;
  readonly via: readonly string[];
}

/** Through whom the outlet has a statement: what the words say, and what was said so of the same speaker just before. */
export class Ways {
  readonly #scene: Scene;
  readonly #cast: readonly Member[];
  #last: Last | null = null;

  constructor(scene: Scene, cast: readonly Member[]) {
    this.#scene = scene;
    this.#cast = cast;
  }

  /** Call in reading order. */
  of(draft: Draft, speaker: string | null): readonly string[] {
    const said = [...draft.via, ...this.#interviewer(draft), ...this.#seenBy(draft), ...this.#interview(draft.sentence), ...this.#heardBy(draft), ...this.#english(draft, speaker)].map((name) => this.#full(name, draft.sentence));
    const own = said.filter((name) => name !== speaker);
    const via = own.length > 0 ? own : this.#inherited(draft, speaker);
    if (own.length > 0 || this.#last?.name !== speaker || !this.#near(draft.sentence, this.#last.sentence)) this.#last = { name: speaker, sentence: draft.sentence, via };
    else if (via.length > 0) this.#last = { ...this.#last, sentence: draft.sentence };
    return via;
  }

  /** 'a report seen by Reuters', 'des témoins cités par Lynn FM'. */
  #seenBy(draft: Draft): string[] {
    const { speaker } = draft;
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    if (!speaker || !pieces) return [];
    const by = seenBy(pieces, speaker);
    const told = speaker.apposition && namesWhoSaw(pieces, speaker) ? speaker.apposition.from : by + 1;
    const article = /^(?:the|le|la|l')$/u.test(pieces[told]?.low ?? "") && !(pieces[told]?.capital ?? false) ? told + 1 : told;
    const name = /^(?:site|quotidien|journal|hebdomadaire|magazine|mensuel|média|chaîne|radio|agence)$/u.test(pieces[article]?.text ?? "") ? article + 1 : article;
    return by > 0 && pieces[name]?.capital ? [wordsOf(pieces, name, nameEnd(pieces, name))] : [];
  }

  #inherited(draft: Draft, speaker: string | null): readonly string[] {
    const before = draft.sentence - 1;
    const interview = draft.sentence > 0 && speaker !== null && this.#names(before, speaker) ? this.#interview(before) : [];
    if (interview.length > 0) return interview.map((name) => this.#full(name, before));
    const last = this.#last;
    return last && speaker !== null && last.name === speaker && this.#near(draft.sentence, last.sentence) && this.#goesOn(draft) ? last.via : [];
  }

  /** Nobody is named anew: a pronoun, a quotation that goes on, or a verb that only goes on. */
  #goesOn(draft: Draft): boolean {
    if (draft.speaker === null || goingOn.has(draft.cue ?? "")) return true;
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    return draft.speaker.to - draft.speaker.from === 1 && !(pieces?.[draft.speaker.from]?.capital ?? true);
  }

  /** The sentence names the speaker, by surname at least. */
  #names(sentence: number, speaker: string): boolean {
    const surname = speaker.split(" ").at(-1) ?? speaker;
    return this.#scene.sentences[sentence]?.pieces.some((p) => p.text === surname) ?? false;
  }

  /** In the same paragraph or the next. */
  #near(a: number, b: number): boolean {
    const paragraphs = [a, b].map((sentence) => this.#scene.sentences[sentence]?.paragraph ?? -9);
    return Math.abs((paragraphs[0] ?? 0) - (paragraphs[1] ?? 9)) <= 1;
  }

  /** 'In an interview with Lynn Radio': the way of what the sentence and the next tell. */
  #interview(sentence: number): string[] {
    const pieces = this.#scene.sentences[sentence]?.pieces ?? [];
    const at = pieces.findIndex((p) => interviews.has(p.low));
    const way = at < 0 ? [] : nameAfter(pieces, at + 1);
    if (way.length > 0 || this.#scene.language === "en") return way;
    // 'sur le même plateau': as the sentence before.
    const same = pieces.some((p, i) => /^mêmes?$/u.test(p.low) && heardOn.test(pieces[i + 1]?.low ?? ""));
    return frenchWay(same ? (this.#scene.sentences[sentence - 1]?.pieces ?? []) : pieces);
  }

  /** 'In a statement to AFP', 'speaking to Lynn Radio', 'When The Local visited', 'The report is based on the accounts of …'. */
  #heardBy(draft: Draft): string[] {
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    if (this.#scene.language !== "en" || !pieces || !draft.speaker) return [];
    const report = subjectReport(pieces, draft.speaker.from);
    return [...spokenTo(pieces), ...throughSomebody(pieces, draft.speaker.from), ...visitedBy(pieces, draft.speaker.from), ...(report ? [report] : [])];
  }

  #english(draft: Draft, speaker: string | null): string[] {
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    if (this.#scene.language !== "en" || !pieces) return [];
    const told = draft.via.length > 0 ? [] : throughMedium(pieces, draft);
    return [...told, ...(draft.speaker ? whomTheyTold(pieces, draft.speaker) : []), ...throughOwnReport(this.#scene, this.#cast, { draft, speaker })];
  }

  /** 'Press Watch spoke with six relatives. One said …': unnamed people of whom the paragraph tells who heard them. */
  #interviewer(draft: Draft): string[] {
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    const { speaker } = draft;
    if (this.#scene.language !== "en" || !pieces || !speaker || pieces.slice(speaker.from, speaker.to).some((p, k) => p.capital && speaker.from + k > 0)) return [];
    for (let i = draft.speakerSentence - 1; i >= 0 && draft.speakerSentence - i < 6; i--) {
      const before = this.#scene.sentences[i];
      if (before?.paragraph !== this.#scene.sentences[draft.speakerSentence]?.paragraph) break;
      const verb = before?.pieces.findIndex((p, k) => k > 0 && k < 9 && (p.low === "interviewed" || (/^(?:spoke|talked)$/u.test(p.low) && /^(?:to|with)$/u.test(before.pieces[k + 1]?.low ?? "")))) ?? -1;
      const people = verb > 0 && before !== undefined && /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|some|more|nearly|over)$/u.test((before.pieces[verb + 1]?.low === "to" || before.pieces[verb + 1]?.low === "with" ? before.pieces[verb + 2] : before.pieces[verb + 1])?.low ?? "");
      if (people && before.pieces[0]?.capital) return [wordsOf(before.pieces, 0, verb)];
    }
    return [];
  }

  /** 'the paper', 'the news agency': the outlet that was named last. */
  #lastOutlet(sentence: number): string | null {
    const at = this.#scene.sentences[sentence]?.end ?? 0;
    let found: { readonly name: string; readonly at: number } | null = null;
    for (const member of this.#cast) {
      const last = member.kind === "person" ? undefined : member.at.findLast((place) => place < at);
      if (last === undefined || (found && last <= found.at)) continue;
      if (isOutlet(member.name.split(" ").map((text) => ({ text, low: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) })))) found = { name: member.name, at: last };
    }
    return found?.name ?? null;
  }

  #full(name: string, sentence: number): string {
    const maker = this.#scene.language === "en" ? makerOf(name, sentence, { scene: this.#scene, cast: this.#cast }) : null;
    if (maker !== null) return maker;
    const outlet = this.#scene.language === "en" && (isSomeOutlet.test(name) || demonym.test(name)) ? this.#lastOutlet(sentence) : null;
    if (outlet !== null) return outlet;
    const member = findMember(this.#cast, name);
    return member && (member.kind === "body" || member.acronym === name) ? member.name : name;
  }
}

/** 'In a statement to AFP, the port said', 'Speaking with the Post on Monday, she …'. Of letters and messages only those to an outlet. */
function spokenTo(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece, i) => {
    const speaks = /^(?:speaking|talking)$/u.test(piece.low);
    const sends = /^(?:statement|statements|comments|remarks|email|e-mail|message|text|call|letter)$/u.test(piece.low);
    const to = /^(?:to|with)$/u.test(pieces[i + 1]?.low ?? "") ? i + 2 : -1;
    if (!(speaks || sends) || to < 0) return [];
    const from = /^(?:the|news|agency|broadcaster|newspaper)$/u.test(pieces[to]?.low ?? "") ? pieces.findIndex((p, k) => k > to && k < to + 4 && p.capital) : to;
    if (from < 0 || !pieces[from]?.capital) return [];
    const end = nameEnd(pieces, from);
    return speaks || isOutlet(pieces.slice(from, end)) ? [wordsOf(pieces, from, end)] : [];
  });
}

/** 'When The Local visited, many said …': whose reporter was there. */
function visitedBy(pieces: readonly Piece[], speaker: number): string[] {
  const when = pieces.findIndex((p, i) => i < speaker && /^(?:when|as|after)$/u.test(p.low));
  const name = pieces[when + 1]?.low === "the" && pieces[when + 2]?.capital ? when + 2 : when + 1;
  if (when < 0 || !pieces[name]?.capital) return [];
  const end = nameEnd(pieces, name);
  return end < speaker && /^(?:visited|called|asked|contacted|reached|interviewed|met|spoke)$/u.test(pieces[end]?.low ?? "") ? [wordsOf(pieces, name, end)] : [];
}

/** 'The report is based on the accounts of 44 migrants who say …': others speak in a sentence that has the report as its subject. */
function subjectReport(pieces: readonly Piece[], speaker: number): string | null {
  const noun = pieces.slice(0, 4).findIndex((p) => /^(?:report|study|investigation|dossier|survey)$/u.test(p.low));
  const tells = /^(?:is|was|are|were|contains?|contained|includes?|included|quotes?|quoted|documents?|documented|details?|detailed|describes?|described|draws|drew|cites?|cited|features?|featured)$/u;
  if (noun < 1 || speaker <= noun + 1 || pieces[0]?.is !== "word") return null;
  return tells.test(pieces[noun + 1]?.low ?? "") ? wordsOf(pieces, 0, noun + 1) : null;
}

const heardBy = /^(?:cit|interrog|joint|contact|sollicit|questionn|rencontr|interview|approch|consult)(?:ée?s?|es?|s)?$/u;
/** 'interrogé sur Lynn FM', 'invitée de Lynn TV': of a subject one is asked about too, so only an outlet's name counts. */
function askedOn(pieces: readonly Piece[], at: number): string[] {
  const name = /^(?:l'|le|la)$/u.test(pieces[at + 2]?.low ?? "") && !pieces[at + 2]?.capital ? at + 3 : at + 2;
  if (!/^(?:interrog|interview|entend|invit|questionn)\p{L}*$/u.test(pieces[at]?.low ?? "") || !/^(?:sur|de|à|dans|chez|au|par)$/u.test(pieces[at + 1]?.low ?? "") || !pieces[name]?.capital) return [];
  const words = pieces.slice(name, nameEnd(pieces, name));
  return isOutlet(words) || words.some((p) => frenchOutlet.test(p.text)) ? [wordsOf(pieces, name, name + words.length)] : [];
}

const frenchOutlet = /^(?:(?:Télé|Radio|Canal|France)\p{Lu}\p{L}+|BFM|BFMTV|RTL|RMC|TF1|LCI|CNews|RTBF|RTS|TV5|Europe|Franceinfo|FranceInfo|Inter|Bleu|Info|Infos|Actu|Nouvelles?|Dépêche|Voix|Courrier|Croix|Progrès|Télégramme|Parisien|Soir|Matin|Dauphiné|Républicain|Républicaine|Libre|Montagne|Gazette|Radio|Télé|Télévision|Presse|Devoir|Provence|Midi|Ouest-France|Charente|Liberté|Marianne|Obs|Point|Échos|Capital|Challenges|Canard|Quotidien|Hebdo)$/u;

const heardOn = /^(?:micro|antenne|plateau|ondes|colonnes|invitée?s?|confrères|consœurs|journalistes)$/u;

/** 'interrogée par Lynn FM', 'au micro de Lynn FM', 'sur le plateau de Lynn TV', 'dans les colonnes du Courrier'. */
function frenchWay(pieces: readonly Piece[]): string[] {
  const on = onOutlet(pieces);
  if (on.length > 0) return on;
  for (let i = 0; i < pieces.length; i++) {
    const low = pieces[i]?.low ?? "";
    const asked = askedOn(pieces, i);
    if (asked.length > 0) return asked;
    const by = heardBy.test(low) ? within(pieces, { from: i + 1, to: i + 6 }, /^par$/u) : heardOn.test(low) ? within(pieces, { from: i + 1, to: i + 3 }, /^(?:de|du|d'|des)$/u) : -1;
    if (by < 0 || pieces.slice(i + 1, by).some((p) => p.is !== "word")) continue;
    const name = /^(?:l'|le|la|les|notre)$/u.test(pieces[by + 1]?.low ?? "") && !pieces[by + 1]?.capital ? by + 2 : by + 1;
    if (pieces[name]?.capital) return [wordsOf(pieces, name, nameEnd(pieces, name))];
  }
  return [];
}

/** 'Sur TéléLynn, le maire y voit …': an outlet at the head of the sentence. */
function onOutlet(pieces: readonly Piece[]): string[] {
  if (!/^(?:sur|dans|à)$/u.test(pieces[0]?.low ?? "")) return [];
  const name = /^(?:l'|le|la)$/u.test(pieces[1]?.low ?? "") && !pieces[1]?.capital ? 2 : 1;
  if (!pieces[name]?.capital) return [];
  const words = pieces.slice(name, nameEnd(pieces, name));
  return pieces[name + words.length]?.text === "," && (isOutlet(words) || words.some((p) => frenchOutlet.test(p.text))) ? [wordsOf(pieces, name, name + words.length)] : [];
}

function within(pieces: readonly Piece[], { from, to }: { from: number; to: number }, word: RegExp): number {
  const at = pieces.slice(from, to).findIndex((p) => word.test(p.low));
  return at < 0 ? -1 : from + at;
}

function nameAfter(pieces: readonly Piece[], from: number): string[] {
  for (let i = from; i < Math.min(pieces.length, from + farthest); i++) {
    const piece = pieces[i];
    if (piece?.is !== "word") return [];
    if (piece.capital) return [wordsOf(pieces, i, nameEnd(pieces, i))];
    if (i === from && !holders.has(piece.low)) return [];
  }
  return [];
}

/** 'Through a lawyer, he has said …' */
function throughSomebody(pieces: readonly Piece[], speaker: number): string[] {
  const lead = pieces.findIndex((p) => p.is === "word");
  if (!/^(?:through|via)$/u.test(pieces[lead]?.low ?? "") || !/^(?:an?|his|her|their|its)$/u.test(pieces[lead + 1]?.low ?? "")) return [];
  const end = pieces[speaker - 1]?.text === "," ? speaker - 1 : speaker;
  return end - lead > 2 && end - lead < 6 ? [wordsOf(pieces, lead + 1, end)] : [];
}
