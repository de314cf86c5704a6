/**
 * `npm run score`: measures what the program proposes against what people found by hand, set by set (run/score/sets.mjs).
 * `--check` fails where a figure is worse than the one in docs/reference/quality.md; `--write` puts the new ones there;
 * `--only NAME,…` measures some sets. What is measured with lies in ../shared beside the checkout and is never kept here.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { root } from "./run-program.mjs";
import { shown, worse, writePage } from "./score/recorded.mjs";
import { sets } from "./score/sets.mjs";

const shared = resolve(root, "..", "shared");

function choose(words) {
  const flags = [...words];
  const at = flags.indexOf("--only");
  const only = at < 0 ? null : flags.splice(at, 2)[1]?.split(",");
  const known = flags.every((flag) => ["--check", "--write"].includes(flag)) && (only === null || only?.every((name) => sets.some((set) => set.name === name)));
  return known && !(only && flags.includes("--write")) ? { flags, chosen: sets.filter(({ name }) => only === null || only.includes(name)) } : null;
}

/** @returns rows {set, size, figure, value, isCount}; null where the program failed. */
async function measure(set, folder) {
  mkdirSync(folder);
  const measured = await set.measure({ shared, folder, affiant: join(root, "packages", "desk", "bin", "affiant.js") });
  if (measured === null) return null;
  const rows = measured.rows.map(({ figure, value }) => {
    const isCount = set.lowerIsBetter?.includes(figure) ?? false;
    return { set: set.name, size: measured.size, figure, value: shown(value, isCount), isCount };
  });
  print(set, measured.size, rows);
  return rows;
}

/** The first word of a figure is its part; a part is printed on one line. */
function print({ name, title }, size, rows) {
  console.log(`\n${name}: ${title}, ${size}`);
  for (const part of new Set(rows.map(({ figure }) => figure.split(" ")[0]))) {
    const figures = rows.filter(({ figure }) => figure.split(" ")[0] === part).map(({ figure, value }) => `${figure.slice(part.length + 1)} ${value}`);
    console.log(`  ${part.padEnd(18)}${figures.join("  ")}`);
  }
}

async function score() {
  const what = choose(process.argv.slice(2));
  if (!what) {
    console.error(`usage: npm run score [-- --check | --write | --only NAME,…]; sets: ${sets.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  const there = what.chosen.filter(({ needs }) => needs.every((path) => existsSync(join(shared, path))));
  for (const { name } of what.chosen.filter((set) => !there.includes(set))) console.log(`${name}: skipped; what it is measured with is not in ../shared beside this checkout.`);
  if (there.length === 0) return what.flags.includes("--check") ? 1 : 0;
  for (const step of [installPackages, build]) {
    const code = await step();
    if (code !== 0) return code;
  }
  const folder = mkdtempSync(join(tmpdir(), "affiant-score-"));
  try {
    const measured = [];
    for (const set of there) measured.push(await measure(set, join(folder, set.name)));
    if (measured.includes(null)) return 1;
    return judge(measured.flat(), what.flags);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(rows, flags) {
  if (flags.includes("--write")) writePage(rows);
  if (!flags.includes("--check")) return 0;
  const faults = worse(rows);
  console.log("");
  for (const fault of faults) console.log(`worse: ${fault}`);
  if (faults.length === 0) console.log("No figure is worse than the one recorded in docs/reference/quality.md.");
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await score();
