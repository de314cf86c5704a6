import type { Description } from "../../model/reading.js";
import { archivedAddress } from "./archived-address.js";
import { fold } from "../fold.js";
import type { Claims } from "./html-claims.js";
import { collectClaims } from "./html-claims.js";
import type { LinkedArticle } from "./html-linked-data.js";
import { linkedArticles } from "./html-linked-data.js";
import type { Node } from "./html-node.js";
import { settleDay } from "../articles/settle-day.js";

export interface PageFacts {
  readonly description: Description;
  /** Claims of the page about its author or date contradict each other: they are left open. */
  readonly disagree: boolean;
  /** When a web archive took the page, where its address in one tells. */
  readonly captured: string | null;
  /** The article's text as linked data gives it, or null. */
  readonly body: string | null;
  readonly scriptUnits: number;
}

/** What a page says of itself: linked data, Open Graph and other meta elements, microdata, time elements, its title. */
export function htmlFacts(document: Node): PageFacts {
  const claims = collectClaims(document);
  const { meta, items } = claims;
  const first = (...names: readonly string[]): string | null => names.map((name) => meta.get(name)).find((v) => v !== undefined) ?? null;
  const article = mainArticle(linkedArticles(claims.scripts), claims);
  const publisher = plain(first("og:site_name") ?? article?.publisher ?? items.get("publisher") ?? first("application-name", "publisher", "dc.publisher"));
  const author = authorOf(article, claims, publisher);
  const day = settleDay(
    [article?.published, ...publishedNames.map((name) => meta.get(name)), items.get("datepublished"), ...claims.published],
    [...weakDateNames.map((name) => meta.get(name)), ...claims.times],
  );
  const address = claims.canonical ?? web(first("og:url")) ?? web(article?.url ?? null) ?? claims.saved;
  const archive = [address, claims.saved].map((one) => (one === null ? null : archivedAddress(one))).find((one) => one !== null) ?? null;
  return {
    description: {
      title: titleOf(article, claims, publisher),
      publisher, author: author.is, published: day.is,
      url: archive?.url ?? address,
      language: claims.language ?? first("og:locale", "content-language") ?? article?.language ?? null,
    },
    disagree: author.disagree || day.disagree,
    captured: archive?.captured ?? null,
    body: article?.body ?? null,
    scriptUnits: claims.scriptUnits,
  };
}

const publishedNames = [
  "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created",
  "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
];
/** These say some date of the page. */
const weakDateNames = ["date", "dc.date", "dcterms.date", "article.created"];

/** The article that the page is about: the only one, or the one that names the page's address or its heading. */
function mainArticle(articles: readonly LinkedArticle[], claims: Claims): LinkedArticle | null {
  const distinct = [...new Map(articles.map((one) => [`${fold(one.headline ?? "")} ${one.published ?? ""}`, one])).values()];
  if (distinct.length < 2) return distinct[0] ?? null;
  const address = claims.canonical ?? claims.meta.get("og:url");
  const shown = [...claims.headings, claims.meta.get("og:title") ?? ""].map(fold).filter((heading) => heading !== "");
  return articles.find((one) => one.url !== null && one.url === address) ?? articles.find((one) => shown.includes(fold(one.headline ?? ""))) ?? null;
}

/** The heading that readers see, where the page's other titles bear it out. */
function titleOf(article: LinkedArticle | null, claims: Claims, publisher: string | null): string | null {
  const { meta, items } = claims;
  const others = [article?.headline, meta.get("og:title"), meta.get("twitter:title"), claims.title].map((title) => plain(title ?? null)).filter((title) => title !== null);
  const site = fold(publisher ?? "");
  const headings = claims.headings.filter((heading) => fold(heading) !== site && fold(heading) !== "");
  const borne = headings.find((heading) => others.some((other) => saysTheSame(heading, other)));
  if (borne !== undefined) return borne;
  const only = headings.length === 1 ? headings[0] : undefined;
  return plain(article?.headline ?? items.get("headline") ?? only ?? meta.get("og:title") ?? meta.get("twitter:title") ?? meta.get("dc.title") ?? withoutSite(claims.title, site));
}

/** At least two thirds of the words of the shorter are in the other, and there are three. */
function saysTheSame(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared >= 3 && shared * 3 >= short.size * 2 && long.size <= short.size * 4;
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text.slice(0, 500)).split(" "));
}

/** Who linked data names; else microdata, else a meta element. Where these name others, nobody. */
function authorOf(article: LinkedArticle | null, { meta, items }: Claims, publisher: string | null): { is: string | null; disagree: boolean } {
  const linked = (article?.authors ?? []).filter(isName).map((name) => plain(name) ?? name);
  const said = [items.get("author"), meta.get("author"), meta.get("article:author"), meta.get("dc.creator"), meta.get("byl"), meta.get("parsely-author")]
    .map((name) => plain(name?.replace(/^(?:by|par)\s+/iu, "") ?? null))
    .filter((name) => name !== null)
    .filter((name) => isName(name) && fold(name) !== fold(publisher ?? ""));
  const names = [...new Set(linked)].slice(0, 8);
  if (names.length === 0) return { is: said[0] ?? null, disagree: false };
  const people = names.filter((name) => fold(name) !== fold(publisher ?? ""));
  if (people.length === 0) return { is: said[0] ?? names.join("; "), disagree: false };
  const agrees = said.length === 0 || said.some((name) => people.some((one) => sharesName(one, name)));
  return agrees ? { is: people.join("; "), disagree: false } : { is: null, disagree: true };
}

/** A word of three letters in common: 'A. Marsh' and 'Ann Marsh' are no contradiction. */
function sharesName(one: string, other: string): boolean {
  const words = wordsOf(other);
  return [...wordsOf(one)].some((word) => word.length >= 3 && words.has(word));
}

/** No address, and no account that a program made. */
function isName(name: string): boolean {
  return name.length <= 200 && /\p{L}{2}/u.test(name) && !/^https?:|@|^\d|^(?:admin|administrator|administrateur|webmaster|root|user|editor|default|unknown|null|undefined|anonymous)\d*$/iu.test(name.trim());
}

/** A claim as plain text: character references that were escaped twice, and white space. */
function plain(value: string | null): string | null {
  if (value === null) return null;
  const text = value.replace(/&(amp|quot|apos|lt|gt|nbsp|#\d{2,6}|#x[\da-f]{2,5});/giu, (_, name: string) => character(name.toLowerCase())).replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}

const characters: Readonly<Partial<Record<string, string>>> = { amp: "&", quot: "\"", apos: "'", lt: "<", gt: ">", nbsp: " " };

function character(name: string): string {
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return characters[name] ?? (code > 31 && code < 0x110000 ? String.fromCodePoint(code) : "");
}

function web(address: string | null): string | null {
  return address !== null && /^https?:\/\//iu.test(address) ? address : null;
}

/** 'Boats return | Harbour News' and 'Harbour News: Boats return' without the site's name. */
function withoutSite(title: string | null, site: string): string | null {
  if (title === null) return null;
  const [, before, after] = /^([^:]{2,60}):\s+(\S.{11,400})$/u.exec(title) ?? [];
  if (after !== undefined && site !== "" && fold(before ?? "") === site) return after;
  const cut = title.slice(0, 500).split(/\s[|–—]\s|\s-\s(?=[^-]{2,40}$)/u)[0]?.trim() ?? "";
  return cut.length >= 12 ? cut : title;
}
