import { walkXml } from "./walk-xml.js";

/** Levels of the heading styles by their ids; the title is 1 and a subtitle 2. Ids differ from language to language, names do not. */
export function headingStyles(styles: Uint8Array): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const parents = new Map<string, string>();
  let id: string | null = null;
  walkXml(styles, {
    open(name, attribute) {
      if (name === "w:style") id = attribute("w:type") === "paragraph" ? attribute("w:styleId") : null;
      if (id === null) return;
      if (name === "w:basedOn") parents.set(id, attribute("w:val") ?? "");
      const level = name === "w:name" ? levelOfName(attribute("w:val") ?? "") : name === "w:outlineLvl" ? levelOfOutline(attribute("w:val")) : null;
      if (level !== null && !levels.has(id)) levels.set(id, level);
    },
    close() { /* a style ends where the next begins */ },
    text() { /* styles hold none */ },
  });
  for (const style of parents.keys()) {
    let from = style;
    for (let steps = 0; steps < 16 && !levels.has(from) && parents.has(from); steps++) from = parents.get(from) ?? "";
    const level = levels.get(from);
    if (level !== undefined) levels.set(style, level);
  }
  return levels;
}

/** 1 to 6 for `0` to `5`; Word's 9 is running text. */
export function levelOfOutline(value: string | null): number | null {
  return value !== null && /^[0-5]$/u.test(value) ? Number(value) + 1 : null;
}

function levelOfName(name: string): number | null {
  const heading = /^heading ([1-6])$/iu.exec(name)?.[1];
  if (heading !== undefined) return Number(heading);
  return /^title$/iu.test(name) ? 1 : /^subtitle$/iu.test(name) ? 2 : null;
}
