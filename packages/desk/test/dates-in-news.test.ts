import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { dateIn } from "#desk/3-read/articles/stamp.js";
import { readRecord } from "#desk/3-read/read-record.js";
import { readText } from "#desk/3-read/read-text.js";
import { findDates } from "#desk/4-attribute/dates/find-dates.js";
import { noDescription, type Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

type Row = readonly [text: string, ...values: string[]];
/** All of these are told in an article of Thursday, 12 March 2020; `?` is open. */
const english: readonly Row[] = [
  ["Clashes broke out overnight Tuesday into Wednesday.", "2020-03-10/2020-03-11"],
  ["They marched from Monday to Wednesday.", "2020-03-09/2020-03-11"],
  ["He was hurt in the early hours of 3 March.", "2020-03-03"],
  ["The kiln blew up on the night of 3 to 4 March.", "2020-03-03/2020-03-04"],
  ["Rents rose in the 90s.", "199X"],
  ["It was a farm in the 19th century.", "18XX"],
  ["The vote will be held in mid-June.", "2020-06"],
  ["Meetings took place on 2, 5 and 9 March.", "2020-03-02", "2020-03-05", "2020-03-09"],
  ["Meetings took place on 2 and 3 March.", "2020-03-02/2020-03-03"],
  ["The law of 1997 was changed in 2003, 2008 and 2014.", "1997", "2003", "2008", "2014"],
  ["Output fell in Q3 2019 and again last quarter.", "2019-07/2019-09", "2019-10/2019-12"],
  ["The fast of Ramadan had begun.", "?"],
  ["The mill burnt on 3 March. | The following day it rained.", "2020-03-03", "2020-03-04"],
  ["The mill burnt on 3 March. | Three weeks later it was gone.", "2020-03-03", "2020-03-24"],
  ["The mill burnt on 3 March 2015. | Five years after the fire, nobody has been tried.", "2015-03-03", "2020"],
  ["The mill burnt on 3 March 2018. | A year to the day after the fire, a vigil was held.", "2018-03-03", "2019-03-03"],
  ["The mill burnt on 3 March 2018. | The following week, the owner left.", "2018-03-03", "2018-03-05/2018-03-11"],
  ["The mill burnt on 3 March 2018. | The previous month, it had been sold.", "2018-03-03", "2018-02"],
  ["Two days after Sunday's slide, the road was shut.", "2020-03-10", "2020-03-08"],
  ["On Friday, the fourth tenant in a month moved out.", "2020-03-06"],
  ["It opened on Friday, the sixth of March.", "2020-03-06"],
  ["Staff rosters for June were lost, and as early as May the pump leaked.", "2019-06", "2019-05"],
  ["The pool is open daily from 9 a.m. to 6 p.m."],
  ["The kiln blew up on 5 March. | A week after the blast the street is still shut.", "2020-03-05", "2020-03-12"],
  ["The minister flies to the island on Monday.", "2020-03-16"],
  ["The boat sank on Tuesday at 1.50am. | They were on the slip at a quarter past four, and the bangs came at about ten to two.", "2020-03-10", "2020-03-10T01:50", "2020-03-10T04:15", "2020-03-10T01:50"],
  ["A gate fell on Sunday night. | The mayor said on Monday that it was old. | He spoke again on Monday. | The alarm rang at 9:47 p.m.", "2020-03-08", "2020-03-09", "2020-03-09", "2020-03-08T21:47"],
  ["The crush happened around 9:30 p.m. on Sunday. | An order of 2 March was read. | The chain was put on at 8 p.m.", "2020-03-08T21:30", "2020-03-08", "2020-03-02", "2020-03-08T20"],
  ["A week after the fire, residents still ask.", "2020-03-12"],
  ["The fire broke out on Sunday. | He was held on the night of the fire.", "2020-03-08", "2020-03-08"],
  ["On 6 March, the morning after, she spoke.", "2020-03-06", "2020-03-06"],
  ["It sank on April 13, 2009, after an Easter Monday match.", "2009-04-13", "2009-04-13"],
  ["The gate fell at 21.41 hours on Sunday. | As at 2250 hours, four were dead.", "2020-03-08T21:41", "2020-03-08", "2020-03-08T22:50"],
  ["They walked out at six o'clock this evening.", "2020-03-12T18", "2020-03-12"],
  ["They were seen at half past seven on Tuesday morning.", "2020-03-10T07:30", "2020-03-10"],
  ["The boat sank on Tuesday. | They were on the slip at a quarter past four.", "2020-03-10"],
  ["The boat left on Tuesday at 9am and came back at 9pm. | It rained at half past two.", "2020-03-10", "2020-03-10T09", "2020-03-10T21"],
  ["The gate was shut on Tuesday at 0247, and reopened at 1830 hrs. | It cost 0247 pounds.", "2020-03-10", "2020-03-10T02:47", "2020-03-10T18:30"],
  ["The signal was lost on Tuesday between 01:30 and 01:45.", "2020-03-10", "2020-03-10T01:30", "2020-03-10T01:45"],
  ["A man was hurt at the gate on Thursday morning. | The crews, sent under an order made on Tuesday, came at 4.50am.", "2020-03-12", "2020-03-10", "2020-03-10T04:50"],
  ["(a) how many calls were made on 3 March; | (b) who made them; | (c) what the minister said on that day.", "2020-03-03", "2020-03-03"],
  ["Minutes of the meeting of 9 March 2020 | The meeting was called to order at 9.30am. | 1. Leak of 3 March | The pump had failed. | The meeting was adjourned at noon.", "2020-03-09", "2020-03-09T09:30", "2020-03-03", "2020-03-09T12"],
  ["The minister flew to the island on Monday.", "2020-03-09"],
  ["The dam gave way overnight Tuesday into Wednesday. It had creaked at 11.40 p.m. and broke at 2.15 a.m.", "2020-03-10/2020-03-11", "2020-03-10T23:40", "2020-03-11T02:15"],
  ["The dam gave way on Sunday. | A first letter is dated 3 March 2017. | On Sunday the siren was late. | It rang at 6.15 a.m.", "2020-03-08", "2017-03-03", "2020-03-08", "2020-03-08T06:15"],
  ["Years pass, and two months after the fire the families wait.", "?"],
  ["It began at 6.30pm GMT on Tuesday.", "2020-03-10T18:30", "2020-03-10"],
  ["The vote of 03/04/2019 was close.", "?"],
  ["The vote of 13/04/2019 was close, that of 03/04/2019 was not.", "2019-04-13", "2019-04-03"],
  ["The vote of 04/23/2019 was close, that of 03/04/2019 was not.", "2019-04-23", "2019-03-04"],
  ["The report released Sunday says so.", "2020-03-08"],
  ["The report, to be released on Sunday, says so.", "2020-03-15"],
  ["He was mayor in November last year.", "2019-11"],
  ["It happened around 3 March, or perhaps on 4 March.", "2020-03-03~", "2020-03-04?"],
  ["Since the start of the year, ten pumps have failed.", "2020"],
  ["Over the weekend, the pump failed.", "2020-03-07/2020-03-08"],
  ["The 2015 floods were worse; 2019 was dry.", "2015", "2019"],
  ["Last Friday, 6 March, he spoke.", "2020-03-06"],
  ["He left on 7 March. | The Sunday before, he had been ill.", "2020-03-07", "2020-03-01"],
];
const french: readonly Row[] = [
  ["Le patron, arrivé mercredi sur les lieux, a parlé.", "2020-03-11"],
  ["Le ministre, attendu mercredi sur les lieux, a promis la vérité.", "2020-03-18"],
  ["Les maires se réunissent mardi.", "2020-03-17"],
  ["Nous déposerons plainte mardi.", "2020-03-17"],
  ["Le moulin a brûlé dimanche vers 6 h. | Trente-cinq minutes plus tard, il était vide.", "2020-03-08", "2020-03-08T06", "2020-03-08T06:35"],
  ["Le moulin a brûlé dimanche matin. | Le film a été publié le jour même de l’incendie.", "2020-03-08", "2020-03-08"],
  ["Rassemblement samedi 14 mars, 15 heures, sur le quai.", "2020-03-14", "2020-03-14T15"],
  ["Elle annonce un blocage du port samedi.", "2020-03-14"],
  ["Elle annonce avoir bloqué le port samedi.", "2020-03-07"],
  ["Un homme a été renversé jeudi matin. | Les gendarmes étaient intervenus à 4 h 50, en exécution d’une ordonnance rendue mardi. | L’accident a eu lieu vers 5 h 35.", "2020-03-12", "2020-03-12T04:50", "2020-03-10", "2020-03-12T05:35"],
  ["Réunion du 9 mars 2020 | La séance est ouverte à 9 h 30. | 1. Fuite du 3 mars | La pompe avait cédé le 3 mars. | La séance est levée à 12 h 10.", "2020-03-09", "2020-03-09T09:30", "2020-03-03", "2020-03-03", "2020-03-09T12:10"],
  ["Le four a explosé dans la nuit de mardi à mercredi.", "2020-03-10/2020-03-11"],
  ["Le four a explosé dans la nuit du 3 au 4.", "2020-03-03/2020-03-04"],
  ["Le four a explosé dans la nuit de mardi à mercredi. La cuve craquait à 23 h 40, elle a cédé à 2 h 15.", "2020-03-10/2020-03-11", "2020-03-10T23:40", "2020-03-11T02:15"],
  ["Le four a explosé dans la nuit de mardi à mercredi. | Un premier courrier date du 3 mars 2017. | La sirène a sonné à 4 h 10.", "2020-03-10/2020-03-11", "2017-03-03", "2020-03-11T04:10"],
  ["La piscine est ouverte de 9 heures à 18 heures. | Elle a fermé le 3 mars à 18 heures.", "2020-03-03", "2020-03-03T18"],
  ["La ministre s’envole lundi pour l’île.", "2020-03-16"],
  ["La ministre s’est envolée lundi pour l’île.", "2020-03-09"],
  ["Ils sont arrivés le 4 au soir.", "2020-03-04"],
  ["Les loyers ont monté dans les années 80.", "198X"],
  ["C’était une ferme au XIXe siècle.", "18XX"],
  ["Le vote aura lieu fin mai.", "2020-05"],
  ["Le vote a eu lieu fin mai.", "2019-05"],
  ["Des réunions ont eu lieu les 2, 3 et 7 mars.", "2020-03-02", "2020-03-03", "2020-03-07"],
  ["La production a baissé au T3 2019.", "2019-07/2019-09"],
  ["Le jeûne du ramadan commençait.", "?"],
  ["Le moulin a brûlé le 3 mars. | Deux jours après l’incendie du moulin, il pleuvait.", "2020-03-03", "2020-03-05"],
  ["Le moulin a brûlé le 3 mars 2018. | Deux mois plus tard, le maire démissionnait.", "2018-03-03", "2018-05"],
  ["Le moulin a brûlé le 3 mars 2018. | L’année suivante, il a été reconstruit.", "2018-03-03", "2019"],
  ["Le moulin a brûlé le 3 mars 2018. | Un an jour pour jour après le drame, on veillait.", "2018-03-03", "2019-03-03"],
  ["Le moulin a brûlé le 3 mars. | Le mardi suivant, il pleuvait.", "2020-03-03", "2020-03-10"],
  ["Elle comparaîtra lundi devant le juge.", "2020-03-16"],
  ["En début de semaine, la pompe a lâché.", "2020-03-09/2020-03-15"],
  ["D’ici la fin de l’année, il fermera.", "2020"],
  ["Il était maire en novembre de l’an dernier.", "2019-11"],
  ["La loi du 03/04/2019 date.", "2019-04-03"],
  ["C’était vers 1920, ou aux alentours du 3 mars 1921.", "1920~", "1921-03-03~"],
];
/** Words of time that are no dates. */
const none: readonly (readonly [Language, string])[] = [
  ["en", "Every Tuesday and on Fridays the market opens, Monday-Friday in summer."],
  ["en", "He was jailed for two years and waited three days."],
  ["en", "Friday Night Lights, the Easter Rising and a Saturday in the country."],
  ["en", "The 2000 residents of Room 2019."],
  ["fr", "Chaque mardi et tous les vendredis, le marché ouvre."],
  ["fr", "Il a été condamné à deux ans de prison."],
  ["fr", "Il habite rue du 4 septembre, dans le 5e arrondissement, et appelle le 115 en vain."],
];

const published = "2020-03-12";
function values(text: string, language: Language, on: string | null = published): string[] {
  return findDates(oneArticle(text, { published: on, language })).map((date) => date.edtf ?? "?");
}

describe("dates in news", () => {
  for (const [text, ...wanted] of english) it(`en: ${text}`, () => { assert.deepEqual(values(text, "en"), wanted); });
  for (const [text, ...wanted] of french) it(`fr: ${text}`, () => { assert.deepEqual(values(text, "fr"), wanted); });
  for (const [language, text] of none) it(`none: ${text}`, () => { assert.deepEqual(values(text, language).filter((value) => value !== "2020-22"), []); });
});

const dayNames = { en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] };
const anyDay = fc.date({ min: new Date("1960-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

describe("a weekday, whatever it is and whenever it is told", () => {
  const told = (text: (day: string) => string, language: Language, fits: (distance: number) => boolean): void => {
    fc.assert(fc.property(anyDay, fc.nat(6), (on, weekday) => {
      const day = dayNames[language][weekday] ?? "";
      const found = values(text(day), language, on);
      assert.equal(found.length, 1);
      assert.equal((new Date(found[0] ?? "").getUTCDay() + 6) % 7, weekday);
      assert.ok(fits(daysBetween(on, found[0] ?? "")), `${text(day)} told on ${on}: ${found.join()}`);
    }));
  };
  it("is the last one in the past tense", () => {
    told((day) => `The pump failed on ${day}.`, "en", (distance) => distance <= 0 && distance > -7);
    told((day) => `La pompe a lâché ${day}.`, "fr", (distance) => distance <= 0 && distance > -7);
  });
  it("is the next one in the future tense", () => {
    told((day) => `The council will vote on ${day}.`, "en", (distance) => distance >= 0 && distance < 7);
    told((day) => `Le conseil votera ${day}.`, "fr", (distance) => distance >= 0 && distance < 7);
  });
  it("is never the day of publication where it is the last or the next", () => {
    told((day) => `The pump failed last ${day}.`, "en", (distance) => distance <= -2 && distance >= -8);
    told((day) => `Le conseil votera ${day} prochain.`, "fr", (distance) => distance > 0 && distance <= 7);
  });
});

describe("the date of publication", () => {
  const rows: readonly (readonly [line: string, dayFirst: boolean | null, is: string | null])[] = [
    ["Published 3 May 2020, updated 5 May 2020", null, "2020-05-03"],
    ["Updated 5 May 2020. Published 3 May 2020", null, "2020-05-03"],
    ["Mis à jour le 5 mai 2020, publié le 3 mai 2020", true, "2020-05-03"],
    ["03/04/2021", null, "2021"],
    ["03/04/2021", true, "2021-04-03"],
    ["03/04/2021", false, "2021-03-04"],
    ["Publié le 03/04/2021 à 14h05", null, "2021-04-03"],
    ["Posted 03/04/2021 9:30 EST", null, "2021-03-04"],
    ["Saturday 03/04/2021", null, "2021-04-03"],
    ["Thursday 03/04/2021", null, "2021-03-04"],
    ["13/04/2021", null, "2021-04-13"],
    ["31/02/2021", null, null],
  ];
  for (const [line, dayFirst, is] of rows) it(`${line} (${String(dayFirst)})`, () => { assert.equal(dateIn(line, dayFirst), is); });
  it("is not a date that a sentence tells", async () => {
    const text = "The mill burnt down\n\nThe mill on the Aller burnt down on 3 March 2019, killing two people.\n\nIts owner said on Tuesday that he would build it again, and that nobody was to blame for what had happened there.\n";
    assert.deepEqual((await readRecord(new TextEncoder().encode(text), "text", noDescription)).articles.map((article) => article.published), [null]);
  });
});

describe("hostile text", () => {
  const pieces = fc.constantFrom("du", "au", "3", "et", "4,", "and", "2003,", "2008", "overnight", "Tuesday", "into", "mardi", "la nuit du", "le", "the", "Q3", "years", "after", "jour pour jour", "03/04/2021", "quarter", "siècle", "vers", "perhaps", "mai", "May", "last", "\u0000", "🕐", "of", "first", "ramadan");
  it("gives EDTF that can be read, or leaves a date open", () => {
    const part = String.raw`(?:\d\d(?:XX|\dX|\d\d)|\d{4}-(?:0[1-9]|1[0-2]|2[1-4])|\d{4}-\d\d-\d\d(?:T\d\d(?::\d\d)?)?)`;
    const edtf = new RegExp(`^${part}(?:/${part})?[~?]?$`);
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom(null, "2020", "2020-03-12"), fc.constantFrom<Language>("en", "fr"), (words, on, language) => {
      for (const value of values(words.join(" "), language, on)) {
        if (value === "?") continue;
        assert.match(value, edtf);
        const [first = "", last = first] = value.replace(/[~?]$/, "").split("/");
        assert.ok(first <= last, value);
        for (const day of [first, last]) if (/^\d{4}-\d\d-\d\d$/.test(day)) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
      }
    }), { numRuns: 300 });
  });
  it("finds as much in each part of a text ten times as long", () => {
    const piece = "du 3 au 4 et le 5, 6, 7 et 8 mars 2003, 2004 and 2005 overnight Tuesday into Wednesday, two years to the day after the fire. ";
    const count = (times: number): number => findDates(oneArticle(Array.from({ length: times }, () => piece).join("\n"), { published })).length;
    assert.equal(count(400), 10 * count(40));
  });
});

describe("a live page", () => {
  const page = (times: readonly string[]): string => `<html><head><meta property="article:published_time" content="2020-03-12T08:00:00Z"></head><body><article><h1>Live: the sluice gate at Lynn is lifted again</h1>${times
    .map((time) => `<section><time>${time}</time><h2>Something new at the gate</h2><p>The crew of the second barge began to lift the lower beam, watched by a crowd of people on the bridge.</p></section>`).join("")}</article></body></html>`;
  const told = (times: readonly string[]): string[] => findDates(readText(new TextEncoder().encode(page(times)), "html", noDescription)).map((date) => date.edtf ?? "?").filter((date) => date.includes("T"));
  it("gives its entries' times the day of the article, in either way of writing", () => {
    assert.deepEqual(told(["4:15 p.m. EST", "12:05 p.m.", "9:30 a.m."]), ["2020-03-12T16:15", "2020-03-12T12:05", "2020-03-12T09:30"]);
    assert.deepEqual(told(["16h15", "12:05", "9 h 30"]), ["2020-03-12T16:15", "2020-03-12T12:05", "2020-03-12T09:30"]);
  });
  it("is none for one or two lines that tell a time", () => {
    assert.deepEqual(told(["16h15", "12h05"]), []);
  });
});
