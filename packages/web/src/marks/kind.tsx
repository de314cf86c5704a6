import type { FindingKind } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useTexts } from "../texts/use-texts.js";
import { Glyph } from "./glyph.js";

const tints: Readonly<Record<FindingKind, string>> = {
  corroborated: "k-corroborated", "same-origin": "k-single", disputed: "k-disputed", contradicted: "k-contradicted", "copied-text": "k-copied",
  "same-statement": "k-plain", compatible: "k-plain",
};

/** Kinds in the order in which they need a person. */
export const kindsInOrder: readonly FindingKind[] = [
  "contradicted", "disputed", "same-origin", "corroborated", "copied-text", "same-statement", "compatible",
];

/** A kind of finding: shape, word, colour; always these three. */
export function Kind({ kind, children }: { readonly kind: FindingKind; readonly children?: ReactNode }): ReactNode {
  const { t } = useTexts();
  return <span className={`kind ${tints[kind]}`}><Glyph name={kind} />{children ?? t.kinds[kind]}</span>;
}

export function Hearsay(): ReactNode {
  const { t } = useTexts();
  return <span className="kind k-hearsay"><Glyph name="hearsay" />{t.hearsay}</span>;
}
