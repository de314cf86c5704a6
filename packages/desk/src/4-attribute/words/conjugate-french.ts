import { oddForms, verbModels } from "./french-verb-models.js";
import type { VerbModel } from "./french-verb-models.js";

export type FrenchTense = "present" | "imperfect" | "past" | "future" | "conditional" | "subjunctive" | "participle" | "infinitive" | "gerund";

/** One form of a verb. `person`: je 1, tu 2, il 3, nous 4, vous 5, ils 6; 0 where the form has none. */
export interface FrenchForm {
  readonly form: string;
  readonly tense: FrenchTense;
  readonly person: number;
}

interface Stems extends VerbModel {
  /** Of the subjunctive, where it is not that of the present's plural. */
  readonly subjunctive?: string;
  readonly odd: Readonly<Record<string, string>>;
}

/** All simple forms of a verb given by its infinitive; participles in all four. A verb that has two spellings gives both. */
export function conjugateFrench(infinitive: string): FrenchForm[] {
  const forms = new Map<string, FrenchForm>();
  for (const one of paradigm(infinitive)) {
    const key = `${one.form} ${one.tense} ${String(one.person)}`;
    if (!forms.has(key)) forms.set(key, one);
  }
  return [...forms.values()];
}

function paradigm(infinitive: string): FrenchForm[] {
  const model = verbModels.find(({ ending }) => infinitive.endsWith(ending));
  if (model) return ofModel(infinitive, model);
  return infinitive.endsWith("er") ? firstGroup(infinitive.slice(0, -2)) : secondGroup(infinitive.slice(0, -1));
}

function ofModel(infinitive: string, model: VerbModel): FrenchForm[] {
  const head = infinitive.slice(0, -model.ending.length);
  const odd = Object.fromEntries(Object.entries(oddForms[model.ending] ?? {}).map(([key, form]) => [key, head + form]));
  const { third, plural, middle, participle, past, future } = model;
  const stems = { third: head + third, plural: head + plural, middle: head + middle, participle: head + participle, past: head + past, future: head + future };
  return [...singular(stems.third), ...others({ ...stems, ending: model.ending, odd, ...(odd["subjunctive-"] === undefined ? {} : { subjunctive: odd["subjunctive-"] }) }), ...pastOf(stems.past), plain(infinitive, "infinitive")];
}

/** 'finir', 'avertir'. */
function secondGroup(stem: string): FrenchForm[] {
  const stems = { ending: "ir", third: `${stem}t`, plural: `${stem}ss`, middle: `${stem}ss`, participle: stem, past: stem, future: `${stem}r`, odd: {} };
  return [...singular(stems.third), ...others(stems), ...pastOf(stem), plain(`${stem}r`, "infinitive")];
}

/** 'je dis', 'je mets', 'je prends', 'j’ouvre'. */
function singular(third: string): FrenchForm[] {
  const own = third.endsWith("e") || /(?:met|bat)$/u.test(third) ? third : third.replace(/î?t$/u, (end) => (end === "ît" ? "i" : ""));
  const first = third.endsWith("e") ? third : `${own}s`;
  return [at(first, "present", 1), at(`${own}s`, "present", 2), at(third, "present", 3)];
}

function others({ plural, middle, participle, future, subjunctive, odd }: Stems): FrenchForm[] {
  const present = [`${plural}ent`, `${middle}ons`, `${middle}ez`];
  const subject = subjunctive ?? plural;
  return [
    at(present[1] ?? "", "present", 4), at(odd["present-5"] ?? present[2] ?? "", "present", 5), at(odd["present-6"] ?? present[0] ?? "", "present", 6),
    ...["ais", "ais", "ait", "ions", "iez", "aient"].map((end, i) => at(middle + end, "imperfect", i + 1)),
    ...ofFuture(future),
    ...["e", "es", "e"].map((end, i) => at(subject + end, "subjunctive", i + 1)),
    ...["ions", "iez"].map((end, i) => at((subjunctive ?? middle) + end, "subjunctive", i + 4)), at(`${subject}ent`, "subjunctive", 6),
    ...agreed(participle), plain(odd["gerund"] ?? `${middle}ant`, "gerund"),
  ];
}

function ofFuture(stem: string): FrenchForm[] {
  return [
    ...["ai", "as", "a", "ons", "ez", "ont"].map((end, i) => at(stem + end, "future", i + 1)),
    ...["ais", "ais", "ait", "ions", "iez", "aient"].map((end, i) => at(stem + end, "conditional", i + 1)),
  ];
}

/** 'il dit', 'nous dîmes'; 'il soutint', 'ils soutinrent'. */
function pastOf(stem: string): FrenchForm[] {
  const long = stem.replace(/i(n?)$/u, "î$1").replace(/u$/u, "û");
  return [`${stem}s`, `${stem}s`, `${stem}t`, `${long}mes`, `${long}tes`, `${stem}rent`].map((form, i) => at(form, "past", i + 1));
}

function agreed(participle: string): FrenchForm[] {
  const plural = participle.endsWith("s") ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`].map((form) => plain(form, "participle"));
}

/** 'parler', with its changes of spelling: 'annonçait', 'jugeait', 'rappelle', 'martèle', 'espère', 'appuie'. */
function firstGroup(stem: string): FrenchForm[] {
  const hard = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
  const silent = silentStems(stem);
  return [
    ...silent.flatMap((mute) => ["e", "es", "e", "ent"].flatMap((end, i) => [at(mute + end, "present", [1, 2, 3, 6][i] ?? 0), at(mute + end, "subjunctive", [1, 2, 3, 6][i] ?? 0)])),
    at(`${hard}ons`, "present", 4), at(`${stem}ez`, "present", 5), at(`${stem}ions`, "subjunctive", 4), at(`${stem}iez`, "subjunctive", 5),
    ...[`${hard}ais`, `${hard}ais`, `${hard}ait`, `${stem}ions`, `${stem}iez`, `${hard}aient`].map((form, i) => at(form, "imperfect", i + 1)),
    ...[`${hard}ai`, `${hard}as`, `${hard}a`, `${hard}âmes`, `${hard}âtes`, `${stem}èrent`].map((form, i) => at(form, "past", i + 1)),
    ...futureStems(stem, silent).flatMap((future) => ofFuture(`${future}er`)),
    ...agreed(`${stem}é`), plain(`${hard}ant`, "gerund"), plain(`${stem}er`, "infinitive"),
  ];
}

const doubled = /(?:app|rapp|ép|épp|nouv|fic)el$|(?:^|[^h])jet$|étiquet$/u;

/** The stem before a silent ending; two where both spellings are in use ('balaie', 'balaye'). */
function silentStems(stem: string): string[] {
  if (/[ou]y$/u.test(stem)) return [stem.replace(/y$/u, "i")];
  if (stem.endsWith("ay")) return [stem.replace(/y$/u, "i"), stem];
  if (doubled.test(stem)) return [stem + stem.slice(-1)];
  if (/(?<!u)e(?:[bcdfglmnprstvz]|vr)$/u.test(stem)) return [stem.replace(/e([^e]+)$/u, "è$1")];
  return /é(?:[^aeiouyéèê]+|gu|qu)$/u.test(stem) ? [stem.replace(/é([^éèê]+)$/u, "è$1")] : [stem];
}

/** 'espérera' keeps its é, and is written 'espèrera' too. */
function futureStems(stem: string, silent: readonly string[]): string[] {
  return /é(?:[^aeiouyéèê]+|gu|qu)$/u.test(stem) ? [stem, ...silent] : [...silent];
}

function at(form: string, tense: FrenchTense, person: number): FrenchForm {
  return { form, tense, person };
}

function plain(form: string, tense: FrenchTense): FrenchForm {
  return at(form, tense, 0);
}
