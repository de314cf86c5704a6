import { compactPattern } from "../../model/compact-pattern.js";
import type { Span } from "../../model/span.js";
import type { Draft } from "./proposers/proposer.js";
import type { Scene } from "./scene.js";

const english = compactPattern(/(?<!\p{L})(?:reportedly|allegedly|purportedly|supposedly|apparently|rumou?red)(?!\p{L})/iu);
const frenchWords = compactPattern(/(?<!\p{L})(?:prétendument|présumée?s?|supposément|soi-disant|vraisemblablement)(?!\p{L})/iu);
/** 'aurait été', 'seraient morts', 'n’aurait pas vu': helping verb and participle. 'aurait lieu', 'aurait dû' are something else. */
const past = compactPattern(/(?<!\p{L})(?:aurai(?:t|ent)|serai(?:t|ent))(?:-(?:t-)?(?:il|elle|on|ils|elles))? (?:pas |plus |jamais |rien |\p{L}+ment |déjà |aussi |également |bien |même |tous |toutes |ainsi |ensuite )*(?:été |eu |fait )?(?!lieu(?!\p{L})|d[ûu](?!\p{L})|pu(?!\p{L})|voulu|fallu|aimé|souhaité|préféré)\p{L}+(?:é|ée|és|ées|i|ie|is|ise|ises|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|erts|mort|morts|morte|mortes)(?!\p{L})/iu);
/** 'serait d’origine criminelle', 'aurait des complices': the plain conditional, as the press uses it of what is not sure. */
const present = compactPattern(/(?<!\p{L})(?:serai(?:t|ent)|aurai(?:t|ent)|souffrirai(?:t|ent)|disposerai(?:t|ent)|détiendrai(?:t|ent)|compterai(?:t|ent)|s['’]agirait|porterai(?:t|ent)|viserai(?:t|ent)|concernerai(?:t|ent)|appartiendrai(?:t|ent)|résiderai(?:t|ent)|s['’]élèverai(?:t|ent)|proviendrai(?:t|ent)|remonterai(?:t|ent)) (?:pas |plus |\p{L}+ment |déjà |aussi |également |même |bien )?(?:d['’]|de |du |des |le |la |les |l['’]|une? |au |aux |à |sur |en |dans |liée?s? |âgée?s? |\p{N})/iu);
/** A condition or a wish: 'si la grue tombait, il serait …'. */
const condition = compactPattern(/(?<!\p{L})(?:si|s['’](?:il|ils)|même si|à condition|au cas où|faute de|sans quoi|sinon)(?!\p{L})/iu);

const longest = 2_000;

/**
 * 'reportedly', 'aurait été': the outlet does not vouch for it. Looked for in the content alone. After a verb of speech in the
 * past the French conditional only tells of a future: 'a dit que le pont serait fermé'.
 */
export function isHearsay(scene: Scene, { start, end }: Span, by: Pick<Draft, "cueSpan">): boolean {
  const text = scene.text.slice(start, Math.min(end, start + longest));
  if (scene.language === "en") return english.test(text);
  if (frenchWords.test(text)) return true;
  if (condition.test(text)) return false;
  const told = by.cueSpan !== null && isPast(scene.text, by.cueSpan);
  return perfectOf(text, told) || (!told && present.test(text));
}

/** 'aurait été vu' is hearsay after any verb; 'serait fermé' after one in the past is mostly a future. */
function perfectOf(text: string, told: boolean): boolean {
  const found = past.exec(text);
  return found !== null && (!told || /^aurai/iu.test(found[0]) || /serai(?:t|ent) (?:mort|décédé|né|venu|parti|tombé|allé|arrivé|entré|sorti|devenu|resté)/iu.test(found[0]));
}

/** 'a affirmé', 'affirmait', 'avait indiqué': a participle after its helping verb, or an imperfect or simple past. */
function isPast(text: string, { start, end }: Span): boolean {
  const verb = text.slice(start, end);
  return /(?:ait|aient|èrent|irent|urent|ant)$/u.test(verb) || /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|ai|avons)(?:-t-\p{L}+)?(?: \p{L}+){0,3} (?:l['’]|s['’])?$/u.test(text.slice(Math.max(0, start - 40), start)) || (verb.endsWith("a") && verb.length > 3);
}
