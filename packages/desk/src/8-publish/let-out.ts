import type { Finding, Incident, Inquiry, Member, Side } from "../model/finding.js";
import { overlaps, type Passage, type RecordId } from "../model/span.js";
import type { Statement } from "../model/statement.js";
import { plainText, type ToldLanguage } from "../model/told/part.js";
import { tellFinding } from "../model/told/tell-finding.js";
import type { RecordContent } from "../ports.js";
import type { PublicCase, PublicFinding, PublicIncident, PublicInquiry, PublicOrigin, PublicQuote, PublicSide, PublicSource } from "./public-case.js";
import { compareText } from "./compare-text.js";
import { pageOf } from "./page-of.js";
import { bySpan, sortedBy, standing, standingFindings, type PublishInput } from "./publish-input.js";

interface Work {
  readonly contents: ReadonlyMap<RecordId, RecordContent>;
  readonly statements: ReadonlyMap<string, Statement>;
}

/**
 * What the public may see of a case, and no more (docs/formats/site.md, 'What a release lets out'): a record lets out its
 * description, a statement its words and who says them, a finding its kind, its counts and the words of its members.
 */
export function letOut(input: PublishInput): PublicCase {
  const work: Work = {
    contents: new Map(input.records.map((content) => [content.record.id, content])),
    statements: new Map(input.records.flatMap((content) => standing(content.statements)).map((one) => [one.id, one])),
  };
  const released = input.records.filter((content) => content.record.released).map((content) => sourceOf(content, null));
  const sources = sortedBy(released, (source) => `${source.published ?? "~"} ${source.record}`);
  const chosen = standingFindings(input.content).filter((finding) => finding.released);
  const findings = chosen.map((finding) => publicFinding(finding, work)).filter((finding) => finding.sides.length > 0);
  const spoken = [...work.statements.values()].filter((one) => one.released).sort((a, b) => compareText(a.record, b.record) || bySpan(a, b));
  const statements = spoken.map((one) => quoteOf({ passage: passageOf(one), statement: one.id, focus: null, copied: false }, work));
  const isOut = outCheck(sources, findings, statements);
  const inquiries = new Map(sortedBy(input.content.inquiries, (one) => one.id).map((one) => [one, publicInquiry(one, { work, chosen, isOut })] as const));
  const shown = [...inquiries].flatMap(([inquiry, made]) => (made ? [{ inquiry, made }] : []));
  const incidents = input.content.incidents.flatMap((incident) => {
    const made = publicIncident(incident, { findings, sources, isOut });
    return made ? [{ ...made, inquiries: shown.filter((one) => one.inquiry.incident === incident.id).map((one) => one.made) }] : [];
  });
  return {
    sources,
    findings,
    incidents: sortedBy(incidents, (incident) => `${incident.date ?? "~"} ${incident.id}`),
    inquiries: shown.map((one) => one.made),
    statements,
    missing: {
      records: input.records.length - sources.length,
      unread: input.records.filter((content) => content.record.unread !== null).length,
      statements: work.statements.size - spoken.length,
      unreviewed: [...work.statements.values()].filter((one) => one.review === "proposed").length,
      findings: standingFindings(input.content).length - findings.length,
      incidents: input.content.incidents.length - incidents.length,
      inquiries: inquiries.size - shown.length,
      orphans: input.content.orphans.length,
    },
  };
}

/** The article a passage stands in says which outlet and day it is; the record's description stands in for what it leaves open. */
function sourceOf(content: RecordContent, passage: Passage | null): PublicSource {
  const { description } = content.record;
  const articles = content.reading?.articles ?? [];
  const article = passage ? articles.find((one) => overlaps(one, passage)) : articles[0];
  const whole = passage === null || articles.length < 2;
  return {
    record: content.record.id,
    title: (whole ? description.title : null) ?? article?.title ?? description.title,
    publisher: (whole ? description.publisher : null) ?? article?.publisher ?? description.publisher,
    published: (whole ? description.published : null) ?? article?.published ?? description.published,
    url: description.url,
    language: article?.language ?? description.language,
  };
}

function passageOf(one: Passage): Passage {
  return { record: one.record, start: one.start, end: one.end };
}

/** A single picture is no page. */
function pageIn({ reading }: RecordContent, { start }: Passage): number | null {
  return reading?.media === "pdf" || (reading?.pages?.length ?? 0) > 1 ? pageOf(reading, start) : null;
}

type Quoted = Pick<Member, "passage" | "statement" | "focus"> & { readonly copied: boolean };

function quoteOf(quoted: Quoted, work: Work): PublicQuote {
  const { passage, focus } = quoted;
  const content = work.contents.get(passage.record);
  const article = content?.reading?.articles.find((one) => overlaps(one, passage));
  const statement = quoted.statement === null ? undefined : work.statements.get(quoted.statement);
  const open = statement?.released === true ? statement : null;
  const inside = focus !== null && focus.record === passage.record && passage.start <= focus.start && focus.end <= passage.end && focus.start < focus.end;
  return {
    words: content?.reading?.text.slice(passage.start, passage.end) ?? "",
    focus: inside ? { start: focus.start - passage.start, end: focus.end - passage.start } : null,
    language: article?.language ?? content?.record.description.language ?? null,
    source: content?.record.released === true ? sourceOf(content, passage) : null,
    page: content?.record.released === true ? pageIn(content, passage) : null,
    speaker: open?.speaker ?? null,
    via: open?.via ?? [],
    hearsay: open?.hearsay ?? false,
    copied: quoted.copied,
  };
}

function publicFinding(finding: Finding, work: Work): PublicFinding {
  const sides = finding.sides.map((side) => publicSide(side, work)).filter((side) => side.quotes.length > 0);
  const quotes = sides.flatMap((side) => side.quotes);
  const words = quotes.map((quote) => folded(quote.words));
  // What a finding is about may be words of a record that the finding does not let out.
  const about = words.some((one) => one.includes(folded(finding.about))) && finding.about !== "" ? finding.about : (quotes[0]?.words ?? "");
  const from = quotes.find((quote) => folded(quote.words).includes(folded(about)));
  return {
    id: finding.id, kind: finding.kind, origins: finding.origins, about, told: toldOf({ ...finding, about }, sides, work), language: from?.language ?? null, sides,
    records: new Set(finding.sides.flatMap((side) => side.members.map((member) => member.passage.record))).size,
  };
}

/** The sentence of a finding in which only what is let out is left: names that are, and outlets of released records. */
function toldOf(finding: Finding, shown: readonly PublicSide[], work: Work): PublicFinding["told"] {
  const open = finding.sides.flatMap((side): readonly Side[] => {
    const shownSide = shown.find(({ label }) => label === side.label);
    const members = side.members.filter((member) => work.contents.get(member.passage.record)?.reading);
    return shownSide ? [{ ...side, members, origins: side.origins.map((origin, at) => ({ ...origin, name: shownSide.origins[at]?.name ?? "" })) }] : [];
  });
  const sources = {
    outlet: (record: RecordId) => {
      const content = work.contents.get(record);
      return content?.record.released === true ? (sourceOf(content, null).publisher ?? null) : null;
    },
    words: ({ record, start, end }: Passage) => work.contents.get(record)?.reading?.text.slice(start, end) ?? "",
    runs: [],
  };
  const told = (language: ToldLanguage): string => plainText(tellFinding({ ...finding, sides: open }, sources, language).sentence);
  return { en: told("en"), fr: told("fr") };
}

function publicSide(side: Side, work: Work): PublicSide {
  const members = side.members.filter((member) => work.contents.get(member.passage.record)?.reading);
  const quotes = members.map((member) => quoteOf({ ...member, copied: member.copiedFrom !== null }, work));
  const words = quotes.map((quote) => folded(quote.words));
  const origins = side.origins.map((origin): PublicOrigin => {
    const resting = members.filter((member) => member.origin === origin.key);
    const institution = origin.kind === "body" || origin.kind === "document" || origin.kind === "film";
    const named = resting.some((member) =>
      (member.statement !== null && work.statements.get(member.statement)?.released === true)
      || (institution && work.contents.get(member.passage.record)?.record.released === true));
    const spoken = origin.name !== "" && words.some((one) => one.includes(folded(origin.name)));
    return { name: named || spoken ? origin.name : null, kind: origin.kind, counted: origin.counted, ticks: ticksOf(resting) };
  });
  return { label: side.label, quotes, origins };
}

/** One tick a record; it is a copy only if all that the record has of it is copied. */
function ticksOf(members: readonly Member[]): readonly boolean[] {
  const copies = new Map<RecordId, boolean>();
  for (const member of members) copies.set(member.passage.record, (copies.get(member.passage.record) ?? true) && member.copiedFrom !== null);
  return [...copies.values()].sort((a, b) => Number(a) - Number(b));
}

type OutCheck = (words: string | null) => string | null;

/** Gives back words that are let out anyway, as part of something else; null for all others. */
function outCheck(sources: readonly PublicSource[], findings: readonly PublicFinding[], statements: readonly PublicQuote[]): OutCheck {
  const quotes = [...statements, ...findings.flatMap((finding) => finding.sides.flatMap((side) => side.quotes))];
  const names = findings.flatMap((finding) => finding.sides.flatMap((side) => side.origins.map((origin) => origin.name)));
  const out = [
    ...sources.flatMap((source) => [source.title, source.publisher]),
    ...quotes.flatMap((quote) => [quote.words, quote.speaker, ...quote.via]),
    ...names,
  ];
  const all = [...new Set(out)].map((words) => folded(words ?? "")).join("\n");
  return (words) => (words !== null && words.trim() !== "" && all.includes(folded(words)) ? words : null);
}

/** Shown when one of its findings is: then its day is, and its title and place if they are let out anyway. */
function publicIncident(
  incident: Incident,
  out: { readonly findings: readonly PublicFinding[]; readonly sources: readonly PublicSource[]; readonly isOut: OutCheck },
): PublicIncident | null {
  const wanted = new Set(incident.findings);
  const findings = out.findings.filter((finding) => wanted.has(finding.id));
  if (findings.length === 0) return null;
  const records = new Set(incident.records);
  const title = out.isOut(incident.title);
  const sources = out.sources.filter((source) => records.has(source.record));
  return {
    id: incident.id.replace(/[^A-Za-z0-9-]/g, "-"),
    title,
    language: sources.find((source) => source.title !== null && title !== null && folded(source.title).includes(folded(title)))?.language ?? null,
    date: incident.date?.replace(/T[^/?~%]*/g, "") ?? null,
    place: out.isOut(incident.place),
    findings, sources, inquiries: [],
  };
}

/** Shown when a released statement or finding speaks of it. */
function publicInquiry(
  inquiry: Inquiry,
  out: { readonly work: Work; readonly chosen: readonly Finding[]; readonly isOut: OutCheck },
): PublicInquiry | null {
  const own = inquiry.statements.flatMap((id) => out.work.statements.get(id) ?? []);
  const released = own.filter((statement) => statement.released);
  const places = [...inquiry.passages, ...own];
  const members = out.chosen.flatMap((finding) => finding.sides.flatMap((side) => side.members))
    .filter((member) => places.some((place) => place.record === member.passage.record && overlaps(place, member.passage)));
  if (released.length === 0 && members.length === 0) return null;
  const quoted = new Map<string, Quoted>();
  for (const one of released) quoted.set(`${one.record} ${one.start} ${one.end}`, { passage: passageOf(one), statement: one.id, focus: null, copied: false });
  for (const one of members) quoted.set(`${one.passage.record} ${one.passage.start} ${one.passage.end}`, { ...one, copied: one.copiedFrom !== null });
  const { status, promised, opened, due, closed } = inquiry;
  const outcome = out.isOut(inquiry.outcome);
  return {
    body: out.isOut(inquiry.body), status, promised, opened, due, closed, outcome,
    outcomeHeld: inquiry.outcome !== null && outcome === null,
    quotes: sortedBy([...quoted.values()], (one) => `${one.passage.record} ${String(one.passage.start).padStart(10, "0")}`).map((one) => quoteOf(one, out.work)),
  };
}

function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
