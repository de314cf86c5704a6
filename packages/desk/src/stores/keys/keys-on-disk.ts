import { createPrivateKey } from "node:crypto";
import { link, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { base32, fingerprint, isId } from "@affiant/proof";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";
import type { Random, Signer } from "../../ports.js";
import { readWhole } from "../case/case-folder-files.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { signerOf } from "./key-files.js";
import { LogKeysOnDisk, newId, parsed } from "./log-keys-on-disk.js";

/** Who works here: ids without names, and the fingerprint of the key for new cases. Known without any passphrase. */
export interface Holder {
  /** 128 random bits in base32, no name. */
  readonly person: string;
  readonly device: string;
  /** Fingerprint of the author's key that new cases begin with. */
  readonly author: string;
  /** Fingerprint of the key that publishes, where one was made. */
  readonly publication: string | null;
}

/** A holder with the key that new cases begin with. */
export interface Identity extends Holder {
  readonly signer: Signer;
}

/** The keys and guards of one user on one device: docs/formats/case.md, 'Keys'. Folder 0700, files 0600. */
export class KeysOnDisk extends LogKeysOnDisk {
  /** Who works here, made at the first call ever. */
  async holder(random: Random): Promise<Holder> {
    const known = await this.knownHolder();
    if (known) return known;
    const signer = await this.files.make(this.#ownFolder);
    const author = fingerprint(signer.publicKey, nodeCrypto);
    await this.#makeOnce(this.#holderPath, holderText({ person: newId(random), device: newId(random), author, publication: null }));
    const holder = await this.knownHolder();
    if (!holder) throw new BrokenInvariant(`${this.#holderPath} went away while it was made`);
    // Another process was first.
    if (holder.author !== author) await this.files.remove(join(this.#ownFolder, author));
    return holder;
  }

  /** Who works here; null before the first key was made. */
  async knownHolder(): Promise<Holder | null> {
    const bytes = await readWhole(this.#holderPath);
    if (!bytes) return null;
    const { person, device, author, publication = null, key } = parsed(bytes, this.#holderPath);
    if (isId(person) && isId(device) && typeof key === "string") return this.#takenApart({ person, device, key });
    if (!isId(person) || !isId(device) || !isFingerprint(author) || !(publication === null || isFingerprint(publication))) {
      throw new BrokenInvariant(`${this.#holderPath} is not as it was made`);
    }
    return { person, device, author, publication };
  }

  async setHolder(holder: Holder): Promise<void> {
    await this.disk.replace(this.#holderPath, Buffer.from(holderText(holder)), 0o600);
  }

  /** The holder with the author's key for new cases, made at the first call ever. @throws RefusedInput where the passphrase is wrong. */
  async identity(random: Random): Promise<Identity> {
    const holder = await this.holder(random);
    const signer = await this.ownKey(holder.author);
    if (!signer) throw new BrokenInvariant(`your author's key ${holder.author} is gone from ${this.folder}: take it from a backup of your keys`);
    return { ...holder, signer };
  }

  /** Fingerprints of the person's own keys, of any role. */
  async ownKeys(): Promise<readonly string[]> {
    return (await this.files.list(this.#ownFolder)).map((path) => basename(path));
  }

  /** A key of the person; null where this device has it not. */
  async ownKey(ownFingerprint: string): Promise<Signer | null> {
    return this.files.signer(this.#ownPath(ownFingerprint));
  }

  /** Its 32 public bytes, without asking for anything. */
  async ownPublicKey(ownFingerprint: string): Promise<Uint8Array | null> {
    return this.files.publicKey(this.#ownPath(ownFingerprint));
  }

  /** The PEM of a key of the person. Whoever asks for it overwrites it when done. */
  async ownSecret(ownFingerprint: string): Promise<Buffer | null> {
    return this.files.secret(this.#ownPath(ownFingerprint));
  }

  /** Keeps a key that came from elsewhere, and overwrites it in memory. */
  async putOwnKey(ownFingerprint: string, pem: Buffer): Promise<void> {
    await this.files.put(this.#ownPath(ownFingerprint), pem);
    pem.fill(0);
  }

  /** The key that a person asks to be let in with, made where there is none yet. */
  async keyFor(role: "author" | "publication", random: Random): Promise<Signer> {
    const name = (await this.holder(random))[role];
    return (name === null ? null : await this.ownKey(name)) ?? this.renewOwnKey(role, random);
  }

  /** A new key for the person, durable on return; new cases begin with it from now on. */
  async renewOwnKey(role: "author" | "publication", random: Random): Promise<Signer> {
    const holder = await this.holder(random);
    const signer = await this.files.make(this.#ownFolder);
    await this.setHolder({ ...holder, [role]: fingerprint(signer.publicKey, nodeCrypto) });
    return signer;
  }

  /** When and how the keys were last backed up, as was written; null before the first time. */
  async backupNote(): Promise<string | null> {
    const bytes = await readWhole(join(this.folder, "backup.json"));
    return bytes && Buffer.from(bytes).toString("utf8");
  }

  async setBackupNote(text: string): Promise<void> {
    await this.disk.replace(join(this.folder, "backup.json"), Buffer.from(`${text}\n`), 0o600);
  }

  /** Protects every key here, or gives protected ones another passphrase. @param work - see `PassphraseLock`. */
  async protect(passphrase: string, work?: number): Promise<void> {
    await this.files.protect({ passphrase, ...(work !== undefined && { work }) }, await this.#allKeys());
  }

  async unprotect(): Promise<void> {
    await this.files.unprotect(await this.#allKeys());
  }

  /** How many keys lie here that nobody needs the passphrase for. */
  async unsafeKeys(): Promise<number> {
    const safe = await Promise.all((await this.#allKeys()).map((path) => this.files.isSafe(path)));
    return safe.filter((each) => !each).length;
  }

  async #allKeys(): Promise<readonly string[]> {
    await this.knownHolder(); // keys of an older form are brought into this one
    return [...(await this.files.list(this.#ownFolder)), ...(await this.logKeyPaths())];
  }

  get #holderPath(): string {
    return join(this.folder, "identity.json");
  }

  get #ownFolder(): string {
    return join(this.folder, "keys");
  }

  #ownPath(ownFingerprint: string): string {
    if (!isFingerprint(ownFingerprint)) throw new RefusedInput("a key's fingerprint is 64 hexadecimal digits");
    return join(this.#ownFolder, ownFingerprint);
  }

  /** Before 0.1.0 the author's key stood in `identity.json` itself. */
  async #takenApart({ person, device, key }: { readonly person: string; readonly device: string; readonly key: string }): Promise<Holder> {
    const author = fingerprint(signerOf(createPrivateKey(key)).publicKey, nodeCrypto);
    await this.files.put(this.#ownPath(author), Buffer.from(key));
    const holder = { person, device, author, publication: null };
    await this.setHolder(holder);
    return holder;
  }

  /** Of two processes that make the same file at once, one wins and both go on with what it wrote. */
  async #makeOnce(path: string, text: string): Promise<void> {
    await this.disk.folder(this.folder, 0o700);
    await this.disk.folder(join(path, ".."), 0o700);
    const made = join(this.folder, "tmp", base32(crypto.getRandomValues(new Uint8Array(10))));
    await this.disk.replace(made, Buffer.from(text), 0o600);
    try {
      await link(made, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    await rm(made, { force: true });
    await this.disk.flushFolder(join(path, ".."));
  }
}

function isFingerprint(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function holderText({ person, device, author, publication }: Holder): string {
  return `${JSON.stringify({ person, device, author, publication }, null, 2)}\n`;
}
