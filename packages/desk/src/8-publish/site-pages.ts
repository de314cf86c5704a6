import type { FindingKind } from "../model/finding.js";
import { dateInWords } from "./edtf-days.js";
import { html, nothing, type Html } from "./html.js";
import type { PublicFinding, PublicIncident, PublicQuote } from "./public-case.js";
import { findingNote, inquiryEntry, kindMark, langOf, originLine, originsDrawn, quotation, sourceList, untranslatedLine } from "./site-parts.js";
import type { Page, Site } from "./site-shell.js";

/** Every page of one language. */
export function sitePages(site: Site): readonly Page[] {
  return [
    indexPage(site), statementsPage(site), inquiriesPage(site), sourcesPage(site), readingPage(site), missingPage(site),
    ...site.content.incidents.map((incident) => incidentPage(site, incident)),
    ...site.content.findings.map((finding) => findingPage(site, finding)),
  ];
}

const groups: readonly (readonly [group: "opposed" | "several" | "single" | "other", kinds: readonly FindingKind[]])[] = [
  ["several", ["corroborated"]],
  ["opposed", ["contradicted", "disputed"]],
  ["single", ["same-origin"]],
  ["other", ["same-statement", "copied-text", "compatible"]],
];

function lead(title: Html, more: { readonly when?: string; readonly intro?: Html; readonly note?: Html }): Html {
  return html`<header class="lead entry"><div>${more.when === undefined ? nothing : html`<p class="when">${more.when}</p>`}<h1>${title}</h1>${more.intro ?? nothing}</div>
<div class="note">${more.note ?? nothing}</div></header>
`;
}

/** How dots and ticks are to be read, on every page that has them. */
function legend(site: Site, up: string): Html {
  return html`<p>${site.texts.lead}</p><p><a href="${up}reading.html">${site.texts.howWeCount}</a></p>`;
}

function incidentTitle(site: Site, incident: PublicIncident): Html {
  const date = dateInWords(incident.date, site.language);
  if (incident.title !== null) return html`<span${langOf(site, incident.language)} dir="auto">${incident.title}</span>`;
  return html`${date === null ? site.texts.incidentUndated : site.texts.incidentOf(date)}`;
}

function whenAndWhere(site: Site, incident: PublicIncident): string {
  return [dateInWords(incident.date, site.language) ?? site.texts.dateUnknown, ...(incident.place === null ? [] : [incident.place])].join(" · ");
}

function indexPage(site: Site): Page {
  const { texts, content } = site;
  const inside = new Set(content.incidents.flatMap((incident) => incident.findings.map((finding) => finding.id)));
  const others = content.findings.filter((finding) => !inside.has(finding.id));
  const title = site.title ?? texts.siteTitle;
  return {
    path: "index.html", title,
    body: html`${lead(html`${title}`, { note: legend(site, "") })}
${content.incidents.length > 0 || others.length === 0 ? html`<h2>${texts.incidents}</h2>
` : nothing}${content.incidents.length === 0 && others.length === 0 ? html`<p class="plain">${texts.nothingYet}</p>` : nothing}${content.incidents.map((incident) => html`<article class="claim entry"><div><h3><a href="incidents/${incident.id}.html">${incidentTitle(site, incident)}</a></h3><p class="by">${whenAndWhere(site, incident)}</p></div>
<div class="note"><p>${texts.findingsCount(incident.findings.length)}</p>${kindsIn(site, incident.findings)}</div></article>
`)}${others.length === 0 ? nothing : html`<h2>${content.incidents.length > 0 ? texts.otherFindings : texts.findings}</h2>
${others.map((finding) => findingEntry(site, finding, "findings/"))}`}`,
  };
}

function kindsIn(site: Site, findings: readonly PublicFinding[]): Html {
  const kinds = groups.flatMap(([, of]) => of).flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [html`<p>${kindMark(site, kind)} ${count}</p>`];
  });
  return html`${kinds}`;
}

function incidentPage(site: Site, incident: PublicIncident): Page {
  const { texts } = site;
  const date = dateInWords(incident.date, site.language);
  return {
    path: `incidents/${incident.id}.html`,
    title: incident.title ?? (date === null ? texts.incidentUndated : texts.incidentOf(date)),
    body: html`${lead(incidentTitle(site, incident), {
      when: whenAndWhere(site, incident), note: legend(site, "../"),
      ...(incident.title === null ? {} : { intro: untranslatedLine(site, incident.language) }),
    })}
${groups.map(([group, kinds]) => {
  const findings = incident.findings.filter((finding) => kinds.includes(finding.kind));
  return findings.length === 0 ? nothing : html`<h2>${texts.groups[group]}</h2>
${findings.map((finding) => findingEntry(site, finding, "../findings/"))}`;
})}${incident.inquiries.length === 0 ? nothing : html`<h2>${texts.promised}</h2>
${incident.inquiries.map((inquiry) => inquiryEntry(site, inquiry))}`}${incident.sources.length === 0 ? nothing : html`<h2>${texts.documents}</h2>
${sourceList(site, incident.sources)}`}`,
  };
}

function findingEntry(site: Site, finding: PublicFinding, folder: string): Html {
  return html`<article class="claim entry"><div><h3><a href="${folder}${finding.id}.html"${langOf(site, finding.language)} dir="auto">${shortened(finding.about)}</a></h3>
${sides(site, finding)}</div>
${findingNote(site, finding)}</article>
`;
}

function sides(site: Site, finding: PublicFinding): Html {
  const several = finding.sides.length > 1;
  return html`<div class="sides">${finding.sides.map((side) => html`<div>${several
    ? html`<p class="side-name">${site.texts.side(side.label)}</p>${originsDrawn(site, side.origins)}` : nothing}
${side.quotes.map((quote) => quotation(site, quote))}</div>`)}</div>`;
}

function findingPage(site: Site, finding: PublicFinding): Page {
  const { texts } = site;
  const origins = finding.sides.flatMap((side) => side.origins.map((origin) => ({ origin, side: side.label })));
  return {
    path: `findings/${finding.id}.html`, title: shortened(finding.about),
    body: html`${lead(html`<span class="said"${langOf(site, finding.language)} dir="auto">${shortened(finding.about)}</span>`, {
      intro: untranslatedLine(site, finding.language), note: legend(site, "../"),
    })}
<article class="claim entry"><div><p class="by">${texts.kindMeans[finding.kind]}</p>
<p class="told" dir="auto">${finding.told[site.language]}</p>
${sides(site, finding)}</div>
${findingNote(site, finding)}</article>
<h2>${texts.originsHead}</h2>
<ul class="origin-list">${origins.map(({ origin, side }) => originLine(site, origin, finding.sides.length > 1 ? side : null))}</ul>`,
  };
}

/** A heading of a sensible length; the words stand in full below it. */
function shortened(words: string): string {
  const flat = words.replace(/\s+/g, " ").trim();
  if (flat.length <= 160) return flat;
  const cut = flat.lastIndexOf(" ", 157);
  return `${flat.slice(0, cut > 80 ? cut : 157)} …`;
}

function statementsPage(site: Site): Page {
  const { texts, content } = site;
  const bySource = new Map<string, { readonly title: string | null; readonly language: string | null; readonly quotes: PublicQuote[] }>();
  for (const quote of content.statements) {
    const key = quote.source?.record ?? "";
    const group = bySource.get(key) ?? { title: quote.source?.title ?? null, language: quote.source?.language ?? null, quotes: [] };
    group.quotes.push(quote);
    bySource.set(key, group);
  }
  return {
    path: "statements.html", title: texts.nav.statements,
    body: html`${lead(html`${texts.nav.statements}`, { note: html`<p>${texts.lead}</p>` })}
${bySource.size === 0 ? html`<p class="plain">${texts.nothingYet}</p>` : nothing}${[...bySource].map(([key, group]) => html`<h2>${key === ""
    ? html`${texts.sourceHeld}` : html`<span${langOf(site, group.language)} dir="auto">${group.title ?? texts.titleUnknown}</span>`}</h2>
${group.quotes.map((quote) => html`<div class="claim">${quotation(site, quote)}</div>
`)}`)}`,
  };
}

function inquiriesPage(site: Site): Page {
  const { texts, content } = site;
  return {
    path: "inquiries.html", title: texts.nav.inquiries,
    body: html`${lead(html`${texts.nav.inquiries}`, {})}
${content.inquiries.length === 0 ? html`<p class="plain">${texts.nothingYet}</p>` : nothing}${(["promised", "open", "closed"] as const).map((status) => {
  const inquiries = content.inquiries.filter((inquiry) => inquiry.status === status);
  return inquiries.length === 0 ? nothing : html`<h2>${texts.status[status]}</h2>
${inquiries.map((inquiry) => inquiryEntry(site, inquiry))}`;
})}`,
  };
}

function sourcesPage(site: Site): Page {
  const { texts, content } = site;
  return {
    path: "sources.html", title: texts.nav.sources,
    body: html`${lead(html`${texts.nav.sources}`, {})}
${content.sources.length === 0 ? html`<p class="plain">${texts.nothingYet}</p>` : sourceList(site, content.sources)}`,
  };
}

function readingPage(site: Site): Page {
  const { texts } = site;
  return {
    path: "reading.html", title: texts.nav.reading,
    body: html`${lead(html`${texts.nav.reading}`, {})}
${texts.reading.map(([head, text]) => html`<h2>${head}</h2>
<p class="plain">${text}</p>
`)}<h2>${texts.marks}</h2>
<dl class="counts">${groups.flatMap(([, kinds]) => kinds).map((kind) => html`<div><dt>${texts.kindMeans[kind]}</dt><dd>${kindMark(site, kind)}</dd></div>
`)}</dl>`,
  };
}

function missingPage(site: Site): Page {
  const { texts, content } = site;
  const counts = ["records", "unread", "statements", "unreviewed", "findings", "incidents", "inquiries", "orphans"] as const;
  return {
    path: "missing.html", title: texts.nav.missing,
    body: html`${lead(html`${texts.nav.missing}`, { intro: html`<p class="plain">${texts.missing.intro}</p>` })}
<dl class="counts">${counts.map((count) => html`<div><dt>${texts.missing[count]}</dt><dd>${content.missing[count]}</dd></div>
`)}</dl>
<p class="plain">${texts.missing.words}</p>`,
  };
}
