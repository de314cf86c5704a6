/** All keys and guards of a user as one JSON text, which goes into an age file: docs/formats/case.md, 'A backup of the keys'. */
import { createPrivateKey } from "node:crypto";
import { join } from "node:path";
import { base64url, fingerprint, fromBase64url, isId, isOrigin } from "@affiant/proof";
import { z } from "zod";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";
import type { Random } from "../../ports.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { signerOf } from "./key-files.js";
import type { KeysOnDisk } from "./keys-on-disk.js";
import { newId, parsed } from "./log-keys-on-disk.js";

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const keySchema = z.strictObject({ fingerprint: hex64, pem: z.string().max(1_000) });
const barSchema = z.strictObject({ why: z.enum(["handed-over", "restored"]), at: z.iso.datetime(), size: z.int().min(0) });
const backupSchema = z.strictObject({
  affiant: z.literal("keys"), v: z.literal(1), at: z.iso.datetime(),
  person: z.string().refine(isId), author: hex64, publication: hex64.nullable(),
  protected: z.boolean(),
  own: z.array(keySchema).max(10_000),
  logs: z.array(z.strictObject({
    origin: z.string().refine(isOrigin),
    guard: z.strictObject({ size: z.int().min(0), root: z.string().refine((root) => fromBase64url(root)?.length === 32) }).nullable(),
    bar: barSchema.nullable(),
    forgotten: z.array(z.int().min(1)).max(10_000_000),
    keys: z.array(keySchema).max(2),
  })).max(100_000),
});
export type KeysBackup = z.infer<typeof backupSchema>;

/** When keys were last backed up, and how. */
export interface BackupNote {
  /** RFC 3339. */
  readonly at: string;
  /** `with a passphrase`, or to which age recipient. */
  readonly to: string;
  /** Keys that are here and not in it. */
  readonly missing: number;
}

const noteSchema = z.strictObject({ at: z.iso.datetime(), to: z.string(), keys: z.array(hex64) });

/** Everything that signs, and all that keeps it from signing two histories. Overwrite the bytes when done. */
export async function gatherKeys(keys: KeysOnDisk, at: string): Promise<{ readonly bytes: Buffer; readonly content: KeysBackup }> {
  const holder = await keys.knownHolder();
  if (!holder) throw new RefusedInput(`There are no keys yet in ${keys.folder}, so there is nothing to back up.`);
  const own = await Promise.all((await keys.ownKeys()).map(async (name) => ({ fingerprint: name, pem: text(await keys.ownSecret(name)) })));
  const logs = await Promise.all((await keys.logs()).map(async (origin) => {
    const guard = await keys.guard(origin);
    return {
      origin, bar: await keys.bar(origin), forgotten: [...await keys.forgotten(origin)],
      guard: guard && { size: guard.size, root: base64url(guard.root) },
      keys: await Promise.all((await keys.logKeys(origin)).map(async (name) => ({ fingerprint: name, pem: text(await keys.logSecret(origin, name)) }))),
    };
  }));
  const content: KeysBackup = {
    affiant: "keys", v: 1, at, person: holder.person, author: holder.author, publication: holder.publication,
    protected: await keys.files.isProtected(), own, logs: logs.filter((log) => log.keys.length > 0 || log.bar !== null),
  };
  return { bytes: Buffer.from(`${JSON.stringify(content, null, 1)}\n`), content };
}

/** @throws RefusedInput when the text is no backup of keys, or a key in it is not the one it is called. */
export function parseKeysBackup(bytes: Uint8Array): KeysBackup {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw new RefusedInput("The file opens, and is not a backup of keys. Nothing was changed.");
  }
  const result = backupSchema.safeParse(value);
  if (!result.success) throw new RefusedInput("The file opens, and is not a backup of keys, or of a newer version. Nothing was changed.");
  const { own, logs } = result.data;
  for (const key of [...own, ...logs.flatMap((log) => log.keys)]) {
    if (!isKey(key)) throw new RefusedInput(`The key ${key.fingerprint} in the backup is not the one it is called. Nothing was changed.`);
  }
  return result.data;
}

function isKey(key: z.infer<typeof keySchema>): boolean {
  try {
    return fingerprint(signerOf(createPrivateKey(key.pem)).publicKey, nodeCrypto) === key.fingerprint;
  } catch {
    return false;
  }
}

/** What became of one log of a backup. */
export interface RestoredLog {
  readonly origin: string;
  /** `kept`: its key was here. `restored`: it came back and must be confirmed. `handed-over`: it stays with the other device. */
  readonly outcome: "kept" | "restored" | "handed-over";
}

/**
 * Brings keys back. Nothing that is here is lost or goes back: of two guards the newer holds. A log's key that comes back
 * is barred first, since what it signed after the backup is not known. May be killed anywhere and run again.
 * @throws RefusedInput when other keys of another person are here.
 */
export async function restoreKeys(keys: KeysOnDisk, backup: KeysBackup, now: { readonly at: string; readonly random: Random }): Promise<readonly RestoredLog[]> {
  const holder = await keys.knownHolder();
  if (holder && holder.person !== backup.person) {
    throw new RefusedInput(`${keys.folder} has keys of another person. Set AFFIANT_HOME to an empty folder to use these keys beside them. Nothing was changed.`);
  }
  const there = new Set(await keys.ownKeys());
  for (const { fingerprint: name, pem } of backup.own) if (!there.has(name)) await keys.putOwnKey(name, Buffer.from(pem));
  if (!holder) {
    const { person, author, publication } = backup;
    // Another device now, even if it is the same machine: its acts of receipt must not be taken for the old one's.
    await keys.setHolder({ person, author, publication, device: newId(now.random) });
  }
  const outcomes: RestoredLog[] = [];
  for (const log of backup.logs) outcomes.push({ origin: log.origin, outcome: await restoreLog(keys, log, now.at) });
  return outcomes;
}

async function restoreLog(keys: KeysOnDisk, log: KeysBackup["logs"][number], at: string): Promise<RestoredLog["outcome"]> {
  const { origin } = log;
  const lock = keys.lock(origin);
  try {
    const bar = await keys.bar(origin);
    const here = await keys.logKeys(origin);
    const guard = await keys.guard(origin);
    // A handover that was not finished has its key in the backup still, and another device may have it by now.
    const gone = log.keys.length === 0 || log.bar?.why === "handed-over";
    const barred = bar ?? (gone ? log.bar : null);
    // The bar first: a guard that is older than the truth must not stand alone for a moment.
    const comesBack = barred === null && log.keys.length > 0 && (here.length === 0 || guard === null);
    if (comesBack) await keys.setBar(origin, { why: "restored", at, size: log.guard?.size ?? 0 });
    else if (barred && !bar) await keys.setBar(origin, barred);
    if (log.guard && log.guard.size > (guard?.size ?? -1)) {
      await keys.setGuard(origin, { size: log.guard.size, root: fromBase64url(log.guard.root) ?? new Uint8Array(0) });
    }
    await keys.addForgotten(origin, log.forgotten);
    const restoring = comesBack || bar?.why === "restored";
    if (restoring) for (const key of log.keys.filter(({ fingerprint: name }) => !here.includes(name))) await keys.putLogKey(origin, key.fingerprint, Buffer.from(key.pem));
    if (restoring) return "restored";
    return barred ? barred.why : "kept";
  } finally {
    lock.release();
  }
}

export async function writeBackupNote(keys: KeysOnDisk, content: KeysBackup, to: string): Promise<void> {
  await keys.setBackupNote(JSON.stringify({ at: content.at, to, keys: fingerprintsOf(content) }));
}

export async function readBackupNote(keys: KeysOnDisk): Promise<BackupNote | null> {
  const bytes = await keys.backupNote();
  if (bytes === null) return null;
  const path = join(keys.folder, "backup.json");
  const result = noteSchema.safeParse(parsed(Buffer.from(bytes), path));
  if (!result.success) throw new BrokenInvariant(`${path} is not as it was made`);
  const saved = new Set(result.data.keys);
  const logs = await Promise.all((await keys.logs()).map((origin) => keys.logKeys(origin)));
  const missing = [...await keys.ownKeys(), ...logs.flat()].filter((name) => !saved.has(name)).length;
  return { at: result.data.at, to: result.data.to, missing };
}

function fingerprintsOf(content: KeysBackup): readonly string[] {
  return [...content.own, ...content.logs.flatMap((log) => log.keys)].map((key) => key.fingerprint);
}

function text(pem: Buffer | null): string {
  if (!pem) throw new BrokenInvariant("a key went away while it was backed up");
  const read = pem.toString("utf8");
  pem.fill(0);
  return read;
}
