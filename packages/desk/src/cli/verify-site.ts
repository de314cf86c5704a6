import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { limits } from "../model/limits.js";
import { siteManifest, siteProof, verifySiteFolder, type SiteVerification } from "../pipeline-verify-site.js";
import { bagFilesOnDisk } from "../stores/bag/bag-files-on-disk.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { policyOf } from "./brought-options.js";
import { readSmall } from "./read-start.js";
import { plain } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";
import { itemLines, proofBytesLimit, type GivenFileOptions } from "./verify-given-file.js";

/** A folder with a site's manifest in it, which is neither a case nor a bag; null when it is none. */
export async function verifySiteAt(path: string, options: GivenFileOptions): Promise<SiteVerification | null> {
  const has = (name: string): boolean => existsSync(join(path, name));
  const hasPlain = (name: string): boolean => has(name) && lstatSync(join(path, name)).isFile(); // no link to a file
  if (!hasPlain(siteManifest) || has("affiant.json") || has("bagit.txt") || has("log")) return null;
  const proof = hasPlain(siteProof) ? await readSmall(join(path, siteProof), proofBytesLimit, "a proof") : null;
  const manifest = await readSmall(join(path, siteManifest), limits.metadataBytes, "a site's manifest");
  const settings = { crypto: nodeCrypto, pinned: options.key ?? null, policy: await policyOf(options.policy), time: await timeCheckingOf(options) };
  return verifySiteFolder(bagFilesOnDisk(path), { manifest, proof }, settings);
}

/** Never more than was checked. */
export function siteLines({ faults, files, day, manifest, proof }: SiteVerification): readonly string[] {
  const told = faults.map(({ what, where, message }) => `FAULT ${plain(where)}: ${plain(message)} (${what})`);
  if (faults.length > 0) return [...told, `${faults.length === 1 ? "1 fault" : `${faults.length} faults`}. This is not the site as it was published.`];
  const whole = `ok    ${files} files: each is the one that ${siteManifest} names, and there is no other. It says that it was made on ${plain(day ?? "")}`;
  if (proof) return [whole, ...itemLines({ fault: null, shown: proof }, siteManifest)];
  return [
    whole,
    `      SHA-256 of ${siteManifest}: ${manifest}`,
    "The site is whole, and carries no proof: nothing here says who published it or when. Compare that digest with what the publishers give, or ask them for a proof.",
  ];
}
