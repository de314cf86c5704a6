import { createHash, generateKeyPairSync } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { BrokenInvariant, RefusedInput, Retry } from "../model/errors.js";
import type { Signer, WitnessState } from "../ports.js";
import type { PassphraseLock } from "./bag/age-envelope.js";
import { Disk, type DiskWatcher } from "./case/case-folder-disk.js";
import { readWhole } from "./case/case-folder-files.js";
import { KeyFiles, type AskPassphrase } from "./keys/key-files.js";

/** Evidence files kept for one log. One is enough to show it; a log that signs histories without end does not fill the disk. */
const evidenceLimit = 16;

/** A witness's folder, opened by the one process that may use it. */
export interface OpenWitness {
  readonly name: string;
  readonly signer: Signer;
  readonly state: WitnessState;
  close(): void;
}

const settingsOf = (folder: string): string => join(folder, "witness.json");
/** Without its endings: `key.pem`, or `key.pem.age` and `key.pub.pem` where a passphrase protects it. */
const keyOf = (folder: string): string => join(folder, "key");

/**
 * Makes a witness's folder, with its key. @throws RefusedInput when there is one already: a second key under one name,
 * or a state begun anew, would let it sign against itself. `lock`: the passphrase that protects the key from the start; null for none.
 */
export async function makeWitness(target: string, name: string, lock: PassphraseLock | null = null): Promise<void> {
  const folder = resolve(target);
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new RefusedInput(`${target} is not empty. A witness begins in a folder of its own.`);
  const disk = new Disk(join(folder, "tmp"));
  await disk.folder(folder, 0o700);
  const pem = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  await disk.folder(join(folder, "heads"), 0o700);
  const files = new KeyFiles(folder, disk);
  if (lock) await files.protect(lock, []);
  await files.put(keyOf(folder), Buffer.from(pem));
  // Last: a folder with this file in it is whole.
  await disk.replace(settingsOf(folder), Buffer.from(`${JSON.stringify({ affiant: "witness", format: 1, name })}\n`), 0o600);
}

/** Protects the key of a witness that is not at work, or gives it another passphrase; `ask`: for the one it has. */
export async function protectWitness(target: string, lock: PassphraseLock, ask: AskPassphrase): Promise<void> {
  const opened = await openWitness(target, undefined, ask);
  try {
    const folder = resolve(target);
    await new KeyFiles(folder, new Disk(join(folder, "tmp")), ask).protect(lock, [keyOf(folder)]);
  } finally {
    opened.close();
  }
}

/** Whether a folder is that of a witness. */
export async function isWitness(folder: string): Promise<boolean> {
  return (await readWhole(settingsOf(folder))) !== null;
}

/**
 * Opens it. `ask` is called, once, where a passphrase protects the key. The lock is the operating system's, so it ends with the process that holds it.
 * @throws Retry while another process has it; RefusedInput where there is none; BrokenInvariant when it is not as it was made.
 */
export async function openWitness(target: string, watcher?: DiskWatcher, ask?: AskPassphrase): Promise<OpenWitness> {
  const folder = resolve(target);
  const settings = await readWhole(settingsOf(folder));
  const disk = new Disk(join(folder, "tmp"), watcher);
  const files = new KeyFiles(folder, disk, ask);
  if (!settings || !(await files.has(keyOf(folder)))) throw new RefusedInput(`${target} holds no witness. 'affiant witness init' makes one.`);
  const { name } = JSON.parse(Buffer.from(settings).toString("utf8")) as Record<string, unknown>;
  if (typeof name !== "string") throw new BrokenInvariant(`${settingsOf(target)} is not as it was made`);
  const lock = new Database(join(folder, "lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if ((error as { readonly code?: unknown }).code !== "SQLITE_BUSY") throw error;
    throw new Retry("Another process is this witness already. Two would sign against each other.");
  }
  try {
    await disk.clearTemporary();
    const signer = await files.signer(keyOf(folder));
    if (!signer) throw new BrokenInvariant(`the key of the witness in ${target} is gone`);
    return { name, signer, state: new WitnessStateOnDisk(folder, disk), close: () => { lock.close(); } };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** One file a log, named by the SHA-256 of its origin: nothing that a stranger wrote becomes a name. */
class WitnessStateOnDisk implements WitnessState {
  readonly #folder: string;
  readonly #disk: Disk;

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  latest(origin: string): Promise<Uint8Array | null> {
    return readWhole(this.#pathOf(origin));
  }

  keep(origin: string, note: Uint8Array): Promise<void> {
    return this.#disk.replace(this.#pathOf(origin), note, 0o600);
  }

  async keepEvidence(origin: string, text: Uint8Array): Promise<void> {
    const folder = join(this.#folder, "evidence", hashOf(origin));
    const there: readonly string[] = await readdir(folder).catch(() => []);
    const name = `${hashOf(text).slice(0, 32)}.txt`;
    if (!there.includes(name) && there.length < evidenceLimit) await this.#disk.replace(join(folder, name), text, 0o600);
  }

  #pathOf(origin: string): string {
    return join(this.#folder, "heads", hashOf(origin));
  }
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
