/**
 * The log inside a sealed case, checked as `verify.sh` does and further: the signatures of persons inside the acts too.
 * Runs after `verifyBag`, which has tied every file to its manifests.
 */
import {
  Refused, actLeaf, checkpointFault, fingerprint, fromHex, fromUtf8, parseAct, parseCheckpoint, parseGenesis,
  signedBy, signersOf, verifyInclusion, type Checkpoint, type Crypto, type Genesis, type LogSigners, type ParsedAct,
} from "@affiant/proof";
import { actBodies } from "../model/act.js";

export interface SealFault {
  readonly what: string;
  /** Path in the bag. */
  readonly where: string;
  readonly message: string;
}

export interface SealedLogReport {
  readonly faults: readonly SealFault[];
  readonly acts: number;
  readonly originals: number;
  readonly head: { readonly origin: string; readonly size: number } | null;
  readonly signers: LogSigners | null;
  readonly confirmed: boolean;
}

export interface SealedFiles {
  /** Every file of the bag. */
  readonly paths: readonly string[];
  /** Null when absent or too large for what it should be. */
  read(path: string): Promise<Uint8Array | null>;
  /** SHA-256 in hex of a payload file, as its manifest has it. */
  digest(path: string): string | null;
}

interface Reader {
  readonly files: SealedFiles;
  readonly crypto: Crypto;
  readonly faults: SealFault[];
}

/** Checks checkpoint, every act with its proof, and that each original is the one its `receive` act names. */
export async function verifySealedLog(files: SealedFiles, crypto: Crypto, pinned: string | null): Promise<SealedLogReport> {
  const reader: Reader = { files, crypto, faults: [] };
  const checkpoint = await guarded(reader, "log/checkpoint", parseCheckpoint);
  const genesisAct = await guarded(reader, "acts/0.json", parseAct);
  const genesis = genesisAct && guard(reader, "acts/0.json", () => parseGenesis(genesisAct.act));
  if (!checkpoint || !genesis) return report(reader, { checkpoint, genesis, pinned, acts: 0, originals: 0 });
  const wrong = checkpointFault(checkpoint, genesis, crypto);
  if (wrong) reader.faults.push({ what: wrong.fault, where: "log/checkpoint", message: wrong.message });
  const received = new Map<string, string>();
  const acts = files.paths.filter((path) => /^acts\/\d+\.json$/.test(path));
  for (const path of acts) {
    const parsed = await checkAct(reader, path, { checkpoint, genesis });
    const body = parsed?.act.type === "receive" ? actBodies.receive.safeParse(parsed.act.body).data : undefined;
    if (body) received.set(body.record, body.sha256);
  }
  const originals = checkOriginals(reader, received);
  return report(reader, { checkpoint, genesis, pinned, acts: acts.length, originals });
}

interface Found {
  readonly checkpoint: Checkpoint | null;
  readonly genesis: Genesis | null;
  readonly pinned: string | null;
  readonly acts: number;
  readonly originals: number;
}

function report({ faults, crypto }: Reader, { checkpoint, genesis, pinned, acts, originals }: Found): SealedLogReport {
  const signers = genesis && signersOf(genesis, crypto);
  const known = signers ? [signers.log, ...signers.authors] : [];
  if (pinned !== null && !known.includes(pinned))
    faults.push({ what: "wrong-key", where: "acts/0.json", message: "none of this log's keys has the fingerprint you gave" });
  return {
    faults, acts, originals, signers,
    head: checkpoint && { origin: checkpoint.origin, size: checkpoint.size },
    confirmed: pinned !== null && known.includes(pinned),
  };
}

async function checkAct(reader: Reader, path: string, log: { readonly checkpoint: Checkpoint; readonly genesis: Genesis }): Promise<ParsedAct | null> {
  const { crypto, faults } = reader;
  const index = path.slice("acts/".length, -".json".length);
  const parsed = await guarded(reader, path, parseAct);
  const salt = await guarded(reader, `acts/${index}.salt`, (bytes) => fromHex((fromUtf8(bytes) ?? "").trimEnd()));
  const proof = await guarded(reader, `log/inclusion/${index}.txt`, (bytes) => inclusion(fromUtf8(bytes) ?? ""));
  if (!parsed || !salt || !proof) return null;
  const leaf = guard(reader, `acts/${index}.salt`, () => actLeaf(parsed.stored, salt, crypto));
  if (!leaf) return null;
  const { size, root } = log.checkpoint;
  if (!verifyInclusion({ leaf, index: Number(index), size, root }, proof, crypto))
    faults.push({ what: "bad-proof", where: path, message: "this act, its salt and its proof do not lead to the signed root" });
  const author = log.genesis.keys.find(({ role, key }) => role === "author" && fingerprint(key, crypto) === parsed.act.author);
  if (!author || !signedBy(parsed, author.key, crypto))
    faults.push({ what: "bad-signature", where: path, message: "no author of this case signed this act" });
  return parsed;
}

/** `affiant-inclusion-v1`, index, size, and one hash a line; null when it is not that. */
function inclusion(text: string): readonly Uint8Array[] | null {
  const [head, index, size, ...hashes] = text.trimEnd().split("\n");
  if (head !== "affiant-inclusion-v1" || !index?.startsWith("index ") || !size?.startsWith("size ")) return null;
  const nodes = hashes.map((hash) => fromHex(hash)).filter((node) => node !== null);
  return nodes.length === hashes.length ? nodes : null;
}

function checkOriginals({ files, faults }: Reader, received: ReadonlyMap<string, string>): number {
  const originals = files.paths.filter((path) => path.startsWith("data/records/"));
  const sealed = new Set<string>();
  for (const path of originals) {
    const record = path.slice("data/records/".length).replace(/\.[a-z]+$/, "");
    sealed.add(record);
    const named = received.get(record);
    if (named === undefined) faults.push({ what: "no-receipt", where: path, message: "no receive act in this seal names this record" });
    else if (named !== files.digest(path)) faults.push({ what: "original-changed", where: path, message: "these are not the bytes that were received" });
  }
  for (const record of received.keys())
    if (!sealed.has(record)) faults.push({ what: "original-missing", where: `data/records/${record}`, message: "its receive act is here and its bytes are not" });
  return originals.length;
}

/** What a file holds, or null with a fault that names it. */
async function guarded<T>(reader: Reader, path: string, parse: (bytes: Uint8Array) => T | null): Promise<T | null> {
  const bytes = await reader.files.read(path);
  if (!bytes) {
    reader.faults.push({ what: "missing", where: path, message: "it is not there, or far too large" });
    return null;
  }
  return guard(reader, path, () => parse(bytes));
}

function guard<T>(reader: Reader, path: string, parse: () => T | null): T | null {
  try {
    const value = parse();
    if (value === null) reader.faults.push({ what: "malformed", where: path, message: "it is not in the form of the format's page" });
    return value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    reader.faults.push({ what: error.fault, where: path, message: error.message });
    return null;
  }
}
