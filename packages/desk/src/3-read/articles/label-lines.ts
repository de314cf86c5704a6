import type { Noise } from "../../model/reading.js";
import { furnitureOf } from "./furniture-rules.js";
import { isCountedStamp } from "./dated-by-capture.js";
import type { Line } from "../line.js";
import { bylineOf, isAgencyCredit, isStamp } from "./stamp.js";

/** What a line is, seen alone: `short` may be a title, a heading or nothing. */
export type Label =
  | { readonly is: "noise"; readonly kind: Noise["kind"]; readonly ends: boolean }
  | { readonly is: "byline" | "stamp" | "credit" | "short" | "body" };

export interface LabelledLine extends Line {
  readonly label: Label;
}

export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const labelled = lines.map((line) => ({ ...line, label: labelOf(line) }));
  let listed = false;
  // 'You may also like', and the list below it.
  let under = false;
  return labelled.map((line, i) => {
    if (isDoubleOfCaption(labelled, i)) return { ...line, label: caption };
    // 'We ask for:' and, without stops, what is asked for.
    if (line.label.is === "noise" && line.label.kind === "related" && line.label.ends) under = true;
    else if (under && line.hint.item === true && line.label.is !== "noise") return { ...line, label: teaser };
    else under = false;
    listed = (listed && line.label.is === "short" && item.test(line.text)) || (line.label.is === "body" && line.text.endsWith(":"));
    return listed && line.label.is === "short" ? { ...line, label: { is: "body" } as const } : line;
  });
}

const item = /^(?:[-–—•·▪*]|[(]?\p{N}{1,2}[.)°]) ?[\p{L}«“"]/u;

const longestStamp = 160;
const teaser: Label = { is: "noise", kind: "related", ends: true };
const caption: Label = { is: "noise", kind: "caption", ends: false };

function labelOf(line: Line): Label {
  if (line.hint.noise === "stamp" && line.text.length <= longestStamp) return { is: "stamp" };
  if (typeof line.hint.when === "string" && line.text.length <= 60 && line.hint.heading === null) return { is: "stamp" };
  if (line.hint.noise === "credit" && bylineOf(line.text) !== null) return { is: "byline" };
  if (line.hint.noise !== null) return { is: "noise", kind: line.hint.noise, ends: line.hint.noise === "share" };
  if (!/[\p{L}\p{N}]/u.test(line.text.slice(0, 400))) return { is: "noise", kind: "other", ends: false };
  if (line.hint.heading === 1) return { is: "short" };
  const text = withoutEmphasis(line.text);
  const rule = furnitureOf(text);
  if (rule) return { is: "noise", kind: rule.kind, ends: rule.ends ?? false };
  if (isStamp(text) || isCountedStamp(text)) return { is: "stamp" };
  if (bylineOf(text) !== null) return { is: "byline" };
  if (isAgencyCredit(text)) return { is: "credit" };
  return { is: line.hint.heading !== null || isShort(line.text) ? "short" : "body" };
}

/** '**6 May 2021**', '*By Ann Lee*': a whole line between marks. */
function withoutEmphasis(text: string): string {
  return text.length <= 400 ? (/^(\*{1,3}|_{1,3})([^*_]+)\1$/u.exec(text)?.[2] ?? text) : text;
}

const longestTitle = 180;

function isShort(text: string): boolean {
  if (text.length > longestTitle || text.split(/\s+/u, 30).length > 28) return false;
  if (/[.;,:…。！？]$/u.test(text)) return false;
  // '— Venez !': a turn of a dialogue.
  if (/^[—–]\s.*[?!]$/u.test(text)) return false;
  // A sentence ends inside it: running text, even if it ends with a question.
  if (/\p{Ll}{4,}\.\s+\p{Lu}/u.test(text)) return false;
  if (/[.!?…]["”»’']$|[.!?…]\s»$/u.test(text)) return false;
  return true;
}

/** A line that the caption before or after it repeats: the alternative text of the same picture. */
function isDoubleOfCaption(lines: readonly LabelledLine[], i: number): boolean {
  const line = lines[i];
  if (!line || line.text.length < 12 || (line.label.is !== "short" && line.label.is !== "body")) return false;
  return [lines[i - 1], lines[i + 1]].some(
    (other) => other?.label.is === "noise" && other.label.kind === "caption" && other.text.startsWith(line.text),
  );
}
