import type { Block, Reading, Span, Statement, StatementId } from "@affiant/desk/api";

/** A stretch of a block in which nothing changes: the same statement, the same light. */
export interface Segment extends Span {
  readonly statement: StatementId | null;
  /** The statement's last stretch: its number stands after it. */
  readonly last: boolean;
  readonly lit: boolean;
}

export type TextItem =
  | { readonly type: "article"; readonly number: number; readonly start: number }
  | { readonly type: "block"; readonly block: Block; readonly language: string; readonly segments: readonly Segment[]; readonly statements: readonly Statement[] }
  | { readonly type: "fold"; readonly span: Span; readonly lines: number };

export interface LaidOut {
  readonly items: readonly TextItem[];
  /** Statements in the order of the text, as they are numbered. */
  readonly order: readonly Statement[];
}

/** Puts a reading on the page: articles as blocks cut at the ends of statements, everything else folded in its place. */
export function layOutText(reading: Reading, statements: readonly Statement[], lit: Span | null): LaidOut {
  const order = [...statements].sort((a, b) => a.start - b.start || b.end - a.end);
  const items: TextItem[] = [];
  let at = 0;
  const foldTo = (end: number): void => {
    const text = reading.text.slice(at, end);
    if (text.trim() !== "") items.push({ type: "fold", span: { start: at, end }, lines: text.trim().split(/\n+/u).length });
  };
  for (const [index, article] of reading.articles.entries()) {
    for (const [place, block] of blocksOf(reading, article.blocks).entries()) {
      foldTo(block.start);
      if (place === 0 && reading.articles.length > 1) items.push({ type: "article", number: index + 1, start: block.start });
      items.push(layOutBlock({ block, language: article.language }, order, lit));
      at = Math.max(at, block.end);
    }
  }
  if (reading.articles.length > 0) foldTo(reading.text.length);
  else items.push(...wholeText(reading, order, lit));
  return { items, order };
}

function blocksOf(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => reading.text.slice(block.start, block.end).trim() !== "");
}

function layOutBlock({ block, language }: { readonly block: Block; readonly language: string }, order: readonly Statement[], lit: Span | null): TextItem & { type: "block" } {
  const inside = order.filter((said) => said.start < block.end && block.start < said.end && said.review !== "rejected");
  const cuts = new Set([block.start, block.end]);
  for (const span of lit === null ? inside : [...inside, lit]) {
    for (const cut of [span.start, span.end]) if (cut > block.start && cut < block.end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments = places.slice(0, -1).map((start, index): Segment => {
    const end = places[index + 1] ?? block.end;
    const said = inside.findLast((each) => each.start <= start && end <= each.end) ?? null;
    return {
      start, end, statement: said?.id ?? null, last: said !== null && end === Math.min(said.end, block.end) && said.end <= block.end,
      lit: lit !== null && lit.start <= start && end <= lit.end,
    };
  });
  const statements = order.filter((said) => said.start >= block.start && said.start < block.end);
  return { type: "block", block, language, segments, statements };
}

/** A record in which no article was found: its paragraphs as they stand. */
function wholeText(reading: Reading, order: readonly Statement[], lit: Span | null): readonly TextItem[] {
  const items: TextItem[] = [];
  for (const match of reading.text.matchAll(/[^\n]+/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0].trim() !== "") items.push(layOutBlock({ block: { ...span, kind: "paragraph", sentences: [] }, language: "" }, order, lit));
  }
  return items;
}

/** The statement that a place of an address means: the one that covers most of it. */
export function statementAt(order: readonly Statement[], at: Span | null): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const said of at === null ? [] : order) {
    const shared = Math.min(said.end, at?.end ?? 0) - Math.max(said.start, at?.start ?? 0);
    const score = shared / Math.max(said.end - said.start, 1);
    if (shared > 0 && score > most) {
      best = said;
      most = score;
    }
  }
  return best;
}

export function spanOf(at: string | null): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/u.exec(at ?? "");
  return match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
}
