import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { equalBytes, fromUtf8, isId, isOrigin } from "@affiant/proof";
import type { Head } from "@affiant/proof";
import { caseLayout, manifestBytes } from "../../model/case-layout.js";
import { BrokenInvariant, RefusedInput, Retry } from "../../model/errors.js";
import type { Random, SaltedAct, Signer } from "../../ports.js";
import { ActLogOnDisk } from "../log/act-log-on-disk.js";
import { writeWholeLog } from "../log/act-log-whole.js";
import { branchIsHalfInPlace, putBranchInPlace } from "./case-branch-swap.js";
import { Disk } from "./case-folder-disk.js";
import type { DiskWatcher } from "./case-folder-disk.js";
import { readWhole } from "./case-folder-files.js";
import type { Identity, KeysOnDisk } from "../keys/keys-on-disk.js";
import { eraseForgotten } from "../log/erase-forgotten.js";
import { ObservationsOnDisk } from "../observations-on-disk.js";
import { OriginalsOnDisk } from "../originals-on-disk.js";
import { TextLayersOnDisk } from "../text-layers-on-disk.js";

/** A case folder with its stores open. `close` sequences what waits and lets others write. */
export interface OpenCase {
  readonly folder: string;
  /** 128 random bits in base32. */
  readonly id: string;
  readonly log: ActLogOnDisk;
  readonly originals: OriginalsOnDisk;
  readonly layers: TextLayersOnDisk;
  readonly observations: ObservationsOnDisk;
  close(): Promise<void>;
}

export interface CaseKeeping {
  readonly keys: KeysOnDisk;
  /** Sees every step on the disk; for tests that break one. */
  readonly watcher?: DiskWatcher;
}

/** What the genesis act is made of; `branch` where the log stands on another's head. */
export interface GenesisInput {
  readonly author: Signer;
  readonly person: string;
  readonly log: Uint8Array;
  readonly origin: string;
  readonly branch?: { readonly case: string; readonly parent: Head & { readonly origin: string } };
}

type Contents = Pick<OpenCase, "originals" | "layers" | "observations">;

function contentsOf(folder: string, disk: Disk): Contents {
  return {
    originals: new OriginalsOnDisk(folder, disk),
    layers: new TextLayersOnDisk(folder, disk),
    observations: new ObservationsOnDisk(folder, disk),
  };
}

/**
 * Makes a case where there is nothing, or an empty folder, and opens it. It appears whole or not at all: it is built
 * beside and renamed.
 * @throws RefusedInput when something is there already.
 */
export async function createCase(
  target: string,
  making: CaseKeeping & { readonly identity: Identity; readonly random: Random; readonly genesis: (input: GenesisInput) => SaltedAct },
): Promise<OpenCase> {
  const folder = resolve(target);
  const there = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new RefusedInput("a case cannot be made here: it is not a folder, or may not be read");
  });
  if (there.length > 0) throw new RefusedInput("a case cannot be made here: the folder is not empty");
  await mkdir(dirname(folder), { recursive: true });
  const { origin, signer } = await making.keys.makeLogKey(making.random);
  const first = making.genesis({ author: making.identity.signer, person: making.identity.person, log: signer.publicKey, origin });

  // Left over when an earlier making was killed; nobody was told of it.
  const building = join(dirname(folder), `.${basename(folder)}.making`);
  await rm(building, { recursive: true, force: true });
  const disk = new Disk(join(building, caseLayout.temporary), making.watcher);
  for (const name of [caseLayout.originals, caseLayout.layers, caseLayout.temporary]) await disk.folder(join(building, name));
  await writeWholeLog({ folder: building, disk, keys: making.keys }, { origin, signer }, { leaves: [first] });
  await rename(building, folder);
  await disk.flushFolder(dirname(folder));
  return openCase(folder, making);
}

/** What `affiant.json` says; the genesis act is what counts. */
export async function readManifest(folder: string): Promise<{ readonly case: string; readonly origin: string }> {
  const bytes = await readWhole(join(folder, caseLayout.manifest));
  if (!bytes) throw new RefusedInput("this folder is not a case: it has no affiant.json");
  let value: Readonly<Record<string, unknown>> = {};
  try {
    value = JSON.parse(fromUtf8(bytes) ?? "") as typeof value;
  } catch {
    // Said below, together with every other way of being wrong.
  }
  const { case: id, log: origin } = value;
  if (!isId(id) || !isOrigin(origin) || !equalBytes(bytes, manifestBytes({ case: id, origin }))) {
    throw new BrokenInvariant("affiant.json is not as it was written, or of a newer version; 'verify' says more");
  }
  return { case: id, origin };
}

/**
 * Opens a case. To write (the default) takes the lock and goes on with what the journal holds; where this device may
 * not sign, `log.readOnly` says why. To read (`why`: for a reason) never writes, and works while another process writes.
 * @throws RefusedInput when it is no case; Retry while another process writes; BrokenInvariant when it was changed.
 */
export async function openCase(target: string, keeping: CaseKeeping & { readonly mode?: "write" | "read"; readonly why?: NonNullable<ActLogOnDisk["readOnly"]> }): Promise<OpenCase> {
  const folder = resolve(target);
  await refuseLinks(folder);
  const disk = new Disk(join(folder, caseLayout.temporary), keeping.watcher);
  if (await branchIsHalfInPlace(folder)) await finishBranch(folder, disk, keeping);
  const manifest = await readManifest(folder);
  const contents = contentsOf(folder, disk);
  const place = { folder, disk, keys: keeping.keys, erase: eraseForgotten({ folder, disk, ...contents }), forgotten: await keeping.keys.forgotten(manifest.origin) };
  const log = await (keeping.mode === "read" ? ActLogOnDisk.openToRead(place, keeping.why) : ActLogOnDisk.openToWrite(place, manifest.origin));
  if (log.caseId !== manifest.case || log.origin !== manifest.origin) {
    await log.close();
    throw new BrokenInvariant("affiant.json and the genesis act name different cases; 'verify' says more");
  }
  return { folder, id: log.caseId, log, ...contents, close: () => log.close() };
}

/** Goes on with a branch that was cut short while it was put in its place. */
async function finishBranch(folder: string, disk: Disk, keeping: CaseKeeping & { readonly mode?: "write" | "read" }): Promise<void> {
  if (keeping.mode === "read") throw new Retry("the start of a branch was interrupted here: run 'affiant branch' on this case again, which finishes it; nothing is lost");
  const lock = keeping.keys.lock((await readManifest(folder)).origin);
  try {
    await putBranchInPlace(folder, disk);
  } finally {
    lock.release();
  }
}

/** What is opened, written or emptied by name; anything of a case that came from elsewhere may be a link to something else. */
const written = [
  caseLayout.manifest, caseLayout.acts, caseLayout.journal, caseLayout.layers, caseLayout.observations, caseLayout.cut, caseLayout.log, caseLayout.checkpoint,
  `${caseLayout.log}/tile`, "originals", caseLayout.originals, caseLayout.derived, caseLayout.catalog, caseLayout.time, caseLayout.temporary,
  caseLayout.branching, `${caseLayout.branching}/acts`, `${caseLayout.branching}/log`,
];

/** @throws BrokenInvariant where something of a case that is written by name is a link. */
export async function refuseLinks(folder: string): Promise<void> {
  for (const path of written) {
    const found = await lstat(join(folder, path)).catch(() => null);
    if (found?.isSymbolicLink()) throw new BrokenInvariant(`${path} is a link; a case holds none, and this one is not opened`);
  }
}
