import { Refused, equalBytes, parseCheckpoint, utf8 } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";
import type { TimeFolder } from "../../ports.js";
import { parseStampPath, stampedCheckpointIn, stampedHeadFolder } from "./stamp-files.js";

/** A head of the log, as it is stamped. */
export interface HeadToStamp {
  /** Where its stamps are kept. */
  readonly folder: string;
  readonly size: number;
  /** The checkpoint, byte for byte. */
  readonly bytes: Uint8Array;
  /** The part of it that is stamped: the note's text, without signatures. */
  readonly text: Uint8Array;
}

const checkpointBytesLimit = 64 * 1024;

/** A checkpoint of the case by its path; null where there is none. `kept`: where its stamps are, if not where those of this log are. @throws BrokenInvariant where it cannot be read. */
export async function readHead(folder: TimeFolder, path: string, kept?: string): Promise<HeadToStamp | null> {
  const bytes = await folder.read(path, checkpointBytesLimit);
  if (!bytes) return null;
  try {
    const { size, note } = parseCheckpoint(bytes);
    return { folder: kept ?? stampedHeadFolder(size), size, bytes, text: utf8(note.text) };
  } catch (error) {
    if (error instanceof Refused) throw new BrokenInvariant(`${path} is not a signed checkpoint; 'verify' says more`);
    throw error;
  }
}

/** The newest signed head. @throws RefusedInput where there is none, BrokenInvariant where it cannot be read. */
export async function currentHead(folder: TimeFolder): Promise<HeadToStamp> {
  const head = await readHead(folder, caseLayout.checkpoint);
  if (!head) throw new RefusedInput("This folder has no signed head (log/checkpoint), so there is nothing to stamp.");
  return head;
}

/** Heads that were kept to be stamped, and the newest. */
export async function knownHeads(folder: TimeFolder): Promise<readonly HeadToStamp[]> {
  const heads = new Set((await folder.list()).flatMap((path) => parseStampPath(path)?.head ?? []));
  const kept = await Promise.all([...heads].map((head) => readHead(folder, stampedCheckpointIn(head), head)));
  return [await currentHead(folder), ...kept.flatMap((head) => head ?? [])];
}

/**
 * Keeps the checkpoint as it is, once.
 * @throws BrokenInvariant where another head of this size was kept: two of them must never have been signed.
 */
export async function keepHead(folder: TimeFolder, head: HeadToStamp): Promise<void> {
  const path = stampedCheckpointIn(head.folder);
  const kept = await readHead(folder, path);
  if (kept && !equalBytes(kept.text, head.text)) throw new BrokenInvariant(`${path} is another head of the same size than log/checkpoint. Keep both: they show that the log was signed twice.`);
  if (!kept) await folder.keep(path, head.bytes);
}
