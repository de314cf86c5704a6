import { compactPattern } from "../../../model/compact-pattern.js";
import type { Span } from "../../../model/span.js";

const asks = /^to ask (?:the|his|her|my)\s/iu;
/** What a question begins with; 'whether' and 'if' stand outside it. */
const opens = compactPattern(/,\s+(?:(?:for|at|on|in|by|to|from|of|with|under)\s+)?(?:whether|if|how|what|when|why|which|who|whom|whose|where)(?!\p{L})/iu);
const items = /\(\s?[a-z0-9]{1,3}\s?\)/giu;
const longest = 4_000;

/** 'To ask the Minister for Ports, (a) how many …; (b) whether …': each thing that a member of an assembly asks in writing; none in other words. */
export function writtenQuestions(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, Math.min(end, start + longest));
  if (!asks.test(words)) return [];
  const marks = [...words.matchAll(items)].filter((mark) => /[,;:]\s*(?:and\s+)?$/u.test(words.slice(0, mark.index)));
  if (marks.length > 1) return marks.flatMap((mark, i) => asked(words, mark.index + mark[0].length, marks[i + 1]?.index ?? words.length).map((span) => shifted(span, start)));
  const open = opens.exec(words);
  return open ? asked(words, open.index + 1, words.length).map((span) => shifted(span, start)) : [];
}

function asked(words: string, from: number, to: number): Span[] {
  const lead = /^\s*(?:(?:whether|if)\s+)?/iu.exec(words.slice(from, to))?.[0].length ?? 0;
  const content = words.slice(from + lead, to).replace(/[\s;.,]+(?:and[\s;,]*)?$/iu, "");
  return content.length < 5 ? [] : [{ start: from + lead, end: from + lead + content.length }];
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
