/** A log of a few signed acts over the invented case, built here with plain node:crypto: a second opinion on the bytes. */
import { createHash, createHmac, generateKeyPairSync, sign } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { base32, tilePath } from "@affiant/proof";
import { tilesOfSize } from "#desk/model/tile-hashes.js";
import { writeBag, type WrittenBag } from "#desk/8-publish/bag-writer.js";
import { planSeal, type SealInput } from "#desk/8-publish/seal-plan.js";
import { BrokenInvariant } from "#desk/model/errors.js";
import type { RecordId } from "#desk/model/span.js";
import type { LoggedAct } from "#desk/ports.js";
import { bridgeCase, says, texts } from "./publish-case.js";

export const verifyScriptPath = resolve(import.meta.dirname, "../../src/8-publish/verify.sh");

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();
const node = (a: Buffer, b: Buffer): Buffer => sha256(Buffer.of(1), a, b);
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** RFC 6962, 2.1, by its recursive definition. */
export function treeRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only && leaves.length === 1) return only;
  const k = split(leaves.length);
  return node(treeRoot(leaves.slice(0, k)), treeRoot(leaves.slice(k)));
}

/** 128 bits in base32, the same for the same word. */
const idOf = (word: string): string => base32(sha256(Buffer.from(word)).subarray(0, 16));
const origin = `affiant-log/${idOf("origin")}`;

const canonical = (value: unknown): string =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`
    : Array.isArray(value) ? `[${value.map(canonical).join(",")}]` : JSON.stringify(value);

export interface SealOver {
  readonly records?: readonly RecordId[];
  /** Acts of no account put before the others, to give the tree other shapes. */
  readonly padding?: number;
  /** Index of an act that somebody else signs. */
  readonly forge?: number | null;
}

export function sealInput(over: SealOver = {}): SealInput {
  const input = bridgeCase();
  const person = generateKeyPairSync("ed25519");
  const logKey = generateKeyPairSync("ed25519");
  const rawKey = (pair: typeof person) => pair.publicKey.export({ type: "spki", format: "der" }).subarray(12);
  const acts: LoggedAct[] = [];
  const add = (type: string, body: Record<string, unknown>) => {
    const index = acts.length;
    const act = {
      v: 1 as const, case: idOf("case"), id: idOf(`act ${index}`), type, author: sha256(rawKey(person)).toString("hex"), seq: index,
      prev: acts.at(-1)?.act.id ?? null, seen: { size: 0, root: sha256().toString("base64url") }, at: "2031-04-06T10:00:00Z", body,
    };
    const signature = sign(null, Buffer.from(`affiant-act-v1\n${canonical(act)}`), (over.forge === index ? logKey : person).privateKey).toString("base64url");
    acts.push({ index, act, bytes: Buffer.from(`{"act":${canonical(act)},"sig":"${signature}"}`), salt: sha256(Buffer.from(`salt ${index}`)) });
  };
  add("genesis", {
    format: 1, origin, parent: null,
    keys: [
      { role: "log", key: rawKey(logKey).toString("base64url"), person: null },
      { role: "author", key: rawKey(person).toString("base64url"), person: idOf("person") },
    ],
  });
  for (let i = 0; i < (over.padding ?? 0); i += 1) add("publish", { manifest: "0".repeat(64), files: i + 1 });
  for (const { record } of input.records) {
    add("receive", { record: record.id, sha256: record.sha256, size: record.size, day: record.day });
    add("custody", { record: record.id, who: "Imke's sister", device: "laptop", clock: "unknown", at: "2031-04-06T10:00:00Z", tool: "affiant test", file: { name: record.name, path: "/home", bytes: false } });
  }
  add("accept", { subject: "statement", anchor: { record: says.threat.record, quote: says.threat.text }, decided: {} });
  add("undo", { answers: acts.at(-1)?.act.id });
  const leaves = acts.map(({ bytes, salt }) =>
    sha256(Buffer.of(0), Buffer.from("affiant/act/v1\0"), createHmac("sha256", salt).update(bytes).digest()));
  const note = `${origin}\n${leaves.length}\n${treeRoot(leaves).toString("base64")}\n`;
  const key = Buffer.concat([Buffer.of(1), rawKey(logKey)]);
  const id = sha256(Buffer.from(`${origin}\n`), key).subarray(0, 4);
  const line = (keyId: Uint8Array) => Buffer.concat([keyId, sign(null, Buffer.from(note), logKey.privateKey)]).toString("base64");
  return {
    input, records: over.records ?? null, acts, now: Date.UTC(2031, 3, 7), agent: "Affiant test", verifyScript: readFileSync(verifyScriptPath),
    log: {
      files: new Map<string, Uint8Array>([
        ["log/checkpoint", Buffer.from(`${note}\n— witness.example/w ${line(Buffer.from("abcd"))}\n— ${origin} ${line(id)}\n`)],
        ...tilesOfSize(leaves.length).flatMap(({ level, index, width }) =>
          level === 0 ? [[`log/${tilePath({ level, index, width })}`, Buffer.concat(leaves.slice(index * 256, index * 256 + width))] as const] : []),
      ]),
      observations: new Map(),
      vkey: `${origin}+${id.toString("hex")}+${key.toString("base64")}`,
      size: leaves.length,
    },
  };
}

/** Writes a seal into a folder that is made. */
export async function writeSeal(folder: string, seal: SealInput): Promise<WrittenBag> {
  const originals = new Map(seal.input.records.map(({ record }) => [record.sha256, Buffer.from(texts[record.id] ?? "")]));
  return writeBag(planSeal(seal), {
    hash: (algorithm) => {
      const hash = createHash(algorithm);
      return { update: (bytes) => { hash.update(bytes); }, hex: () => hash.digest("hex") };
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream that happens to be in memory
    openOriginal: async function* (digest) {
      const bytes = originals.get(digest) ?? Buffer.of();
      if (sha256(bytes).toString("hex") !== digest) throw new BrokenInvariant("the original is not what it was");
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
    sink: {
      write: async (path, bytes) => {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        const pieces: Uint8Array[] = [];
        for await (const piece of bytes) pieces.push(piece);
        writeFileSync(file, Buffer.concat(pieces));
      },
    },
  });
}
