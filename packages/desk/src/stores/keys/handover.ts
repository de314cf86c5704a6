/** A log's key on its way to another device, with its guard: docs/formats/case.md, 'A key handed over'. */
import { createPrivateKey } from "node:crypto";
import { resolve } from "node:path";
import { base64url, equalBytes, fingerprint, fromBase64url, isId, isOrigin } from "@affiant/proof";
import type { LogSigner } from "@affiant/proof";
import { z } from "zod";
import { BrokenInvariant, RefusedInput, Retry } from "../../model/errors.js";
import type { Random } from "../../ports.js";
import { compareWithGuard, originOf } from "../log/compare-with-guard.js";
import { loadLog } from "../log/act-log-load.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { signerOf } from "./key-files.js";
import type { KeysOnDisk } from "./keys-on-disk.js";
import { newId } from "./log-keys-on-disk.js";

const schema = z.strictObject({
  affiant: z.literal("handover"), v: z.literal(1), at: z.iso.datetime(),
  /** Of this file, so that a device knows it when it comes again. */
  id: z.string().refine(isId),
  case: z.string().refine(isId), origin: z.string().refine(isOrigin),
  head: z.strictObject({ size: z.int().min(1), root: z.string().refine((root) => fromBase64url(root)?.length === 32) }),
  key: z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), pem: z.string().max(1_000) }),
});
export type HandoverFile = z.infer<typeof schema>;

/**
 * Gives the key of a log away, once its last act is a `handover` and signed. The bar comes first, the file next, and only
 * when that is durable the key goes: killed anywhere and run again it ends the same, and from the bar on nothing is signed here.
 * @param write - keeps the file's bytes, encrypted, durable on return.
 * @throws Retry when acts were signed after the handover.
 */
export async function giveLogKey(target: string, how: { readonly keys: KeysOnDisk; readonly random: Random; readonly at: string }, write: (bytes: Buffer) => Promise<void>): Promise<void> {
  const folder = resolve(target);
  const { keys, at } = how;
  const origin = await originOf(folder);
  const lock = keys.lock(origin);
  try {
    const { log, reaches } = await compareWithGuard(folder, origin, keys);
    const { size, root } = log.signed;
    const names = await keys.logKeys(origin);
    const [name] = names;
    if (name === undefined || names.length > 1) throw new RefusedInput("The key of this case's log is not here, or is just being replaced. Nothing was changed.");
    if (reaches !== "reached" || log.acts.at(-1)?.act.type !== "handover" || log.tree.size !== size) {
      throw new Retry("The log went on while its key was handed over. Nothing was given away; run the command again.");
    }
    await keys.setBar(origin, { why: "handed-over", at, size });
    const pem = await keys.logSecret(origin, name);
    if (!pem) throw new BrokenInvariant("the log's key went away while it was handed over");
    const content: HandoverFile = {
      affiant: "handover", v: 1, at, id: newId(how.random), case: log.caseId, origin,
      head: { size, root: base64url(root) }, key: { fingerprint: name, pem: pem.toString("utf8") },
    };
    pem.fill(0);
    const bytes = Buffer.from(`${JSON.stringify(content, null, 1)}\n`);
    await write(bytes).finally(() => bytes.fill(0));
    await keys.removeLogKey(origin, name);
  } finally {
    lock.release();
  }
}

/** @throws RefusedInput when the text is no key that was handed over. */
export function parseHandover(bytes: Uint8Array): HandoverFile {
  try {
    const content = schema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    const { publicKey } = signerOf(createPrivateKey(content.key.pem));
    if (fingerprint(publicKey, nodeCrypto) === content.key.fingerprint) return content;
  } catch {
    // Said below.
  }
  throw new RefusedInput("The file opens, and is not a key that was handed over. Nothing was changed.");
}

/**
 * Takes a key up. Not known here, because nothing can show it: whether another device took a copy of the same file.
 * @param mayAct - whether this person may sign acts after these; without that the key would be of no use here.
 * @throws RefusedInput when the case does not end where the key was handed over, or this device took the file before.
 */
export async function takeLogKey(target: string, file: HandoverFile, how: { readonly keys: KeysOnDisk; readonly mayAct: (signers: readonly LogSigner[]) => Promise<boolean> }): Promise<void> {
  const folder = resolve(target);
  const { keys } = how;
  const { origin, head } = file;
  if ((await originOf(folder)) !== origin) throw new RefusedInput("The key file is for another log than this case's. Nothing was changed.");
  const lock = keys.lock(origin);
  try {
    const root = fromBase64url(head.root) ?? new Uint8Array(0);
    await refuseSecondTake(keys, file);
    const log = await loadLog(folder, head.size);
    refuseOtherPlace(log, { size: head.size, root });
    if (log.caseId !== file.case) throw new RefusedInput("The key file is for another case. Nothing was changed.");
    if (!(await how.mayAct(log.reader.signers()))) {
      throw new RefusedInput("None of your keys is an author's of this case, so you could add nothing to it. Let the other device take its key back with the same file, add yours ('affiant keys request', 'affiant keys add'), and hand over again. Nothing was changed.");
    }
    await keys.setGuard(origin, { size: head.size, root });
    await keys.putLogKey(origin, file.key.fingerprint, Buffer.from(file.key.pem));
    await keys.addTaken(origin, file.id);
    await keys.setBar(origin, null);
  } finally {
    lock.release();
  }
}

/** What this device itself knows of the file and of the log. */
async function refuseSecondTake(keys: KeysOnDisk, { origin, id, head, key }: HandoverFile): Promise<void> {
  if ((await keys.taken(origin)).includes(id)) throw new RefusedInput("This device took that key file before. A key is taken up once: ask for a new one. Nothing was changed.");
  const guard = await keys.guard(origin);
  if (guard && guard.size > head.size) throw new RefusedInput(`That key file is older than what this device has signed (${guard.size} acts). Nothing was changed.`);
  const here = await keys.logKeys(origin);
  // A take that was killed half-way has the key and the very same guard, and is gone on with.
  const unfinished = here.includes(key.fingerprint) && guard?.size === head.size;
  if (here.length > 0 && (await keys.bar(origin)) === null && !unfinished) throw new RefusedInput("The key of this log is on this device already. Nothing was changed.");
}

function refuseOtherPlace(log: Awaited<ReturnType<typeof loadLog>>, head: { readonly size: number; readonly root: Uint8Array }): void {
  if (!log.rootAtGuard) throw new RefusedInput(`This case is older than the key file: it has ${log.tree.size} acts, and ${head.size} were signed. Copy the newest state of the case here first. Nothing was changed.`);
  if (!equalBytes(log.rootAtGuard, head.root)) throw new RefusedInput("This case and the key file hold two histories of one log. Keep both, and do not sign: 'affiant verify' and a witness can show which is which. Nothing was changed.");
  if (log.tree.size > head.size) throw new RefusedInput("The log went on after this key was handed over: the file was taken up already, here or elsewhere. Nothing was changed.");
}
