/**
 * Findings as a person reads them: of those shown as disputed, contradicted or corroborated, how many hold. The reading is written down in
 * docs/reference/findings-read.md, each finding by a digest of its kind and its places, so that a finding that has changed since counts as
 * not read.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run-program.mjs";
import { exportOf } from "./corpora.mjs";

const page = join(root, "docs", "reference", "findings-read.md");
const invented = (name) => ({ name, folder: join(root, "packages", "desk", "test", "unseen", name, "records") });
const shared = (name) => ({ name, needs: `corpus/${name}` });

/** Which findings are asked about, and which row they are told in. */
const asked = [
  { row: "disputed-or-contradicted", kinds: ["disputed", "contradicted"] },
  { row: "corroborated", kinds: ["corroborated"] },
];

const groups = [
  { name: "findings-read", title: "findings of the two corpora, read by a person: how many of those shown hold", events: ["calais", "port-saint-elme"].map(shared) },
  { name: "findings-read-invented", title: "the same for the four invented events", events: ["prison", "fire", "crush", "eviction"].map(invented) },
];

export const findingsReadSets = groups.map((group) => ({
  name: group.name,
  title: group.title,
  needs: group.events.flatMap(({ needs }) => needs ?? []),
  unwatched: true,
  measure: (place) => measure(group.events, place),
}));

/** Eight digits over the kind of a finding and its places: what a reading is of. */
export function digestOf(finding, names) {
  const places = finding.sides.map((side) => side.members.map(({ passage }) => `${names.get(passage.record)}:${passage.start}-${passage.end}`).sort().join(" ")).sort();
  return createHash("sha256").update([finding.kind, ...places].join("|")).digest("hex").slice(0, 8);
}

/** Findings of an export that are asked about, each with its digest. */
export function shownIn(exported) {
  const names = new Map(exported.records.map(({ id, name }) => [id, name.split("/").at(-1)]));
  return exported.findings.filter(({ kind }) => asked.some(({ kinds }) => kinds.includes(kind))).map((finding) => ({ finding, digest: digestOf(finding, names) }));
}

/** @returns digest → holds, or not. */
function readings() {
  const found = new Map();
  for (const [, digest, verdict] of readFileSync(page, "utf8").matchAll(/^#### `([0-9a-f]{8})` [a-z]+: (holds|does not hold)/gmu)) found.set(digest, verdict === "holds");
  return found;
}

async function measure(events, place) {
  const read = readings();
  const shown = [];
  for (const { name, folder } of events) {
    const exported = await exportOf(`read-${name}`, folder ?? join(place.shared, "corpus", name), place);
    if (exported === null) return null;
    shown.push(...shownIn(JSON.parse(readFileSync(exported, "utf8"))));
  }
  const rows = asked.flatMap(({ row, kinds }) => {
    const of = shown.filter(({ finding }) => kinds.includes(finding.kind));
    const known = of.filter(({ digest }) => read.has(digest));
    const holding = known.filter(({ digest }) => read.get(digest));
    return [
      { figure: `${row} holds`, value: known.length === 0 ? 0 : holding.length / known.length },
      { figure: `${row} read`, value: of.length === 0 ? 1 : known.length / of.length },
    ];
  });
  return { size: `${shown.length} findings`, rows };
}
