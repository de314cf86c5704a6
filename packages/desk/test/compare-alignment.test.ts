import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
import type { FindingKind, ProposedFinding } from "#desk/model/finding.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

const scene = "Firefighters were called to the Halberd tannery in Norvale on 3 March. The mayor, Ottilie Granger, came at once with Corin Vasey of the Norvale Tanners League.";
const scène = "Un incendie a touché la tannerie Halberd de Norvale le 3 mars, devant Ottilie Granger et Corin Vasey, de la Norvale Tanners League.";

type Said = NonNullable<Story["said"]>[number];

function told(name: string, line: string, { language, figures, ...said }: Omit<Said, "words"> & Pick<Story, "language" | "figures">): Story {
  const french = language === "fr";
  return {
    name, publisher: `The ${name}`, text: `${french ? scène : scene}\n${line}`, said: [{ words: line.replace(/\.$/u, ""), ...said }],
    dates: [french ? { words: "3 mars", edtf: "2031-03-03" } : { words: "3 March", edtf: "2031-03-03" }], ...(language && { language }), ...(figures && { figures }),
  };
}

/** Findings of these kinds with a member in both stories' second paragraphs. */
function between([one, other]: readonly [Story, Story], kinds: readonly FindingKind[]): readonly ProposedFinding[] {
  const { findings } = compareCase({ records: [one, other].map((story) => record(story)), together: [], apart: [], sha256 });
  const second = (story: Story) => story.text.indexOf("\n");
  return findings.filter((finding) => kinds.includes(finding.kind) && [one, other].every((story) =>
    finding.sides.some((side) => side.members.some(({ passage }) => passage.record === recordId(story.name) && passage.start > second(story)))));
}

const agreeing: readonly FindingKind[] = ["corroborated", "same-origin", "same-statement"];

test("two who tell one thing in their own words corroborate it, in two languages", () => {
  const found = between([
    told("Herald", "The sprinklers in the drying shed had rusted and nobody had repaired the broken pump.", { by: "Corin Vasey" }),
    told("Dépêche", "Les extincteurs automatiques du séchoir étaient rouillés et personne n’avait réparé la pompe cassée.", { by: "Ottilie Granger", language: "fr" }),
  ], agreeing);
  assert.equal(found.length, 1);
});

test("who says that it is not so agrees with nobody, whatever words are shared", () => {
  const claim = told("Herald", "The guards burned the ledgers and smashed the camera.", { by: "Corin Vasey" });
  const english = told("Post", "The guards burned no ledgers and smashed no camera.", { by: "Ottilie Granger", polarity: "negated" });
  const french = told("Dépêche", "Aucun garde n’a brûlé les registres ni brisé la caméra.", { by: "Ottilie Granger", polarity: "negated", language: "fr" });
  for (const denial of [english, french]) {
    assert.equal(between([claim, denial], agreeing).length, 0);
    assert.equal(between([claim, denial], ["disputed"]).length, 1);
  }
});

test("a 'not' in another clause turns nothing round", () => {
  const found = between([
    told("Herald", "The guards burned the ledgers and smashed the camera.", { by: "Corin Vasey" }),
    told("Post", "The guards burned the ledgers and smashed the camera, which is not taught in any school.", { by: "Ottilie Granger", polarity: "negated" }),
  ], ["disputed"]);
  assert.equal(found.length, 0);
});

test("one number of other things is no number in common, and what only one of them counts parts nothing", () => {
  const counted = (words: string, low: number, counts: string) => ({ words, low, high: low, counts });
  const vats = told("Herald", "Crews counted 92 vats of acid.", { by: "Corin Vasey", figures: [counted("92 vats", 92, "vats")] });
  const sheep = told("Post", "Farmers lost 92 sheep.", { by: "Ottilie Granger", figures: [counted("92 sheep", 92, "sheep")] });
  const more = told("Post", "Beside 14 hides the team saw acid in 92 vats.", { by: "Ottilie Granger", figures: [counted("14 hides", 14, "hides"), counted("92 vats", 92, "vats")] });
  assert.equal(between([vats, sheep], agreeing).length, 0);
  assert.equal(between([vats, more], agreeing).length, 1);
});

test("words of a name are no words in common", () => {
  const found = between([
    told("Herald", "The keeper of Stone Creek Bridge Hospital sold a goat.", { by: "Corin Vasey" }),
    told("Post", "A bridge of stone by the creek was painted for the hospital.", { by: "Ottilie Granger" }),
  ], agreeing);
  assert.equal(found.length, 0);
});

test("one quotation in two languages is one utterance, however many give it", () => {
  const found = between([
    told("Herald", "“The poisoned wells will be closed and every farmer paid”", { by: "Corin Vasey", form: "direct" }),
    told("Dépêche", "« Les puits empoisonnés seront fermés et chaque agriculteur payé »", { by: "Ottilie Granger", form: "direct", language: "fr" }),
  ], ["corroborated"]);
  assert.equal(found.length, 0);
});

test("the reason names the words in common as they stand in the texts", () => {
  const [found] = between([
    told("Herald", "The guards burned the ledgers and smashed the camera.", { by: "Corin Vasey" }),
    told("Dépêche", "Les gardes ont brûlé les registres et brisé la caméra.", { by: "Ottilie Granger", language: "fr" }),
  ], agreeing);
  assert.match(found?.because.join(" ") ?? "", /burned \/ brûlé|brûlé \/ burned/u);
});

test("a sentence of a long answer is met by itself", () => {
  const long = "We have baked bread in that street since the war. The bailiffs carried the ovens out through the back window. My mother wept for a week, and the neighbours brought soup.";
  const found = between([
    told("Herald", long, { by: "Corin Vasey", form: "direct" }),
    told("Dépêche", "Les huissiers ont emporté les fours par la fenêtre de derrière.", { by: "Ottilie Granger", language: "fr" }),
  ], agreeing);
  assert.equal(found.length, 1);
});

test("irregular verbs are one verb, in each language", () => {
  const english = between([
    told("Herald", "The convicts flee across the frozen marsh.", { by: "Corin Vasey" }),
    told("Post", "The convicts had fled across the frozen marsh.", { by: "Ottilie Granger" }),
  ], agreeing);
  const french = between([
    told("Matin", "Les lampes du moulin s’éteignaient à minuit.", { by: "Corin Vasey", language: "fr" }),
    told("Soir", "On a éteint les lampes du moulin vers minuit.", { by: "Ottilie Granger", language: "fr" }),
  ], agreeing);
  assert.deepEqual([english.length, french.length], [1, 1]);
});

test("a word of one language is no word of the other that is written alike", () => {
  const found = between([
    told("Herald", "The main car park needs an attendant.", { by: "Corin Vasey" }),
    told("Dépêche", "La main levée, car un an avait passé.", { by: "Ottilie Granger", language: "fr" }),
  ], agreeing);
  assert.equal(found.length, 0);
});

test("what came before and what came after are not one order", () => {
  const before = told("Herald", "The dogs were let loose before the fence collapsed.", { by: "Corin Vasey" });
  const after = told("Post", "The dogs were let loose after the fence collapsed.", { by: "Ottilie Granger" });
  const until = told("Post", "No dog was let loose until the fence had collapsed.", { by: "Ottilie Granger", polarity: "negated" });
  const avant = told("Dépêche", "Les chiens ont été lâchés avant que la clôture ne s’effondre.", { by: "Ottilie Granger", language: "fr" });
  assert.equal(between([before, after], agreeing).length, 0);
  assert.equal(between([before, until], agreeing).length, 0);
  assert.equal(between([before, avant], agreeing).length, 1);
});

test("what one demands is not what another tells of", () => {
  const tells = told("Herald", "The council rehoused the lodgers of the burnt hostel.", { by: "Corin Vasey" });
  const demands = told("Post", "The council must rehouse the lodgers of the burnt hostel.", { by: "Ottilie Granger", force: "urge" });
  const also = told("Post", "The council has rehoused the lodgers of that burnt hostel.", { by: "Ottilie Granger" });
  assert.equal(between([tells, demands], agreeing).length, 0);
  assert.equal(between([tells, also], agreeing).length, 1);
});

test("what somebody says is one utterance where single marks quote it, and no copied text", () => {
  const line = "Mud covered the nursery floor and the cots were floating like little boats";
  const found = between([
    told("Herald", `“${line}”, she said.`, { by: "Ottilie Granger", form: "direct" }),
    told("Post", `She told the paper: '${line}'.`, { by: "Ottilie Granger", form: "direct" }),
  ], ["copied-text", ...agreeing]);
  assert.deepEqual(found.map(({ kind }) => kind), ["same-statement"]);
});
