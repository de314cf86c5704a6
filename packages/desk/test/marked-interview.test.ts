import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { findStatements } from "#desk/4-attribute/statements/find-statements.js";
import { noDescription } from "#desk/model/reading.js";

/** What is said, and by whom, in a page of these paragraphs. */
function saidIn(title: string, body: string, language: "en" | "fr"): readonly (readonly [string, string | null])[] {
  const page = `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const reading = readText(new TextEncoder().encode(page), "html", { ...noDescription, language });
  return findStatements(reading).filter(({ form }) => form === "direct").map(({ start, end, speaker }) => [reading.text.slice(start, end).slice(0, 24), speaker]);
}

const turns = (pairs: readonly (readonly [string, string])[]): string => pairs.map(([question, answer]) => `<p><b>${question}</b></p><p>${answer}</p>`).join("");

test("questions in bold make an interview, those without a question mark too; what is seen of her is not said by her", () => {
  const said = saidIn("La digue tenait à un fil", `<p>Nous avons rencontré l’ingénieure Odile Marchal, qui surveillait la digue depuis 2012 pour le compte de la région.</p>${turns([
    ["Quand avez-vous vu la fissure ?", "Le 4 mars, au matin. Elle faisait déjà deux mètres et j’ai prévenu le service des eaux dans l’heure."],
    ["La région dit n’avoir rien reçu.", "J’ai l’accusé de réception dans ce tiroir, avec la date et le nom de celui qui l’a signé."],
  ])}<p>Elle referme le tiroir. Dehors, la pluie a repris sur les toits de la cité des éclusiers.</p>${turns([["Qui aurait dû agir ?", "Ceux que la loi nomme. Une digue de cette classe se vide en trois jours si quelqu’un le décide."]])}`, "fr");
  assert.deepEqual(said, [["Le 4 mars, au matin. Ell", "Odile Marchal"], ["J’ai l’accusé de récepti", "Odile Marchal"], ["Ceux que la loi nomme. U", "Odile Marchal"]]);
});

test("a heading with a name lets another speak", () => {
  const said = saidIn("Two who stood on the bridge", `<p>The ferry master Ada Brook and the pilot Tom Harland were on the bridge when the cable broke at the Lynn crossing.</p><h2>Ada Brook: “Nobody rang the bell”</h2>${turns([
    ["Where were you?", "At the wheel. I saw the cable lift out of the water and I shouted to the deck below."],
    ["Who was to ring?", "The mate. My orders were clear, and they hang on the wall behind you."],
  ])}<h2>Tom Harland: “It was too late”</h2>${turns([["Did you hear a bell?", "No. I heard the cable, which is a sound I will not forget as long as I live."]])}`, "en");
  assert.deepEqual(said.map(([, who]) => who), ["Ada Brook", "Ada Brook", "Tom Harland"]);
});

test("bold paragraphs that ask nothing make none", () => {
  const bold = (text: string): string => `<p><b>${text}</b></p>`;
  const said = saidIn("What we know of the fall", `${bold("The place")}<p>The crane stood on the second quay, where ferries from Bray land twice a day in summer.</p>${bold("The crew")}<p>Four people worked on it that morning, two of them on their first day with the firm.</p>${bold("The inquiry")}<p>The court of Holm has given the matter to an examiner, who has asked for the books of the firm.</p>`, "en");
  assert.deepEqual(said, []);
});
