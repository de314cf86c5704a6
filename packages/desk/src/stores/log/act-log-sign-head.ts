import { join } from "node:path";
import { checkpointText, noteBytes, utf8 } from "@affiant/proof";
import type { Head } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import type { Signer } from "../../ports.js";
import type { ActLogPlace } from "./act-log-on-disk.js";
import { nodeCrypto } from "../crypto-in-node.js";

/** Guards a head beside the key, then signs it: whatever happens between, no other head of that size can be signed. Gives the note. */
export async function signHead(place: ActLogPlace, log: { readonly origin: string; readonly signer: Signer }, head: Head): Promise<Uint8Array> {
  const { origin, signer } = log;
  await place.keys.setGuard(origin, head);
  const text = checkpointText(origin, head);
  const note = noteBytes(text, signer.sign(utf8(text)), { key: { name: origin, publicKey: signer.publicKey }, crypto: nodeCrypto });
  await place.disk.replace(join(place.folder, caseLayout.checkpoint), note);
  return note;
}
