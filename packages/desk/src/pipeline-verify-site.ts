/** Checking a published site that somebody has: its files, and, where it carries one, the proof that it was published. */
import type { BagFiles } from "./ports.js";
import { siteManifest, siteProof, verifySite, type SiteReport } from "./8-publish/verify-site.js";
import { verifyItem, type ItemSettings, type ItemVerification } from "./pipeline-verify-item.js";

export { siteManifest, siteProof } from "./8-publish/verify-site.js";

export interface SiteVerification extends Omit<SiteReport, "faults"> {
  readonly kind: "site";
  readonly faults: readonly { readonly what: string; readonly where: string; readonly message: string }[];
  /** What `proof.tlog-proof` shows; null where the site carries none. */
  readonly proof: ItemVerification["shown"];
}

/** `proof`: the file beside the manifest, or null. A key or a policy that was brought along can only be met by a proof. */
export async function verifySiteFolder(
  files: BagFiles,
  given: { readonly manifest: Uint8Array; readonly proof: Uint8Array | null },
  settings: Omit<ItemSettings, "digest">,
): Promise<SiteVerification> {
  const site = await verifySite(files, given.manifest, settings.crypto);
  const none = { fault: null, shown: null };
  const { fault, shown } = given.proof ? verifyItem(given.proof, { ...settings, digest: site.manifest }) : none;
  const faults = [...site.faults, ...proofFaults({ fault, shown }, site)];
  if (!given.proof && (settings.pinned !== null || settings.policy)) {
    faults.push({ what: "no-proof", where: siteProof, message: "the site carries no proof of its publication, so nothing here is signed: the key or the policy you gave cannot be met" });
  }
  return { ...site, kind: "site", faults, proof: faults.some(({ where }) => where === siteProof) ? null : shown };
}

/** A right proof of another act, one that received the manifest as a record for instance, shows no publication. */
function proofFaults({ fault, shown }: Pick<ItemVerification, "fault" | "shown">, site: SiteReport): readonly SiteVerification["faults"][number][] {
  if (fault) return [{ what: fault.what, where: siteProof, message: fault.message }];
  if (!shown) return [];
  if (shown.type !== "publish") return [{ what: "wrong-item", where: siteProof, message: "it proves another act than a publication" }];
  if (site.files > 0 && shown.files !== site.files) return [{ what: "wrong-item", where: siteManifest, message: "it names another number of files than the publish act" }];
  return [];
}
