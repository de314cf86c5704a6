import type { Noise } from "../../model/reading.js";
import type { Element } from "./html-node.js";
import { attribute, isElement } from "./html-node.js";

/** What an element is for whoever reads the page. */
export interface Role {
  readonly tag: string;
  /** Tag and classes: what elements made alike have in common. */
  readonly make: string;
  readonly is: "dropped" | "block" | "break" | "inline" | "preformatted";
  /** 1 to 6. */
  readonly heading: number | null;
  readonly noise: Noise["kind"] | null;
  /** The main part of the page, when the page says so. */
  readonly main: boolean;
  /** A whole of its own, when the page says so. */
  readonly article: boolean;
  readonly link: boolean;
  /** Set off from the running text by its letters. */
  readonly strong: boolean;
}

const dropped = new Set("script style noscript template svg math iframe object embed canvas audio video select option datalist head input textarea map".split(" "));
const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp slot small span strike strong sub sup time tt u var wbr acronym".split(" "),
);
const strong = new Set("b strong em i dt".split(" "));
/** Blocks whose content is inline. */
const phrasing = new Set("p h1 h2 h3 h4 h5 h6".split(" "));
const noiseTags: Readonly<Partial<Record<string, Noise["kind"]>>> = {
  nav: "navigation", aside: "related", footer: "other", figcaption: "caption", form: "other", button: "share", menu: "navigation", dialog: "other",
};
/** What the page says a part is for, to those who cannot see it. */
const noiseRoles: Readonly<Partial<Record<string, Noise["kind"]>>> = {
  navigation: "navigation", banner: "navigation", menu: "navigation", menubar: "navigation", toolbar: "share", complementary: "related",
  contentinfo: "other", search: "other", form: "other", dialog: "other", alertdialog: "other", alert: "other", tooltip: "other",
};
/** Class names and ids by what the words in them say. Words, not parts of words: 'navy' is no navigation. */
const noiseWords: readonly (readonly [RegExp, Noise["kind"]])[] = [
  [/(?:^|\s)(?:wm-ipp|wm-ipp-base|wm-capinfo|donato)(?:$|\s)/iu, "navigation"],
  [/(?:^|[\s_-])(?:captions?|wp-caption|credits?|legende)(?:$|[\s_-])/iu, "caption"],
  [/(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|masthead|skip|next-prev|prev-next|prev|previous)(?:$|[\s_-])/iu, "navigation"],
  [/(?:^|[\s_-])(?:share|sharing|social|addthis|sharedaddy)(?:$|[\s_-])(?!embed)/iu, "share"],
  [/(?:^|[\s_-])(?:comments?|disqus|respond|commentaires?)(?:$|[\s_-])/iu, "comments"],
  [/(?:^|[\s_-])(?:newsletter|subscribe|signup|paywall|subscription|abonnement)(?:$|[\s_-])/iu, "newsletter"],
  [/(?:^|[\s_-])(?:related|recirc|recommended|recommendations?|more-stories|readmore|read-more|most-read|most-popular|trending|sidebar|teasers?|lire-aussi|a-lire-aussi)(?:$|[\s_-])|(?:^|\s)widget(?:$|[\s_-])/iu, "related"],
  [/(?:^|[\s_-])(?:authors?|auteurs?|bio|biography|byline|vcard|signature)(?:$|[\s_-])/iu, "credit"],
  [/(?:^|[\s_-])(?:dates?|datetime|timestamp|pubdate|published|posted|dateline|datepublished)(?:$|[\s_-])/iu, "stamp"],
  [/(?:^|[\s_-])(?:ad|ads|advert|advertisement|publicite|sponsored|promo|cookie|cookies|consent|gdpr|rgpd|banner|footer|copyright|outbrain|taboola|pullquote|pull-quote|tags|tag-list|mots-cles)(?:$|[\s_-])/iu, "other"],
];

/** A whole post of a blog: its classes name its writer, its words and its day too. */
const wholePost = /(?:^|\s)(?:hentry|h-entry|type-post|blog-post)(?:$|\s)/u;

function ofPart(element: Element, noise: Noise["kind"] | null): Noise["kind"] | null {
  return (noise === "credit" || noise === "stamp") && wholePost.test((attribute(element, "class") ?? "").slice(0, 300)) ? null : noise;
}

const plain: Role = { tag: "", make: "", is: "inline", heading: null, noise: null, main: false, article: false, link: false, strong: false };

/** `null` stands for an element too deep to be told apart. */
export function roleOf(element: Element | null): Role {
  if (element === null) return plain;
  const tag = element.tagName;
  if (dropped.has(tag) || isForEarsOnly(element) || attribute(element, "hidden") !== null || isHidden(element)) return { ...plain, tag, is: "dropped" };
  if (tag === "br" || tag === "hr") return { ...plain, tag, is: "break" };
  const role = attribute(element, "role");
  const heading = /^h[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : null;
  const main = tag === "main" || tag === "article" || role === "main" || attribute(element, "itemprop") === "articleBody";
  const big = main || tag === "body" || tag === "html" || tag === "blockquote";
  return {
    tag, make: `${tag} ${classesOf(element)}`,
    is: tag === "pre" ? "preformatted" : isInline(element) ? "inline" : "block",
    heading, main, article: tag === "article" || role === "article", link: tag === "a", strong: strong.has(tag),
    noise: big ? null : (noiseTags[tag] ?? noiseRoles[role ?? ""] ?? ofPart(element, noiseOfWords(element))),
  };
}

/** An element of the page's own making is inline inside a paragraph, as everything unknown is to a browser. */
function isInline({ tagName, parentNode }: Element): boolean {
  if (inline.has(tagName)) return true;
  return tagName.includes("-") && parentNode !== null && isElement(parentNode) && (inline.has(parentNode.tagName) || phrasing.has(parentNode.tagName));
}

/** Without those that number the element. */
function classesOf(element: Element): string {
  return (attribute(element, "class") ?? "").slice(0, 120).split(/\s+/u, 4).filter((word) => !/\d/u.test(word)).join(" ");
}

const earsOnly = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|a11y-hidden|element-invisible)(?:$|\s)/iu;

/** Said to those who listen to the page, not shown: 'opens in a new window'. A heading may be the only one. */
function isForEarsOnly(element: Element): boolean {
  return !/^h[1-6]$/u.test(element.tagName) && earsOnly.test((attribute(element, "class") ?? "").slice(0, 300));
}

function isHidden(element: Element): boolean {
  return /display:\s?none|visibility:\s?hidden/iu.test((attribute(element, "style") ?? "").slice(0, 500));
}

function noiseOfWords(element: Element): Noise["kind"] | null {
  const words = `${(attribute(element, "class") ?? "").slice(0, 300)} ${(attribute(element, "id") ?? "").slice(0, 100)}`;
  if (words === " ") return null;
  const apart = words.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2");
  return noiseWords.find(([pattern]) => pattern.test(apart))?.[1] ?? null;
}
