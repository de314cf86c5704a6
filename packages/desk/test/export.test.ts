import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { caseExportJson, exportCase } from "#desk/8-publish/export-case.js";
import { csvCell, exportCsv } from "#desk/8-publish/export-csv.js";
import { onlyRecords } from "#desk/8-publish/publish-input.js";
import { bridgeCase, ids, rail, says } from "./publish-case.js";

const json = (input: ReturnType<typeof bridgeCase>) => [...caseExportJson(exportCase(input))].join("");

void test("the export holds the lists of the format, and what a figure rests on", () => {
  const out = JSON.parse(json(bridgeCase())) as Record<string, Record<string, unknown>[]>;
  assert.deepEqual(out["records"]?.map((row) => row["id"]), [ids.heron, ids.vigie, ids.secret, ids.broken]);
  assert.equal(out["statements"]?.length, 6);
  const figure = out["figures"]?.[0];
  assert.equal(figure?.["speaker"], "Odd Marn");
  assert.equal(figure["statement"], says.fellHeron.id);
  const finding = out["findings"]?.find((row) => row["id"] === rail.id);
  assert.deepEqual(finding?.["statements"], [says.railHeron.id, says.railVigie.id, says.railSecret.id].sort());
  assert.equal(finding["origins"], 2);
  assert.equal(out["inquiries"]?.[0]?.["status"], "promised");
});

void test("the order in which a case came in does not show in its export", () => {
  const input = bridgeCase();
  const turned = {
    records: [...input.records].reverse().map((one) => ({ ...one, statements: [...one.statements].reverse() })),
    content: { ...input.content, findings: [...input.content.findings].reverse() },
  };
  assert.equal(json(turned), json(input));
});

void test("what a person rejected is neither a statement nor a finding of the export", () => {
  const input = bridgeCase();
  const rejected = {
    records: input.records.map((one) => ({ ...one, statements: one.statements.map((s) => (s.id === says.threat.id ? { ...s, review: "rejected" as const } : s)) })),
    content: { ...input.content, findings: input.content.findings.map((one) => ({ ...one, review: "rejected" as const })) },
  };
  const out = json(rejected);
  assert.ok(!out.includes("They threatened me"));
  assert.deepEqual(exportCase(rejected).findings, []);
  assert.equal(exportCase(rejected).rejected.length, 1);
});

void test("no export tells the digest of an original", () => {
  const input = bridgeCase();
  const csv = exportCsv(input);
  const all = json(input) + csv.statements + csv.figures + csv.findings;
  for (const content of input.records) assert.ok(!all.includes(content.record.sha256));
});

void test("a part of a case names nothing of the rest", () => {
  const part = onlyRecords(bridgeCase(), new Set([ids.heron, ids.vigie]));
  const out = json(part);
  assert.ok(!out.includes(ids.secret) && !out.includes("Sorrel") && !out.includes(rail.id));
  assert.equal(exportCase(part).findings.length, 1);
});

void test("CSV reads back, cell for cell, and begins with a byte order mark", () => {
  const { statements, figures, findings } = exportCsv(bridgeCase());
  for (const text of [statements, figures, findings]) assert.equal(text.codePointAt(0), 0xfeff);
  const rows = parse<Record<string, string>>(statements, { bom: true, columns: true });
  assert.equal(rows.find((row) => row["statement"] === says.fellVigie.id)?.["text"], "« quatre promeneurs sont tombés »");
  assert.equal(parse<Record<string, string>>(findings, { bom: true, columns: true }).length, 5);
  assert.equal(parse<Record<string, string>>(figures, { bom: true, columns: true })[0]?.["low"], "12");
});

void test("text is never a formula, whatever the separator of the spreadsheet", () => {
  assert.equal(csvCell("=1+1"), "'=1+1");
  assert.equal(csvCell("-5"), "'-5");
  assert.equal(csvCell(-5), "-5");
  assert.equal(csvCell("\tx"), "\"'\tx\"");
  assert.equal(csvCell("a;=cmd()"), "\"a;'=cmd()\"");
  const dangerous = /^[ \u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", ";", ",", '"', "a", "é", " ", "＝") }), (text) => {
    const line = `x,${csvCell(text)},y\r\n`;
    const cell = parse(line, { relax_column_count: true })[0]?.[1] ?? "";
    assert.ok(!dangerous.test(cell), JSON.stringify(cell));
    for (const piece of line.trim().split(/[;\t\r\n]/).slice(1)) assert.ok(!dangerous.test(piece), JSON.stringify(piece));
  }));
});

test("a statement of a record with pages says on which one it begins, and no other does", () => {
  const input = bridgeCase();
  const paged = input.records.map((content) => {
    const [first] = content.statements;
    if (!content.reading || !first) return content;
    const place = { x: 0, y: 0, width: 1, height: 1 };
    const boxes = [{ ...place, start: 0, end: first.start, page: 6 }, { ...place, start: first.start, end: content.reading.text.length, page: 7 }];
    return { ...content, reading: { ...content.reading, boxes } };
  });
  const pages = (exported: ReturnType<typeof exportCase>): unknown[] => exported.statements.map((row) => row["page"]);
  assert.ok(pages(exportCase(input)).every((page) => page === undefined));
  assert.ok(pages(exportCase({ ...input, records: paged })).every((page) => page === 7));
});
