/** Linked data of a page (JSON-LD): the articles it describes. Every value is the page's own claim, and may be of any type. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The text, as the page gives it to machines. Never shown: only to find the same text on the page. */
  readonly body: string | null;
}

const mostThings = 500;
const mostUnits = 2_000;
/** Where an article may stand inside another thing. */
const holders = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"];

export function linkedArticles(scripts: readonly string[]): LinkedArticle[] {
  const things = scripts.flatMap((script) => thingsIn(parsed(script))).slice(0, mostThings);
  const named = new Map<string, unknown>();
  for (const thing of things) {
    const id = field(thing, "@id");
    // A reference has an id and nothing else.
    if (typeof id === "string" && Object.keys(thing).length > 1 && !named.has(id)) named.set(id, thing);
  }
  return things.filter(isArticle).map((thing) => asArticle(thing, named));
}

/** Pages write line breaks into strings, and comment marks around the whole. */
function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|<!\[CDATA\[)/u, "").replace(/(?:-->|\]\]>)\s*$/u, "");
  for (const attempt of [json, json.replace(/[\n\r\t]+/gu, " ")]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

/** The thing, and what stands in it where an article may stand; in order, without recursion. */
function thingsIn(root: unknown): object[] {
  const found: object[] = [];
  const open: unknown[] = [root];
  for (let seen = 0; open.length > 0 && seen < mostThings * 4; seen++) {
    const thing = open.pop();
    const inside = Array.isArray(thing) ? (thing as readonly unknown[]) : holders.flatMap((key) => listOf(field(thing, key)));
    // What an article names as its author or publisher is also a thing with an id.
    if (!Array.isArray(thing) && isThing(thing)) found.push(thing, ...["author", "publisher", "creator"].flatMap((key) => listOf(field(thing, key))).filter(isThing));
    for (const one of inside.slice(0, mostThings).reverse()) open.push(one);
  }
  return found;
}

function isThing(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isArticle(thing: object): boolean {
  return listOf(field(thing, "@type")).some((type) => typeof type === "string" && /(?:Article|Report|BlogPosting|LiveBlogPosting)$/u.test(type));
}

function asArticle(thing: object, named: ReadonlyMap<string, unknown>): LinkedArticle {
  const resolved = (value: unknown): unknown => {
    const id = field(value, "@id");
    return field(value, "name") === undefined && typeof id === "string" ? (named.get(id) ?? value) : value;
  };
  const names = (key: string): string[] =>
    listOf(field(thing, key)).slice(0, 8).flatMap((one) => listOf(nameOf(resolved(one)))).filter((name): name is string => typeof name === "string");
  const page = listOf(field(thing, "mainEntityOfPage"))[0];
  const authors = names("author");
  return {
    headline: text(field(thing, "headline")) ?? text(field(thing, "name")),
    published: text(field(thing, "datePublished")),
    authors: authors.length > 0 ? authors : names("creator"),
    publisher: names("publisher")[0] ?? null,
    url: text(field(thing, "url")) ?? text(page) ?? text(field(page, "@id")),
    language: text(listOf(field(thing, "inLanguage"))[0]),
    body: longText(field(thing, "articleBody")),
  };
}

function nameOf(thing: unknown): string | null {
  return text(thing) ?? text(field(thing, "name"));
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, mostUnits) : null;
}

function longText(value: unknown): string | null {
  return typeof value === "string" && value.length > 200 ? value : null;
}

function field(thing: unknown, key: string): unknown {
  return typeof thing === "object" && thing !== null && Object.hasOwn(thing, key) ? (thing as Record<string, unknown>)[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];
}
