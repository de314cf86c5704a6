/** A published site beside its manifest: docs/formats/site.md, 'What a verifier checks'. */
import { fromUtf8, hex, type Crypto } from "@affiant/proof";
import { z } from "zod";
import type { BagFiles } from "../ports.js";
import { shownPath } from "./bag-paths.js";
import { compareText } from "./compare-text.js";

export interface SiteFault {
  readonly what: "manifest" | "link" | "unlisted" | "missing" | "digest";
  /** Path of the file that is at fault, fit for a screen. */
  readonly where: string;
  readonly message: string;
}

export interface SiteReport {
  readonly faults: readonly SiteFault[];
  /** SHA-256 of manifest.json as it is here, hex: what a `publish` act holds. */
  readonly manifest: string;
  /** Files that the manifest names, itself included; 0 where it cannot be read. */
  readonly files: number;
  /** Day of publication, as the manifest says it. */
  readonly day: string | null;
}

/** The two files that no manifest names. */
export const siteManifest = "manifest.json";
export const siteProof = "proof.tlog-proof";

const manifestForm = z.strictObject({
  format: z.literal("affiant-site-manifest"),
  version: z.literal(1),
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  files: z.array(z.strictObject({
    path: z.string().max(400).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.number().int().nonnegative(),
  })).max(1_000_000),
});
type Manifest = z.infer<typeof manifestForm>;

/** Each file is the one that the manifest names, and no other is there. Goes on after a fault. */
export async function verifySite(files: BagFiles, manifestBytes: Uint8Array, crypto: Crypto): Promise<SiteReport> {
  const faults: SiteFault[] = [];
  const manifest = parseManifest(manifestBytes);
  const here = new Set<string>();
  for await (const { path, kind } of files.list()) {
    if (kind === "file") here.add(path);
    else faults.push({ what: "link", where: shownPath(path), message: "is no plain file; a site has none but those" });
  }
  if (!manifest) faults.push({ what: "manifest", where: siteManifest, message: "is not the manifest of a published site, as it is written" });
  else faults.push(...(await compare(manifest, here, files)));
  return {
    faults: faults.sort((a, b) => compareText(a.where, b.where)),
    manifest: hex(crypto.sha256(manifestBytes)), files: manifest ? manifest.files.length + 1 : 0, day: manifest?.day ?? null,
  };
}

/** Null for what nobody wrote as the format has it: then it could be read in two ways. */
function parseManifest(bytes: Uint8Array): Manifest | null {
  const text = fromUtf8(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return null;
  }
  const { data } = manifestForm.safeParse(value);
  if (!data || `${JSON.stringify({ format: data.format, version: data.version, day: data.day, files: data.files.map(({ path, sha256, size }) => ({ path, sha256, size })) }, null, 1)}\n` !== text) return null;
  const inOrder = data.files.every(({ path }, at) => at === 0 || compareText(data.files[at - 1]?.path ?? "", path) < 0);
  return inOrder && data.files.every(({ path }) => path !== siteManifest && path !== siteProof) ? data : null;
}

async function compare(manifest: Manifest, here: ReadonlySet<string>, files: BagFiles): Promise<readonly SiteFault[]> {
  const faults: SiteFault[] = [];
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const path of here) {
    if (path !== siteManifest && path !== siteProof && !listed.has(path)) faults.push({ what: "unlisted", where: shownPath(path), message: "is here, and the manifest does not name it" });
  }
  const found = await files.digests(new Map([...listed].filter((path) => here.has(path)).map((path) => [path, ["sha256"]])));
  for (const { path, sha256, size } of manifest.files) {
    const file = found.get(path);
    if (!file) faults.push({ what: "missing", where: path, message: "the manifest names it, and it is not here, or cannot be read" });
    else if (file.size !== size || file.hex.get("sha256") !== sha256) faults.push({ what: "digest", where: path, message: "is not the file that the manifest names" });
  }
  return faults;
}
