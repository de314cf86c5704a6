/** Brings in what is missing: npm packages always, Debian packages where a test or a compiler needs them. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isThere, root, runProgram } from "./run-program.mjs";

/** Debian packages by what they are for; `program` is what shows that one is there. */
const debianPackages = {
  compiler: [
    { program: "g++", package: "g++" },
    { program: "make", package: "make" },
    { program: "python3", package: "python3" },
  ],
  peers: [
    { program: "borg", package: "borgbackup" },
    { program: "restic", package: "restic" },
    { program: "openssl", package: "openssl" },
  ],
  tests: [
    { program: "chromium", package: "chromium" },
    { program: "openssl", package: "openssl" },
    { program: "sha256sum", package: "coreutils" },
    { program: "python3", package: "python3" },
    { program: "strace", package: "strace" },
  ],
};

/** Environment in which npm may compile better-sqlite3 without downloading Node's headers. */
export function installEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, "include", "node", "node.h"));
  return { ...process.env, AFFIANT_BUILD_FOLLOWS: "1", ...(headers ? { npm_config_nodedir: prefix } : {}) };
}

/**
 * Runs `npm ci` unless what is installed is what the lock file asks for, digest by digest.
 * @returns an exit code: 0 when everything is there.
 */
export async function installPackages() {
  if (installedFitsLock() && nativeModuleLoads()) return 0;
  await installDebian("compiler", "better-sqlite3 is compiled when no ready-made build of it can be had");
  console.log("Installing the packages of package-lock.json (npm ci); the first time can take some minutes.");
  const code = await runProgram("npm", ["ci", "--no-audit", "--no-fund"], { env: installEnvironment() });
  if (code !== 0) {
    console.error("npm ci failed: see above. If it says that it cannot compile better-sqlite3, install g++, make and python3 and try again.");
    return code;
  }
  if (nativeModuleLoads()) return 0;
  console.error("better-sqlite3 is installed and does not load on this Node: remove node_modules and try again.");
  return 1;
}

/** Debian packages that tests need. What cannot be installed is named; the tests that need it say that they are skipped. */
export async function installForTests() {
  await installDebian("tests", "some tests need them and are skipped without them");
}

/** What the bench of proofs stands beside; only when somebody asks. */
export async function installPeers() {
  await installDebian("peers", "the bench compares with them");
}

async function installDebian(purpose, why) {
  const missing = [];
  for (const each of debianPackages[purpose]) if (!(await isThere(each.program))) missing.push(each.package);
  if (missing.length === 0) return;
  const isDebian = existsSync("/etc/debian_version") && (await isThere("apt-get"));
  if (isDebian && process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(", ")} (${why}).`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runProgram("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
    const code = await runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { env, stdio: ["ignore", "ignore", "inherit"] });
    if (code === 0) return;
    console.log("apt-get could not install them.");
  }
  const command = isDebian ? `sudo apt-get install ${missing.join(" ")}` : `install by your system's own means: ${missing.join(", ")}`;
  console.log(`Missing: ${missing.join(", ")} (${why}). To add them: ${command}`);
}

/**
 * npm keeps in node_modules a copy of the lock file it installed from. What fits is the same version under the same
 * digest; packages for other platforms may be absent.
 */
function installedFitsLock() {
  const installedPath = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedPath, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** False after a change of Node version, or an install without its scripts. */
function nativeModuleLoads() {
  try {
    const Database = createRequire(join(root, "packages", "desk", "package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}
