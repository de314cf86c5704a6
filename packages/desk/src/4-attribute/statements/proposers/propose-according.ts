import type { Language } from "../../../model/reading.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { auxiliaries, days, determiners, months } from "../../words/small-words.js";
import { nameEnd } from "../content/adjuncts.js";
import { clauseEnd } from "../content/clause-end.js";
import { numberWords } from "../content/opens-clause.js";
import { groupStartingAt } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Scene, Sentence } from "../scene.js";
import { wordsOf } from "../speakers/cast.js";
import { isSomebody } from "../speakers/is-somebody.js";
import { isPaper } from "../speakers/is-source.js";
import { roles } from "../speakers/role-words.js";

const leads: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [["according", "to"], ["in", "the", "words", "of"], ["as", "reported", "by"], ["as", "first", "reported", "by"], ["in", "the", "view", "of"], ["in", "the", "opinion", "of"], ["in", "the", "eyes", "of"], [",", "per"]],
  fr: [["selon"], ["d'", "après"], ["aux", "dires", "de"], ["aux", "dires", "du"], ["de", "l'", "aveu", "de"], ["de", "l'", "aveu", "du"], ["de", "l'", "aveu", "des"], ["de", "l'", "aveu", "même", "de"], ["de", "l'", "aveu", "même", "du"], ["de", "l'", "aveu", "même", "des"], ["de", "l'", "aveu", "même", "d'"], ["de", "l'", "aveu", "d'"], ["de", "l'", "avis", "de"], ["de", "l'", "avis", "du"], ["de", "l'", "avis", "des"], ["de", "l'", "avis", "d'"], ["aux", "dires", "d'"], ["à", "en", "croire"], ["à", "l'", "en", "croire"], ["aux", "yeux", "de"], ["aux", "yeux", "du"], ["aux", "yeux", "des"], ["aux", "dires", "des"], ["dixit"], ["de", "source"], ["de", "sources"], ["pour"]],
};

const firstWords = new Set([...[...leads.en, ...leads.fr].map(([first]) => first), "for", "to"]);

/** 'For Ida Marsh, the plan is “a gift”': only where marks show that somebody's words are given, and at the head of the sentence. */
function forSomebody(pieces: readonly Piece[], at: number): readonly string[] | undefined {
  if (at > 1 || (at === 1 && !/^(?:but|and|yet)$/u.test(pieces[0]?.low ?? "")) || !/^(?:for|to)$/u.test(pieces[at]?.low ?? "")) return undefined;
  const who = pieces[at + 1];
  const comma = pieces.findIndex((p, i) => i > at && p.text === ",");
  const quoted = pieces.some((p, i) => i > comma && p.is === "quote");
  const somebody = who?.capital === true && who.is === "word" && !days.has(who.low) && !months.has(who.low);
  return somebody && comma > 0 && comma - at < 6 && quoted ? [pieces[at]?.low ?? ""] : undefined;
}

/** 'According to X, …', '…, selon X', 'Pour X, « … »'. */
export const proposeAccording: Proposer = {
  name: "according-to",
  propose({ scene, cues, drafts: known }: ProposerContext): Draft[] {
    const drafts: Draft[] = [];
    scene.sentences.forEach((sentence, index) => {
      for (let i = 0; i < sentence.pieces.length; i++) {
        if (!firstWords.has(sentence.pieces[i]?.low ?? "")) continue;
        const lead = leads[scene.language].find((words) => words.every((word, k) => sentence.pieces[i + k]?.low === word)) ?? (scene.language === "en" ? forSomebody(sentence.pieces, i) : undefined);
        if (!lead) continue;
        const named = whoAfter(sentence.pieces, { at: i, lead, language: scene.language });
        const content = named && contentAround(sentence, { at: i, lead, named }, { language: scene.language, cues: cues[index] ?? [] });
        if (!named || !content) continue;
        const copied = scene.language === "en" ? throughCopy(sentence.pieces, named, known.filter((d) => d.sentence === index)) : undefined;
        if (copied) {
          drafts.push(copied);
          continue;
        }
        drafts.push({
          ...content, force: "assert", sentence: index, speaker: scene.language === "en" ? withSecond(sentence.pieces, closed(sentence.pieces, named, i)) : closed(sentence.pieces, named, i), speakerSentence: index, sameAs: null, via: [],
          cue: lead.join(" "), cueSpan: spanOf(sentence.pieces, i, i + lead.length), proposer: proposeAccording.name, weight: 3,
        });
      }
    });
    return scene.language === "en" ? [...drafts, ...drafts.flatMap((draft) => carriedOn(scene, draft, cues) ?? [])] : drafts;
  },
};

/** 'On May 3 the hall reached 41 degrees, according to the log. It did not fall below 30 …': the next sentence about the same, with a figure, and with nobody else behind it. */
function carriedOn(scene: Scene, draft: Draft, cues: ProposerContext["cues"]): Draft | null {
  const here = scene.sentences[draft.sentence];
  const index = draft.sentence + 1;
  const next = scene.sentences[index];
  if (!here || next?.paragraph !== here.paragraph || !draft.speaker || draft.cue !== "according to" || !isPaper(here.pieces.slice(draft.speaker.from, draft.speaker.to))) return null;
  const { pieces } = next;
  const goesOn = /^(?:it|they)$/u.test(pieces[0]?.low ?? "") && pieces.some((p) => p.is === "number");
  const others = (cues[index]?.length ?? 0) > 0 || pieces.some((p) => p.is === "quote" || p.low === "according" || p.low === "now" || p.low === "today");
  const last = pieces.findLast((p) => p.is !== "mark");
  return goesOn && !others && last ? { ...draft, start: pieces[0]?.start ?? next.start, end: last.end, sentence: index, weight: 1 } : null;
}

/** 'A report found the brakes worn, according to a copy seen by the Echo': the copy says nothing of its own, the Echo has it. */
function throughCopy(pieces: readonly Piece[], { from, to }: Named, drafts: readonly Draft[]): Draft | undefined {
  const noun = determiners.en.has(pieces[from]?.low ?? "") ? from + 1 : from;
  const says = /^(?:copy|copies|excerpts?|extracts?|draft)$/u.test(pieces[noun]?.low ?? "") && pieces[noun + 1]?.low !== "of";
  const told = says ? drafts.findLast((d) => d.speaker !== null && d.end <= (pieces[from]?.start ?? 0)) : undefined;
  const by = pieces.findIndex((p, i) => i > noun && i < to + 6 && p.low === "by");
  const name = pieces[by + 1]?.low === "the" && pieces[by + 1]?.capital !== true ? by + 2 : by + 1;
  const seen = by > 0 && pieces[name]?.capital ? [wordsOf(pieces, name, nameEnd(pieces, name))] : [];
  return told ? { ...told, via: [...told.via, ...seen], proposer: proposeAccording.name, weight: 4 } : undefined;
}

/** 'according to relatives and a lawyer.': two who say it. */
function withSecond(pieces: readonly Piece[], named: Named): Named {
  const second = pieces[named.to]?.low === "and" ? groupStartingAt(pieces, named.to + 1, "en") : null;
  const next = second ? pieces[second.to] : undefined;
  return second && (next === undefined || /^[.,;]$/u.test(next.text)) && !pieces.slice(second.from, second.to).some((p) => auxiliaries.en.has(p.low)) ? { from: named.from, to: second.to, apposition: null } : named;
}

/** 'Selon le port, Luc Ferrand a …': what follows the comma is no apposition unless a comma closes it. */
function closed(pieces: readonly Piece[], named: Named, at: number): Named {
  const { apposition } = named;
  return apposition && at <= 1 && pieces[apposition.to]?.text !== "," ? { ...named, apposition: null } : named;
}

interface Found {
  readonly at: number;
  readonly lead: readonly string[];
  readonly named: Named;
}

function whoAfter(pieces: readonly Piece[], { at, lead, language }: { at: number; lead: readonly string[]; language: Language }): Named | null {
  // 'À l’en croire': the one spoken of.
  if (lead[1] === "l'" && lead[2] === "en") return { from: at + 1, to: at + 2, apposition: null };
  // 'De source policière, …': the source itself; inside 'a-t-on appris de source policière' the verb has it.
  const source = lead[1]?.startsWith("source") === true;
  if (source && at > 0 && pieces[at - 1]?.text !== ",") return null;
  const named = groupStartingAt(pieces, source ? at + 1 : at + lead.length, language);
  if (!named) return null;
  const words = pieces.slice(named.from, named.to);
  if (language === "fr" && notASource(pieces, { at, named })) return null;
  if (lead[0] === "pour") {
    const next = pieces[named.to];
    const quoteNext = next?.is === "quote" || (next?.text === "," && pieces[named.to + 1]?.is === "quote");
    const first = words[0];
    if (first?.low === "qui") return quoteNext ? named : null;
    const after = named.apposition?.to ?? -1;
    if (at === 0 && named.apposition && pieces[after]?.text === "," && pieces[after + 1]?.is === "quote" && isApposition(pieces, named.apposition)) return named;
    if (holdsOpinion(pieces, at, named)) return named;
    if (closesMixed(pieces, at, named)) return named;
    const opens = pieces[at - 1]?.text === ":" && /^(?:lui|elle|eux|elles)$/u.test(first?.low ?? "");
    if (at !== 0 && !quoteNext && !opens) return null;
    if (!quoteNext && !(next?.text === "," && (words.some((w) => w.capital) || /^(?:lui|elle|eux)$/u.test(first?.low ?? "")))) return null;
  }
  return words.some((w) => w.is === "word") && !/^(?:que|qu'|lesquels|lesquelles|laquelle|which|whom|plan|schedule)$/u.test(words[0]?.low ?? "") && !isOwn(words) ? named : null;
}

/** 'Un chiffre « mensonger », pour Ida Lenoir': behind words in marks and a comma, a person's whole name. */
function closesMixed(pieces: readonly Piece[], at: number, { from, to }: Named): boolean {
  const [first, second, next] = [pieces[from], pieces[from + 1], pieces[to]];
  return pieces[at - 1]?.text === "," && pieces[at - 2]?.is === "quote" && first?.capital === true && second?.capital === true && to - from <= 4 && (next === undefined || /^[,.;]$/u.test(next.text));
}

const outcomes = /^(?:coup|soulagement|victoire|défaite|première|surprise|échec|choc|épreuve|aubaine|occasion|enjeu|défi|fête|cauchemar|galère|moment|jour|fin|début|heure)$/u;
const judges = /^(?:chambre|cour|institut|observatoire|agence|banque|ordre|conseil|comité|autorité|barreau|rectorat|direction|opposition|défense|accusation|ministère|parquet|association|ong|organisation|syndicat|collectif|élue?|maire|édile|avocate?|procureure?|magistrate?|préfète?|ministre|députée?|sénateur|sénatrice|président|présidente|chercheur|chercheuse|économiste|sociologue|politologue|historien|historienne|expert|experte|spécialiste|médecin|syndicaliste|militant|militante|directeur|directrice|dirigeant|dirigeante|patron|patronne|analyste|juriste|climatologue|scientifique|porte-parole|responsable|intéressée?|conseil|rapporteure?|essayiste|philosophe|universitaire|diplomate|ong|fédération|ligue|gouvernement|exécutif|majorité|droite|gauche|parti)$/u;

/** 'Pour l’élue, les services savaient.', 'Budget : pour l’opposition, le compte n’y est pas.': one who judges, at the head of a clause of its own; not 'pour le club, c’est un coup dur'. */
function holdsOpinion(pieces: readonly Piece[], at: number, { from, to, apposition }: Named): boolean {
  const head = pieces.slice(from, to).find((p) => p.is === "word" && !determiners.fr.has(p.low));
  const end = apposition && pieces[apposition.to]?.text === "," && isApposition(pieces, apposition) ? apposition.to : to;
  if (!(at === 0 || pieces[at - 1]?.text === ":") || pieces[end]?.text !== "," || !judges.test(head?.low ?? "") || !/^(?:le|la|l'|son|sa|cet|cette|ce)$/u.test(pieces[from]?.low ?? "")) return false;
  const clause = pieces.slice(end + 1, end + 14);
  if (clause.slice(0, 7).some((p) => outcomes.test(p.low))) return false;
  return clause.some((p, k) => isFiniteFrench(p.low, pieces[end + k]?.low ?? "") || /^\p{Ll}{3,}(?:aient|ait|ent|e|ra)$/u.test(p.text));
}

const occasions = /^(?:noël|pâques|pentecôte|toussaint|ramadan|halloween|hanoucca|carnaval)$/u;
const measures = /^(?:saisons?|cas|âge|taille|heures?|jours?|météo|besoins?|modèles?|prix|goûts?|tailles|régions?|pays|usages?|moyens|règles?|modalités|normes?|tradition|coutume|formule|calendrier|horaires?|ordre)$/u;
const evidence = /^(?:rapports?|études?|documents?|communiqués?|chiffres?|données|sondages?|enquêtes?|estimations?|informations?|témoignages?|éléments?|récits?|notes?|bilans?|médias?|presse|articles?|sites?|calculs?|décomptes?|textes?|lettres?|courriers?|procès-verbal|procès-verbaux|messages?|versions?|actes?|décisions?|baromètres?|dires|observateurs?|analystes?|conclusions?|résultats?|observations?|projections?|prévisions?|statistiques?|recensements?|plaintes?|plaignante?s?|observatoires?)$/u;

/** 'Le tarif varie selon la saison', 'Pour Noël, …': no one and nothing that tells. Behind a comma more is taken for a source. */
function notASource(pieces: readonly Piece[], { at, named }: { at: number; named: Named }): boolean {
  const noun = pieces.slice(named.from, named.to).find((p) => p.is === "word" && !determiners.fr.has(p.low))?.low ?? "";
  if (occasions.test(noun) || measures.test(noun)) return true;
  const apart = at <= 1 || pieces[at - 1]?.is !== "word";
  return !apart && pieces[at]?.low === "selon" && !evidence.test(noun) && !isSomebody(pieces, named);
}

/** 'Selon nos informations': the outlet vouches for itself, nobody is named. */
function isOwn(words: readonly Piece[]): boolean {
  return /^(?:nos|our|notre)$/u.test(words[0]?.low ?? "") && /^(?:informations?|sources?|information|décompte|calculs?|estimations?|constatations?|enquête|reporting|calculations?|count|tally|analysis|investigation)$/u.test(words[1]?.low ?? "");
}

function contentAround(sentence: Sentence, { at, lead, named }: Found, { language, cues }: { language: Language; cues: Parameters<typeof clauseEnd>[2]["cues"] }): { start: number; end: number } | null {
  const { pieces } = sentence;
  // 'aurait déclaré, selon son avocate, que …': the verb before it has what is said.
  if (language === "fr" && at > 1 && pieces[named.to]?.text === "," && /^(?:que|qu')$/u.test(pieces[named.to + 1]?.low ?? "") && cues.some((c) => c.to === at - 1)) return null;
  let comma = lead[2] === "en" && lead[1] === "l'" ? at + lead.length : named.to;
  if (named.apposition && pieces[named.apposition.to]?.text === "," && isApposition(pieces, named.apposition)) comma = named.apposition.to;
  if (at <= 1 && language === "en" && lead[0] === "according" && pieces[comma]?.text !== "," && pieces[comma]?.is === "word") comma = longTail(pieces, comma);
  if (at <= 1) comma = pastRelative(pieces, language === "en" && pieces[comma]?.text === "," && /^(?:who|which|whose)$/u.test(pieces[comma + 1]?.low ?? "") ? comma + 1 : comma);
  if (language === "fr" && at <= 1 && pieces[comma]?.text !== "," && pieces[comma]?.is !== "quote") comma = pastParticiples(pieces, comma);
  if (at <= 1 || (lead[0] === "pour" && !closesMixed(pieces, at, named))) {
    const quoted = pieces[comma]?.is === "quote" ? comma : pieces[comma]?.text === "," ? comma + 1 : -1;
    if (quoted < 0 || quoted >= pieces.length) return null;
    const first = pieces[quoted];
    // 'Pour la défense, Me Lenoir demande la relaxe': she says it.
    if (language === "fr" && lead[0] === "pour" && first?.is !== "quote" && saidByNext(pieces, quoted, cues)) return null;
    // 'De source syndicale, on évoque …': the verb has what is said.
    if (language === "fr" && /^(?:on|l')$/u.test(first?.low ?? "") && cues.some((c) => c.from > quoted && c.from <= quoted + 2 && pieces[c.from - 1]?.low === "on")) return null;
    const to = first?.is === "quote" && (pieces[quoted + 1]?.is ?? "mark") === "mark" ? quoted + 1 : clauseEnd(pieces, quoted, { language, cues, object: false });
    return spanOf(pieces, quoted, to);
  }
  const to = pieces[at - 1]?.text === "," ? at - 1 : at;
  // '…, « sans fondement » selon son directeur': the words in marks alone.
  if (language === "fr" && at === to && pieces[at - 1]?.is === "quote" && pieces[at - 2]?.text === ",") return spanOf(pieces, at - 1, to);
  const from = Math.max(pieces.findIndex((p) => p.is !== "mark"), startAfterBreak(pieces, to), language === "fr" ? afterOtherSource(pieces, to) : 0);
  // 'un papier daté de mai et portant, selon elle, le cachet du port': what the participle is of.
  if (language === "fr" && pieces[at - 1]?.text === "," && pieces[comma]?.text === "," && /^\p{Ll}{2,}ant$/u.test(pieces[at - 2]?.text ?? "") && pieces[at - 3]?.is === "word" && !determiners.fr.has(pieces[at - 3]?.low ?? "")) return spanOf(pieces, comma + 1, clauseEnd(pieces, comma + 1, { language, cues, object: true }));
  // 'It should, according to him, show …': the content goes round the insert.
  const cut = auxiliaries[language].has(pieces[to - 1]?.low ?? "") && !/^(?:do|does|did|have|has|had)$/u.test(pieces[to - 1]?.low ?? "");
  const closes = language === "fr" && named.apposition !== null && comma === named.to && /^(?:\.)?$/u.test(pieces[named.apposition.to]?.text ?? "") && isApposition(pieces, named.apposition);
  const figure = language === "fr" && to - from === 1 && pieces[from]?.is === "number";
  if ((to - from <= 3 || cut) && !closes && !figure && lead[0] !== "pour" && pieces[from]?.is !== "quote" && pieces[comma]?.text === ",") return spanOf(pieces, from, clauseEnd(pieces, comma, { language, cues, object: false }));
  return to - from >= 2 || figure || pieces[from]?.is === "quote" ? spanOf(pieces, from, to) : null;
}

/** Behind the comma stands somebody by name, with a verb of speech of their own. */
function saidByNext(pieces: readonly Piece[], at: number, cues: Parameters<typeof clauseEnd>[2]["cues"]): boolean {
  const named = groupStartingAt(pieces, at, "fr");
  const titled = pieces[at]?.capital === true && pieces[at + 1]?.capital === true;
  return titled && named !== null && cues.some((c) => c.from > at && c.from <= named.to + 1 && pieces.slice(at, c.from).every((p) => p.is === "word"));
}

/** 'According to a complaint filed in May and a letter by the port, …': to the comma behind all of it. */
function longTail(pieces: readonly Piece[], at: number): number {
  const comma = pieces.findIndex((p, i) => i > at && i - at < 24 && (p.text === "," || p.is === "quote"));
  return comma > 0 && pieces[comma]?.text === "," ? comma : at;
}

/** 'D’après une note que nous avons pu lire, …': past the clause that tells more of the source. */
function pastRelative(pieces: readonly Piece[], at: number): number {
  if (!/^(?:que|qu'|dont|that|which|who|whose|qui|sous|sur)$/u.test(pieces[at]?.low ?? "")) return at;
  const comma = pieces.findIndex((p, i) => i > at && (p.text === "," || p.is === "quote"));
  return comma > 0 && comma - at < 16 ? comma : at;
}

/** 'Selon des documents déposés en mai et consultés par le Courrier, …': past what was done with the source, to its comma. */
function pastParticiples(pieces: readonly Piece[], at: number): number {
  const comma = pieces.findIndex((p, i) => i > at && (p.text === "," || p.is === "quote"));
  const between = comma < 0 ? [] : pieces.slice(at, comma);
  return between.length > 0 && between.length < 16 && !between.some((p, k) => k > 0 && isFiniteFrench(p.low, between[k - 1]?.low ?? "")) ? comma : at;
}

/** After the last semicolon or dash, or after a relative 'dont' that this source alone stands for. */
function startAfterBreak(pieces: readonly Piece[], to: number): number {
  for (let i = to - 1; i >= 0; i--) {
    if (pieces[i]?.text === ";" || pieces[i]?.text === ":" || pieces[i]?.text === "?") return i + 1;
    if (pieces[i]?.low === "dont" && pieces[i - 1]?.text === ",") return i + 1;
  }
  return 0;
}

/** 'Neuf morts selon la mairie, douze selon le port': behind the comma that ends the other source. */
function afterOtherSource(pieces: readonly Piece[], to: number): number {
  const comma = pieces.findLastIndex((p, i) => i < to - 1 && p.text === ",");
  const other = pieces.findLastIndex((p, i) => i < comma && (p.low === "selon" || (p.low === "après" && pieces[i - 1]?.low === "d'")));
  const number = pieces.slice(comma + 1, to).some((p) => p.is === "number" || numberWords.test(p.low));
  return other > 1 && number && comma - other < 8 && to - comma < 8 && !pieces.slice(other, comma).some((p) => p.is !== "word") ? comma + 1 : 0;
}

function isApposition(pieces: readonly Piece[], { from, to }: { from: number; to: number }): boolean {
  const clause = pieces.slice(from, to).some((p, k) => k > 0 && (/^n[e']$/u.test(p.low) || isFiniteFrench(p.low, pieces[from + k - 1]?.low ?? "")));
  return to - from <= 10 && !clause && ((pieces[from]?.capital ?? false) || pieces[to + 1]?.is === "quote" || (roles.has(pieces[from]?.low ?? "") && /^(?:of|at|for|in|with|and)$/u.test(pieces[from + 1]?.low ?? "")) || /^(?:interrog|cit|entend|joint|contact|consult|publi|mandat|dépêch|sollicit|diffus|relay|présent|chargé|élu|spécialis)(?:ée?s?|ue?s?|es?|s)?$/u.test(pieces[from]?.low ?? "") || /^(?:de|du|des|d'|à|au|un|une|le|la|l'|a|an|the|who|qui)$/u.test(pieces[from]?.low ?? ""));
}

function spanOf(pieces: readonly Piece[], from: number, to: number): { start: number; end: number } {
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
}
