import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { mkdirSync } from "node:fs";
import { link, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { base32, base64url, fromBase64url, isId, isOrigin } from "@affiant/proof";
import type { Head } from "@affiant/proof";
import Database from "better-sqlite3";
import { BrokenInvariant, Retry } from "../model/errors.js";
import type { Random, Signer } from "../ports.js";
import { Disk } from "./case-folder-disk.js";
import type { DiskWatcher } from "./case-folder-disk.js";
import { readWhole } from "./case-folder-files.js";

/** Who works here: one key and one id a user, made once, and the id of this device. */
export interface Identity {
  readonly signer: Signer;
  /** 128 random bits in base32, no name. */
  readonly person: string;
  readonly device: string;
}

/** `$AFFIANT_HOME`, or the user's configuration folder as the XDG base directories have it. */
export function homeFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment["AFFIANT_HOME"];
  if (own) return resolve(own);
  const configuration = environment["XDG_CONFIG_HOME"];
  return join(configuration ? resolve(configuration) : join(homedir(), ".config"), "affiant");
}

export function signerOf(secret: KeyObject): Signer {
  const { x } = createPublicKey(secret).export({ format: "jwk" });
  const publicKey = typeof x === "string" ? fromBase64url(x) : null;
  if (publicKey?.length !== 32) throw new BrokenInvariant("a key file that holds no Ed25519 key");
  return { publicKey, sign: (message) => sign(null, message, secret) };
}

/** The keys and guards of one user on one device. Folder 0700, files 0600. */
export class KeysOnDisk {
  readonly folder: string;
  readonly #disk: Disk;

  /** @param watcher - sees every step on the disk; for tests that break one. */
  constructor(folder: string, watcher?: DiskWatcher) {
    this.folder = folder;
    this.#disk = new Disk(join(folder, "tmp"), watcher);
  }

  /** The person's identity, made at the first call ever. */
  async identity(random: Random): Promise<Identity> {
    const path = join(this.folder, "identity.json");
    const known = await readWhole(path);
    if (!known) {
      const made = { person: base32(random.bytes(16)), device: base32(random.bytes(16)), key: newKey() };
      await this.#makeOnce(path, `${JSON.stringify(made, null, 2)}\n`);
    }
    const { person, device, key } = JSON.parse(Buffer.from((await readWhole(path)) ?? []).toString("utf8")) as Record<string, unknown>;
    if (!isId(person) || !isId(device) || typeof key !== "string") throw new BrokenInvariant(`${path} is not as it was made`);
    return { signer: signerOf(createPrivateKey(key)), person, device };
  }

  /** A new log's name and key, kept before anything is signed with it. */
  async makeLogKey(random: Random): Promise<{ readonly origin: string; readonly signer: Signer }> {
    const origin = `affiant-log/${base32(random.bytes(16))}`;
    const key = newKey();
    await this.#makeOnce(this.#logPath(origin, "key.pem"), key);
    return { origin, signer: signerOf(createPrivateKey(key)) };
  }

  /** Null where this device has no key of that log. */
  async logKey(origin: string): Promise<Signer | null> {
    const pem = await readWhole(this.#logPath(origin, "key.pem"));
    return pem && signerOf(createPrivateKey(Buffer.from(pem)));
  }

  /** The last head this device signed or was about to sign; null before the first. */
  async guard(origin: string): Promise<Head | null> {
    const path = this.#logPath(origin, "head.json");
    const bytes = await readWhole(path);
    if (!bytes) return null;
    const { size, root } = JSON.parse(Buffer.from(bytes).toString("utf8")) as Record<string, unknown>;
    const hash = typeof root === "string" ? fromBase64url(root) : null;
    if (typeof size !== "number" || !Number.isSafeInteger(size) || hash?.length !== 32) throw new BrokenInvariant(`${path} is not as it was made`);
    return { size, root: hash };
  }

  /** Durable on return, before the head is signed. */
  async setGuard(origin: string, head: Head): Promise<void> {
    const text = JSON.stringify({ size: head.size, root: base64url(head.root) });
    await this.#disk.replace(this.#logPath(origin, "head.json"), Buffer.from(`${text}\n`), 0o600);
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

  /** Of two processes that make the same file at once, one wins and both go on with what it wrote. */
  async #makeOnce(path: string, text: string): Promise<void> {
    await this.#disk.folder(this.folder, 0o700);
    await this.#disk.folder(join(path, ".."), 0o700);
    const made = join(this.folder, "tmp", base32(crypto.getRandomValues(new Uint8Array(10))));
    await this.#disk.replace(made, Buffer.from(text), 0o600);
    try {
      await link(made, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    await rm(made, { force: true });
    await this.#disk.flushFolder(join(path, ".."));
  }
}

function newKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
}
