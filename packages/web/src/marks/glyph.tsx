import type { FindingKind } from "@affiant/desk/api";
import type { ReactNode } from "react";

export type GlyphName = FindingKind | "hearsay";

const shapes: Readonly<Record<GlyphName, ReactNode>> = {
  corroborated: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  "same-origin": (
    <>
      <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor" />
    </>
  ),
  disputed: <path d="M8 1 15 8 8 15 1 8z" fill="currentColor" />,
  contradicted: <path d="M3 3l10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  "copied-text": <path d="M2 3.5h12M2 8h12M2 12.5h12" fill="none" stroke="currentColor" strokeWidth="2" />,
  hearsay: <path d="M1.5 9.8c1.8-4.400 4.300-4.400 6.500-1.800s4.700 2.600 6.500-1.800" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  "same-statement": (
    <path
      d="M2 12V8.200C2 5.600 3.500 4 6.200 3.600v1.900C5 5.800 4.400 6.500 4.300 7.600h2.400V12zm7 0V8.200c0-2.600 1.500-4.200 4.200-4.600v1.900c-1.200.3-1.800 1-1.900 2.100h2.400V12z"
      fill="currentColor"
    />
  ),
  compatible: <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};

/** The shape of a kind; a word always stands beside it. */
export function Glyph({ name }: { readonly name: GlyphName }): ReactNode {
  return <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">{shapes[name]}</svg>;
}
