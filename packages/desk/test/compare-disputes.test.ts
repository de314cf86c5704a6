import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
import type { ProposedFinding } from "#desk/model/finding.js";
import type { Language } from "#desk/model/reading.js";
import type { Story } from "./compare-mini-case.js";
import { record, sha256 } from "./compare-mini-case.js";

type Said = NonNullable<Story["said"]>[number];

const scene = { en: "A ferry shed collapsed at Norvale docks on 3 March 2031.", fr: "Un hangar du port de Norvale s'est effondré le 3 mars 2031." };

/** An article about the one event, one paragraph for each line. */
function article(name: string, lines: readonly string[], { said = [], language = "en", published = "2031-03-05" }: { readonly said?: readonly Said[]; readonly language?: Language; readonly published?: string } = {}): Story {
  const date = language === "en" ? "3 March 2031" : "3 mars 2031";
  return { name, publisher: name, published, language, text: [scene[language], ...lines].join("\n"), said, dates: [{ words: date, edtf: "2031-03-03" }] };
}

function disputes(stories: readonly Story[]): readonly ProposedFinding[] {
  return compareCase({ records: stories.map((one) => record(one)), together: [], apart: [], sha256 }).findings.filter(({ kind }) => kind === "disputed");
}

/** One party's words in one article, the other's in another. */
function against(one: Said, other: Said, languages: readonly [Language, Language] = ["en", "en"]): readonly ProposedFinding[] {
  const told = ({ words, by }: Said, language: Language) => (language === "en" ? `${by} said that ${words}.` : `${by} a dit que ${words}.`);
  return disputes([
    article("Herald", [told(one, languages[0])], { said: [one], language: languages[0] }),
    article("Post", [told(other, languages[1])], { said: [other], language: languages[1], published: "2031-03-06" }),
  ]);
}

const league = "Norvale Tanners League";
const owner = "Harbour Freight Company";

test("who denies what another says in other words disputes it, in either language and across them", () => {
  const pairs: readonly (readonly [Said, Said, readonly [Language, Language]])[] = [
    [{ words: "hyperthermia had killed two dockers", by: league }, { words: "heat had anything to do with the dockers' deaths", by: owner, polarity: "negated", force: "deny" }, ["en", "en"]],
    [{ words: "la chaleur a tué deux dockers", by: league }, { words: "heat had killed any docker", by: owner, polarity: "negated", force: "deny" }, ["fr", "en"]],
    [{ words: "un gardien a effacé la carte mémoire d'une visiteuse", by: league }, { words: "aucune carte mémoire n'a été effacée", by: owner, polarity: "negated" }, ["fr", "fr"]],
  ];
  for (const [one, other, languages] of pairs) {
    const found = against(one, other, languages);
    assert.equal(found.length, 1, other.words);
    assert.equal(found[0]?.sides.length, 2);
    assert.match(found[0].because.join(), /denies/u);
  }
});

test("opposed words of one thing are a dispute, and of two things none", () => {
  const broken: Said = { words: "the winch on the upper quay had been broken since June", by: league };
  const fine: Said = { words: "every winch was in good working order", by: owner };
  const [found] = against(broken, fine);
  assert.match(found?.because.join() ?? "", /working order|broken/u);
  assert.deepEqual(against(broken, { words: "every crane was in good working order", by: owner }), []);
  // Some work, and others are broken: both may be so.
  assert.deepEqual(against(broken, { words: "some of the winches were in good working order", by: owner }), []);
  assert.equal(against({ words: "la grille du quai était cadenassée", by: league }, { words: "on avait laissé cette grille grande ouverte", by: owner }, ["fr", "fr"]).length, 1);
  assert.deepEqual(against({ words: "la grille du quai était cadenassée", by: league }, { words: "la cantine était grande ouverte", by: owner }, ["fr", "fr"]), []);
});

test("how the same people behaved: proportionate, or beating a man", () => {
  const beaten: Said = { words: "police officers beat a docker who lay on the ground", by: league };
  assert.equal(against(beaten, { words: "the police acted proportionately", by: "the prefecture" }).length, 1);
  assert.deepEqual(against(beaten, { words: "the crowd acted peacefully", by: "the prefecture" }), []);
  const frappé: Said = { words: "des policiers ont frappé un docker à terre", by: league };
  assert.equal(against(frappé, { words: "les policiers ont agi avec retenue", by: "la préfecture" }, ["fr", "fr"]).length, 1);
});

test("what only looks like a dispute is left alone", () => {
  const nobody = against({ words: "nobody told me about the shed", by: league }, { words: "thirty calls were made to the harbour office", by: owner });
  assert.deepEqual(nobody, []);
  const agree = against({ words: "no memory card was wiped by a guard", by: league, polarity: "negated" }, { words: "any memory card was wiped by a guard", by: owner, polarity: "negated", force: "deny" });
  assert.deepEqual(agree, []);
  const other = against({ words: "a guard wiped the memory card of a visitor", by: league }, { words: "any tent was taken from the visitors", by: owner, polarity: "negated", force: "deny" });
  assert.deepEqual(other, []);
  const oneself = against({ words: "a guard wiped the memory card of a visitor", by: league }, { words: "a guard wiped the memory card of a visitor", by: league, polarity: "negated", force: "deny" });
  assert.deepEqual(oneself, []);
  const only = against({ words: "a guard wiped the memory card of a visitor", by: league }, { words: "a guard not only wiped the memory card of a visitor but broke the lens", by: owner });
  assert.deepEqual(only, []);
});

test("what was not yet so, and is so days later, is no dispute; a thing past is", () => {
  assert.deepEqual(against({ words: "a foreman has been arrested over the shed", by: league }, { words: "a foreman has been arrested over the shed", by: owner, polarity: "negated", force: "deny" }).length, 1);
  const early: Said = { words: "no foreman has been arrested over the shed", by: owner, polarity: "negated" };
  assert.deepEqual(against(early, { words: "a foreman has been arrested over the shed", by: league }), []);
  const late: Said = { words: "nobody a été arrêté", by: owner, polarity: "negated" };
  assert.deepEqual(against(late, { words: "un contremaître a été arrêté", by: league }, ["fr", "fr"]), []);
});

test("an answer that takes up the other's words as a question disputes them; a question does not", () => {
  const said: Said = { words: "water was brought round four times a day", by: owner };
  const told = (line: string, words: string, form: "direct" | "indirect" = "direct") =>
    disputes([article("Herald", [`The ${owner} said ${said.words}.`, line], { said: [said, { words, by: "Bram Oster", form, polarity: "open" }] })]);
  assert.equal(told("“Water four times a day? We got one bucket”, said Bram Oster.", "“Water four times a day? We got one bucket”").length, 1);
  assert.equal(told("“Who brought the water? Please tell me”, said Bram Oster.", "“Who brought the water? Please tell me”").length, 0);
  assert.equal(told("“Coffee? We got one bucket”, said Bram Oster.", "“Coffee? We got one bucket”").length, 0);
});

test("a paper shown where another says that there is none", () => {
  const none: Said = { words: "aucune licence n'a été délivrée", by: owner, polarity: "negated" };
  const told = (words: string, by = "Bram Oster") => disputes([article("Dépêche", [`L'entreprise assure qu'${none.words}.`, `${by} montre ${words}.`], { language: "fr", said: [none, { words, by }] })]);
  assert.equal(told("la copie d'un document daté de mai").length, 1);
  assert.equal(told("une barque sur le quai").length, 0);
  assert.equal(told("la copie d'un document daté de mai", owner).length, 0);
});

test("who denies everything disputes what accuses that very party, and nobody else", () => {
  const denial: Said = { words: "any wrongdoing", by: owner, polarity: "negated", force: "deny" };
  const accused = (whom: string): readonly ProposedFinding[] => disputes([
    article("Herald", [`Corin Vasey accused ${whom} of locking the doors.`], { said: [{ words: `${whom} of locking the doors`, by: "Corin Vasey", force: "accuse" }] }),
    article("Post", [`The ${owner} denied any wrongdoing.`], { said: [denial], published: "2031-03-06" }),
  ]);
  assert.equal(accused(`the ${owner}`).length, 1);
  assert.equal(accused("the town council").length, 0);
});

test("'conteste :' and 'calls that untrue' answer what was said just before", () => {
  const accusing: Said = { words: "les portes étaient verrouillées exprès", by: "Corin Vasey", force: "accuse" };
  const answer: Said = { words: "le gardien faisait sa ronde", by: "Bram Oster" };
  const fr = (line: string) => disputes([article("Dépêche", [`Corin Vasey assure que ${accusing.words}.`, line], { language: "fr", said: [accusing, answer] })]).length;
  assert.equal(fr(`Bram Oster conteste : ${answer.words}.`), 1);
  assert.equal(fr(`Bram Oster raconte : ${answer.words}.`), 0);
  const en = (line: string, words: string) => disputes([article("Herald", ["Corin Vasey said the doors were locked on purpose.", line],
    { said: [{ words: "the doors were locked on purpose", by: "Corin Vasey", force: "accuse" }, { words, by: "Bram Oster", form: "direct" }] })]).length;
  assert.equal(en("Bram Oster calls that “flatly untrue”.", "“flatly untrue”"), 1);
  assert.equal(en("Bram Oster calls that “a long night”.", "“a long night”"), 0);
});

/** Two statements of one article, in two paragraphs, as its own words put them. */
function inTurn(lines: readonly string[], said: readonly Said[], language: Language = "en"): number {
  return disputes([article("Herald", lines, { said, language })]).length;
}

test("'nobody was pushed' is against whoever tells of a push, and not against who tells of a guard", () => {
  const none: Said = { words: "nobody was pushed", by: owner, polarity: "negated" };
  assert.equal(against({ words: "two dockers were pushed off the quay", by: league }, none).length, 1);
  assert.equal(against({ words: "des dockers ont été poussés sur le quai", by: league }, { words: "personne n'a été poussé", by: owner, polarity: "negated" }, ["fr", "fr"]).length, 1);
  assert.deepEqual(against({ words: "a guard slept in the hut", by: league }, { words: "no guard gave such an order", by: owner, polarity: "negated" }), []);
  assert.deepEqual(against({ words: "the dockers were pushed off the quay", by: league }, { words: "I do not know who was pushed off the quay", by: owner, polarity: "negated" }), []);
});

test("all, or only some of the same things", () => {
  const all: Said = { words: "the keys to every door were held by the foreman", by: league };
  assert.equal(against(all, { words: "the foreman had been given keys to doors 1, 2 and 3 only", by: owner }).length, 1);
  assert.deepEqual(against(all, { words: "the foreman had been given keys to doors 1, 2 and 3", by: owner }), []);
  assert.deepEqual(against(all, { words: "the cranes were greased on Mondays only", by: owner }), []);
});

test("what a law or a rule says of one act: duly, or irregularly", () => {
  assert.equal(against({ words: "la notification du bail était irrégulière", by: league }, { words: "le bail a fait l'objet d'une notification en bonne et due forme", by: owner }, ["fr", "fr"]).length, 1);
  assert.deepEqual(against({ words: "la notification du bail était irrégulière", by: league }, { words: "la cantine a été ouverte en bonne et due forme", by: owner }, ["fr", "fr"]), []);
});

test("a text that sets one against another, or a demand that is refused", () => {
  const one: Said = { words: "the shed was swept every evening", by: "Corin Vasey" };
  const other: Said = { words: "nobody swept it after June", by: "Bram Oster", polarity: "negated" };
  assert.equal(inTurn([`Corin Vasey said ${one.words}.`, `On the contrary, Bram Oster said, ${other.words}.`], [one, other]), 1);
  assert.equal(inTurn([`Corin Vasey said ${one.words}.`, "Bram Oster said that he lived in Upton."], [one, { words: "he lived in Upton", by: "Bram Oster" }]), 0);
  const asked: Said = { words: "la réouverture de l'enquête", by: "Corin Vasey", force: "urge" };
  const refused: Said = { words: "« Rien de nouveau ne le justifie »", by: "Bram Oster", form: "direct", polarity: "negated" };
  assert.equal(inTurn([`Corin Vasey demande ${asked.words}.`, `${refused.words}, répond Bram Oster.`], [asked, refused], "fr"), 1);
  const granted: Said = { words: "« Nous verrons demain »", by: "Bram Oster", form: "direct" };
  assert.equal(inTurn([`Corin Vasey demande ${asked.words}.`, `${granted.words}, répond Bram Oster.`], [asked, granted], "fr"), 0);
});

test("what another says, given in somebody's own speech and gone on from", () => {
  const count: Said = { words: "forty-seven dockers were on the quay", by: "Corin Vasey" };
  const doubt = (words: string): number => inTurn([`Corin Vasey said ${count.words}.`, "The tide was low that day.", "The cranes stood still.", "Nobody worked.", `${words} said Bram Oster.`], [count, { words, by: "Bram Oster", form: "direct" }]);
  assert.equal(doubt("“Vasey says forty-seven. Where are the others then?”"), 1);
  assert.equal(doubt("“Vasey says sixty. Where are the others then?”"), 0);
});

test("what never stopped was done, and one 'not' undoes another", () => {
  const kinds = (one: string, other: string, language: Language = "en"): readonly string[] => {
    const told = (name: string, words: string, by: string) => article(name, [language === "en" ? `${by} said that ${words}.` : `${by} a dit que ${words}.`], { said: [{ words, by }], language });
    return compareCase({ records: [record(told("Herald", one, league)), record(told("Post", other, owner))], together: [], apart: [], sha256 }).findings.map(({ kind }) => kind);
  };
  const shouted = "the guards shouted at the dockers all night";
  assert.ok(!kinds(shouted, "the guards never stopped shouting at the dockers").includes("disputed"));
  assert.ok(kinds(shouted, "the guards never shouted at the dockers").includes("disputed"));
  const crie = "les gardiens ont crié sur les dockers";
  assert.ok(!kinds(crie, "les gardiens n'ont pas arrêté de crier sur les dockers", "fr").includes("disputed"));
  assert.ok(kinds(crie, "les gardiens n'ont pas crié sur les dockers", "fr").includes("disputed"));
  const paid = "the dockers of the shed were paid";
  const roundabout = kinds(paid, "no docker of the shed was moved without being paid");
  assert.ok(!roundabout.includes("disputed") && !roundabout.includes("corroborated"));
  assert.ok(kinds(paid, "no docker of the shed was paid").includes("disputed"));
});
