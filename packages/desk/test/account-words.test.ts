import assert from "node:assert/strict";
import test from "node:test";
import { accountInquiries } from "#desk/7-account/account-inquiries.js";
import type { Story } from "./compare-mini-case.js";
import { record, sha256 } from "./compare-mini-case.js";

// What is an inquiry and what only sounds like one, in both languages.

function told(text: string, language: "en" | "fr", rest: Partial<Story> = {}): readonly string[] {
  const story: Story = { name: "Paper", publisher: "The Paper", text, language, published: "2031-03-05", ...rest };
  return accountInquiries([record(story)], [], sha256).map(({ status, body }) => `${status} ${body}`);
}

const english: readonly (readonly [string, string])[] = [
  ["The Arrow County sheriff's office said it had opened an investigation.", "open sheriff's office"],
  ["The coroner has opened an inquest into the deaths of the two divers.", "open coroner"],
  ["The Justice Department confirmed to two mayors that it was looking into the crush.", "open Justice Department"],
  ["Brennholt Ferries has launched an internal review after the collision.", "open Brennholt Ferries"],
  ["The transport ministry will look into the collapse of the pier.", "promised ministry"],
  ["He announces an independent review to be led by a retired engineer.", "promised independent review"],
  ["The governor ordered the Canal Safety Board to investigate the breach.", "promised Canal Safety Board"],
  ["The prosecutor dropped the investigation in June.", "closed prosecutor"],
  ["The police watchdog has closed its inquiry and found no misconduct.", "closed police watchdog"],
  ["Prosecutors had called for witnesses and have now opened an investigation.", "open Prosecutors"],
];

const french: readonly (readonly [string, string])[] = [
  ["La préfète a demandé à l’inspection des barrages de lui remettre un rapport sur la rupture.", "promised inspection des barrages"],
  ["Le ministère a confié à deux inspecteurs généraux une mission sur la sûreté des quais.", "promised inspecteurs généraux"],
  ["Le parquet de Valmont a ouvert une enquête pour « mise en danger ».", "open parquet"],
  ["Une enquête préliminaire a été ouverte par le parquet.", "open parquet"],
  ["Le parquet enquête sur l’effondrement du quai.", "open parquet"],
  ["La compagnie va ouvrir une enquête interne.", "promised compagnie"],
  ["« Une commission d’enquête sera créée », a promis le ministre.", "promised commission d’enquête"],
  ["Le Défenseur des droits s’est saisi d’office.", "open Défenseur des droits"],
  ["L’enquête du parquet a été close en juin.", "closed parquet"],
];

for (const [language, examples] of [["en", english], ["fr", french]] as const) {
  for (const [text, expected] of examples) {
    test(`${language}: an inquiry: ${text}`, () => {
      assert.deepEqual(told(text, language), [expected]);
    });
  }
}

const none: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: [
    "No investigation has been opened by the prosecutor.",
    "The prosecutor refused to open an investigation.",
    "The ministry should order an inquiry, the report says.",
    "Families called on the ministry to launch an inquiry.",
    "The hospital said doctors were examining eleven patients.",
    "The company referred questions to a press office.",
    "If the ombudsman opened an inquiry, it would be the first.",
    "An investigation by The Paper found that the ministry knew; investigative journalists saw its letters.",
  ],
  fr: [
    "Aucune enquête n’a été ouverte par le parquet.",
    "Le parquet a refusé d’ouvrir une enquête.",
    "La police a saisi dix kilos de poudre, selon la préfecture.",
    "Le syndicat demande au préfet d’ouvrir une enquête.",
    "Le ministère devrait ouvrir une enquête.",
    "La mairie va ouvrir une école.",
    "Selon une enquête d’opinion commandée par le ministère, un habitant sur deux approuve.",
  ],
};

for (const language of ["en", "fr"] as const) {
  for (const text of none[language]) {
    test(`${language}: no inquiry: ${text}`, () => {
      assert.deepEqual(told(text, language), []);
    });
  }
}

test("a day to come in the sentence of a promise is when its findings are due", () => {
  const story: Story = {
    name: "Paper", publisher: "The Paper", published: "2031-03-05", dates: [{ words: "30 June", edtf: "2031-06-30" }],
    text: "The transport ministry has ordered an inquiry, whose findings will be public on 30 June.",
  };
  const [found] = accountInquiries([record(story)], [], sha256);
  assert.deepEqual([found?.status, found?.promised, found?.due], ["promised", "2031-03-05", "2031-06-30"]);
});

test("what the police enquire into for a prosecutor is one inquiry", () => {
  assert.deepEqual(told("Police are investigating the blaze. The prosecutor has opened an investigation.", "en"), ["open prosecutor"]);
  assert.deepEqual(told("Police are investigating the blaze.", "en"), ["open Police"]);
});
