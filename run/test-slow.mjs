/** `npm run test:slow`: the suites that take minutes (`*.slow.test.ts`). */
import { build } from "./build.mjs";
import { installForTests, installPackages } from "./install.mjs";
import { runTests, testFiles } from "./run-tests.mjs";

async function testSlow() {
  const installed = await installPackages();
  if (installed !== 0) return installed;
  await installForTests();
  const built = await build();
  if (built !== 0) return built;
  return runTests(testFiles({ slow: true }), { slow: true });
}

process.exitCode = await testSlow();
