import { auxiliaries, clitics } from "../../words/small-words.js";
import type { Piece } from "../scene.js";

/**
 * 'rang back to say that …', 'a repris la parole pour dénoncer …': a verb of getting in touch or of speaking up, and what is told behind
 * 'to' or 'pour'. Words that do so only with others beside them name these.
 */
type Companions = RegExp | null;

const back = /^(?:back|again|later|out|in|up|on|over|forward|live|public|down)$/u;
const place = /^(?:to|the|social|twitter|facebook|x|instagram|telegram|television|tv|radio|air|stage|stand|floor|podium|microphone)$/u;
const paper = /^(?:statement|letter|message|note|release|video|post|tweet|conference|interview|speech|email|e-mail|call)$/u;

const englishVerbs: ReadonlyMap<string, Companions> = new Map([
  ...each("rang rings phoned phones telephoned telephones texted emailed e-mailed messaged wrote writes intervened interjected interrupted contacted", null),
  ...each("called calls", /^(?!on$|upon$|for$)/u),
  ...each("got gets", /^(?:touch|back)$/u),
  ...each("returned returns stood stands rose rises stepped steps came comes went goes appeared appears", back),
  ...each("took takes", place),
  ...each("used uses gave gives held holds issued issues released releases published publishes posted posts sent sends recorded broke", new RegExp(`${paper.source}|^silence$`, "u")),
]);

const frenchVerbs: ReadonlyMap<string, Companions> = new Map([
  ...each("rappelé rappelle téléphoné téléphone appelé appelle écrit intervenu intervenue intervenus intervient interrompu interrompue contacté contacte joint", null),
  ...each("revenu revenue revenus revient monté montée monte levé levée lève sorti sortie sort", /^(?:sur|tribune|créneau|front|charge|barre|ring|silence|réserve|gonds|presse)$/u),
  ...each("pris prise prend reprend repris", /^(?:parole|micro|plume|antenne|contact)$/u),
  ...each("publié publie diffusé diffuse envoyé envoie adressé adresse tenu tient convoqué convoque donné donne posté poste saisi", /^(?:communiqué|lettre|courrier|message|vidéo|texto|sms|courriel|mail|conférence|point|entretien|occasion|presse|tribune|note|tweet|post)$/u),
]);

function each(verbs: string, beside: Companions): [string, Companions][] {
  return verbs.split(" ").map((verb) => [verb, beside]);
}

const farthest = 14;
/** Whom somebody asks or lets speak does not speak yet. */
const notYet = /^(?:not|n't|never|n'|ne|asked|told|urged|ordered|invited|paid|trop|assez|too|enough)$/u;

/** Where the verb begins that ends in telling, helping verbs and pronouns with it; -1 where there is none. `at`: its 'to' or 'pour'. */
export function turnsToTell(pieces: readonly Piece[], at: number, language: "en" | "fr"): number {
  const verbs = language === "en" ? englishVerbs : frenchVerbs;
  for (let i = at - 1; i >= 0 && at - i < farthest; i--) {
    const piece = pieces[i];
    if (piece?.is === "quote" || piece?.text === ";" || piece?.text === ":") return -1;
    const beside = piece?.is === "word" && !piece.capital ? verbs.get(piece.low) : undefined;
    if (beside === undefined) {
      if (notYet.test(piece?.low ?? "")) return -1;
      continue;
    }
    if (beside !== null && !pieces.slice(i + 1, at).some((p) => beside.test(p.low))) return -1;
    return startOfVerb(pieces, i, language);
  }
  return -1;
}

function startOfVerb(pieces: readonly Piece[], at: number, language: "en" | "fr"): number {
  let from = at;
  while (from > 0 && at - from < 5 && (auxiliaries[language].has(pieces[from - 1]?.low ?? "") || (language === "fr" && clitics.has(pieces[from - 1]?.low ?? "")))) from--;
  const before = pieces.slice(Math.max(0, from - 1), at);
  // 'should have called to say', 'n’a pas rappelé pour dire', 'to call back to say'
  if (before.some((p) => notYet.test(p.low) || /^(?:pas|jamais|would|should|could|may|might|must|can|will)$/u.test(p.low))) return -1;
  return language === "fr" && /^(?:rappelé|téléphoné|appelé|écrit|pris|repris|publié|diffusé|envoyé|adressé|tenu|convoqué|donné|posté|contacté|joint|levée?|montée?|sortie?|revenue?s?|intervenue?s?|saisi|interrompue?)$/u.test(pieces[at]?.low ?? "") && from === at ? -1 : from;
}
