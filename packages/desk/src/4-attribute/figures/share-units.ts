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
  for (let i = drafts.length - 1; i > 0; i -= 1) {
    const [draft, after] = [drafts[i - 1], drafts[i]];
    if (!draft || !after || after.age || !isBare(draft) || !isRow(tokens, draft, after)) continue;
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

function isBare(draft: FigureDraft): boolean {
  return draft.unit === null && draft.counts === null && (draft.form === "digits" || draft.form === "words");
}

function isAge({ low, high }: FigureDraft): boolean {
  return low !== null && low === high && low >= 0 && low < 116;
}

function isRow(tokens: readonly Token[], first: FigureDraft, second: FigureDraft): boolean {
  const words = tokens.slice(first.to, second.from).map((token) => token.text).join(" ");
  return /^(?:,|and|or|et|ou|, and|, or)$/.test(words);
}
