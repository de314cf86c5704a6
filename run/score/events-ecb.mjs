/** Which of 897 short news texts tell of one event: read and compared as one case, in this process, without a case folder. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-program.mjs";

const folder = "data/clusters/events-ecb";
const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** Reading all of them takes longer than a score may: of the groups this share is taken, by a hash of their names. */
const sixteenths = 8;

export const eventsEcbSet = {
  name: "events-ecb",
  title: "short news texts, grouped by the event they tell of; half of the groups, by a hash of their names (errors were looked at in the other half only; one number, how small a group may be, was chosen with the figures of both in sight)",
  needs: [folder],
  measure: ({ shared }) => measure(join(shared, folder)),
};

async function measure(place) {
  const built = (file) => import(pathToFileURL(join(root, "packages", "desk", file)).href);
  const [{ readText }, { attributeReading }, { noDescription }] = [await built("dist/3-read/read-text.js"), await built("dist/4-attribute/attribute-reading.js"), await built("dist/model/reading.js")];
  const { compareCase } = await built("test/dist/compare-case.js");
  const gold = JSON.parse(readFileSync(join(place, "gold.json"), "utf8"));
  const groups = gold.incidents.filter((group) => sha256(topicOf(group.title))[0] % 16 < sixteenths);
  const wanted = new Set(groups.flatMap((group) => group.records));
  const records = readdirSync(join(place, "text")).sort().filter((name) => wanted.has(name)).map((name) => {
    const bytes = readFileSync(join(place, "text", name));
    const reading = readText(bytes, "text", noDescription);
    return { record: { ...recordOf(name, bytes), description: noDescription }, reading, attribution: attributeReading(reading) };
  });
  const names = new Map(records.map(({ record }) => [record.id, record.name]));
  const { incidents } = compareCase({ records, together: [], apart: [], sha256 });
  const { precision, recall } = bcubed(groups.map((group) => group.records), incidents.map((incident) => incident.records.map((id) => names.get(id))));
  return {
    size: `${records.length} texts, ${groups.length} groups`,
    rows: [
      { figure: "incidents bcubedPrecision", value: precision },
      { figure: "incidents bcubedRecall", value: recall },
      { figure: "incidents bcubedF1", value: (2 * precision * recall) / (precision + recall) },
    ],
  };
}

/** Both groups of a topic are taken or left together: they are what is hard to tell apart. */
function topicOf(title) {
  return title.replace("plus", "");
}

function recordOf(name, bytes) {
  const id = `r-${[...sha256(name).subarray(0, 16)].map((byte) => letters[byte & 31]).join("")}`;
  return { id, name, sha256: Buffer.from(sha256(bytes)).toString("hex"), size: bytes.length, day: "2031-01-01", released: false, unread: null };
}

function sha256(bytes) {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

/** Mean over records of the share of its companions, itself included, that the other side gives it too. */
function bcubed(wanted, found) {
  const [want, have] = [companions(wanted), companions(found)];
  const share = (from, by) => mean([...want.keys()].map((name) => {
    const mine = [...(from.get(name) ?? [name])];
    const theirs = by.get(name) ?? new Set([name]);
    return mine.filter((other) => theirs.has(other)).length / mine.length;
  }));
  return { precision: share(have, want), recall: share(want, have) };
}

function companions(groups) {
  const of = new Map();
  for (const group of groups) {
    for (const name of group) {
      const known = of.get(name) ?? new Set([name]);
      for (const other of group) known.add(other);
      of.set(name, known);
    }
  }
  return of;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
