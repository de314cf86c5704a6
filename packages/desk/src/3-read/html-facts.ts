import type { Description } from "../model/reading.js";
import type { Element, Node } from "./html-node.js";
import { attribute, isElement, isText } from "./html-node.js";

const mostUnits = 200_000;
const mostNodes = 2_000_000;

/** What a page says of itself: JSON-LD first, then meta elements, then its title. Every value is the page's own claim. */
export function htmlFacts(document: Node): Description {
  const found = collect(document);
  const { meta } = found;
  const ld = found.ld;
  const first = (...names: readonly string[]): string | null => names.map((name) => meta.get(name)).find((v) => v !== undefined) ?? null;
  const published = ld.get("datePublished") ?? first("article:published_time", "datepublished", "date", "dc.date", "pubdate", "sailthru.date");
  return {
    title: ld.get("headline") ?? found.heading ?? first("og:title", "twitter:title", "dc.title") ?? withoutSite(found.title),
    publisher: ld.get("publisher") ?? first("og:site_name", "application-name", "publisher"),
    author: ld.get("author") ?? personal(first("author", "article:author", "dc.creator", "byl")),
    published: /^\d{4}-\d{2}-\d{2}/u.exec(published ?? "")?.[0] ?? null,
    url: found.canonical ?? first("og:url"),
    language: found.language ?? first("og:locale"),
  };
}

interface Found {
  readonly meta: Map<string, string>;
  readonly ld: Map<string, string>;
  title: string | null;
  heading: string | null;
  /** Titles and headings looked into; nested ones without end would be looked into again and again. */
  tried: number;
  canonical: string | null;
  language: string | null;
}

function collect(document: Node): Found {
  const found: Found = { meta: new Map(), ld: new Map(), title: null, heading: null, tried: 0, canonical: null, language: null };
  const nodes: Node[] = [document];
  let seen = 0;
  for (let node = nodes.pop(); node && seen < mostNodes; node = nodes.pop()) {
    seen++;
    if (isElement(node)) note(node, found);
    if (!("childNodes" in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) nodes.push(child);
    }
  }
  return found;
}

function note(element: Element, found: Found): void {
  switch (element.tagName) {
    case "html": found.language ??= attribute(element, "lang"); break;
    case "title": case "h1": noteTitle(element, found); break;
    case "link": if (attribute(element, "rel") === "canonical") found.canonical ??= attribute(element, "href"); break;
    case "meta": {
      const name = (attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop"))?.toLowerCase();
      const content = attribute(element, "content")?.trim();
      if (name !== undefined && content !== undefined && content !== "" && !found.meta.has(name)) found.meta.set(name, content.slice(0, 2_000));
      break;
    }
    case "script": if (attribute(element, "type") === "application/ld+json") noteLinkedData(textOf(element) ?? "", found.ld); break;
    default: break;
  }
}

function noteTitle(element: Element, found: Found): void {
  if (found.tried++ > 8) return;
  if (element.tagName === "h1") found.heading ??= textOf(element);
  else found.title ??= textOf(element);
}

/** Text inside an element, white space folded; null when there is none or when there is too much. */
function textOf(element: Element): string | null {
  const parts: string[] = [];
  const nodes: Node[] = [...element.childNodes].reverse();
  let units = 0;
  let seen = 0;
  for (let node = nodes.pop(); node && units < mostUnits && seen < 2_000; node = nodes.pop()) {
    seen++;
    if (isText(node)) {
      parts.push(node.value);
      units += node.value.length;
    }
    if ("childNodes" in node) nodes.push(...[...node.childNodes].slice(0, 1_000).reverse());
  }
  const text = parts.join("").replace(/\s+/gu, " ").trim();
  return text === "" || units > mostUnits ? null : text;
}

/** Headline, date, author and publisher of the first piece of linked data that is an article. */
function noteLinkedData(json: string, facts: Map<string, string>): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return;
  }
  const things = [data, ...listOf(field(data, "@graph"))].flatMap((thing) => listOf(thing)).slice(0, 100);
  const article = things.find((thing) => isArticle(listOf(field(thing, "@type"))[0]));
  if (article === undefined) return;
  for (const key of ["headline", "datePublished"]) keep(facts, key, field(article, key));
  const authors = listOf(field(article, "author")).map(nameOf).filter((name) => name !== null);
  if (authors.length > 0) keep(facts, "author", authors.slice(0, 8).join("; "));
  keep(facts, "publisher", nameOf(listOf(field(article, "publisher"))[0]));
}

function isArticle(type: unknown): boolean {
  return typeof type === "string" && /Article|Report|BlogPosting/u.test(type);
}

function keep(facts: Map<string, string>, key: string, value: unknown): void {
  if (typeof value === "string" && value.trim() !== "" && !facts.has(key)) facts.set(key, value.trim().slice(0, 2_000));
}

function nameOf(thing: unknown): string | null {
  const name = typeof thing === "string" ? thing : field(thing, "name");
  return typeof name === "string" && name.trim() !== "" ? name : null;
}

function field(thing: unknown, key: string): unknown {
  return typeof thing === "object" && thing !== null && Object.hasOwn(thing, key) ? (thing as Record<string, unknown>)[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];
}

/** 'Boats return | Harbour News' without the site's name. */
function withoutSite(title: string | null): string | null {
  if (title === null) return null;
  const cut = title.slice(0, 500).split(/\s[|–—]\s|\s-\s(?=[^-]{2,40}$)/u)[0]?.trim() ?? "";
  return cut.length >= 12 ? cut : title;
}

/** An address is not an author. */
function personal(author: string | null): string | null {
  return author === null || /^https?:/u.test(author) ? null : author;
}
