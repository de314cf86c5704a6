import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readText } from "#desk/3-read/read-text.js";
import { attributeReading } from "#desk/4-attribute/attribute-reading.js";
import { englishAttitudes } from "#desk/4-attribute/statements/cues/cues-attitudes-en.js";
import { englishCues } from "#desk/4-attribute/statements/cues/cues-en.js";
import { englishFurther } from "#desk/4-attribute/statements/cues/cues-further-en.js";
import { englishSpeech } from "#desk/4-attribute/statements/cues/cues-speech-en.js";
import { frenchCues } from "#desk/4-attribute/statements/cues/cues-fr.js";
import { saidNouns } from "#desk/4-attribute/statements/cues/said-nouns-en.js";
import { findStatements } from "#desk/4-attribute/statements/find-statements.js";
import { noDescription } from "#desk/model/reading.js";
import type { Language } from "#desk/model/reading.js";
import type { ProposedStatement } from "#desk/model/statement.js";

interface Said extends ProposedStatement {
  readonly text: string;
}

function statements(text: string, language: Language = "en"): Said[] {
  const reading = readText(new TextEncoder().encode(text), "text", { ...noDescription, language });
  return findStatements(reading).map((s) => ({ ...s, text: reading.text.slice(s.start, s.end) }));
}
const told = (text: string, language: Language = "en"): string[] => statements(text, language).map((s) => `${s.speaker ?? "?"}: ${s.text}`);

describe("verbs of speech", () => {
  const nouns = saidNouns.map((group) => ({ ...group, name: `nouns ${group.nouns.split(" ", 1).join()} ${group.joins.join(" ")}`, language: "en" as const }));
  for (const group of [...englishCues, ...englishSpeech, ...englishAttitudes, ...englishFurther, ...nouns, ...frenchCues]) {
    it(`${group.language} ${group.name}`, () => {
      for (const example of group.yes) {
        const wanted = /\[(.+)\]/u.exec(example)?.[1];
        const found = statements(example.replace(/[[\]]/gu, ""), group.language);
        assert.ok(found.some((s) => s.text === wanted), `${example} gave ${JSON.stringify(found.map((s) => s.text))}`);
      }
      for (const example of group.no) assert.deepEqual(told(example, group.language), [], example);
    });
  }
  it("give the force of what is said", () => {
    const force = (text: string, language: Language = "en"): string | undefined => statements(text, language)[0]?.force;
    assert.equal(force("The firm denied that its cables were worn."), "deny");
    assert.equal(force("The minister promised to rebuild the quay."), "promise");
    assert.equal(force("Le syndicat accuse la direction d’avoir caché les défauts.", "fr"), "accuse");
    assert.equal(force("Les familles demandent l’ouverture d’une enquête.", "fr"), "urge");
  });
});

describe("contents", () => {
  it("of a quotation cut in two are two statements of one speaker", () => {
    assert.deepEqual(told("“The crane fell,” said Ida Marsh. “Nobody was near it.”"), ["Ida Marsh: “The crane fell,”", "Ida Marsh: “Nobody was near it.”"]);
  });
  it("inside French marks leave out who speaks", () => {
    assert.deepEqual(told("« La grue est tombée, explique Luc Ferrand, soudeur au port. Personne n’était dessous. »", "fr"), [
      "Luc Ferrand: « La grue est tombée", "Luc Ferrand: Personne n’était dessous. »",
    ]);
  });
  it("partly in marks are mixed, wholly are direct, without marks indirect", () => {
    const form = (text: string): string | undefined => statements(text)[0]?.form;
    assert.equal(form("The mayor said the quay was “a trap” for the crews."), "mixed");
    assert.equal(form("“The quay was a trap,” the mayor said."), "direct");
    assert.equal(form("The mayor said the quay was a trap."), "indirect");
  });
  it("of 'according to' and 'selon' stand before or after", () => {
    assert.deepEqual(told("According to Tom Veil, the brakes had failed. Two quays were shut, according to the port."), [
      "Tom Veil: the brakes had failed", "the port: Two quays were shut",
    ]);
    assert.deepEqual(told("Selon le port, les freins avaient lâché. Deux quais sont fermés, d’après les riverains.", "fr"), [
      "le port: les freins avaient lâché", "les riverains: Deux quais sont fermés",
    ]);
  });
  it("go on over paragraphs while the quotation does", () => {
    const found = statements("“We saw the crane fall.\n\n“Then the lights went out,” said Ida Marsh.");
    assert.deepEqual(found.map((s) => s.speaker), ["Ida Marsh", "Ida Marsh"]);
  });
  it("of a report that quotes somebody belong to that person", () => {
    const [said] = statements("The report quoted the Harbour Watch group as saying that two quays were unsafe.");
    assert.equal(said?.text, "two quays were unsafe");
    assert.match(said.speaker ?? "", /Harbour Watch/u);
    assert.deepEqual(said.via, ["The report"]);
  });
  it("are not scare quotes, titles or words without content", () => {
    assert.deepEqual(told("The so-called “old quay” was closed, and “Night Boats” was shown in the town hall. The mayor declined to comment."), []);
  });
  it("go round a short insert, and follow a colon", () => {
    assert.deepEqual(told("The port, Ida Marsh argued, must close."), ["Ida Marsh: must close"]);
    assert.deepEqual(told("Le maire, Luc Ferrand, a tenu à répondre : « Rien n’a été caché aux familles. »", "fr"), ["Luc Ferrand: « Rien n’a été caché aux familles. »"]);
  });
  it("that somebody is asked about, or that a noun answers, are not theirs", () => {
    assert.deepEqual(told("Asked if the crane was old, he said no. The crane was old, a claim the firm rejects."), []);
  });
  it("begin after the verb of speech that really brings them", () => {
    assert.deepEqual(told("A welder who asked not to be named said that the brakes had failed."), ["A welder: the brakes had failed"]);
    assert.deepEqual(told("A welder who said he feared for his job told Lynn Radio that the brakes had failed.").at(-1), "A welder who said he feared for his job: the brakes had failed");
    assert.deepEqual(told("Une soudeuse, qui a requis l’anonymat, a déclaré que les freins avaient lâché.", "fr"), ["Une soudeuse: les freins avaient lâché"]);
    assert.deepEqual(told("The firm rejected that, saying no cable had been worn."), ["The firm: no cable had been worn"]);
    assert.deepEqual(told("“The crane was new,” Tom Veil told workers outside the gate of the port."), ["Tom Veil: “The crane was new,”"]);
    assert.deepEqual(told("Tom Veil told workers outside the gate: “They are lying.”"), ["Tom Veil: “They are lying.”"]);
    assert.deepEqual(told("The company, Ostrava, denied any fault. The company says nobody was hurt."), ["Ostrava: any fault", "Ostrava: nobody was hurt"]);
    assert.deepEqual(told("Le maire dénonce de son côté « un scandale ».", "fr"), ["Le maire: « un scandale »"]);
  });
  it("are what 'ce que dément' answers", () => {
    const [said] = statements("Les vannes étaient restées ouvertes, ce que dément formellement la mairie.", "fr");
    assert.deepEqual([said?.text, said?.speaker, said?.force], ["Les vannes étaient restées ouvertes", "la mairie", "deny"]);
  });
  it("may be a quotation behind an article", () => {
    assert.deepEqual(told("La mairie y voit, elle, la preuve d’une « manœuvre ».", "fr"), ["La mairie: la preuve d’une « manœuvre »"]);
    assert.deepEqual(told("Le port a reconnu une « erreur de manœuvre » mais nie avoir caché les faits.", "fr"), ["Le port: une « erreur de manœuvre »", "Le port: avoir caché les faits"]);
  });
  it("keep their negation, and end where another verb of speech begins", () => {
    assert.deepEqual(told("Le gérant affirme ne pas croire aux promesses du port.", "fr"), ["Le gérant: ne pas croire aux promesses du port"]);
    assert.deepEqual(told("The welder admitted he had shouted at a clerk but denied threatening her."), ["The welder: he had shouted at a clerk", "The welder: threatening her"]);
  });
  it("are not what a participle before a noun or 'it' tells", () => {
    assert.deepEqual(told("The port ignored repeated warnings about the brakes. It's thought that two quays are unsafe."), []);
  });
  it("begin after whom it was promised to, and after the month it was written in", () => {
    assert.deepEqual(told("The mayor promised families that the quay would be rebuilt. Inspectors wrote in May that the brakes were worn."), [
      "The mayor: the quay would be rebuilt", "Inspectors: the brakes were worn",
    ]);
    assert.deepEqual(told("« Les familles seront relogées », a d’ores et déjà promis Luc Ferrand.", "fr"), ["Luc Ferrand: « Les familles seront relogées »"]);
    assert.deepEqual(told("Le quai va fermer, croit savoir une source syndicale.", "fr"), ["une source syndicale: Le quai va fermer"]);
  });
  it("hold more than a pronoun or an adverb", () => {
    assert.deepEqual(told("Critics say he has promised that before."), ["Critics: he has promised that before"]);
  });
  it("of a second verb that shares its helping verb, or that stands behind another", () => {
    assert.deepEqual(told("La maire, Ida Lenoir, a appelé les familles à rester chez elles et promis que le quai serait rebâti.", "fr"), [
      "Ida Lenoir: les familles à rester chez elles", "Ida Lenoir: le quai serait rebâti",
    ]);
    assert.deepEqual(told("La société s’est bornée à dire que la grue était neuve.", "fr"), ["La société: la grue était neuve"]);
  });
  it("of a named source told of at length stand behind its comma", () => {
    assert.deepEqual(told("D’après une note du port que nous avons pu lire, deux quais sont fermés. Pour le maire, Luc Ferrand, « rien n’a été caché ».", "fr"), [
      "une note du port: deux quais sont fermés", "Luc Ferrand: « rien n’a été caché »",
    ]);
    assert.deepEqual(told("Selon nos informations, deux quais pourraient fermer.", "fr"), []);
  });
  it("that nobody vouches for are marked", () => {
    assert.equal(statements("Selon un riverain, la grue aurait été repeinte.", "fr")[0]?.hearsay, true);
    assert.equal(statements("Selon un riverain, la grue a été repeinte.", "fr")[0]?.hearsay, false);
  });
});

describe("speakers", () => {
  const last = (text: string, language: Language = "en"): string | null | undefined => statements(text, language).at(-1)?.speaker;
  it("stand behind pronouns", () => {
    assert.equal(last("Ida Marsh said the crane was old. Tom Veil said it was new. “It was painted in May,” he added."), "Tom Veil");
    assert.equal(last("La maire, Ida Lenoir, dit que la grue était vieille. Elle affirme que le port le savait.", "fr"), "Ida Lenoir");
  });
  it("of several are the last that stood at the head of a sentence", () => {
    assert.equal(last("Inspectors said the brakes were worn. Quay welders, including two from Lynn, left. They argued that nobody had listened."), "Quay welders");
  });
  it("stand behind roles", () => {
    assert.equal(last("Interior Minister Paul Stone came to Lynn on Monday. “The quay will be rebuilt,” the minister said."), "Paul Stone");
    assert.equal(last("La procureure de Lynn, Anne Vautrin, a ouvert une enquête. « Nous irons vite », a promis la magistrate.", "fr"), "Anne Vautrin");
  });
  it("stand behind initials and 'the group'", () => {
    assert.equal(last("The Lynn Harbour Watch (LHW) was founded in May. LHW said the crane was old."), "Lynn Harbour Watch");
    assert.equal(last("Harbour Watch, an advocacy group, filmed the crane. The group said two quays were unsafe."), "Harbour Watch");
  });
  it("are named by the apposition", () => {
    assert.equal(last("The head of the union, Tom Veil, said the crane was old."), "Tom Veil");
    assert.equal(last("« Elle était vieille », estime sa coordinatrice, Maud Ferrand.", "fr"), "Maud Ferrand");
  });
  it("stand behind 'on' and 'celle-ci'", () => {
    assert.equal(last("La grue était vieille, a-t-on appris auprès du parquet de Lynn.", "fr"), "parquet de Lynn");
    assert.equal(last("Cela ne convainc pas la maire de Lynn, Ida Lenoir. Celle-ci regrette que la grue n’ait pas été contrôlée.", "fr"), "Ida Lenoir");
  });
  it("stand behind 'we' and 'nous' outside quotation marks: whoever publishes", () => {
    const publishers = (text: string, language: Language): (string | null)[] =>
      findStatements(readText(new TextEncoder().encode(text), "text", { ...noDescription, language, publisher: "Harbour Watch" })).map((s) => s.speaker);
    assert.deepEqual(publishers("We call on the ministry to open an inquiry. Our teams counted 14 broken cables.", "en"), ["Harbour Watch", "Harbour Watch"]);
    assert.deepEqual(publishers("Nous demandons au préfet de fermer le quai. Nos équipes ont recensé 14 câbles rompus.", "fr"), ["Harbour Watch", "Harbour Watch"]);
  });
  it("stand behind 'on' inside the verb and after 'où'", () => {
    assert.deepEqual(told("« Deux quais sont fermés », indique-t-on à la capitainerie, où l’on assure que la grue était neuve.", "fr"), [
      "la capitainerie: « Deux quais sont fermés »", "la capitainerie: la grue était neuve",
    ]);
  });
  it("are parted from the agency they spoke to", () => {
    assert.deepEqual(told("« Elle était vieille », a raconté à l’AFP Paul Veilhan, un soudeur.", "fr"), ["Paul Veilhan: « Elle était vieille »"]);
  });
  it("in French dialogue stand behind a dash and its own mark", () => {
    const found = statements("— Qui va payer ? demande un soudeur.\n\n— Personne, répond Luc Ferrand.", "fr");
    assert.deepEqual(found.map((s) => [s.text, s.speaker, s.form, s.force]), [["Qui va payer ?", "un soudeur", "direct", "assert"], ["Personne", "Luc Ferrand", "direct", "assert"]]);
  });
  it("may be a source at the head of the sentence, or the one a sentence turns to", () => {
    assert.deepEqual(told("De source policière, deux quais sont fermés.", "fr"), ["source policière: deux quais sont fermés"]);
    assert.deepEqual(told("Selon un rapport, la grue était vieille. Quant au maire, il s’est dit « abasourdi ».", "fr").at(-1), "maire: « abasourdi »");
  });
  it("are not looked for in a clause that tells of them, nor in the last who spoke when they hold an office", () => {
    assert.equal(last("A welder, who said he was from Lynn, told reporters that the brakes had failed."), "A welder");
    assert.equal(last("Jeanne Picot affirme que la grue était vieille. Le maire assure que le quai est sûr.", "fr"), "Le maire");
  });
  it("called Jan are no month, and what they head is not their name", () => {
    assert.equal(last("Jan Marsh, who heads the union, came to Lynn. Marsh said the crane was old."), "Jan Marsh");
  });
  it("keep the whole of a body's name", () => {
    assert.equal(last("Le collectif Quais solidaires affirme que la grue était vieille.", "fr"), "Quais solidaires");
    assert.equal(last("The Lynn Harbour Safety Union met on Monday. LHSU said the crane was old."), "Lynn Harbour Safety Union");
  });
  it("have the outlet or agency they spoke to as the way", () => {
    assert.deepEqual(statements("Tom Veil told Lynn Radio that the crane was old.")[0]?.via, ["Lynn Radio"]);
    assert.deepEqual(statements("« Elle était vieille », a déclaré à l’Agence du Nord le maire, Luc Ferrand.", "fr")[0]?.via, ["Agence du Nord"]);
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom("said", "“", "”", "«", "»", "\"", "according to", "selon", "Ida Marsh", ", ", ". ", "that", "que", "a déclaré", "he", "\n\n", "quoted", "as saying", "told", "X:"));
  it("statements lie inside their article, sorted, with speakers of ten words at most", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const reading = readText(new TextEncoder().encode(parts.join(" ")), "text", noDescription);
        let last = 0;
        for (const s of attributeReading(reading).statements) {
          const article = reading.articles[s.article];
          assert.ok(article && s.start >= article.start && s.end <= article.end && s.end > s.start);
          assert.ok(s.start >= last);
          last = s.start;
          assert.ok((s.speaker ?? "").split(" ").length <= 10);
          assert.ok(s.proposers.length > 0);
        }
      }),
    );
  });
  const hostile: readonly (readonly [string, string])[] = [
    ["opening marks", "“".repeat(200_000)], ["straight marks", "\" ".repeat(100_000)], ["pairs of marks", "“a” ".repeat(50_000)], ["spaces", `He said${" ".repeat(200_000)}no.`],
    ["capitals", "Aa ".repeat(66_000)], ["verbs of speech", "said ".repeat(40_000)], ["short sentences", "He said so. ".repeat(16_000)], ["commas", "a, ".repeat(66_000)], ["brackets", "(A) ".repeat(50_000)],
    ["quotations as paragraphs", "“We saw it fall again.”\n\n".repeat(8_000)], ["many names", Array.from({ length: 10_000 }, (_, i) => `Ida Marsh${i} said no.`).join(" ")], ["French marks", "« ".repeat(100_000)],
    ["one quotation", `“${"word ".repeat(40_000)}” he said.`], ["apostrophes", "''a".repeat(66_000)], ["quotations in one paragraph", "“Yes.” He left. ".repeat(12_000)],
  ];
  for (const [name, text] of hostile) it(`ends: 200,000 units of ${name}`, () => { assert.ok(Array.isArray(statements(text))); });
});
