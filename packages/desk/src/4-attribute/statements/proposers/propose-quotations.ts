import type { Language } from "../../../model/reading.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { adverbs, determiners, prepositions } from "../../words/small-words.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Piece, Sentence } from "../scene.js";
import { isSomebody, mayBePerson } from "../speakers/is-somebody.js";
import { shownBefore } from "./shown-before-en.js";
import { headOfSentence } from "../speakers/resolve-french.js";
import { femaleNames, maleNames, roles } from "../speakers/role-words.js";


/** Quotations that no verb of speech claims: the same speaker goes on, within a sentence, a paragraph, or over paragraphs. */
export const proposeQuotations: Proposer = {
  name: "quotation",
  propose({ scene, drafts }: ProposerContext): Draft[] {
    const found: Draft[] = [];
    const bySentence = scene.sentences.map((): Draft[] => []);
    for (const draft of drafts) bySentence[draft.sentence]?.push(draft);
    scene.sentences.forEach((sentence, index) => {
      for (const piece of sentence.pieces) {
        if (piece.is !== "quote" || (bySentence[index] ?? []).some((d) => d.start < piece.end && piece.start < d.end)) continue;
        // Nothing further away than this can be the same speaker going on.
        const near = bySentence.slice(Math.max(0, index - 8), index + 2).flat().sort((a, b) => a.start - b.start);
        const draft = draftFor(piece, { sentence, index, sentences: scene.sentences, language: scene.language }, near);
        if (!draft) continue;
        found.push(draft);
        bySentence[index]?.push(draft);
      }
    });
    return found;
  },
};

interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

function draftFor(quote: Piece, place: Place, drafts: readonly Draft[]): Draft | null {
  const label = place.sentence.pieces[0]?.text === "[" ? place.sentence.pieces.findIndex((p, i) => i < 5 && p.text === "]") : -1;
  const alone = place.sentence.pieces.every((p, i) => i <= label || (p.is !== "word" && p.is !== "number"));
  const here = drafts.filter((d) => d.sentence === place.index);
  const earlier = here.filter((d) => d.end <= quote.start).at(-1);
  if (earlier && isSpeech(quote) && followsMark(place.sentence, quote)) return continued(quote, place, earlier);
  if (!alone) return afterColon(quote, place, drafts);
  const heard = label > 0 && place.language === "fr" ? heardIn(place) : null;
  if (heard) return { ...blank(quote, place), speaker: heard, speakerSentence: place.index - 1, weight: 1 };
  if (isTurn(place.sentence)) return turnOf(quote, place, drafts);
  const before = drafts.filter((d) => d.end <= quote.start && d.proposer !== "colon").sort((a, b) => a.start - b.start).at(-1);
  const announced = announcedBefore(place);
  if (announced && isSpeech(quote)) return { ...blank(quote, place), speaker: announced, speakerSentence: place.index - 1, weight: 1 };
  const asked = place.language === "en" && isSpeech(quote) ? whoWasAsked(place) : null;
  if (asked) return { ...blank(quote, place), speaker: asked, speakerSentence: place.index - 1, weight: 1 };
  const previous = place.sentences[place.index - 1];
  const shownHere = place.language === "en" && isSpeech(quote) && previous?.paragraph === place.sentence.paragraph && before?.sentence !== place.index - 1 ? shownBefore(previous.pieces) : null;
  if (shownHere) return { ...blank(quote, place), speaker: shownHere, speakerSentence: place.index - 1, weight: 1 };
  const sameParagraph = before && place.sentences[before.sentence]?.paragraph === place.sentence.paragraph;
  const scene = place.language === "fr" && sameParagraph && before.sentence < place.index - 1 ? subjectOfSentenceBefore(place) : null;
  if (scene && place.sentences[place.index - 1]?.pieces.every((p) => p.is !== "quote")) return { ...blank(quote, place), speaker: scene, speakerSentence: place.index - 1, weight: 1 };
  if (sameParagraph) return continued(quote, place, before);
  const subject = subjectOfSentenceBefore(place);
  if (subject) return { ...blank(quote, place), speaker: subject, speakerSentence: place.index - 1, weight: 1 };
  const shown = place.language === "fr" && isSpeech(quote) && !unclosed(quote) ? shownNext(place) : null;
  if (shown) return { ...blank(quote, place), speaker: shown, speakerSentence: place.index + 1, weight: 1 };
  const opener = drafts.find((d) => d.start > quote.end && d.sentence === place.index + 1 && place.sentences[d.sentence]?.paragraph === place.sentence.paragraph);
  if (opener && isSpeech(quote)) return continued(quote, place, opener);
  const lastParagraph = before && (place.sentences[before.sentence]?.paragraph ?? -9) >= place.sentence.paragraph - 2;
  const following = nextParagraphOpens(place, drafts);
  if (following && unclosed(quote)) return continued(quote, place, following);
  return lastParagraph ? continued(quote, place, before) : following ? continued(quote, place, following) : null;
}

/** '— …': a paragraph that French prints as a turn of a dialogue. */
function isTurn({ pieces }: Sentence): boolean {
  return /^(?:[—–]|-)$/u.test(pieces[0]?.text ?? "");
}

/** A turn without a verb of speech: whoever a sentence before it announces; else whoever had the turn before the last. */
function turnOf(quote: Piece, place: Place, drafts: readonly Draft[]): Draft {
  const before = place.sentences[place.index - 1];
  const other = place.sentences[place.index - 2];
  const last = before && isTurn(before) && other && isTurn(other) ? drafts.find((d) => d.sentence === place.index - 2) : undefined;
  return last ? continued(quote, place, last) : { ...blank(quote, place), weight: 1 };
}

/** 'The prefect wanted to reassure people: “…”', 'Et d’ajouter : « … »'. */
function afterColon(quote: Piece, place: Place, drafts: readonly Draft[]): Draft | null {
  const { pieces } = place.sentence;
  const at = pieces.indexOf(quote);
  if (pieces[at - 1]?.text !== ":" || !isSpeech(quote)) return null;
  const before = drafts.filter((d) => d.end <= quote.start).at(-1);
  if (/^(?:et)$/u.test(pieces[0]?.low ?? "") && /^(?:de|d')$/u.test(pieces[1]?.low ?? "")) return before ? continued(quote, place, before) : null;
  const turned = place.language === "fr" ? whoGoesOn(pieces, at) : null;
  if (turned) return { ...blank(quote, place), speaker: turned, weight: 2 };
  const behind = place.language === "fr" ? ofWhom(pieces, at - 1) : null;
  if (behind) return { ...blank(quote, place), speaker: behind, weight: 1 };
  const led = place.language === "fr" ? pastParticiple(pieces, at) : 0;
  const bracket = pieces[0]?.text === "[" ? pieces.findIndex((p, i) => i < 6 && p.text === "]") + 1 : led;
  const joined = joins.test(pieces[bracket]?.low ?? "");
  const begun = groupStartingAt(pieces, joined && pieces[bracket + 1]?.text !== ":" ? bracket + 1 : bracket, place.language);
  if ((joined && (!begun || begun.from === bracket)) || notSomebody.test(pieces[bracket]?.low ?? "")) return before && place.sentences[before.sentence]?.paragraph === place.sentence.paragraph ? continued(quote, place, before) : { ...blank(quote, place), weight: 1 };
  const verb = begun && place.language === "fr" ? pieces.findIndex((p, i) => i > begun.from && i < begun.to && !p.capital && !determiners.fr.has(p.low) && isFiniteFrench(p.low, pieces[i - 1]?.low ?? "")) : -1;
  const named = begun && verb > begun.from + 1 ? { ...begun, to: verb, apposition: null } : begun;
  const pronoun = named?.to === led + 1 && named.from === led && pieces[0]?.is === "word" && !pieces[0].low.startsWith("l'");
  if (pieces[led]?.low === "on") return null;
  if (prepositions[place.language].has(pieces[led]?.low ?? "")) return null;
  return named && (pronoun || led > 0 || joined || pieces[bracket]?.capital) ? { ...blank(quote, place), speaker: named, weight: 1 } : null;
}

/** 'Interrogé sur la grue, il botte en touche : « … »': where the subject begins behind a participle and its comma; 0 where none leads. */
function pastParticiple(pieces: readonly Piece[], colon: number): number {
  const comma = pieces.findIndex((p) => p.text === ",");
  return /^(?:interrog|contact|sollicit|questionn|relanc|press|entend|invit|joint|accus|arriv|rentr)(?:ée?s?|ue?s?|e?s?|te?s?)?$/u.test(pieces[0]?.low ?? "") && comma > 0 && comma < colon - 1 ? comma + 1 : 0;
}

/** '[Son] « … »': whom the sentence before the recording announces or names last. */
function heardIn({ sentences, index }: Place): ReturnType<typeof groupStartingAt> {
  const { pieces } = sentences[index - 1] ?? { pieces: [] };
  if (pieces.at(-1)?.text === ":" && /^(?:il|elle)$/u.test(pieces[0]?.low ?? "")) return { from: 0, to: 1, apposition: null };
  const last = pieces.findLastIndex((p, i) => p.capital && pieces[i - 1]?.capital === true && p.is === "word");
  return last < 1 ? null : { from: last - 1, to: last + 1, apposition: null };
}

/** Words at the head of a sentence that nobody is called by. */
const notSomebody = /^(?:sauf|combien|comment|pourquoi|quand|quoi|même|idem|résultat|bilan|preuve|motif|raison|objectif|problème|conséquence|traduction|morale|exemple|slogan|devise|titre|légende|extrait|extraits|verdict|ce|cela|ça|c'|voilà|voici|reste|this|that|these|those|there)$/u;
const joins = /^(?:mais|or|alors|donc|and|but|so|then|also)$/u;

const words = /^(?:pique|phrase|mot|mots|aveu|cri|appel|message|remarque|réponse|formule|confidence|promesse|conclusion|question|boutade|tirade|saillie|sentence|avertissement|commentaire|réaction|salve|soupir|leitmotiv|devise|credo|verdict|diagnostic|constat)$/u;

/** 'La séance s’achève sur une pique du conseiller : « … »', 'Le cri du cœur de Luc Ferrand : « … »': whose words they are. */
function ofWhom(pieces: readonly Piece[], colon: number): ReturnType<typeof groupStartingAt> {
  const said = pieces.findLastIndex((p, i) => i < colon && colon - i < 14 && words.test(p.low));
  for (let i = said + 1; said >= 0 && i < colon; i++) {
    if (!/^(?:de|du|d')$/u.test(pieces[i]?.low ?? "")) continue;
    const contracted = pieces[i]?.low === "du";
    const named = groupStartingAt(pieces, i + 1, "fr") ?? (contracted ? { from: i + 1, to: colon, apposition: null } : null);
    const whole = named && contracted ? { ...named, from: i, apposition: null } : named;
    if (whole?.to === colon && isSomebody(pieces, whole)) return whole;
  }
  return null;
}

/** 'Et l’ingénieur d’ajouter : « … »': who stands between 'et' and the infinitive. */
function whoGoesOn(pieces: readonly Piece[], at: number): ReturnType<typeof groupStartingAt> {
  const of = pieces.findLastIndex((p, i) => i < at && /^(?:de|d')$/u.test(p.low) && /(?:er|ir|re)$/u.test(pieces[i + 1]?.low ?? ""));
  return pieces[0]?.low === "et" && of > 1 && at - of < 8 ? { from: 1, to: of, apposition: null } : null;
}

/** A quotation left open is taken up again in the next paragraph: whoever speaks there spoke here. */
function nextParagraphOpens(place: Place, drafts: readonly Draft[]): Draft | null {
  const next = place.sentences[place.index + 1];
  if (next?.pieces[0]?.is !== "quote") return null;
  return drafts.find((d) => d.sentence === place.index + 1 && d.start === next.start) ?? null;
}

function unclosed(quote: Piece): boolean {
  return !/["”»’“']$/u.test(quote.text);
}

/** More than a label: several words, or a mark of its own at its end. */
function isSpeech(quote: Piece): boolean {
  // “Where The River Bends,” in a list of songs: a title.
  const long = quote.text.slice(1, 120).split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  if (long.length >= 2 && quote.end - quote.start < 120 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) && !/[.!?…]\s?["”»’']?$/u.test(quote.text)) return false;
  return quote.text.split(/\s+/u, 6).length >= 4 || /[.!?…]\s?["”»’']?$/u.test(quote.text);
}

function followsMark(sentence: Sentence, quote: Piece): boolean {
  const i = sentence.pieces.indexOf(quote);
  const before = sentence.pieces[i - 1];
  if (/^(?:but|and|mais|et)$/u.test(before?.low ?? "")) return sentence.pieces[i - 2]?.is === "mark" || (/^(?:mais|et)$/u.test(before?.low ?? "") && sentence.pieces[i - 2]?.is === "quote");
  return before?.is === "mark" || before?.is === "quote";
}

/** 'The judge asked whether he was sure.' and, alone in the next paragraph, a quotation: the answer of whom the question is put to. */
function whoWasAsked(place: Place): ReturnType<typeof groupStartingAt> {
  const before = place.sentences[place.index - 1];
  if (before?.paragraph !== place.sentence.paragraph - 1 || before.pieces.some((p) => p.is === "quote")) return null;
  const ask = before.pieces.findIndex((p, i) => i > 0 && /^(?:asked|asks)$/u.test(p.low) && /^(?:whether|if|how|why|what|when|where|him|her|them)$/u.test(before.pieces[i + 1]?.low ?? ""));
  const who = ask < 0 ? -1 : before.pieces.findIndex((p, i) => i > ask && i < ask + 4 && /^(?:he|she|they|him|her|them)$/u.test(p.low));
  return who < 0 ? null : { from: who, to: who + 1, apposition: null };
}

/** 'Marsh made this comment:' and the quotation after it, in the same paragraph or the next. */
function announcedBefore(place: Place): ReturnType<typeof groupStartingAt> {
  const before = place.sentences[place.index - 1];
  if (place.language !== "en" || before?.pieces.at(-1)?.text !== ":" || before.paragraph < place.sentence.paragraph - 1) return null;
  const verb = before.pieces.findIndex((p, i) => i > 0 && /^(?:made|makes|had|has|issued|offered|posted|gave|put|was|is|released|sent|used|responded|replied|wrote|tweeted|read|reads)$/u.test(p.low));
  return verb < 0 ? null : subjectBefore(before.pieces, verb, "en");
}

/** 'Tom Veil, of the union, disagrees. “…”' */
function subjectOfSentenceBefore(place: Place): ReturnType<typeof groupStartingAt> {
  const before = place.sentences[place.index - 1];
  if (before?.paragraph !== place.sentence.paragraph || before.pieces.some((p) => p.is === "quote")) return null;
  const first = before.pieces[0];
  if (!first?.capital) return null;
  const french = place.language === "fr" ? (frenchSubject(before.pieces) ?? headOfSentence(before.pieces, { language: "fr" })) : null;
  if (french) return french;
  const i = before.pieces.findIndex((p, k) => k > 0 && p.capital && before.pieces[k + 1]?.capital);
  if (i > 0 && i < 12) return { from: i, to: i + 2, apposition: null };
  return before.pieces[1]?.capital ? { from: 0, to: 2, apposition: null } : null;
}

/** '« Tout est vide. » Derrière son comptoir, Ida Lenoir montre un tiroir. « … »': a quotation opens the paragraph, and then somebody is shown who goes on. */
function shownNext({ sentences, index, sentence }: Place): ReturnType<typeof groupStartingAt> {
  const [before, next] = [sentences[index - 1], sentences[index + 1]];
  const later = sentences.slice(index + 2, index + 5).find((s) => s.pieces[0]?.is === "quote");
  if (before?.paragraph === sentence.paragraph || next?.paragraph !== sentence.paragraph || later?.paragraph !== sentence.paragraph) return null;
  if (next.pieces.some((p) => p.is === "quote")) return null;
  return frenchSubject(next.pieces);
}

/** 'Au comptoir, Jojo, pêcheur, hausse les épaules. « … »', 'La caissière, elle, a tout jeté. « … »': a name after a comma, or somebody at the head. */
function frenchSubject(pieces: readonly Piece[]): ReturnType<typeof groupStartingAt> {
  const named = groupStartingAt(pieces, 0, "fr");
  const comma = pieces.findIndex((p) => p.text === ",");
  // 'Nour, étudiante, tient les listes.': a first name alone, and what she does.
  const [first, second] = pieces;
  // '« Des erreurs ? » Ida Lenoir, ancienne comptable, éclate de rire.'
  if (comma === 2 && first?.capital && second?.capital && (femaleNames.has(first.low) || maleNames.has(first.low))) return { from: 0, to: 2, apposition: null };
  // 'Un autre soupire.'
  if (/^une?$/u.test(first?.low ?? "") && second?.low === "autre" && pieces.length < 9 && isFiniteFrench(pieces[2]?.low ?? "", "autre")) return { from: 0, to: 2, apposition: null };
  if (comma === 1 && pieces[0]?.capital && !adverbs.fr.has(pieces[0].low) && (mayBePerson(pieces[2]?.low ?? "") || roles.has(pieces[2]?.low ?? "") || pieces[3]?.low === "ans")) return { from: 0, to: 1, apposition: null };
  // 'Puis il se tourne vers la salle.': whoever that is.
  const lead = /^(?:puis|et|mais|alors|soudain)$/u.test(pieces[0]?.low ?? "") ? 1 : 0;
  if (/^(?:il|elle)$/u.test(pieces[lead]?.low ?? "") && !/^(?:est|était|sera|faut|fallait|y|pleut|s'agit|reste|semble)$/u.test(pieces[lead + 1]?.low ?? "")) return { from: lead, to: lead + 1, apposition: null };
  if (comma === named?.to && /^(?:le|la|l'|un|une|son|sa)$/u.test(pieces[0]?.low ?? "") && isSomebody(pieces, named)) return { ...named, apposition: null };
  const next = pieces[comma + 1];
  if (comma < 1 || comma > 6 || next?.is !== "word" || !next.capital || !prepositions.fr.has(pieces[0]?.low ?? "")) return null;
  let to = comma + 2;
  while (pieces[to]?.capital) to++;
  return { from: comma + 1, to, apposition: null };
}

function blank(quote: Piece, place: Place): Draft {
  return {
    start: quote.start, end: quote.end, force: "assert", sentence: place.index, speaker: null, speakerSentence: place.index, sameAs: null, via: [],
    cue: null, cueSpan: null, proposer: proposeQuotations.name, weight: 2,
  };
}

function continued(quote: Piece, place: Place, as: Draft): Draft {
  return { ...blank(quote, place), sameAs: as, via: as.via };
}
