import { BrokenInvariant } from "../model/errors.js";
import type { Signer } from "../ports.js";
import { openCase, type OpenCase } from "../stores/case/case-folder.js";
import type { KeysOnDisk } from "../stores/keys/keys-on-disk.js";

export interface OpenedAsAuthor {
  readonly opened: OpenCase;
  /** Signs acts as one of the case's authors; signs nothing where the log is read only. */
  readonly signer: Signer;
}

const readOnly = (): never => {
  throw new BrokenInvariant("a case that may only be read here was to be signed");
};
const cannotSign: Signer = { publicKey: new Uint8Array(32), sign: readOnly, signAside: readOnly };

/**
 * Opens a case and finds the key that this person signs acts of it with: of their own keys, one that is an author's in
 * this log. Where there is none the case is opened to read. Asks for a passphrase only to write.
 */
export async function openAsAuthor(folder: string, how: { readonly keys: KeysOnDisk; readonly mode: "read" | "write" }): Promise<OpenedAsAuthor> {
  const opened = await openCase(folder, how);
  if (opened.log.readOnly) return { opened, signer: cannotSign };
  try {
    const own = await how.keys.ownKeys();
    const name = opened.log.authors().findLast((author) => own.includes(author));
    const signer = name === undefined ? null : await how.keys.ownKey(name);
    if (signer) {
      await dropEndedKeys(opened, how.keys);
      return { opened, signer };
    }
  } catch (error) {
    await opened.close();
    throw error;
  }
  await opened.close();
  return { opened: await openCase(folder, { ...how, mode: "read", why: "not-an-author" }), signer: cannotSign };
}

/** A log's key that was replaced goes, once a head that the new one signed stands. */
async function dropEndedKeys({ log }: OpenCase, keys: KeysOnDisk): Promise<void> {
  const here = await keys.logKeys(log.origin);
  if (here.length < 2) return;
  const ended = log.reader.signers().filter(({ role, stream, until }) => role === "log" && stream === "own" && until !== null && until < log.head.size);
  for (const { fingerprint } of ended) if (here.includes(fingerprint)) await keys.removeLogKey(log.origin, fingerprint);
}
