import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fingerprint } from "@affiant/proof";
import { caseLayout } from "../model/case-layout.js";
import { canonicalJson } from "../model/canonical-json.js";
import { limits } from "../model/limits.js";
import { explainGaps } from "../pipeline-forget.js";
import { derivers, type CaseWorld } from "../pipeline-world.js";
import { actAppender, makeGenesis } from "../pipeline-preserve.js";
import type { Catalog, SaltedAct } from "../ports.js";
import { catalogInSqlite } from "../stores/catalog-in-sqlite.js";
import { derivedOnDisk } from "../stores/derived-on-disk.js";
import { inboxOnDisk } from "../stores/inbox-on-disk.js";
import { readingQueueInWorkers } from "../stores/reading-queue-in-workers.js";
import { createCase, type GenesisInput } from "../stores/case/case-folder.js";
import { CaseFilesOnDisk } from "../stores/case/case-folder-files.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { PartsInWorker } from "../stores/parts/parts-in-worker.js";
import { homeFolder } from "../stores/user-folders.js";
import { WitnessBookOnDisk } from "../stores/witness-book-on-disk.js";
import { clockState } from "../tools/clock-state.js";
import { openAsAuthor } from "./open-as-author.js";
import { systemClock, systemRandom } from "./system-ports.js";
import { userKeys } from "./user-keys.js";

/** A new case, with keys made once per user. Gives the fingerprint by which others know the user's key. */
export async function newCase(folder: string): Promise<{ readonly folder: string; readonly fingerprint: string }> {
  const keys = userKeys();
  const identity = await keys.identity(systemRandom);
  const genesis = (input: GenesisInput): SaltedAct => makeGenesis(input, { clock: systemClock, random: systemRandom, crypto: nodeCrypto });
  const made = await createCase(folder, { keys, identity, random: systemRandom, genesis });
  await made.close();
  return { folder: made.folder, fingerprint: fingerprint(identity.signer.publicKey, nodeCrypto) };
}

/** Every port of one case, wired for a laptop: files, SQLite, worker threads. To read, nothing is locked or written but the catalog. */
export async function wireCase(folder: string, mode: "read" | "write"): Promise<CaseWorld> {
  const keys = userKeys();
  const holder = await keys.holder(systemRandom);
  const { opened, signer } = await openAsAuthor(folder, { keys, mode });
  keys.files.relock();
  const append = actAppender({ log: opened.log, signer, clock: systemClock, random: systemRandom, crypto: nodeCrypto });
  if (opened.log.readOnly === null) await explainGaps(append, opened.log.withoutTombstone);
  const width = Math.max(1, Math.min(4, availableParallelism()));
  return {
    folder: opened.folder,
    caseId: opened.id,
    files: new CaseFilesOnDisk(opened.folder),
    originals: opened.originals,
    textLayers: opened.layers,
    observations: opened.observations,
    log: opened.log,
    witnesses: new WitnessBookOnDisk({ home: homeFolder(), caseFolder: opened.folder, origin: opened.log.origin }),
    append,
    custodian: { person: holder.person, device: holder.device },
    derived: derivedOnDisk(join(opened.folder, caseLayout.derived)),
    catalog: catalogOf(opened.folder),
    clockState,
    inbox: inboxOnDisk,
    parts: new PartsInWorker({ folder: opened.folder, milliseconds: limits.partsMilliseconds, megabytes: limits.partsMegabytes }),
    queue: readingQueueInWorkers({
      module: new URL("reading-worker.js", import.meta.url),
      width,
      milliseconds: limits.readMilliseconds,
      inAllMilliseconds: limits.recognisedMilliseconds,
      megabytes: limits.readMegabytes,
    }),
    derivers,
    queueWidth: width,
    clock: systemClock,
    random: systemRandom,
    crypto: nodeCrypto,
    nameOf: (inputs) => createHash("sha256").update(canonicalJson(inputs)).digest("hex"),
    print: (value) => Buffer.from(canonicalJson(value)),
    parse: (bytes): unknown => JSON.parse(Buffer.from(bytes).toString("utf8")),
  };
}

/** A larger catalog has no digest: to hash it twice would be most of what a command takes that adds one record. */
const hashedCatalogBytes = 64 * 1024 * 1024;

/**
 * The catalog with its digest beside it while nobody has it open, so that a changed byte is found. A file that SQLite
 * cannot open is thrown away: everything in it can be made again.
 */
function catalogOf(folder: string): Catalog {
  const path = join(folder, "catalog.sqlite");
  const digest = `${path}.sha256`;
  const intact = !existsSync(digest) || readFileSync(digest, "utf8") === digestLine(path);
  rmSync(digest, { force: true });
  if (!intact) dropFiles(path);
  const catalog = openOrRemake(path);
  let open = true;
  return {
    ...catalog,
    close: () => {
      if (!open) return;
      open = false;
      catalog.close();
      if (existsSync(path) && !existsSync(`${path}-wal`) && statSync(path).size <= hashedCatalogBytes) writeFileSync(digest, digestLine(path));
    },
  };
}

function digestLine(path: string): string {
  if (!existsSync(path) || statSync(path).size > hashedCatalogBytes) return "";
  return `${createHash("sha256").update(readFileSync(path)).digest("hex")}  catalog.sqlite\n`;
}

function openOrRemake(path: string): Catalog {
  try {
    return catalogInSqlite(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "SQLITE_NOTADB" || error.code === "SQLITE_CORRUPT"))) throw error;
    dropFiles(path);
    return catalogInSqlite(path);
  }
}

function dropFiles(path: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(path + ending, { force: true });
}
