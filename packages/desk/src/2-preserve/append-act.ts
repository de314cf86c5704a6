import { Refused, base32, fingerprint, saltLength, signedAct, signedBytes } from "@affiant/proof";
import type { Act, Crypto } from "@affiant/proof";
import type { ActDraft } from "../model/act.js";
import { actBodies } from "../model/act.js";
import { BrokenInvariant, RefusedInput } from "../model/errors.js";
import type { ActLog, Clock, Following, LoggedAct, Random, SealedAct, Signer } from "../ports.js";

/** What it takes to append acts to one log as one author. */
export interface ActPorts {
  readonly log: ActLog;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
}

/** Appends acts of one author to one log, and what follows them. All of a call are acknowledged together, or none. */
export type AppendActs = (drafts: readonly ActDraft[], following?: Following) => Promise<readonly LoggedAct[]>;

/**
 * Acts that say no more of when they were made than the day: the exact time of receipt belongs to `custody`, which is
 * never shown, while receipt and description may be (docs/formats/act.md, 'The moment of an act').
 */
const dayOnly: ReadonlySet<string> = new Set(["receive", "describe"]);

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/**
 * Text forms that look alike are one: acts hold NFC only. Names go into the order that canonical JSON has, which is then
 * written five times as fast. Depth is bounded by the schemas of the bodies.
 */
function inNfc(value: unknown): unknown {
  if (typeof value === "string") return /^[ -~]*$/.test(value) ? value : value.normalize("NFC");
  if (Array.isArray(value)) return value.map(inNfc);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const inOrder: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort()) inOrder[name] = inNfc(fields[name]);
  return inOrder;
}

function checkedBody(draft: ActDraft): Act["body"] {
  const body = inNfc(draft.body) as Act["body"];
  const result = actBodies[draft.type].safeParse(body);
  if (!result.success) {
    const where = result.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new RefusedInput(`this ${draft.type} cannot be recorded: ${where || "its content"} is missing, too long or not as it must be`);
  }
  return body;
}

/** @throws RefusedInput where an act cannot be what it would be. */
function refusing<T>(type: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new RefusedInput(`this ${type} cannot be recorded: ${error.message}`);
  }
}

interface SealPorts {
  readonly signer: Signer;
  readonly random: Random;
}

/** Signs an act and salts it: what the log keeps. @throws RefusedInput when it is too large for an act. */
export function sealAct(act: Act, { signer, random }: SealPorts): SealedAct {
  const message = refusing(act.type, () => signedBytes(act));
  return salted(act, { message, signature: signer.sign(message) }, random);
}

/** The same, signed in a thread of its own while the caller makes the next act. */
async function sealAside(act: Act, { signer, random }: SealPorts): Promise<SealedAct> {
  const message = refusing(act.type, () => signedBytes(act));
  return salted(act, { message, signature: await signer.signAside(message) }, random);
}

function salted(act: Act, signed: { readonly message: Uint8Array; readonly signature: Uint8Array }, random: Random): SealedAct {
  const parsed = refusing(act.type, () => signedAct(act, signed));
  const salt = random.bytes(saltLength);
  if (salt.length !== saltLength) throw new BrokenInvariant("the random source gave too few bytes");
  return { bytes: parsed.stored, salt, parsed };
}

/** 128 random bits in base32. */
export function newId(random: Random): string {
  return base32(random.bytes(16));
}

/**
 * The only writer of acts. Make one for each open case: calls are taken one after the other, since each act names its
 * author's act before it.
 */
export function actAppender(ports: ActPorts): AppendActs {
  const author = fingerprint(ports.signer.publicKey, ports.crypto);
  let last: Promise<unknown> = Promise.resolve();

  const appendNow = async (drafts: readonly ActDraft[], following?: Following): Promise<readonly LoggedAct[]> => {
    const [first] = ports.log.acts();
    if (!first) throw new BrokenInvariant("a log without a genesis act");
    let next = ports.log.nextOf(author);
    const { size, root } = ports.log.head;
    const now = moment(ports.clock.now());
    const bodies = drafts.map(checkedBody);
    const sealed = await Promise.all(drafts.map(({ type }, at) => {
      const act: Act = {
        at: dayOnly.has(type) ? `${now.slice(0, 10)}T00:00:00Z` : now,
        author, body: bodies[at] ?? {}, case: first.act.case, id: newId(ports.random), prev: next.prev,
        seen: { root, size }, seq: next.seq, type, v: 1,
      };
      next = { seq: act.seq + 1, prev: act.id };
      return sealAside(act, ports);
    }));
    return ports.log.append(sealed, following);
  };

  return (drafts, following) => {
    const turn = last.then(() => appendNow(drafts, following));
    last = turn.catch(() => undefined);
    return turn;
  };
}
