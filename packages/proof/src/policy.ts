/** Whom to believe about a log: trust policies, https://c2sp.org/tlog-policy. */
import { base64, fromUtf8 } from "./bytes.js";
import type { Checkpoint } from "./checkpoint.js";
import { cosignedBy } from "./cosignature.js";
import type { Crypto, Hashing } from "./crypto.js";
import { Refused } from "./refused.js";
import { keyTypes, noteSignedBy, parseVerifierKey, type VerifierKey } from "./signed-note.js";

/** One `witness` line. */
export interface PolicyWitness { readonly name: string; readonly key: VerifierKey; readonly url: string | null }

/** A group holds when at least `needed` of its members hold; a member is a witness or an earlier group. */
export interface PolicyGroup { readonly name: string; readonly needed: number; readonly members: readonly string[] }

/** A policy file, read. Witnesses and groups share their names. */
export interface Policy {
  readonly logs: readonly { readonly key: VerifierKey; readonly url: string | null }[];
  /** The file names no log: whoever uses it knows the log from elsewhere. */
  readonly anyLog: boolean;
  readonly witnesses: readonly PolicyWitness[];
  /** In the order of the file: each names only what stands before it. */
  readonly groups: readonly PolicyGroup[];
  /** Name of a witness or group; null for `quorum none`. */
  readonly quorum: string | null;
}

const policyBytesLimit = 256 * 1024;
const linesLimit = 2_000;

interface Draft {
  readonly logs: Policy["logs"][number][];
  readonly witnesses: PolicyWitness[];
  readonly groups: PolicyGroup[];
  readonly names: Set<string>;
  readonly keys: Set<string>;
  logsNamed: boolean;
  quorum: string | null | undefined;
}

function wrong(line: number, why: string): Refused { return new Refused("bad-policy", `line ${line}: ${why}`); }

function readKey(draft: Draft, given: { readonly text: string | undefined; readonly type: number; readonly line: number }, crypto: Hashing): VerifierKey | null {
  let key: VerifierKey;
  try {
    key = parseVerifierKey(given.text ?? "", crypto);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Of a type that is not known here: it never signs anything that counts, and its name may stand in groups.
    if (error.fault === "unknown-key-type") return null;
    throw wrong(given.line, error.message);
  }
  if (key.type !== given.type) throw wrong(given.line, "a key of the wrong type: logs have type 1, witnesses type 4");
  const spelled = `${given.type} ${base64(key.publicKey)}`;
  if (draft.keys.has(spelled)) throw wrong(given.line, "a key that stands on an earlier line");
  draft.keys.add(spelled);
  return key;
}

function newName(draft: Draft, name: string | undefined, line: number): string {
  if (name === undefined || name === "none" || draft.names.has(name)) throw wrong(line, "a name that is missing, taken, or 'none'");
  draft.names.add(name);
  return name;
}

function readGroup(draft: Draft, items: readonly string[], line: number): void {
  const [name, count = "", ...members] = items;
  const known = draft.names;
  const once = new Set(members);
  if (members.length === 0 || once.size !== members.length || members.some((member) => !known.has(member))) {
    throw wrong(line, "a group of no members, of one twice, or of one that no earlier line defines");
  }
  // One way only for a witness to count ('Defining a witness group').
  const taken = new Set(draft.groups.flatMap((group) => group.members));
  if (members.some((member) => taken.has(member))) throw wrong(line, "a member that is in another group");
  const needed = count === "all" ? members.length : count === "any" ? 1 : /^[1-9]\d{0,4}$/.test(count) ? Number(count) : 0;
  if (needed < 1 || needed > members.length) throw wrong(line, "the number needed is not 'any', 'all', or between 1 and that of its members");
  draft.groups.push({ name: newName(draft, name, line), needed, members });
}

function readLine(draft: Draft, { items, line }: { readonly items: readonly string[]; readonly line: number }, crypto: Hashing): void {
  const [word, ...rest] = items;
  if (word === "log" && rest.length >= 1 && rest.length <= 2) {
    const key = readKey(draft, { text: rest[0], type: keyTypes.signature, line }, crypto);
    if (key) draft.logs.push({ key, url: rest[1] ?? null });
    draft.logsNamed = true;
  } else if (word === "witness" && rest.length >= 2 && rest.length <= 3) {
    const key = readKey(draft, { text: rest[1], type: keyTypes.cosignature, line }, crypto);
    const name = newName(draft, rest[0], line);
    if (key) draft.witnesses.push({ name, key, url: rest[2] ?? null });
  } else if (word === "group") readGroup(draft, rest, line);
  else if (word === "quorum" && rest.length === 1 && draft.quorum === undefined) {
    const [name = ""] = rest;
    if (name !== "none" && !draft.names.has(name)) throw wrong(line, "the quorum is a name that no earlier line defines");
    draft.quorum = name === "none" ? null : name;
  } else throw wrong(line, "not 'log', 'witness', 'group', or the one 'quorum', with what belongs to it");
}

/** Reads a policy file. @throws Refused (`bad-policy`), naming the line. */
export function parsePolicy(bytes: Uint8Array, crypto: Hashing): Policy {
  if (bytes.length > policyBytesLimit) throw new Refused("bad-policy", "too long");
  // Names are octets ('Character set'): UTF-8 has one spelling for each text, and where a file is not UTF-8, an octet is a letter.
  const text = fromUtf8(bytes) ?? Array.from(bytes, (octet) => String.fromCharCode(octet)).join("");
  const lines = text.split("\n");
  if (lines.length > linesLimit) throw new Refused("bad-policy", "too many lines");
  const draft: Draft = { logs: [], witnesses: [], groups: [], names: new Set(), keys: new Set(), logsNamed: false, quorum: undefined };
  if (lines.pop() !== "") throw new Refused("bad-policy", "its last line does not end");
  for (const [at, line] of lines.entries()) {
    // Control characters but tab are forbidden, in comments too ('Character set').
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) throw wrong(at + 1, "a control character");
    const items = line.split(/[ \t]+/).filter((item) => item !== "");
    if (items.length > 0 && !items[0]?.startsWith("#")) readLine(draft, { items, line: at + 1 }, crypto);
  }
  if (draft.quorum === undefined) throw new Refused("bad-policy", "no quorum line");
  return { logs: draft.logs, anyLog: !draft.logsNamed, witnesses: draft.witnesses, groups: draft.groups, quorum: draft.quorum };
}

/** What a policy finds of one checkpoint. */
export interface PolicyFinding {
  /** The policy names no log at all, or one whose key signed this checkpoint under its origin. */
  readonly logKnown: boolean;
  /** Witnesses of the policy that cosigned it, and when (seconds since 1970). */
  readonly witnesses: readonly { readonly name: string; readonly time: number }[];
  readonly quorum: boolean;
}

/** Checks the signatures of a checkpoint by a policy. */
export function applyPolicy(policy: Policy, checkpoint: Checkpoint, crypto: Crypto): PolicyFinding {
  const logKnown = policy.anyLog || policy.logs.some(({ key }) => key.name === checkpoint.origin && noteSignedBy(checkpoint.note, key, crypto));
  const witnesses = policy.witnesses.flatMap(({ name, key }) => {
    const time = cosignedBy(checkpoint.note, key, crypto);
    return time === null ? [] : [{ name, time }];
  });
  return { logKnown, witnesses, quorum: quorumHolds(policy, new Set(witnesses.map(({ name }) => name))) };
}

/** Whether these witnesses, by their names in the policy, are enough. */
export function quorumHolds(policy: Policy, witnesses: ReadonlySet<string>): boolean {
  const holds = new Set(witnesses);
  for (const { name, needed, members } of policy.groups) if (members.filter((member) => holds.has(member)).length >= needed) holds.add(name);
  return policy.quorum === null || holds.has(policy.quorum);
}
