/**
 * Read records that nobody wrote, about events that never were: each event is told by 2 to 40 articles, in English and French, that copy an
 * agency, drop and move its paragraphs, tell the same in other words, give another number, or deny. Where sentences, statements, figures and
 * dates stand is known from the making, so that comparing is measured alone. The same number always gives the same record.
 */
import { createHash } from "node:crypto";
import type { ReadRecord } from "#desk/model/case-record.js";
import { noDescription, type Language } from "#desk/model/reading.js";
import type { RecordId, Span } from "#desk/model/span.js";
import type { DateMention, Figure, ProposedStatement } from "#desk/model/statement.js";
import { numbers, pick } from "./synthetic-articles.js";

type Next = (below: number) => number;

interface Facts {
  readonly town: string;
  readonly body: string;
  readonly official: string;
  readonly witness: string;
  readonly thing: number;
  readonly hurt: number;
  readonly homes: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly cause: number;
  readonly colour: readonly number[];
}

/** What a paragraph says, and where its statement, figures and date stand in it. */
interface Paragraph {
  readonly text: string;
  readonly said?: { readonly words: string; readonly by: string; readonly direct?: boolean; readonly denied?: boolean };
  readonly figures?: readonly { readonly words: string; readonly value: number; readonly counts: string }[];
  readonly date?: { readonly words: string; readonly edtf: string };
}

const syllables = ["bar", "cor", "dun", "el", "fen", "gar", "hal", "is", "jor", "kel", "lor", "mar", "nor", "os", "pel", "quin", "ros", "sal", "tor", "ul", "vas", "wen", "yar", "zel"];
const ends = ["by", "mont", "ville", "sea", "wick", "court", "ane", "ier", "ow", "stead", "ac", "ette"];
const things = {
  en: ["a warehouse fire", "a ferry collision", "the collapse of a bridge", "a march of dockers", "a flood", "an explosion at a mill", "the clearing of a camp", "a train derailment", "an outbreak of fever", "a strike of nurses", "a prison riot", "a landslide"],
  fr: ["l’incendie d’un entrepôt", "la collision d’un ferry", "l’effondrement d’un pont", "une marche de dockers", "une inondation", "l’explosion d’un moulin", "l’évacuation d’un campement", "le déraillement d’un train", "une épidémie de fièvre", "une grève d’infirmières", "une mutinerie en prison", "un glissement de terrain"],
} as const;
const causes = {
  en: ["the pumps had not been inspected since the spring", "a warning had been sent to the ministry a month before", "the guards had left their post early", "the timbers were rotten below the water line", "two of the three gates had been locked"],
  fr: ["les pompes n’avaient pas été contrôlées depuis le printemps", "un avertissement avait été adressé au ministère un mois plus tôt", "les gardiens avaient quitté leur poste en avance", "les poutres étaient pourries sous la ligne d’eau", "deux des trois portes avaient été verrouillées"],
} as const;
const colours = {
  en: ["smoke", "rain", "a siren", "the bells", "lanterns", "a helicopter", "dogs", "snow", "a brass band", "the tide", "dust", "police vans", "children", "a loudspeaker", "gulls", "horses"],
  fr: ["la fumée", "la pluie", "une sirène", "les cloches", "des lanternes", "un hélicoptère", "des chiens", "la neige", "une fanfare", "la marée", "la poussière", "des fourgons", "des enfants", "un haut-parleur", "des mouettes", "des chevaux"],
} as const;
const sites = {
  en: ["the town hall", "the old harbour", "the station square", "the chapel", "the northern quay", "the market", "the school yard", "the canal lock", "the sawmill", "the cemetery wall", "the sports field", "the tram depot"],
  fr: ["la mairie", "le vieux port", "la place de la gare", "la chapelle", "le quai nord", "le marché", "la cour de l’école", "l’écluse du canal", "la scierie", "le mur du cimetière", "le terrain de sport", "le dépôt des trams"],
} as const;
const months = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
} as const;
const outlets = ["The Wenham Post", "Le Fanal", "Channel Record", "La Dépêche d’Aubemarche", "Northmere Radio", "Le Courrier des quais", "The Harbour Mail", "Grisel Matin"];

const named = (next: Next, parts: number): string => {
  const word = Array.from({ length: parts }, () => pick(syllables, next(syllables.length))).join("") + pick(ends, next(ends.length));
  return word.charAt(0).toUpperCase() + word.slice(1);
};

function factsOf(event: number): Facts {
  const next = numbers(event * 7919 + 3);
  const person = (): string => `${named(next, 1)} ${named(next, 2)}`;
  const day = new Date(Date.UTC(2012, 0, 2 + next(4000))).toISOString().slice(0, 10);
  return { town: named(next, 2), body: `${named(next, 2)} ${pick(["League", "Watch", "Guild", "Union", "Aid"], next(5))}`, official: person(), witness: person(), thing: next(things.en.length), hurt: 3 + next(90), homes: 20 + next(900), day, cause: next(causes.en.length), colour: [next(16), next(12), next(16), next(12), next(16), next(12)] };
}

function written(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${pick(months[language], Number(month) - 1)} ${year}`;
}

function english(f: Facts, way: number): readonly Paragraph[] {
  const thing = pick(things.en, f.thing);
  const date = { words: written(f.day, "en"), edtf: f.day };
  const hurt = { words: `${String(f.hurt)} people`, value: f.hurt, counts: "people" };
  const homes = { words: `${String(f.homes)} homes`, value: f.homes, counts: "homes" };
  const cause = pick(causes.en, f.cause);
  const quote = `I heard ${pick(colours.en, f.colour[4] ?? 0)} and ran towards ${pick(sites.en, f.colour[5] ?? 0)} without my papers`;
  const colour = (at: number): string => `${pick(colours.en, f.colour[at] ?? 0)} could be made out near ${pick(sites.en, f.colour[at + 1] ?? 0)}`;
  return [
    [{ text: `At least ${hurt.words} were injured in ${thing} at ${f.town} on ${date.words}, ${f.body} said.`, said: { words: `At least ${hurt.words} were injured in ${thing} at ${f.town}`, by: f.body }, figures: [hurt], date },
      { text: `${f.body} counted ${hurt.words} hurt after ${thing} struck ${f.town} on ${date.words}.`, figures: [hurt], date }],
    [{ text: `${f.official}, the mayor, said that ${cause}.`, said: { words: cause, by: f.official } },
      { text: `According to mayor ${f.official}, ${cause}.`, said: { words: cause, by: f.official } }],
    [{ text: `“${quote},” said ${f.witness}, who lives near ${pick(sites.en, f.colour[1] ?? 0)}.`, said: { words: quote, by: f.witness, direct: true } },
      { text: `${f.witness} told reporters: “${quote}.”`, said: { words: quote, by: f.witness, direct: true } }],
    [{ text: `The prefecture denied that anyone had been injured at ${f.town}.`, said: { words: `anyone had been injured at ${f.town}`, by: "The prefecture", denied: true } },
      { text: `The prefecture said nobody was hurt in ${f.town}.`, said: { words: `nobody was hurt in ${f.town}`, by: "The prefecture" } }],
    [{ text: `Some ${homes.words} were left without power, and ${colour(0)}.`, figures: [homes] },
      { text: `By nightfall ${colour(2)}; ${homes.words} had no power.`, figures: [homes] }],
    [{ text: `Prosecutors have opened an inquiry into ${thing}, which ${f.body} had asked for.` },
      { text: `An inquiry into what happened at ${f.town} was opened by prosecutors.` }],
  ].map((ways) => ways[way % 2] ?? { text: "" });
}

function french(f: Facts, way: number): readonly Paragraph[] {
  const thing = pick(things.fr, f.thing);
  const date = { words: written(f.day, "fr"), edtf: f.day };
  const hurt = { words: `${String(f.hurt)} personnes`, value: f.hurt, counts: "personnes" };
  const homes = { words: `${String(f.homes)} foyers`, value: f.homes, counts: "foyers" };
  const cause = pick(causes.fr, f.cause);
  const quote = `J’ai entendu ${pick(colours.fr, f.colour[4] ?? 0)} et j’ai couru vers ${pick(sites.fr, f.colour[5] ?? 0)} sans mes papiers`;
  const colour = (at: number): string => `on distinguait ${pick(colours.fr, f.colour[at] ?? 0)} près de ${pick(sites.fr, f.colour[at + 1] ?? 0)}`;
  return [
    [{ text: `Au moins ${hurt.words} ont été blessées dans ${thing} à ${f.town} le ${date.words}, selon ${f.body}.`, said: { words: `Au moins ${hurt.words} ont été blessées dans ${thing} à ${f.town}`, by: f.body }, figures: [hurt], date },
      { text: `${f.body} a recensé ${hurt.words} blessées après ${thing}, à ${f.town}, le ${date.words}.`, figures: [hurt], date }],
    [{ text: `${f.official}, le maire, a déclaré que ${cause}.`, said: { words: cause, by: f.official } },
      { text: `D’après le maire ${f.official}, ${cause}.`, said: { words: cause, by: f.official } }],
    [{ text: `« ${quote} », raconte ${f.witness}, qui habite près de ${pick(sites.fr, f.colour[1] ?? 0)}.`, said: { words: quote, by: f.witness, direct: true } },
      { text: `${f.witness} a confié à la presse : « ${quote}. »`, said: { words: quote, by: f.witness, direct: true } }],
    [{ text: `La préfecture dément que quiconque ait été blessé à ${f.town}.`, said: { words: `quiconque ait été blessé à ${f.town}`, by: "La préfecture", denied: true } },
      { text: `La préfecture affirme que personne n’a été blessé à ${f.town}.`, said: { words: `personne n’a été blessé à ${f.town}`, by: "La préfecture" } }],
    [{ text: `Quelque ${homes.words} étaient privés de courant, et ${colour(0)}.`, figures: [homes] },
      { text: `À la nuit tombée, ${colour(2)} ; ${homes.words} n’avaient plus de courant.`, figures: [homes] }],
    [{ text: `Le parquet a ouvert une enquête sur ${thing}, que ${f.body} réclamait.` },
      { text: `Une enquête sur les faits de ${f.town} a été ouverte par le parquet.` }],
  ].map((ways) => ways[way % 2] ?? { text: "" });
}

/** Which event article number `at` tells of, and its place among those that do: events of 2 to 40 articles, the small ones the most. */
const sizes = [2, 3, 2, 5, 3, 8, 2, 4, 12, 3, 2, 6, 20, 2, 3, 40, 4, 2, 7, 3] as const;
const round = sizes.reduce((sum, size) => sum + size, 0);

function placeOf(at: number): { readonly event: number; readonly place: number } {
  let place = at % round;
  let size = 0;
  while (place >= (sizes[size] ?? 1)) place -= sizes[size++] ?? 1;
  return { event: Math.floor(at / round) * sizes.length + size, place };
}

/** Drops one paragraph, moves one, and may give another number: what an editor does to an agency's text. */
function edited(list: readonly Paragraph[], next: Next): readonly Paragraph[] {
  const dropped = next(list.length);
  const kept = list.filter((_, at) => at !== dropped);
  const turn = next(2);
  return [...kept.slice(turn), ...kept.slice(0, turn)];
}

function paragraphsOf(at: number, language: Language): readonly Paragraph[] {
  const { event } = placeOf(at);
  const next = numbers(at * 104729 + 17);
  const facts = factsOf(event);
  const told = next(6) === 0 ? { ...facts, hurt: facts.hurt + 1 + next(20) } : facts;
  const list = (language === "en" ? english : french)(told, next(2));
  return next(4) === 0 ? list : edited(list, next);
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** The record of article number `at`. */
export function syntheticRecord(at: number): ReadRecord {
  const { event, place } = placeOf(at);
  const language: Language = numbers(at * 31 + 5)(3) === 0 ? "fr" : "en";
  const published = new Date(Date.parse(`${factsOf(event).day}T00:00:00Z`) + (place % 5) * 86_400_000).toISOString().slice(0, 10);
  const id: RecordId = `r-${[...digest(`record ${String(at)}`).subarray(0, 16)].map((byte) => alphabet.charAt(byte & 31)).join("")}`;
  const blocks: { start: number; end: number; kind: "paragraph"; sentences: Span[] }[] = [];
  const statements: ProposedStatement[] = [];
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  let text = "";
  const span = (words: string, from: number): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  for (const { text: own, said, figures: counted = [], date } of paragraphsOf(at, language)) {
    const start = text.length;
    text += `${own}\n\n`;
    blocks.push({ start, end: start + own.length, kind: "paragraph", sentences: [{ start, end: start + own.length }] });
    if (said) statements.push({ ...span(said.words, start), article: 0, form: said.direct ? "direct" : "indirect", force: said.denied ? "deny" : "assert", ...(said.denied && { polarity: "negated" as const }), speaker: said.by, speakerText: said.by, speakerSpan: span(said.by, start), via: [], cue: null, cueSpan: null, hearsay: false, proposers: ["bench"] });
    for (const { words, value, counts } of counted) figures.push({ ...span(words, start), article: 0, low: value, high: value, unit: null, counts, approx: null, age: false });
    if (date) dates.push({ ...span(date.words, start), article: 0, edtf: date.edtf, basis: "written" });
  }
  return {
    record: { id, name: `${String(at)}.txt`, sha256: digest(`${String(at)} ${text}`).toString("hex"), size: text.length, day: "2031-01-01", description: noDescription, released: false, unread: null },
    reading: { text, media: "text", noise: [], notes: [], articles: [{ start: 0, end: text.length, title: null, publisher: pick(outlets, at), author: null, published, language, agencies: [], blocks }] },
    attribution: { statements, figures, dates, places: [] },
  };
}
