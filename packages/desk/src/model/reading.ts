import type { Span } from "./span.js";

export type Language = "en" | "fr";

/** What a person or a metadata file says of a record. EDTF for `published`. Null: nobody has said. */
export interface Description {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What the reader is told of a record. `around`: what came with its bytes and is not in them, as an archive has it. */
export interface Told extends Description {
  readonly around?: {
    /** The character set that the web server's answer named. */
    readonly charset: string | null;
    /** What the archive calls the page: mostly the title of its window. */
    readonly title: string | null;
    /** When it was captured; not when it was published. */
    readonly captured: string | null;
  };
}

export const noDescription: Description = {
  title: null, publisher: null, author: null, published: null, url: null, language: null,
};

/** A block of an article's own text; furniture is in no block. In order, never overlapping. */
export interface Block extends Span {
  readonly kind: "title" | "byline" | "heading" | "paragraph";
  /** In order; a quotation is not cut inside its marks unless it holds several sentences. Titles and bylines are one sentence. */
  readonly sentences: readonly Span[];
  /** Only of a paragraph whose letters set it off from end to end, as those of the questions of an interview. */
  readonly setOff?: true;
  /** Only of a paragraph that is plainly in another language than its article. */
  readonly language?: Language;
}

/** One text inside a record, from its title or first sentence to its last. */
export interface Article extends Span {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF, as precise as the record or its description allows. Relative dates are read from it. */
  readonly published: string | null;
  readonly language: Language;
  /** Named in a credit line, a byline or a dateline ("(AOP)", "avec l'AOP", "With reporting from AOP."). */
  readonly agencies: readonly string[];
  readonly blocks: readonly Block[];
}

/** What a page puts around an article, or into it. */
export interface Noise extends Span {
  readonly kind: "caption" | "related" | "share" | "newsletter" | "comments" | "navigation" | "stamp" | "credit" | "contact" | "quoted" | "signature" | "other";
}

/** A page of a paged record, in points; of a picture, in its own pixels. `layer`: whether its text stood in it, is not there, or was recognised from its picture. */
export interface RecordPage {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly layer: "text" | "none" | "recognised";
  /** So many degrees to the right it was turned to be read; then `width` and `height`, and its boxes, are those of the turned page. */
  readonly turned?: 90 | 180 | 270;
}

/** Where a stretch of the text stands: mostly one line of one page, measured as the page is, from the upper left corner of the page. */
export interface PageBox extends Span {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How an original is read. */
export const mediaKinds = ["text", "markdown", "html", "pdf", "docx", "odt", "email", "image"] as const;

export const noteCodes = [
  "not-utf8", "broken-utf8", "other-script", "part-other-script", "too-deep", "text-cut", "no-article", "language-guessed", "empty-text",
  "needs-ocr", "recognised", "damaged-part", "comments-left-out", "changes-accepted", "from-properties", "dated-by-capture", "scripts-only", "facts-disagree", "no-letters", "pages-unread",
] as const;

/** Something the reader had to guess or give up: shown, never hidden. `code` is a key of the texts shown to people. */
export interface ReadingNote {
  readonly code: (typeof noteCodes)[number];
  /** Only of `recognised`: how sure its letters are, 0 to 100, and how many lines were too unsure and were left out. */
  readonly confidence?: number;
  readonly leftOut?: number;
  /** Only of `pages-unread`: pages, from 1, whose letters were not looked for to the end since the time for it was up. Another machine may have time for them. */
  readonly pages?: readonly number[];
}

/** What stage 3 makes of one original: the text layer, and what in it is article and what is furniture. */
export interface Reading {
  /** The text layer. For a text record it is the file exactly as it stands, decoded. */
  readonly text: string;
  readonly media: (typeof mediaKinds)[number];
  readonly articles: readonly Article[];
  readonly noise: readonly Noise[];
  readonly notes: readonly ReadingNote[];
  /** Only of a record that has pages. */
  readonly pages?: readonly RecordPage[];
  /** Only of a record that has pages: in the order of the text, never overlapping. White space between may be in none. */
  readonly boxes?: readonly PageBox[];
}
