/** `npm test`: installs what is missing, builds, lints, checks boundaries, runs every test but the slow ones. */
import { join } from "node:path";
import { build } from "./build.mjs";
import { installForTests, installPackages } from "./install.mjs";
import { root, runProgram } from "./run-program.mjs";
import { runTests, testFiles } from "./run-tests.mjs";

const bin = (...path) => join(root, "node_modules", ...path);

const steps = [
  { name: "install", run: installPackages },
  { name: "Debian packages", run: async () => (await installForTests(), 0) },
  { name: "build", run: build },
  { name: "lint", run: () => runProgram(process.execPath, [bin("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"]) },
  { name: "boundaries", run: () => runProgram("npm", ["run", "--silent", "boundaries"]) },
];

/** All steps run, so that one look shows all that is wrong; only what the next ones need stops them. */
async function testAll() {
  const failures = [];
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const code = await step.run();
    if (code === 0) continue;
    failures.push(step.name);
    if (step.name === "install" || step.name === "build") {
      console.log(`\n${step.name} failed, so no test was run.\n0 passed, 1 failed, 0 skipped`);
      return 1;
    }
  }
  console.log("\n— tests");
  return runTests(testFiles({ slow: false }), { failedBefore: failures });
}

process.exitCode = await testAll();
