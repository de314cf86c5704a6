import type { FigureDraft } from "./figure-draft.js";
import type { Sentence, Token } from "./tokens.js";

/** Folded words that say a quantity grew or shrank by what follows. Stems: any ending of the verb counts. */
const words: Readonly<Record<"up" | "down", RegExp>> = {
  up: /^(?:up|rose|rise|rises|risen|rising|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|ralli(?:es|ed)|leap(?:s|ed|t)?|augment(?:e|es|er|ent|ait|ant|ation)|hausse|progress(?:e|es|er|ent|ait|ant|ion)|grimp(?:e|es|er|ent|ait|ant)|bond(?:i|it|ir|issent)|cru|croit|croitre|accru)$/,
  down: /^(?:down|f[ae]ll|falls|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid|slides?|sliding|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|shrank|shrinks?|shrunk|reduc(?:e|es|ed|ing|tion)|baiss(?:e|es|er|ent|ait|ant)|recul(?:e|es|er|ent|ait|ant)?|chut(?:e|es|er|ent|ait|ant)|diminu(?:e|es|er|ent|ait|ant|tion)|repli|repliee?|plong(?:e|es|er|eait))$/,
};
/** Verbs that tell of people and things too ('lost 3 men'): a change only of shares and prices. */
const ofShares: Readonly<Record<"up" | "down", RegExp>> = {
  up: /^(?:add(?:s|ed|ing)?|boost(?:s|ed|ing)?|rais(?:e|es|ed|ing)|gagn(?:e|es|er|ent|ait|ant)|pris|prend)$/,
  down: /^(?:sank|sinks?|sunk|dip(?:s|ped)?|slip(?:s|ped)?|lower(?:s|ed)?|los(?:t|e|es|ing)|shed|sheds|cut|cuts|perd|perdu|perdent|cede|cedent|lache|lachent)$/,
};
const shares = new Set(["percent", "percentage point", "basis point"]);
/** Adverbs between the verb and the figure. */
const between = /^(?:a|an|another|further|sharply|slightly|only|just|even|as|much|by|d|de|'|of|encore|fortement|legerement|la|le)$/;

/** Which way a figure says something went: 'fell 7 percent', 'up by 12', 'en hausse de 3 %'. Not where it went: 'rose to 12'. */
export function changeOf({ tokens, language }: Sentence, draft: FigureDraft, last: FigureDraft | undefined): "up" | "down" | null {
  let at = draft.from - 1;
  let measured = false;
  for (let steps = 0; steps < 3 && between.test(tokens[at]?.text ?? ""); steps += 1) {
    if (/^(?:by|de|d|of)$/.test(tokens[at]?.text ?? "")) measured = true;
    at -= 1;
  }
  if (language === "fr" && !measured) return null;
  const direct = directionOf(tokens, at, draft);
  if (direct || !measured) return direct;
  // 'grow sales by 35 percent': the object stands between. 'Burlington by 2.6%': the verb was said of the figure before.
  if (tokens[draft.from - 1]?.text !== "by") return null;
  for (let back = at; back > at - 4 && tokens[back]?.kind === "word"; back -= 1) {
    const found = directionOf(tokens, back, draft);
    if (found) return found;
  }
  return last?.unit === draft.unit && draft.unit !== null && tokens[at]?.capital === true ? last.change : null;
}

const phrasal = /^(?:g[ai]ve|giving|given|set|sets|made?|makes|making|pick|picked|put|puts|ran|run|took|take|come|came|call|called|built|build|racked|opened|open|turn|turned|shut|broke|track|sit|sat|end|wrote|write|knocked|cut|settle|settled|laid|lay|shot)$/;

/** 'Gave up 500 yards' and 'put down 10 deposits' tell no change: of plain counts, 'was up 3' does. */
function isPlainUp(tokens: readonly Token[], at: number, draft: FigureDraft): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return draft.unit === null ? /^(?:is|are|was|were|be|been|being|ended|closed|finished|,)$/.test(before) : !phrasal.test(before);
}

function directionOf(tokens: readonly Token[], at: number, draft: FigureDraft): "up" | "down" | null {
  const text = tokens[at]?.text ?? "";
  if ((text === "up" || text === "down") && !isPlainUp(tokens, at, draft)) return null;
  if (words.up.test(text) || (shares.has(draft.unit ?? "") && ofShares.up.test(text))) return "up";
  return words.down.test(text) || (shares.has(draft.unit ?? "") && ofShares.down.test(text)) ? "down" : null;
}
