import { fingerprint, verifierKey } from "@affiant/proof";
import { nodeCrypto } from "../crypto-in-node.js";
import type { Holder, KeysOnDisk } from "./keys-on-disk.js";
import type { LogBar } from "./log-keys-on-disk.js";
import { readBackupNote, type BackupNote } from "./keys-backup.js";

/** One key as anybody may see it. */
export interface ShownKey {
  readonly fingerprint: string;
  /** As C2SP tools take it; null where the public half cannot be read. */
  readonly vkey: string | null;
}

export interface ShownLog {
  readonly origin: string;
  /** Two while a rotation is not finished; none where the key is not here any more. */
  readonly keys: readonly ShownKey[];
  /** Acts under the last head signed here; null before the first. */
  readonly size: number | null;
  readonly bar: LogBar | null;
}

/** What is known of the keys here without any secret. */
export interface ShownKeys {
  readonly folder: string;
  /** Null before the first key was made. */
  readonly holder: Holder | null;
  readonly own: readonly ShownKey[];
  readonly logs: readonly ShownLog[];
  readonly protected: boolean;
  /** Keys that can be read without the passphrase. */
  readonly unsafe: number;
  readonly backup: BackupNote | null;
}

export async function showKeys(keys: KeysOnDisk): Promise<ShownKeys> {
  const holder = await keys.knownHolder();
  const shown = (name: string, id: string, publicKey: Uint8Array | null): ShownKey => ({
    fingerprint: id,
    vkey: publicKey && fingerprint(publicKey, nodeCrypto) === id ? verifierKey({ name, publicKey }, nodeCrypto) : null,
  });
  const own = await Promise.all((await keys.ownKeys()).map(async (id) => shown(`affiant-person/${holder?.person ?? ""}`, id, await keys.ownPublicKey(id))));
  const logs = await Promise.all((await keys.logs()).map(async (origin): Promise<ShownLog> => ({
    origin,
    keys: await Promise.all((await keys.logKeys(origin)).map(async (id) => shown(origin, id, await keys.logPublicKey(origin, id)))),
    size: (await keys.guard(origin))?.size ?? null,
    bar: await keys.bar(origin),
  })));
  return {
    folder: keys.folder, holder, own, protected: await keys.files.isProtected(), unsafe: await keys.unsafeKeys(), backup: await readBackupNote(keys),
    logs: logs.filter((log) => log.keys.length > 0 || log.bar !== null),
  };
}
