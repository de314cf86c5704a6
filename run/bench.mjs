/** `npm run bench [-- --articles N]`: builds, then measures (bench/bench.ts). */
import { join } from "node:path";
import { build } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { root, runProgram } from "./run-program.mjs";

async function bench() {
  for (const step of [installPackages, build]) {
    const code = await step();
    if (code !== 0) return code;
  }
  return runProgram(process.execPath, [join(root, "bench", "dist", "bench.js"), ...process.argv.slice(2)]);
}

process.exitCode = await bench();
