/** Checks an OpenTimestamps proof: docs/formats/time.md, 'OpenTimestamps'. */
import { equalBytes } from "@affiant/proof";
import type { StampCrypto } from "../../ports.js";
import type { BlockHeaders } from "./block-headers.js";
import { otsTags } from "./ots-operations.js";
import type { OtsProof } from "./ots-proof.js";
import { attestedBy } from "./ots-proof.js";
import { StampRefused } from "./stamp-fault.js";

/** What a proof says, and how much of it was checked. */
export type OtsFact =
  | { readonly kind: "pending"; readonly calendar: string }
  /** `time`: milliseconds since 1970 of the block; null where its header was not at hand. */
  | { readonly kind: "bitcoin"; readonly height: number; readonly time: number | null }
  | { readonly kind: "litecoin"; readonly height: number }
  | { readonly kind: "unknown"; readonly tag: string };

/** @throws StampRefused (`wrong-imprint`, `bad-proof`, `wrong-block`). */
export function checkOts(proof: OtsProof, text: Uint8Array, { crypto, headers }: { readonly crypto: StampCrypto; readonly headers: BlockHeaders | null }): readonly OtsFact[] {
  if (proof.fileHash !== otsTags.sha256 || !equalBytes(proof.digest, crypto.digest("sha256", text))) {
    throw new StampRefused("wrong-imprint", "it is about other bytes than this checkpoint's");
  }
  return attestedBy(proof.root, proof.digest, crypto).map(({ attestation, message }): OtsFact => {
    const { kind } = attestation;
    if (kind === "pending") return { kind, calendar: attestation.calendar };
    if (kind === "unknown") return { kind, tag: attestation.tag };
    if (kind === "litecoin") return { kind, height: attestation.height };
    const { height } = attestation;
    if (message.length !== 32) throw new StampRefused("bad-proof", "what it says of a block is about no Merkle root");
    const header = headers?.(height) ?? null;
    if (header && !equalBytes(header.merkleRoot, message)) throw new StampRefused("wrong-block", `the header of block ${height} that you gave has another Merkle root`);
    return { kind, height, time: header && header.time * 1000 };
  });
}
