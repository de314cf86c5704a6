/** `npm run bench [-- --articles N]` measures articles (bench/bench.ts), `npm run bench -- ledger` proofs (bench/ledger.ts), `npm run bench -- read` reading (bench/read.ts), `npm run bench -- compare` comparing (bench/compare.ts); builds first. */
import { join } from "node:path";
import { build } from "./build.mjs";
import { installPackages, installPeers } from "./install.mjs";
import { root, runProgram } from "./run-program.mjs";

async function bench() {
  for (const step of [installPackages, build]) {
    const code = await step();
    if (code !== 0) return code;
  }
  if (process.argv.includes("--install")) await installPeers();
  const measured = ["ledger", "read", "compare"].includes(process.argv[2]) ? `${process.argv[2]}.js` : "bench.js";
  return runProgram(process.execPath, [join(root, "bench", "dist", measured), ...process.argv.slice(2)]);
}

process.exitCode = await bench();
