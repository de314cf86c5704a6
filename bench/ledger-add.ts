/** Adding a folder, against programs that keep copies of folders. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFiles, writeSparse } from "./ledger-files.js";
import type { LedgerBench } from "./ledger.js";
import { cpu, megabytes, seconds, type Row } from "./ledger-row.js";
import { spend, versionOf, type Spent } from "./spend.js";

const memoryLimitMegabytes = 300;

export function benchAdd(bench: LedgerBench): readonly Row[] {
  const { count, bytes, surroundings, affiant } = bench;
  const files = join(surroundings.scratch, "files");
  mkdirSync(files);
  writeFiles(files, { count, bytes });
  const source = join(surroundings.scratch, "case");
  spend(["sh", "-c", "find files -type f -exec cat {} +"], surroundings); // warm: what is measured is the programs, not the disk's first reading
  const copied = spend(["sh", "-c", "cp -r files copied && sync"], surroundings);
  const borg = borgCreate(bench);
  const restic = resticBackup(bench);
  spend(affiant("init", source), surroundings);
  const added = spend(affiant("add", source, files, "--preserve-only"), surroundings);
  const again = spend(affiant("add", source, files, "--preserve-only"), surroundings);
  const rehash = spend(affiant("add", source, files, "--preserve-only", "--rehash"), surroundings);
  const size = `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 0)} GB in ${count.toLocaleString("en")} files`;
  return [
    {
      what: `add ${size}, \`--preserve-only\`: processor`, figure: `${cpu(added.cpuSeconds)}, ${megabytes(added.peakMegabytes)}`,
      beside: told("borg create, no compression or encryption", borg, (one) => cpu(one.cpuSeconds)), wanted: "no more than borg", met: borg && added.cpuSeconds <= borg.cpuSeconds,
    },
    {
      what: "the same: time", figure: seconds(added.wallSeconds),
      beside: `${told("restic backup", restic, (one) => seconds(one.wallSeconds))}; ${told("borg", borg, (one) => seconds(one.wallSeconds))}; cp -r and sync ${seconds(copied.wallSeconds)}`,
      wanted: "half of restic", met: restic && 2 * added.wallSeconds <= restic.wallSeconds,
    },
    { what: "the same folder again", figure: `${seconds(again.wallSeconds)}, ${cpu(again.cpuSeconds)}`, beside: "limit 1.5 s", wanted: "under 1.5 s", met: again.wallSeconds < 1.5 },
    { what: "the same folder again, `--rehash`", figure: `${seconds(rehash.wallSeconds)}, ${cpu(rehash.cpuSeconds)}`, beside: "reads and hashes all", wanted: "–", met: null },
  ];
}

function told(name: string, spent: Spent | null, figure: (spent: Spent) => string): string {
  return spent ? `${name} ${figure(spent)}` : `${name}: not installed`;
}

function borgCreate({ surroundings }: LedgerBench): Spent | null {
  if (versionOf("borg") === null) return null;
  const env = { BORG_BASE_DIR: join(surroundings.scratch, "borg-home"), BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK: "yes" };
  const with_ = { ...surroundings, env: { ...surroundings.env, ...env } };
  spend(["borg", "init", "--encryption", "none", "borg"], with_);
  return spend(["borg", "create", "--compression", "none", "borg::one", "files"], with_);
}

function resticBackup({ surroundings }: LedgerBench): Spent | null {
  if (versionOf("restic", ["version"]) === null) return null;
  const with_ = { ...surroundings, env: { ...surroundings.env, RESTIC_PASSWORD: "bench", RESTIC_CACHE_DIR: join(surroundings.scratch, "restic-cache") } };
  spend(["restic", "init", "--quiet", "--repo", "restic"], with_);
  return spend(["restic", "backup", "--quiet", "--repo", "restic", "files"], with_);
}

/** One file far larger than memory. The disk holds almost nothing of it, nor of its copy. */
export function benchLargeFile({ largeBytes, surroundings, affiant }: LedgerBench): readonly Row[] {
  const folder = join(surroundings.scratch, "large");
  const source = join(surroundings.scratch, "large-case");
  mkdirSync(folder);
  writeSparse(join(folder, "recording.mp4"), largeBytes);
  const openssl = versionOf("openssl", ["version"]) === null ? null : spend(["openssl", "dgst", "-sha256", join(folder, "recording.mp4")], surroundings);
  spend(affiant("init", source), surroundings);
  const added = spend(affiant("add", source, folder, "--preserve-only"), surroundings);
  rmSync(source, { recursive: true });
  rmSync(folder, { recursive: true });
  return [{
    what: `add one file of ${(largeBytes / 1e9).toFixed(0)} GB (sparse), \`--preserve-only\``,
    figure: `${megabytes(added.peakMegabytes)}, ${seconds(added.wallSeconds)}, ${cpu(added.cpuSeconds)}`,
    beside: told("openssl dgst -sha256", openssl, (one) => seconds(one.wallSeconds)),
    wanted: `under ${String(memoryLimitMegabytes)} MB`, met: added.peakMegabytes === null ? null : added.peakMegabytes < memoryLimitMegabytes,
  }];
}
