/**
 * `npm run score`: adds each corpus that has a gold reading to a case, exports it, and prints how the export compares.
 * `--check` fails where a figure is worse than the one in docs/reference/quality.md; `--write` puts the new ones there.
 * Corpora and gold readings lie in ../shared beside the checkout: press texts are measured with, never kept here.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { outputOf, root, runProgram } from "./run-program.mjs";

const shared = resolve(root, "..", "shared");
const page = join(root, "docs", "reference", "quality.md");

/** `unjudged`: parts in which the gold reading is not exhaustive, so that only recall means something. */
const sets = [
  { name: "calais", title: "five English press reports of one event (development set)", unjudged: ["dates", "places"] },
  { name: "port-saint-elme", title: "the example case: eight invented reports, French and English (development set)", unjudged: [] },
];

/** What is kept watch over, by part of the scorer's answer. */
const watched = {
  articles: ["titles", "noiseRemoved"],
  statements: ["precision", "recall", "f1", "speakerAccuracy", "attributedF1", "formAccuracy", "viaRecall"],
  figures: ["precision", "recall", "f1", "attributed"],
  dates: ["precision", "recall", "f1"],
  places: ["precision", "recall", "f1"],
  findings: ["recall", "originsRight", "overclaimed", "trapsSprung"],
  incidents: ["bcubedF1", "datesFound"],
  inquiries: ["precision", "recall", "f1"],
};
const lowerIsBetter = new Set(["findings overclaimed", "findings trapsSprung"]);

/** @returns rows of one set: {set, size, figure, value}; null where the program failed. */
async function measure(set, folder) {
  const home = join(folder, "home");
  const caseFolder = join(folder, set.name);
  const exported = join(folder, `${set.name}.json`);
  const affiant = join(root, "packages", "desk", "bin", "affiant.js");
  const env = { ...process.env, AFFIANT_HOME: home, NO_COLOR: "1" };
  const commands = [
    ["init", caseFolder],
    ["add", caseFolder, join(shared, "corpus", set.name)],
    ["export", caseFolder, "--format", "json", "-o", exported],
  ];
  for (const args of commands) {
    const code = await runProgram(process.execPath, [affiant, ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
    if (code !== 0) {
      console.error(`affiant ${args[0]} ended with code ${code} on ${set.name}.`);
      return null;
    }
  }
  const gold = join(shared, "gold", `${set.name}.json`);
  const { code, output } = await outputOf(process.execPath, [join(shared, "gold", "score.mjs"), gold, exported, "--json"]);
  return code === 0 ? rowsOf(set, JSON.parse(output), JSON.parse(readFileSync(gold, "utf8"))) : null;
}

function rowsOf(set, result, gold) {
  const records = new Set(gold.articles.map((article) => article.record)).size;
  const size = `${records} records, ${gold.statements.length} statements`;
  return Object.entries(watched).flatMap(([part, figures]) =>
    figures
      .filter((figure) => !set.unjudged.includes(part) || figure === "recall")
      .filter((figure) => result[part]?.[figure] !== null && result[part]?.[figure] !== undefined)
      .map((figure) => ({ set: set.name, title: set.title, size, figure: `${part} ${figure}`, value: shown(`${part} ${figure}`, result[part][figure]) })));
}

/** Counts as they are. Rates are cut, not rounded: what is recorded is never more than what was measured. */
function shown(figure, value) {
  return lowerIsBetter.has(figure) ? String(value) : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}

/** The rows of the page's table, by set and figure. */
function recorded() {
  const rows = new Map();
  for (const line of readFileSync(page, "utf8").split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length === 6 && sets.some((set) => set.name === cells[1])) rows.set(`${cells[1]} ${cells[3]}`, cells[4]);
  }
  return rows;
}

/** @returns one sentence for each figure that is worse than recorded, gone, or not recorded. */
function worse(rows) {
  const before = recorded();
  const now = new Map(rows.map((row) => [`${row.set} ${row.figure}`, row]));
  const gone = [...before.keys()].filter((key) => !now.has(key)).map((key) => `${key} is recorded and was not measured`);
  return gone.concat([...now].flatMap(([key, row]) => {
    const floor = before.get(key);
    if (floor === undefined) return [`${key} is ${row.value} and is not recorded: npm run score -- --write`];
    const fell = lowerIsBetter.has(row.figure) ? Number(row.value) > Number(floor) : Number(row.value) < Number(floor);
    return fell ? [`${key} is ${row.value}; ${floor} is recorded`] : [];
  }));
}

function writePage(rows) {
  const table = ["| set | size | figure | value |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row.set} | ${row.size} | ${row.figure} | ${row.value} |`)];
  const text = readFileSync(page, "utf8");
  const [start, end] = ["<!-- figures -->", "<!-- end of figures -->"];
  const [head, rest] = text.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`docs/reference/quality.md has no ${start} … ${end}`);
  writeFileSync(page, `${head}${start}\n${table.join("\n")}\n${end}${tail}`);
}

function print(rows) {
  for (const set of sets) {
    const mine = rows.filter((row) => row.set === set.name);
    if (mine.length === 0) continue;
    console.log(`\n${set.name}: ${set.title}, ${mine[0].size}`);
    for (const part of Object.keys(watched)) {
      const figures = mine.filter((row) => row.figure.startsWith(`${part} `));
      if (figures.length > 0) console.log(`  ${part.padEnd(11)}${figures.map((row) => `${row.figure.slice(part.length + 1)} ${row.value}`).join("  ")}`);
    }
  }
}

async function score() {
  const flags = process.argv.slice(2);
  if (flags.some((flag) => !["--check", "--write"].includes(flag))) {
    console.error("usage: npm run score [-- --check | --write]");
    return 2;
  }
  const there = sets.filter((set) => existsSync(join(shared, "gold", `${set.name}.json`)) && existsSync(join(shared, "corpus", set.name)));
  if (there.length === 0) {
    console.log("Nothing was scored: ../shared, which holds the corpora and their gold readings, is not beside this checkout.");
    return flags.includes("--check") ? 1 : 0;
  }
  for (const step of [installPackages, build]) {
    const code = await step();
    if (code !== 0) return code;
  }
  const folder = mkdtempSync(join(tmpdir(), "affiant-score-"));
  try {
    const measured = [];
    for (const set of there) measured.push(await measure(set, folder));
    if (measured.includes(null)) return 1;
    return judge(measured.flat(), flags);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(rows, flags) {
  print(rows);
  if (flags.includes("--write")) writePage(rows);
  if (!flags.includes("--check")) return 0;
  const faults = worse(rows);
  console.log("");
  for (const fault of faults) console.log(`worse: ${fault}`);
  if (faults.length === 0) console.log("No figure is worse than the one recorded in docs/reference/quality.md.");
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await score();
