import { currencyNamed, minorUnit, plainUnit } from "./currencies.js";
import type { FigureDraft } from "./figure-draft.js";
import { minorBehind } from "./recognise/join-minor.js";
import { unitAfter, unitBefore } from "./recognise/money-unit.js";
import { readCardinal } from "./recognise/read-quantity.js";
import type { Sentence, Token } from "./tokens.js";

const scales: ReadonlyMap<string, number> = new Map([["m", 1e6], ["k", 1e3], ["b", 1e9], ["md", 1e9], ["mds", 1e9]]);
/** Words of money that mean other things as often: books, crowns, what was won. Money in large amounts only, or with their country. */
const oftenOther = /^(?:livres?|marks?|crowns?|couronnes?|won|sols?|soles|sums?|soms?|real|rands?|lev|dongs?|kips|drams|sen|rs|florins?|pula|taka|leu|lei|colons?|cordobas?|laris?)$/;

/** '$5', 'US$5', '$US5', 'EUR 5', with the letter that multiplies: '£5.2m'. */
export function moneyBefore(tokens: readonly Token[], draft: FigureDraft): boolean {
  const before = draft.number.from > draft.floor ? unitBefore(tokens, draft.number.from, draft.floor) : null;
  if (!before) return false;
  draft.from = Math.min(draft.from, before.from);
  draft.unit = plainUnit({ code: null, family: before.unit });
  const scale = tokens[draft.to];
  if (scale?.glued === true) multiply(draft, scales.get(scale.text));
  return true;
}

/** '5 euros', '2 millions de francs suisses', '12-cent', '1,2 M€'. */
export function moneyAfter({ tokens, language }: Sentence, draft: FigureDraft): boolean {
  const after = unitAfter(tokens, draft.to);
  if (!after) return false;
  const word = tokens[after.to - 1]?.text ?? "";
  const value = draft.low ?? draft.high ?? 0;
  const plain = currencyNamed(word);
  const alone = plain !== null && after.unit === (plain.code ?? plain.family);
  if (!after.isSign && alone && oftenOther.test(word) && value * after.factor < (/^livres?$/.test(word) ? 1e6 : 1e3)) return false;
  // 'deux cents' is a number, and 'one penny' in a saying no sum; what a plain count of coins is, the noun says.
  if (after.isMinor && minorUnit(word) === "cent" && draft.form === "words" && value === 1) return false;
  if (after.factor !== 1) scaled(draft, after.factor);
  draft.unit = plainUnit({ code: null, family: after.unit });
  draft.to = after.to;
  if (!after.isMinor && !after.isSign) addCoins({ tokens, language }, draft);
  return true;
}

/** '6 dollars and 20 cents', 'douze euros cinquante': the smaller coins join the amount. */
function addCoins({ tokens, language }: Pick<Sentence, "tokens" | "language">, draft: FigureDraft): void {
  const at = /^(?:and|et)$/.test(tokens[draft.to]?.text ?? "") ? draft.to + 1 : draft.to;
  const coins = readCardinal({ tokens, language }, at);
  const to = coins && minorBehind(tokens, draft.to, coins);
  if (!coins || to === null || draft.low === null || draft.low !== draft.high) return;
  if (to === coins.to && coins.form !== draft.form) return;
  draft.low = draft.high = Math.round(draft.low * 100 + coins.value) / 100;
  draft.to = to;
}

/** A letter behind the number that multiplies it is part of it. */
export function multiply(draft: FigureDraft, factor: number | undefined): void {
  if (factor === undefined) return;
  scaled(draft, factor);
  draft.to += 1;
}

function scaled(draft: FigureDraft, factor: number): void {
  draft.low = draft.low === null ? null : draft.low * factor;
  draft.high = draft.high === null ? null : draft.high * factor;
}

/** A sign of money that stands alone: '£', '€', '$'. */
export function isMoneySign(token: Token | undefined): boolean {
  return token?.kind === "mark" && currencyNamed(token.text) !== null;
}
