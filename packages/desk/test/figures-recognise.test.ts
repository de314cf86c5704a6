import assert from "node:assert/strict";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type { Language } from "#desk/model/reading.js";
import { englishWords, frenchWords } from "./spell-number.js";

/** All that a text holds, as the score asks the program's reader for it. */
type Recogniser = (text: string, language: Language) => readonly { readonly start: number; readonly end: number; readonly value: number; readonly unit?: string }[];
const measured = pathToFileURL(resolve(import.meta.dirname, "../../../../run/score/recognise-text.mjs"));
const { recognisers } = (await import(measured.href)) as { readonly recognisers: () => Promise<Readonly<Record<"number" | "percent" | "money", Recogniser>>> };
const { number: recogniseNumbers, percent: recognisePercents, money: recogniseMoney } = await recognisers();

type Row = readonly [text: string, ...found: string[]];

const numbers = (text: string, language: Language): string[] => recogniseNumbers(text, language).map((n) => `${text.slice(n.start, n.end)}=${String(Math.round(n.value * 1e6) / 1e6)}`);
const percents = (text: string, language: Language): string[] => recognisePercents(text, language).map((n) => `${text.slice(n.start, n.end)}=${String(n.value)}`);
const money = (text: string, language: Language): string[] => recogniseMoney(text, language).map((n) => `${text.slice(n.start, n.end)}=${String(n.value)} ${n.unit ?? ""}`);

const numbersEn: readonly Row[] = [
  ["The host is 10.20.30.40", "10=10", "20=20", "30=30", "40=40"],
  ["rooms 31,33,35 and 7,5", "31=31", "33=33", "35=35", "7,5=7.5"],
  ["45,67,890.5 or 45 678 or 1.234,5", "45,67,890.5=4567890.5", "45 678=45678", "1.234,5=1234.5"],
  ["seventy - one and eighty-four", "seventy - one=71", "eighty-four=84"],
  ["two ninths, a sixteenth, forty-one fiftieths", "two ninths=0.222222", "a sixteenth=0.0625", "forty-one fiftieths=0.82"],
  ["two hundred and four ninths", "two hundred and four ninths=200.444444"],
  ["two hundred and forty ninths", "two hundred and forty ninths=26.666667"],
  ["two hundred forty-ninths", "two hundred forty-ninths=4.081633"],
  ["six point oh no, six point zero four", "six=6", "six point zero four=6.04"],
  ["three quarters of a million and a million and a half", "three quarters of a million=750000", "a million and a half=1500000"],
  ["4 1/2, 3½, 7/8 and 2.5e3", "4 1/2=4.5", "3½=3.5", "7/8=0.875", "2.5e3=2500"],
  ["7 crore, 3 lakh, five dozen, 20k", "7 crore=70000000", "3 lakh=300000", "five dozen=60", "20k=20000"],
  ["minus eleven and -0.5, but a well-known A7", "minus eleven=-11", "-0.5=-0.5"],
  ["the one you know, a 250ml cup, the 5th of 3/4/2021", "3=3", "4=4", "2021=2021"],
];

const numbersFr: readonly Row[] = [
  ["deux mille trois cent quarante et un", "deux mille trois cent quarante et un=2341"],
  ["quatre-vingt-dix-sept mille, puis septante-huit", "quatre-vingt-dix-sept mille=97000", "septante-huit=78"],
  ["nonante-trois, octante et huitante-deux", "nonante-trois=93", "octante=80", "huitante-deux=82"],
  ["12 345,6 puis 12.345,6 puis 0,25", "12 345,6=12345.6", "12.345,6=12345.6", "0,25=0.25"],
  ["sept huitièmes, deux vingt-et-unièmes", "sept huitièmes=0.875", "deux vingt-et-unièmes=0.095238"],
  ["trente et deux septièmes", "trente et deux septièmes=30.285714"],
  ["2 sur 9, mais 9 sur 2", "2 sur 9=0.222222", "9=9", "2=2"],
  ["deux millions et demi", "deux millions et demi=2500000"],
  ["cent virgule cinq", "cent virgule cinq=100.5"],
];

const percentRows: readonly (readonly [Language, ...Row])[] = [
  ["en", "12% and thirteen per cent, percentage of 40", "12%=12", "thirteen per cent=13", "percentage of 40=40"],
  ["en", "https://example.org/a%20b%30 says 3 cents"],
  ["fr", "7,5 %, trois pour cent, 9 pourcent", "7,5 %=7.5", "trois pour cent=3", "9 pourcent=9"],
  ["fr", "trois pour deux"],
];

const moneyRows: readonly (readonly [Language, ...Row])[] = [
  ["en", "US$4.5 million, C$3, $A12 and £7", "US$4.5 million=4500000 USD", "C$3=3 CAD", "$A12=12 AUD", "£7=7 pound"],
  ["en", "70 Swiss francs, 80 Hong Kong dollars, 9 U.S. dollars", "70 Swiss francs=70 CHF", "80 Hong Kong dollars=80 HKD", "9 U.S. dollars=9 USD"],
  ["en", "6 dollars and 20 cents, a 30-cent coin, 90 pence", "6 dollars and 20 cents=6.2 dollar", "30-cent=30 cent", "90 pence=90 pence"],
  ["en", "EUR 12 and 12 EUR, 20 MUSD, GBP4", "EUR 12=12 EUR", "12 EUR=12 EUR", "20 MUSD=20000000 USD", "GBP4=4 GBP"],
  ["en", "ALL 6 doors, CUP 5, a 9 m wall and 10 pounding hearts"],
  ["fr", "3 millions de francs CFA, 12 livres sterling, 5 000 dirhams marocains", "3 millions de francs CFA=3000000 XOF", "12 livres sterling=12 GBP", "5 000 dirhams marocains=5000 MAD"],
  ["fr", "2,5 M€, 40 centimes, 6 milliards de dollars canadiens, ¥80, ₹90", "2,5 M€=2500000 EUR", "40 centimes=40 centime", "6 milliards de dollars canadiens=6000000000 CAD", "¥80=80 JPY", "₹90=90 INR"],
  ["fr", "Tous les 6 jours, 12 dinosaures"],
];

describe("the recognisers", () => {
  for (const [text, ...found] of numbersEn) it(`numbers, en: ${text}`, () => { assert.deepEqual(numbers(text, "en"), found); });
  for (const [text, ...found] of numbersFr) it(`numbers, fr: ${text}`, () => { assert.deepEqual(numbers(text, "fr"), found); });
  for (const [language, text, ...found] of percentRows) it(`percent: ${text}`, () => { assert.deepEqual(percents(text, language), found); });
  for (const [language, text, ...found] of moneyRows) it(`money: ${text}`, () => { assert.deepEqual(money(text, language), found); });

  it("read every whole number back as it was spelt", () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
      assert.deepEqual(recogniseNumbers(englishWords(n), "en").map((one) => one.value), [n]);
      assert.deepEqual(recogniseNumbers(frenchWords(n), "fr").map((one) => one.value), [n]);
    }));
  });

  it("never leave the text, never overlap, and give finite values", () => {
    const pieces = fc.constantFrom("12", "1 200", ",", ".", "-", "^", "e", "/", "½", "%", "$", "US", "£", "et", "and", "a", "half", "un", "demi", "sur", "over", "million", "dozen", "tiers", "thirds", "de", "of", "francs", "CFA", "cents", "999999999999999999999", "e999", "😀");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom("", " "), fc.constantFrom<Language>("en", "fr"), (words, gap, language) => {
      const text = words.join(gap);
      for (const recognise of [recogniseNumbers, recognisePercents, recogniseMoney]) {
        let end = 0;
        for (const one of recognise(text, language)) {
          assert.ok(one.start >= end && one.end > one.start && one.end <= text.length);
          assert.ok(Number.isFinite(one.value));
          end = one.end;
        }
      }
    }));
  });

  it("come to an end on a megabyte of digits, however they are parted", () => {
    for (const piece of ["7", "1.", "1,23", "123 ", "1^-", "3/4", ".5", "- "]) {
      const text = piece.repeat(Math.floor(1_000_000 / piece.length));
      assert.ok(Array.isArray(recogniseNumbers(text, "en")) && Array.isArray(recogniseNumbers(text, "fr")));
    }
  });
});
