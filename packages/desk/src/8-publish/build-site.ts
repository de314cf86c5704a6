import { dayOf, type SiteLanguage } from "./edtf-days.js";
import { html } from "./html.js";
import { letOut } from "./let-out.js";
import { sortedBy, type PublishInput } from "./publish-input.js";
import { siteCss } from "./site-css.js";
import { sitePages } from "./site-pages.js";
import { shell, type Site } from "./site-shell.js";
import { siteTexts } from "./site-texts.js";

export interface SiteOptions {
  /** Milliseconds since 1970: days are counted to it, and only its day is shown. */
  readonly now: number;
  /** In the order in which they are offered; at least one. */
  readonly languages: readonly SiteLanguage[];
  /** What the publishers call the site, said on purpose; null: a plain name. Never the case folder's name. */
  readonly title: string | null;
  /** SHA-256 as lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/**
 * The public site of what is released, as files by path (docs/formats/site.md). Equal input gives equal bytes.
 * `manifest.json` names every other file with its digest; its own digest is what the publish act holds.
 */
export function buildSite(input: PublishInput, options: SiteOptions): ReadonlyMap<string, Uint8Array> {
  const content = letOut(input);
  const today = dayOf(options.now);
  const texts = new Map<string, string>([["style.css", siteCss], ["index.html", doorPage(options)]]);
  for (const language of options.languages) {
    const site: Site = { language, languages: options.languages, texts: siteTexts[language], title: options.title, today, content };
    for (const page of sitePages(site)) texts.set(`${language}/${page.path}`, shell(site, page));
  }
  const encoder = new TextEncoder();
  const files = new Map(sortedBy([...texts.keys()], (path) => path).map((path) => [path, encoder.encode(texts.get(path))]));
  const listed = [...files].map(([path, bytes]) => ({ path, sha256: options.sha256(bytes), size: bytes.length }));
  const manifest = { format: "affiant-site-manifest", version: 1, day: new Date(today * 86_400_000).toISOString().slice(0, 10), files: listed };
  files.set("manifest.json", encoder.encode(`${JSON.stringify(manifest, null, 1)}\n`));
  return files;
}

/** The first page of all: it asks for the language, each in its own. */
function doorPage({ languages, title }: SiteOptions): string {
  const first = languages[0] ?? "en";
  return html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title ?? siteTexts[first].siteTitle}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main><div class="wrap"><header class="lead"><h1>${title ?? siteTexts[first].siteTitle}</h1></header>
${languages.map((language) => html`<p><a href="${language}/index.html" lang="${language}" hreflang="${language}">${siteTexts[language].ownName}: ${siteTexts[language].siteTitle}</a></p>
`)}</div></main>
</body>
</html>
`.toString();
}
