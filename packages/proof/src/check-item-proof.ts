/** What one item's proof shows, worked out from what is in it and what the reader brings along: docs/formats/proof.md, 'One item'. */
import { actLeaf, fingerprint, parseAct, signedBy, type Act, type ParsedAct } from "./act.js";
import { checkpointFault, parseCheckpoint, type Checkpoint } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import { parseGenesis } from "./genesis.js";
import { parseItemProof, type AttachedTime, type ItemProof, type ProvenLeaf } from "./item-proof.js";
import { parseLogAct } from "./log-acts.js";
import { LogStream } from "./log-stream.js";
import { verifyInclusion } from "./merkle.js";
import { lineOf, pinnedKey } from "./pinned-key.js";
import { applyPolicy, type Policy, type PolicyFinding } from "./policy.js";
import { Refused } from "./refused.js";

/** What the reader has from elsewhere. */
export interface ItemExpectations {
  /** Fingerprint of a key. */
  readonly pinned?: string;
  readonly policy?: Policy;
  /** SHA-256 in hex of the bytes that the act must be about: those it receives, or the manifest it publishes. */
  readonly digest?: string;
}

/** What was found true. No more follows from it. */
export interface ShownItem {
  readonly act: Act;
  readonly index: number;
  readonly checkpoint: Checkpoint;
  /** Fingerprint of the key that signed the act. */
  readonly author: string;
  /** Fingerprint of the key that signed the checkpoint. */
  readonly log: string;
  /** The pinned key is one of these two, or one of them took its place. */
  readonly confirmed: boolean;
  /** What else is to be said of the pinned key; empty where it holds. */
  readonly said: string;
  readonly policy: PolicyFinding | null;
  /** The act is about the bytes with the digest that was given. */
  readonly bytes: boolean;
  readonly times: readonly AttachedTime[];
}

/**
 * Checks a proof with no case at hand: the item's act and the acts about keys are leaves of the log under the signed
 * root, the act is signed by a key that one of them names as an author's, the checkpoint by the log's key.
 * @throws Refused for anything that does not hold; nothing is shown then.
 */
export function checkItemProof(bytes: Uint8Array, expected: ItemExpectations, crypto: Crypto): ShownItem {
  const proof = parseItemProof(bytes);
  const checkpoint = parseCheckpoint(proof.checkpoint);
  const { own, streams, caseId } = readKeys(proof, checkpoint, crypto);
  const fault = checkpointFault(checkpoint, own, crypto);
  if (fault) throw new Refused(fault.fault, fault.message);
  const { act, authored } = includedAct(proof.item, { checkpoint, streams, caseId }, crypto);
  const judged = judge({ act, checkpoint, own, authored: authored[0] ?? own }, expected, crypto);
  return { act, index: proof.item.index, checkpoint, author: act.author, ...judged, bytes: expected.digest !== undefined, times: proof.times };
}

/** Holds what the proof shows against what the reader has. */
function judge(shown: Signed & { readonly checkpoint: Checkpoint }, expected: ItemExpectations, crypto: Crypto): Pick<ShownItem, "policy" | "confirmed" | "log" | "said"> {
  const { act, checkpoint, own } = shown;
  const log = fingerprint(own.logKeyAt(checkpoint.size) ?? new Uint8Array(0), crypto);
  const said = expected.pinned === undefined ? "" : saidOf(expected.pinned, shown);
  if (expected.digest !== undefined && digestOf(act) !== expected.digest) throw new Refused("wrong-item", "this is the proof of something else than the bytes given");
  const policy = expected.policy ? applyPolicy(expected.policy, checkpoint, crypto) : null;
  if (policy && !policy.logKnown) throw new Refused("unknown-log", "no log of the policy signed this checkpoint");
  if (policy && !policy.quorum) throw new Refused("quorum-missing", "not as many witnesses cosigned this checkpoint as the policy asks for");
  return { policy, confirmed: expected.pinned !== undefined, log, said };
}

interface Signed {
  readonly act: Act;
  readonly own: LogStream;
  /** Where the act was signed. */
  readonly authored: LogStream;
}

/** What is to be said of a pinned key that confirms the act's author or the head's signer (proof.md, 'A key from elsewhere'). @throws Refused (`wrong-signer`). */
function saidOf(pinned: string, { act, own, authored }: Signed): string {
  const line = authored.keys.filter(({ role, fingerprint: name }) => role === "author" && name === pinned).flatMap((key) => lineOf(authored.keys, key));
  const signer = line.find(({ fingerprint: name }) => name === act.author);
  if (signer) {
    const replaced = signer === line[0] ? [] : [`you gave a key that was replaced by ${line[1]?.fingerprint} at act ${line[0]?.until}`];
    return [...replaced, ...(signer.reason === null ? [] : [`the author's key was revoked at act ${signer.until} (${signer.reason}); this act stands before that`])].join("; ");
  }
  const ofLog = pinnedKey(own.keys.filter(({ role, reason }) => role === "log" || reason !== null), pinned);
  if (ofLog.confirms) return ofLog.message;
  throw new Refused("wrong-signer", ofLog.is === "revoked" ? ofLog.message : "the pinned key is neither the log's nor the author's, nor was it before");
}

/** The digest that an act is about; null when it is about none. */
function digestOf(act: Act): unknown {
  return act.type === "receive" ? act.body["sha256"] : act.type === "publish" ? act.body["manifest"] : null;
}

interface Known {
  readonly checkpoint: Checkpoint;
  /** Keys of the log and of branches whose acts stand in it. Places are those of the log. */
  readonly streams: readonly LogStream[];
  /** Null before the first act was read. */
  readonly caseId: string | null;
}

/** The act of a leaf that stands under the checkpoint's root and that one of the known authors signed, and where they may: in one log at least. */
function includedAct(leaf: ProvenLeaf, known: Known, crypto: Crypto): ParsedAct & { readonly authored: readonly LogStream[] } {
  const { size, root } = known.checkpoint;
  const parsed = parseAct(leaf.bytes);
  const hash = actLeaf(leaf.bytes, leaf.salt, crypto);
  if (!verifyInclusion({ leaf: hash, index: leaf.index, size, root }, leaf.path, crypto)) {
    throw new Refused("bad-proof", "an act, its salt and its path do not lead to the root of the checkpoint");
  }
  const { act } = parsed;
  if (known.caseId !== null && act.case !== known.caseId) throw new Refused("wrong-case", "an act of another case");
  // A genesis act names the keys that it is signed by.
  const own = act.type === "genesis" ? begun(act, crypto) : null;
  const streams = own ? [own] : known.streams;
  const has = (stream: LogStream): boolean => stream.keys.some(({ role, fingerprint: name, since, until }) =>
    role === "author" && name === act.author && (since === 0 || since < leaf.index) && (until ?? Infinity) >= leaf.index);
  const authored = streams.filter(has);
  const stream = authored[0] ?? streams[0];
  if (!stream) throw new Refused("first-act-not-genesis", "a proof without the first act of its log");
  if (!signedBy(parsed, stream.authorKey(act.author, leaf.index), crypto)) throw new Refused("bad-signature", "the author's key did not sign this act");
  return { ...parsed, authored };
}

function begun(act: Act, crypto: Crypto): LogStream {
  const genesis = parseGenesis(act);
  const stream = new LogStream("own", genesis.origin);
  stream.begin(genesis, crypto);
  return stream;
}

/** The keys of the log, and of branches in it, from the acts about keys, each a leaf of this log. */
function readKeys(proof: ItemProof, checkpoint: Checkpoint, crypto: Crypto): { readonly own: LogStream; readonly streams: readonly LogStream[]; readonly caseId: string } {
  const [first, ...later] = proof.keys;
  const start = first?.index === 0 ? includedAct(first, { checkpoint, streams: [], caseId: null }, crypto) : null;
  const own = start?.act.type === "genesis" ? start.authored[0] : undefined;
  if (!start || !own) throw new Refused("first-act-not-genesis", "a proof without the first act of its log");
  const caseId = start.act.case;
  const streams = [own];
  let before = 0;
  for (const leaf of later) {
    if (leaf.index <= before) throw new Refused("bad-item-proof", "acts about keys that are not in log order");
    before = leaf.index;
    const { act, authored } = includedAct(leaf, { checkpoint, streams, caseId }, crypto);
    const change = parseLogAct(act);
    if (act.type === "genesis") streams.push(...authored);
    else if (change?.type === "key-add" || change?.type === "key-rotate" || change?.type === "key-revoke") changeKeys(authored, change, { place: leaf.index, case: caseId }, crypto);
    else throw new Refused("bad-item-proof", "an act among those about keys that is none");
  }
  return { own, streams, caseId };
}

/** One author may write in the log and in a branch: the change is in the first of them where it is one. @throws Refused when it is in none. */
function changeKeys(authored: readonly LogStream[], ...change: Parameters<LogStream["changeKeys"]>): void {
  const refused: Refused[] = [];
  for (const stream of authored) {
    try {
      stream.changeKeys(...change);
      return;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.push(error);
    }
  }
  throw refused[0] ?? new Refused("unknown-author", "an author whose key no act has added");
}
