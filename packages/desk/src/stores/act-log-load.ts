import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  ActChecker, GrowingTree, TileHashes, actEntry, caseLayout, checkpointFault, equalBytes, leafHash, parseActLines, parseCheckpoint, parseJournal,
  segmentActs, segmentPath,
} from "@affiant/proof";
import type { Act, Checkpoint, Genesis, Head, NumberedAct } from "@affiant/proof";
import { BrokenInvariant } from "../model/errors.js";
import type { LoggedAct } from "../ports.js";
import type { FoundJournal } from "./act-log-journal.js";
import { ActsInSegments, heldAct } from "./act-log-segments.js";
import { entryReader } from "./act-log-tiles.js";
import type { TreeContent } from "./act-log-tiles.js";
import { readWhole } from "./case-folder-files.js";
import { nodeCrypto } from "./crypto-in-node.js";

/** A log as it was found: its acts, those still in the journal included, and the tree over them. */
export interface LoadedLog extends TreeContent {
  /** In log order; forgotten places have none, so `tree.size` is the size, not the length of this. */
  readonly acts: readonly LoggedAct[];
  readonly genesis: Genesis;
  readonly caseId: string;
  readonly bare: Map<number, Uint8Array>;
  readonly tree: GrowingTree;
  readonly checker: ActChecker;
  /** Places that a tombstone names. */
  readonly tombstones: Set<number>;
  /** Those of them whose act is still here: it goes as soon as the tombstone is in the signed log. */
  readonly uncut: Set<number>;
  /** Last act of each author. */
  readonly authors: Map<string, Pick<Act, "id" | "seq">>;
  readonly signed: Head;
  readonly journal: FoundJournal;
  /** Root at the guard's size; null when the log does not reach it. */
  readonly rootAtGuard: Uint8Array | null;
}

const changed = (what: string): BrokenInvariant => new BrokenInvariant(`${what}; 'verify' says more`);

/** Puts a log together place by place, checking each as a verifier would; signatures only where no signed root stands behind. */
class Loading {
  readonly segments: ActsInSegments;
  readonly bare = new Map<number, Uint8Array>();
  readonly tree = new GrowingTree(nodeCrypto);
  readonly tiles = new TileHashes();
  readonly checker = new ActChecker(nodeCrypto);
  readonly tombstones = new Set<number>();
  readonly authors = new Map<string, Pick<Act, "id" | "seq">>();
  /** Roots at the sizes that are asked for. */
  readonly roots = new Map<number, Uint8Array>();
  caseId: string | null = null;
  readonly #trustedSize: number;
  readonly #wanted: ReadonlySet<number | null>;
  readonly #entry: (index: number) => Promise<Uint8Array>;

  constructor(folder: string, sizes: { readonly signed: number; readonly guard: number | null; readonly trusted: number }) {
    this.segments = new ActsInSegments(folder);
    this.#trustedSize = sizes.trusted;
    this.#wanted = new Set([sizes.signed, sizes.guard]);
    this.#entry = entryReader(folder, sizes.signed);
    if (this.#wanted.has(0)) this.roots.set(0, this.tree.root());
  }

  /** Takes the act in, and gives what it says. */
  take({ index, bytes, salt }: NumberedAct): Act {
    const act = this.checker.read({ index, bytes }, { signature: index === 0 || index >= this.#trustedSize });
    const fault = this.checker.faults[0];
    if (!act || fault) throw changed(`act ${index} of the log is not as it was written (${fault?.fault ?? ""})`);
    this.caseId ??= act.case;
    this.authors.set(act.author, { id: act.id, seq: act.seq });
    if (act.type === "forget") for (const place of act.body["acts"] as readonly number[]) this.tombstones.add(place);
    this.#grow(actEntry(bytes, salt, nodeCrypto));
    return act;
  }

  /** Forgotten places up to this one: their entries stand in the bundles, where the signed root covers them. */
  async skipTo(index: number): Promise<void> {
    while (this.tree.size < index) {
      const entry = await this.#entry(this.tree.size);
      this.bare.set(this.tree.size, entry);
      this.checker.passOver();
      this.#grow(entry);
    }
  }

  #grow(entry: Uint8Array): void {
    this.tree.append(leafHash(entry, nodeCrypto), this.tiles.completed);
    if (this.#wanted.has(this.tree.size)) this.roots.set(this.tree.size, this.tree.root());
  }
}

async function readSegments(folder: string, loading: Loading): Promise<void> {
  const names = (await readdir(join(folder, caseLayout.acts))).filter((name) => /^\d{12}\.acts$/.test(name)).sort();
  for (const [at, name] of names.entries()) {
    const first = Number(name.slice(0, 12));
    const bytes = (await readWhole(join(folder, caseLayout.acts, name))) ?? new Uint8Array(0);
    const lines = parseActLines(bytes).flatMap((line) => line ?? []);
    const whole = lines.reduce((sum, line) => sum + String(line.index).length + line.bytes.length + 46, 0) === bytes.length;
    if (!whole || first !== at * segmentActs || segmentPath(first) !== `${caseLayout.acts}/${name}`) throw changed(`${caseLayout.acts}/${name} is not as it was written`);
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

/** Journal entries go on where the segments end; what both hold must be the same. */
function readJournal(journal: FoundJournal, loading: Loading): void {
  for (const entry of journal.acts) {
    if (entry.index > loading.tree.size) throw changed("the journal begins after the end of the log");
    if (entry.index === loading.tree.size) loading.segments.list.push(heldAct(entry, loading.take(entry)));
    else {
      const known = loading.segments.at(entry.index);
      if (known && !(equalBytes(known.bytes, entry.bytes) && equalBytes(known.salt, entry.salt))) throw changed("the journal and the log disagree");
    }
  }
}

/** What the signed root, the log's key and the tombstones say of what was read. */
function checkLoaded(loading: Loading, checkpoint: Checkpoint): { readonly genesis: Genesis; readonly caseId: string; readonly root: Uint8Array } {
  const { genesis } = loading.checker;
  const root = loading.roots.get(checkpoint.size);
  if (!genesis || loading.caseId === null || !root) throw changed("the log is shorter than its checkpoint says");
  if (!equalBytes(root, checkpoint.root)) throw changed("the acts are not those of the checkpoint");
  if (checkpointFault(checkpoint, genesis, nodeCrypto)) throw changed("the checkpoint is not signed by the log's key");
  for (const place of loading.bare.keys()) {
    if (!loading.tombstones.has(place)) throw changed(`act ${place} of the log is missing, and nobody says it was forgotten`);
  }
  return { genesis, caseId: loading.caseId, root };
}

/**
 * Reads a case's log. Acts below the signed head are checked by its root, those above it by their own signatures.
 * The journal is read first and the segments last, so that a writer at work cannot make an act fall between them.
 * @param signatures - `all`: those of acts that the signed root covers as well.
 * @throws BrokenInvariant when something is not as it was written.
 */
export async function loadLog(folder: string, guardSize: number | null, signatures: "unsigned" | "all" = "unsigned"): Promise<LoadedLog> {
  const journalBytes = (await readWhole(join(folder, caseLayout.journal))) ?? new Uint8Array(0);
  const journal = { ...parseJournal(journalBytes, nodeCrypto), bytes: journalBytes };
  const noteBytes = await readWhole(join(folder, caseLayout.checkpoint));
  if (!noteBytes) throw changed("the case has no signed checkpoint");
  const checkpoint = parseCheckpoint(noteBytes);
  const loading = new Loading(folder, { signed: checkpoint.size, guard: guardSize, trusted: signatures === "all" ? 0 : checkpoint.size });
  await readSegments(folder, loading);
  await loading.skipTo(checkpoint.size);
  readJournal(journal, loading);
  const { genesis, caseId, root } = checkLoaded(loading, checkpoint);
  const { segments, bare, tree, tiles, checker, tombstones, authors } = loading;
  const uncut = new Set([...tombstones].filter((place) => segments.at(place)));
  return {
    genesis, caseId, acts: segments.list, segments, bare, tree, tiles, checker, tombstones, uncut, authors,
    signed: { size: checkpoint.size, root }, journal,
    rootAtGuard: guardSize === null ? null : (loading.roots.get(guardSize) ?? null),
  };
}

/** A writer may rename a segment between two reads of it; what was really changed stays so. */
export async function loadSteadily(folder: string): Promise<LoadedLog> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await loadLog(folder, null);
    } catch (error) {
      if (!(error instanceof BrokenInvariant) || tries === 5) throw error;
      await new Promise((done) => setTimeout(done, 50 * tries));
    }
  }
}
