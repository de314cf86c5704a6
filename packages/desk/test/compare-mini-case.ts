import { createHash } from "node:crypto";
import type { ReadRecord } from "#desk/model/case-record.js";
import type { Language } from "#desk/model/reading.js";
import { noDescription } from "#desk/model/reading.js";
import type { RecordId, Span } from "#desk/model/span.js";
import type { Force, Form } from "#desk/model/statement.js";

/** An invented record, told by its words: every span is found by the words it holds. */
export interface Story {
  readonly name: string;
  readonly publisher: string | null;
  readonly author?: string | null;
  readonly published?: string | null;
  readonly language?: Language;
  readonly agencies?: readonly string[];
  /** One paragraph a line. */
  readonly text: string;
  readonly said?: readonly { readonly words: string; readonly by: string | null; readonly via?: readonly string[]; readonly force?: Force; readonly form?: Form; readonly polarity?: "negated" | "open" }[];
  readonly figures?: readonly { readonly words: string; readonly low: number | null; readonly high: number | null; readonly unit?: string | null; readonly counts?: string | null; readonly approx?: string | null; readonly age?: boolean }[];
  readonly dates?: readonly { readonly words: string; readonly edtf: string | null }[];
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** A record id drawn from a word. */
export function recordId(word: string): RecordId {
  return `r-${[...sha256(new TextEncoder().encode(word)).subarray(0, 16)].map((byte) => alphabet.charAt(byte & 31)).join("")}`;
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the story does not hold: ${words}`);
  return { start, end: start + words.length };
}

/** Every place where a date is written. */
function everywhere(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) spans.push({ start: at, end: at + words.length });
  return spans;
}

function sentencesOf(text: string, block: Span): Span[] {
  return [...text.slice(block.start, block.end).matchAll(/[^.!?]+(?:[.!?]+[»”"]?|$)\s*/gu)]
    .map((match) => ({ start: block.start + match.index, end: block.start + match.index + match[0].trimEnd().length }))
    .filter((span) => span.end > span.start);
}

export function record(story: Story, id = recordId(story.name)): ReadRecord {
  const { text } = story;
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((match) => {
    const block = { start: match.index, end: match.index + match[0].length };
    return { ...block, kind: "paragraph" as const, sentences: sentencesOf(text, block) };
  });
  const byStart = <T extends Span>(list: T[]) => list.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    record: {
      id, name: `${story.name}.txt`, sha256: createHash("sha256").update(text).digest("hex"), size: text.length, day: "2031-01-01",
      description: noDescription, released: false, unread: null,
    },
    reading: {
      text, media: "text", noise: [], notes: [],
      articles: [{
        start: 0, end: text.length, title: null, publisher: story.publisher, author: story.author === undefined ? "Ada Brook" : story.author,
        published: story.published ?? "2031-03-05", language: story.language ?? "en", agencies: story.agencies ?? [], blocks,
      }],
    },
    attribution: {
      statements: byStart((story.said ?? []).map((one) => ({
        ...find(text, one.words), article: 0, form: one.form ?? "indirect", force: one.force ?? "assert", ...(one.polarity && { polarity: one.polarity }), speaker: one.by, speakerText: one.by, speakerSpan: null,
        via: one.via ?? [], cue: null, cueSpan: null, hearsay: false, proposers: ["test"],
      }))),
      figures: byStart((story.figures ?? []).map((one) => ({
        ...find(text, one.words), article: 0, low: one.low, high: one.high, unit: one.unit ?? null, counts: one.counts ?? null, approx: one.approx ?? null, age: one.age ?? false,
      }))),
      dates: byStart((story.dates ?? []).flatMap((one) => everywhere(text, one.words).map((span) => ({ ...span, article: 0, edtf: one.edtf, basis: "written" as const })))),
      places: [],
    },
  };
}
