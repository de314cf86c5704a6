/** The figures that docs/reference/quality.md holds, and what became worse since. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run-program.mjs";

const page = join(root, "docs", "reference", "quality.md");
const [start, end] = ["<!-- figures -->", "<!-- end of figures -->"];

/** Counts as they are. Rates are cut, not rounded: what is recorded is never more than what was measured. */
export function shown(value, isCount) {
  return isCount ? String(value) : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}

/** The rows of the page's table, by set and figure, of the sets that were measured. */
function recorded(sets) {
  const rows = new Map();
  for (const line of readFileSync(page, "utf8").split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length === 6 && sets.has(cells[1])) rows.set(`${cells[1]} ${cells[3]}`, cells[4]);
  }
  return rows;
}

/** @returns one sentence for each figure that is worse than recorded, gone, or not recorded. */
export function worse(rows) {
  const before = recorded(new Set(rows.map(({ set }) => set)));
  const now = new Map(rows.map((row) => [`${row.set} ${row.figure}`, row]));
  const gone = [...before.keys()].filter((key) => !now.has(key)).map((key) => `${key} is recorded and was not measured`);
  return gone.concat([...now].flatMap(([key, row]) => {
    const floor = before.get(key);
    if (floor === undefined) return [`${key} is ${row.value} and is not recorded: npm run score -- --write`];
    const fell = row.isCount ? Number(row.value) > Number(floor) : Number(row.value) < Number(floor);
    return fell ? [`${key} is ${row.value}; ${floor} is recorded`] : [];
  }));
}

export function writePage(rows) {
  const table = ["| set | size | figure | value |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row.set} | ${row.size} | ${row.figure} | ${row.value} |`)];
  const [head, rest] = readFileSync(page, "utf8").split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`docs/reference/quality.md has no ${start} … ${end}`);
  writeFileSync(page, `${head}${start}\n${table.join("\n")}\n${end}${tail}`);
}
