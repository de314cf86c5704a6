import type { Force, Form, Statement } from "#desk/model/statement.js";
import type { Block, Language, Reading } from "#desk/model/reading.js";
import { statementId, type RecordId } from "#desk/model/span.js";
import type { RecordContent } from "#desk/ports.js";

/** A record of an invented quarrel about a ferry, with statements marked `<key|words>` in its text. */
export interface Draft {
  readonly id: RecordId;
  readonly publisher: string;
  readonly published: string;
  readonly language: Language;
  readonly text: string;
  readonly said: Readonly<Record<string, Said>>;
}
export interface Said {
  readonly speaker: string | null;
  readonly form?: Form;
  readonly force?: Force;
  readonly via?: readonly string[];
  readonly hearsay?: boolean;
}

export const record = (letter: string): RecordId => `r-${letter.repeat(16)}`;

export const drafts: readonly Draft[] = [
  {
    id: record("a"), publisher: "Harbour Office of Valdmarsh", published: "2031-03-04", language: "en",
    text: `Harbour Office statement on the evening of 3 March

<a1|Nineteen passengers left the ferry Halcyon by the stern ramp> at 18:40, the Harbour Office said. <a2|No steward used force>, the office said.

<a3|The office will publish a full account within forty days>, it said.

Contact: press desk of the office`,
    said: {
      a1: { speaker: "Harbour Office of Valdmarsh", form: "indirect" },
      a2: { speaker: "Harbour Office of Valdmarsh", form: "indirect", force: "deny" },
      a3: { speaker: "Harbour Office of Valdmarsh", form: "indirect", force: "promise" },
    },
  },
  {
    id: record("b"), publisher: "NWA", published: "2031-03-04", language: "en",
    text: `Stewards accused of dragging passengers off ferry

By Oda Renn

VALDMARSH (NWA) - The Passengers' Circle says <b1|about thirty people were dragged from the ferry Halcyon> on Monday evening. <b2|"They pulled my father by his coat until it tore"|>, said Ilse Varn, a passenger.

<b3|Nineteen passengers left by the stern ramp>, according to the Harbour Office.

<b4|A boy of 11 is said to have lost two teeth>.

Read also: tides and timetables`,
    said: {
      b1: { speaker: "Passengers' Circle", form: "indirect", force: "accuse" },
      b2: { speaker: "Ilse Varn", form: "direct", force: "accuse" },
      b3: { speaker: "Harbour Office of Valdmarsh", form: "indirect" },
      b4: { speaker: null, form: "indirect", hearsay: true },
    },
  },
  {
    id: record("c"), publisher: "Le Phare du Delta", published: "2031-03-05", language: "fr",
    text: `À bord du Halcyon, une soirée qui divise

Par Bastien Oreval, avec NWA

Selon le Cercle des passagers, <c1|une trentaine de personnes ont été traînées hors du bac Halcyon> lundi soir. <c2|« Personne n’a été touché »|>, assure Hugo Lamberty, chef de pont.

La rédaction a compté <c3|vingt-huit billets déchirés sur la rampe arrière>.

Abonnez-vous à notre lettre du matin`,
    said: {
      c1: { speaker: "Cercle des passagers", form: "indirect", force: "accuse", via: ["NWA"] },
      c2: { speaker: "Hugo Lamberty", form: "direct", force: "deny" },
      c3: { speaker: null, form: "narrated" },
    },
  },
  {
    id: record("d"), publisher: "Delta Monitor", published: "2031-03-09", language: "en",
    text: `What the ramp camera shows

Our reporters watched forty minutes of film. <d1|Twenty-nine people cross the ramp between 18:31 and 18:52>. <d2|Two of them are carried "like luggage"|>, says Ruth Adeyo, a former inspector.

A note on the ramp reads <img src="x" onerror="document.title=1"> and </script>.

<d3|The Harbour Office promised an account within forty days>.`,
    said: {
      d1: { speaker: null, form: "narrated" },
      d2: { speaker: "Ruth Adeyo", form: "mixed", force: "accuse" },
      d3: { speaker: "Harbour Office of Valdmarsh", form: "indirect", force: "promise" },
    },
  },
];

/** Statement ids by key. */
export type Keys = Readonly<Record<string, Statement>>;

export function contentOf(draft: Draft): { readonly content: RecordContent; readonly keys: Keys } {
  const { text, marks } = unmark(draft.text);
  const keys: Record<string, Statement> = {};
  for (const [key, start, end] of marks) {
    const said = draft.said[key];
    if (said === undefined) throw new Error(`no statement ${key}`);
    keys[key] = {
      id: statementId({ record: draft.id, start, end }), record: draft.id, start, end, text: text.slice(start, end), article: 0,
      form: said.form ?? "indirect", force: said.force ?? "assert", speaker: said.speaker, speakerText: said.speaker, speakerSpan: null,
      via: said.via ?? [], cue: null, cueSpan: null, hearsay: said.hearsay ?? false, proposers: ["cue"], review: "proposed", released: false,
    };
  }
  const reading = readingOf(draft, text);
  const title = reading.articles[0]?.title ?? null;
  const { id, publisher, published, language } = draft;
  const content: RecordContent = {
    record: {
      id, name: `${publisher.toLowerCase().replaceAll(" ", "-")}.txt`, sha256: id.slice(2, 3).repeat(64), size: text.length, day: "2031-03-10", released: false,
      unread: null, description: { title, publisher, author: null, published, url: null, language },
    },
    reading, statements: Object.values(keys), figures: [], dates: [], places: [],
  };
  return { content, keys };
}

function unmark(marked: string): { readonly text: string; readonly marks: readonly (readonly [string, number, number])[] } {
  let text = "";
  const marks: [string, number, number][] = [];
  for (const part of marked.split(/(<[a-z]\d\|[^>]*>)/u)) {
    const mark = /^<([a-z]\d)\|([^>]*?)\|?>$/u.exec(part);
    const words = mark?.[2] ?? part;
    if (mark?.[1] !== undefined) marks.push([mark[1], text.length, text.length + words.length]);
    text += words;
  }
  return { text, marks };
}

function readingOf(draft: Draft, text: string): Reading {
  const blocks: Block[] = [];
  let at = 0;
  let furniture: Reading["noise"] = [];
  for (const paragraph of text.split("\n\n")) {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    if (/^(Contact|Read also|Abonnez)/u.test(paragraph)) furniture = [...furniture, { ...span, kind: "related" }];
    else blocks.push({ ...span, kind: blocks.length === 0 ? "title" : /^(By|Par) /u.test(paragraph) ? "byline" : "paragraph", sentences: [span] });
  }
  const title = text.slice(blocks[0]!.start, blocks[0]!.end);
  return {
    text, media: "text", noise: furniture, notes: [],
    articles: [{
      start: 0, end: blocks.at(-1)!.end, title, publisher: draft.publisher, author: null, published: draft.published, language: draft.language,
      agencies: [], blocks,
    }],
  };
}
