import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { GrowingTree, LogReader, checkpointFault, equalBytes, parseCheckpoint } from "@affiant/proof";
import type { Act, Checkpoint, Genesis, Head } from "@affiant/proof";
import { parseActLines, segmentActs, type NumberedAct, type NumberedEntry, type NumberedLeaf } from "../../model/act-lines.js";
import { caseLayout, isSegment, segmentPath } from "../../model/case-layout.js";
import { parseJournal } from "../../model/journal.js";
import { TileHashes } from "../../model/tile-hashes.js";
import { BrokenInvariant } from "../../model/errors.js";
import type { LoggedAct } from "../../ports.js";
import type { FoundJournal } from "./act-log-journal.js";
import { ActsInSegments, heldAct } from "./act-log-segments.js";
import { faultsButUncut, leafOf } from "./act-log-trial.js";
import { entryReader } from "./act-log-tiles.js";
import type { TreeContent } from "./act-log-tiles.js";
import { readWhole } from "../case/case-folder-files.js";
import { nodeCrypto } from "../crypto-in-node.js";

/** A log as it was found: its acts, those still in the journal included, and the tree over them. */
export interface LoadedLog extends TreeContent {
  readonly genesis: Genesis;
  readonly caseId: string;
  /** In log order; forgotten places have none, so `tree.size` is the size, not the length of this. */
  readonly acts: readonly LoggedAct[];
  readonly bare: Map<number, Uint8Array>;
  readonly tree: GrowingTree;
  reader: LogReader;
  /** Places that a tombstone names and whose act is still here: it goes as soon as the tombstone is in the signed log. */
  readonly uncut: Set<number>;
  /** Places without an act that only what is kept beside the log's key explains ({@link LoadHow}). */
  readonly unexplained: ReadonlySet<number>;
  readonly signed: Head;
  /** The signed note. */
  readonly note: Uint8Array;
  readonly journal: FoundJournal;
  /** Root at the guard's size; null when the log does not reach it. */
  readonly rootAtGuard: Uint8Array | null;
}

export interface LoadHow {
  /** `all`: those of acts that the signed root covers as well. */
  readonly signatures?: "all";
  /** Places that this device knows were forgotten in a newer state of the log than this copy has. */
  readonly forgotten?: Iterable<number>;
}

const changed = (what: string): BrokenInvariant => new BrokenInvariant(`${what}; 'verify' says more`);

/** Puts a log together place by place, checking each as a verifier would; signatures only where no signed root stands behind. */
class Loading {
  readonly segments: ActsInSegments;
  readonly bare = new Map<number, Uint8Array>();
  readonly tree = new GrowingTree(nodeCrypto);
  readonly tiles = new TileHashes();
  readonly reader = new LogReader(nodeCrypto);
  /** Roots at the sizes that are asked for. */
  readonly roots = new Map<number, Uint8Array>();
  caseId: string | null = null;
  readonly #trustedSize: number;
  readonly #wanted: ReadonlySet<number | null>;
  readonly #entry: (index: number) => Promise<Uint8Array>;
  /** Forgotten places of the journal: their entries may not be in a bundle yet. */
  readonly #inJournal: ReadonlyMap<number, Uint8Array>;

  constructor(folder: string, sizes: { readonly signed: number; readonly guard: number | null; readonly trusted: number }, journal: readonly NumberedLeaf[]) {
    this.segments = new ActsInSegments(folder);
    this.#trustedSize = sizes.trusted;
    this.#wanted = new Set([sizes.signed, sizes.guard]);
    this.#entry = entryReader(folder, sizes.signed);
    this.#inJournal = new Map(journal.flatMap((leaf) => ("entry" in leaf ? [[leaf.index, leaf.entry]] : [])));
    if (this.#wanted.has(0)) this.roots.set(0, this.tree.root());
  }

  /** Takes the act in, and gives what it says. */
  take({ index, bytes, salt }: NumberedAct): Act {
    const leaf = leafOf({ index, bytes, salt });
    const own = index === 0 || index >= this.#trustedSize;
    const act = this.reader.read({ index, bytes, leaf }, { signature: own, roots: own });
    const [fault] = this.reader.faults;
    if (!act || fault) throw changed(`act ${index} of the log is not as it was written (${fault?.fault ?? ""})`);
    this.caseId ??= act.case;
    this.#grow(leaf);
    return act;
  }

  /** Forgotten places up to this one: their entries stand in the bundles, where the signed root covers them, or in the journal. */
  async skipTo(index: number): Promise<void> {
    while (this.tree.size < index) {
      const at = this.tree.size;
      this.skip({ index: at, entry: this.#inJournal.get(at) ?? (await this.#entry(at)) });
    }
  }

  skip({ index, entry }: NumberedEntry): void {
    const leaf = leafOf({ index, entry });
    this.bare.set(index, entry);
    this.reader.absent(index, leaf);
    this.#grow(leaf);
  }

  #grow(leaf: Uint8Array): void {
    this.tree.append(leaf, this.tiles.completed);
    if (this.#wanted.has(this.tree.size)) this.roots.set(this.tree.size, this.tree.root());
  }
}

async function readSegments(folder: string, loading: Loading): Promise<void> {
  const names = (await readdir(join(folder, caseLayout.acts))).filter(isSegment).sort();
  for (const [at, name] of names.entries()) {
    const first = Number(name.slice(0, 12));
    const bytes = (await readWhole(join(folder, caseLayout.acts, name))) ?? new Uint8Array(0);
    const found = parseActLines(bytes);
    const lines = found.filter((line) => line !== null);
    if (lines.length < found.length || first !== at * segmentActs || segmentPath(first) !== `${caseLayout.acts}/${name}`) {
      throw changed(`${caseLayout.acts}/${name} is not as it was written`);
    }
    const full = at < names.length - 1 || lines.at(-1)?.index === first + segmentActs - 1;
    for (const line of lines) {
      if (line.index < loading.tree.size || line.index >= first + segmentActs) throw changed(`${caseLayout.acts}/${name} is not as it was written`);
      await loading.skipTo(line.index);
      const act = loading.take(line);
      if (!full) loading.segments.list.push(heldAct(line, act));
    }
    if (at < names.length - 1) await loading.skipTo(first + segmentActs);
    if (full) loading.segments.addFull(first, lines, bytes);
  }
}

/** What the journal holds goes on where the segments end; what both hold must be the same. */
function readJournal(journal: FoundJournal, loading: Loading): void {
  for (const leaf of journal.leaves) {
    if (leaf.index > loading.tree.size) throw changed("the journal begins after the end of the log");
    if (leaf.index === loading.tree.size) {
      if ("entry" in leaf) loading.skip(leaf);
      else loading.segments.list.push(heldAct(leaf, loading.take(leaf)));
      continue;
    }
    const known = loading.segments.at(leaf.index);
    const same = !known || ("bytes" in leaf && equalBytes(known.bytes, leaf.bytes) && equalBytes(known.salt, leaf.salt));
    if (!same) throw changed("the journal and the log disagree");
  }
}

/** What the signed root, the log's key and the tombstones say of what was read. */
function checkLoaded(loading: Loading, checkpoint: Checkpoint, forgotten: ReadonlySet<number>): Pick<LoadedLog, "genesis" | "caseId" | "uncut" | "unexplained" | "signed"> {
  const { reader, segments, caseId } = loading;
  const { genesis } = reader;
  const root = loading.roots.get(checkpoint.size);
  if (!genesis || caseId === null || !root) throw changed("the log is shorter than its checkpoint says");
  if (!equalBytes(root, checkpoint.root)) throw changed("the acts are not those of the checkpoint");
  const signer = { origin: genesis.origin, logKeyAt: (size: number) => reader.logKeyAt(size) };
  if (checkpointFault(checkpoint, signer, nodeCrypto)) throw changed("the checkpoint is not signed by the log's key");
  const uncut = new Set([...reader.forgotten].filter((place) => segments.at(place)));
  const unexplained = new Set<number>();
  const [fault] = faultsButUncut(reader).filter(({ fault: what, index }) => {
    if (what !== "missing-act" || index === null || !forgotten.has(index)) return true;
    unexplained.add(index);
    return false;
  });
  if (fault) throw changed(`act ${fault.index ?? ""} of the log is not as it was written (${fault.fault})`);
  return { genesis, caseId, uncut, unexplained, signed: { size: checkpoint.size, root } };
}

/**
 * Reads a case's log. Acts below the signed head are checked by its root, those above it by their own signatures.
 * The journal is read first and the segments last, so that a writer at work cannot make an act fall between them.
 * @throws BrokenInvariant when something is not as it was written.
 */
export async function loadLog(folder: string, guardSize: number | null, how: LoadHow = {}): Promise<LoadedLog> {
  const journalBytes = (await readWhole(join(folder, caseLayout.journal))) ?? new Uint8Array(0);
  const journal = { ...parseJournal(journalBytes, nodeCrypto), bytes: journalBytes };
  const note = await readWhole(join(folder, caseLayout.checkpoint));
  if (!note) throw changed("the case has no signed checkpoint");
  const checkpoint = parseCheckpoint(note);
  const sizes = { signed: checkpoint.size, guard: guardSize, trusted: how.signatures === "all" ? 0 : checkpoint.size };
  const loading = new Loading(folder, sizes, journal.leaves);
  await readSegments(folder, loading);
  await loading.skipTo(checkpoint.size);
  readJournal(journal, loading);
  const { segments, bare, tree, tiles, reader } = loading;
  return {
    ...checkLoaded(loading, checkpoint, new Set(how.forgotten)),
    acts: segments.list, segments, bare, tree, tiles, reader, note, journal,
    rootAtGuard: guardSize === null ? null : (loading.roots.get(guardSize) ?? null),
  };
}

/** A writer may rename a segment between two reads of it; what was really changed stays so. */
export async function loadSteadily(folder: string, how: LoadHow = {}): Promise<LoadedLog> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await loadLog(folder, null, how);
    } catch (error) {
      if (!(error instanceof BrokenInvariant) || tries === 5) throw error;
      await new Promise((done) => setTimeout(done, 50 * tries));
    }
  }
}
