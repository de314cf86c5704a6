/** Detached OpenTimestamps proofs (`.ots`), version 1, as the reference client reads and writes them. */
import { concat, equalBytes, fromHex, hex, utf8 } from "@affiant/proof";
import type { StampCrypto } from "../../ports.js";
import { applyOperation, digestLength, hasArgument, isOperation, messageBytesLimit } from "./ots-operations.js";
import type { Operation } from "./ots-operations.js";
import { StampRefused } from "./stamp-fault.js";

/** Somebody's word about a message: a calendar's promise, that it is in a block, or what is not known here. */
export type Attestation =
  | { readonly kind: "pending"; readonly calendar: string; readonly payload: Uint8Array }
  | { readonly kind: "bitcoin" | "litecoin"; readonly height: number; readonly payload: Uint8Array }
  | { readonly kind: "unknown"; readonly tag: string; readonly payload: Uint8Array };

/** A message on its way: attested, or worked on further, or both. Never neither. */
export interface OtsNode {
  readonly attestations: Attestation[];
  readonly steps: { readonly operation: Operation; readonly to: OtsNode }[];
}

export interface OtsProof {
  /** Tag of the operation by which the file was hashed. */
  readonly fileHash: number;
  readonly digest: Uint8Array;
  readonly root: OtsNode;
}

export const otsBytesLimit = 1024 * 1024;
const nodesLimit = 10_000;
const depthLimit = 256;
const payloadBytesLimit = 8192;
/** Of all messages that a proof works on together: a real one has some thousand. */
const workedBytesLimit = 1024 * 1024;
const addressBytesLimit = 1000;
const magic = concat(Uint8Array.of(0), utf8("OpenTimestamps"), Uint8Array.of(0, 0), utf8("Proof"), fromHex("00bf89e2e884e89294") ?? new Uint8Array(0));
const version = 1;
const attestationTags = { pending: "83dfe30d2ef90c8e", bitcoin: "0588960d73d71901", litecoin: "06869a0d73d71b45" } as const;

function refuse(message: string): never {
  throw new StampRefused("bad-proof", message);
}

/** Bytes, read from the front. */
class Reader {
  #rest: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#rest = bytes;
  }

  take(length: number): Uint8Array {
    if (length > this.#rest.length) return refuse("cut short");
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  /** LEB128, at most 2^53 − 1. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (!Number.isSafeInteger(value) || scale > 2 ** 53) return refuse("a number out of its range");
      if (byte < 0x80) return value;
    }
  }

  bytes(least: number, most: number): Uint8Array {
    const length = this.number();
    return length < least || length > most ? refuse("a length out of its range") : this.take(length);
  }

  end(): void {
    if (this.#rest.length > 0) refuse("something follows where it should end");
  }
}

function numberBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) + (rest >= 128 ? 0x80 : 0));
    if (rest < 128) return Uint8Array.from(bytes);
  }
}

/** @throws StampRefused (`bad-proof`). Operations are not carried out yet. */
export function parseOts(bytes: Uint8Array): OtsProof {
  if (bytes.length > otsBytesLimit) refuse("longer than a proof may be");
  const reader = new Reader(bytes);
  if (!equalBytes(reader.take(magic.length), magic) || reader.number() !== version) refuse("not an OpenTimestamps proof of version 1");
  const fileHash = reader.byte();
  const digest = reader.take(digestLength(fileHash) ?? refuse("a file that was hashed in a way that is not known"));
  const root = readTree(reader);
  reader.end();
  return { fileHash, digest, root };
}

/** What a calendar answers: the tree alone. @throws StampRefused. */
export function parseOtsTree(bytes: Uint8Array): OtsNode {
  if (bytes.length > otsBytesLimit) refuse("longer than a proof may be");
  const reader = new Reader(bytes);
  const root = readTree(reader);
  reader.end();
  return root;
}

/**
 * The tree is written depth first: 0xff before every item of a node but its last; 0x00 an attestation; anything else an
 * operation, after which the node that it leads to is written.
 */
function readTree(reader: Reader): OtsNode {
  const newNode = (): OtsNode => ({ attestations: [], steps: [] });
  const root = newNode();
  const open = [{ node: root, depth: 0 }];
  let nodes = 1;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const first = reader.byte();
    const more = first === 0xff;
    const tag = more ? reader.byte() : first;
    if (!more) open.pop();
    if (tag === 0) {
      top.node.attestations.push(readAttestation(reader));
    } else {
      if (!isOperation(tag)) return refuse("an operation that is not known");
      const argument = hasArgument(tag) ? reader.bytes(1, messageBytesLimit) : new Uint8Array(0);
      const to = newNode();
      top.node.steps.push({ operation: { tag, argument }, to });
      if (top.depth >= depthLimit) return refuse("nested deeper than a proof may be");
      open.push({ node: to, depth: top.depth + 1 });
    }
    nodes += 1;
    if (nodes > nodesLimit) return refuse("more steps than a proof may have");
  }
  return root;
}

function readAttestation(reader: Reader): Attestation {
  const tag = hex(reader.take(8));
  const payload = reader.bytes(0, payloadBytesLimit);
  const inner = new Reader(payload);
  if (tag === attestationTags.pending) {
    const calendar = String.fromCharCode(...inner.bytes(0, addressBytesLimit));
    inner.end();
    // The characters that the reference client allows: nothing that a terminal or an address could take for more.
    return /^[a-zA-Z0-9.\-_/:]*$/.test(calendar) ? { kind: "pending", calendar, payload } : refuse("a calendar's address that is none");
  }
  if (tag !== attestationTags.bitcoin && tag !== attestationTags.litecoin) return { kind: "unknown", tag, payload };
  const height = inner.number();
  inner.end();
  return { kind: tag === attestationTags.bitcoin ? "bitcoin" : "litecoin", height, payload };
}

/** A calendar's promise. */
export function pendingAttestation(calendar: string): Attestation {
  const address = utf8(calendar);
  return { kind: "pending", calendar, payload: concat(numberBytes(address.length), address) };
}

export function otsBytes(proof: OtsProof): Uint8Array {
  return concat(magic, Uint8Array.of(version, proof.fileHash), proof.digest, otsTreeBytes(proof.root));
}

/** As the reference client writes it: attestations before operations, each in order. */
export function otsTreeBytes(root: OtsNode): Uint8Array {
  const pieces: Uint8Array[] = [];
  const waiting: (OtsNode | Uint8Array)[] = [root];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    if (item instanceof Uint8Array) {
      pieces.push(item);
      continue;
    }
    const attested = [...item.attestations].sort(attestationsInOrder).map((each) => [attestationBytes(each)]);
    const worked = [...item.steps].sort((one, other) => stepsInOrder(one.operation, other.operation)).map(({ operation, to }) => [operationBytes(operation), to]);
    const items = [...attested, ...worked];
    if (items.length === 0) return refuse("a message that leads nowhere");
    // Taken from the end, so put there the wrong way round.
    const marked = items.flatMap((each, at) => (at < items.length - 1 ? [Uint8Array.of(0xff), ...each] : each));
    waiting.push(...marked.reverse());
  }
  return concat(...pieces);
}

function operationBytes({ tag, argument }: Operation): Uint8Array {
  return hasArgument(tag) ? concat(Uint8Array.of(tag), numberBytes(argument.length), argument) : Uint8Array.of(tag);
}

function tagOf(attestation: Attestation): string {
  return attestation.kind === "unknown" ? attestation.tag : attestationTags[attestation.kind];
}

function attestationBytes(attestation: Attestation): Uint8Array {
  return concat(Uint8Array.of(0), fromHex(tagOf(attestation)) ?? new Uint8Array(8), numberBytes(attestation.payload.length), attestation.payload);
}

/** As the reference client sorts: by tag, then by what it is about. */
function attestationsInOrder(a: Attestation, b: Attestation): number {
  if (a.kind !== "unknown" && a.kind !== "pending" && a.kind === b.kind) return a.height - b.height;
  const [one, other] = [a, b].map((each) => `${tagOf(each)} ${each.kind === "pending" ? hex(utf8(each.calendar)) : hex(each.payload)}`);
  return inOrder(one ?? "", other ?? "");
}

function stepsInOrder(a: Operation, b: Operation): number {
  return a.tag - b.tag || inOrder(hex(a.argument), hex(b.argument));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An attestation with the message it is about, and the node it stands at. */
export interface Attested {
  readonly attestation: Attestation;
  readonly message: Uint8Array;
  readonly node: OtsNode;
}

/** Carries all operations out. @throws StampRefused (`bad-proof`) for one that cannot be. */
export function attestedBy(root: OtsNode, digest: Uint8Array, crypto: StampCrypto): readonly Attested[] {
  const found: Attested[] = [];
  const waiting = [{ node: root, message: digest }];
  let worked = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, message } = next;
    worked += message.length * node.steps.length;
    if (worked > workedBytesLimit) return refuse("more work than a proof may ask for");
    for (const attestation of node.attestations) found.push({ attestation, message, node });
    for (const { operation, to } of [...node.steps].reverse()) waiting.push({ node: to, message: applyOperation(operation, message, crypto) });
  }
  return found;
}
