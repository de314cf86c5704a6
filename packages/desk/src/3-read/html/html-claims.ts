import type { Element, Node } from "./html-node.js";
import { attribute, isElement, isText } from "./html-node.js";

const mostUnits = 200_000;
const mostNodes = 2_000_000;
const mostTried = 40;

/** What elements of a page say of it, each as it stands there. */
export interface Claims {
  /** `meta` elements by name, property or itemprop, in lower case; the first of each name. */
  readonly meta: Map<string, string>;
  /** Microdata (`itemprop`) that is not in a `meta` element. */
  readonly items: Map<string, string>;
  /** Linked data scripts. */
  readonly scripts: string[];
  readonly headings: string[];
  /** `datetime` of time elements that are said to be of publication, and of all others. */
  readonly published: string[];
  readonly times: string[];
  title: string | null;
  canonical: string | null;
  language: string | null;
  /** Where the page was saved from, as a browser that saved it wrote. */
  saved: string | null;
  /** Units of scripts and of styles; how much of the page is made only by running it. */
  scriptUnits: number;
  /** Elements looked into for their text; nested ones without end would be looked into again and again. */
  tried: number;
}

export function collectClaims(document: Node): Claims {
  const claims: Claims = {
    meta: new Map(), items: new Map(), scripts: [], headings: [], published: [], times: [],
    title: null, canonical: null, language: null, saved: null, scriptUnits: 0, tried: 0,
  };
  const nodes: Node[] = [document];
  let seen = 0;
  for (let node = nodes.pop(); node && seen < mostNodes; node = nodes.pop()) {
    seen++;
    if (isElement(node)) note(node, claims);
    else if (node.nodeName === "#comment" && "data" in node) claims.saved ??= savedFrom(node.data);
    if (!("childNodes" in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) nodes.push(child);
    }
  }
  return claims;
}

/** ' saved from url=(0042)https://…' and 'Page saved with SingleFile url: https://…'. */
function savedFrom(comment: string): string | null {
  return /(?:saved from url=\(\d+\)|\burl:\s)\s*(https?:\/\/\S{1,2000})/u.exec(comment.slice(0, 4_000))?.[1] ?? null;
}

function note(element: Element, claims: Claims): void {
  switch (element.tagName) {
    case "html": claims.language ??= attribute(element, "lang"); return;
    case "title": if (parentTag(element) === "head") claims.title ??= tryText(element, claims); return;
    case "h1": noteText(element, claims, claims.headings); return;
    case "link": if (attribute(element, "rel") === "canonical") claims.canonical ??= address(attribute(element, "href")); return;
    case "meta": noteMeta(element, claims); return;
    case "script": noteScript(element, claims); return;
    case "time": noteTime(element, claims); return;
    default: noteItem(element, claims);
  }
}

function parentTag(element: Element): string | null {
  return element.parentNode !== null && isElement(element.parentNode) ? element.parentNode.tagName : null;
}

function noteMeta(element: Element, { meta }: Claims): void {
  const name = (attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop") ?? attribute(element, "http-equiv"))?.toLowerCase();
  const content = attribute(element, "content")?.trim();
  if (name !== undefined && content !== undefined && content !== "" && !meta.has(name)) meta.set(name, content.slice(0, 2_000));
}

function noteScript(element: Element, claims: Claims): void {
  const script = element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
  claims.scriptUnits += script.length + (attribute(element, "src") === null ? 0 : 1_000);
  if (attribute(element, "type")?.trim().toLowerCase() === "application/ld+json" && claims.scripts.length < 50) claims.scripts.push(script);
}

function noteTime(element: Element, claims: Claims): void {
  const when = attribute(element, "datetime") ?? attribute(element, "content");
  if (when === null || claims.times.length > 200) return;
  const isSaid = attribute(element, "itemprop")?.includes("datePublished") === true || attribute(element, "pubdate") !== null;
  (isSaid ? claims.published : claims.times).push(when.slice(0, 100));
}

const wanted = new Set(["headline", "datepublished", "author", "publisher"]);

function noteItem(element: Element, claims: Claims): void {
  const name = attribute(element, "itemprop")?.toLowerCase();
  if (name === undefined || !wanted.has(name) || claims.items.has(name)) return;
  const value = attribute(element, "content") ?? tryText(namedPart(element) ?? element, claims);
  if (value !== null && value.trim() !== "") claims.items.set(name, value.trim().slice(0, 300));
}

/** The element inside that holds the name of a person or body; only near the top. */
function namedPart(element: Element): Element | null {
  const near = element.childNodes.filter(isElement).slice(0, 20);
  return [...near, ...near.flatMap((child) => child.childNodes.filter(isElement).slice(0, 20))].find((child) => attribute(child, "itemprop") === "name") ?? null;
}

function noteText(element: Element, claims: Claims, into: string[]): void {
  const text = tryText(element, claims);
  if (text !== null) into.push(text);
}

function tryText(element: Element, claims: Claims): string | null {
  return claims.tried++ > mostTried ? null : textOf(element);
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

/** Only an address of the web: a page saved whole may name its own data. */
function address(href: string | null): string | null {
  return href !== null && /^https?:\/\//iu.test(href) ? href.slice(0, 2_000) : null;
}
