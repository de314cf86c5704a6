/**
 * What stages may ask of the world. Declared here, by those who need it; kept in `stores/` and `tools/`, one file per
 * port and engine. Each comment is a promise that an implementer keeps and a contract test checks.
 */
import type { CasePlace } from "./model/case-place.js";
import type { Crypto, LogReader } from "@affiant/proof";
import type { FileToKeep, KeptFile } from "./model/kept-file.js";
import type { SubtreeHash } from "./model/tree-proofs.js";
import type { CaseChange, CaseContent, Orphan } from "./model/case-content.js";
import type { CaseRecord, FileOutcome, FileReason } from "./model/case-record.js";
import type { RefusedInput } from "./model/errors.js";
import type { CopiedRun, Finding, FindingKind } from "./model/finding.js";
import type { Following, Leaf, LoggedAct, SealedAct } from "./model/logged-act.js";
import type { PartsContainer, PartsEnd, TakenPart } from "./model/part-of.js";
import type { Reading, Told } from "./model/reading.js";
import type { FindingId, Passage } from "./model/span.js";
import type { NamedWitness, WitnessSight } from "./model/witness.js";
import type { HashName, SignatureScheme } from "./model/signature-scheme.js";
import type { Attribution, DateMention, Figure, Place, ProposedStatement, ReviewState, Statement } from "./model/statement.js";

export type { CaseChange, CaseContent, MatterContent, Orphan, SettledDates } from "./model/case-content.js";
export type { FileToKeep, KeptFile } from "./model/kept-file.js";
export type { GreyPicture, LetterEngine, OpenLetterEngine, PictureBox, RecognisedLine } from "./model/letters.js";
export type { Following, Leaf, LoggedAct, SaltedAct, SealedAct } from "./model/logged-act.js";

/** Originals by SHA-256, stored once, never changed. */
export interface Originals {
  /**
   * Hashes while it stores. On return the bytes are durable under their digest. `fresh` is false if they were there.
   * @throws RefusedInput when the stream is longer than `limitBytes`; nothing is kept then.
   */
  put(bytes: AsyncIterable<Uint8Array>, limitBytes: number): Promise<{ readonly sha256: string; readonly size: number; readonly fresh: boolean }>;
  /**
   * The same for files of this machine, of any size, each hashed while it is copied. One that cannot be read is refused, and
   * the others are kept. @throws Retry when the case's own disk fails; what was kept by then stays.
   */
  keepFiles(files: readonly FileToKeep[]): Promise<readonly (KeptFile | RefusedInput)[]>;
  /** Reads and hashes again. @throws BrokenInvariant when absent or changed. */
  read(sha256: string): Promise<Uint8Array>;
  /** The same in pieces of at most 1 MiB, never all at once. @throws BrokenInvariant at the end when the bytes are changed. */
  open(sha256: string): AsyncIterable<Uint8Array>;
  has(sha256: string): Promise<boolean>;
  /** Durable on return, whether it was there or not. Only for what has been forgotten. */
  remove(sha256: string): Promise<void>;
}

/** Text layers that decisions hold on to: preserved, named by their own digest. */
export interface TextLayers {
  /** Durable on return. */
  keep(text: string): Promise<string>;
  /** @throws BrokenInvariant when absent or changed. */
  read(digest: string): Promise<string>;
  /** Removes every other, once their decisions are forgotten. Durable on return. */
  keepOnly(digests: ReadonlySet<string>): Promise<void>;
}

/** What no derivation gives again, such as a transcript: preserved, named by its own digest. */
export interface Observations {
  /** Durable on return. */
  keep(bytes: Uint8Array): Promise<string>;
  /** @throws BrokenInvariant when absent or changed. */
  read(digest: string): Promise<Uint8Array>;
  /** As of text layers. */
  keepOnly(digests: ReadonlySet<string>): Promise<void>;
}

/** Pure results by name. May be emptied at any time; a damaged entry reads as absent. */
export interface Derived {
  get(deriver: string, inputDigest: string): Promise<Uint8Array | null>;
  put(deriver: string, inputDigest: string, result: Uint8Array): Promise<void>;
  drop(deriver: string, inputDigests: Iterable<string>): Promise<void>;
  /** Drops every entry but these, by deriver: what is left is what a rebuild would make. */
  keepOnly(names: ReadonlyMap<string, ReadonlySet<string>>): Promise<void>;
  clear(): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Random {
  /** From the system's generator. */
  bytes(count: number): Uint8Array;
}

/** A person's key, or a log's. The secret never leaves it. */
export interface Signer {
  /** Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
  /** The same in a thread of its own, so that many are signed on all cores while the caller goes on. */
  signAside(message: Uint8Array): Promise<Uint8Array>;
}

/** One append-only log of one case on one device. */
export interface ActLog {
  /** Null when this device may sign; else why not, as a key of the texts shown to people. */
  readonly readOnly: null | "no-key" | "behind-guard" | "opened-to-read" | "handed-over" | "restored" | "not-an-author";
  /** The log's name; that of its checkpoints. */
  readonly origin: string;
  /** The last signed head; `root` is base64url. What acts say they have seen. */
  readonly head: { readonly size: number; readonly root: string };
  /** Acknowledged acts in log order, those still in the journal included. */
  acts(): readonly LoggedAct[];
  /** What the author's next act in this log itself must say: not in one it stands on or has received. */
  nextOf(author: string): { readonly seq: number; readonly prev: string | null };
  /** Hashes of the tree over all acts, for proofs. */
  subtrees(): SubtreeHash;
  /** What a verifier knows of the log: its streams, keys and tombstones. Only to be asked, not to be fed. */
  readonly reader: LogReader;
  /** The signed checkpoint, as it stands in its file. */
  readonly note: Uint8Array;
  /** @throws BrokenInvariant beyond the end. */
  leafAt(index: number): Leaf;
  /** Durable on return: acknowledged, all or none. @throws BrokenInvariant when read-only, or when a verifier would refuse them; nothing is written then. */
  append(acts: readonly SealedAct[], following?: Following): Promise<readonly LoggedAct[]>;
  /** Takes these acts, which a tombstone in the log names, out of the case; their entries stay. @throws BrokenInvariant for others. */
  forget(places: readonly number[]): Promise<void>;
  /** Sequences what is in the journal and signs a checkpoint. */
  sequence(): Promise<void>;
  close(): Promise<void>;
}

/** One thing found under a path a person named. */
export interface FoundFile {
  /** As the file system has it; not always UTF-8. */
  readonly path: Uint8Array;
  readonly size: number;
  /** Null: a plain file that is not empty. */
  readonly refused: FileReason | null;
  /** What it looks like without reading it; another stamp may be another content. Null where it is refused. */
  readonly stamp: string | null;
}

/**
 * What files outside looked like when they were kept, so that the same folder can be added again without reading it.
 * May be lost at any time, and proves nothing: what it says of a digest counts only where the log knows that digest.
 */
export interface KnownFiles {
  /** The digest that the file had when it looked like this; null when it is not known. */
  digest(path: Uint8Array, stamp: string): string | null;
  put(files: readonly { readonly path: Uint8Array; readonly stamp: string; readonly sha256: string }[]): void;
}

/** Where reports come from: files and folders of this machine. */
export interface Inbox {
  /** Everything under a path, sorted by name, links never followed; what cannot be received is listed with its reason. */
  walk(path: string): AsyncIterable<FoundFile>;
  open(path: Uint8Array): AsyncIterable<Uint8Array>;
}

/** One thing found in a case folder. `path` has `/` between its parts, whatever the system has. */
export interface CaseFile {
  readonly path: string;
  readonly size: number;
  /** `other`: a link, socket, or anything else that is not a plain file. */
  readonly kind: "file" | "other";
}

/** A case folder as bytes, for checking it. Never writes, and follows no link. */
export interface CaseFiles {
  /** Everything but folders, in any order. */
  list(): AsyncIterable<CaseFile>;
  /** The whole file, or null when it is absent. @throws RefusedInput when it is longer than `limitBytes`. */
  read(path: string, limitBytes: number): Promise<Uint8Array | null>;
  /** Its SHA-256 in hex and its length, never holding all of it; null when absent. `progress` hears of bytes read. */
  digest(path: string, progress?: (bytes: number) => void): Promise<{ readonly sha256: string; readonly size: number } | null>;
  /** Its bytes, piece by piece; none when it is absent. */
  pieces(path: string): AsyncIterable<Uint8Array>;
}

/**
 * Checks the signatures of acts, as stored, on every core. Gives a `Crypto` that has the answer ready for those that are
 * right and works out all others when asked, so that nobody can tell the two apart but by the time they take.
 */
export type CheckAhead = (acts: readonly Uint8Array[], keys: ReadonlyMap<string, Uint8Array>) => Promise<Crypto>;

/** One thing found in a bag; `path` is relative, with `/`. */
export interface BagEntry { readonly path: string; readonly kind: "file" | "link" | "other"; readonly size: number }

/** What one reading of a file gives: its length, and each digest in lower-case hex under its algorithm's name. */
export interface FileDigests { readonly size: number; readonly hex: ReadonlyMap<string, string> }

/** A bag from anywhere, in a folder or in an archive. Links are listed, never followed; a path may come twice. */
export interface BagFiles {
  list(): AsyncIterable<BagEntry>;
  /** Asked only for paths that `list` gave as files. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** Reads each file once, by algorithms as `node:crypto` calls them. What cannot be read is not in the answer. */
  digests(wanted: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, FileDigests>>;
}

/** Parts of a container that came out together, durable among the originals; and at last how it ended. */
export type TakenParts = { readonly parts: readonly TakenPart[] } | PartsEnd;

/** Takes out of containers what they hold, where it can be killed. Nothing of a container is ever a path on a disk. */
export interface ContainerParts {
  /**
   * In the order of the container, a batch at a time, never all at once. With `keep` the bytes are durable among the
   * originals when a batch is given; without, they are only looked at. A container that is damaged, locked or unpacks too
   * far gives what comes before, and says so at the end. @throws BrokenInvariant when the original is missing or changed.
   */
  take(container: PartsContainer, options: { readonly keep: boolean }): AsyncIterable<TakenParts>;
  close(): Promise<void>;
}

/** Work that may hang or blow up runs where it can be killed. */
export interface ReadingQueue {
  /** @throws RefusedInput whose `cause` is a FileReason: 'read-failed' or 'read-timeout' when the reader died or took too long, else its own. */
  derive(input: {
    readonly bytes: Uint8Array;
    readonly media: Reading["media"];
    readonly description: Told;
    /** The case's own gazetteer. */
    readonly places?: readonly CasePlace[];
  }): Promise<{
    readonly reading: Reading;
    readonly attribution: Attribution;
  }>;
  /** What might be a statement in it and no rule proposes; `statements` is what rules propose. @throws RefusedInput as `derive` does. */
  leads(input: { readonly reading: Reading; readonly statements: readonly ProposedStatement[] }): Promise<readonly ProposedStatement[]>;
  close(): Promise<void>;
}

export interface Page<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

export interface PageQuery {
  readonly offset?: number;
  readonly limit?: number;
}

/** Everything the case knows of one record. `reading` is null when it could not be read. */
export interface RecordContent {
  readonly record: CaseRecord;
  readonly reading: Reading | null;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly places: readonly Place[];
}

export interface RecordRow extends CaseRecord {
  readonly language: string | null;
  readonly articles: number;
  readonly statements: number;
  readonly unreviewed: number;
  readonly findings: number;
}

export interface SearchHit {
  readonly passage: Passage;
  readonly snippet: string;
}

/** `projection`: everything shown of a record; `comparison`: the part of it that findings rest on; `sketch`: what finds others like it, null where there is nothing. */
export interface RecordStamp {
  readonly projection: string;
  readonly comparison: string;
  readonly sketch: string | null;
}

/** A projection that can be deleted and made again; queries for the screens and the command line. */
export interface Catalog {
  /** `stamp` names all that the content was made of, so that an unchanged record is not made again. */
  putRecord(content: RecordContent, stamp: RecordStamp & { readonly sketchText: string | null }, orphans: readonly Orphan[]): void;
  stamps(): ReadonlyMap<string, RecordStamp>;
  /** The text that `putRecord` was given with a record's stamp. */
  sketch(id: string): string | null;
  readonly knownFiles: KnownFiles;
  /** Records that could not be read, with the reason. */
  unread(): ReadonlyMap<string, FileReason>;
  removeRecord(id: string): void;
  /** All of a change, or none of it. What no change names stays as it is. */
  putCase(change: CaseChange): void;
  /** The matters it has, by name, each with its `decided`. */
  matters(): ReadonlyMap<string, string>;
  /** The stamp of the last whole change; null before the first, and once a record with another `comparison` or `sketch` came, or one went. */
  caseStamp(): string | null;
  /** Bytes that it costs much to make again; those kept before under the same name go. */
  keep(name: string, bytes: Uint8Array): void;
  /** Null where there are none, or they are damaged. */
  kept(name: string): Uint8Array | null;
  /** Runs of the matters that the records of a finding are of. */
  runsOf(finding: FindingId): readonly CopiedRun[];
  /** What its user last said it was brought up to; null before the first time, and once that was taken back. */
  mark(): string | null;
  setMark(mark: string | null): void;
  putFiles(files: readonly FileOutcome[]): void;
  clear(): void;
  records(query: PageQuery & { readonly find?: string }): Page<RecordRow>;
  record(id: string): RecordContent | null;
  /** The same as the record alone gave it, before the case settled its dates. */
  recordAlone(id: string): RecordContent | null;
  /** Records in the order of publication, then of their ids: the columns of Compare. */
  contents(): Iterable<RecordContent>;
  /** The same as each record alone gave it, before the case settled its dates. */
  contentsAlone(): Iterable<RecordContent>;
  /** `order`: by place where it is not given; `review`: what is most worth a look first (model/worth-a-look.ts), then by the record's place in the list. */
  statements(query: PageQuery & {
    readonly record?: string; readonly speaker?: string; readonly review?: ReviewState; readonly find?: string; readonly order?: "place" | "review";
  }): Page<Statement>;
  statement(id: string): Statement | null;
  findings(query: PageQuery & { readonly kind?: FindingKind; readonly record?: string; readonly find?: string }): Page<Finding>;
  finding(id: string): Finding | null;
  findingsOfStatement(id: string): readonly { readonly id: FindingId; readonly kind: FindingKind }[];
  /** Orphans of all records stand among the case's. */
  case(): CaseContent;
  files(): readonly FileOutcome[];
  search(words: string, limit: number): readonly SearchHit[];
  /** Canonical: sorted JSON Lines, equal for equal content whatever the database file looks like. */
  dump(): Iterable<string>;
  close(): void;
}

/** What a witness keeps of each log: the last head it cosigned, and what shows that a log signed two histories. */
export interface WitnessState {
  /** The note as it was kept; null before the first. Never from memory: what the disk has is what counts. */
  latest(origin: string): Promise<Uint8Array | null>;
  /** Durable on return: only then may the cosignature be handed out. */
  keep(origin: string, note: Uint8Array): Promise<void>;
  /** Keeps an evidence file, once for equal bytes, and not without end for one log. */
  keepEvidence(origin: string, text: Uint8Array): Promise<void>;
}

/** The witnesses of one log, as this user named them, and their cosignatures in the case. */
export interface WitnessBook {
  named(): readonly NamedWitness[];
  /** Durable on return. */
  name(witnesses: readonly NamedWitness[]): Promise<void>;
  /** The head as it is signed now, and the newest one that witnesses have seen: notes, byte for byte. */
  notes(): { readonly checkpoint: Uint8Array | null; readonly witnessed: Uint8Array | null };
  /** Only what was checked: the cosignature, and that the head is one of this log. None for a witness that has seen nothing. */
  sights(): readonly WitnessSight[];
  /**
   * Keeps a note with cosignatures that were verified. `head`: it is the signed head, and this process may write the case,
   * so the lines go under that too.
   */
  keep(note: Uint8Array, options: { readonly witnessed: boolean; readonly head: boolean }): Promise<void>;
}

/** Asks a witness. @throws Retry when it cannot be reached, or answers otherwise than the protocol has it. */
export type CallWitness = (url: string, body: Uint8Array) => Promise<{ readonly status: number; readonly type: string; readonly body: Uint8Array }>;

/** One question to a language model; `schema` is the JSON schema that its answer should keep to. */
export interface ModelQuestion {
  readonly system: string;
  readonly user: string;
  readonly schema: unknown;
  readonly temperature: number;
  readonly seed: number;
}

/** Asks a language model. `model` is what it says of itself. @throws Retry when there is no answer, or none in time. */
export type AskModel = (question: ModelQuestion) => Promise<{ readonly content: string; readonly model: string }>;

/** What is needed of cryptography to check what others say about time. */
export interface StampCrypto {
  digest(hash: HashName, bytes: Uint8Array): Uint8Array;
  /** `key` is a SubjectPublicKeyInfo, DER. False, too, for a key of another kind, or of RSA under 2,048 bits. */
  verify(signed: { readonly key: Uint8Array; readonly scheme: SignatureScheme; readonly message: Uint8Array; readonly signature: Uint8Array }): boolean;
}

/** Those who are asked what time it is, over the network. Only an address that a person named or configured is ever given. */
export interface TimeServers {
  /** The answer (DER) to a request (DER), RFC 3161, section 3.4. @throws Retry when there is none. */
  askAuthority(address: string, request: Uint8Array): Promise<Uint8Array>;
  /** What an OpenTimestamps calendar promises for a digest. @throws Retry when there is none. */
  submitDigest(calendar: string, digest: Uint8Array): Promise<Uint8Array>;
  /** What a calendar has by now for what it promised; null: nothing yet. @throws Retry when it does not answer. */
  askCalendar(calendar: string, commitment: Uint8Array): Promise<Uint8Array | null>;
}

/** `time/` of a case. Paths are those of the case, with `/`. */
export interface TimeFolder {
  /** Files of the folder, sorted. */
  list(): Promise<readonly string[]>;
  /** The whole file of the case, or null when it is absent. @throws RefusedInput when it is longer than `limitBytes`. */
  read(path: string, limitBytes: number): Promise<Uint8Array | null>;
  /** Durable on return; whole or not at all. Needs no lock: it may run while another process writes acts. */
  keep(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}
