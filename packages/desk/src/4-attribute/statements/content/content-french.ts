import { adverbs, determiners } from "../../words/small-words.js";
import { clauseEnd } from "./clause-end.js";
import type { Content } from "./content-after.js";
import type { Complement, CueGroup } from "../cues/cue.js";
import type { CueHit } from "../cues/find-cues.js";
import type { Piece } from "../scene.js";
import { mayBePerson } from "../speakers/is-somebody.js";

interface Look {
  readonly pieces: readonly Piece[];
  readonly hit: CueHit;
  readonly cues: readonly CueHit[];
}

const farthest = 12;

/** What French verbs of speech take beyond a clause, an infinitive or an object; null when nothing of that is there. */
export function frenchContent(look: Look, at: number, via: readonly string[]): Content | null {
  return attribute(look, at, via) ?? ofSomething(look, at, via) ?? onSomething(look, at, via) ?? afterAddressee(look, at, via) ?? judged(look, at, via);
}

function groupTaking(hit: CueHit, kind: Complement): CueGroup | null {
  return hit.groups.find((group) => group.takes.includes(kind)) ?? null;
}

function made({ pieces, cues }: Look, from: number, { group, via, object }: { group: CueGroup; via: readonly string[]; object: boolean }): Content | null {
  const to = clauseEnd(pieces, from, { language: "fr", cues, object });
  return from < pieces.length && to > from ? { from, to, group, via, sure: true } : null;
}

/** What somebody says of themselves: never of a road or a fire that 's’est déclaré'. */
const attitudes = new Set(("prêt prête prêts prêtes favorable favorables opposé opposée opposés opposées confiant confiante confiants confiantes inquiet inquiète inquiets inquiètes surpris surprise surprises choqué choquée choqués choquées " +
  "convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées satisfait satisfaite satisfaits satisfaites déçu déçue déçus déçues déterminé déterminée déterminés déterminées ouvert ouverte ouverts ouvertes " +
  "hostile hostiles optimiste optimistes pessimiste pessimistes sceptique sceptiques solidaire solidaires attristé attristée attristés attristées bouleversé bouleversée bouleversés bouleversées certain certaine certains certaines " +
  "coupable coupables innocent innocente innocents innocentes victime victimes disposé disposée disposés disposées attaché attachée attachés attachées conscient consciente conscients conscientes fier fière fiers fières heureux heureuse heureuses " +
  "impatient impatiente impatients incapable incapables indigné indignée indignés indignées soulagé soulagée soulagés soulagées préoccupé préoccupée préoccupés préoccupées scandalisé scandalisée scandalisés stupéfait stupéfaite stupéfaits " +
  "consterné consternée consternés consternées partisan partisane partisans candidat candidate candidats responsable responsables réservé réservée réservés réservées rassuré rassurée rassurés sereine serein sereins ravi ravie ravis ravies " +
  "résolu résolue résolus révolté révoltée révoltés mobilisé mobilisée mobilisés lassé lassée lassés las abasourdi abasourdie abasourdis sidéré sidérée sidérés étonné étonnée étonnés étonnées peiné peinée intéressé intéressée intéressés compétent " +
  "prudent prudente prudents vigilant vigilante vigilants ferme fermes très extrêmement profondément particulièrement plutôt assez toujours « pour contre étranger étrangère étrangers lésé lésée lésés trahi trahie trahis").split(" "));

/** 'se dit prêt à négocier', 's’est déclarée très favorable au projet', 'se dit victime d’une erreur'. */
function attribute(look: Look, at: number, via: readonly string[]): Content | null {
  const group = groupTaking(look.hit, "attribute");
  const first = look.pieces[at];
  if (!group || first?.is !== "word" || !attitudes.has(first.low)) return null;
  return made(look, at, { group, via, object: false });
}

/** 'se félicite de l’accord', 's’inquiète du sort des otages', 'menace de fermer'. A contracted article stays with its noun. */
function ofSomething(look: Look, at: number, via: readonly string[]): Content | null {
  const group = groupTaking(look.hit, "of");
  const { pieces } = look;
  const low = pieces[at]?.low ?? "";
  if (!group || !/^(?:de|d'|du|des)$/u.test(low)) return null;
  if (pieces[at + 1]?.low === "ce" && /^(?:que|qu')$/u.test(pieces[at + 2]?.low ?? "")) return made(look, at + 3, { group, via, object: false });
  const from = low === "de" || low === "d'" ? at + 1 : at;
  // 'La falaise menace de s’effondrer': who threatens speaks.
  if (look.hit.lemma === "menacer" && !threatens(pieces, look.hit)) return null;
  const infinitive = /(?:er|ir|re|oir)$/u.test(nextFull(pieces, from)?.low ?? "") && !determiners.fr.has(pieces[from]?.low ?? "");
  return made(look, from, { group, via, object: !infinitive });
}

/** Past the pronouns and the negation before an infinitive. */
function nextFull(pieces: readonly Piece[], from: number): Piece | undefined {
  let i = from;
  while (i - from < 5 && /^(?:ne|n'|pas|plus|se|s'|en|y|le|la|les|l'|lui|leur|me|m'|nous|vous|jamais|rien)$/u.test(pieces[i]?.low ?? "")) i++;
  return pieces[i];
}

/** A plural, a name or a pronoun: 'la falaise menace de s’effondrer' threatens nobody. */
function threatens(pieces: readonly Piece[], hit: CueHit): boolean {
  const before = pieces[hit.from - 1];
  return before !== undefined && (before.capital || mayBePerson(before.low) || before.low === "et" || /s$|x$/u.test(before.low) || /^(?:il|elle|ils|elles|on|direction|gouvernement|syndicat|président|ministre|groupe|collectif|association|fédération|union|opposition)$/u.test(before.low));
}

const adjective = /(?:able|ible|ante?s?|euse?s?|eux|ive?s?|ifs?|aires?|elle?s?|[^r]ées?|ide?s?|ique?s?|olu?e?s?)$/u;

/** 'juge la peine trop lourde', 'estime les mesures insuffisantes': what is judged, and how. */
function judged(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit } = look;
  if (!/^(?:juger|estimer|trouver|considérer)$/u.test(hit.lemma) || !/^(?:le|la|les|l'|cette|ce|ces|cet|son|sa|ses|leur|leurs)$/u.test(pieces[at]?.low ?? "")) return null;
  const group = hit.groups.find((g) => g.takes.includes("that") || g.takes.includes("label"));
  for (let i = at + 2; group && i < pieces.length && i - at < 9 && pieces[i]?.is === "word"; i++) {
    const low = pieces[i]?.low ?? "";
    const next = pieces[i + 1];
    const strong = /^(?:trop|très|peu|assez|plutôt|totalement|parfaitement|largement|profondément|tout)$/u.test(low) && next?.is === "word" && !determiners.fr.has(next.low) && !/^(?:de|d'|à|au)$/u.test(next.low);
    const closes = adjective.test(low) && !determiners.fr.has(pieces[i - 1]?.low ?? "") && !/^(?:de|d'|à|en|par)$/u.test(pieces[i - 1]?.low ?? "") && (next === undefined || (next.is === "mark" && /^[.,;]$/u.test(next.text)));
    if (strong || closes) return made(look, at, { group, via, object: true });
  }
  return null;
}

/** 'met en garde contre une crue', 'insiste sur la solidité du barrage', 'plaide pour un moratoire'. */
function onSomething(look: Look, at: number, via: readonly string[]): Content | null {
  const group = groupTaking(look.hit, "on");
  const { pieces } = look;
  if (!group) return null;
  let lead = at;
  // 'a mis en garde les riverains contre …': past who is warned.
  for (; lead - at < 6 && pieces[lead]?.is === "word"; lead++) if (/^(?:sur|contre|pour|faveur)$/u.test(pieces[lead]?.low ?? "")) break;
  const low = pieces[lead]?.low ?? "";
  if (!/^(?:sur|contre|pour|faveur)$/u.test(low) || (lead > at && !/^(?:le|la|les|l'|ses|leurs|en)$/u.test(pieces[at]?.low ?? ""))) return null;
  const from = low === "faveur" && /^(?:de|d')$/u.test(pieces[lead + 1]?.low ?? "") ? lead + 2 : lead + 1;
  const first = pieces[from];
  const speaks = first !== undefined && (first.is === "quote" || determiners.fr.has(first.low) || /(?:er|ir|re)$/u.test(first.low) || /^que?$|^qu'$/u.test(first.low));
  return speaks && saidBySomebody(look) ? made(look, from, { group, via, object: true }) : null;
}

/** 'Deux arbres s’élèvent contre le mur' says nothing: these verbs need a body, a role or a name before them. */
function saidBySomebody({ pieces, hit }: Look): boolean {
  if (!/^(?:s'élever|militer|s'insurger|protester)$/u.test(hit.lemma)) return true;
  for (let i = hit.from - 1; i >= 0 && hit.from - i < 9; i--) {
    const piece = pieces[i];
    if (piece?.capital && i > 0) return true;
    if (/^(?:il|elle|ils|elles|on|qui|association|syndicat|collectif|élus|riverains|avocats?|députés?|parents|maires?|opposition|habitants|habitantes|ong|fédération|ligue|parti)$/u.test(piece?.low ?? "")) return true;
  }
  return false;
}

/** Nouns after which 'que' tells more of the noun: 'a répondu à la lettre que …'. */
const told = /^(?:question|questions|lettre|lettres|demande|demandes|courrier|courriers|message|messages|appel|appels|accusations?|critiques?|attaques?|mail|mails|courriel)$/u;

/** 'a répondu aux parents que …', 'a expliqué aux enquêteurs avoir agi seul', 'a informé les salariés que …'. */
function afterAddressee(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit, cues } = look;
  const hearer = groupTaking(hit, "hearer");
  const group = hearer ?? groupTaking(hit, "that");
  const first = pieces[at];
  const opens = /^(?:à|au|aux|auprès|devant)$/u.test(first?.low ?? "") || (hearer !== null && first !== undefined && (determiners.fr.has(first.low) || first.capital));
  if (!group || first?.is !== "word" || !opens) return null;
  for (let i = at + 1; i < pieces.length && i - at < farthest; i++) {
    const piece = pieces[i];
    const before = pieces[i - 1]?.low ?? "";
    if (piece === undefined || (piece.is === "mark" && piece.text !== ":") || cues.some((c) => c.from === i && c.mood === "finite")) return null;
    // 'a conclu à un « manquement »': the words in marks are no speech to somebody.
    if (piece.is === "quote" && determiners.fr.has(before)) return null;
    if (piece.text === ":" || piece.is === "quote") return made(look, piece.is === "quote" ? i : i + 1, { group, via, object: false });
    if (/^(?:que|qu')$/u.test(piece.low)) return told.test(before) ? null : made(look, i + 1, { group, via, object: false });
    if (/^(?:qui|dont|où)$/u.test(piece.low)) return null;
    if (hit.groups.some((g) => g.takes.includes("infinitive")) && isPastInfinitive(pieces, i)) return made(look, i, { group, via, object: false });
  }
  return null;
}

/** 'avoir agi', 'être venu', 'n’avoir rien vu', 'ne pas comprendre'. */
function isPastInfinitive(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  while (i - at < 3 && (/^(?:ne|n'|pas|s'|y|en|l')$/u.test(pieces[i]?.low ?? "") || (i > at && adverbs.fr.has(pieces[i]?.low ?? "")))) i++;
  const low = pieces[i]?.low ?? "";
  return /^(?:avoir|être)$/u.test(low) || (i > at && /(?:er|ir|re)$/u.test(low) && /^n[e']$/u.test(pieces[at]?.low ?? ""));
}
