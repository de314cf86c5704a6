import { dateInWords, type SiteLanguage } from "./edtf-days.js";
import { html, nothing, type Html } from "./html.js";
import type { PublicCase } from "./public-case.js";
import { siteTexts, type SiteTexts } from "./site-texts.js";

/** What every page of one language knows. */
export interface Site {
  readonly language: SiteLanguage;
  readonly languages: readonly SiteLanguage[];
  readonly texts: SiteTexts;
  /** What the people who publish call the site; null: the plain name. */
  readonly title: string | null;
  /** Days since 1970-01-01, UTC. */
  readonly today: number;
  readonly content: PublicCase;
}

export interface Page {
  /** Path inside the language's folder. */
  readonly path: string;
  readonly title: string;
  readonly body: Html;
}

const navPages = ["index", "statements", "inquiries", "sources", "reading", "missing"] as const;

const glyphs = html`<svg class="sprite" aria-hidden="true" focusable="false">
<symbol id="g-corroborated" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="currentColor"/></symbol>
<symbol id="g-same-origin" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor"/></symbol>
<symbol id="g-disputed" viewBox="0 0 16 16"><path d="M8 1 15 8 8 15 1 8z" fill="currentColor"/></symbol>
<symbol id="g-contradicted" viewBox="0 0 16 16"><path d="M3 3l10 10M13 3 3 13" fill="none" stroke="currentColor" stroke-width="2.6"/></symbol>
<symbol id="g-copied-text" viewBox="0 0 16 16"><path d="M2 3.5h12M2 8h12M2 12.5h12" fill="none" stroke="currentColor" stroke-width="2"/></symbol>
<symbol id="g-hearsay" viewBox="0 0 16 16"><path d="M1.5 9.8c1.8-4.4 4.3-4.4 6.5-1.8s4.7 2.6 6.5-1.8" fill="none" stroke="currentColor" stroke-width="2.2"/></symbol>
<symbol id="g-same-statement" viewBox="0 0 16 16"><path d="M2 12V8.2C2 5.6 3.5 4 6.2 3.6v1.9C5 5.8 4.4 6.5 4.3 7.600h2.400V12zm7 0V8.2c0-2.600 1.500-4.200 4.200-4.600v1.900c-1.200.3-1.800 1-1.900 2.100h2.400V12z" fill="currentColor"/></symbol>
<symbol id="g-compatible" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
</svg>`;

/**
 * A whole page: no script, nothing fetched from elsewhere, and a policy that forbids both. `no-referrer`: a reader who
 * follows a link to a source does not tell it where they come from.
 */
export function shell(site: Site, page: Page): string {
  const { texts, language } = site;
  const up = page.path.includes("/") ? "../" : "";
  const name = site.title ?? texts.siteTitle;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${page.path === "index.html" ? name : `${page.title} · ${name}`}</title>
<link rel="stylesheet" href="${up}../style.css">
${site.languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${up}../${other}/${page.path}">
`)}</head>
<body>
${glyphs}
<a class="skip" href="#page">${texts.skip}</a>
<header class="site-top"><div class="wrap">
<a class="site-name" href="${up}index.html">${name}</a>
<nav aria-label="${texts.pages}"><ul>${navPages.map((one) => html`<li><a href="${up}${one}.html"${page.path === `${one}.html` ? html` aria-current="page"` : nothing}>${texts.nav[one]}</a></li>`)}</ul></nav>
<ul class="langs">${site.languages.map((other) => other === language
    ? html`<li><b aria-current="true">${other}</b></li>`
    : html`<li><a href="${up}../${other}/${page.path}" lang="${other}" hreflang="${other}" aria-label="${siteTexts[other].ownName}">${other}</a></li>`)}</ul>
</div></header>
<main id="page"><div class="wrap">
${page.body}
</div></main>
${foot(site, up)}
</body>
</html>
`.toString();
}

function foot(site: Site, up: string): Html {
  const { texts, content } = site;
  const hidden = content.missing.records + content.missing.statements + content.missing.findings;
  const made = dateInWords(new Date(site.today * 86_400_000).toISOString().slice(0, 10), site.language) ?? "";
  return html`<footer class="site-foot"><div class="wrap">
<section><h2>${texts.foot.verifyHead}</h2><p>${texts.foot.verify} <a href="${up}../manifest.json">manifest.json</a></p></section>
<section><h2>${texts.foot.missingHead}</h2><p><a href="${up}missing.html">${texts.notShown(hidden)}</a>. ${texts.made(made)}</p></section>
</div></footer>`;
}
