/** Quotations in eighteen French novels, with the words that name who speaks, as people marked them (brat's form). */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run-program.mjs";

const place = "data/attribution/fr-litbank";

export const frLitbankSet = {
  name: "fr-litbank",
  title: "quotations in French novels (halves by the hash of a text's name; only `seen` was looked at while rules were written)",
  needs: [place],
  measure: ({ shared }) => measure(join(shared, place)),
};

async function measure(folder) {
  const halves = { seen: tally(), unseen: tally() };
  const names = readdirSync(folder).filter((name) => name.endsWith(".ann")).map((name) => name.slice(0, -4)).sort();
  for (const name of names) add(halves[halfOf(name)], await compare(folder, name));
  const gold = halves.seen.gold + halves.unseen.gold;
  return { size: `${names.length} texts, ${gold} quotations`, rows: Object.entries(halves).flatMap(([half, sums]) => asRows(half, sums)) };
}

export function halfOf(name) {
  return createHash("sha256").update(name).digest()[0] % 2 === 0 ? "seen" : "unseen";
}

function tally() {
  return { gold: 0, found: 0, loose: 0, close: 0, judged: 0, named: 0 };
}

function add(sums, more) {
  for (const key of Object.keys(sums)) sums[key] += more[key];
}

function asRows(half, { gold, found, loose, close, judged, named }) {
  const f1 = (matched) => (2 * matched) / (found + gold);
  const rows = [["precision", loose / found], ["recall", loose / gold], ["f1", f1(loose)], ["f1AtEight", f1(close)], ["speakerRight", named / judged]];
  return rows.map(([figure, value]) => ({ figure: `${half} ${figure}`, value }));
}

/** One text against its marks. `misses` are for whoever writes rules. */
export async function compare(folder, name) {
  const text = readFileSync(join(folder, `${name}.txt`), "utf8");
  const { quotations } = readMarks(readFileSync(join(folder, `${name}.ann`), "utf8"));
  const found = await directStatements(text);
  const pairs = pair(quotations, found, 0.3);
  const judged = pairs.filter(({ wanted }) => wanted.speakers.length > 0);
  const named = judged.filter(({ wanted, got }) => wanted.speakers.some((mention) => isSpeaker(mention, got)));
  return {
    gold: quotations.length, found: found.length, loose: pairs.length, close: pairs.filter(({ value }) => value >= 0.8).length, judged: judged.length, named: named.length,
    misses: { text, quotations, found, pairs, misnamed: judged.filter((p) => !named.includes(p)) },
  };
}

/** Only what stands in marks or behind a dash was marked: statements in indirect speech are not judged. */
async function directStatements(text) {
  const dist = join(root, "packages", "desk", "dist");
  const { readText } = await import(join(dist, "3-read", "read-text.js"));
  const { findStatements } = await import(join(dist, "4-attribute", "statements", "find-statements.js"));
  const { noDescription } = await import(join(dist, "model", "reading.js"));
  const reading = readText(new TextEncoder().encode(text), "text", { ...noDescription, language: "fr" });
  if (reading.text.length !== text.length) throw new Error("positions would not fit");
  return findStatements(reading).filter(({ form }) => form === "direct" || form === "mixed");
}

/** A quotation that its introduction interrupts is several, as everywhere here. */
function readMarks(marks) {
  const spans = new Map();
  const speakersOf = new Map();
  for (const line of marks.split("\n")) {
    const [id, what, words] = line.split("\t");
    const [kind, ...rest] = (what ?? "").split(" ");
    if (id?.startsWith("T")) spans.set(id, { kind, words, ranges: rest.join(" ").split(";").map((range) => range.split(" ").map(Number)) });
    if (kind !== "Source") continue;
    const [entity, quotation] = rest.map((argument) => argument.split(":")[1]);
    speakersOf.set(quotation, [...(speakersOf.get(quotation) ?? []), entity]);
  }
  const quotations = [...spans].filter(([, { kind }]) => kind === "Citation").flatMap(([id, { ranges }]) => {
    const speakers = (speakersOf.get(id) ?? []).map((entity) => spans.get(entity)).filter(Boolean);
    return ranges.map(([start, end]) => ({ start, end, speakers: speakers.map((s) => ({ start: s.ranges[0][0], end: s.ranges.at(-1)[1], words: s.words })) }));
  });
  return { quotations };
}

function pair(quotations, found, least) {
  const all = [];
  for (const wanted of quotations) {
    for (const got of found) {
      const both = Math.min(wanted.end, got.end) - Math.max(wanted.start, got.start);
      const value = both / (Math.max(wanted.end, got.end) - Math.min(wanted.start, got.start));
      if (both > 0 && value >= least) all.push({ wanted, got, value });
    }
  }
  all.sort((a, b) => b.value - a.value);
  const [taken, used] = [new Set(), new Set()];
  return all.filter(({ wanted, got }) => {
    if (taken.has(wanted) || used.has(got)) return false;
    taken.add(wanted);
    used.add(got);
    return true;
  });
}

/** The words at the marked place were taken, or the name given is the one marked. */
function isSpeaker(mention, { speakerSpan, speaker }) {
  if (speakerSpan && speakerSpan.start < mention.end && mention.start < speakerSpan.end) return true;
  const [said, meant] = [plain(speaker), plain(mention.words)];
  return said !== "" && meant !== "" && (` ${said} `.includes(` ${meant} `) || ` ${meant} `.includes(` ${said} `));
}

function plain(words) {
  return (words ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/^(?:le|la|les|l['’])\s*/u, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
