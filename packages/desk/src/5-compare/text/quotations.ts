import type { Span } from "../../model/span.js";

const closing = new Map([["«", "»"], ["“", "”"], ["„", "“"]]);

/** What stands inside quotation marks in a stretch of text. An opening mark that nothing closes holds to the end of the stretch. */
export function quotedSpans(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  let close = "";
  for (let i = within.start; i < within.end; i++) {
    const mark = text.charAt(i);
    if (open < 0) {
      const ends = mark === '"' ? '"' : closing.get(mark);
      if (ends === undefined) continue;
      open = i;
      close = ends;
    } else if (mark === close || (close === "”" && mark === "“")) {
      spans.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: within.end });
  return spans;
}
