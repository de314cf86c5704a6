import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findFigures } from "#desk/4-attribute/figures/find-figures.js";
import { foldText } from "#desk/4-attribute/figures/fold-text.js";
import { readNumber } from "#desk/4-attribute/figures/read-number.js";
import { readSentence } from "#desk/4-attribute/figures/tokens.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";
import { englishWords, frenchWords } from "./spell-number.js";

/** Figures of a sentence, each as `low..high unit [counts] text`; open bounds are empty, ages end in `age`. */
function figures(sentence: string, language: Language): string[] {
  const reading = oneArticle(sentence, { language });
  return findFigures(reading).map((f) =>
    `${String(f.low ?? "")}..${String(f.high ?? "")} ${f.unit ?? "-"} [${f.counts ?? ""}]${f.age ? " age" : ""}`);
}

type Row = readonly [sentence: string, ...found: string[]];

const english: readonly Row[] = [
  ["Seventeen (17) persons and three (3) vehicles were counted.", "17..17 - [persons]", "3..3 - [vehicles]"],
  ["Three fainted, from the heat.", "3..3 - []"],
  ["It made 38 proposals; five have been carried out.", "38..38 - [proposals]", "5..5 - []"],
  ["The storm damaged 1,450 houses and 12 schools.", "1450..1450 - [houses]", "12..12 - [schools]"],
  ["More than 60 boats sank.", "60.. - [boats]"],
  ["At least nineteen miners are missing.", "19.. - [miners]"],
  ["The hall holds up to 3,500 spectators.", "..3500 - [spectators]"],
  ["Fewer than 20 tickets were left.", "..20 - [tickets]"],
  ["As many as 80 trucks queued at the gate.", "..80 - [trucks]"],
  ["Some 7,000 litres leaked.", "7000..7000 litre []"],
  ["Between 40 and 55 sheep drowned.", "40..55 - [sheep]"],
  ["They had not even sixty kilos of fish.", "..60 kilogram []"],
  ["Crews pulled 10-15 cars from the mud.", "10..15 - [cars]"],
  ["Two or three shots were heard.", "2..3 - [shots]"],
  ["The wall cost between 2 and 3 million euros.", "2000000..3000000 EUR []"],
  ["The fund received £4.5 million ($6 million, €5.2m).", "4500000..4500000 GBP []", "6000000..6000000 USD []", "5200000..5200000 EUR []"],
  ["Half of the nurses resigned.", "50..50 percent [nurses]"],
  ["Two-thirds of voters stayed at home.", "66.67..66.67 percent [voters]"],
  ["Dozens of villagers fled.", "20..99 - [villagers]"],
  ["Hundreds of thousands of letters were burnt.", "200000..999999 - [letters]"],
  ["Turnout fell by 7.5 percent.", "7.5..7.5 percent []"],
  ["A 62-year-old baker from Ghent confessed.", "62..62 year [] age"],
  ["Ada Obi, 45, said the roof had leaked.", "45..45 year [] age"],
  ["“It shook,” said Ada, 45, who lives there with her son, 12, and two dogs.", "45..45 year [] age", "12..12 year [] age", "2..2 - [dogs]"],
  ["It holds 40 cubic metres.", "40..40 cubic metre []"],
  ["The three-hour hearing was closed to the public.", "3..3 hour [hearing]"],
  ["The call lasted 2 minutes and 5 seconds.", "125..125 second []"],
  ["It took two and a half years.", "2.5..2.5 year []"],
  ["Half a dozen guards watched.", "6..6 - [guards]"],
  ["The gauge topped 40 metres and never dropped below 12 metres.", "40.. metre []", "12.. metre []"],
  ["The load did not exceed 30 tonnes.", "..30 tonne []"],
  ["Six current and former pilots signed.", "6..6 - [current and former pilots]"],
  ["Of the pumps, 37 out of 78 ran, and more than half of the valves (41 of 63) leaked.", "37..37 - []", "78..78 - []", "50.. percent [valves]", "41..41 - []", "63..63 - []"],
  ["A third diver vanished, then a fourth.",],
  ["Three-eighths of the barns burnt, and prices fell by a sixth.", "37.5..37.5 percent [barns]", "16.67..16.67 percent []"],
  ["It took three quarters of an hour, a tenth of a second and two-tenths of a percent.", "0.75..0.75 hour []", "0.1..0.1 second []", "0.2..0.2 percent []"],
  ["Five and a half million bees died; half of them were queens.", "5500000..5500000 - [bees]", "50..50 percent []"],
  ["A third-party report named a fifth man, then a sixth.",],
  ["A third of divers stayed.", "33.33..33.33 percent [divers]"],
  ["Call +1 202 555 0119.",],
  ["Her temperature was 104.2 F.", "104.2..104.2 degree Fahrenheit []"],
  ["The bridge costs one dollar a day.", "1..1 USD []"],
  ["One in four wells is dry.", "25..25 percent [wells]"],
  ["Three hundred and twelve crates were opened.", "312..312 - [crates]"],
  ["A couple of dozen clerks and several hundred porters walked out.", "24..24 - [clerks]", "200..999 - [porters]"],
  ["The paper has 1.4m readers on a 30m barge.", "1400000..1400000 - [readers]", "30..30 metre []"],
  ["Fares went up by 3 per cent to 4 per cent.", "3..4 percent []"],
  ["Wages rose 3% to £12.50.", "3..3 percent []", "12.5..12.5 GBP []"],
  ["Sales grew by $4 billion to $40 billion.", "4000000000..4000000000 USD []", "40000000000..40000000000 USD []"],
  ["It paid more than 9 million Danish crowns ($1.3 million).", "9000000.. DKK []", "1300000.. USD []"],
  ["The lake froze at minus 14 degrees, then at -6°C.", "-14..-14 degree []", "-6..-6 degree Celsius []"],
  ["Gusts of 90mph (145 km/h) were measured.", "90..90 mile per hour []", "145..145 kilometre per hour []"],
  ["The girls, aged 4, 7 and 9, slept.", "4..4 year [] age", "7..7 year [] age", "9..9 year [] age"],
  ["A loaf is 2 pounds 40 pence, a seat six dollars and five cents.", "2.4..2.4 GBP []", "6.05..6.05 USD []"],
  ["She paid 9 euros and 20 men stayed.", "9..9 EUR []", "20..20 - [men]"],
  ["They were jailed for 6 and 11 years.", "6..6 year []", "11..11 year []"],
  ["A 14-month-old boy and a 5ft 3in jockey met.", "14..14 month [] age", "63..63 inch []"],
  ["A quarter of a million bricks and 1½ miles of rope were left.", "250000..250000 - [bricks]", "1.5..1.5 mile []"],
  ["Two out of every five ships lay idle for half an hour.", "40..40 percent [ships]", "0.5..0.5 hour []"],
  ["The bus was a day and a half late with 40-plus riders.", "1.5..1.5 day []", "40.. - [riders]"],
  ["Eleven Bolivian nurses and 6 Dutch pilots were thanked.", "11..11 - [Bolivian nurses]", "6..6 - [Dutch pilots]"],
  ["The share fell 4p to 91p.", "4..4 pence []", "91..91 pence []"],
  ["The fine was Rs 3 crore, or US$400,000.", "30000000..30000000 INR []", "400000..400000 USD []"],
  ["After five-and-a-half years a four-cylinder engine replaces the old one.", "5.5..5.5 year []", "4..4 - [cylinder]"],
  ["The nine-member board held a two-hour meeting.", "9..9 - [member]", "2..2 hour [meeting]"],
  ["It makes 80 Nm over two seasons, and 30 millimeters of rain fell.", "80..80 newton metre []", "2..2 - [seasons]", "30..30 millimetre []"],
  ["I’m 71, and she was 19 when Leo Marsh Jr., 55, came.", "71..71 year [] age", "19..19 year [] age", "55..55 year [] age"],
  ["It is open to people of 60 years and over.", "60.. year []"],
  ["Costs rose from 10 to 15 percent.", "10..10 percent []", "15..15 percent []"],
  ["He had 1 sailor and 2 cooks.", "1..1 - [sailor]", "2..2 - [cooks]"],
  ["Police counted 240; the union said 900.", "240..240 - []", "900..900 - []"],
];

const french: readonly Row[] = [
  ["Le niveau dépasse les 40 mètres et n’est jamais descendu sous 12 mètres.", "40.. metre []", "12.. metre []"],
  ["La charge n’a pas dépassé 30 tonnes.", "..30 tonne []"],
  ["L’eau coûte un euro par habitant.", "1..1 EUR []"],
  ["Appelez le 0 800 123 456.",],
  ["La crue a emporté 1 450 maisons et douze écoles.", "1450..1450 - [maisons]", "12..12 - [écoles]"],
  ["Plus de 60 bateaux ont coulé.", "60.. - [bateaux]"],
  ["Au moins dix-neuf mineurs sont portés disparus.", "19.. - [mineurs]"],
  ["La salle accueille jusqu’à 3 500 spectateurs.", "..3500 - [spectateurs]"],
  ["Il restait moins de 20 billets.", "..20 - [billets]"],
  ["Près de 7 000 litres ont fui.", "7000..7000 litre []"],
  ["Entre 40 et 55 moutons se sont noyés.", "40..55 - [moutons]"],
  ["De 1 200 à 1 300 lettres ont été brûlées.", "1200..1300 - [lettres]"],
  ["Le mur a coûté 2,5 millions d’euros.", "2500000..2500000 EUR []"],
  ["Une soixantaine de chèvres paissaient là.", "60..60 - [chèvres]"],
  ["Plus d’une centaine de lits manquent.", "100.. - [lits]"],
  ["Des dizaines de milliers d’abeilles sont mortes.", "20000..99999 - [abeilles]"],
  ["La moitié des infirmières ont démissionné.", "50..50 percent [infirmières]"],
  ["Les deux tiers des électeurs sont restés chez eux.", "66.67..66.67 percent [électeurs]"],
  ["La participation a baissé de 7,5 %.", "7.5..7.5 percent []"],
  ["Un boulanger de 62 ans a avoué.", "62..62 year [] age"],
  ["Une ouvrière, 29 ans, a tout vu.", "29..29 year [] age"],
  ["On a vidé 3 000 mètres cubes de boue.", "3000..3000 cubic metre []"],
  ["L’appel a duré 2 minutes et 5 secondes.", "125..125 second []"],
  ["Il a fallu deux heures et demie.", "2.5..2.5 hour []"],
  ["Il a fallu trois heures et quart.", "3.25..3.25 hour []"],
  ["Le trafic a été coupé pendant 1h30.", "90..90 minute []"],
  ["Il a passé plus de 48h en cellule.", "48.. hour []"],
  ["Le trafic a été coupé à 15h, puis vers 17h30."],
  ["Quatre-vingt-dix-sept caisses ont été ouvertes.", "97..97 - [caisses]"],
  ["Deux millions de pages ont disparu.", "2000000..2000000 page []"],
  ["Le bilan est d’un mort et trois blessés graves.", "1..1 - [mort]", "3..3 - [blessés graves]"],
  ["Le studio de 30 m² a coûté 1,2 M€.", "30..30 square metre []", "1200000..1200000 EUR []"],
  ["Une chèvre sur six est malade, et plus d’un éleveur sur deux se plaint.", "16.67..16.67 percent [chèvre]", "50.. percent [éleveur]"],
  ["Un huitième des granges a brûlé en trois quarts d’heure.", "12.5..12.5 percent [granges]", "0.75..0.75 hour []"],
  ["Un cinquième homme a perdu son quart de finale, un sixième est venu.",],
  ["Le quart des barques a coulé.", "25..25 percent [barques]"],
  ["Les prix ont reculé de 5 % à 6 %.", "5..6 percent []"],
  ["Il faisait -7 °C, puis moins 15 degrés.", "-7..-7 degree Celsius []", "-15..-15 degree []"],
  ["Il a reçu 600 000 francs CFA et 40 francs suisses.", "600000..600000 XOF []", "40..40 CHF []"],
  ["Elle a lu trois livres et rendu 200 livres sterling.", "3..3 - [livres]", "200..200 GBP []"],
  ["Ses filles, âgées de 3, 8 et 12 ans, dormaient.", "3..3 year [] age", "8..8 year [] age", "12..12 year [] age"],
  ["Le billet coûte douze euros cinquante ou 1'200 francs suisses.", "12.5..12.5 EUR []", "1200..1200 CHF []"],
  ["Nonante-deux pour cent des rues étaient vides pendant une demi-heure.", "92..92 percent [rues]", "0.5..0.5 hour []"],
  ["Plusieurs centaines d’arbres sont tombés en 24 h.", "200..999 - [arbres]", "24..24 hour []"],
  ["Le juge en a entendu quatre.", "4..4 - []"],
  ["Le tarif réduit vaut pour les 60 ans et plus.", "60.. year []"],
  ["Il a pris seize mois de prison, dont neuf avec sursis.", "16..16 month []", "9..9 month []"],
  ["Le prix est passé de 1,20 à 1,35 euro, le taux a perdu 0,3 point.", "1.2..1.2 EUR []", "1.35..1.35 EUR []", "0.3..0.3 - [point]"],
  ["Un mort et trois blessés, selon les pompiers.", "1..1 - [mort]", "3..3 - [blessés]"],
];

/** Sentences whose numbers count nothing. */
const none: readonly (readonly [Language, string])[] = [
  ["en", "She was born on 4 July 1988 and left in 2011."],
  ["en", "It began at four in the morning, and the mum-of-two rang at six o'clock."],
  ["fr", "Le quai a rouvert mardi matin, à quatre heures."],
  ["fr", "Il a sonné à quatre heures du matin, puis vers midi."],
  ["en", "The bus stopped at 6:40 p.m. near exit 14."],
  ["en", "It was the 21st match and the twenty-second goal."],
  ["en", "Drive along the A38, then Route 66."],
  ["en", "Call 020 7946 0018 or write to desk12@paper.example.org."],
  ["en", "One of the guards slept."],
  ["en", "They lost 3-1, and on Sunday 14-21."],
  ["en", "Read 02-555-0142 out, or dial 911."],
  ["en", "She took 911 calls about 3D prints and a 4K screen."],
  ["en", "In the top half they led by a score of 8 to 6."],
  ["fr", "Battus 4 à 2, ils ont pris la rue du 8-Mai-1945."],
  ["fr", "Un 38 tonnes barrait la route ; appelez le 17."],
  ["en", "The Orion 9 rockets were dear, and the top 10 was read out."],
  ["en", "Two years after the flood the mill reopened."],
  ["fr", "Deux ans après la crue, le moulin a rouvert."],
  ["en", "The 40-something baker drove a 4x4."],
  ["en", "The Seven Sisters are cliffs."],
  ["en", "He lives at 12 Mill Street."],
  ["en", "Version 1.2.3 and the address 10.20.30.40 were printed."],
  ["fr", "Elle est née le 4 juillet 1988 et partie en 2011."],
  ["fr", "Le car est passé à 18 h 40."],
  ["fr", "C’est le 21e match, le vingt-deuxième but, au XXe siècle."],
  ["fr", "Prenez l’A38, puis la RN12."],
  ["fr", "Appelez le 01 23 45 67 89."],
  ["fr", "Un garde dormait près d’une porte."],
  ["fr", "Il habite au 12, rue des Moulins, dans les Deux-Sèvres."],
  ["fr", "Il y a trois ans, le pont a cédé."],
];

describe("figures", () => {
  for (const [sentence, ...found] of english) it(`en: ${sentence}`, () => { assert.deepEqual(figures(sentence, "en"), found); });
  for (const [sentence, ...found] of french) it(`fr: ${sentence}`, () => { assert.deepEqual(figures(sentence, "fr"), found); });
  for (const [language, sentence] of none) it(`none: ${sentence}`, () => { assert.deepEqual(figures(sentence, language), []); });

  it("reads thin, narrow and no-break spaces between thousands", () => {
    for (const space of ["\u00a0", "\u202f", "\u2009", " "]) assert.deepEqual(figures(`Il a vendu 12${space}500 roses.`, "fr"), ["12500..12500 - [roses]"]);
  });
  it("covers the words that bound it, the number and the noun", () => {
    const text = "Yesterday more than 300 lorry drivers slept outside.";
    const [figure] = findFigures(oneArticle(text));
    assert.equal(text.slice(figure?.start, figure?.end), "more than 300 lorry drivers");
    assert.equal(figure?.approx, "more than");
  });
  it("follows the language of the sentence, not only of the article", () => {
    assert.deepEqual(figures("The guards said that quarante was a word and that forty of the tents were wet.", "fr"), ["40..40 - [tents]"]);
  });
  it("says which way something changed, and only where the words before it do", () => {
    const changes = (text: string, language: Language): unknown[] => findFigures(oneArticle(text, { language })).map((figure) => figure.change ?? null);
    assert.deepEqual(changes("Rents rose by nearly 7%, shares lost 2 percent and wool was down 5 pence.", "en"), ["up", "down", "down"]);
    assert.deepEqual(changes("Rents rose to 700 euros; she gave up 40 sheep and lost 3 dogs.", "en"), [null, null, null]);
    assert.deepEqual(changes("Les loyers ont augmenté de 7 %, après une baisse de 2 %.", "fr"), ["up", "down"]);
    assert.deepEqual(changes("Les loyers sont à 700 euros, et il chasse 3 loups.", "fr"), [null, null]);
  });
  it("leaves bylines alone", () => {
    const reading = oneArticle("By 12 reporters");
    const byline = { ...reading, articles: reading.articles.map((a) => ({ ...a, blocks: a.blocks.map((b) => ({ ...b, kind: "byline" as const })) })) };
    assert.deepEqual(findFigures(byline), []);
  });
});

describe("number words", () => {
  const value = (text: string, language: Language): number | null => {
    const sentence = readSentence(text, { start: 0, end: text.length }, language);
    const number = readNumber(sentence.tokens, 0, language);
    return number?.to === sentence.tokens.length && number.low === number.high ? number.low : null;
  };
  const wholes = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 2, max: 999_999_999 }));
  it("are read back as they were spelt in French", () => {
    fc.assert(fc.property(wholes, (n) => { assert.equal(value(frenchWords(n), "fr"), n, frenchWords(n)); }));
  });
  it("are read back as they were spelt in English", () => {
    fc.assert(fc.property(wholes, (n) => { assert.equal(value(englishWords(n), "en"), n, englishWords(n)); }));
  });
  it("digits are read back as either language groups them", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
      assert.equal(value(n.toLocaleString("en-GB"), "en"), n);
      assert.equal(value(n.toLocaleString("fr-FR"), "fr"), n);
    }));
  });
});

describe("hostile text", () => {
  it("never leaves the sentence it was found in, and is in order", () => {
    const pieces = fc.constantFrom("12", "1 200", ",", "-", "et", "and", "mille", "million", "half", "de", "une", "quarantaine", "%", "€", "£", "ans", "year", "old", "entre", "between", "to", "à", "more", "than", "\u0000", "😀", "’", "dozens", "of", "quatre", "vingt", "May", "(", "99999999999999999999999999");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom<Language>("en", "fr"), (words, language) => {
      const text = words.join(" ");
      let end = 0;
      for (const figure of findFigures(oneArticle(text, { language }))) {
        assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
        assert.ok(figure.low === null || figure.high === null || figure.low <= figure.high);
        assert.ok(figure.low !== null || figure.high !== null);
        end = figure.end;
      }
    }));
  });
  it("a long run of numbers is no number, and ends", () => {
    const text = "quatre vingt ".repeat(20_000) + "1,".repeat(20_000) + "(".repeat(20_000);
    assert.ok(Array.isArray(findFigures(oneArticle(text, { language: "fr" }))));
  });
  it("folding keeps every position", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => { assert.equal(foldText(text).length, text.length); }));
  });
});
