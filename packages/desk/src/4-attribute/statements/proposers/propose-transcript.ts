import { compactPattern } from "../../../model/compact-pattern.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from "../../words/small-words.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Scene, Sentence } from "../scene.js";
import { writtenQuestions } from "./written-questions.js";
import { labelAt, mostLabelWords } from "./transcript-label.js";

const mostWords = 7;
/** Who asks or tells for the outlet. */
const hosts = new Set("host hosts presenter interviewer moderator anchor reporter byline correspondent question q announcer narrator journaliste présentateur présentatrice animateur animatrice reportage envoyé envoyée correspondant correspondante studio plateau rédaction speaker speakerine commentaire lancement pied chapeau off narration plateau intro outro voice-over voiceover track lead-in".split(" "));
const dashes = /^[-–—]$/u;

interface Turn {
  readonly sentence: Sentence;
  readonly index: number;
  /** The colon, dash or bracket behind the label. */
  readonly colon: number;
  /** Pieces of the name: what stands before the colon, or before ', HOST' or '(avocate)'. */
  readonly from: number;
  readonly name: number;
  readonly host: boolean;
}

/**
 * 'MARSH: The quay was empty.' A paragraph that begins with a name and a colon is what that person says. What a host says is the
 * outlet's own: 'JAN VEIL, HOST:' makes one of Veil. 'Ida Lenoir - Le quai était vide.' is a label too where it comes again.
 */
export const proposeTranscript: Proposer = {
  name: "transcript",
  propose({ scene, drafts }: ProposerContext): Draft[] {
    const turns = turnsIn(scene);
    // One such paragraph is a heading or a list; a transcript has several.
    if (turns.length < 2) return answersAfterDashes(scene, { drafts, turns: [], asking: new Set() });
    const asking = new Set([...turns.filter((turn) => turn.host).map(surname), ...askers(scene, turns), ...presenters(scene, turns)]);
    for (const name of reporters(scene, turns, asking)) asking.add(name);
    const said = turns.filter((turn) => !asking.has(surname(turn)));
    return [...said.flatMap((turn) => draftsOf(scene, turn, turns)), ...laterParagraphs(scene, { turns, asking }), ...answersAfterDashes(scene, { drafts, turns, asking })];
  },
};

function surname({ sentence, name }: Turn): string {
  return sentence.pieces[name - 1]?.low ?? "";
}

/** Labels that one look cannot be sure of, a dash or a name of one word, count where they come again. */
function turnsIn(scene: Scene): Turn[] {
  const found = scene.sentences.flatMap((sentence, index) => turnAt(scene, sentence, index) ?? []);
  const times = new Map<string, number>();
  for (const { turn } of found) times.set(labelOf(turn), (times.get(labelOf(turn)) ?? 0) + 1);
  const dashed = new Set(found.filter(({ turn }) => dashes.test(turn.sentence.pieces[turn.colon]?.text ?? "")));
  const isDashed = dashed.size >= 4 && new Set([...dashed].map(({ turn }) => labelOf(turn))).size >= 2 && [...dashed].some(({ turn }) => (times.get(labelOf(turn)) ?? 0) >= 2);
  const sure = new Set(found.filter((one) => one.sure || (dashed.has(one) ? isDashed : (times.get(labelOf(one.turn)) ?? 0) >= 2)));
  return (sure.size >= 2 && [...sure].some((one) => one.sure) ? found.filter((one) => sure.has(one) || !dashed.has(one)) : [...sure]).map(({ turn }) => turn);
}

function labelOf({ sentence, from, name }: Turn): string {
  return sentence.pieces.slice(from, name).map((p) => p.low).join(" ");
}

function turnAt(scene: Scene, sentence: Sentence, index: number): { turn: Turn; sure: boolean } | null {
  if (scene.sentences[index - 1]?.paragraph === sentence.paragraph) return null;
  const { pieces } = sentence;
  const label = labelAt(pieces);
  if (!label) return null;
  const { from, name, colon } = label;
  if (name - from > mostWords || colon - from > mostLabelWords || pieces.slice(from, colon).some((p) => p.is === "quote")) return null;
  const host = pieces.slice(from, colon).some((p) => hosts.has(p.low)) || isTheOutlet(scene, pieces.slice(from, colon));
  const words = pieces.slice(from, name);
  // 'Ida Marsh, for her part, is clear:' and 'Réponse de Lenoir :' tell, and label nothing.
  const tells = pieces.slice(name, colon).some((p, k, all) => pronouns.fr.has(p.low) || auxiliaries.en.has(p.low) || (p.is === "word" && isFiniteFrench(p.low, all[k - 1]?.low ?? "")));
  if (tells || /^(?:réponse|réaction|verdict|explication|version|conclusion|constat|promesse|commentaire)$/u.test(pieces[0]?.low ?? "")) return null;
  const turn = { sentence, index, colon, from, name, host };
  if (label.sounded) return { turn, sure: true };
  if (isName(words) || (host && colon === 1)) return { turn, sure: pieces[colon]?.text === ":" || label.bracketed };
  const hyphened = words.length === 3 && words[1]?.text === "-" && isOneName(words[2]);
  return (words.length === 1 || hyphened) && isOneName(words[0]) ? { turn, sure: false } : null;
}

/** 'Radio Lynn: …': the outlet itself asks. */
function isTheOutlet({ article }: Scene, words: readonly Piece[]): boolean {
  const label = words.map((p) => p.low).join(" ");
  return label === article.publisher?.toLowerCase() || /^(?:radio|télé|la rédaction)(?: |$)/u.test(label);
}

/** 'Josiane', 'Le préfet' is none: one word with a capital that is no small word. */
function isOneName(piece: Piece | undefined): boolean {
  const small = piece === undefined || [adverbs, conjunctions, determiners, prepositions, pronouns].some((words) => words.fr.has(piece.low) || words.en.has(piece.low));
  return !small && piece.is === "word" && piece.capital && piece.text.length > 2;
}

/** Whoever mostly asks, and twice at least, asks for the outlet. */
function askers(scene: Scene, turns: readonly Turn[]): string[] {
  // Short questions stand as headings, and a line with a name and 'journaliste' as a byline.
  const lines = new Map<string, string[]>();
  for (const { start, end } of scene.article.blocks) {
    const line = scene.text.slice(start, end).trim();
    const first = firstWord(line.slice(0, 60));
    const known = lines.get(first);
    if (known) known.push(line);
    else lines.set(first, [line]);
  }
  return [...new Map(turns.map((turn) => [labelOf(turn), surname(turn)]))].filter(([label]) => {
    const own = (lines.get(firstWord(label)) ?? []).slice(0, mostLines).filter((line) => line.slice(0, label.length).toLowerCase() === label);
    const asks = own.filter((line) => /\?["”»]?$/u.test(line)).length;
    return (asks >= 2 && asks * 2 >= own.length) || own.some((line) => [...hosts].some((host) => line.slice(label.length, label.length + 40).toLowerCase().startsWith(` (${host}`)));
  }).map(([, name]) => name);
}

const presented = compactPattern(/(?<!\p{L})(?:[Pp]resent(?:ed by|er)|[Hh]ost(?:ed by)?|[Ii]nterview(?:ed by|er)|[Mm]oderat(?:ed by|or)|[Pp]résentation|[Pp]résentée? par|[Aa]nimée? par|[Aa]nimation|[Pp]résentat(?:eur|rice)|[Aa]nimat(?:eur|rice)|[Aa]u micro|[Pp]ropos recueillis par)\s*:?\s+(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/gu);
/** The head of a transcript says who presents. */
const headLength = 1_500;

/** 'Presenter: Ida Marsh.', 'Présenté par Ida Lenoir': named so at the head, and by a label later. */
function presenters({ text, article }: Scene, turns: readonly Turn[]): string[] {
  const head = text.slice(article.start, Math.min(article.end, article.start + headLength));
  const named = new Set([...head.matchAll(presented)].flatMap((match) => (match.groups?.["name"] ?? "").toLowerCase().split(" ")));
  return [...new Set(turns.map(surname))].filter((name) => named.has(name));
}

/** Of the lines of one who speaks so many are looked at. */
const mostLines = 200;

function firstWord(line: string): string {
  return /^[\p{L}\p{N}]+/u.exec(line)?.[0].toLowerCase() ?? "";
}

const onSite = compactPattern(/(?<!\p{L})(?:reportage|reporter|envoyée?s? spécia(?:le?|ux)|correspondante?s?|sur place|en direct d|signé|les explications de|le récit de|on (?:retrouve|rejoint)|retrouvons|rejoignons|our (?:reporter|correspondent)|on the scene|reporting from|reports from|is there for us)(?!\p{L})/iu);

/** 'Hugo Brenn, vous êtes sur place': whom a host calls so tells for the outlet. */
function reporters(scene: Scene, turns: readonly Turn[], asking: ReadonlySet<string>): string[] {
  const asked = turns.filter((turn) => asking.has(surname(turn))).map(({ sentence }) => paragraphText(scene, sentence).slice(0, 2_000)).filter((text) => onSite.test(text)).map((text) => text.toLowerCase());
  return [...new Set(turns.map(surname))].filter((name) => name.length > 2 && asked.some((text) => text.includes(name)));
}

function paragraphText(scene: Scene, { paragraph, start, end }: Sentence): string {
  return scene.text.slice(start, scene.article.blocks[paragraph]?.end ?? end);
}

/** '- Et vous êtes sortie ?' and '- Non, j’avais trop peur.': behind a turn, paragraphs with a dash ask, and whoever had the turn answers. */
function answersAfterDashes(scene: Scene, { drafts: known, turns, asking }: { drafts: readonly Draft[]; turns: readonly Turn[]; asking: ReadonlySet<string> }): Draft[] {
  const drafts: Draft[] = [];
  let [next, asked] = [0, false];
  let last: Pick<Draft, "speaker" | "speakerSentence" | "sameAs"> | null = null;
  const lasts = new Map(known.map((d) => [scene.sentences[d.sentence]?.paragraph ?? -1, d]));
  scene.sentences.forEach((sentence, index) => {
    if (scene.sentences[index - 1]?.paragraph === sentence.paragraph) return;
    const turn = turns[next];
    if (turn?.index === index) {
      last = asking.has(surname(turn)) ? null : { speaker: { from: turn.from, to: turn.name, apposition: null }, speakerSentence: index, sameAs: null };
      asked = false;
      next++;
      return;
    }
    const dashed = dashes.test(sentence.pieces[0]?.text ?? "");
    const before = lasts.get(sentence.paragraph);
    if (!dashed && turns.length === 0) [last, asked] = [before ? { speaker: null, speakerSentence: before.speakerSentence, sameAs: before } : null, false];
    const first = sentence.pieces[1];
    if (!last || !first || first.is === "quote" || !dashed) return;
    const text = paragraphText(scene, sentence);
    if (/\?\s*$/u.test(text)) asked = true;
    else if (asked) {
      asked = false;
      drafts.push({ ...turned(scene, { sentence, index, first }), ...last, cue: null });
    }
  });
  return drafts;
}

/** An answer may run over paragraphs: between two turns, what no label begins is said by whoever had the turn before. */
function laterParagraphs(scene: Scene, { turns, asking }: { turns: readonly Turn[]; asking: ReadonlySet<string> }): Draft[] {
  return turns.slice(0, -1).flatMap((turn, i) => {
    const until = turns[i + 1]?.index ?? turn.index;
    const first = turn.sentence.pieces[turn.colon + 1];
    if (asking.has(surname(turn)) || !first || first.is === "quote") return [];
    const drafts: Draft[] = [];
    for (let index = turn.index + 1; index < until && drafts.length < mostParagraphs; index++) {
      const sentence = scene.sentences[index];
      const begins = sentence?.pieces[0];
      if (!sentence || !begins || scene.sentences[index - 1]?.paragraph === sentence.paragraph) continue;
      // A label, a quotation, (Music) or [Laughs], a line without an end: not the answer.
      if (begins.is !== "word" || labelAt(sentence.pieces) !== null || !/[.!?…]\s*$/u.test(paragraphText(scene, sentence))) return drafts;
      drafts.push({ ...turned(scene, { sentence, index, first: begins }), speaker: { from: turn.from, to: turn.name, apposition: null }, speakerSentence: turn.index, cue: null });
    }
    return drafts;
  });
}

const mostParagraphs = 12;

function draftsOf(scene: Scene, turn: Turn, turns: readonly Turn[]): Draft[] {
  const draft = draftOf(scene, turn, turns);
  const questions = draft && scene.language === "en" ? writtenQuestions(scene.text, { start: draft.start, end: listEnd(scene, draft, turns.find((one) => one.index > turn.index)) }) : [];
  return draft && questions.length > 0 ? questions.map((span) => ({ ...draft, ...span, form: "indirect" })) : draft ? [draft] : [];
}

/** 'To ask the Minister for Ports,' and, in lines of their own, '(a) …;': up to whoever has the next turn. */
function listEnd({ text, article }: Scene, { start, end }: Draft, next: Turn | undefined): number {
  return /[,:]\s*$/u.test(text.slice(start, end)) ? (next?.sentence.start ?? article.end) : end;
}

function draftOf(scene: Scene, turn: Turn, turns: readonly Turn[]): Draft | null {
  const { sentence, index, colon } = turn;
  const first = sentence.pieces[colon + 1];
  const whole = (isInitials(turn) ? turns.find((one) => one !== turn && isShortFor(turn, one)) : undefined) ?? turn;
  return first ? { ...turned(scene, { sentence, index, first }), speaker: { from: whole.from, to: whole.name, apposition: null }, speakerSentence: whole.index } : null;
}

function isInitials({ sentence, from, name }: Turn): boolean {
  return sentence.pieces.slice(from, name).every((p) => p.is !== "word" || /^\p{Lu}\.?$/u.test(p.text));
}

/** 'I. M.' for 'Ida Marsh'. */
function isShortFor(turn: Turn, whole: Turn): boolean {
  const [short, name] = [turn, whole].map(({ sentence, from, name: to }) => sentence.pieces.slice(from, to).filter((p) => p.is === "word"));
  if (short === undefined || short.length < 2 || short.length !== name?.length) return false;
  return short.every((p, i) => /^\p{Lu}\.?$/u.test(p.text) && name[i]?.text.charAt(0) === p.text.charAt(0)) && name.every((p) => p.text.length > 2);
}

function turned(scene: Scene, { sentence, index, first }: { sentence: Sentence; index: number; first: Piece }): Draft {
  const block = scene.article.blocks[sentence.paragraph];
  const end = first.is === "quote" ? first.end : (block?.end ?? sentence.end);
  return {
    start: first.start, end: scene.text.slice(first.start, end).trimEnd().replace(/[.]$/u, "").length + first.start, force: "assert", sentence: index,
    speaker: null, speakerSentence: index, sameAs: null, via: [], cue: ":", cueSpan: null, form: "direct",
    proposer: proposeTranscript.name, weight: 2,
  };
}

/** All capitals, or a capitalised name of two words or more. */
function isName(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || !pieces.every((p) => p.is === "word" && (p.capital || p.low === "de"))) return false;
  if (conjunctions.en.has(pieces[0]?.low ?? "") || determiners.en.has(pieces[0]?.low ?? "")) return false;
  return pieces.every((p) => p.text.length > 1 && p.text === p.text.toUpperCase()) || (pieces.length >= 2 && pieces.length <= 3);
}
