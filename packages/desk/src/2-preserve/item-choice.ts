/** Which act a proof is about, and what it lets out. */
import { parseCheckpoint, type Checkpoint } from "@affiant/proof";
import { RefusedInput } from "../model/errors.js";
import type { LoggedAct } from "../ports.js";

/** What a person allows to leave the house. */
export interface ItemRequest {
  /** An act's id, a record's (its receipt), or the digest of a published site's manifest. */
  readonly id: string;
  /** A digest confirms a guess, so a receipt is let out only on purpose. */
  readonly receipt: boolean;
  /** Who handed a file over, and what it was called. */
  readonly custody: boolean;
}

/** The newest act that the request means. @throws RefusedInput when there is none, or it was not let out on purpose. */
export function chosenAct(acts: readonly LoggedAct[], { id, receipt, custody }: ItemRequest): LoggedAct {
  const found = acts.findLast(({ act }) => act.id === id
    || (act.type === "receive" && act.body["record"] === id)
    || (act.type === "publish" && act.body["manifest"] === id));
  if (!found) throw new RefusedInput(`No act of this case has the id ${id}, receives a record of that id, or publishes a manifest of that digest.`);
  if (found.act.type === "receive" && !receipt) {
    throw new RefusedInput("That act receives a record: it holds the digest of the original, by which anyone who has the file can tell that it is in this case. --receipt lets it out on purpose.");
  }
  if (found.act.type === "custody" && !custody) {
    throw new RefusedInput("That act says who handed a record over, when, and what the file was called. It stays in the house unless --custody lets it out on purpose.");
  }
  return found;
}

const inBody: Readonly<Record<string, string>> = {
  receive: "the record's id, the SHA-256 and size of its original, the day of receipt",
  custody: "who handed the record over and received it, on what device, the exact time, the file's name and folder",
  describe: "the record's id, title, publisher, author, day and address as described",
  publish: "the SHA-256 of the site's manifest and how many files it has",
  seal: "ids of the sealed records, and how many",
};

/** What whoever gets the proof learns by it, in words. */
export function letsOut({ act }: LoggedAct): readonly string[] {
  const body = inBody[act.type] ?? `all that the act says (${Object.keys(act.body).join(", ")}), with the words it quotes`;
  return [
    body,
    "the id of the case and of the log, the author's key, when the act says it was signed, and how many acts there were",
    "the log's first act and those about keys: which keys may sign, and random ids of the persons who hold them",
  ];
}

/** A head that a proof can lead to. */
export interface HeadChoice {
  readonly checkpoint: Checkpoint;
  readonly bytes: Uint8Array;
}

/** @returns null when it cannot be read, or does not hold the act. */
export function headWith(index: number, bytes: Uint8Array | null): HeadChoice | null {
  if (!bytes) return null;
  const checkpoint = parseCheckpoint(bytes);
  return checkpoint.size > index ? { checkpoint, bytes } : null;
}
