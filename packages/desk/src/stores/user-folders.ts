import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";

/** `$AFFIANT_HOME`, or the user's configuration folder as the XDG base directories have it. */
export function homeFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment["AFFIANT_HOME"];
  if (own) return resolve(own);
  const configuration = environment["XDG_CONFIG_HOME"];
  return join(configuration ? resolve(configuration) : join(homedir(), ".config"), "affiant");
}

/**
 * Where cases made by `affiant open` live: `$AFFIANT_HOME/cases` where that is set, else the user's data folder
 * (`$XDG_DATA_HOME/affiant/cases`, `~/.local/share/affiant/cases`).
 */
export function casesFolder(env: NodeJS.ProcessEnv): string {
  const home = env["AFFIANT_HOME"];
  if (home) return join(home, "cases");
  const data = env["XDG_DATA_HOME"];
  const folder = data === undefined || data === "" ? join(homedir(), ".local", "share") : data; // XDG: empty counts as unset
  return join(folder, "affiant", "cases");
}

/** The case of a folder of reports: the same folder always leads to the same case. */
export function caseOfReports(reports: string, env: NodeJS.ProcessEnv): string {
  const place = createHash("sha256").update(reports).digest("hex").slice(0, 8);
  const name = basename(reports).replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 60) || "case";
  return join(casesFolder(env), `${name}-${place}`);
}
