/** What leaves the house: stage 8 over everything the catalog knows. */
import { hex, tilePath, verifierKey } from "@affiant/proof";
import { caseLayout } from "./model/case-layout.js";
import { tilesOfSize } from "./model/tile-hashes.js";
import { parseStampPath } from "./2-preserve/time/stamp-files.js";
import { writeBag, type SealPorts, type StreamingHash, type WrittenBag } from "./8-publish/bag-writer.js";
import { buildSite } from "./8-publish/build-site.js";
import { caseExportJson, exportCase } from "./8-publish/export-case.js";
import { exportCsv, type CsvExport } from "./8-publish/export-csv.js";
import type { PublishInput } from "./8-publish/publish-input.js";
import { planSeal, type SealedLog } from "./8-publish/seal-plan.js";
import { BrokenInvariant } from "./model/errors.js";
import { limits } from "./model/limits.js";
import { programVersion } from "./model/program-version.js";
import type { RecordId } from "./model/span.js";
import { isUnreviewedGuess } from "./model/statement.js";
import { requireWritable, type CaseWorld } from "./pipeline-world.js";
import type { Catalog, LoggedAct } from "./ports.js";

function publishInput(catalog: Catalog): PublishInput {
  return { records: [...catalog.contents()], content: catalog.case() };
}

/** The same for what leaves the house: what no rule found, and nobody has looked at, stays here, and so does what decisions taught. */
function leavingInput(catalog: Catalog): PublishInput {
  const { records, content } = publishInput(catalog);
  return { records: records.map((record) => ({ ...record, statements: record.statements.filter((one) => !isUnreviewedGuess(one)) })), content: { ...content, lessons: [] } };
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
  write(path: string, bytes: AsyncIterable<Uint8Array>, size: number): Promise<void>;
  hash(algorithm: "sha256" | "sha512"): StreamingHash;
  readonly copyOriginals?: SealPorts["copyOriginals"];
  /** Puts what was written into its place. */
  finish(): Promise<void>;
  /** Bytes of `verify.sh`: the same in every seal. */
  readonly verifyScript: Uint8Array;
}

/** Writes a sealed case under the head the log has now, then says so in an act. */
export async function sealCase(world: CaseWorld, records: readonly RecordId[] | null, ports: LeavingPorts): Promise<WrittenBag> {
  requireWritable(world);
  await world.log.sequence();
  const input = leavingInput(world.catalog);
  const plan = planSeal({
    input, records,
    acts: world.log.acts(),
    log: await sealedLog(world),
    verifyScript: ports.verifyScript,
    now: world.clock.now(),
    agent: `affiant ${programVersion}`,
  });
  const written = await writeBag(plan, {
    sink: { write: (path, bytes, size) => ports.write(path, bytes, size) },
    openOriginal: (sha256) => world.originals.open(sha256),
    hash: (algorithm) => ports.hash(algorithm),
    copyOriginals: ports.copyOriginals,
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
  const site = buildSite(leavingInput(world.catalog), { now: world.clock.now(), languages: ["en", "fr"], title, sha256 });
  for (const [path, bytes] of site) await ports.write(path, inPieces(bytes), bytes.length);
  await ports.finish();
  const manifest = sha256(site.get("manifest.json") ?? new Uint8Array());
  await world.append([{ type: "publish", body: { manifest, files: site.size } }]);
  return { files: site.size, manifest };
}

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The log at its head: what was signed and stamped, and the tiles that lead there. */
async function sealedLog(world: CaseWorld): Promise<SealedLog> {
  const { size } = world.log.head;
  const acts = world.log.acts().filter(({ index }) => index < size);
  const tiles = new Set(tilesOfSize(size).map((place) => `${caseLayout.log}/${tilePath(place)}`));
  const files = new Map<string, Uint8Array>();
  for await (const { path, kind } of world.files.list()) {
    const ofLog = path.startsWith(`${caseLayout.log}/`) && (!path.startsWith(`${caseLayout.log}/tile/`) || tiles.has(path));
    const stamp = parseStampPath(path);
    const bytes = kind === "file" && (ofLog || (stamp !== null && stamp.size <= size)) ? await world.files.read(path, limits.originalBytes) : null;
    if (bytes) files.set(path, bytes);
  }
  return { files, observations: await observationsOf(world, acts), size, vkey: logKey(world) };
}

/** What `observe` acts keep, as far as it is still there. */
async function observationsOf(world: CaseWorld, acts: readonly LoggedAct[]): Promise<ReadonlyMap<number, Uint8Array>> {
  const found = new Map<number, Uint8Array>();
  for (const { act, index } of acts) {
    const digest = act.type === "observe" ? String(act.body["digest"]) : "";
    const bytes = /^[0-9a-f]{64}$/.test(digest) ? await world.files.read(`${caseLayout.observations}/${digest.slice(0, 2)}/${digest}`, limits.originalBytes) : null;
    if (bytes) found.set(index, bytes);
  }
  return found;
}

/** The log's verifier key at its head: that of its first act, or the one that took its place. */
function logKey({ log, crypto }: CaseWorld): string {
  const key = log.reader.logKeyAt(log.head.size);
  if (!key) throw new BrokenInvariant("A log without a genesis act. Run 'affiant verify'.");
  return verifierKey({ name: log.origin, publicKey: key }, crypto);
}
