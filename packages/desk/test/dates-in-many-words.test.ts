import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { findDates } from "#desk/4-attribute/dates/find-dates.js";
import { noDescription, type Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

type Row = readonly [text: string, ...values: string[]];

/** All of these are told in an article of Thursday, 12 March 2020; `?` is open. */
const english: readonly Row[] = [
  ["He left shortly after noon on Tuesday.", "2020-03-10T12", "2020-03-10"],
  ["It began just after midnight on 3 March.", "2020-03-03T00", "2020-03-03"],
  ["It began around midnight on 3 March.", "2020-03-03"],
  ["They fought from late November to early January.", "2019-11/2020-01"],
  ["It ran from June 26th of 2019 to June the 28th 2019.", "2019-06-26/2019-06-28"],
  ["The law of July 4th of 1995 was dropped.", "1995-07-04"],
  ["On 28 June in 2018 he resigned.", "2018-06-28"],
  ["This past summer two mills shut.", "2019-22"],
  ["It has leaked since early summer 2018.", "2018-22"],
  ["They met on the weekend of March 7.", "2020-03-07/2020-03-08"],
  ["They struck in the week of 2 March.", "2020-03-02/2020-03-08"],
  ["Talks will resume the week beginning 16 March.", "2020-03-16/2020-03-22"],
  ["On the first Monday of March it froze.", "2020-03-02"],
  ["It froze on the last Monday in February.", "2020-02-24"],
  ["He speaks to the press on Monday.", "2020-03-16"],
  ["Talks resume Monday.", "2020-03-16"],
  ["They did not resume talks until Monday.", "2020-03-09"],
  ["Born in nineteen eighty-four, he drove a van.", "1984"],
  ["The kiln was built in two thousand and eight.", "2008"],
  ["It was signed on 11.XI.1918.", "1918-11-11"],
  ["The breach comes five days after the mayor was warned. | The dam broke on 10 March.", "2020-03-05", "2020-03-10"],
  ["The day after the dam broke, on 4 March, help came.", "2020-03-04", "2020-03-04"],
  ["He was seen last Wednesday at the mill.", "2020-03-04"],
  ["It was a year ago today that the mill fell.", "2019-03-12"],
  ["Two years ago this month the mill fell.", "2018-03"],
  ["On the 5th of last month he came back.", "2020-02-05"],
  ["The road will be ready in the mid-2020s.", "202X"],
  ["The 2012 through 2015 models failed.", "2012/2015"],
  ["He left town before Tuesday's vote.", "2020-03-10"],
  ["He left town on Tuesday morning at 8:40 a.m.", "2020-03-10", "2020-03-10T08:40"],
  ["The mill burnt on 26 September 2009. | On 30 September the minister came.", "2009-09-26", "2009-09-30"],
  ["The mill burnt on 26 September 2009. | It was rebuilt last year. | On 30 January the minister came.", "2009-09-26", "2019", "2020-01-30"],
  ["The mill fell on Sunday. | This story was updated at 5:45 p.m.", "2020-03-08", "2020-03-12T17:45"],
];
const french: readonly Row[] = [
  ["Mardi à midi, le toit est tombé.", "2020-03-10", "2020-03-10T12"],
  ["Le moulin a brûlé le 3 mars. | À six heures et demie, le toit est tombé.", "2020-03-03", "2020-03-03T06:30"],
  ["Le moulin a brûlé le 3 mars. | Vers 7 heures moins le quart, le toit est tombé.", "2020-03-03", "2020-03-03T06:45"],
  ["Ils ont lutté de fin novembre à début janvier.", "2019-11/2020-01"],
  ["En janvier-février, il a plu.", "2020-01/2020-02"],
  ["À la fin de l'été, le barrage fuyait.", "2019-22"],
  ["Il dirige l'usine depuis l'automne 2016.", "2016-23"],
  ["D'ici à la fin de l'été, tout sera rasé.", "2020-22"],
  ["Ils se sont vus le week-end du 7 mars.", "2020-03-07/2020-03-08"],
  ["Ils ont fait grève la semaine du 2 mars.", "2020-03-02/2020-03-08"],
  ["Le premier lundi de mars, il a gelé.", "2020-03-02"],
  ["Né en mille neuf cent soixante-deux, il conduisait un car.", "1962"],
  ["Le four fut bâti en l'an deux mille.", "2000"],
  ["Le four date de deux mille huit.", "2008"],
  ["Le IIIe siècle reste obscur.", "02XX"],
  ["Le barrage a cédé le 3 mars. | La nuit précédente, il avait plu.", "2020-03-03", "2020-03-02"],
  ["Le barrage a cédé le 3 mars. | Deux nuits plus tard, l'école est tombée.", "2020-03-03", "2020-03-05"],
  ["La rupture intervient cinq jours après l'alerte. | Le barrage a cédé le 10 mars.", "2020-03-05", "2020-03-10"],
  ["Il y a un an jour pour jour, le moulin brûlait.", "2019-03-12"],
  ["Le conseil avait voté le 27 du mois dernier.", "2020-02-27"],
  ["Dans huit jours, l'école rouvre.", "2020-03-19"],
  ["Du 5 au 9, il était absent.", "2020-03-05/2020-03-09"],
  ["Le couvre-feu vaudra jusqu'au lundi.", "2020-03-16"],
  ["À la Toussaint, ils sont partis.", "2019-11-01"],
  ["Le mardi, il est parti.", "2020-03-10"],
  ["Elle a quitté la salle lundi.", "2020-03-09"],
  ["Elle a quitté la salle lundi en fin de matinée, à 11h45.", "2020-03-09", "2020-03-09T11:45"],
  ["Le moulin a brûlé le 3 mars. | À vingt et une heures, le toit est tombé.", "2020-03-03", "2020-03-03T21"],
  ["Le pont a fermé le 3 mars, entre 17h et 19h30.", "2020-03-03", "2020-03-03T17", "2020-03-03T19:30"],
  ["Le pont a fermé le 3 mars. | Il a plu de 8 heures à 10 heures.", "2020-03-03", "2020-03-03T08", "2020-03-03T10"],
  ["Acte dressé le 02 04 2009.", "2009-04-02"],
];
const noDates: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "He won with a score of 2018 points and a total of 2041.", "She scored at 7:14 and again at 12:30 in the second period.", "They scored 24 points in the third quarter.",
    "Noel and Toussaint signed the form.", "They searched the house of a man of 1909 Larch Drive.", "It is held on the first Monday of each month.", "In two thousand and eight homes the power failed.",
    "Of nineteen people, two were hurt.",
  ],
  fr: ["Le mercredi, le marché ouvre tôt.", "Le mercredi soir, le marché ferme tard.", "Il se tient chaque dernier samedi du mois.", "Il en reste deux mille huit dans la salle.", "Après 2h30 de débat, le texte est passé.", "L’attente est passée de 2 h à 4 h de file.", "Elle en a vendu 12 10 2000 fois.", "Le canal du Midi est fermé."],
};

const published = "2020-03-12";
const values = (text: string, language: Language, on: string | null = published): string[] => findDates(oneArticle(text, { language, published: on })).map((date) => date.edtf ?? "?");

describe("dates told in many words", () => {
  for (const [text, ...expected] of english) it(text, () => { assert.deepEqual(values(text, "en"), expected); });
  for (const [text, ...expected] of french) it(text, () => { assert.deepEqual(values(text, "fr"), expected); });
});

describe("what looks like a date and is none", () => {
  for (const language of ["en", "fr"] as const) for (const text of noDates[language]) it(text, () => { assert.deepEqual(values(text, language), []); });
});

describe("a clock time beside a day that nothing settles", () => {
  it("stays open with it", () => {
    assert.deepEqual(values("The mill burnt on 3 March 2020. | A leak was found at 6 a.m. on Wednesday.", "en", null), ["2020-03-03", "?", "?"]);
  });
});

describe("an entry of a live page", () => {
  const page = (entries: readonly string[]): string => `<html><head><meta property="article:published_time" content="2020-03-13T18:00:00Z"></head><body><article><h1>Live: fire at the tannery</h1>${entries.map((entry) => `<p>${entry}</p>`).join("")}</article></body></html>`;
  const told = (entries: readonly string[]): string[] => findDates(readText(new TextEncoder().encode(page(entries)), "html", noDescription)).map((date) => date.edtf ?? "?");
  const text = "The mayor said that the road would stay closed, and asked people to keep their windows shut for the night.";
  it("begins with its time, and its other times are of its day", () => {
    assert.deepEqual(told([`The tannery had caught fire on Thursday at 11:20 p.m., and it burnt for most of the night. ${text}`, `4:40 p.m. ${text}`, `2:15 p.m. ${text} Two men were hurt around 1:30 p.m. in the yard.`, `9:05 a.m. ${text}`]),
      ["2020-03-12", "2020-03-12T23:20", "2020-03-13T16:40", "2020-03-13T14:15", "2020-03-13T13:30", "2020-03-13T09:05"]);
  });
  it("has the day of the line above it", () => {
    assert.deepEqual(told(["Friday, March 13", `10:05 a.m. - ${text}`, "Thursday, March 12", `4:40 p.m. - ${text}`, `2:15 p.m. - ${text}`]),
      ["2020-03-13", "2020-03-13T10:05", "2020-03-12", "2020-03-12T16:40", "2020-03-12T14:15"]);
  });
});

describe("a dateline with its day", () => {
  const dated = (text: string): readonly (string | null)[] => readText(new TextEncoder().encode(text), "text", noDescription).articles.map((article) => article.published);
  const body = "The mill on the Aller was shut, its owner said on Tuesday. It had employed 40 people and had been leaking since the autumn.\n\nNobody was hurt, the owner said, and the mill would open again before the end of the month.";
  it("tells when it was put out", () => {
    assert.deepEqual(dated(`Statement on the Aller site\n\nLYNN, Ohio, March 12, 2020 — ${body}`), ["2020-03-12"]);
    assert.deepEqual(dated(`Statement on the Aller site\n\nLYNN, Ohio, March 12, 2020 /Newswire/ -- ${body}`), ["2020-03-12"]);
  });
  it("is none where a sentence only begins with a place", () => {
    assert.deepEqual(dated(`Statement on the Aller site\n\nLynn, which flooded on March 12, 2020, is shut. ${body}`), [null]);
  });
});

describe("hostile text", () => {
  it("finds as much in each part of a text ten times as long", () => {
    const piece = "le mardi midi, le lundi à sept heures dix, week of 2 March, mille neuf cent, 12:30 weekdays, d'ici à la fin de l'été, first Monday of March, 11.XI.1918. ";
    const count = (times: number): number => findDates(oneArticle(Array.from({ length: times }, () => piece).join("\n"), { published })).length;
    assert.ok(count(1) > 0);
    assert.equal(count(400), 10 * count(40));
  });
});
