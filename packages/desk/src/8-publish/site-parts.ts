import type { FindingKind } from "../model/finding.js";
import { dateInWords, dayRange } from "./edtf-days.js";
import { html, nothing, safeHref, type Html } from "./html.js";
import type { PublicFinding, PublicInquiry, PublicOrigin, PublicQuote, PublicSource } from "./public-case.js";
import type { Site } from "./site-shell.js";

/** Pieces that several pages share. */

/** Shape, word and colour: never one without the others. */
export function kindMark(site: Site, kind: FindingKind): Html {
  return html`<span class="kind k-${kind}"><svg class="glyph" aria-hidden="true"><use href="#g-${kind}"/></svg>${site.texts.kinds[kind]}</span>`;
}

/** A dot an origin, a tick a record, a doubled tick a copy; the same in words for those who do not see it. */
export function originsDrawn(site: Site, origins: readonly PublicOrigin[]): Html {
  return html`<span class="origins" role="img" aria-label="${originsInWords(site, origins)}">${origins.map((origin) =>
    html`<span class="origin${origin.counted ? "" : " is-open"}">${origin.ticks.map((copy) => (copy ? html`<i class="copy"></i>` : html`<i></i>`))}</span>`)}</span>`;
}

function originsInWords(site: Site, origins: readonly PublicOrigin[]): string {
  const open = origins.filter((origin) => !origin.counted).length;
  const counted = origins.length - open;
  return [...(counted > 0 ? [site.texts.origins(counted)] : []), ticksInWords(site, origins), ...(open > 0 ? [site.texts.notCounted(open)] : [])].join(", ");
}

function ticksInWords(site: Site, origins: readonly PublicOrigin[]): string {
  const ticks = origins.flatMap((origin) => origin.ticks);
  const copies = ticks.filter(Boolean).length;
  return [site.texts.records(ticks.length), ...(copies > 0 ? [site.texts.copies(copies)] : [])].join(", ");
}

/** One origin in a list: who it is, as far as that is let out, and how many records carry it. */
export function originLine(site: Site, origin: PublicOrigin, side: string | null): Html {
  const { texts } = site;
  const who = origin.name ?? (origin.kind === "unknown" ? texts.originKinds.unknown : `${texts.originKinds[origin.kind]}, ${texts.nameHeld}`);
  return html`<li>${originsDrawn(site, [origin])}<span>${side === null ? "" : `${texts.side(side)}: `}${who} · ${ticksInWords(site, [origin])}${origin.counted || origin.kind === "unknown" ? "" : ` · ${texts.notCounted(1)}`}</span></li>
`;
}

/** The account in the margin of a finding. */
export function findingNote(site: Site, finding: PublicFinding): Html {
  const { texts } = site;
  const counts = finding.sides.map((side) => side.origins.filter((origin) => origin.counted).length);
  const opposed = finding.sides.length > 1;
  const origins = finding.sides.flatMap((side) => side.origins);
  const open = origins.filter((origin) => !origin.counted).length;
  const counted = finding.origins === null ? (opposed ? texts.against(counts) : null) : texts.origins(finding.origins);
  return html`<div class="note"><p>${kindMark(site, finding.kind)}</p>${opposed || origins.length === 0 ? nothing : originsDrawn(site, origins)}
<p>${[counted, texts.records(finding.records)].filter((one) => one !== null).join(", ")}</p>${open === 0 ? nothing : html`<p>${open === origins.length ? texts.originKinds.unknown : texts.notCounted(open)}</p>`}</div>`;
}

/** The exact words, in their own language, with where they come from. */
export function quotation(site: Site, quote: PublicQuote): Html {
  const { texts } = site;
  const { focus, words } = quote;
  const marked = focus
    ? html`${words.slice(0, focus.start)}<b>${words.slice(focus.start, focus.end)}</b>${words.slice(focus.end)}`
    : html`${words}`;
  const who = quote.speaker ?? texts.speakerHeld;
  const from = quote.source ? sourceLine(site, quote.source, quote.page) : html`${texts.sourceHeld}`;
  return html`<blockquote${langOf(site, quote.language)} dir="auto">${marked}</blockquote>
<p class="src">${who}${quote.via.map((via) => html`, ${texts.through(via)}`)} · ${from}${quote.hearsay
    ? html` · <span class="kind k-hearsay"><svg class="glyph" aria-hidden="true"><use href="#g-hearsay"/></svg>${texts.hearsay}</span>` : nothing}${quote.copied
    ? html` · <span class="kind k-copied-text"><svg class="glyph" aria-hidden="true"><use href="#g-copied-text"/></svg>${texts.copied}</span>` : nothing}${untranslated(site, quote.language)}</p>`;
}

/** Says that words are not in the page's language, where they are not. Nothing ever stands in for a translation. */
export function untranslated(site: Site, language: string | null): Html {
  const primary = language?.split("-")[0]?.toLowerCase() ?? null;
  return primary === site.language ? nothing : html`<span class="gap">${site.texts.untranslated(primary)}</span>`;
}

/** The same as a line of its own. */
export function untranslatedLine(site: Site, language: string | null): Html {
  const gap = untranslated(site, language);
  return gap === nothing ? nothing : html`<p class="src">${gap}</p>`;
}

/** A lang attribute where the words are in another language than the page; an empty one where nobody knows which. */
export function langOf(site: Site, language: string | null): Html {
  if (language === site.language) return nothing;
  return html` lang="${language !== null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language) ? language : ""}"`;
}

function sourceLine(site: Site, source: PublicSource, page: number | null): Html {
  const href = safeHref(source.url);
  const day = dateInWords(source.published, site.language) ?? site.texts.dateUnknown;
  return html`${source.publisher ?? site.texts.publisherUnknown}, ${day}${page === null ? nothing : `, ${site.texts.onPage(page)}`}${href === null ? nothing : html` · <a href="${href}" rel="external noreferrer">${site.texts.readSource}</a>`}`;
}

export function sourceList(site: Site, sources: readonly PublicSource[]): Html {
  const { texts } = site;
  return html`<ol class="docs">${sources.map((source) => {
    const href = safeHref(source.url);
    const title = source.title === null ? html`${texts.titleUnknown}` : html`<span${langOf(site, source.language)} dir="auto">${source.title}</span>`;
    return html`<li id="${source.record}"><span class="day">${dateInWords(source.published, site.language) ?? texts.dateUnknown}</span><span>${title}${source.title === null ? nothing : untranslated(site, source.language)}<span class="who">${source.publisher ?? texts.publisherUnknown}</span><span class="who">${href === null ? html`${texts.noAddress}` : html`<a href="${href}" rel="external noreferrer">${href}</a>`}</span></span></li>
`;
  })}</ol>`;
}

/** An inquiry with the days it has been waiting, or took. */
export function inquiryEntry(site: Site, inquiry: PublicInquiry): Html {
  const { texts, language, today } = site;
  const dates = (["promised", "opened", "due", "closed"] as const).flatMap((step) => {
    const words = dateInWords(inquiry[step], language);
    return words === null ? [] : [texts.since[step](words)];
  });
  const outcome = inquiry.outcome !== null ? texts.outcome(inquiry.outcome) : inquiry.outcomeHeld ? texts.outcomeHeld : texts.noOutcome;
  const asOf = texts.asOf(dateInWords(new Date(today * 86_400_000).toISOString().slice(0, 10), language) ?? "");
  const due = dayRange(inquiry.due);
  const late = inquiry.status !== "closed" && due !== null && due.last < today
    ? html`<p><span class="flag">${texts.overdue(today - due.last, due.first !== due.last)}</span></p>` : nothing;
  return html`<article class="claim entry"><div class="promise"><h3${inquiry.body === null ? nothing : langOf(site, inquiry.quotes[0]?.language ?? null)}>${inquiry.body ?? texts.bodyHeld}</h3>
<p class="by">${texts.status[inquiry.status]}${dates.map((one) => html` · ${one}`)}. ${outcome}</p>
${inquiry.quotes.map((quote) => quotation(site, quote))}</div>
<div class="note">${late}<p>${daysInWords(site, inquiry)}</p>${inquiry.status === "closed" ? nothing : html`<p>${asOf}</p>`}</div></article>
`;
}

function daysInWords(site: Site, inquiry: PublicInquiry): string {
  const start = dayRange(inquiry.opened ?? inquiry.promised);
  const end = inquiry.status === "closed" ? dayRange(inquiry.closed) : { first: site.today, last: site.today };
  if (!start || !end || end.last < start.first) return site.texts.noStart;
  return site.texts.days(Math.max(0, end.first - start.last), start.first !== start.last || end.first !== end.last);
}
