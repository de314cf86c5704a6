/**
 * Ed25519 keys as files, named by their fingerprints: `NAME.pem` (PKCS#8), or `NAME.pem.age` where a passphrase protects
 * them, and then `NAME.pub.pem` beside it, so that a key can be shown without asking.
 *
 * The passphrase opens one file, `passphrase.age` (age with scrypt), which holds an age identity; the keys are encrypted to
 * that. So scrypt runs once however many keys there are, and another passphrase means one new file, which cannot be
 * half done. `age -d -i passphrase.age NAME.pem.age` gives the PEM without this program.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { fingerprint, fromBase64url } from "@affiant/proof";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";
import type { Signer } from "../../ports.js";
import { ageLibrary, decryptAge, encryptAge, type PassphraseLock } from "../bag/age-envelope.js";
import type { Disk } from "../case/case-folder-disk.js";
import { readWhole } from "../case/case-folder-files.js";
import { nodeCrypto } from "../crypto-in-node.js";

/** Asks the person, once. @throws RefusedInput where nobody can be asked. */
export type AskPassphrase = () => Promise<string>;

const nobodyToAsk: AskPassphrase = () => Promise.reject(new RefusedInput("The keys are protected by a passphrase, and there is nobody here to ask."));

export class KeyFiles {
  readonly #lockPath: string;
  readonly #disk: Disk;
  readonly #ask: AskPassphrase;
  /** The age identity that opens the keys, from the first time it is needed until {@link relock}. */
  #identity: Promise<string> | null = null;

  /** @param ask - for the passphrase, called at most once. */
  constructor(folder: string, disk: Disk, ask: AskPassphrase = nobodyToAsk) {
    this.#lockPath = join(folder, "passphrase.age");
    this.#disk = disk;
    this.#ask = ask;
  }

  /** Whether new keys are protected. */
  async isProtected(): Promise<boolean> {
    return (await readWhole(this.#lockPath)) !== null;
  }

  /** Asks for the passphrase now, where there is one. @throws RefusedInput when it is wrong. */
  async unlock(): Promise<void> {
    if (await this.isProtected()) await this.#opener();
  }

  /** Drops what opens the keys; keys that were given out still sign. */
  relock(): void {
    this.#identity = null;
  }

  /** A new key in this folder, under its fingerprint; durable on return. */
  async make(folder: string): Promise<Signer> {
    const pem = newPem();
    try {
      const signer = signerOf(createPrivateKey(pem));
      await this.put(join(folder, fingerprint(signer.publicKey, nodeCrypto)), pem);
      return signer;
    } finally {
      pem.fill(0);
    }
  }

  /** The keys in a folder, as paths without their endings. */
  async list(folder: string): Promise<readonly string[]> {
    const names = await readdir(folder).catch(() => []);
    const keys = names.flatMap((name) => /^([0-9a-f]{64})\.pem(\.age)?$/.exec(name)?.[1] ?? []);
    return [...new Set(keys)].sort().map((name) => join(folder, name));
  }

  /** Keeps a key: public half first, so that no key is there that cannot be shown. */
  async put(path: string, pem: Buffer): Promise<void> {
    await this.#disk.folder(join(path, ".."), 0o700);
    if (!(await this.isProtected())) {
      await this.#disk.replace(`${path}.pem`, pem, 0o600);
      return;
    }
    const { identityToRecipient } = await ageLibrary();
    const recipient = await identityToRecipient(await this.#opener());
    await this.#disk.replace(`${path}.pub.pem`, publicPem(pem), 0o600);
    await this.#disk.replace(`${path}.pem.age`, await encryptAge(pem, { recipients: [recipient] }), 0o600);
  }

  async has(path: string): Promise<boolean> {
    return (await readWhole(`${path}.pem.age`)) !== null || (await readWhole(`${path}.pem`)) !== null;
  }

  /** Whether this key, by itself, can be read by nobody without the passphrase. */
  async isSafe(path: string): Promise<boolean> {
    return (await readWhole(`${path}.pem`)) === null;
  }

  /** 32 bytes, or null where there is no key. Asks for nothing. */
  async publicKey(path: string): Promise<Uint8Array | null> {
    const own = (await readWhole(`${path}.pub.pem`)) ?? (await readWhole(`${path}.pem`));
    if (!own) return null;
    return rawPublicKey(keyFrom(Buffer.from(own), basename(path), createPublicKey));
  }

  async signer(path: string): Promise<Signer | null> {
    const pem = await this.secret(path);
    if (!pem) return null;
    try {
      return signerOf(keyFrom(pem, basename(path), createPrivateKey));
    } finally {
      pem.fill(0);
    }
  }

  /** The PEM. Whoever asks for it overwrites it when done. */
  async secret(path: string): Promise<Buffer | null> {
    const sealed = await readWhole(`${path}.pem.age`);
    if (!sealed) {
      const plain = await readWhole(`${path}.pem`);
      return plain && Buffer.from(plain.buffer, plain.byteOffset, plain.length);
    }
    const plain = await decryptAge(sealed, { identities: [await this.#opener()] }, `${basename(path)}.pem.age`);
    return Buffer.from(plain.buffer, plain.byteOffset, plain.length);
  }

  /** Durable on return. The secret goes first. */
  async remove(path: string): Promise<void> {
    for (const ending of [".pem", ".pem.age", ".pub.pem"]) await this.#disk.remove(`${path}${ending}`);
    await this.#disk.flushFolder(join(path, ".."));
  }

  /**
   * Protects these keys, or changes the passphrase of protected ones. May be killed anywhere and run again: each key is
   * there at every moment, in one form or in both.
   */
  async protect(lock: PassphraseLock, paths: readonly string[]): Promise<void> {
    const { generateX25519Identity } = await ageLibrary();
    const identity = (await this.isProtected()) ? await this.#opener() : await generateX25519Identity();
    await this.#disk.folder(join(this.#lockPath, ".."), 0o700);
    await this.#disk.replace(this.#lockPath, await encryptAge(Buffer.from(`${identity}\n`), lock), 0o600);
    this.#identity = Promise.resolve(identity);
    for (const path of paths) {
      const plain = await readWhole(`${path}.pem`);
      if (!plain) continue;
      await this.put(path, Buffer.from(plain.buffer, plain.byteOffset, plain.length));
      plain.fill(0);
      await this.#disk.remove(`${path}.pem`);
      await this.#disk.flushFolder(join(path, ".."));
    }
  }

  /** Takes the passphrase away; as {@link protect}, it may be killed anywhere and run again. */
  async unprotect(paths: readonly string[]): Promise<void> {
    if (!(await this.isProtected())) throw new RefusedInput("The keys are not protected by a passphrase, so there is none to take away.");
    for (const path of paths) {
      const pem = await this.secret(path);
      if (!pem) continue;
      await this.#disk.replace(`${path}.pem`, pem, 0o600);
      pem.fill(0);
      await this.#disk.remove(`${path}.pem.age`);
      await this.#disk.remove(`${path}.pub.pem`);
    }
    await this.#disk.remove(this.#lockPath);
    await this.#disk.flushFolder(join(this.#lockPath, ".."));
    this.relock();
  }

  #opener(): Promise<string> {
    const opening = (this.#identity ??= this.#open());
    // Whoever mistyped may try again.
    opening.catch(() => { this.#identity = null; });
    return opening;
  }

  async #open(): Promise<string> {
    const sealed = await readWhole(this.#lockPath);
    if (!sealed) throw new BrokenInvariant("a key that is protected by a passphrase, and passphrase.age, which opens it, is gone: take it from a backup of your keys");
    const passphrase = await this.#ask();
    const identity = Buffer.from(await decryptAge(sealed, { passphrase }, "your keys")).toString("utf8").trim();
    if (!identity.startsWith("AGE-SECRET-KEY-1")) throw new BrokenInvariant("passphrase.age holds no age identity");
    return identity;
  }
}

function newPem(): Buffer {
  return Buffer.from(generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString());
}

function publicPem(secretPem: Buffer): Buffer {
  return Buffer.from(createPublicKey(secretPem).export({ format: "pem", type: "spki" }).toString());
}

function keyFrom(pem: Buffer, name: string, read: (pem: Buffer) => KeyObject): KeyObject {
  try {
    return read(pem);
  } catch {
    throw new BrokenInvariant(`the key file ${name} is not as it was made; take it from a backup of your keys`);
  }
}

function rawPublicKey(key: KeyObject): Uint8Array {
  const { x } = key.export({ format: "jwk" });
  const bytes = typeof x === "string" ? fromBase64url(x) : null;
  if (key.asymmetricKeyType !== "ed25519" || bytes?.length !== 32) throw new BrokenInvariant("a key file that holds no Ed25519 key");
  return bytes;
}

/** A signer of the secret key in a PEM. */
export function signerOf(secret: KeyObject): Signer {
  const signAside = promisify(sign) as (algorithm: null, message: Uint8Array, key: KeyObject) => Promise<Buffer>;
  return {
    publicKey: rawPublicKey(createPublicKey(secret)),
    sign: (message) => sign(null, message, secret),
    signAside: (message) => signAside(null, message, secret),
  };
}
