import assert from "node:assert/strict";
import test from "node:test";
import type { Alignment } from "#desk/5-compare/alignment/align.js";
import type { Beside } from "#desk/5-compare/alignment/likeness.js";
import { likeness, mostLikeness } from "#desk/5-compare/alignment/likeness.js";
import { stem } from "#desk/5-compare/lexicon/stem.js";
import { meaningsAt } from "#desk/5-compare/lexicon/vocabulary.js";
import type { Language } from "#desk/model/reading.js";
import { compareCase } from "./compare-case.js";
import { record, sha256 } from "./compare-mini-case.js";

const alone: Alignment = { a: 0, b: 1, score: 0.3, content: 1, numbers: 0, counted: 0, names: 0, rarest: [], common: [] };
const nothing: Beside = { oneParty: false, bothSaid: false, quoted: false, turned: false };

function withNumber(kind: Alignment["rarest"][number]["kind"], rarity: number, content = 1): number {
  return likeness({ ...alone, content, numbers: 1, rarest: [{ kind, rarity }] }, nothing);
}

test("one party, one quotation and two speakers make it likelier; a denial on one side does not", () => {
  const plain = likeness(alone, nothing);
  for (const fact of ["oneParty", "bothSaid", "quoted"] as const) assert.ok(likeness(alone, { ...nothing, [fact]: true }) > plain);
  assert.ok(likeness(alone, { ...nothing, turned: true }) < plain);
});

test("a rare number of the same things shows more than one that many name, and a number of who knows what shows nothing by itself", () => {
  const plain = likeness(alone, nothing);
  assert.ok(withNumber("counted", 4.5) > plain);
  assert.ok(withNumber("counted", 1) < plain);
  assert.ok(withNumber("counted", 3.6) > withNumber("plain", 3.6));
  assert.ok(withNumber("clock", 1) > plain);
  assert.equal(withNumber("plain", 4.5, 0), likeness({ ...alone, content: 0 }, nothing));
});

test("what is not looked at closer could not have come to more", () => {
  for (const oneParty of [true, false]) for (const quoted of [true, false]) for (const turned of [true, false]) {
    assert.ok(likeness(alone, { oneParty, quoted, turned, bothSaid: true }) <= mostLikeness(alone));
  }
});

function meanings(words: string, language: Language): readonly string[] {
  const stemmed = words.split(/[ ’]/u).map((form) => ({ form, stem: stem(form, language) }));
  return meaningsAt(stemmed, 0, language).meanings.map(({ name }) => name);
}

test("a word and its translation stand for one meaning", () => {
  const pairs = [
    ["suspended", "suspendu"], ["slipped", "glissé"], ["padlocked", "cadenassé"], ["waved", "fait signe"], ["bricked_up", "muré"], ["survivors", "survivants"], ["skipper", "patron pêcheur"],
    ["layoffs", "licenciements"], ["vertebra", "vertèbre"], ["barrels", "fûts"], ["thirsty", "soif"], ["listing", "gîte"], ["lifebuoy", "bouée"], ["misleading", "trompeur"], ["foreman", "contremaître"], ["reopened", "rouvert"],
  ] as const;
  for (const [english, french] of pairs) {
    const theirs = meanings(french, "fr");
    assert.ok(meanings(english.replace("_", " "), "en").some((name) => theirs.includes(name)), `${english} and ${french} share no meaning`);
  }
});

test("a word that only looks like another keeps its own meaning", () => {
  const apart = [["en", "stands", "stadium-stand"], ["en", "wanted", "wanted"], ["fr", "donné", "data-files"], ["fr", "côté", "rib"], ["fr", "cacher", "asbestos"], ["fr", "amie", "asbestos"], ["en", "minutes", "minutes-record"]] as const;
  for (const [language, word, meaning] of apart) assert.ok(!meanings(word, language).includes(meaning), `${word} does not stand for ${meaning}`);
});

const scene = "Workers at the Halberd tannery in Norvale stopped work on 3 March. The mayor, Ottilie Granger, came at once.";

/** How many origins stand behind what the mayor and a second person both tell, introduced as `who`. */
function origins(line: string, who: string, said: string): number {
  const dates = [{ words: "3 March", edtf: "2031-03-03" }];
  const { findings } = compareCase({
    records: [
      record({ name: "Herald", publisher: "The Herald", text: `${scene}\n“The chains on the drying shed had rusted through,” said Ottilie Granger.`, said: [{ words: "“The chains on the drying shed had rusted through,”", by: "Ottilie Granger", form: "direct" }], dates }),
      record({ name: "Post", publisher: "The Post", text: `${scene}\n${line}`, said: [{ words: said, by: who, form: "direct" }], dates }),
    ], together: [], apart: [], sha256,
  });
  return Math.max(0, ...findings.map((finding) => finding.origins ?? 0));
}

test("a second role that is for a body ties a person to it, so that two are heard", () => {
  const said = "“Rusted through, the chains in that drying shed,”";
  assert.equal(origins(`${said} says Corin Vasey, a driver and delegate of the NTL, the tanners’ union. They have a good delegate, Corin Vasey.`, "Corin Vasey", said), 2);
  assert.equal(origins(`${said} says Corin Vasey, délégué NTL.`, "Corin Vasey", said), 2);
});

test("two who are each heard in one language, in words of their own, are two; the same quotation given to two is one", () => {
  const own = "“Rusted through, the chains in that drying shed,”";
  assert.equal(origins(`${own} said Corin Vasey.`, "Corin Vasey", own), 2);
  const same = "“The chains on the drying shed had rusted through,”";
  assert.equal(origins(`${same} said Corin Vasey.`, "Corin Vasey", same), 1);
});
