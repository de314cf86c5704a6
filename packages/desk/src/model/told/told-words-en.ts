import type { CountRule, OriginKind } from "../finding.js";
import type { Part } from "./part.js";
import { say } from "./part.js";
import type { Stand, ToldWords } from "./told-words.js";

type Parts = readonly Part[];

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const number = (count: number): string => numbers[count] ?? String(count);
const records = (count: number): string => `${number(count)} ${count === 1 ? "record" : "records"}`;

const names: Readonly<Record<OriginKind, string>> = {
  person: "", body: "", document: ", a document", film: ", a film", reporter: ", its reporter", unnamed: ", unnamed", unknown: "",
};

const kinds: Readonly<Record<OriginKind | "spokesman", string>> = {
  person: "A named person, under every form of the name.",
  spokesman: "Speaks for somebody that no text names.",
  body: "One body or office, with everyone who is shown to speak for it.",
  document: "One document.",
  film: "One film and whoever put it out, however many describe it.",
  reporter: "The outlet’s own reporter.",
  unnamed: "People without a name, counted once for the outlet that heard them.",
  unknown: "No source is given.",
};

const rules: Readonly<Record<CountRule, (beside: Parts) => Parts>> = {
  "source-not-said": () => say`No source is given for these words, or only one that passed them on.`,
  "document-unsigned": () => say`A document whose author is not named may be anyone’s.`,
  "heard-through": (beside) => say`These words came through ${beside}, which counts already.`,
  "may-be-translation": (beside) => say`This may be ${beside} in the other language.`,
  "unnamed-beside-named": (beside) => say`Unnamed, and not shown to be others than ${beside}.`,
  "speaks-for-unknown": (beside) => say`Speaks for somebody that no text names, who may be ${beside}.`,
  "same-role": (beside) => say`Unnamed, and may be the same people as ${beside}.`,
  "may-belong": (beside) => say`May belong to ${beside}.`,
  "all-unnamed": (beside) => say`Unnamed, and so may be the same as ${beside}.`,
  "less-detail": () => say`Not told in such detail that it is shown to be the same thing.`,
  "counted-once": () => say`One text, or one utterance, counts once.`,
  counts: () => say`It counts.`,
};

function list(items: readonly Parts[]): Parts {
  return items.flatMap((item, at) => say`${at === 0 ? "" : at === items.length - 1 ? " and " : ", "}${item}`);
}

/** 'X (in A): “…”.' and the next after a word that opposes it. */
function stood(stands: readonly Stand[], between: string): Parts {
  return stands.flatMap(({ words, behind, likewise }, at) => say`${at === 0 ? "" : between}${behind.who}: ${words}${likewise ? say`; likewise ${likewise}` : ""}.`);
}

export const toldWordsEn: ToldWords = {
  quote: ["“", "”"],
  denial: (words) => say`denial of ${words}`,
  list,
  reasons: (items) => items.flatMap((item, at) => say`${at === 0 ? "" : "; "}${item}`),
  more: (count) => `${number(count)} more`,
  inRecords: (outlets) => say` (in ${outlets})`,
  origin: (kind, name) => say`${name}${names[kind]}`,
  nameHeld: "a source not named here",
  recordHeld: "a record not named here",
  noSource: (outlets) => (outlets.length === 0 ? say`${"no source given"}` : say`${outlets}, with no source given`),

  corroborated: (about, count, who) => say`${about}: told by at least ${number(count)} origins, independent as far as these records show: ${who}.`,
  sameOrigin: (about, told, behind) => (behind.counted
    ? told.all
      ? say`${about}: stands in ${records(told.records)}, and is not shown to rest on more than one origin: ${behind.who}.`
      : say`${about}: stands in ${records(told.records)}. One origin that counts is named, ${behind.who}; the rest is not shown to come from another.`
    : say`${about}: stands in ${records(told.records)}. None names an origin that could be counted, so it is not shown to rest on more than one.`),
  copiedText: (about, count, behind) => say`${about}: one run of words in ${records(count)}. It counts once${behind.counted ? say`: ${behind.who}` : ""}.`,
  sameStatement: (about, count, behind) => (behind.counted
    ? say`${about}: one utterance, told in ${records(count)}. It counts once: ${behind.who}.`
    : say`${about}: one utterance, told in ${records(count)}. Whose it is is not shown. It counts once.`),
  compatible: (stands, corrects) => say`${corrects ? "The later number may correct the earlier one." : "These differ, and all may hold."} ${stood(stands, " ")}`,
  contradicted: (stands) => say`${stands.length > 2 ? "Not all of these can hold." : "These two cannot both hold."} ${stood(stands, " Against it, ")} Which holds is not decided here.`,
  disputed: (stands) => say`${stood(stands, " Against it, ")}`,

  pair: (one, other) => say`${one} / ${other}`,
  inCommon: (one, other, words) => say`${one} and ${other} have in common: ${words}.`,
  nothingInCommon: (one, other) => say`${other ? say`${one} and ${other}` : say`Two places of ${one}`}: no single word ties them; the rule above put them together.`,
  alsoInCommon: (words) => say`In common: ${words}.`,
  within: (outlet, words) => say`Two places of ${outlet} have in common: ${words}.`,
  against: (other, one, points) => (other ? say`${one} against ${other}: ${points}.` : say`Two places of ${one}: ${points}.`),
  counted: (name, kind) => say`Counts as one: ${name}. ${kinds[kind]}`,
  notCounted: (name, why) => say`Does not count: ${name}. ${why}`,
  because: (rule, beside) => rules[rule](beside),
  named: ({ outlet, said, name, why }) => say`In ${outlet}, ${said} is taken for ${name}: ${why}.`,
  through: ({ outlet, name, via }) => say`${outlet} has it from ${name} through ${via}.`,
  joins: {
    acronym: "a text gives both names",
    "speaks-for": "a text says for whom they speak",
    office: "the name of the same office",
    "shorter-name": "a shorter form of the name, and nobody else heard here bears it",
    "longer-name": "one name holds the other",
    "family-name": "one person heard here bears that name, and no other",
    "only-of-kind": "the only one of its kind that is heard here",
    "told-before": "it points to the body heard just before",
    decided: "a person decided that they are one",
    otherwise: "the names were joined by another rule",
  },
  copied: ({ copy, source, words, how }) => (how === "unknown"
    ? say`${copy} and ${source} hold one run of words; which copied which is not known: ${words}.`
    : say`${copy} has these words from ${source}, ${how === "credited" ? "which it credits" : how === "contains" ? "which holds more of the same" : "which published them earlier"}: ${words}.`),
};
