/** One measurement of the log in a process of its own: `node ledger-acts-child.js ANSWER WHAT FOLDER [COUNT]`. */
import { closeSync, fdatasyncSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { GrowingTree, actEntry, equalBytes, fingerprint, leafHash, parseAct, parseBundle, parseCheckpoint, saltLength, signedBytes, tilePath, verifyInclusion, verifyStrictly } from "@affiant/proof";
import type { Checkpoint, TilePlace } from "@affiant/proof";
import { TileHashes, tilesOfSize } from "#desk/model/tile-hashes.js";
import { caseLayout } from "#desk/model/case-layout.js";
import { inclusionProof } from "#desk/model/tree-proofs.js";
import { parseActLines, segmentActs } from "#desk/model/act-lines.js";
import { tileSubtrees } from "#desk/model/tile-subtrees.js";
import { actAppender } from "#desk/2-preserve/append-act.js";
import { makeGenesis } from "#desk/2-preserve/make-genesis.js";
import { systemClock, systemRandom } from "#desk/cli/system-ports.js";
import type { ActDraft } from "#desk/model/act.js";
import type { Signer } from "#desk/ports.js";
import { createCase, type OpenCase } from "#desk/stores/case/case-folder.js";
import { Disk, type DiskStep } from "#desk/stores/case/case-folder-disk.js";
import { ActsInSegments } from "#desk/stores/log/act-log-segments.js";
import { removePartials, writeTiles } from "#desk/stores/log/act-log-tiles.js";
import { checkAheadInThreads } from "#desk/stores/log/check-ahead-in-threads.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { homeFolder } from "#desk/stores/user-folders.js";

export interface Appended {
  readonly perSecond: number;
  readonly perCpuSecond: number;
  /** What the same work is without a log around it. */
  readonly limitPerSecond: number;
}

export interface Interactive {
  readonly medianMilliseconds: number;
  readonly cpuMilliseconds: number;
  readonly flushes: number;
  /** One write and flush of as many bytes to a file. */
  readonly flushMilliseconds: number;
  readonly inHeadSeconds: number;
}

export interface TreeChecked {
  readonly perCpuSecond: number;
}

export interface Proven {
  /** The median, and the longest of two hundred. */
  readonly milliseconds: number;
  readonly worst: number;
}

interface Made {
  readonly opened: OpenCase;
  readonly signer: Signer;
  /** Steps on the disk since it was last emptied. */
  readonly steps: DiskStep[];
}

async function make(folder: string): Promise<Made> {
  const keys = new KeysOnDisk(homeFolder());
  const identity = await keys.identity(systemRandom);
  const steps: DiskStep[] = [];
  const opened = await createCase(folder, {
    keys, identity, random: systemRandom, watcher: { before: (step) => steps.push(step) },
    genesis: (input) => makeGenesis(input, { clock: systemClock, random: systemRandom, crypto: nodeCrypto }),
  });
  return { opened, signer: identity.signer, steps };
}

/** As an act of a person most often is: a description of a few hundred bytes. */
function draft(at: number): ActDraft {
  return {
    type: "describe",
    body: {
      record: "r-abcdefghijklmnop", title: `Camp near the quay cleared, aid group says (${String(at)})`, publisher: "The Wenham Post", author: "Odile Vasseuil",
      published: "2021-03-02", url: `https://example.org/reports/${String(at)}`, language: "en",
    },
  };
}

const drafts = (from: number, count: number): readonly ActDraft[] => Array.from({ length: count }, (_, at) => draft(from + at));

interface Timed {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function timed(work: () => Promise<void> | void): Promise<Timed> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

async function append(folder: string, count: number): Promise<Appended> {
  const { opened, signer } = await make(folder);
  const add = actAppender({ log: opened.log, signer, clock: systemClock, random: systemRandom, crypto: nodeCrypto });
  const { seconds, cpuSeconds } = await timed(async () => {
    // The genesis act is the first of them.
    for (let at = 1; at < count; at += segmentActs) await add(drafts(at, Math.min(segmentActs, count - at)));
    await opened.log.sequence();
  });
  const message = Buffer.alloc(600, 7);
  const alone = await timed(() => {
    for (let at = 0; at < 10_000; at += 1) signer.sign(message);
  });
  await opened.close();
  return { perSecond: count / seconds, perCpuSecond: count / cpuSeconds, limitPerSecond: 10_000 / alone.seconds };
}

/** Entries as they stand in the log, without acts: leaves, tree, and every tile and bundle flushed, 1,000 at a time. */
async function appendEntries(folder: string, count: number): Promise<Appended> {
  const entries = Array.from({ length: count }, (_, at) => actEntry(Buffer.from(String(at)), systemRandom.bytes(saltLength), nodeCrypto));
  const place = { folder, disk: new Disk(join(folder, "tmp")) };
  const log = { segments: new ActsInSegments(folder), tiles: new TileHashes(), bare: new Map<number, Uint8Array>() };
  const growing = new GrowingTree(nodeCrypto);
  const { seconds, cpuSeconds } = await timed(async () => {
    for (let from = 0; from < count; from += segmentActs) {
      for (const [at, entry] of entries.slice(from, from + segmentActs).entries()) {
        log.bare.set(from + at, entry);
        growing.append(leafHash(entry, nodeCrypto), log.tiles.completed);
      }
      await writeTiles(place, log, { from, to: growing.size });
      await removePartials(place, { from, to: growing.size });
    }
  });
  const alone = await timed(() => {
    const handle = openSync(join(folder, "tmp", "alone"), "w");
    for (let at = 0; at < count; at += segmentActs) {
      writeSync(handle, Buffer.concat(entries.slice(at, at + segmentActs)));
      fdatasyncSync(handle);
    }
    closeSync(handle);
  });
  return { perSecond: count / seconds, perCpuSecond: count / cpuSeconds, limitPerSecond: count / alone.seconds };
}

async function interactive(folder: string): Promise<Interactive> {
  const { opened, signer, steps } = await make(folder);
  const add = actAppender({ log: opened.log, signer, clock: systemClock, random: systemRandom, crypto: nodeCrypto });
  await add(drafts(0, segmentActs)); // the program has run for a while
  await opened.log.sequence();
  const waits: number[] = [];
  let [cpuSeconds, flushes] = [0, 0];
  const rounds = 50;
  for (let at = 0; at < rounds; at += 1) {
    steps.length = 0;
    const one = await timed(async () => { await add([draft(at)]); });
    flushes = Math.max(flushes, steps.filter((step) => step === "flush").length);
    waits.push(one.seconds);
    cpuSeconds += one.cpuSeconds;
    await opened.log.sequence();
  }
  const [logged] = await add([draft(rounds)]);
  const inHead = await timed(async () => {
    while (opened.log.head.size <= (logged?.index ?? 0)) await new Promise((done) => setTimeout(done, 5));
  });
  const flush = await timed(() => { writeAndFlush(join(folder, "tmp", "alone"), rounds); });
  await opened.close();
  return {
    medianMilliseconds: 1000 * (waits.sort((a, b) => a - b)[rounds / 2] ?? 0), cpuMilliseconds: (1000 * cpuSeconds) / rounds, flushes,
    flushMilliseconds: (1000 * flush.seconds) / rounds, inHeadSeconds: inHead.seconds,
  };
}

function writeAndFlush(path: string, times: number): void {
  const handle = openSync(path, "w");
  for (let at = 0; at < times; at += 1) {
    writeSync(handle, Buffer.alloc(900, 7));
    fdatasyncSync(handle);
  }
  closeSync(handle);
}

const checkpointOf = (folder: string): Checkpoint => parseCheckpoint(readFileSync(join(folder, caseLayout.checkpoint)));
const readTile = (folder: string) => (tile: TilePlace): Uint8Array => readFileSync(join(folder, caseLayout.log, tilePath(tile)));

/** Bundles from the disk, leaves, tree, and the root that is signed. */
async function tree(folder: string): Promise<TreeChecked> {
  const checkpoint = checkpointOf(folder);
  const { cpuSeconds } = await timed(() => {
    const growing = new GrowingTree(nodeCrypto);
    for (const place of tilesOfSize(checkpoint.size).filter(({ level }) => level === "entries")) {
      for (const entry of parseBundle(readTile(folder)(place), place.width)) growing.append(leafHash(entry, nodeCrypto));
    }
    if (!equalBytes(growing.root(), checkpoint.root)) throw new Error("not the root that is signed");
  });
  return { perCpuSecond: checkpoint.size / cpuSeconds };
}

async function prove(folder: string): Promise<Proven> {
  const { size, root } = checkpointOf(folder);
  const waits: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    const index = Math.floor(((round * 0.618_033_988_749) % 1) * size);
    let proof: readonly Uint8Array[] = [];
    let subtree = tileSubtrees(size, readTile(folder), nodeCrypto);
    const { seconds } = await timed(() => {
      subtree = tileSubtrees(size, readTile(folder), nodeCrypto);
      proof = inclusionProof({ index, size }, subtree, nodeCrypto);
    });
    waits.push(1000 * seconds);
    if (!verifyInclusion({ leaf: subtree(0, index), index, size, root }, proof, nodeCrypto)) throw new Error("not a proof");
  }
  waits.sort((a, b) => a - b);
  return { milliseconds: waits[100] ?? 0, worst: waits.at(-1) ?? 0 };
}

async function signatures(folder: string): Promise<Appended> {
  const acts = readdirSync(join(folder, caseLayout.acts)).filter((name) => name.endsWith(".acts")).sort()
    .flatMap((name) => parseActLines(readFileSync(join(folder, caseLayout.acts, name)))).flatMap((line) => (line ? [line.bytes] : []));
  const author = (await new KeysOnDisk(homeFolder()).identity(systemRandom)).signer.publicKey;
  const { seconds, cpuSeconds } = await timed(async () => { await checkAheadInThreads(acts, new Map([[fingerprint(author, nodeCrypto), author]])); });
  const some = acts.slice(0, 5_000).map(parseAct);
  const alone = await timed(() => {
    for (const { act, signature } of some) {
      if (!verifyStrictly({ publicKey: author, message: signedBytes(act), signature }, nodeCrypto)) throw new Error("not the author's signature");
    }
  });
  return { perSecond: acts.length / seconds, perCpuSecond: acts.length / cpuSeconds, limitPerSecond: some.length / alone.seconds };
}

const [answer = "", what = "", folder = "", count = "0"] = process.argv.slice(2);
const measures: Readonly<Record<string, () => Promise<unknown>>> = {
  append: () => append(folder, Number(count)), entries: () => appendEntries(folder, Number(count)), interactive: () => interactive(folder),
  tree: () => tree(folder), prove: () => prove(folder), signatures: () => signatures(folder),
};
writeFileSync(answer, JSON.stringify(await measures[what]?.()));
