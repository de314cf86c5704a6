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
  ["The transport ministry will look into the collapse of the pier.", "promised transport ministry"],
  ["He announces an independent review to be led by a retired engineer.", "promised independent review"],
  ["The governor ordered the Canal Safety Board to investigate the breach.", "promised Canal Safety Board"],
  ["The prosecutor dropped the investigation in June.", "closed prosecutor"],
  ["The police watchdog has closed its inquiry and found no misconduct.", "closed police watchdog"],
  ["The president promised a commission of inquiry headed by a judge.", "promised commission of inquiry"],
  ["The governor named a commission, chaired by Judge Ada Lind. On Friday Lind delivered her report.", "closed commission"],
  ["A Professional Conduct Board under Rolf Amsel has been constituted to examine the conduct of the guards.", "open Professional Conduct Board"],
  ["A three-member panel has been set up to establish the cause of the blast.", "open panel"],
  ["The inquest into the drownings resumes on Monday.", "open inquest"],
  ["The police board opened an inquiry in May. It finished in June and found no fault.", "closed police board"],
  ["The mayor had promised an independent review. It never took place.", "closed mayor"],
  ["The ombudsman's report found that guards had ignored the calls.", "closed ombudsman"],
  ["Prosecutors reopened the investigation in March.", "open Prosecutors"],
  ["The Ministry of Ports ordered an administrative inquiry into the leak. The ministry insists it is “ongoing”.", "open Ministry of Ports"],
  ["The third was the Ports Council's own audit. According to its report, the key was missing.", "closed Ports Council"],
  ["Prosecutors had called for witnesses and have now opened an investigation.", "open Prosecutors"],
];

const french: readonly (readonly [string, string])[] = [
  ["La préfète a demandé à l’inspection des barrages de lui remettre un rapport sur la rupture.", "promised inspection des barrages"],
  ["Le ministère a confié à deux inspecteurs généraux une mission sur la sûreté des quais.", "promised inspecteurs généraux"],
  ["Le parquet de Valmont a ouvert une enquête pour « mise en danger ».", "open parquet de Valmont"],
  ["Une enquête préliminaire a été ouverte par le parquet.", "open parquet"],
  ["Le parquet enquête sur l’effondrement du quai.", "open parquet"],
  ["La compagnie va ouvrir une enquête interne.", "promised compagnie"],
  ["« Une commission d’enquête sera créée », a promis le ministre.", "promised commission d’enquête"],
  ["Le Défenseur des droits s’est saisi d’office.", "open Défenseur des droits"],
  ["L’enquête du parquet a été close en juin.", "closed parquet"],
  ["Le maire avait promis une commission d’information. Elle n’aura pas lieu.", "closed commission d’information"],
  ["Le procureur a confié l’affaire à deux juges d’instruction.", "open juges d’instruction"],
  ["L’IGPN ne relève aucun manquement.", "closed IGPN"],
  ["La Défenseure des droits, saisie elle aussi, instruit toujours le dossier.", "open Défenseure des droits"],
  ["Le parquet de Larsac a rouvert le dossier.", "open parquet de Larsac"],
  ["Le rectorat a diligenté une enquête administrative.", "open rectorat"],
  ["La commission d’enquête du Sénat a rendu son rapport jeudi.", "closed commission d’enquête du Sénat"],
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
    "There will be no public inquiry, the minister said.",
    "The mayor ruled out an inquiry.",
    "Parliament voted down a select committee by 30 votes to 20.",
    "The company said it was cooperating with the investigation.",
    "The ministry published its report on school meals.",
    "The fair was a success. The ministry says it is under way.",
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
    "Le ministre a exclu toute enquête parlementaire.",
    "Les députés ont rejeté la création d’une commission d’enquête.",
    "L’entreprise dit collaborer à l’enquête.",
    "La mairie a publié son rapport sur les cantines.",
    "Le maire a promis une fête. Elle n’aura pas lieu.",
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

test("an inspectorate that enquires for prosecutors and for its ministry holds two inquiries where records name both", () => {
  const text = "Le parquet de Valmont a ouvert une enquête préliminaire, confiée à l’IGPN. L’enquête administrative de l’IGPN est close. Elle ne relève aucun manquement.";
  assert.deepEqual([...told(text, "fr")].sort(), ["closed IGPN", "open IGPN"]);
  assert.deepEqual(told("Le parquet de Valmont a ouvert une enquête préliminaire, confiée à l’IGPN. L’IGPN a entendu deux agents.", "fr"), ["open IGPN"]);
});

test("what prosecutors gave to somebody is one inquiry; an inquiry that nobody is said to hold is that of who is", () => {
  const text = "Le parquet de Valmont a ouvert une enquête, confiée à l’IGPN. Une enquête a été ouverte, a indiqué une source.";
  assert.deepEqual(told(`${text} Le parquet a ouvert une enquête.`, "fr"), ["open IGPN"]);
  assert.deepEqual(told("Une enquête préliminaire a été ouverte.", "fr"), ["open enquête préliminaire"]);
});

test("the year of somebody's appointment is not that of the inquiry", () => {
  const story: Story = {
    name: "Paper", publisher: "The Paper", published: "2031-03-05", dates: [{ words: "2019", edtf: "2019" }],
    text: "Judge Lind, who was appointed in 2019, asked why the sheriff had closed his file. The sheriff had opened an inquiry.",
  };
  assert.deepEqual(accountInquiries([record(story)], [], sha256).map(({ status }) => status), ["closed"]);
});

test("what the police enquire into for a prosecutor is one inquiry", () => {
  assert.deepEqual(told("Police are investigating the blaze. The prosecutor has opened an investigation.", "en"), ["open prosecutor"]);
  assert.deepEqual(told("Police are investigating the blaze.", "en"), ["open Police"]);
});
