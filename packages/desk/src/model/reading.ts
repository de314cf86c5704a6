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

export const noDescription: Description = {
  title: null, publisher: null, author: null, published: null, url: null, language: null,
};

/** A block of an article's own text; furniture is in no block. In order, never overlapping. */
export interface Block extends Span {
  readonly kind: "title" | "byline" | "heading" | "paragraph";
  /** In order; a quotation is not cut inside its marks unless it holds several sentences. Titles and bylines are one sentence. */
  readonly sentences: readonly Span[];
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
  readonly kind: "caption" | "related" | "share" | "newsletter" | "comments" | "navigation" | "stamp" | "credit" | "contact" | "other";
}

/** Something the reader had to guess or give up: shown, never hidden. `code` is a key of the texts shown to people. */
export interface ReadingNote {
  readonly code: "not-utf8" | "too-deep" | "text-cut" | "no-article" | "language-guessed" | "empty-text" | "scripts-only" | "facts-disagree";
}

/** What stage 3 makes of one original: the text layer, and what in it is article and what is furniture. */
export interface Reading {
  /** The text layer. For a text record it is the file exactly as it stands, decoded. */
  readonly text: string;
  readonly media: "text" | "markdown" | "html";
  readonly articles: readonly Article[];
  readonly noise: readonly Noise[];
  readonly notes: readonly ReadingNote[];
}
