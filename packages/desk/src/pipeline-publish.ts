/** What leaves the house: stage 8 over everything the catalog knows. */
import { caseLayout, hex, inclusionProof, parseGenesis, verifierKey } from "@affiant/proof";
import { writeBag, type StreamingHash, type WrittenBag } from "./8-publish/bag-writer.js";
import { buildSite } from "./8-publish/build-site.js";
import { caseExportJson, exportCase } from "./8-publish/export-case.js";
import { exportCsv, type CsvExport } from "./8-publish/export-csv.js";
import type { PublishInput } from "./8-publish/publish-input.js";
import { planSeal, type SealedLog } from "./8-publish/seal-plan.js";
import { BrokenInvariant } from "./model/errors.js";
import { limits } from "./model/limits.js";
import { programVersion } from "./model/program-version.js";
import type { RecordId } from "./model/span.js";
import { requireWritable, type CaseWorld } from "./pipeline-world.js";
import type { Catalog, LoggedAct } from "./ports.js";

function publishInput(catalog: Catalog): PublishInput {
  return { records: [...catalog.contents()], content: catalog.case() };
}

/** The case export of docs/formats/export.md, in pieces. */
export function exportJson(catalog: Catalog): Iterable<string> {
  return caseExportJson(exportCase(publishInput(catalog)));
}

/** Statements, figures and findings as CSV that a spreadsheet cannot run. */
export function exportTables(catalog: Catalog): CsvExport {
  return exportCsv(publishInput(catalog));
}

/** These findings as CSV, for a list as somebody filtered it. */
export function findingsTable(catalog: Catalog, ids: ReadonlySet<string>): string {
  const input = publishInput(catalog);
  const findings = input.content.findings.filter((finding) => ids.has(finding.id));
  return exportCsv({ ...input, content: { ...input.content, findings } }).findings;
}

export interface LeavingPorts {
  write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  hash(algorithm: "sha256" | "sha512"): StreamingHash;
  /** Puts what was written into its place. */
  finish(): Promise<void>;
  /** Bytes of `verify.sh`: the same in every seal. */
  readonly verifyScript: Uint8Array;
}

/** Writes a sealed case under the head the log has now, then says so in an act. */
export async function sealCase(world: CaseWorld, records: readonly RecordId[] | null, ports: LeavingPorts): Promise<WrittenBag> {
  requireWritable(world);
  await world.log.sequence();
  const input = publishInput(world.catalog);
  const plan = planSeal({
    input, records,
    acts: world.log.acts(),
    log: await sealedLog(world),
    verifyScript: ports.verifyScript,
    now: world.clock.now(),
    agent: `affiant ${programVersion}`,
  });
  const written = await writeBag(plan, {
    sink: { write: (path, bytes) => ports.write(path, bytes) },
    openOriginal: (sha256) => originalInPieces(world, sha256),
    hash: (algorithm) => ports.hash(algorithm),
  });
  await ports.finish();
  const listed = records && records.length <= 300 ? [...records] : null;
  await world.append([{ type: "seal", body: { records: listed, count: written.records } }]);
  return written;
}

export interface PublishedSite {
  readonly files: number;
  /** SHA-256 of the site's manifest.json, as the publish act has it. */
  readonly manifest: string;
}

/** Writes the public site of what is released, then says so in an act. */
export async function publishSite(
  world: CaseWorld,
  title: string | null,
  ports: Pick<LeavingPorts, "write" | "finish">,
): Promise<PublishedSite> {
  requireWritable(world);
  const sha256 = (bytes: Uint8Array): string => hex(world.crypto.sha256(bytes));
  const site = buildSite(publishInput(world.catalog), { now: world.clock.now(), languages: ["en", "fr"], title, sha256 });
  for (const [path, bytes] of site) await ports.write(path, inPieces(bytes));
  await ports.finish();
  const manifest = sha256(site.get("manifest.json") ?? new Uint8Array());
  await world.append([{ type: "publish", body: { manifest, files: site.size } }]);
  return { files: site.size, manifest };
}

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The log's own files and the proofs of all acts under its checkpoint. */
async function sealedLog(world: CaseWorld): Promise<SealedLog> {
  const acts = world.log.acts();
  const { size } = world.log.head;
  const subtree = world.log.subtrees();
  const files = new Map<string, Uint8Array>();
  for await (const { path, kind } of world.files.list()) {
    const inLog = kind === "file" && path.startsWith(`${caseLayout.log}/`);
    const bytes = inLog ? await world.files.read(path, limits.originalBytes) : null;
    if (bytes) files.set(path.slice(caseLayout.log.length + 1), bytes);
  }
  return {
    files, size, vkey: logKey(acts, world),
    inclusion: (index) => inclusionProof({ index, size }, subtree, world.crypto).map((hash) => hex(hash)),
  };
}

function logKey(acts: readonly LoggedAct[], world: CaseWorld): string {
  const first = acts[0];
  if (!first) throw new BrokenInvariant("A log without a genesis act. Run 'affiant verify'.");
  const genesis = parseGenesis(first.act);
  const key = genesis.keys.find(({ role }) => role === "log");
  if (!key) throw new BrokenInvariant("The genesis act names no log key. Run 'affiant verify'.");
  return verifierKey({ name: genesis.origin, publicKey: key.key }, world.crypto);
}

async function* originalInPieces(world: CaseWorld, sha256: string): AsyncIterable<Uint8Array> {
  yield await world.originals.read(sha256);
}
