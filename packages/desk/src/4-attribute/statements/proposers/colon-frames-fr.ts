import { isFiniteFrench } from "../../words/french-finite.js";
import { clauseEnd } from "../content/clause-end.js";
import type { CueHit } from "../cues/find-cues.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";
import { isSomebody } from "../speakers/is-somebody.js";

interface Found {
  readonly from: number;
  readonly to: number;
  readonly speaker: Named;
  readonly force: "assert";
  readonly cue: { readonly from: number; readonly to: number; readonly word: string };
  readonly weight: number;
}

const sure = /^(?:formel|formelle|formels|formelles|catégoriques?|convaincue?s?|persuadée?s?|certaine?s?|sûre?s?|clair|claire|clairs|claires|unanimes?|affirmatif|affirmative|affirmatifs)$/u;
const nouns = /^(?:réponse|réaction|verdict|explication|version|justification|conclusion|constat|démenti|précision|précisions|annonce|avis|argument|défense|promesse|commentaire|diagnostic)$/u;

/** 'Le port est formel : la grue était neuve', 'Réponse de la mairie : rien n’est signé': a clause without marks behind a colon, and who says it before. */
export function beforeColon(pieces: readonly Piece[], cues: readonly CueHit[]): Found[] {
  const colon = pieces.findIndex((p) => p.text === ":");
  const content = pieces.slice(colon + 1);
  if (colon < 2 || content[0]?.is !== "word" || !content.some((p, i) => i > 0 && isFiniteFrench(p.low, content[i - 1]?.low ?? ""))) return [];
  const last = pieces[colon - 1];
  // 'n’est pas de cet avis :', 'est du même avis :'
  const opinion = last?.low === "avis" && /^(?:cet|même|autre|contraire)$/u.test(pieces[colon - 2]?.low ?? "");
  const adjective = last?.is === "word" && (opinion || sure.test(last.low)) ? colon - 1 : -1;
  const speaker = adjective > 0 ? whoIs(pieces, adjective) : whose(pieces, colon);
  if (!speaker || !isSomebody(pieces, speaker)) return [];
  const at = adjective > 0 ? adjective : 0;
  return [{ from: colon + 1, to: clauseEnd(pieces, colon + 1, { language: "fr", cues, object: false }), speaker, force: "assert", cue: { from: at, to: at + 1, word: pieces[at]?.low ?? "" }, weight: 2 }];
}

/** 'Me Lenoir, elle, en est convaincue': back over the verb and the pronouns before it. */
function whoIs(pieces: readonly Piece[], adjective: number): Named | null {
  let verb = adjective - 1;
  while (verb > 0 && adjective - verb < 4 && !/^(?:est|sont|était|étaient|reste|restent|semble|se|s')$/u.test(pieces[verb]?.low ?? "")) verb--;
  if (verb < 1 || !/^(?:est|sont|était|étaient|reste|restent)$/u.test(pieces[verb]?.low ?? "")) return null;
  if (/^(?:en|n'|ne)$/u.test(pieces[verb - 1]?.low ?? "")) verb--;
  if (pieces[verb - 1]?.text === "," && /^(?:lui|elle|eux|elles)$/u.test(pieces[verb - 2]?.low ?? "") && pieces[verb - 3]?.text === ",") verb -= 3;
  return subjectBefore(pieces, verb, "fr");
}

/** 'Réponse de la mairie', 'La version du port': whose it is, up to the colon. */
function whose(pieces: readonly Piece[], colon: number): Named | null {
  const noun = pieces.findIndex((p, i) => i < 2 && nouns.test(p.low));
  const of = pieces[noun + 1]?.low ?? "";
  if (noun < 0 || !/^(?:de|du|d'|des)$/u.test(of)) return null;
  if (/^(?:du|des)$/u.test(of)) return colon - noun <= 8 ? { from: noun + 2, to: colon, apposition: null } : null;
  const named = groupStartingAt(pieces, noun + 2, "fr");
  return named?.to === colon || pieces[named?.to ?? 0]?.text === "," ? named && { ...named, to: Math.min(named.to, colon) } : null;
}

const tellers = /^(?:pompiers|police|gendarmerie|préfecture|préfet|préfète|parquet|procureure?|mairie|maire|ministère|ministre|gouvernement|secours|autorités|hôpital|samu|syndicats?|présidence|armée|direction|organisateurs|enquêteurs|témoins?|officiel|officielle)$/u;

/** 'Plusieurs blessés dans la chute d’une grue (pompiers)': at the end of a line, who has told it. */
export function inBrackets(pieces: readonly Piece[]): Found[] {
  const end = pieces.at(-1)?.text === "." ? pieces.length - 2 : pieces.length - 1;
  const open = pieces[end]?.text === ")" ? pieces.findLastIndex((p, i) => i < end && p.text === "(") : -1;
  const words = open < 0 ? [] : pieces.slice(open + 1, end);
  const first = words[0]?.low === "source" || words[0]?.low === "sources" ? open + 1 : -1;
  const teller = words.length <= 3 && (tellers.test(words[0]?.low ?? "") || first > 0) && words.every((p) => p.is === "word");
  const from = pieces.findLastIndex((p, i) => i < open - 2 && /^[.:]$/u.test(p.text)) + 1;
  if (!teller || open - from < 3 || pieces.slice(from, open).some((p) => p.is === "quote")) return [];
  return [{ from, to: open, speaker: { from: open + 1, to: end, apposition: null }, force: "assert", cue: { from: open, to: open + 1, word: "(" }, weight: 1 }];
}
