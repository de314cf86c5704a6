/**
 * The only way this stage makes HTML: the `html` template escapes every value put into it, and only what it made itself
 * goes in as it is. Values stand between tags or inside double-quoted attributes, nowhere else.
 */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static fill(parts: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    let text = parts[0] ?? "";
    for (const [index, value] of values.entries()) text += Html.#one(value) + (parts[index + 1] ?? "");
    return new Html(text);
  }

  toString(): string {
    return this.#text;
  }

  static #one(value: HtmlValue): string {
    if (value instanceof Html) return value.#text;
    if (typeof value === "object") return value.map((one) => one.#text).join("");
    return escapeText(String(value));
  }
}

export type HtmlValue = string | number | Html | readonly Html[];

export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.fill(parts, values);
}

/** For 'nothing here' in a template. */
export const nothing = html``;

/** An address that is safe to follow, or null: the web only, no script, no data, no file. */
export function safeHref(address: string | null): string | null {
  if (address === null) return null;
  try {
    const url = new URL(address.trim());
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters and halves of characters have no place in HTML; each is shown as unreadable. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, "\uFFFD")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
