/** `npm start`: installs and builds what is missing, then opens a copy of the example; or passes its arguments on. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { root, runProgram } from "./run-program.mjs";

/** The folder where `affiant open` makes cases too (packages/desk/src/stores/user-folders.ts). */
function dataFolder() {
  if (process.env.AFFIANT_HOME) return process.env.AFFIANT_HOME;
  const base = process.env.XDG_DATA_HOME || join(homedir(), ".local", "share");
  return join(base, "affiant");
}

/** A copy that the next start goes on with: the checkout stays as it is. */
function exampleCopy() {
  const copy = join(dataFolder(), "examples", "port-saint-elme");
  if (existsSync(copy)) return copy;
  const arriving = `${copy}.arriving-${process.pid}`;
  mkdirSync(join(copy, ".."), { recursive: true });
  cpSync(join(root, "examples", "port-saint-elme"), arriving, { recursive: true });
  try {
    renameSync(arriving, copy);
  } catch (error) {
    rmSync(arriving, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

async function start() {
  for (const step of [installPackages, build]) {
    const code = await step();
    if (code !== 0) return code;
  }
  const given = process.argv.slice(2);
  const args = given.length > 0 ? given : ["open", exampleCopy()];
  const program = join(root, "packages", "desk", "bin", "affiant.js");
  return runProgram(process.execPath, [program, ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
}

process.exitCode = await start();
