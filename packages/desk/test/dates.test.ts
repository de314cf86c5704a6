import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findDates } from "#desk/4-attribute/dates/find-dates.js";
import { settleDates } from "#desk/4-attribute/dates/settle-dates.js";
import type { Language, Noise, Reading } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

/** Dates of a text as `words = value`; open ones end in `?`. */
function dates(text: string, published: string | null, language: Language = "en"): string[] {
  const reading = oneArticle(text, { published, language });
  return told(reading);
}
function told(reading: Reading, found = findDates(reading)): string[] {
  return found.map((d) => `${reading.text.slice(d.start, d.end)} = ${d.edtf ?? "?"}`);
}

type Row = readonly [text: string, ...found: string[]];
/** All of these are told in an article of Thursday, 12 March 2020. */
const published = "2020-03-12";
const english: readonly Row[] = [
  ["The mill burnt down on 3 June 1999.", "3 June 1999 = 1999-06-03"],
  ["It reopened on June 3rd, 2001, a Sunday.", "June 3rd, 2001 = 2001-06-03"],
  ["The law passed on 2004-11-30.", "2004-11-30 = 2004-11-30"],
  ["He was tried in October 2011.", "October 2011 = 2011-10"],
  ["The ship sank in 1987 and was found in the summer of 1990.", "1987 = 1987", "in the summer of 1990 = 1990-22"],
  ["The rent rose in the 1990s.", "the 1990s = 199X"],
  ["The roof fell in on 9 March.", "9 March = 2020-03-09"],
  ["The roof fell in on November 30.", "November 30 = 2019-11-30"],
  ["The court will sit on 2 April.", "2 April = 2020-04-02"],
  ["The bridge has been closed since January.", "January = 2020-01"],
  ["The bridge closed last June.", "last June = 2019-06"],
  ["“Monday was the worst,” she said. «\u00a0Tuesday was calm.\u00a0»", "Monday = 2020-03-09", "Tuesday = 2020-03-10"],
  ["The dam broke on Monday.", "Monday = 2020-03-09"],
  ["Police said on Thursday that he was safe.", "Thursday = 2020-03-12"],
  ["The council will vote on Monday.", "Monday = 2020-03-16"],
  ["The result would be announced by Monday, she said.", "Monday = 2020-03-16"],
  ["The alarm rang on Monday at four in the morning.", "Monday = 2020-03-09", "Monday at four in the morning = 2020-03-09T04"],
  ["The fair opened last Thursday.", "last Thursday = 2020-03-05"],
  ["They meet next Friday.", "next Friday = 2020-03-13"],
  ["She spoke on Tuesday next week.", "Tuesday next week = 2020-03-17"],
  ["He phoned yesterday and comes tomorrow.", "yesterday = 2020-03-11", "tomorrow = 2020-03-13"],
  ["Two weeks ago the pump failed.", "Two weeks ago = 2020-02-27"],
  ["Three years ago the pump was new.", "Three years ago = 2017"],
  ["Last week the pump failed.", "Last week = 2020-03-02/2020-03-08"],
  ["Sales fell last month and last year.", "last month = 2020-02", "last year = 2019"],
  ["Between 3 and 5 May 2018 nobody slept.", "Between 3 and 5 May 2018 = 2018-05-03/2018-05-05"],
  ["From February to June 2016 the line was shut.", "From February to June 2016 = 2016-02/2016-06"],
  ["Wages fell in the first six months of last year.", "the first six months of last year = 2019-01/2019-06"],
  ["Shops close before Christmas.", "Christmas = 2020-12-25"],
  ["It was founded on Easter Monday 1916.", "Easter Monday 1916 = 1916-04-24"],
  ["The alarm rang on Monday at 5:20 a.m. sharp.", "Monday = 2020-03-09", "Monday at 5:20 a.m. = 2020-03-09T05:20"],
  ["The dam broke on 9 March. | Sirens were heard at 4 p.m. | Ten minutes later the street was under water.", "9 March = 2020-03-09", "at 4 p.m. = 2020-03-09T16", "Ten minutes later = 2020-03-09T16:10"],
  ["It was filmed on 8 March, a day after the mayor toured the site.", "8 March = 2020-03-08", "a day after = 2020-03-07"],
  ["The dam broke on 9 March.\nThe engineer had warned them the day before the break.", "9 March = 2020-03-09", "the day before = 2020-03-08"],
  ["The dam broke on 9 March. | The next day, the town was empty.", "9 March = 2020-03-09", "The next day = 2020-03-10"],
];
const french: readonly Row[] = [
  ["Le moulin a brûlé le 3 juin 1999.", "3 juin 1999 = 1999-06-03"],
  ["Il a rouvert le 1er août 2001.", "1er août 2001 = 2001-08-01"],
  ["La loi date du 30/11/2004.", "30/11/2004 = 2004-11-30"],
  ["À l’automne 2011, il fut jugé.", "À l’automne 2011 = 2011-23"],
  ["Les quais seront rouverts lundi, a-t-il dit.", "lundi = 2020-03-16"],
  ["Le quai est fermé jusqu’à mardi.", "mardi = 2020-03-17"],
  ["Le port pourrait fermer dès lundi.", "lundi = 2020-03-16"],
  ["Le toit s’est effondré le 9 mars.", "9 mars = 2020-03-09"],
  ["Le toit s’est effondré le 30 novembre.", "30 novembre = 2019-11-30"],
  ["Le tribunal se réunira le 2 avril.", "2 avril = 2020-04-02"],
  ["Le pont est fermé depuis janvier.", "janvier = 2020-01"],
  ["Le pont a fermé en juin dernier.", "juin dernier = 2019-06"],
  ["Le barrage a cédé lundi.", "lundi = 2020-03-09"],
  ["Le conseil votera lundi.", "lundi = 2020-03-16"],
  ["Une marche aura lieu samedi à 14 heures.", "samedi = 2020-03-14", "samedi à 14 heures = 2020-03-14T14"],
  ["Le conseil votera lundi prochain.", "lundi prochain = 2020-03-16"],
  ["Ce jeudi, la foire a ouvert.", "Ce jeudi = 2020-03-12"],
  ["Elle a appelé hier et vient demain.", "hier = 2020-03-11", "demain = 2020-03-13"],
  ["Il y a trois ans, la pompe était neuve.", "Il y a trois ans = 2017"],
  ["La semaine dernière, la pompe a lâché.", "La semaine dernière = 2020-03-02/2020-03-08"],
  ["Du 3 au 5 mai 2018, personne n’a dormi.", "Du 3 au 5 mai 2018 = 2018-05-03/2018-05-05"],
  ["De février à juin 2016, la ligne était fermée.", "De février à juin 2016 = 2016-02/2016-06"],
  ["Début février, la neige tombait encore.", "Début février = 2020-02"],
  ["L’alarme a sonné lundi vers 5 h 20.", "lundi = 2020-03-09", "lundi vers 5 h 20 = 2020-03-09T05:20"],
  ["Le barrage a cédé le 9 mars. | Il était 16 h 05. | Dix minutes plus tard, la rue était sous l’eau.", "9 mars = 2020-03-09", "Il était 16 h 05 = 2020-03-09T16:05", "Dix minutes plus tard = 2020-03-09T16:15"],
  ["L’image date du 8 mars, au lendemain de la tournée de la maire.", "8 mars = 2020-03-08", "au lendemain = 2020-03-07"],
  ["Le barrage a cédé le 9 mars.\nL’ingénieure les avait prévenus la veille de la rupture.", "9 mars = 2020-03-09", "la veille = 2020-03-08"],
  ["Le barrage a cédé le 9 mars. | Ce jour-là, il pleuvait.", "9 mars = 2020-03-09", "Ce jour-là = 2020-03-09"],
];
/** Words that look like dates and are none. */
const none: readonly (readonly [Language, string])[] = [
  ["en", "They may march on, said May Okafor of the Sunday Times."],
  ["en", "The shop sold 2004 apples and 1999 pears."],
  ["en", "He fell in the spring and could not climb out of the spring of the mattress."],
  ["en", "Every Monday the bins are emptied before 7 a.m."],
  ["fr", "Il mars que rien ne mai, dit le voisin."],
  ["fr", "La traversée dure deux heures, la file en compte trois."],
];

describe("dates", () => {
  for (const [text, ...found] of english) it(`en: ${text}`, () => { assert.deepEqual(dates(text, published), found); });
  for (const [text, ...found] of french) it(`fr: ${text}`, () => { assert.deepEqual(dates(text, published, "fr"), found); });
  for (const [language, text] of none) it(`none: ${text}`, () => { assert.deepEqual(dates(text, published, language).filter((d) => !d.includes("spring")), []); });
});

describe("a record without a date of its own", () => {
  it("leaves open what nothing settles", () => {
    assert.deepEqual(dates("The dam broke on Monday, 9 March. | Nobody came yesterday.", null), ["Monday, 9 March = ?", "yesterday = ?"]);
  });
  it("takes the year that it writes out elsewhere", () => {
    assert.deepEqual(dates("The dam broke on 9 March. | The inquiry opened on 30 March 2020.", null), ["9 March = 2020-03-09", "30 March 2020 = 2020-03-30"]);
  });
  it("does not choose between years", () => {
    assert.equal(dates("The dam broke on 9 March. | It was built on 1 May 1960 and raised on 2 May 1975.", null)[0], "9 March = ?");
  });
  it("reads 'this year' from the year it is compared with", () => {
    assert.deepEqual(dates("Sales in the first eight months of this year were up a third over the whole of 2012.", null)[0], "the first eight months of this year = 2013-01/2013-08");
  });
});

describe("stamps and captions", () => {
  const text = "The dam broke on Monday.\nThe dam at dusk, 9 March 2020. Photo: Ida Marsh";
  const line = text.indexOf("\n");
  const withNoise = (kind: Noise["kind"]): Reading => ({ ...oneArticle(text.slice(0, line)), text, noise: [{ kind, start: line + 1, end: text.length }] });
  it("hold dates written in full", () => {
    assert.deepEqual(told(withNoise("caption")), ["Monday = ?", "9 March 2020 = 2020-03-09"]);
  });
  it("but lines that speak of other articles do not", () => {
    assert.deepEqual(told(withNoise("related")), ["Monday = ?"]);
  });
});

describe("settleDates", () => {
  const settle = (...readings: Reading[]): string[][] => {
    const records = readings.map((reading) => ({ reading, dates: findDates(reading) }));
    return settleDates(records).map((found, i) => told(records[i]!.reading, [...found]));
  };
  const dated = oneArticle("The dam broke on 9 March. | A film of it was shown on 15 March.", { published: "2020-03-20" });
  it("gives a day the year that another record knows, and what follows from it", () => {
    const [, open] = settle(dated, oneArticle("The dam broke on 9 March, a day after the warning. | In January it had leaked."));
    assert.deepEqual(open, ["9 March = 2020-03-09", "a day after = 2020-03-08", "January = 2020-01"]);
  });
  it("settles a weekday by the one such day of the case that is near", () => {
    const [, open] = settle(dated, oneArticle("The film was shown on Sunday. | The dam broke on 9 March."));
    assert.deepEqual(open, ["Sunday = 2020-03-15", "9 March = 2020-03-09"]);
  });
  it("leaves a day open that the case tells in two years", () => {
    const other = oneArticle("The dam broke on 9 March 2011.");
    const [, , open] = settle(dated, other, oneArticle("The dam broke on 9 March."));
    assert.deepEqual(open, ["9 March = ?"]);
  });
  it("changes nothing where a record has a date, and says what it changed", () => {
    const own = oneArticle("The dam broke on 9 March.", { published: "2015-06-01" });
    const records = [dated, own, oneArticle("It broke on 9 March.")].map((reading) => ({ reading, dates: findDates(reading) }));
    const settled = settleDates(records);
    assert.deepEqual(settled[1], records[1]!.dates);
    assert.equal(settled[0], records[0]!.dates);
  });
  it("is empty for no records", () => { assert.deepEqual(settleDates([]), []); });
});

describe("any text", () => {
  const pieces = fc.constantFrom("May", "5", "5th", "31", "février", "2020", "99999", "/", "-", ",", "Monday", "lundi", "last", "prochain", "il y a", "deux", "ans", "days", "ago", "the day after", "la veille de", "à", "6 h 30", "24 h", "at", "8pm", "between", "and", "du", "au", "Easter", "Noël", "ten minutes later", "that day", "first", "months of", "this year", "\u0000", "😀", "1er", "semaine", "30 février");
  it("gives values that are EDTF, in order, inside the text", () => {
    const value = /^(?:\d{3}X|\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d(?:T\d\d(?::\d\d)?)?)(?:\/(?:\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d))?$/;
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom(null, "2020", "2020-03", "2020-03-12", "nonsense"), (words, day) => {
      const text = words.join(" ");
      const found = findDates(oneArticle(text, { published: day }));
      let start = 0;
      for (const date of found) {
        assert.ok(date.start >= start && date.end > date.start && date.end <= text.length);
        if (date.edtf === null) assert.equal(date.basis, "unsettled");
        else assert.match(date.edtf, value);
        start = date.start;
      }
    }));
  });
  it("every day of a century is read back from four ways of writing it", () => {
    const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    const frenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    fc.assert(fc.property(fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
      for (const text of [`on ${d} ${englishMonths[m]!} ${y}.`, `on ${englishMonths[m]!} ${d}, ${y}.`, `le ${d} ${frenchMonths[m]!} ${y}.`, `on ${iso}.`]) {
        assert.deepEqual(findDates(oneArticle(text)).map((found) => found.edtf), [iso], text);
      }
    }));
  });
  it("a long text of openings and no ends, ends", () => {
    const text = "la veille de ".repeat(4000) + "between 3 and ".repeat(4000) + "\n" + "du 3 ".repeat(8000);
    assert.ok(findDates(oneArticle(text)).length >= 0);
  });
});
