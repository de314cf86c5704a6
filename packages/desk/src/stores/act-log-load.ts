import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  GrowingTree, LogReader, TileHashes, actLeaf, caseLayout, checkpointFault, equalBytes, parseActLines, parseCheckpoint, parseJournal,
} from "@affiant/proof";
import type { Genesis, Head, JournalContent, NumberedAct } from "@affiant/proof";
import { BrokenInvariant } from "../model/errors.js";
import type { LoggedAct } from "../ports.js";
import { readWhole } from "./case-folder-files.js";
import { nodeCrypto } from "./crypto-in-node.js";

/** A log as it was found: its acts, those still in the journal included, and the tree over them. */
export interface LoadedLog {
  readonly genesis: Genesis;
  readonly caseId: string;
  readonly acts: LoggedAct[];
  readonly ids: Set<string>;
  readonly reader: LogReader;
  readonly tree: GrowingTree;
  readonly tiles: TileHashes;
  readonly signed: Head;
  readonly journal: JournalContent & { readonly bytes: Uint8Array };
  /** Root at the guard's size; null when the log does not reach it. */
  readonly rootAtGuard: Uint8Array | null;
}

async function readSegments(folder: string): Promise<NumberedAct[]> {
  const names = (await readdir(join(folder, caseLayout.acts))).filter((name) => /^\d{12}\.acts$/.test(name)).sort();
  const acts: NumberedAct[] = [];
  for (const name of names) {
    const lines = parseActLines((await readWhole(join(folder, caseLayout.acts, name))) ?? new Uint8Array(0));
    for (const act of lines) {
      if (act?.index !== acts.length) throw new BrokenInvariant(`${caseLayout.acts}/${name} is not as it was written; 'verify' says more`);
      acts.push(act);
    }
  }
  return acts;
}

/** Journal entries go on where the segments end; what both hold must be the same. */
function joined(segments: readonly NumberedAct[], journal: readonly NumberedAct[]): NumberedAct[] {
  const acts = [...segments];
  for (const entry of journal) {
    const known = acts[entry.index];
    if (entry.index > acts.length) throw new BrokenInvariant("the journal begins after the end of the log; 'verify' says more");
    if (known && !(equalBytes(known.bytes, entry.bytes) && equalBytes(known.salt, entry.salt))) {
      throw new BrokenInvariant("the journal and the log disagree; 'verify' says more");
    }
    if (!known) acts.push(entry);
  }
  return acts;
}

/**
 * Reads a case's log. Acts below the signed head are checked by its root, those above it by their own signatures.
 * The journal is read first and the segments last, so that a writer at work cannot make an act fall between them.
 * @throws BrokenInvariant when something is not as it was written.
 */
export async function loadLog(folder: string, guardSize: number | null): Promise<LoadedLog> {
  const journalBytes = (await readWhole(join(folder, caseLayout.journal))) ?? new Uint8Array(0);
  const journal = parseJournal(journalBytes, nodeCrypto);
  const noteBytes = await readWhole(join(folder, caseLayout.checkpoint));
  if (!noteBytes) throw new BrokenInvariant("the case has no signed checkpoint; 'verify' says more");
  const checkpoint = parseCheckpoint(noteBytes);
  const entries = joined(await readSegments(folder), journal.acts);

  const reader = new LogReader(nodeCrypto);
  const tree = new GrowingTree(nodeCrypto);
  const tiles = new TileHashes();
  const acts: LoggedAct[] = [];
  const roots = new Map<number, Uint8Array>();
  const wanted = new Set([checkpoint.size, guardSize]);
  if (wanted.has(0)) roots.set(0, tree.root());
  for (const { index, bytes, salt } of entries) {
    const leaf = actLeaf(bytes, salt, nodeCrypto);
    // What is below the signed head is vouched for by its root.
    const own = index === 0 || index >= checkpoint.size;
    const act = reader.read({ index, bytes, leaf }, { signature: own, roots: own });
    const fault = reader.faults[0];
    if (!act || fault) throw new BrokenInvariant(`act ${index} of the log is not as it was written (${fault?.fault ?? ""}); 'verify' says more`);
    tree.append(leaf, tiles.completed);
    if (wanted.has(tree.size)) roots.set(tree.size, tree.root());
    acts.push({ index, act, bytes, salt });
  }
  const [fault] = reader.end();
  if (fault) throw new BrokenInvariant(`act ${fault.index ?? ""} of the log is not as it was written (${fault.fault}); 'verify' says more`);
  const { genesis } = reader;
  const caseId = acts[0]?.act.case;
  const root = roots.get(checkpoint.size);
  if (!genesis || caseId === undefined || !root) throw new BrokenInvariant("the log is shorter than its checkpoint says; 'verify' says more");
  if (!equalBytes(root, checkpoint.root)) throw new BrokenInvariant("the acts are not those of the checkpoint; 'verify' says more");
  const signer = { origin: genesis.origin, logKeyAt: (size: number) => reader.logKeyAt(size) };
  if (checkpointFault(checkpoint, signer, nodeCrypto)) throw new BrokenInvariant("the checkpoint is not signed by the log's key; 'verify' says more");
  return {
    genesis, caseId, acts, tree, tiles, reader, ids: new Set(acts.map(({ act }) => act.id)),
    signed: { size: checkpoint.size, root },
    journal: { ...journal, bytes: journalBytes },
    rootAtGuard: guardSize === null ? null : (roots.get(guardSize) ?? null),
  };
}
