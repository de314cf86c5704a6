import type { Block, Language } from "../../model/reading.js";
import { guessLanguage } from "./guess-language.js";

const closers: Readonly<Record<string, string>> = { "«": "»", "“": "”", "\"": "\"" };

/** The blocks again, paragraphs that are plainly in the other language marked as such. Judged by what stands outside quotation marks. */
export function markOtherLanguage(text: string, blocks: readonly Block[], language: Language): Block[] {
  return blocks.map((block) => {
    const own = block.kind === "paragraph" ? guessLanguage(outsideQuotations(text.slice(block.start, block.end))) : null;
    return own === null || own === language ? block : { ...block, language: own };
  });
}

/** One that is never closed runs to the end. */
function outsideQuotations(text: string): string {
  let outside = "";
  let from = 0;
  let close: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (close === null && sign in closers) {
      outside += `${text.slice(from, at)} `;
      close = closers[sign] ?? null;
    } else if (sign === close) {
      close = null;
      from = at + 1;
    }
  }
  return close === null ? outside + text.slice(from) : outside;
}
