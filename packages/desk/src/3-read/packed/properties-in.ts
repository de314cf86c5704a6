import type { FileProperties } from "../text-layer.js";
import { walkXml } from "./walk-xml.js";

export interface NamedProperties extends FileProperties {
  readonly language: string | null;
}

/** What `docProps/core.xml` of a Word document or `meta.xml` of an OpenDocument file says of the document. */
export function propertiesIn(xml: Uint8Array): NamedProperties {
  const said = new Map<string, string>();
  let open: string | null = null;
  walkXml(xml, {
    open(name) { open = name; },
    close() { open = null; },
    text(text) { if (open !== null && !said.has(open) && text.trim() !== "") said.set(open, text.trim().slice(0, 1000)); },
  });
  const first = (...names: readonly string[]): string | null => names.map((name) => said.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: first("dc:title"),
    author: first("meta:initial-creator", "dc:creator"),
    made: /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(first("dcterms:created", "meta:creation-date") ?? "")?.[0] ?? null,
    language: first("dc:language"),
  };
}
