/** A witness at work: judges checkpoints, keeps what it cosigned, and only then lets the cosignature go. */
import {
  cosignedBy, cosignedMessage, hex, linesOf, parseCheckpoint, signatureLine, utf8, type Checkpoint, type Crypto, type VerifierKey,
} from "@affiant/proof";
import { cosignatureLine } from "./2-preserve/witness/cosignature-line.js";
import { parseAddCheckpoint, type AddCheckpoint } from "./2-preserve/witness/add-checkpoint.js";
import { judgeCheckpoint, signerOf, submittedCheckpoint, type Judgement, type KnownLogs } from "./2-preserve/witness/judge-checkpoint.js";
import { RefusedInput } from "./model/errors.js";
import type { Clock, Signer, WitnessState } from "./ports.js";

export { addCheckpointBytesLimit } from "./2-preserve/witness/add-checkpoint.js";

export interface WitnessWorld {
  readonly name: string;
  readonly signer: Signer;
  readonly logs: KnownLogs;
  readonly state: WitnessState;
  readonly clock: Clock;
  readonly crypto: Crypto;
}

/** An answer to a client; `origin` and `size` are for the witness's own log, as far as they are known and of a known log. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422 | 503;
  readonly type: "text/plain; charset=utf-8" | "text/x.tlog.size";
  readonly body: string;
  readonly origin?: string;
  readonly size?: number;
}

/** Requests for one origin that may wait. */
const queueLimit = 64;

function plainAnswer(status: WitnessAnswer["status"], why: string): WitnessAnswer {
  return { status, type: "text/plain; charset=utf-8", body: `${why}\n` };
}

export class Witness {
  readonly #world: WitnessWorld;
  /** One after another for each log, or an older head could be put over a newer one ('add-checkpoint', last paragraph). */
  readonly #turns = new Map<string, { waiting: number; last: Promise<unknown> }>();

  constructor(world: WitnessWorld) {
    this.#world = world;
  }

  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    let request: AddCheckpoint;
    try {
      request = parseAddCheckpoint(body);
    } catch (error) {
      if (error instanceof RefusedInput) return plainAnswer(400, error.message);
      throw error;
    }
    const checkpoint = submittedCheckpoint(request);
    if (!checkpoint) return plainAnswer(400, "what follows the empty line is not a checkpoint");
    const key = signerOf(checkpoint, this.#world.logs, this.#world.crypto);
    const about = { origin: checkpoint.origin, size: checkpoint.size };
    if ("why" in key) return key.status === 404 ? answerOf(key) : { ...answerOf(key), ...about };
    const answer = await this.#inTurn(checkpoint.origin, () => this.#judge({ request, checkpoint }, key));
    return { ...answer, ...about };
  }

  /** The last note cosigned for the log whose origin has this SHA-256 ('Monitor Retrieval Mechanism'); null when there is none. */
  async checkpointOf(originHash: string): Promise<Uint8Array | null> {
    const log = this.#world.logs.find(({ name }) => hex(this.#world.crypto.sha256(utf8(name))) === originHash);
    return log ? this.#world.state.latest(log.name) : null;
  }

  async #judge(submitted: { readonly request: AddCheckpoint; readonly checkpoint: Checkpoint }, key: VerifierKey): Promise<WitnessAnswer> {
    const { state, crypto } = this.#world;
    const { origin } = submitted.checkpoint;
    // Read anew each time: after a write that failed half-way, only the disk knows which head is kept.
    const known = await state.latest(origin);
    const judgement = judgeCheckpoint(submitted, { key, known }, crypto);
    if (judgement.status === 200) return this.#cosign(judgement, known);
    if (judgement.evidence) await state.keepEvidence(origin, judgement.evidence);
    return answerOf(judgement);
  }

  async #cosign({ checkpoint, key }: { readonly checkpoint: Checkpoint; readonly key: VerifierKey }, known: Uint8Array | null): Promise<WitnessAnswer> {
    const { name, signer, state, clock, crypto } = this.#world;
    const time = Math.floor(clock.now() / 1000);
    const own = { name, publicKey: signer.publicKey };
    // An earlier time for a larger tree would contradict what was signed: 'as of that time, the largest head'.
    const before = known && cosignedBy(parseCheckpoint(known).note, own, crypto);
    if (before !== null && time < before) return plainAnswer(503, "the clock of this witness stands before its last cosignature");
    const line = cosignatureLine({ key: own, time, signature: signer.sign(cosignedMessage(checkpoint.note.text, time)) }, crypto);
    await state.keep(checkpoint.origin, utf8(`${checkpoint.note.text}\n${logLines(checkpoint, key, crypto)}${line}`));
    return { status: 200, type: "text/plain; charset=utf-8", body: line };
  }

  async #inTurn(origin: string, work: () => Promise<WitnessAnswer>): Promise<WitnessAnswer> {
    const turn = this.#turns.get(origin) ?? { waiting: 0, last: Promise.resolve() };
    if (turn.waiting >= queueLimit) return plainAnswer(503, "too many requests for this log at once");
    this.#turns.set(origin, turn);
    turn.waiting += 1;
    const next = turn.last.then(work, work);
    turn.last = next.catch(() => undefined);
    try {
      return await next;
    } finally {
      turn.waiting -= 1;
    }
  }
}

/** The lines of the log's own key; those of others are not this witness's to hand on. */
function logLines(checkpoint: Checkpoint, key: VerifierKey, crypto: Crypto): string {
  return linesOf(checkpoint.note, key, crypto).map(signatureLine).join("");
}

function answerOf(judgement: Exclude<Judgement, { readonly status: 200 }>): WitnessAnswer {
  if (judgement.status === 409) return { status: 409, type: "text/x.tlog.size", body: `${judgement.size}\n` };
  return plainAnswer(judgement.status, judgement.why);
}
