import { createPrivateKey } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { base32, base64url, fingerprint, fromBase64url, isOrigin } from "@affiant/proof";
import type { Head } from "@affiant/proof";
import Database from "better-sqlite3";
import { BrokenInvariant, Retry } from "../../model/errors.js";
import type { ActLog, Random, Signer } from "../../ports.js";
import { Disk } from "../case/case-folder-disk.js";
import type { DiskWatcher } from "../case/case-folder-disk.js";
import { readWhole } from "../case/case-folder-files.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { KeyFiles, signerOf } from "./key-files.js";
import type { AskPassphrase } from "./key-files.js";

/**
 * Why a log whose key is, or was, here must not be signed. `handed-over`: the key went to another device. `restored`: the
 * key came back from a backup of keys, so what it signed since is not known here.
 */
export interface LogBar {
  readonly why: "handed-over" | "restored";
  /** RFC 3339. */
  readonly at: string;
  /** Size of the log then. */
  readonly size: number;
}

/** The keys of logs, and what keeps each of them from signing two histories: guard, bar, lock. One folder a log. */
export class LogKeysOnDisk {
  readonly folder: string;
  /** The keys themselves, protected or not. */
  readonly files: KeyFiles;
  protected readonly disk: Disk;

  /**
   * @param watcher - sees every step on the disk; for tests that break one.
   * @param ask - for the passphrase, where the keys have one.
   */
  constructor(folder: string, watcher?: DiskWatcher, ask?: AskPassphrase) {
    this.folder = folder;
    this.disk = new Disk(join(folder, "tmp"), watcher);
    this.files = new KeyFiles(folder, this.disk, ask);
  }

  /** A new log's name and key, kept before anything is signed with it. */
  async makeLogKey(random: Random): Promise<{ readonly origin: string; readonly signer: Signer }> {
    const origin = `affiant-log/${newId(random)}`;
    return { origin, signer: await this.renewLogKey(origin) };
  }

  /** One more key for a log, durable on return. The log itself says from when on it signs. */
  async renewLogKey(origin: string): Promise<Signer> {
    return this.files.make(this.#logPath(origin, ""));
  }

  /** Fingerprints of the keys of a log that are here: one, or two while a rotation is not finished. */
  async logKeys(origin: string): Promise<readonly string[]> {
    const old = this.#logPath(origin, "key");
    if (await this.files.has(old)) await this.#rename(old);
    return (await this.files.list(this.#logPath(origin, ""))).map((path) => basename(path));
  }

  /** The key of a log, by fingerprint where there may be two; null where this device has it not. */
  async logKey(origin: string, wanted?: string): Promise<Signer | null> {
    const there = await this.logKeys(origin);
    const name = wanted === undefined ? there[0] : there.find((one) => one === wanted);
    return name === undefined ? null : this.files.signer(this.#logPath(origin, name));
  }

  async logPublicKey(origin: string, wanted: string): Promise<Uint8Array | null> {
    return this.files.publicKey(this.#logPath(origin, wanted));
  }

  /** The PEM of a log's key. Whoever asks for it overwrites it when done. */
  async logSecret(origin: string, wanted: string): Promise<Buffer | null> {
    return this.files.secret(this.#logPath(origin, wanted));
  }

  /** Keeps a key that came from elsewhere, and overwrites it in memory. */
  async putLogKey(origin: string, name: string, pem: Buffer): Promise<void> {
    await this.files.put(this.#logPath(origin, name), pem);
    pem.fill(0);
  }

  async removeLogKey(origin: string, wanted: string): Promise<void> {
    await this.files.remove(this.#logPath(origin, wanted));
  }

  /** Origins of all logs that anything is known of here. */
  async logs(): Promise<readonly string[]> {
    const names = await readdir(join(this.folder, "logs")).catch(() => []);
    return names.map((name) => `affiant-log/${name}`).filter(isOrigin).sort();
  }

  /** Null where nothing but the guard decides whether a log may be signed. */
  async bar(origin: string): Promise<LogBar | null> {
    const path = this.#logPath(origin, "bar.json");
    const bytes = await readWhole(path);
    if (!bytes) return null;
    const { why, at, size } = parsed(bytes, path);
    if ((why !== "handed-over" && why !== "restored") || typeof at !== "string" || typeof size !== "number") {
      throw new BrokenInvariant(`${path} is not as it was made`);
    }
    return { why, at, size };
  }

  /** Durable on return: from then on nothing is signed here until it is lifted (null). */
  async setBar(origin: string, bar: LogBar | null): Promise<void> {
    const path = this.#logPath(origin, "bar.json");
    if (bar) {
      await this.disk.folder(this.#logPath(origin, ""), 0o700);
      await this.disk.replace(path, Buffer.from(`${JSON.stringify(bar)}\n`), 0o600);
    } else {
      await this.disk.remove(path);
      await this.disk.flushFolder(join(path, ".."));
    }
  }

  /** Why this device may not sign a log whatever the case holds; null when the guard decides. Asks for no passphrase. */
  async whyReadOnly(origin: string): Promise<ActLog["readOnly"]> {
    const bar = await this.bar(origin);
    if (bar) return bar.why;
    return (await this.logKeys(origin)).length === 0 ? "no-key" : null;
  }

  /** The last head this device signed or was about to sign; null before the first. */
  async guard(origin: string): Promise<Head | null> {
    const path = this.#logPath(origin, "head.json");
    const bytes = await readWhole(path);
    if (!bytes) return null;
    const { size, root } = parsed(bytes, path);
    const hash = typeof root === "string" ? fromBase64url(root) : null;
    if (typeof size !== "number" || !Number.isSafeInteger(size) || hash?.length !== 32) throw new BrokenInvariant(`${path} is not as it was made`);
    return { size, root: hash };
  }

  /** Durable on return, before the head is signed. */
  async setGuard(origin: string, head: Head): Promise<void> {
    const text = JSON.stringify({ size: head.size, root: base64url(head.root) });
    await this.disk.replace(this.#logPath(origin, "head.json"), Buffer.from(`${text}\n`), 0o600);
  }

  /** Places of this log whose acts were forgotten, ascending: kept here so that an older copy that is put back forgets them again. */
  async forgotten(origin: string): Promise<readonly number[]> {
    const path = this.#logPath(origin, "forgotten.json");
    const bytes = await readWhole(path);
    if (!bytes) return [];
    const { acts } = parsed(bytes, path);
    if (!Array.isArray(acts) || !acts.every((place) => Number.isSafeInteger(place))) throw new BrokenInvariant(`${path} is not as it was made`);
    return acts as readonly number[];
  }

  /** Durable on return. Call it before contents go. */
  async addForgotten(origin: string, places: readonly number[]): Promise<void> {
    const known = await this.forgotten(origin);
    const all = [...new Set([...known, ...places])].sort((a, b) => a - b);
    if (all.length === known.length) return;
    await this.disk.folder(this.#logPath(origin, ""), 0o700);
    await this.disk.replace(this.#logPath(origin, "forgotten.json"), Buffer.from(`${JSON.stringify({ acts: all })}\n`), 0o600);
  }

  /** Ids of the handover files that this device took up. */
  async taken(origin: string): Promise<readonly string[]> {
    const path = this.#logPath(origin, "taken.json");
    const bytes = await readWhole(path);
    if (!bytes) return [];
    const { files } = parsed(bytes, path);
    if (!Array.isArray(files) || !files.every((id) => typeof id === "string")) throw new BrokenInvariant(`${path} is not as it was made`);
    return files;
  }

  async addTaken(origin: string, id: string): Promise<void> {
    const files = [...new Set([...(await this.taken(origin)), id])];
    await this.disk.replace(this.#logPath(origin, "taken.json"), Buffer.from(`${JSON.stringify({ files })}\n`), 0o600);
  }

  /** Paths of the keys of all logs, without their endings. */
  protected async logKeyPaths(): Promise<readonly string[]> {
    const paths = (await this.logs()).map(async (origin) => (await this.logKeys(origin)).map((name) => this.#logPath(origin, name)));
    return (await Promise.all(paths)).flat();
  }

  /**
   * Lets one process at a time write a log. The lock is the operating system's, on a file beside the key, so it ends
   * with the process that holds it, however that ends; and it covers every copy of the case on this device.
   * @throws Retry while another process, or another opening in this one, holds it.
   */
  lock(origin: string): { readonly release: () => void } {
    mkdirSync(this.#logPath(origin, ""), { recursive: true, mode: 0o700 });
    const file = new Database(this.#logPath(origin, "lock"), { timeout: 0 });
    try {
      file.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      file.close();
      if ((error as { readonly code?: unknown }).code !== "SQLITE_BUSY") throw error;
      throw new Retry("another process has this case open to write; close it, or try again when it is done");
    }
    return { release: () => file.close() };
  }

  #logPath(origin: string, name: string): string {
    if (!isOrigin(origin)) throw new BrokenInvariant("not the origin of a log");
    return join(this.folder, "logs", origin.slice("affiant-log/".length), name);
  }

  /** Before 0.1.0 a log's key was called `key.pem`. */
  async #rename(old: string): Promise<void> {
    const pem = await this.files.secret(old);
    if (!pem) return;
    await this.files.put(join(old, "..", fingerprint(signerOf(createPrivateKey(pem)).publicKey, nodeCrypto)), pem);
    await this.files.remove(old);
  }
}

/** 128 random bits in base32. */
export function newId(random: Random): string {
  return base32(random.bytes(16));
}

/** A small file of ours, which nothing else writes. @throws BrokenInvariant when it is not as it was made. */
export function parsed(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new BrokenInvariant(`${path} is not as it was made`);
}
