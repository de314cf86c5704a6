/** Checking a sealed case, beside hashing its bytes. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "./ledger-files.js";
import type { LedgerBench } from "./ledger.js";
import { cpu, seconds, type Row } from "./ledger-row.js";
import { spend, versionOf } from "./spend.js";

export function benchBag({ count, bytes, affiant, surroundings }: LedgerBench): readonly Row[] {
  const { scratch } = surroundings;
  const [files, folder, bag] = [join(scratch, "bag-files"), join(scratch, "bag-case"), join(scratch, "sealed")];
  mkdirSync(files);
  writeFiles(files, { count, bytes });
  spend(affiant("init", folder), surroundings);
  spend(affiant("add", folder, files, "--preserve-only"), surroundings);
  const sealed = spend(affiant("seal", folder, "-o", bag), surroundings);
  const openssl = versionOf("openssl", ["version"]) === null ? null
    : spend(["sh", "-c", `find '${bag}' -type f -exec openssl dgst -sha256 {} +`], surroundings);
  const checked = spend(affiant("verify", bag), surroundings);
  if (!existsSync(join(bag, "bagit.txt"))) throw new Error("nothing was sealed");
  const size = `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 0)} GB`;
  return [
    { what: `seal ${size}`, figure: `${seconds(sealed.wallSeconds)}, ${cpu(sealed.cpuSeconds)}`, beside: "–", wanted: "–", met: null },
    {
      what: `verify a sealed case of ${size}`, figure: `${seconds(checked.wallSeconds)}, ${cpu(checked.cpuSeconds)}`,
      beside: openssl ? `openssl dgst -sha256 ${seconds(openssl.wallSeconds)}` : "openssl: not installed", wanted: "within twice openssl",
      met: openssl && checked.wallSeconds <= 2 * openssl.wallSeconds,
    },
  ];
}
