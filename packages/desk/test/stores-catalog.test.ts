/** The catalog's contract: what an engine must answer, whatever it is. SQLite is the one there is. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { catalogInSqlite } from "#desk/stores/catalog-in-sqlite.js";
import { noDescription } from "#desk/model/reading.js";
import { statementId, type RecordId } from "#desk/model/span.js";
import type { Finding } from "#desk/model/finding.js";
import type { Catalog, MatterContent, RecordContent } from "#desk/ports.js";

const stamp = { projection: "p", comparison: "c", sketch: null, sketchText: null };
const nothing: MatterContent = { name: "m", place: "m", decided: "", findings: [], runs: [], incidents: [], inquiries: [], dates: [] };
const rest = { stamp: "s", orphans: [], findingOrphans: [], lessons: [] };

/** A record number `at`, published on that day of March. */
function content(at: number, words = `The ferry ${at} was late, Nils Aasen said.`): RecordContent {
  const id: RecordId = `r-${"abcdefghijklmnopqrstuvwxyz"[at] ?? "z"}aaaaaaaaaaaaaaa`;
  const span = { start: 0, end: words.length };
  const said = { start: 4, end: 12 };
  return {
    record: { id, name: `report-${at}.txt`, sha256: String(at).padStart(64, "0"), size: words.length, day: "2025-03-01", description: { ...noDescription, published: `2025-03-${String(at + 1).padStart(2, "0")}` }, released: false, unread: null },
    reading: { text: words, media: "text", articles: [{ ...span, title: null, publisher: "The Quay", author: null, published: null, language: "en", agencies: [], blocks: [{ ...span, kind: "paragraph", sentences: [span] }] }], noise: [], notes: [] },
    statements: [{ ...said, article: 0, form: "indirect", force: "assert", speaker: at % 2 ? "Nils Aasen" : "Berit Moe", speakerText: null, speakerSpan: null, via: [], cue: "said", cueSpan: null, hearsay: false, proposers: ["x"], id: statementId({ record: id, ...said }), record: id, text: words.slice(4, 12), review: "proposed", released: false }],
    figures: [], dates: [], places: [],
  };
}

function finding(id: `k-${string}`, kind: Finding["kind"], members: readonly RecordContent[]): Finding {
  const tellings = members.map(({ record, statements }) => ({ passage: { record: record.id, start: 4, end: 12 }, statement: statements[0]?.id ?? null, focus: null, copiedFrom: null, denied: false, origin: "o" }));
  return { id, kind, about: "The ferry was late", sides: [{ label: "A", says: "late", members: tellings, origins: [] }], origins: 1, because: [], links: [], review: "proposed", released: false };
}

void describe("the catalog in SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "catalog-"));
  let catalog: Catalog;
  let file = 0;
  beforeEach(() => { catalog = catalogInSqlite(join(folder, `${file += 1}.sqlite`)); });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  void it("pages records by day of publication and finds them by words of their row", () => {
    for (const at of [3, 0, 2, 1]) catalog.putRecord(content(at), stamp, []);
    const page = catalog.records({ offset: 1, limit: 2 });
    assert.deepEqual([page.total, ...page.rows.map((row) => row.name)], [4, "report-1.txt", "report-2.txt"]);
    assert.deepEqual(catalog.records({ find: "report-3" }).rows.map((row) => row.name), ["report-3.txt"]);
    assert.equal(catalog.records({ find: "%" }).total, 0, "a wildcard of the engine is a plain character");
    assert.deepEqual([...catalog.contents()].map(({ record }) => record.name), ["report-0.txt", "report-1.txt", "report-2.txt", "report-3.txt"]);
  });

  void it("gives a record back as it was put, and the newer one where it was put twice", () => {
    catalog.putRecord(content(1), stamp, []);
    const newer = content(1, "The ferry 1 never came, Nils Aasen said.");
    catalog.putRecord(newer, { ...stamp, projection: "q" }, []);
    assert.deepEqual(catalog.record(newer.record.id), newer);
    assert.equal(catalog.stamps().get(newer.record.id)?.projection, "q");
    assert.equal(catalog.statements({}).total, 1);
    catalog.removeRecord(newer.record.id);
    assert.equal(catalog.record(newer.record.id), null);
    assert.equal(catalog.statements({}).total, 0);
  });

  void it("filters statements by record, speaker and review, and findings by kind and record", () => {
    const records = [0, 1, 2].map((at) => content(at));
    for (const one of records) catalog.putRecord(one, stamp, []);
    assert.equal(catalog.statements({ speaker: "Berit Moe" }).total, 2);
    assert.equal(catalog.statements({ review: "accepted" }).total, 0);
    catalog.putCase({ gone: [], matters: [{ ...nothing, findings: [finding("k-b", "compatible", records.slice(0, 2)), finding("k-a", "contradicted", records.slice(1))] }], rest });
    assert.deepEqual(catalog.findings({}).rows.map((one) => one.id), ["k-a", "k-b"], "what cannot both be true comes first");
    assert.deepEqual(catalog.findings({ kind: "compatible" }).rows.map((one) => one.id), ["k-b"]);
    assert.deepEqual(catalog.findings({ record: records[0]!.record.id }).rows.map((one) => one.id), ["k-b"]);
    assert.deepEqual(catalog.findingsOfStatement(records[1]!.statements[0]!.id).map((one) => one.id), ["k-a", "k-b"]);
    assert.equal(catalog.caseStamp(), "s");
  });

  void it("finds words without their accents, whatever is typed", () => {
    catalog.putRecord(content(0, "La préfète a parlé à l'aube."), stamp, []);
    assert.equal(catalog.search("prefete", 10).length, 1);
    assert.deepEqual(catalog.search("\"', * OR NEAR(", 10), []);
    fc.assert(fc.property(fc.string(), (typed) => Array.isArray(catalog.search(typed, 5))), { numRuns: 50 });
  });

  void it("dumps equal content as equal lines, whatever order it came in", () => {
    const other = catalogInSqlite(join(folder, "other.sqlite"));
    for (const at of [0, 1, 2]) catalog.putRecord(content(at), stamp, []);
    for (const at of [2, 0, 1]) other.putRecord(content(at), stamp, []);
    assert.deepEqual([...catalog.dump()], [...other.dump()]);
    other.close();
  });
});
