import type { CueForm, CueGroup } from "./cue.js";
import { englishAttitudes } from "./cues-attitudes-en.js";
import { englishCues } from "./cues-en.js";
import { englishSpeech } from "./cues-speech-en.js";
import { frenchCues } from "./cues-fr.js";
import type { Language } from "../../model/reading.js";

type Tense = CueForm["tense"];

function index(forms: readonly CueForm[]): ReadonlyMap<string, readonly CueForm[]> {
  const byFirst = new Map<string, CueForm[]>();
  for (const form of forms) {
    const first = form.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
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
  "reply replies tweet tweets vow vows dispute disputes remark remarks stress fear fears hope hopes guess boast boasts counter counters label labels brand brands term terms show shows finding put rule rules blame joke jokes count counts record records document documents cry cries comment comments plan plans want wants offer offers aim aims vote votes like wish wishes love attack attacks back backs support supports favor favors favour favours cast view views face faces slam slams blast blasts fault faults express voice voices suspect doubt doubts worry worries figure figures press push advocate advocates champion champions praise thank thanks hail dream stress question questions object objects resolve volunteer volunteers " +
  "demande demandes annonce annonces note notes juge juges estime conteste promesse rapporte garantie critique critiques ajoute remarque remarques presse réplique répliques lance lances signale reprise avance avances pointe pointes crie reproche reproches compte compté").split(" "));

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

/** Present singular and plural, imperfect, participle, infinitive, present participle of what does not follow -er or -ir. */
const irregular: Readonly<Record<string, string>> = {
  dire: "dit disent disait disaient dit dire disant", écrire: "écrit écrivent écrivait écrivaient écrit écrire écrivant", soutenir: "soutient soutiennent soutenait soutenaient soutenu soutenir soutenant",
  décrire: "décrit décrivent décrivait décrivaient décrit décrire décrivant", maintenir: "maintient maintiennent maintenait maintenaient maintenu maintenir maintenant_que",
  prétendre: "prétend prétendent prétendait prétendaient prétendu prétendre prétendant", reconnaître: "reconnaît reconnaissent reconnaissait reconnaissaient reconnu reconnaître reconnaissant",
  admettre: "admet admettent admettait admettaient admis admettre admettant", promettre: "promet promettent promettait promettaient promis promettre promettant",
  répondre: "répond répondent répondait répondaient répondu répondre répondant", croire: "croit croient croyait croyaient cru croire croyant", craindre: "craint craignent craignait craignaient craint craindre craignant",
  conclure: "conclut concluent concluait concluaient conclu conclure concluant", démentir: "dément démentent démentait démentaient démenti démentir démentant",
  prévenir: "prévient préviennent prévenait prévenaient prévenu prévenir prévenant", poursuivre: "poursuit poursuivent poursuivait poursuivaient poursuivi poursuivre poursuivant",
  reprendre: "reprend reprennent reprenait reprenaient repris reprendre reprenant", apprendre: "apprend apprennent apprenait apprenaient appris apprendre apprenant", découvrir: "découvre découvrent découvrait découvraient découvert découvrir découvrant",
  requérir: "requiert requièrent requérait requéraient requis requérir requérant", enjoindre: "enjoint enjoignent enjoignait enjoignaient enjoint enjoindre enjoignant", voir: "voit voient voyait voyaient vu voir voyant",
  croire_savoir: "croit_savoir croient_savoir croyait_savoir croyaient_savoir cru_savoir croire_savoir croyant_savoir",
  dépeindre: "dépeint dépeignent dépeignait dépeignaient dépeint dépeindre dépeignant",
  faire_savoir: "fait_savoir font_savoir faisait_savoir faisaient_savoir fait_savoir faire_savoir faisant_savoir", faire_valoir: "fait_valoir font_valoir faisait_valoir faisaient_valoir fait_valoir faire_valoir faisant_valoir",
  faire_remarquer: "fait_remarquer font_remarquer faisait_remarquer faisaient_remarquer fait_remarquer faire_remarquer faisant_remarquer",
  faire_part_de: "fait_part_de font_part_de faisait_part_de faisaient_part_de fait_part_de faire_part_de faisant_part_de",
  faire_état_de: "fait_état_de font_état_de faisait_état_de faisaient_état_de fait_état_de faire_état_de faisant_état_de", laisser_entendre: "laisse_entendre laissent_entendre laissait_entendre laissaient_entendre laissé_entendre laisser_entendre laissant_entendre",
  sourire: "sourit sourient souriait souriaient souri sourire souriant", "s'émouvoir": "émeut émeuvent émouvait émouvaient ému émouvoir émouvant", se_défendre: "défend défendent défendait défendaient défendu défendre défendant",
  se_souvenir: "souvient souviennent souvenait souvenaient souvenu souvenir souvenant", se_plaindre: "plaint plaignent plaignait plaignaient plaint plaindre plaignant",
};

const tenses: readonly Tense[] = ["present", "present", "past", "past", "participle", "infinitive", "gerund"];

function frenchForms(verb: string): Inflected {
  const bare = verb.replace(/^(?:s'|se_)/u, "");
  const listed = irregular[verb] ?? irregular[bare];
  const forms = listed === undefined ? regularFrench(bare) : listed.split(" ");
  const inflected: [string, Tense][] = forms.map((form, i) => [form, tenses[i] ?? "present"]);
  // 'nous demandons', as those write who speak for themselves; from the plural: 'promettent', 'disent'.
  const plural = forms[1];
  if (plural?.endsWith("ent")) inflected.push([pluralStem(plural, bare), "present"]);
  // 'dénoncées' and the like: the participle agrees.
  const participle = forms[4];
  if (participle !== undefined && !participle.includes("_")) for (const end of ["e", "s", "es"]) inflected.push([participle + end, "participle"]);
  return inflected;
}

function pluralStem(plural: string, verb: string): string {
  if (!verb.endsWith("er") || verb.includes("_")) return plural.replace(/iennent$/u, "enons").replace(/oient$/u, "oyons").replace(/ent$/u, "ons");
  const stem = verb.replace(/er$/u, "");
  return `${stem.replace(/c$/u, "ç").replace(/g$/u, "ge")}ons`;
}

function regularFrench(verb: string): string[] {
  const [head = "", ...tail] = verb.split("_");
  const rest = tail.length > 0 ? `_${tail.join("_")}` : "";
  if (head.endsWith("ir")) {
    const stem = head.slice(0, -1);
    return [`${stem}t`, `${stem}ssent`, `${stem}ssait`, `${stem}ssaient`, stem, head, `${stem}ssant`].map((form) => form + rest);
  }
  const stem = head.replace(/er$/u, "");
  const soft = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
  const mute = muteStem(stem);
  return [`${mute}e`, `${mute}ent`, `${soft}ait`, `${soft}aient`, `${stem}é`, head, `${soft}ant`, `${soft}a`].map((form) => form + rest);
}

/** 'rappelle', 'martèle', 'révèle', 'espère': the stem before a silent ending. */
function muteStem(stem: string): string {
  if (/[aou]y$/u.test(stem)) return stem.replace(/y$/u, "i");
  if (stem.endsWith("pel")) return `${stem}l`;
  if (stem.endsWith("el")) return stem.replace(/el$/u, "èl");
  return /é[^aeiouyéèê]+$/u.test(stem) ? stem.replace(/é([^aeiouyéèê]+)$/u, "è$1") : stem;
}

/** Every inflected form of every verb of speech, by its first word. Longer forms come first. */
export const cueForms: Readonly<Record<Language, ReadonlyMap<string, readonly CueForm[]>>> = {
  en: index([...englishCues, ...englishSpeech, ...englishAttitudes].flatMap((group) => formsOf(group, englishForms))),
  fr: index(frenchCues.flatMap((group) => formsOf(group, frenchForms))),
};
