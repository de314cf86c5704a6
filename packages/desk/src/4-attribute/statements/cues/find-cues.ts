import type { Language } from "../../../model/reading.js";
import { adverbs, auxiliaries, clitics, determiners, prepositions, pronouns } from "../../words/small-words.js";
import type { CueForm, CueGroup } from "./cue.js";
import { cueForms } from "./cue-forms.js";
import { isNounHere } from "./is-noun-here.js";
import { participleStart } from "./participle-cue-fr.js";
import type { Piece } from "../scene.js";
import { toldAfterQuotation } from "./told-after-quotation.js";
import { turnsToTell } from "./turns-to-tell.js";

/** A verb of speech in a sentence. */
export interface CueHit {
  /** Pieces of the verb with its helping verbs and French pronouns: [from, to). */
  readonly from: number;
  readonly to: number;
  /** The verb itself. */
  readonly at: number;
  readonly lemma: string;
  readonly groups: readonly CueGroup[];
  readonly mood: "finite" | "passive" | "gerund" | "infinitive";
  /** '-t-elle' in 'a-t-elle ajouté': the subject stands inside the verb. */
  readonly insidePronoun: number | null;
  /** 'did not say', 'n’a pas dit': no content is vouched for. */
  readonly negated: boolean;
}

const be = new Set("is are was were be been being am 's 're est sont était étaient été être sera seront serait fut furent".split(" "));
const negations = new Set("not n't never ne n' neither declined refused refusé refuse".split(" "));
const pluralEnd = /s$|^(?:police|people|men|women|they|we|i|you|who|children|many|some|others|both|most|several|few|officials|authorities)$/iu;

export function findCues(pieces: readonly Piece[], language: Language): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const matching = formsAt(pieces, i, language);
    const [first] = matching;
    if (!first) {
      const told = language === "fr" ? toldAfterQuotation(pieces, i) : null;
      if (told) hits.push(told);
      continue;
    }
    const hit = language === "en" ? englishCue(pieces, i, matching) : (frenchCue(pieces, i, matching) ?? joinedParticiple(pieces, i, { forms: matching, hits }));
    const last = hits.at(-1);
    // 'rejected claims': right behind a verb of speech the noun is meant.
    if (!hit || (first.noun && hit.from === i && last?.to === i && last.mood !== "passive") || (language === "en" && first.noun && hit.from === i && isNounHere(pieces, i, first))) continue;
    hits.push(hit);
    i = hit.to - 1;
  }
  return hits;
}

function formsAt(pieces: readonly Piece[], i: number, language: Language): readonly CueForm[] {
  const piece = pieces[i];
  // 'the United States': a capital inside a sentence is a name's.
  if (piece?.is !== "word" || (piece.capital && pieces[i - 1]?.is === "word")) return [];
  const forms = cueForms[language].get(piece.low);
  if (!forms) return [];
  const longest = forms.find((form) => form.words.every((word, k) => sameWord(pieces[i + k]?.low, word)))?.words.length;
  return forms.filter((form) => form.words.length === longest && form.words.every((word, k) => sameWord(pieces[i + k]?.low, word)) && (language === "en" || fitsPronoun(pieces, i, form.lemma)));
}

/** 's’inquiéter' says something, 'inquiéter' does not: a reflexive verb needs its pronoun, before it or before its helping verb. */
function fitsPronoun(pieces: readonly Piece[], at: number, lemma: string): boolean {
  if (!/^(?:s'|se )/u.test(lemma)) return true;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const low = pieces[i]?.low ?? "";
    if (/^(?:s'|se|m'|me|nous)$/u.test(low)) return true;
    const between = clitics.has(low) || adverbs.fr.has(low) || be.has(low) || /^-|ment$/u.test(low);
    if (!between) return false;
  }
  return false;
}

function sameWord(low: string | undefined, word: string): boolean {
  return low === word || (word === "de" && /^(?:d'|du|des)$/u.test(low ?? "")) || (word === "à" && /^(?:au|aux)$/u.test(low ?? ""));
}

function hitOf(forms: readonly CueForm[], place: { from: number; at: number; inside?: number | null; negated?: boolean }, mood: CueHit["mood"]): CueHit {
  const [first] = forms;
  return {
    from: place.from, at: place.at, to: place.at + (first?.words.length ?? 1), lemma: first?.lemma ?? "", groups: forms.map((f) => f.group), mood,
    insidePronoun: place.inside ?? null, negated: place.negated ?? false,
  };
}

function englishCue(pieces: readonly Piece[], i: number, forms: readonly CueForm[]): CueHit | null {
  let from = i;
  let passive = false;
  let helped = false;
  let negated = false;
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    const low = pieces[k]?.low ?? "";
    // 'on 9 May said'
    if (low === "may" && pieces[k]?.capital && k > 0) break;
    if (negations.has(low)) negated = true;
    if (auxiliaries.en.has(low) || low === "to" || low === "not" || low === "n't") {
      if (be.has(low) && !helped) passive = true;
      helped = true;
      from = k;
    } else if (!adverbs.en.has(low) || pieces[k]?.is !== "word") break;
  }
  const adjective = adjectiveCue(pieces, i, { forms, helper: helped ? from : null, negated });
  if (adjective !== undefined) return adjective;
  // 'It's thought that …': nobody is said to think so.
  if (/^['’]s$/u.test(pieces[from - 1]?.text ?? "") && /^(?:it|that|there|what|which|who)$/u.test(pieces[from - 2]?.low ?? "")) passive = true;
  const before = pieces[from - 1];
  // 'ignored repeated warnings': a participle right behind a past form belongs to the noun.
  if (!helped && forms.some((f) => f.tense === "participle") && /^\p{Ll}{2,}ed$/u.test(before?.text ?? "") && !determiners.en.has(pieces[from - 2]?.low ?? "") && pieces[i + 1]?.is === "word" && !/^(?:that|to|by)$/u.test(pieces[i + 1]?.low ?? "")) return null;
  const nounish = before !== undefined && !/^(?:that|which|who|what)$/u.test(before.low) && (determiners.en.has(before.low) || /^['’]s?$/u.test(before.low) || (prepositions.en.has(before.low) && !helped));
  const tenses = new Set(forms.map((f) => f.tense));
  if (forms.some((f) => f.noun) && !helped && nounish && !pronouns.en.has(before.low)) return null;
  const goesOn = pieces[i - 1]?.low === "to" ? startOfGoingOn(pieces, i - 2) : -1;
  if (goesOn >= 0) return hitOf(forms, { from: goesOn, at: i }, pieces[goesOn]?.low.endsWith("ing") ? "gerund" : "finite");
  if (pieces[i - 1]?.low === "to") {
    const turns = tellsSomething(forms) ? turnsToTell(pieces, i - 1, "en") : -1;
    if (turns >= 0) return hitOf(forms, { from: turns, at: i }, "finite");
  }
  if (pieces[i - 1]?.low === "to" || (helped && pieces[from]?.low === "to")) return hitOf(forms, { from, at: i, negated }, "infinitive");
  if (tenses.has("gerund") && !helped && saysOfNobody.test(before?.low ?? "")) return null;
  // 'his recently revealed plans'
  const far = pieces[from - 2];
  if (!helped && tenses.has("participle") && before?.is === "word" && (adverbs.en.has(before.low) || /^\p{L}{3,}ly$/u.test(before.low)) && far && determiners.en.has(far.low) && !pronouns.en.has(far.low) && pieces[i + 1]?.is === "word") return null;
  if (tenses.has("gerund")) return hitOf(forms, { from, at: i, negated }, passive ? "finite" : "gerund");
  if (passive && (tenses.has("past") || tenses.has("participle"))) return hitOf(forms, { from, at: i, negated }, "passive");
  if (tenses.has("past") || tenses.has("participle")) {
    const behind = i + (forms[0]?.words.length ?? 1);
    // 'said by telephone', 'began by': a means, nobody who does it.
    const agent = pieces[behind]?.low === "by" && !/^(?:phone|telephone|email|e-mail|text|letter|video|fax|message|then|now|way|\p{L}{3,}ing)$/u.test(pieces[behind + 1]?.low ?? "");
    if (agent && !helped) return hitOf(forms, { from, at: i, negated }, "passive");
    if (!helped && nounish && determiners.en.has(before.low) && !pronouns.en.has(before.low) && !standsAlone(pieces, from - 1)) return null;
    return hitOf(forms, { from, at: i, negated }, "finite");
  }
  if (tenses.has("plain")) {
    if (helped) return hitOf(forms, { from, at: i, negated }, "finite");
    const apart = before?.text === "," && !forms.some((f) => f.noun) && pieces.slice(0, from - 1).some((p, k) => p.text === "," && (pluralEnd.test(pieces[k - 1]?.low ?? "") || isPluralWithTail(pieces, k)));
    // '…, say experts.'
    const behind = before?.text === "," && !forms.some((f) => f.noun) && pieces[i + 2]?.is !== "word" && pluralEnd.test(pieces[i + 1]?.low ?? "") && pieces[i + 1]?.is === "word";
    if (apart || behind) return hitOf(forms, { from, at: i, negated }, "finite");
    if (before?.is !== "word" || (forms.some((f) => f.noun) && (!pluralEnd.test(before.low) || /^\p{Lu}+$/u.test(before.text)))) return null;
  }
  return hitOf(forms, { from, at: i, negated }, "finite");
}

/** 'The authorities in Lynn, a town on the border, say': many, with where they are behind them. */
function isPluralWithTail(pieces: readonly Piece[], comma: number): boolean {
  const tail = pieces.findIndex((p, i) => i < comma && prepositions.en.has(p.low));
  return tail > 0 && comma - tail < 8 && comma === pieces.findIndex((p) => p.text === ",") && !pieces.slice(0, comma).some((p) => auxiliaries.en.has(p.low)) && pluralEnd.test(pieces[tail - 1]?.low ?? "") && pieces[tail - 1]?.capital === false;
}

/** Not 'wrote to see', 'called to learn': of these somebody else tells. */
function tellsSomething(forms: readonly CueForm[]): boolean {
  return !/^(?:find|show|hear|learn|allow|see|view|support|back|plan|want|hope|like|call|ask|put|count|record|list)$/u.test(forms[0]?.lemma ?? "");
}

/** 'without saying', 'avoids condemning', 'is worth noting', 'was blamed for saying': nobody says it here, or it is said of an earlier time. */
const saysOfNobody = /^(?:without|avoids?|avoided|avoiding|worth|stops?|stopped|for|of|about|against|from|with|than|instead|into|onto|over|up)$/u;

/** 'went on to say', 'continued to insist', 'appeared to suggest': where the verb begins that holds the infinitive; -1 where there is none. */
function startOfGoingOn(pieces: readonly Piece[], at: number): number {
  const verb = pieces[at]?.low === "on" ? at - 1 : at;
  const goes = verb < at ? /^(?:went|goes|going|go)$/u : /^(?:continued|continues|continuing|began|begins|appeared|appears|seemed|seems|came)$/u;
  if (!goes.test(pieces[verb]?.low ?? "")) return -1;
  return verb > 0 && auxiliaries.en.has(pieces[verb - 1]?.low ?? "") ? verb - 1 : verb;
}

/** 'All said that …', 'Two told the paper': a number or quantity that begins the clause and has no noun. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  return /^(?:all|each|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(pieces[at]?.low ?? "") && pieces[at - 1]?.is !== "word" && pieces[at - 1]?.is !== "number";
}

const linking = /^(?:feels?|felt|seems?|seemed|remains?|remained|grew|grow|becomes?|became|sounds?|sounded)$/u;

/** 'is sure', 'remains convinced'; null for an adjective with no such verb before it, undefined for what is none. */
function adjectiveCue(pieces: readonly Piece[], i: number, { forms, helper, negated }: { forms: readonly CueForm[]; helper: number | null; negated: boolean }): CueHit | null | undefined {
  const adjectives = forms.filter((f) => f.tense === "adjective");
  if (adjectives.length === 0) return undefined;
  const link = helper ?? (linking.test(pieces[i - 1]?.low ?? "") ? i - 1 : linking.test(pieces[i - 2]?.low ?? "") ? i - 2 : null);
  const verb = pieces.slice(link ?? i, i).some((p) => be.has(p.low) || linking.test(p.low));
  if (link !== null && verb) return pieces[link]?.low === "to" ? null : hitOf(adjectives, { from: link, at: i, negated }, "finite");
  return adjectives.length === forms.length ? null : undefined;
}

/** 'a appelé … et promis que': the helping verb of the first participle serves the second too. */
function joinedParticiple(pieces: readonly Piece[], i: number, { forms, hits }: { forms: readonly CueForm[]; hits: readonly CueHit[] }): CueHit | null {
  const and = adverbs.fr.has(pieces[i - 1]?.low ?? "") ? i - 2 : i - 1;
  const next = pieces[i + (forms[0]?.words.length ?? 1)];
  if (pieces[and]?.low !== "et" || !forms.some((f) => f.tense === "participle") || !/^(?:que|qu'|à|de|d'|le|la|les|l'|un|une|des)$/u.test(next?.low ?? "") && next?.is !== "quote") return null;
  const perfect = hits.findLast((hit) => hit.mood === "finite" && avoir.has(pieces[hit.from]?.low ?? "") && hit.at > hit.from);
  return perfect && i - perfect.to < 40 ? hitOf(forms, { from: i, at: i }, "finite") : null;
}

const alsoNouns = /^(?:chiffres?|demandes?|critiques?|notes?|annonces?|comptes?|juges?|avances?|conteste|estimes?|promets?)$/u;

const avoir = new Set("a ont avait avaient ai avons avez aura auront aurait auraient eu ayant".split(" "));
const willing = /^(?:veut|veulent|voulait|tient|tiennent|tenait|tenu|voulu|souhaite|peut|vient|viennent|préfère|doit|ose|osé)$/u;
/** 's’est borné à dire', 'se contente d’indiquer', 'a fini par admettre': what is said stands behind the second verb. */
const limiting = /^(?:borne|bornent|bornée?s?|bornait|contente|contentent|contentée?s?|contentait|limite|limitée?s?|fini|finit|finissent|empresse|empressée?s?|hâte|hâtée?s?|manqué|manque|manquent|hésite|hésitent|hésité|cesse|cessent|cessé|continue|continuent|continué|persiste|persistent|persisté|commencé|commence|soin|bon|utile|nécessaire|plu|plaît|évertue|évertuent|obstine|obstinent|échiné|choisi|entend)$/u;

function frenchCue(pieces: readonly Piece[], i: number, forms: readonly CueForm[]): CueHit | null {
  const tenses = new Set(forms.map((f) => f.tense));
  const before = pieces[i - 1]?.low ?? "";
  if (tenses.has("gerund") && before === "en") return hitOf(forms, { from: i - 1, at: i }, "gerund");
  if (tenses.size === 1 && tenses.has("gerund")) {
    const start = participleStart(pieces, i, forms);
    return start ? hitOf(forms, { ...start, at: i }, "gerund") : null;
  }
  if (tenses.has("infinitive")) {
    const earlier = pieces[i - 2]?.low ?? "";
    if ((before === "de" || before === "d'") && earlier === "avant") return hitOf(forms, { from: i - 2, at: i }, "gerund");
    // 'Et l’avocat d’invoquer « … »'
    if (/^(?:de|d')$/u.test(before) && pieces[0]?.low === "et" && i > 2 && i < 10 && pieces.slice(1, i).every((p) => p.is === "word")) return hitOf(forms, { from: i - 1, at: i }, "finite");
    const negative = pieces[i - 2]?.low === "pas" ? i - 3 : i - 2;
    const limit = limiting.test(pieces[negative]?.low ?? "") ? negative : -1;
    if (limit > 0 && /^(?:à|de|d'|par)$/u.test(before)) return hitOf(forms, { from: groundOf(pieces, limit), at: i }, "finite");
    // 'vient de déclarer'
    if (/^(?:de|d')$/u.test(before) && /^(?:vient|viennent|venait|venaient)$/u.test(earlier)) return hitOf(forms, { from: groundOf(pieces, i - 2), at: i }, "finite");
    const turns = before === "pour" ? turnsToTell(pieces, i - 1, "fr") : -1;
    if (turns >= 0) return hitOf(forms, { from: turns, at: i }, "finite");
    if (willing.test(before)) return hitOf(forms, { from: groundOf(pieces, i - 1), at: i }, "finite");
    if (before === "à" && willing.test(earlier)) return hitOf(forms, { from: i - (avoir.has(pieces[i - 3]?.low ?? "") ? 3 : 2), at: i }, "finite");
    return null;
  }
  const perfect = tenses.has("participle") ? helpingVerb(pieces, i) : null;
  if (isOfItself(pieces, perfect?.from ?? i, { at: i, lemma: forms[0]?.lemma ?? "" })) return null;
  if (perfect) return perfect.passive ? null : admitted(hitOf(forms, { ...perfect, at: i }, "finite"));
  if (!tenses.has("present") && !tenses.has("past")) return null;
  if (forms.some((f) => f.noun) && (determiners.fr.has(before) && !/^(?:tous|toutes|autres)$/u.test(before) || prepositions.fr.has(before) || before === "première" || before === "dernière")) return null;
  // 'Point presse du maire', ', l’acte est nul'
  if (isNounByPlace(pieces, i, forms[0]?.lemma ?? "")) return null;
  // 'avancent le chiffre de 55 %'
  if (/^(?:le|la|les|l')$/u.test(before) && alsoNouns.test(pieces[i]?.low ?? "") && /^(?:de|d'|du|des|et|à|,|\.)$/u.test(pieces[i + 1]?.low ?? "")) return null;
  if ((determiners.fr.has(before) && !clitics.has(before) && !/^(?:tous|toutes|autres)$/u.test(before)) || before === "à" || before === "sans") return null;
  let from = i;
  let negated = false;
  const ours = (pieces[i]?.low ?? "").endsWith("ons");
  const lui = pieces[i - 1]?.low === "lui" && pieces[i - 1]?.capital === true;
  while (from > 0 && i - from < 3 && !lui && clitics.has(pieces[from - 1]?.low ?? "") && !(ours && pieces[from - 1]?.low === "nous")) {
    from--;
    if (/^n[e']/u.test(pieces[from]?.low ?? "")) negated = true;
  }
  // 'On se demande', 'elle s’appelle' ask and call nothing.
  if (/^s[e']$/u.test(before) && /^(?:demander|appeler|rappeler|juger|répéter|trouver)$/u.test(forms[0]?.lemma ?? "")) return null;
  const after = pieces[i + (forms[0]?.words.length ?? 1)];
  const inside = after && /^-(?:t-)?(?:il|elle|on|ils|elles|je|nous)$/u.test(after.low) ? i + (forms[0]?.words.length ?? 1) : null;
  return admitted(hitOf(forms, { from, at: i, inside, negated }, "finite"));
}

/** 'Point presse', and a noun behind 'l’' where no subject can stand before it. */
function isNounByPlace(pieces: readonly Piece[], i: number, lemma: string): boolean {
  const before = pieces[i - 1]?.low ?? "";
  if (lemma === "presser") return /^(?:point|conférence|dossier|revue|service|salle|attachée?|carte|la)$/u.test(before);
  const far = pieces[i - 2];
  return before === "l'" && (far === undefined || far.is === "mark" || prepositions.fr.has(far.low)) && !/^(?:que|qu'|de|d'|à|-(?:t-)?\p{L}+)$/u.test(pieces[i + 1]?.low ?? "");
}

/** 's’est avancée à la barre', 's’écarter', 'se montrer': with a pronoun of their own these verbs tell of something done. */
function isOfItself(pieces: readonly Piece[], from: number, { at, lemma }: { at: number; lemma: string }): boolean {
  if (!/^(?:avancer|écarter|exclure|relever|découvrir|dévoiler|reprendre|appuyer|présenter|répéter|confirmer|préciser|signaler|détailler|poursuivre|développer|rassurer|prononcer|annoncer|assumer|compléter|compter|chiffrer|retirer)$/u.test(lemma)) return false;
  return pieces.slice(Math.max(0, from - 1), at).some((p) => /^(?:s'|se)$/u.test(p.low));
}

/** 'n’exclut pas une grève', 'ne nie pas avoir signé': who does not deny says so. */
function admitted(hit: CueHit): CueHit {
  if (!hit.negated || !/^(?:exclure|écarter|nier|démentir|contester|réfuter)$/u.test(hit.lemma)) return hit;
  return { ...hit, negated: false, groups: hit.groups.map((group) => ({ ...group, force: "assert" })) };
}

/** Back over the helping verb and the pronouns before it: 's’est', 'a', 'ne s’est'. */
function groundOf(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 5 && (be.has(pieces[from - 1]?.low ?? "") || avoir.has(pieces[from - 1]?.low ?? "") || clitics.has(pieces[from - 1]?.low ?? "") || /^(?:pas|jamais|toujours)$/u.test(pieces[from - 1]?.low ?? ""))) from--;
  return from;
}

/** 'a vivement dénoncé', 'a-t-elle ajouté', 's’est engagé', 'avait déjà alerté'. */
function helpingVerb(pieces: readonly Piece[], i: number): { from: number; inside: number | null; passive: boolean; negated: boolean } | null {
  let inside: number | null = null;
  for (let k = i - 1; k >= 0 && i - k <= 7; k--) {
    const piece = pieces[k];
    const low = piece?.low ?? "";
    if (low === "ores" || (low === "et" && pieces[k - 1]?.low === "ores") || (low === "d'" && pieces[k + 1]?.low === "ores")) continue;
    if (/^-(?:t-)?(?:il|elle|on|ils|elles|je|nous)$/u.test(low)) inside = k;
    else if (avoir.has(low) || be.has(low)) {
      let from = k;
      while (from > 0 && k - from < 3 && clitics.has(pieces[from - 1]?.low ?? "")) from--;
      const between = pieces.slice(from, k).map((p) => p.low);
      const reflexive = between.some((w) => /^(?:s'|se|me|m'|nous)$/u.test(w));
      const negated = between.some((w) => /^n[e']$/u.test(w));
      if (low === "été") continue;
      const passive = !avoir.has(low) ? !reflexive : pieces.slice(k + 1, i).some((p) => p.low === "été");
      return { from, inside, passive, negated };
    } else if (piece?.text === "," && pieces[k - 2]?.text === "," && /^(?:lui|elle|eux|elles)$/u.test(pieces[k - 1]?.low ?? "")) k -= 2;
    else if (low === "côté" && /^(?:son|leur)$/u.test(pieces[k - 1]?.low ?? "") && pieces[k - 2]?.low === "de") k -= 2;
    else if (piece?.is !== "word" || !(adverbs.fr.has(low) || low === "elle" || low === "il" || low === "été")) return null;
  }
  return null;
}
