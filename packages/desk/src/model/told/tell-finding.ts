import type { CopiedRun, Link, Member, Origin, ProposedFinding, Side } from "../finding.js";
import type { Passage, RecordId, Span } from "../span.js";
import { overlaps } from "../span.js";
import { tellRule } from "./because-words.js";
import type { Part, Reason, Told, ToldLanguage } from "./part.js";
import { say } from "./part.js";
import type { Behind, Stand, ToldWords } from "./told-words.js";
import { toldWordsEn } from "./told-words-en.js";
import { toldWordsFr } from "./told-words-fr.js";

/** What a finding is told from: its structure, and the words of the places it names. */
export interface ToldSources {
  /** Who published a record; null where it may not be named. */
  readonly outlet: (record: RecordId) => string | null;
  readonly words: (passage: Passage) => string;
  readonly runs: readonly CopiedRun[];
}


type Tellable = Pick<ProposedFinding, "kind" | "about" | "sides" | "origins" | "because" | "links">;
type Parts = readonly Part[];

interface Telling {
  readonly finding: Tellable;
  readonly sources: ToldSources;
  readonly words: ToldWords;
}

const languages: Readonly<Record<ToldLanguage, ToldWords>> = { en: toldWordsEn, fr: toldWordsFr };
/** Longest quotations, in UTF-16 units: what it is about, a side of several, a word in common, a name. */
const widths = { about: 130, side: 110, word: 60, name: 80 } as const;
const mostOutlets = 4;

export type ToldInBoth = Readonly<Record<ToldLanguage, Told>>;

export function tellInBoth(finding: Tellable, sources: ToldSources): ToldInBoth {
  return { en: tellFinding(finding, sources, "en"), fr: tellFinding(finding, sources, "fr") };
}

/** 'The harbour master' begins with a capital at the head of a sentence only. */
const article = /^(?:(?:the|an?|le|la|les|une?|des|du|deux|two|three|trois|several|plusieurs|some|its|his|her|their|son|sa|ses|leurs?)\s+|l[’'])/iu;

/** A finding as a plain sentence, with the reason of each link. Each part that stands in a record opens it there. A function of the finding and nothing else. */
export function tellFinding(finding: Tellable, sources: ToldSources, language: ToldLanguage): Told {
  const telling = { finding, sources, words: languages[language] };
  const rules = [...new Set(finding.because.map((each) => tellRule(each, language)))];
  return {
    sentence: sentenceOf(telling),
    reasons: [
      ...(rules.length === 0 ? [] : [{ kind: "rule" as const, between: null, parts: say`${rules.join(" ")}` }]),
      ...finding.links.map((link) => linkReason(telling, link)),
      ...finding.sides.flatMap((side) => side.origins.flatMap((origin) => originReasons(telling, side, origin))),
      ...copyReasons(telling),
    ],
  };
}

function sentenceOf(telling: Telling): Parts {
  const { finding, words } = telling;
  const [side] = finding.sides;
  const about = aboutOf(telling);
  if (!side) return about;
  const records = new Set(finding.sides.flatMap((each) => each.members.map(({ passage }) => passage.record))).size;
  switch (finding.kind) {
    case "corroborated": return words.corroborated(about, finding.origins ?? 2, behind(telling, side).who);
    case "same-origin": return words.sameOrigin(about, { records, all: carriesAll(side) }, behind(telling, side));
    case "copied-text": return words.copiedText(about, records, behind(telling, side));
    case "same-statement": return words.sameStatement(about, records, behind(telling, side));
    case "compatible": return words.compatible(finding.sides.length > 1 ? standsOf(telling) : pointsOf(telling, side), finding.because.some((each) => each.startsWith("a later number")));
    case "contradicted": return words.contradicted(standsOf(telling));
    case "disputed": return words.disputed(standsOf(telling));
  }
}

/** Do all records of a side name the one origin that counts? */
function carriesAll({ members, origins }: Side): boolean {
  const [only] = origins.filter((origin) => origin.counted);
  const named = new Set(members.filter(({ origin }) => origin === only?.key).map(({ passage }) => passage.record));
  return members.every(({ passage }) => named.has(passage.record));
}

/** The words it is about: of somebody who counts, where somebody does, for nobody else's words may be told as theirs. */
function aboutOf(telling: Telling): Parts {
  const { about, sides } = telling.finding;
  const members = sides.flatMap((side) => (side.origins.some(({ counted }) => counted) ? counting(side) : side.members));
  const holder = members.find(({ passage }) => telling.sources.words(passage).startsWith(about)) ?? members[0];
  return holder ? memberWords(telling, holder, widths.about) : [quote(telling, clip(about, widths.about), null)];
}

/** A single side whose members differ in the point they make: each point once, with whoever makes it. */
function pointsOf(telling: Telling, side: Side): readonly Stand[] {
  const points = new Map<string, Member[]>();
  for (const member of side.members) {
    const point = telling.sources.words(member.focus ?? member.passage).toLowerCase();
    points.set(point, [...(points.get(point) ?? []), member]);
  }
  return [...points.values()].map((members) => standOf(telling, { ...side, members, origins: side.origins.filter(({ key }) => members.some(({ origin }) => origin === key)) }));
}

function standsOf(telling: Telling): readonly Stand[] {
  return telling.finding.sides.map((side) => standOf(telling, side));
}

/** Its words are those of the first who counts: the others of its side say the same in their own. */
function standOf(telling: Telling, side: Side): Stand {
  const own = counting(side);
  const member = own.find(({ focus }) => focus !== null) ?? own[0];
  if (!member) return { words: [quote(telling, clip(side.says, widths.side), null)], behind: behind(telling, side), likewise: null };
  const words = memberWords(telling, member);
  const [others, mine] = [true, false].map((other) => side.origins.filter(({ key }) => (key !== member.origin) === other));
  const likewise = others?.some(({ counted }) => counted) ? behind(telling, { ...side, origins: others }).who : null;
  return { words, behind: behind(telling, { ...side, origins: mine ?? [] }), likewise };
}

/** Members whose origin counts; all, where none does. */
function counting({ members, origins }: Side): readonly Member[] {
  const keys = new Set(origins.flatMap(({ counted, key }) => (counted ? [key] : [])));
  return keys.size === 0 ? members : members.filter(({ origin }) => keys.has(origin));
}

/** A member's words; where they are what somebody denies, it says so. */
function memberWords(telling: Telling, { passage, focus, denied }: Member, width: number = widths.side): Parts {
  const text = telling.sources.words(passage);
  const inside = focus !== null && focus.record === passage.record && focus.start >= passage.start && focus.end <= passage.start + text.length ? focus.start - passage.start : 0;
  const words = quote(telling, clip(text, width, inside), passage);
  return denied ? telling.words.denial([words]) : [words];
}

/** The origins that count on a side, each with the outlets that carry it; where none counts, the outlets. */
function behind(telling: Telling, side: Side): Behind {
  const { words } = telling;
  const among = new Set(side.members.map(({ passage }) => passage.record));
  const counted = side.origins.filter((origin) => origin.counted);
  const carried = (origin: Origin): Parts => {
    const passages = origin.paths.map(({ from }) => from).filter(({ record }) => among.has(record));
    // 'X (in X)' would say nothing.
    return passages.every(({ record }) => telling.sources.outlet(record) === origin.name) ? [] : inRecords(telling, passages);
  };
  if (counted.length > 0) return { counted: true, who: words.list(counted.map((origin) => say`${originName(telling, origin)}${carried(origin)}`)) };
  const named = side.origins.filter(({ kind, name }) => kind !== "unknown" && name.trim() !== "");
  if (named.length > 0) return { counted: false, who: words.list(named.map((origin) => say`${originName(telling, origin)}${carried(origin)}`)) };
  const keys = new Set(side.origins.map(({ key }) => key));
  return { counted: false, who: words.noSource(outletsOf(telling, side.members.filter(({ origin }) => keys.has(origin)).map(({ passage }) => passage))) };
}

/** Each outlet once, the first few by name; none where no record may be named. */
function outletsOf(telling: Telling, passages: readonly Passage[]): Parts {
  const { sources, words } = telling;
  const outlets = new Map<string, Passage>();
  const held = new Set<RecordId>();
  for (const passage of passages) {
    const name = sources.outlet(passage.record);
    if (name === null) held.add(passage.record);
    else if (!outlets.has(name)) outlets.set(name, passage);
  }
  const named = [...outlets].slice(0, mostOutlets).map(([name, passage]): Parts => [{ text: name, to: passage, quoted: false }]);
  const more = outlets.size - named.length + held.size;
  return named.length === 0 ? [] : words.list(more > 0 ? [...named, say`${words.more(more)}`] : named);
}

/** '(in …)' after whom they carry, where any may be named. */
function inRecords(telling: Telling, passages: readonly Passage[]): Parts {
  const outlets = outletsOf(telling, passages);
  return outlets.length === 0 ? [] : telling.words.inRecords(outlets);
}

/** A name, or in quotation marks the words of a record for somebody without one. It opens where it is said. */
function originName(telling: Telling, origin: Origin): Parts {
  const { words } = telling;
  if (origin.name.trim() === "") return say`${words.nameHeld}`;
  const [path] = origin.paths;
  const to = path?.steps.find((step) => step.passage !== null && step.how !== "copies")?.passage ?? path?.from ?? null;
  return words.origin(spokesman(origin) ? "person" : origin.kind, [nameOf(telling, origin.name, to)]);
}

/** A person with a name, who speaks for nobody knows whom, counts as people without one do. */
function spokesman(origin: Origin): boolean {
  return origin.kind === "unnamed" && origin.key.startsWith("p:");
}

/** Words such as 'the prefect' are a record's, and quoted; a name stands for itself. */
function nameOf(telling: Telling, name: string, to: Passage | null): Part {
  const text = clip(name, widths.name);
  return /^\p{Lu}/u.test(text.replace(article, "")) ? { text, to, quoted: false } : quote(telling, text, to);
}

function linkReason(telling: Telling, link: Link): Reason {
  const { words, finding } = telling;
  const [one, other] = [outletAt(telling, link.from), outletAt(telling, link.to)];
  const pairs = words.list(link.words.map(([mine, theirs]) => words.pair([wordsAt(telling, link.from, mine)], [wordsAt(telling, link.to, theirs)])));
  const [from, to] = [link.from, link.to].map((passage) => finding.sides.findIndex((side) => side.members.some((member) => isAt(member.passage, passage))));
  const same = link.from.record === link.to.record;
  if (from !== to) {
    const points = [link.from, link.to].map((passage): Parts => {
      const member = finding.sides.flatMap((side) => side.members).find((each) => isAt(each.passage, passage));
      return member ? (member.focus ? [wordsAt(telling, member.focus, member.focus)] : memberWords(telling, member)) : [];
    });
    const [mine = [], theirs = []] = points;
    return { kind: "against", between: [link.from, link.to], parts: say`${words.against(same ? null : other, one, words.pair(mine, theirs))}${link.words.length === 0 ? "" : say` ${words.alsoInCommon(pairs)}`}` };
  }
  return { kind: "words", between: [link.from, link.to], parts: link.words.length === 0 ? words.nothingInCommon(one, same ? null : other) : same ? words.within(one, pairs) : words.inCommon(one, other, pairs) };
}

function outletAt(telling: Telling, passage: Passage): Parts {
  return [{ text: telling.sources.outlet(passage.record) ?? telling.words.recordHeld, to: passage, quoted: false }];
}

function wordsAt(telling: Telling, { record }: Passage, span: Span): Part {
  const place = { record, start: span.start, end: span.end };
  return quote(telling, clip(telling.sources.words(place), widths.word), place);
}

function originReasons(telling: Telling, side: Side, origin: Origin): readonly Reason[] {
  const { words } = telling;
  const name = originName(telling, origin);
  if (origin.counted) return [{ kind: "counted", between: null, parts: words.counted(name, spokesman(origin) ? "spokesman" : origin.kind) }, ...pathReasons(telling, origin)];
  const known = telling.finding.sides.flatMap((each) => each.origins).find(({ key }) => key === origin.why.beside);
  const beside = known ? originName(telling, known) : say`${words.nameHeld}`;
  const outlets = outletsOf(telling, side.members.filter((member) => member.origin === origin.key).map(({ passage }) => passage));
  const who = origin.kind === "unknown" ? outlets : say`${name}${outlets.length === 0 ? "" : words.inRecords(outlets)}`;
  return [{ kind: "not-counted", between: null, parts: words.notCounted(who, words.because(origin.why.rule, beside)) }];
}

/** How each record names the origin and through whom it has it; the same said once. */
function pathReasons(telling: Telling, origin: Origin): readonly Reason[] {
  const { words } = telling;
  const told = new Map<string, Parts>();
  const name = originName(telling, origin);
  for (const { from, steps, joins } of origin.paths) {
    const outlet = outletAt(telling, from);
    const said = steps.find(({ how }) => how === "says");
    if (joins.length > 0 && said) {
      const why = words.reasons(joins.map((join) => say`${words.joins[join.rule]}${join.passage ? say` (${wordsAt(telling, join.passage, join.passage)})` : ""}`));
      told.set(`${said.who} ${joins.map(({ rule }) => rule).join()}`, words.named({ outlet, said: [nameOf(telling, said.who, said.passage ?? from)], name, why }));
    }
    const via = steps.filter(({ how }) => how === "reports-through").map((step): Parts => [nameOf(telling, step.who, step.passage ?? from)]);
    if (via.length > 0) told.set(`via ${from.record}`, words.through({ outlet, name, via: words.list(via) }));
  }
  return [...told.values()].map((parts) => ({ kind: "counted", between: null, parts }));
}

function copyReasons(telling: Telling): readonly Reason[] {
  const { finding, sources, words } = telling;
  return finding.sides.flatMap((side) => side.members.flatMap((member): readonly Reason[] => {
    const { passage, copiedFrom } = member;
    if (copiedFrom === null) return [];
    const run = runsInto(sources.runs, passage.record).find((each) => each.from.record === copiedFrom.record && overlaps(each.to, passage) && overlaps(each.from, copiedFrom));
    const pair = words.pair([wordsAt(telling, copiedFrom, copiedFrom)], [wordsAt(telling, run?.to ?? passage, run?.to ?? passage)]);
    return [{ kind: "copied", between: [copiedFrom, passage], parts: words.copied({ copy: outletAt(telling, passage), source: outletAt(telling, copiedFrom), words: pair, how: howCopied(run) }) }];
  }));
}

function howCopied(run: CopiedRun | undefined): "credited" | "later" | "contains" | "unknown" {
  if (run === undefined || run.direction === "unknown") return "unknown";
  if (run.why === "contains-it") return "contains";
  return run.why === "credits-it" ? "credited" : "later";
}

const runsOf = new WeakMap<readonly CopiedRun[], ReadonlyMap<RecordId, readonly CopiedRun[]>>();

/** Runs of a case by the record that copies, sorted once: a case may have many. */
function runsInto(runs: readonly CopiedRun[], record: RecordId): readonly CopiedRun[] {
  let known = runsOf.get(runs);
  if (!known) {
    const sorted = new Map<RecordId, CopiedRun[]>();
    for (const run of runs) {
      const list = sorted.get(run.to.record);
      if (list) list.push(run);
      else sorted.set(run.to.record, [run]);
    }
    known = sorted;
    runsOf.set(runs, known);
  }
  return known.get(record) ?? [];
}

function isAt(one: Passage, other: Passage): boolean {
  return one.record === other.record && one.start === other.start && one.end === other.end;
}

function quote({ words: { quote: [open, close] } }: Telling, text: string, to: Passage | null): Part {
  return { text: `${open}${text}${close}`, to, quoted: true };
}

/** So many letters around a place, on one line, cut at words; marks of quotation at its ends left out. */
function clip(text: string, width: number, around = 0): string {
  const flat = text.replace(/[ \t\r\n]+/gu, " ").trim();
  if (flat.length <= width) return bare(flat);
  let from = Math.max(0, Math.min(around - Math.floor(width / 2), flat.length - width));
  while (from > 0 && from < flat.length && flat[from - 1] !== " ") from++;
  let to = Math.min(flat.length, from + width);
  while (to < flat.length && to > from + 1 && flat[to] !== " ") to--;
  return `${from > 0 ? "… " : ""}${bare(flat.slice(from, to))}${to < flat.length ? " …" : ""}`;
}

/** Without the mark that ends a sentence, and without a quotation mark at either end: whoever quotes sets their own. */
function bare(text: string): string {
  const cut = text.replace(/[\s.,;:]+$/u, "");
  const inner = cut.replace(/^[“«]\s?|\s?[”»]$/gu, "");
  // 'No “acute risk”': a mark at one end alone belongs to words inside.
  const marks = (kind: RegExp): number => inner.match(kind)?.length ?? 0;
  return marks(/[“«]/gu) === marks(/[”»]/gu) ? inner : cut;
}
