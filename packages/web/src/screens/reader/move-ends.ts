import type { Span } from "@affiant/desk/api";

/** The next or previous end of a word from `at`, so that keys move by words. */
export function nextWordEnd(text: string, at: number, step: 1 | -1): number {
  const word = /[\p{L}\p{N}]/u;
  let place = at;
  if (step === 1) {
    while (place < text.length && !word.test(text[place] ?? "")) place += 1;
    while (place < text.length && word.test(text[place] ?? "")) place += 1;
    return place;
  }
  while (place > 0 && word.test(text[place - 1] ?? "")) place -= 1;
  while (place > 0 && !word.test(text[place - 1] ?? "")) place -= 1;
  return place;
}

export function nextWordStart(text: string, at: number, step: 1 | -1): number {
  const word = /[\p{L}\p{N}]/u;
  let place = at;
  if (step === -1) {
    while (place > 0 && !word.test(text[place - 1] ?? "")) place -= 1;
    while (place > 0 && word.test(text[place - 1] ?? "")) place -= 1;
    return place;
  }
  while (place < text.length && word.test(text[place] ?? "")) place += 1;
  while (place < text.length && !word.test(text[place] ?? "")) place += 1;
  return place;
}

/** The span without white space at its ends; null when nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  return start < end ? { start, end } : null;
}

export function countWords(text: string, span: Span): number {
  return (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** The offsets of a selection made in the text; null when it lies outside, or is empty. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Each stretch of text carries the offset of its first character in `data-start`. */
function offsetOf(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const stretch = element?.closest<HTMLElement>("[data-start]");
  const start = Number(stretch?.dataset["start"]);
  return stretch === null || stretch === undefined || Number.isNaN(start) ? null : start + (node instanceof Text ? within : 0);
}
