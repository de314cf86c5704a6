/** The body of `add-checkpoint`, https://c2sp.org/tlog-witness, 'add-checkpoint': written by a client, read by a witness. */
import { base64, concat, fromBase64, fromUtf8, utf8 } from "@affiant/proof";
import { RefusedInput } from "../../model/errors.js";

export interface AddCheckpoint {
  /** Size of the last checkpoint that the witness has cosigned, as the client thinks. */
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, byte for byte. */
  readonly checkpoint: Uint8Array;
}

/** A client must not send more. */
const proofLinesLimit = 63;
/** Notes are at most 64 KiB, and a proof line is 45 bytes. */
export const addCheckpointBytesLimit = 64 * 1024 + 4 * 1024;

export function addCheckpointBytes({ old, proof, checkpoint }: AddCheckpoint): Uint8Array {
  return concat(utf8(`old ${old}\n${proof.map((hash) => `${base64(hash)}\n`).join("")}\n`), checkpoint);
}

/** @throws RefusedInput when it is not what the specification asks for. */
export function parseAddCheckpoint(bytes: Uint8Array): AddCheckpoint {
  const text = bytes.length > addCheckpointBytesLimit ? null : fromUtf8(bytes);
  const end = text?.indexOf("\n\n") ?? -1;
  if (text === null || end < 0) throw new RefusedInput("not UTF-8, too long, or no empty line before the checkpoint");
  const [first = "", ...lines] = text.slice(0, end).split("\n");
  const size = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  if (size === undefined || !Number.isSafeInteger(Number(size))) throw new RefusedInput("the first line is not 'old' and a size");
  if (lines.length > proofLinesLimit) throw new RefusedInput(`more than ${proofLinesLimit} lines of proof`);
  const proof = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw new RefusedInput("a line of proof is not 32 bytes in base64");
    return hash;
  });
  return { old: Number(size), proof, checkpoint: utf8(text.slice(end + 2)) };
}
