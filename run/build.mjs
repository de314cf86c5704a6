/** `npm run build`: the tables of places, the compiler over all projects, then the desk's screens. Also npm's `prepare`, after an install. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { placeTables } from "./place-tables.mjs";
import { root, runProgram } from "./run-program.mjs";

/** Each TypeScript project that emits: where its sources and its output are. */
const projects = [
  { sources: "packages/proof/src", output: "packages/proof/dist", info: "packages/proof/tsconfig.tsbuildinfo" },
  { sources: "packages/proof/test", output: "packages/proof/test/dist", info: "packages/proof/test/dist/tsconfig.tsbuildinfo" },
  { sources: "packages/desk/src", output: "packages/desk/dist", info: "packages/desk/tsconfig.tsbuildinfo" },
  { sources: "packages/desk/test", output: "packages/desk/test/dist", info: "packages/desk/test/dist/tsconfig.tsbuildinfo" },
  { sources: "test", output: "test/dist", info: "test/dist/tsconfig.tsbuildinfo" },
  { sources: "bench", output: "bench/dist", info: "bench/dist/tsconfig.tsbuildinfo" },
];

/** Builds what changed. @returns an exit code. */
export async function build() {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  if (!existsSync(compiler)) {
    console.error("The compiler is not installed (an install without development packages?): nothing was built.");
    return 1;
  }
  const made = await placeTables();
  if (made !== 0) return made;
  for (const project of projects) sweep(project);
  const compiled = await runProgram(process.execPath, [compiler, "-b"]);
  if (compiled !== 0) return compiled;
  return buildScreens();
}

/** The compiler neither deletes the output of a source that is gone, nor writes again output that somebody deleted. */
function sweep({ sources, output, info }) {
  if (!existsSync(join(root, output))) {
    rmSync(join(root, info), { force: true });
    return;
  }
  for (const file of filesUnder(join(root, output))) {
    const name = relative(join(root, output), file);
    const stem = name.replace(/(\.d\.ts|\.js)(\.map)?$/, "");
    if (stem === name || name.startsWith("..")) continue;
    const kept = [".ts", ".tsx"].some((extension) => existsSync(join(root, sources, stem + extension)));
    if (!kept) rmSync(file);
  }
}

/** Vite has no memory of its own: a digest of what it reads tells whether it must run. */
async function buildScreens() {
  const web = join(root, "packages", "web");
  if (!existsSync(join(web, "index.html"))) return 0;
  const stamp = join(root, "node_modules", ".cache", "affiant", "screens.sha256");
  const digest = digestOf([web, join(root, "packages", "proof", "src"), join(root, "packages", "desk", "src", "http")]);
  const built = existsSync(join(web, "dist", "index.html"));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return 0;
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const code = await runProgram(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: web });
  if (code !== 0) return code;
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, digest);
  return 0;
}

function digestOf(folders) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of folders) {
    for (const file of filesUnder(folder).sort()) hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist", "dist-types"].includes(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // npm calls this after `npm ci` as well; a script that builds next anyway says so, and then it is not done twice.
  const builtNext = process.env.npm_lifecycle_event === "prepare" && process.env.AFFIANT_BUILD_FOLLOWS !== undefined;
  process.exitCode = builtNext ? 0 : await build();
}
