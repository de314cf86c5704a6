import type { Span } from "../../model/span.js";
import type { Scene } from "./scene.js";

const marks = {
  en: /(?<!\p{L})(?:reportedly|allegedly|purportedly|supposedly|apparently|rumou?red)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:aurai(?:t|ent)|serai(?:t|ent)) (?:\p{L}+ment |déjà |aussi |également )?(?:été |eu )?\p{L}{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ert|is|ut)(?!\p{L})|(?<!\p{L})(?:prétendument|présumée?s?)(?!\p{L})/iu,
};

const longest = 2_000;

/** 'reportedly', 'aurait été': the outlet does not vouch for it. Looked for in the content alone. */
export function isHearsay(scene: Scene, { start, end }: Span): boolean {
  return marks[scene.language].test(scene.text.slice(start, Math.min(end, start + longest)));
}
