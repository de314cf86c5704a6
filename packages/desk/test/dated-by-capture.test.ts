/** Pages that tell their day only as counted from when they are read. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { noDescription, type Told } from "#desk/model/reading.js";

const captured = "2024-03-05T09:00:00Z";
const around: Told = { ...noDescription, around: { charset: null, title: null, captured } };
const words = "The ferry company cancelled its evening boats on Monday after two engines failed, the harbour office said in a statement.";
const page = (stamp: string): string => `<html lang="en"><body><article><h1>Ferry boats cancelled after engines fail</h1><div>${stamp}</div><p>${words}</p><p>${words}</p></article></body></html>`;

function dayOf(stamp: string, told: Told = around): readonly [string | null | undefined, boolean] {
  const reading = readText(new TextEncoder().encode(page(stamp)), "html", told);
  return [reading.articles[0]?.published, reading.notes.some(({ code }) => code === "dated-by-capture")];
}

describe("the day of a captured page", () => {
  for (const [stamp, day] of [
    ["3 hours ago", "2024-03-05"], ["Published 12 hours ago", "2024-03-04"], ["Posted 2 days ago", "2024-03-03"], ["an hour ago", "2024-03-05"],
    ["Il y a 3 heures", "2024-03-05"], ["Publié il y a 2 jours", "2024-03-03"], ["Mis en ligne il y a une semaine", "2024-02-27"],
    ["Yesterday at 14:30", "2024-03-04"], ["Aujourd’hui à 7h15", "2024-03-05"], ["Hier, 22:10", "2024-03-04"],
    ["Published Friday 1 March, 14:00", "2024-03-01"], ["Publié le 28 décembre à 9h30", "2023-12-28"],
  ] as const) it(`is counted from the capture: ${stamp}`, () => { assert.deepEqual(dayOf(stamp), [day, true]); });

  it("is left open where nobody knows when it was captured", () => {
    for (const stamp of ["3 hours ago", "Publié le 28 décembre à 9h30", "Hier, 22:10"]) assert.deepEqual(dayOf(stamp, noDescription), [null, false]);
  });
  it("is the one that the page tells in full", () => {
    assert.deepEqual(dayOf("Published 2 March 2024"), ["2024-03-02", false]);
    assert.deepEqual(dayOf("<time datetime='2024-03-01T10:00:00Z'>4 days ago</time>"), ["2024-03-01", false]);
  });
  it("is not made of lines that only look like it", () => {
    for (const line of ["Three days in March", "2 hours", "Yesterday Street", "24 heures", "Il y a du nouveau", "Today in focus", "31 February", "Hier et demain"]) assert.deepEqual(dayOf(line), [null, false], line);
  });
  it("is that of publication where a change is told, too", () => {
    assert.deepEqual(dayOf("Updated 1 hour ago</div><div>Published 3 days ago"), ["2024-03-02", true]);
  });
});

describe("what an archive calls a page", () => {
  it("is its title where nothing else is", () => {
    const text = new TextEncoder().encode(`${words}\n\n${words}\n`);
    const told: Told = { ...noDescription, around: { charset: null, title: "Ferry boats cancelled", captured } };
    assert.deepEqual(readText(text, "text", told).articles.map(({ title }) => title), ["Ferry boats cancelled"]);
    assert.equal(readText(new TextEncoder().encode(page("")), "html", told).articles[0]?.title, "Ferry boats cancelled after engines fail");
  });
});
