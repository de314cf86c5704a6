/** Findings in plain sentences: every kind, every reason of a count, every way two names are one, in English and French. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CopiedRun, CountRule, FindingKind, JoinRule, Member, Origin, ProposedFinding, Side } from "#desk/model/finding.js";
import { countRules, findingKinds, joinRules } from "#desk/model/finding.js";
import type { Passage } from "#desk/model/span.js";
import { isKnownRule, tellRule } from "#desk/model/told/because-words.js";
import type { Part, Told, ToldLanguage } from "#desk/model/told/part.js";
import { plainText, toldLanguages } from "#desk/model/told/part.js";
import type { ToldSources } from "#desk/model/told/tell-finding.js";
import { tellFinding } from "#desk/model/told/tell-finding.js";
import { compareCase } from "./compare-case.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

const texts = {
  Herald: "The quay master said nine crates fell.",
  Phare: "La capitainerie parle de douze caisses tombées.",
  Post: "A docker saw nine crates fall.",
} as const;
type Outlet = keyof typeof texts;

function at(outlet: Outlet, words: string): Passage {
  const start = texts[outlet].indexOf(words);
  assert.ok(start >= 0, words);
  return { record: recordId(outlet), start, end: start + words.length };
}

const sources: ToldSources = {
  outlet: (id) => (Object.keys(texts) as Outlet[]).find((name) => recordId(name) === id) ?? null,
  words: ({ record: id, start, end }) => texts[(Object.keys(texts) as Outlet[]).find((name) => recordId(name) === id) ?? "Herald"].slice(start, end),
  runs: [],
};

function member(outlet: Outlet, words: string, over: Partial<Member> = {}): Member {
  return { passage: at(outlet, words), statement: null, focus: null, copiedFrom: null, denied: false, origin: outlet, ...over };
}

function origin(key: string, from: readonly Member[], { name, ...over }: Partial<Origin> & Pick<Origin, "name">): Origin {
  return {
    key, name, kind: "body", counted: true, why: { rule: "counts", beside: null },
    paths: from.map(({ passage }) => ({ from: passage, steps: [{ how: "says", who: name, passage }], joins: [] })), ...over,
  };
}

const herald = member("Herald", "nine crates fell");
const phare = member("Phare", "douze caisses tombées", { focus: at("Phare", "douze") });
const post = member("Post", "nine crates fall");
const master = origin("Herald", [herald], { name: "Quay Office" });
const capitaine = origin("Phare", [phare], { name: "la capitainerie" });

function side(label: string, members: readonly Member[], origins: readonly Origin[]): Side {
  return { label, says: sources.words(members[0]!.passage), members, origins };
}

function finding(kind: FindingKind, sides: readonly Side[], over: Partial<ProposedFinding> = {}): ProposedFinding {
  return { id: "k-toldtoldtoldtold", kind, about: sides[0]!.says, sides, origins: null, because: [], links: [], ...over };
}

function sentence(one: ProposedFinding, language: ToldLanguage): string {
  return plainText(tellFinding(one, sources, language).sentence);
}

const both = side("A", [herald, phare], [master, capitaine]);
const alone = side("A", [herald, post], [origin("Herald", [herald], { name: "Quay Office" }), origin("Post", [post], { name: "Post", kind: "unknown", counted: false, why: { rule: "source-not-said", beside: null } })]);
const nobody = side("A", [herald, post], [origin("Post", [herald, post], { name: "Post", kind: "unknown", counted: false, why: { rule: "source-not-said", beside: null } })]);
const opposed = [side("A", [herald], [master]), side("B", [phare], [capitaine])];

const sentences: readonly (readonly [FindingKind, ProposedFinding, string, string])[] = [
  ["corroborated", finding("corroborated", [both], { origins: 2 }),
    "“nine crates fell”: told by at least two origins, independent as far as these records show: Quay Office (in Herald) and “la capitainerie” (in Phare).",
    "«\u00a0nine crates fell\u00a0»\u00a0: rapporté par au moins deux origines, indépendantes d’après ce que montrent ces pièces\u00a0: Quay Office (dans Herald) et «\u00a0la capitainerie\u00a0» (dans Phare)."],
  ["same-origin", finding("same-origin", [alone], { origins: 1 }),
    "“nine crates fell”: stands in two records. One origin that counts is named, Quay Office (in Herald); the rest is not shown to come from another.",
    "«\u00a0nine crates fell\u00a0»\u00a0: figure dans deux pièces. Une seule origine qui compte est nommée, Quay Office (dans Herald)\u202f; rien ne montre que le reste vienne d’une autre."],
  ["same-origin", finding("same-origin", [side("A", [herald, { ...post, origin: "Herald" }], [origin("Herald", [herald, post], { name: "Quay Office" })])], { origins: 1 }),
    "“nine crates fell”: stands in two records, and is not shown to rest on more than one origin: Quay Office (in Herald and Post).",
    "«\u00a0nine crates fell\u00a0»\u00a0: figure dans deux pièces, et rien ne montre que cela repose sur plus d’une origine\u00a0: Quay Office (dans Herald et Post)."],
  ["same-origin", finding("same-origin", [nobody], { origins: 1 }),
    "“nine crates fell”: stands in two records. None names an origin that could be counted, so it is not shown to rest on more than one.",
    "«\u00a0nine crates fell\u00a0»\u00a0: figure dans deux pièces. Aucune ne nomme d’origine qui puisse être comptée\u202f; rien ne montre donc que cela repose sur plus d’une."],
  ["copied-text", finding("copied-text", [nobody], { origins: 1 }),
    "“nine crates fell”: one run of words in two records. It counts once.",
    "«\u00a0nine crates fell\u00a0»\u00a0: une même suite de mots dans deux pièces. Elle compte une fois."],
  ["same-statement", finding("same-statement", [side("A", [{ ...herald, denied: true }, post], [master])], { origins: 1 }),
    "denial of “nine crates fell”: one utterance, told in two records. It counts once: Quay Office (in Herald).",
    "démenti de «\u00a0nine crates fell\u00a0»\u00a0: une même parole, rapportée dans deux pièces. Elle compte une fois\u00a0: Quay Office (dans Herald)."],
  ["compatible", finding("compatible", [both]),
    "These differ, and all may hold. Quay Office (in Herald): “nine crates fell”. “la capitainerie” (in Phare): “douze caisses tombées”.",
    "Cela diffère, et tout peut tenir ensemble. Quay Office (dans Herald)\u00a0: «\u00a0nine crates fell\u00a0». «\u00a0la capitainerie\u00a0» (dans Phare)\u00a0: «\u00a0douze caisses tombées\u00a0»."],
  ["contradicted", finding("contradicted", opposed),
    "These two cannot both hold. Quay Office (in Herald): “nine crates fell”. Against it, “la capitainerie” (in Phare): “douze caisses tombées”. Which holds is not decided here.",
    "Les deux ne peuvent pas tenir ensemble. Quay Office (dans Herald)\u00a0: «\u00a0nine crates fell\u00a0». En face, «\u00a0la capitainerie\u00a0» (dans Phare)\u00a0: «\u00a0douze caisses tombées\u00a0». Ce qui tient n’est pas tranché ici."],
  ["disputed", finding("disputed", [side("A", [post], nobody.origins), side("B", [{ ...herald, denied: true }], [master])]),
    "Post, with no source given: “nine crates fall”. Against it, Quay Office (in Herald): denial of “nine crates fell”.",
    "Post, sans source dite\u00a0: «\u00a0nine crates fall\u00a0». En face, Quay Office (dans Herald)\u00a0: démenti de «\u00a0nine crates fell\u00a0»."],
];

void test("every kind of finding has its sentence, in both languages", () => {
  assert.deepEqual(new Set(sentences.map(([kind]) => kind)), new Set(findingKinds));
  for (const [, one, en, fr] of sentences) {
    assert.equal(sentence(one, "en"), en);
    assert.equal(sentence(one, "fr"), fr);
  }
});

void test("nothing is said to be true, and no number is given without 'at least' or what it is not shown to be", () => {
  for (const [, one] of sentences) assert.doesNotMatch(sentence(one, "en"), /\b(?:true|false|proves?|confirm\w*|fact)\b/iu);
  assert.match(sentence(finding("corroborated", [both], { origins: 12 }), "en"), /at least 12 origins, independent as far as these records show/u);
});

void test("each reason why an origin does not count is told, with the one it is not shown to be apart from", () => {
  for (const rule of countRules.filter((each) => each !== "counts")) {
    const left = origin("Post", [post], { name: "a docker", kind: "unnamed", counted: false, why: { rule, beside: "Herald" } });
    const reasons = toldOf(finding("same-origin", [side("A", [herald, post], [master, left])]));
    for (const language of toldLanguages) {
      const [not] = reasons[language].reasons.filter(({ kind }) => kind === "not-counted");
      const words = plainText(not?.parts ?? []);
      assert.match(words, language === "en" ? /^Does not count: “a docker”, unnamed \(in Post\)\. .+\.$/u : /^Ne compte pas\u00a0: «\u00a0a docker\u00a0», sans nom \(dans Post\)\. .+\.$/u, rule);
      assert.equal(words.includes("Quay Office"), besides.has(rule), `${rule}: ${words}`);
    }
  }
});

const besides: ReadonlySet<CountRule> = new Set(["heard-through", "may-be-translation", "unnamed-beside-named", "speaks-for-unknown", "same-role", "may-belong", "all-unnamed"]);

void test("each reason why two names are one is told, with the words that say so", () => {
  const seen = new Map<ToldLanguage, Set<string>>(toldLanguages.map((language) => [language, new Set()]));
  for (const rule of joinRules) {
    const joins = [{ rule, passage: saysSo.has(rule) ? at("Herald", "The quay master") : null }];
    const one = { ...master, paths: [{ from: herald.passage, steps: [{ how: "says" as const, who: "The quay master", passage: at("Herald", "quay master") }], joins }] };
    const told = toldOf(finding("same-statement", [side("A", [herald, post], [one])]));
    for (const language of toldLanguages) {
      const [, named] = told[language].reasons.filter(({ kind }) => kind === "counted");
      const words = plainText(named?.parts ?? []);
      assert.match(words, language === "en" ? /^In Herald, “The quay master” is taken for Quay Office: .+\.$/u : /^Dans Herald, «\u00a0The quay master\u00a0» est pris pour Quay Office\u00a0: .+\.$/u);
      assert.equal(named?.parts.some(({ to }) => to?.start === 0 && to.end === "The quay master".length), saysSo.has(rule));
      seen.get(language)?.add(words);
    }
  }
  for (const told of seen.values()) assert.equal(told.size, joinRules.length);
});

const saysSo: ReadonlySet<JoinRule> = new Set(["acronym", "speaks-for"]);

function toldOf(one: ProposedFinding): Readonly<Record<ToldLanguage, Told>> {
  return { en: tellFinding(one, sources, "en"), fr: tellFinding(one, sources, "fr") };
}

void test("a copy says from whom, and why: credited, published earlier, or not known", () => {
  const copy = { ...post, copiedFrom: herald.passage };
  const one = finding("copied-text", [side("A", [herald, copy], [master])], { origins: 1 });
  const run = { from: herald.passage, to: post.passage, words: 3, direction: "known", kind: "prose", why: "published-earlier", agency: null, same: [] } as const;
  const copied = (runs: ToldSources["runs"], language: ToldLanguage): string => plainText(tellFinding(one, { ...sources, runs }, language).reasons.find(({ kind }) => kind === "copied")?.parts ?? []);
  const runsOf = (over: Partial<CopiedRun>): ToldSources["runs"] => [{ ...run, ...over }];
  assert.equal(copied(runsOf({}), "en"), "Post has these words from Herald, which published them earlier: “nine crates fell” / “nine crates fall”.");
  assert.equal(copied(runsOf({ why: "credits-it" }), "fr"), "Post a ces mots de Herald, dont la mention figure dans le texte\u00a0: «\u00a0nine crates fell\u00a0» / «\u00a0nine crates fall\u00a0».");
  assert.match(copied(runsOf({ direction: "unknown", why: "undated" }), "en"), /which copied which is not known/u);
  assert.match(copied([], "fr"), /on ne sait pas qui a copié/u);
});

void test("nobody is given words of another: those of a side are of the first who counts, and others say so likewise", () => {
  const source = origin("Post", [post], { name: "Post", kind: "unknown", counted: false, why: { rule: "source-not-said", beside: null } });
  const mixed = side("A", [post, phare, herald], [source, capitaine, master]);
  const against = sentence(finding("contradicted", [mixed, side("B", [post], [source])]), "en");
  assert.equal(against, "These two cannot both hold. “la capitainerie” (in Phare): “douze caisses tombées”; likewise Quay Office (in Herald). Against it, Post, with no source given: “nine crates fall”. Which holds is not decided here.");
  assert.match(sentence(finding("corroborated", [mixed], { origins: 2 }), "fr"), /^«\u00a0douze caisses tombées\u00a0»\u00a0: rapporté/u);
});

void test("who passed the words on is told, and a record that may not be named is not", () => {
  const through = { ...master, paths: [{ from: herald.passage, steps: [{ how: "reports-through" as const, who: "the Coast Agency", passage: null }, { how: "says" as const, who: "Quay Office", passage: null }], joins: [] }] };
  const one = finding("same-origin", [side("A", [herald], [through])]);
  assert.ok(toldOf(one).en.reasons.some(({ parts }) => plainText(parts) === "Herald has it from Quay Office through the Coast Agency."));
  const held = tellFinding(one, { ...sources, outlet: () => null }, "en");
  assert.doesNotMatch([held.sentence, ...held.reasons.map(({ parts }) => parts)].map(plainText).join(" "), /Herald/u);
});

const stories: readonly Story[] = [
  { name: "Beacon", publisher: "The Beacon", text: "Nine crates slid off the quay at Halberd on 3 March.\nThe Halberd Dockers Union (HDU) said that the fall crushed a forklift truck.",
    dates: [{ words: "3 March", edtf: "2031-03-03" }], said: [{ words: "the fall crushed a forklift truck", by: "Halberd Dockers Union" }] },
  { name: "Signal", publisher: "The Signal", text: "On 3 March nine crates fell off the quay at Halberd.\nThe HDU said that the fall had crushed a forklift truck.",
    dates: [{ words: "3 March", edtf: "2031-03-03" }], said: [{ words: "the fall had crushed a forklift truck", by: "HDU" }] },
];

void test("of compared texts every link names words that stand in both, and opens them", () => {
  const records = stories.map((one) => record(one));
  const { findings, runs } = compareCase({ records, together: [], apart: [], sha256 });
  const text = new Map(records.map((one) => [one.record.id, one.reading.text]));
  const words = ({ record: id, start, end }: Passage): string => text.get(id)?.slice(start, end) ?? "";
  const own: ToldSources = { outlet: (id) => records.find((one) => one.record.id === id)?.reading.articles[0]?.publisher ?? null, words, runs };
  const [union] = findings.filter(({ sides }) => sides[0]?.origins.some(({ name }) => name.includes("HDU") || name.includes("Dockers")));
  assert.ok(union);
  for (const link of union.links) for (const [mine, theirs] of link.words) assert.ok(words({ ...mine, record: link.from.record }) !== "" && words({ ...theirs, record: link.to.record }) !== "");
  const told = tellFinding(union, own, "en");
  const all = told.reasons.map(({ parts }) => plainText(parts)).join("\n");
  assert.match(all, /The Signal and The Beacon have in common: .*“forklift” \/ “forklift”/u);
  assert.match(all, /a text gives both names \(“Halberd Dockers Union \(HDU\)”\)/u);
  for (const part of told.reasons.flatMap(({ parts }) => parts)) if (part.quoted && part.to) assert.ok(words(part.to).includes(part.text.replace(/^“(?:… )?|(?: …)?”$/gu, "")), part.text);
});

void test("two places of one record are told as such, whether or not a word ties them", () => {
  const within = member("Herald", "quay master");
  const one = side("A", [herald, within, phare], [origin("Herald", [herald, within], { name: "Quay Office" }), capitaine]);
  const told = (to: Passage) => tellFinding(finding("same-origin", [one], { links: [{ from: herald.passage, to, words: [] }] }), sources, "en").reasons.map(({ parts }) => plainText(parts)).join("\n");
  assert.match(told(within.passage), /Two places of Herald: no single word ties them/u);
  assert.match(told(phare.passage), /Herald and Phare: no single word ties them/u);
});

void test("French has no-break spaces before its marks and inside its quotation marks, and no other quotation marks", () => {
  const rules = ["same figure", "in common", "one side denies it", "a person put them together"];
  const parts = sentences.flatMap(([, one]) => {
    const { sentence: first, reasons } = tellFinding({ ...one, because: rules }, sources, "fr");
    return [first, ...reasons.map((reason) => reason.parts)];
  });
  for (const each of parts) {
    const ours = plainText(each.map((part): Part => (part.quoted ? { ...part, text: "«\u00a0x\u00a0»" } : part)));
    assert.doesNotMatch(ours, / [:;?!»]|[^\u00a0\u202f][:;?!»]|« |«[^\u00a0]|["“”']/u, ours);
  }
});

void test("a rule is told in both languages; one of another version is not guessed", () => {
  assert.equal(tellRule("same count: crate + fall", "en"), "They count the same thing.");
  assert.equal(tellRule("same count: crate + fall", "fr"), "Ils comptent la même chose.");
  assert.ok(!isKnownRule("constructor") && !isKnownRule("a rule to come"));
  assert.equal(tellRule("constructor", "fr"), "Une règle d’une autre version du programme.");
});
