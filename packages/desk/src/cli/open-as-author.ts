import { fingerprint } from "@affiant/proof";
import { BrokenInvariant } from "../model/errors.js";
import type { Signer } from "../ports.js";
import { openCase, type OpenCase } from "../stores/case-folder.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import type { KeysOnDisk } from "../stores/keys-on-disk.js";
import { authorsOf } from "./authors-of.js";

export interface OpenedAsAuthor {
  readonly opened: OpenCase;
  /** Signs acts as one of the case's authors; signs nothing where the log is read only. */
  readonly signer: Signer;
}

const cannotSign: Signer = {
  publicKey: new Uint8Array(32),
  sign: () => { throw new BrokenInvariant("a case that may only be read here was to be signed"); },
};

/**
 * Opens a case and finds the key that this person signs acts of it with: of their own keys, one that is an author's in
 * this log. Where there is none the case is opened to read. Asks for a passphrase only to write.
 */
export async function openAsAuthor(folder: string, how: { readonly keys: KeysOnDisk; readonly mode: "read" | "write" }): Promise<OpenedAsAuthor> {
  const opened = await openCase(folder, how);
  if (opened.log.readOnly) return { opened, signer: cannotSign };
  try {
    const own = await how.keys.ownKeys();
    const authors = authorsOf(opened.log.acts()).map((key) => fingerprint(key, nodeCrypto));
    const name = authors.findLast((author) => own.includes(author));
    const signer = name === undefined ? null : await how.keys.ownKey(name);
    if (signer) return { opened, signer };
  } catch (error) {
    await opened.close();
    throw error;
  }
  await opened.close();
  return { opened: await openCase(folder, { ...how, mode: "read", why: "not-an-author" }), signer: cannotSign };
}
