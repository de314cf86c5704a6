import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readRecord } from "#desk/3-read/read-record.js";
import { attributeReading } from "#desk/4-attribute/attribute-reading.js";
import { englishCues } from "#desk/4-attribute/statements/cues-en.js";
import { frenchCues } from "#desk/4-attribute/statements/cues-fr.js";
import { findStatements } from "#desk/4-attribute/statements/find-statements.js";
import { noDescription } from "#desk/model/reading.js";
import type { Language } from "#desk/model/reading.js";
import type { ProposedStatement } from "#desk/model/statement.js";

interface Said extends ProposedStatement {
  readonly text: string;
}

function statements(text: string, language: Language = "en"): Said[] {
  const reading = readRecord(new TextEncoder().encode(text), "text", { ...noDescription, language });
  return findStatements(reading).map((s) => ({ ...s, text: reading.text.slice(s.start, s.end) }));
}
const told = (text: string, language: Language = "en"): string[] => statements(text, language).map((s) => `${s.speaker ?? "?"}: ${s.text}`);

describe("verbs of speech", () => {
  for (const group of [...englishCues, ...frenchCues]) {
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
    assert.deepEqual(told("The port, Ida Marsh argued, must close."), ["Ida Marsh: The port, Ida Marsh argued, must close"]);
    assert.deepEqual(told("Le maire, Luc Ferrand, a tenu à répondre : « Rien n’a été caché aux familles. »", "fr"), ["Luc Ferrand: « Rien n’a été caché aux familles. »"]);
  });
  it("that somebody is asked about, or that a noun answers, are not theirs", () => {
    assert.deepEqual(told("Asked if the crane was old, he said no. The crane was old, a claim the firm rejects."), []);
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
        const reading = readRecord(new TextEncoder().encode(parts.join(" ")), "text", noDescription);
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
