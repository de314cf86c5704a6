import type { FigureDraft } from "./figure-draft.js";
import type { Token } from "./tokens.js";

/** Gives numbers of a row what only one of them names: 'jailed for 10 and 12 years', 'aged 5, 8 and 12', '3, 4 et 6 bateaux'. */
export function shareUnits(tokens: readonly Token[], drafts: readonly FigureDraft[]): void {
  for (let i = 1; i < drafts.length; i += 1) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before && draft && before.age && isBare(draft) && isRow(tokens, before, draft) && isAge(draft)) {
      draft.unit = before.unit;
      draft.age = true;
    }
  }
  for (let i = 1; i < drafts.length; i += 1) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before && draft && isBare(draft) && isPartOfSentence(tokens, before, draft)) draft.unit = before.unit;
  }
  for (let i = drafts.length - 1; i > 0; i -= 1) {
    const [draft, after] = [drafts[i - 1], drafts[i]];
    if (!draft || !after || after.age || !isBare(draft) || !(isRow(tokens, draft, after) || isFromTo(tokens, draft, after))) continue;
    draft.unit = after.unit;
    draft.counts = after.counts;
  }
  for (let i = 0; i < drafts.length; i += 1) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (draft?.unit !== "year" || !isAge(draft)) continue;
    const told = tokens[draft.from - 1]?.text === "de" && /^agee?s?$/.test(tokens[draft.from - 2]?.text ?? "");
    if (told || (before?.age === true && isRow(tokens, before, draft))) draft.age = true;
  }
}

/** 'Dix-huit mois de prison, dont six avec sursis', 'three years, two of them suspended': part of a sentence is told in its unit. */
function isPartOfSentence(tokens: readonly Token[], before: FigureDraft, draft: FigureDraft): boolean {
  if (!/^(?:year|month|day|week)$/.test(before.unit ?? "") || before.age || draft.from - before.to > 6) return false;
  const words = tokens.slice(draft.to, draft.to + 3).map((token) => token.text).join(" ");
  return (tokens[draft.from - 1]?.text === "dont" && /^(?:avec sursis|ferme|fermes|assortis?|de sursis|en )/.test(words)) || /^(?:of them suspended|of which suspended|suspended)/.test(words);
}

function isBare(draft: FigureDraft): boolean {
  return draft.unit === null && draft.counts === null && (draft.form === "digits" || draft.form === "words");
}

function isAge({ low, high }: FigureDraft): boolean {
  return low !== null && low === high && low >= 0 && low < 116;
}

/** 'Rose from 10 to 15 percent', 'est passé de 1,62 à 1,85 euro'. */
function isFromTo(tokens: readonly Token[], first: FigureDraft, second: FigureDraft): boolean {
  return second.from === first.to + 1 && /^(?:to|a)$/.test(tokens[first.to]?.text ?? "") && /^(?:from|de)$/.test(tokens[first.from - 1]?.text ?? "");
}

function isRow(tokens: readonly Token[], first: FigureDraft, second: FigureDraft): boolean {
  const words = tokens.slice(first.to, second.from).map((token) => token.text).join(" ");
  return /^(?:,|and|or|et|ou|, and|, or)$/.test(words);
}
