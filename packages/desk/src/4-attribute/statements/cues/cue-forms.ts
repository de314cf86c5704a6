import type { CueForm, CueGroup } from "./cue.js";
import { englishAttitudes } from "./cues-attitudes-en.js";
import { englishCues } from "./cues-en.js";
import { englishFurther } from "./cues-further-en.js";
import { englishSpeech } from "./cues-speech-en.js";
import { frenchCues } from "./cues-fr.js";
import type { Language } from "../../../model/reading.js";
import { conjugateFrench } from "../../words/conjugate-french.js";
import type { FrenchTense } from "../../words/conjugate-french.js";

type Tense = CueForm["tense"];

function index(forms: readonly CueForm[]): ReadonlyMap<string, readonly CueForm[]> {
  const byFirst = new Map<string, CueForm[]>();
  for (const form of forms) {
    const first = form.words[0] ?? "";
    const known = byFirst.get(first);
    if (known) known.push(form);
    else byFirst.set(first, [form]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

type Inflected = readonly (readonly [string, Tense])[];

function formsOf(group: CueGroup, inflect: (verb: string) => Inflected): CueForm[] {
  return group.verbs.split(" ").flatMap((verb) => {
    const lemma = (verb.split(":")[0] ?? verb).replaceAll("_", " ").replace(/^=/u, "");
    return inflect(verb).map(([form, tense]) => ({
      words: form.replaceAll("_", " ").split(" "), lemma, tense, group, noun: alsoNouns.has(form),
    }));
  });
}

const alsoNouns = new Set(("claim claims report reports state states note notes demand demands estimate estimates call calls promise promises pledge pledges request requests charge charges answer answers question questions " +
  "reply replies tweet tweets vow vows dispute disputes remark remarks stress fear fears hope hopes guess boast boasts counter counters label labels brand brands term terms show shows finding put rule rules blame joke jokes count counts record records document documents cry cries comment comments plan plans want wants offer offers aim aims vote votes like wish wishes love attack attacks back backs order orders debate debates support supports favor favors favour favours appeal appeals blast blasts fault faults view views rate rates post posts doubt doubts suspect suspects worry worries welcome figure figures resolve advocate advocates champion champions list lists log logs detail details campaign campaigns support supports favor favors favour favours cast view views face faces slam slams blast blasts fault faults express voice voices suspect doubt doubts worry worries figure figures press push advocate advocates champion champions praise thank thanks hail dream stress question questions object objects resolve volunteer volunteers " +
  "demande annonce note juge estime promesse rapporte garantie critique ajoute remarque presse réplique lance signale avance pointe crie reproche compte compté invite riposte souffle nuance tranche tempête murmure titre tacle rage peste tonne lâche complète écrit " +
  "excuse plainte notions réserve doute vue").split(" "));

function englishForms(verb: string): Inflected {
  if (verb.startsWith("=")) return [[verb.slice(1), "adjective"]];
  const [plain = "", third, past, participle, gerund] = verb.split(":");
  const [head = "", ...tail] = plain.split("_");
  const rest = tail.length > 0 ? `_${tail.join("_")}` : "";
  const stem = head.replace(/e$/u, "");
  const regular = `${stem}ed${rest}`;
  return [
    [plain, "plain"],
    [third ?? `${head}${/(?:s|sh|ch|x)$/u.test(head) ? "es" : "s"}${rest}`, "present"],
    [past ?? regular, "past"],
    [participle ?? regular, "participle"],
    [gerund ?? `${stem}ing${rest}`, "gerund"],
  ];
}

/** What counts as present, and what as past, when a verb of speech is looked for. The subjunctive reports nothing by itself. */
const cueTenses: Readonly<Record<FrenchTense, Tense | null>> = {
  present: "present", future: "present", conditional: "present", imperfect: "past", past: "past", participle: "participle", infinitive: "infinitive", gerund: "gerund", subjunctive: null,
};

/** Forms of the first word; what stands behind it stays: 'faire_savoir', 'pointer_du_doigt'. 'Tu' and 'vous' speak only inside quotations. */
function frenchForms(verb: string): Inflected {
  const [head = "", ...tail] = verb.replace(/^(?:s'|se_)/u, "").split("_");
  const rest = tail.length > 0 ? `_${tail.join("_")}` : "";
  const inflected = new Map<string, readonly [string, Tense]>();
  for (const { form, tense, person } of conjugateFrench(head)) {
    const as = cueTenses[tense];
    // 'maintenant' is mostly no form of a verb.
    const written = form === "maintenant" ? "maintenant_que" : form + rest;
    if (as !== null && person !== 2 && person !== 5) inflected.set(`${written} ${as}`, [written, as]);
  }
  return [...inflected.values()];
}

type Forms = ReadonlyMap<string, readonly CueForm[]>;
const built = new Map<Language, Forms>();

function formsIn(language: Language): Forms {
  const known = built.get(language);
  if (known) return known;
  const forms = language === "en" ? [...englishCues, ...englishSpeech, ...englishAttitudes, ...englishFurther].flatMap((group) => formsOf(group, englishForms)) : frenchCues.flatMap((group) => formsOf(group, frenchForms));
  const made = index(forms);
  built.set(language, made);
  return made;
}

/** Every inflected form of every verb of speech, by its first word. Longer forms come first. Those of a language are made when it is first read. */
export const cueForms: Readonly<Record<Language, Forms>> = {
  get en() { return formsIn("en"); },
  get fr() { return formsIn("fr"); },
};
