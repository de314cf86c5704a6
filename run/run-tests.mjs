/** Runs compiled test files with Node's own runner and tells what passed, failed and was skipped, and why. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root, runProgram } from "./run-program.mjs";

/** Folders that hold compiled tests: one a package, and one for what crosses packages. */
function testFolders() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "test", "dist"));
  return [...packages, join(root, "test", "dist")].filter((folder) => existsSync(folder));
}

/** Compiled test files; `*.slow.test.js` are a suite of their own. */
export function testFiles({ slow }) {
  return testFolders()
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((file) => file.endsWith(".test.js") && file.endsWith(".slow.test.js") === slow)
    .sort();
}

/** Minutes after which a file is ended, whatever it does: nothing hangs for ever. Far more than any takes on a slow machine. */
const minutesToAFile = { fast: 10, slow: 25 };

/**
 * Runs the files two at a time, each with no keys and no cases of the person who runs them. Their temporary files go
 * into a folder that is removed afterwards, so that a test that was ended from outside leaves none.
 * `failedBefore` names checks that failed before the tests: they count as failures.
 * @returns an exit code: 0 when nothing failed and every skipped test says why.
 */
export async function runTests(files, { failedBefore = [], slow = false } = {}) {
  if (files.length === 0) {
    console.log(`0 passed, ${failedBefore.length} failed, 0 skipped`);
    return failedBefore.length > 0 ? 1 : 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), "affiant-test-"));
  try {
    const lines = join(scratch, "events.jsonl");
    const reporters = [
      "--test-reporter=spec", "--test-reporter-destination=stdout",
      `--test-reporter=${join(root, "run", "event-lines.mjs")}`, `--test-reporter-destination=${lines}`,
    ];
    const limit = (slow ? minutesToAFile.slow : minutesToAFile.fast) * 60_000;
    const options = ["--test", "--test-concurrency=2", `--test-timeout=${limit}`, ...reporters];
    const code = await runProgram(process.execPath, [...options, ...files], { env: cleanEnvironment(scratch) });
    const text = existsSync(lines) ? readFileSync(lines, "utf8") : "";
    const ended = text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
    return summarise(ended, code, failedBefore);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Nothing of the person's own keys, data or settings reaches a test. */
function cleanEnvironment(scratch) {
  const temporary = join(scratch, "tmp");
  mkdirSync(temporary);
  const env = { ...process.env, AFFIANT_HOME: join(scratch, "home"), TMPDIR: temporary, NO_COLOR: "1", TZ: "UTC" };
  for (const name of Object.keys(env)) if (name === "NODE_TEST_CONTEXT" || name.startsWith("npm_")) delete env[name];
  return env;
}

/** A test that is skipped in silence counts as failed: nobody would ever miss it. */
function summarise(ended, code, failedBefore) {
  const skipped = ended.filter((test) => test.skipped);
  const silent = ended.filter((test) => test.skipped === "");
  const failed = ended.filter((test) => !test.passed && test.skipped === null);
  const passed = ended.length - skipped.length - silent.length - failed.length;
  const failures = [
    ...failedBefore.map((check) => `${check}: see above`),
    ...failed.map((test) => `${place(test)}${test.name}`),
    ...silent.map((test) => `${place(test)}${test.name}: skipped without a reason; say why in its { skip: "…" }`),
  ];
  console.log("");
  for (const failure of failures) console.log(`failed: ${failure}`);
  for (const test of skipped) console.log(`skipped: ${place(test)}${test.name}: ${test.skipped}`);
  if (code !== 0 && failures.length === 0) console.log(`The test runner ended with code ${code}.`);
  console.log(`${passed} passed, ${failures.length} failed, ${skipped.length} skipped`);
  return code !== 0 || failures.length > 0 || passed === 0 ? 1 : 0;
}

function place(test) {
  return test.file === null ? "" : `${relative(root, test.file).replace("/dist/", "/").replace(/\.js$/, ".ts")}: `;
}
