/**
 * Vectors of logs that hold other logs, of key acts and tombstones, and of what others sign and say about a log. Called by
 * `run/make-vectors.mjs`; the logs are grown by the tests' own maker, so the tests have to be compiled.
 */
import {
  actLeaf, base64, base64url, checkpointText, concat, cosignedMessage, fromUtf8, hex, keyIdOf, keyStatement, keyTypes, noteBytes, parseAct,
  parseCheckpoint, signatureLine, utf8, verifierKey,
} from "@affiant/proof";
import { itemProofBytes } from "#desk/2-preserve/item-proof-bytes.js";
import { cosignatureLine } from "#desk/2-preserve/witness/cosignature-line.js";
import { subtreesOf } from "#desk/model/tile-hashes.js";
import { inclusionProof } from "#desk/model/tree-proofs.js";
import { MadeLog, bytesFrom, idFrom, keyAddBody, keyFrom, keyRotateBody } from "../packages/proof/test/dist/made-log.js";
import { nodeCrypto as crypto } from "../packages/proof/test/dist/node-crypto.js";

const smallOrder = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
const leafOf = (bytes, salt) => ({ bytes, salt, leaf: actLeaf(bytes, salt, crypto) });
const gone = (leaf) => ({ ...leaf, bytes: null });

/** A log's leaves as they are, or as somebody made them, under a checkpoint that its own key signed for them. */
function made(log, { leaves = log.leaves, note } = {}) {
  const signed = note ?? log.note(leaves.length, { leaves });
  return {
    acts: leaves.map(({ bytes, salt, leaf }) => (bytes ? { stored: fromUtf8(bytes), salt: hex(salt) } : { leaf: hex(leaf) })),
    checkpoint: signed,
  };
}

const main = () => new MadeLog("main").undo().see().undo();
const branchOf = (log, name = "branch") => new MadeLog(name, { log, size: log.size });
const second = keyFrom("second");
const third = keyFrom("third");

/** [faults, what it is, the log]; a name says the fault it is for. */
function streams() {
  const merged = () => { const log = main(); const branch = branchOf(log).see().undo().undo(); log.undo().merge(branch); return { log, branch }; };
  return {
    "good-branch": [[], "a branch on top of three acts: genesis, the three, and two of its own", made(branchOf(main()).see().undo().undo())],
    "good-branch-of-a-branch": [[], "a branch on top of a branch", made(branchOf(branchOf(main()).undo(), "leaf").see().undo())],
    "good-merge": [[], "a branch merged: its leaves follow without those it stands on", made(merged().log.see().undo())],
    "good-merge-again": [[], "the same branch merged a second time, from where it was", (() => { const { log, branch } = merged(); log.merge(branch.see().undo()); return made(log.undo()); })()],
    "good-merge-both-ways": [[], "a branch that merged the log it stands on, merged into it", (() => { const { log, branch } = merged(); branch.merge(log.undo()).undo(); log.merge(branch); return made(log); })()],
    "good-merge-through-another": [[], "a branch of a branch that comes twice, through its parent and by itself", (() => {
      const log = main(); const one = branchOf(log, "one").undo(); const two = branchOf(one, "two").undo();
      log.merge(one); log.merge(two); one.merge(two.undo()).undo(); log.merge(one); return made(log);
    })()],
    "good-key-added": [[], "a second author", made(main().addKey("author", second).undo({ author: second }).undo())],
    "good-key-rotated": [[], "an author's key replaced, by the old and the new", made(main().addKey("author", second).undo({ author: second }).rotateKey("author", { key: third, old: second }).undo({ author: third }))],
    "good-key-revoked": [[], "what a revoked key signed before holds", made(main().addKey("author", second).undo({ author: second }).act("key-revoke", { key: second.fingerprint, reason: "stolen" }).undo())],
    "good-log-key-rotated": [[], "a checkpoint by the log's new key", made(main().rotateKey("log", { key: third, old: keyFrom("log main") }).undo())],
    "good-log-key-rotated-later": [[], "a checkpoint from before the rotation, by the key of then", (() => { const log = main(); const note = log.note(); log.rotateKey("log", { key: third, old: log.logKey }); return made(log, { note }); })()],
    "good-tombstone": [[], "an act forgotten: its leaf stays", made(main().undo().undo().forget([2, 4]).undo())],
    "good-tombstone-merged": [[], "a branch that forgot an act of the log it stands on, and one of its own, merged", (() => { const { log, branch } = merged(); branch.forget([2, 5]); log.merge(branch); return made(log.undo()); })()],
    ...keyFaults(), ...pinnedKeys(merged), ...tombstoneFaults(), ...branchFaults(merged),
  };
}

function keyFaults() {
  const added = () => main().addKey("author", second).undo({ author: second });
  const claimOf = (log, change) => ({ ...log.claim("author", second), ...change });
  const rotation = (log, change, signers = {}) => {
    const claim = { case: log.case, origin: log.origin, role: "author", key: third.publicKey, person: second.person, old: second.fingerprint, ...change };
    const statement = keyStatement(claim);
    return log.act("key-rotate", keyRotateBody(claim, { consent: (signers.consent ?? third).sign(statement), released: (signers.released ?? second).sign(statement) }));
  };
  return {
    "revoked-key": [["revoked-key"], "an act of a revoked key, after its revocation", made(added().act("key-revoke", { key: second.fingerprint, reason: "stolen" }).undo({ author: second }))],
    "revoked-key-by-itself": [["revoked-key"], "a key that revoked itself and signs on", made(added().act("key-revoke", { key: second.fingerprint, reason: "left" }, { author: second }).undo({ author: second }))],
    "revoked-key-rotated": [["revoked-key"], "an act of a key that was replaced", made(rotation(added(), {}).undo({ author: second }))],
    "unknown-author-publication-key": [["unknown-author"], "an act of a key that has another role", made(main().addKey("publication", second).undo({ author: second }))],
    "unknown-author-unsigned-key-add": [["bad-signature", "unknown-author"], "a key added by an act that its author did not sign", made(main().addKey("author", second, { signer: third }).undo({ author: second }))],
    "bad-consent": [["bad-consent"], "a key added that another key agreed to", made(main().addKey("author", second, { consent: third }))],
    "bad-consent-other-log": [["bad-consent"], "a key that agreed to be in another log", made(main().addKey("author", second, { claim: { origin: `affiant-log/${idFrom("other")}` } }))],
    "bad-consent-other-person": [["bad-consent"], "a key that agreed to be another person's", made(main().addKey("author", second, { claim: { person: third.person } }))],
    "bad-consent-other-role": [["bad-consent"], "a key that agreed to another role", made(main().addKey("author", second, { claim: { role: "publication" } }))],
    "bad-consent-rotation-old": [["bad-consent"], "a rotation that the old key did not sign", made(rotation(added(), {}, { released: third }))],
    "bad-consent-rotation-new": [["bad-consent"], "a rotation that the new key did not sign", made(rotation(added(), {}, { consent: second }))],
    "bad-key-rotation-unknown": [["bad-key"], "a rotation of a key that the log does not have", made(rotation(main(), {}))],
    "bad-key-rotation-revoked": [["bad-key"], "a rotation of a key that was revoked", made(rotation(added().act("key-revoke", { key: second.fingerprint, reason: "lost" }), {}))],
    "bad-field-rotation-person": [["bad-field"], "a rotation to another person's key", made(rotation(added(), { person: third.person }))],
    "bad-key-again": [["bad-key"], "a key added that the log has", made(added().addKey("author", second))],
    "bad-key-second-log-key": [["bad-key"], "a second log key", made(main().addKey("log", third))],
    "bad-key-small-order": [["bad-key"], "a key of small order, for which anyone can sign", (() => {
      const log = main();
      return made(log.act("key-add", keyAddBody(claimOf(log, { key: smallOrder }), concat(smallOrder, new Uint8Array(32)))));
    })()],
    "bad-key-revoke-unknown": [["bad-key"], "a revocation of a key that the log does not have", made(main().act("key-revoke", { key: third.fingerprint, reason: "lost" }))],
    "bad-key-revoke-log-key": [["bad-key"], "a revocation of the log's key", (() => { const log = main(); return made(log.act("key-revoke", { key: log.logKey.fingerprint, reason: "lost" })); })()],
    "bad-field-reason": [["bad-field"], "a revocation for no known reason", made(added().act("key-revoke", { key: second.fingerprint, reason: "bored" }))],
    "bad-signature-old-log-key": [["bad-signature"], "a checkpoint by the log's old key, after its rotation", (() => { const log = main(); const old = log.logKey; log.rotateKey("log", { key: third, old }); return made(log, { note: log.note(log.size, { key: old }) }); })()],
    "bad-signature-new-log-key-too-early": [["bad-signature"], "a checkpoint by the log's new key, of a size before its rotation", (() => { const log = main(); const { size } = log; log.rotateKey("log", { key: third, old: log.logKey }); return made(log, { note: log.note(size) }); })()],
  };
}

/** A key that a reader has from elsewhere, and what became of it (proof.md, 'A key from elsewhere'). */
function pinnedKeys(merged) {
  const pinning = ({ fingerprint }, log) => ({ ...made(log), pinned: fingerprint });
  const next = (name, { person }) => ({ ...keyFrom(name), person });
  const two = next("two", second); const three = next("three", second);
  const added = () => main().addKey("author", second).see().undo({ author: second });
  const replaced = () => added().rotateKey("author", { key: two, old: second }, { author: second });
  const revoked = (log, key, reason = "stolen") => log.act("key-revoke", { key: key.fingerprint, reason });
  const named = () => new MadeLog("named", null, { keys: [
    { role: "author", key: keyFrom("author named").publicKey, person: null }, { role: "author", key: second.publicKey, person: second.person },
    { role: "log", key: keyFrom("log named").publicKey, person: null },
  ] });
  const logTwice = () => { const log = main(); const first = log.logKey; log.rotateKey("log", { key: two, old: first }).undo().rotateKey("log", { key: three, old: two }); return { log, first }; };
  const { log: twice, first } = logTwice();
  const { log, branch } = merged();
  return {
    "good-pinned-log-key-replaced": [[], "a log's key that was replaced twice since it was written down", pinning(first, twice)],
    "good-pinned-author-replaced": [[], "an author's key that was replaced twice since", pinning(second, replaced().rotateKey("author", { key: three, old: two }, { author: two }))],
    "good-pinned-author-new": [[], "the key in the place of another, before it has signed anything", pinning(two, replaced())],
    "wrong-signer-revoked": [["wrong-signer"], "a key that was revoked", pinning(second, revoked(added(), second))],
    "wrong-signer-revoked-left": [["wrong-signer"], "a key that was revoked, and not because it was lost", pinning(second, revoked(added(), second, "left"))],
    "wrong-signer-replaced-then-revoked": [["wrong-signer"], "a key that was replaced, and the one in its place revoked", pinning(second, revoked(replaced(), two))],
    "wrong-signer-named-by-a-stranger": [["wrong-signer"], "an author's key that a genesis act names and that signed nothing here", pinning(second, named().undo())],
    "wrong-signer-consent-alone": [["wrong-signer"], "an author's key that was added and signed nothing here but its consent", pinning(second, main().addKey("author", second))],
    "wrong-signer-no-head-seen": [["wrong-signer"], "a key that a stranger named, with an act of it that names no head: it could stand in any log of the case", pinning(second, named().undo({ author: second }))],
    "good-pinned-named-and-signed": [[], "the same key with an act that names a head of this log", pinning(second, named().see().undo({ author: second }))],
    "wrong-signer-publication": [["wrong-signer"], "a key for publications", pinning(second, main().addKey("publication", second))],
    "wrong-signer-of-a-branch": [["wrong-signer"], "the key of a branch that was merged", pinning(branch.logKey, log)],
  };
}

function tombstoneFaults() {
  const back = () => { const log = main().undo(); const kept = log.leaves[2]; log.forget([2]).undo(); return made(log, { leaves: log.leaves.with(2, kept) }); };
  const other = () => { const log = main().undo(); const kept = log.leaves[3]; log.forget([2]).undo(); return made(log, { leaves: log.leaves.with(3, gone(kept)) }); };
  const forgetting = (acts, log = main()) => log.act("forget", { of: "person", acts, reason: "law" });
  return {
    "bad-tombstone-content-back": [["bad-tombstone"], "a forgotten act that is there", back()],
    "bad-tombstone-of-itself": [["bad-tombstone"], "a tombstone that names itself", made(forgetting([3]))],
    "bad-tombstone-of-later": [["bad-tombstone"], "a tombstone that names what comes after it", made(forgetting([4]).undo())],
    "bad-tombstone-of-genesis": [["bad-tombstone"], "a tombstone that names the first act", made(forgetting([0]))],
    "bad-tombstone-of-key-act": [["bad-tombstone"], "a tombstone that names an act about keys", made(forgetting([3], main().addKey("author", second)))],
    "bad-tombstone-descending": [["bad-tombstone"], "places that descend", made(forgetting([2, 1]))],
    "bad-field-tombstone-empty": [["bad-field"], "a tombstone that names nothing", made(forgetting([]))],
    "bad-field-tombstone-place": [["bad-field"], "a place below zero", made(forgetting([-1]))],
    "missing-act-beside-tombstone": [["missing-act"], "an act gone, and a tombstone for another; that one's content is gone too", other()],
    "missing-act-unsigned-tombstone": [["bad-signature", "missing-act"], "a tombstone that its author did not sign", (() => { const log = main(); const { leaves } = log.forget([2], { signer: third }); return made(log, { leaves: leaves.with(2, gone(leaves[2])) }); })()],
    "missing-act-leaf-known": [["missing-act"], "an act gone whose leaf is known", (() => { const log = main().undo(); return made(log, { leaves: log.leaves.with(2, gone(log.leaves[2])) }); })()],
    "sequence-gap-behind-tombstone": [["sequence-gap"], "one act forgotten, and two numbers missing", made(main().undo().forget([2]).undo({ change: { seq: 7, prev: idFrom("gone") } }))],
    "wrong-prev-behind-tombstone": [["wrong-prev"], "an act behind a hole that names an act that is there", (() => {
      const log = main(); const first = parseAct(log.leaves[0].bytes).act.id;
      log.act("forget", { of: "record", acts: [2], reason: "law" }, { change: { seq: 3, prev: first } });
      return made(log, { leaves: log.leaves.with(2, gone(log.leaves[2])) });
    })()],
  };
}

function branchFaults(merged) {
  const without = (log, at) => made(log, { leaves: log.leaves.toSpliced(at, 1) });
  const withParent = (change) => { const log = main(); const branch = branchOf(log); const parent = { ...branch.genesis.parent, ...change }; return made(new MadeLog("branch", { log, size: log.size }, { parent })); };
  const merging = (change) => { const log = main(); const branch = branchOf(log).undo(); return made(log.merge(branch, branch.size, change(branch, log))); };
  const replay = () => { const log = main().undo(); const { bytes } = log.leaves[2]; return made(log, { leaves: [...log.leaves, leafOf(bytes, bytesFrom("another salt"))] }); };
  return {
    "duplicate-id-replayed": [["duplicate-id", "sequence-gap"], "the same act again, under another salt", replay()],
    "duplicate-id-replayed-in-branch": [["bad-branch", "duplicate-id", "sequence-gap", "sequence-gap", "unknown-author", "wrong-seen"], "a merge that brings leaves again that are there", (() => {
      const { log, branch } = merged(); const again = log.merge(branch.undo()); const at = again.size - 1;
      return made(log, { leaves: [...again.leaves.slice(0, at), branch.leaves[5], again.leaves[at]] });
    })()],
    "bad-branch-parent-root": [["bad-branch"], "a genesis act that names another root of what it stands on", withParent({ root: bytesFrom("root") })],
    "bad-branch-parent-origin": [["bad-branch"], "a genesis act that names another log than the one that follows", withParent({ origin: `affiant-log/${idFrom("other")}` })],
    "bad-branch-parent-short": [["bad-branch"], "the log ends within what the branch stands on", (() => { const log = branchOf(main()); return made(log, { leaves: log.leaves.slice(0, 3) }); })()],
    "bad-branch-parent-act-replaced": [["bad-branch"], "an act of the parent's author in place of the last one that the branch stands on", (() => {
      const log = main(); const branch = branchOf(log); const real = log.leaves[2]; log.leaves.pop();
      log.undo({ change: { at: "2026-03-15T00:00:00Z", seq: 2, prev: parseAct(log.leaves[1].bytes).act.id, id: parseAct(real.bytes).act.id } });
      return made(branch, { leaves: branch.leaves.with(3, log.leaves[2]) });
    })()],
    "bad-branch-short": [["bad-branch"], "a merge of which the last leaf is missing", (() => { const log = main(); const branch = branchOf(log).undo(); log.merge(branch); return made(log, { leaves: log.leaves.slice(0, -1) }); })()],
    "bad-branch-act-missing": [["bad-branch", "sequence-gap"], "a merge of which a leaf in the middle is missing", (() => { const { log } = merged(); return without(log, 6); })()],
    "bad-branch-other-checkpoint-key": [["bad-branch"], "a branch's checkpoint that another key signed", merging((branch) => ({ note: branch.note(branch.size, { key: third }) }))],
    "bad-branch-other-checkpoint-root": [["bad-branch"], "a branch's checkpoint with another root", merging((branch) => {
      const note = checkpointText(branch.origin, { size: branch.size, root: bytesFrom("root") });
      return { note: fromUtf8(noteBytes(note, branch.logKey.sign(utf8(note)), { key: { name: branch.origin, publicKey: branch.logKey.publicKey }, crypto })) };
    })],
    "bad-branch-other-checkpoint-origin": [["bad-branch", "second-genesis", "unknown-author", "unknown-author"], "a checkpoint of the log itself, in place of the branch's", merging((branch, log) => ({ note: log.note() }))],
    "bad-branch-from": [["bad-branch"], "a first merge that says it goes on", merging(() => ({ from: 1 }))],
    "bad-branch-nothing-new": [["bad-branch"], "a merge of a head that was merged", (() => { const { log, branch } = merged(); return made(log.merge(branch)); })()],
    "bad-branch-stranger": [["bad-branch"], "a merge of a log that stands on nothing", (() => { const log = main(); return made(log.merge(new MadeLog("stranger").undo())); })()],
    "bad-branch-head-not-there": [["bad-branch"], "a branch of a branch, merged where only the first log is", (() => {
      const log = main(); const one = branchOf(log, "one").undo(); const two = branchOf(one, "two").undo();
      const places = [0, two.size - 1];
      log.act("merge-branch", { origin: two.origin, from: 0, checkpoint: two.note() });
      for (const place of places) log.take(two.leaves[place]);
      return made(log);
    })()],
    "bad-branch-nine-deep": [["bad-branch"], "a branch of a branch, nine times", (() => {
      let log = main();
      for (let depth = 1; depth <= 9; depth += 1) log = branchOf(log, `deep ${depth}`);
      return made(log);
    })()],
    "wrong-case-in-branch": [["wrong-case"], "a branch's act of another case", (() => { const log = main(); return made(log.merge(branchOf(log).undo({ change: { case: idFrom("other case") } }))); })()],
    "wrong-seen-in-branch": [["wrong-seen"], "a branch's act that has seen a head that the branch never had", (() => { const log = main(); return made(log.merge(branchOf(log).undo({ change: { seen: { size: 2, root: base64url(bytesFrom("root")) } } }))); })()],
    "unknown-author-of-the-parent": [["unknown-author"], "an author of the log a branch stands on, who is none of the branch's", (() => { const log = main(); return made(branchOf(log).undo({ author: log.author, change: { seq: 0, prev: null } })); })()],
  };
}

const signer = keyFrom("note signer");
const witness = (name) => ({ name: `witness.example/${name}`, type: keyTypes.cosignature, ...(({ publicKey, sign }) => ({ publicKey, sign }))(keyFrom(`witness ${name}`)) });
const vkey = (key) => verifierKey(key, crypto);
const signerKey = { name: "log.example/one", type: keyTypes.signature, publicKey: signer.publicKey };

function verifierKeys() {
  // A key whose base64 has a plus sign, found by trying names.
  const plus = Array.from({ length: 64 }, (_, at) => keyFrom(`plus ${at}`)).find(({ publicKey }) => base64(concat(Uint8Array.of(1), publicKey)).includes("+"));
  const good = vkey(signerKey);
  const [name, id, key] = good.split("+");
  const raw = (bytes, owner = "log.example/one") => `${owner}+${hex(crypto.sha256(concat(utf8(`${owner}\n`), bytes)).subarray(0, 4))}+${base64(bytes)}`;
  return {
    "good": [null, "a log's key", good],
    "good-witness": [null, "a witness's key, type 4", vkey(witness("w1"))],
    "good-plus": [null, "a plus sign in the base64", vkey({ ...signerKey, publicKey: plus.publicKey })],
    "bad-key-id": ["bad-key", "another id", `${name}+00000000+${key}`],
    "bad-key-name": ["bad-key", "another name under the same id", `log.example/two+${id}+${key}`],
    "bad-key-space": ["bad-key", "a space in the name", raw(concat(Uint8Array.of(1), signer.publicKey), "log example")],
    "bad-key-no-break-space": ["bad-key", "a space of another kind in the name", raw(concat(Uint8Array.of(1), signer.publicKey), "log\u00a0example")],
    "bad-key-empty-name": ["bad-key", "no name", raw(concat(Uint8Array.of(1), signer.publicKey), "")],
    "bad-key-short": ["bad-key", "31 bytes of key", raw(concat(Uint8Array.of(1), signer.publicKey.slice(1)))],
    "bad-key-base64": ["bad-key", "base64url in place of base64", vkey({ ...signerKey, publicKey: plus.publicKey }).split("+").slice(0, 2).concat(base64url(concat(Uint8Array.of(1), plus.publicKey))).join("+")],
    "bad-key-small-order": ["bad-key", "a key of small order", raw(concat(Uint8Array.of(1), smallOrder))],
    "bad-key-second-spelling": ["bad-key", "a point in another spelling than its canonical one: y is 3 more than the field's prime", raw(concat(Uint8Array.of(1), Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 0xf0 : at === 31 ? 0x7f : 0xff))))],
    "unknown-key-type": ["unknown-key-type", "a type that is not known here", raw(concat(Uint8Array.of(6), bytesFrom("pq", 32), bytesFrom("pq2", 32)))],
  };
}

function cosignedNotes() {
  const text = checkpointText("log.example/one", { size: 7, root: bytesFrom("root") });
  const own = fromUtf8(noteBytes(text, signer.sign(utf8(text)), { key: signerKey, crypto }));
  const w1 = witness("w1");
  const line = (key, time, over = text, at = time) => cosignatureLine({ key, time, signature: key.sign(cosignedMessage(over, at)) }, crypto);
  const raw = (bytes) => signatureLine({ name: w1.name, keyId: keyIdOf(w1, crypto), signature: bytes });
  const extended = `${text}extension 1\n`;
  const plain = w1.sign(utf8(text));
  return {
    own, text, line, w1,
    table: {
      "good": [1772000000, "a cosignature", own + line(w1, 1772000000)],
      "good-twice": [1772000099, "two of one witness, of which the later counts", own + line(w1, 1772000000) + line(w1, 1772000099)],
      "good-among-others": [1772000000, "lines of keys that nobody knows, one of a type that nobody knows", `${own}— other.example ${base64(bytesFrom("line", 32))}\n${line(witness("w2"), 1772000000)}${line(w1, 1772000000)}`],
      "good-extension": [1772000000, "an extension line, which is signed too", fromUtf8(noteBytes(extended, signer.sign(utf8(extended)), { key: signerKey, crypto })) + line(w1, 1772000000, extended)],
      "absent": [null, "no cosignature", own],
      "other-time": [null, "a time that was not signed", own + line(w1, 1772000000, text, 1772000001)],
      "other-text": [null, "a cosignature of another checkpoint", own + line(w1, 1772000000, text.replace("\n7\n", "\n8\n"))],
      "plain-signature": [null, "a plain signature under a witness's name", own + raw(plain)],
      "without-header": [null, "a time before a signature of the plain text", own + raw(concat(Uint8Array.of(0, 0, 0, 0, 0x69, 0x9e, 0xa6, 0x80), plain))],
      "time-zero": [null, "time 0, which says nothing", own + line(w1, 0)],
      "one-bad": [null, "a good one and one that does not verify", own + line(w1, 1772000000) + line(w1, 1772000001, text, 5)],
      "other-key-same-name": [null, "another key under the witness's name", own + line({ ...keyFrom("imposter"), name: w1.name }, 1772000000)],
    },
  };
}

function policies({ own, line }) {
  const [w1, w2, w3] = ["w1", "w2", "w3"].map(witness);
  const note = own + line(w1, 1772000000) + line(w2, 1772000001);
  const lines = `log ${vkey(signerKey)} https://log.example/\nwitness w1 ${vkey(w1)}\nwitness w2 ${vkey(w2)} https://w2.example/\nwitness w3 ${vkey(w3)}\n`;
  const pq = `witness.example/pq+00000000+${base64(concat(Uint8Array.of(6), bytesFrom("pq"), bytesFrom("pq2")))}`;
  const none = [];
  return {
    "good-any": [none, "any of three", `${lines}group g any w1 w2 w3\nquorum g\n`],
    "good-2-of-3": [none, "two of three, with comments, tabs and empty lines", `# a comment\n\n${lines}\t group\tg  2 w1 w2 w3 \n # another\nquorum g\n`],
    "good-group-of-groups": [none, "one of a group, and a witness", `${lines}group a any w1 w3\ngroup b all a w2\nquorum b\n`],
    "good-none": [none, "no cosignature asked for", `${lines}quorum none\n`],
    "good-one-witness": [none, "one witness, and no log named", `witness w1 ${vkey(w1)}\nquorum w1\n`],
    "good-name-not-ascii": [none, "names are octets", `witness tén ${vkey(w1)}\nquorum tén\n`],
    "good-unknown-type": [none, "a witness of a type that is not known here, which never counts", `${lines}witness pq ${pq}\ngroup g 2 w1 w2 pq\nquorum g\n`],
    "quorum-missing": [["quorum-missing"], "all of three, and one has not", `${lines}group g all w1 w2 w3\nquorum g\n`],
    "quorum-missing-2-of-2-groups": [["quorum-missing"], "a group that does not hold", `${lines}group a all w1 w3\ngroup b all a w2\nquorum b\n`],
    "quorum-missing-unknown-type": [["quorum-missing"], "a quorum of a type that is not known here", `witness pq ${pq}\nquorum pq\n`],
    "unknown-log": [["unknown-log"], "a log that the policy does not name", `log ${vkey({ ...signerKey, publicKey: w3.publicKey })}\nquorum none\n`],
    "unknown-log-other-name": [["unknown-log"], "the log's key under another name", `log ${vkey({ ...signerKey, name: "log.example/two" })}\nquorum none\n`],
    "bad-policy-no-quorum": [["bad-policy"], "no quorum line", lines],
    "bad-policy-two-quorums": [["bad-policy"], "two quorum lines", `${lines}quorum w1\nquorum none\n`],
    "bad-policy-unknown-name": [["bad-policy"], "a quorum of a name that is not defined", `${lines}quorum g\n`],
    "bad-policy-name-case": [["bad-policy"], "names are not compared but octet by octet", `${lines}quorum W1\n`],
    "bad-policy-defined-later": [["bad-policy"], "a group before its witness", `group g any w1\n${lines}quorum g\n`],
    "bad-policy-name-twice": [["bad-policy"], "two witnesses of one name", `witness w ${vkey(w1)}\nwitness w ${vkey(w2)}\nquorum w\n`],
    "bad-policy-key-twice": [["bad-policy"], "one key under two names", `witness a ${vkey(w1)}\nwitness b ${vkey({ ...w1, name: "other.example" })}\nquorum a\n`],
    "bad-policy-name-none": [["bad-policy"], "a witness called none", `witness none ${vkey(w1)}\nquorum none\n`],
    "bad-policy-none-in-group": [["bad-policy"], "none as a member", `${lines}group g any none\nquorum g\n`],
    "bad-policy-two-groups": [["bad-policy"], "a witness in two groups", `${lines}group a any w1 w2\ngroup b any w1 w3\nquorum a\n`],
    "bad-policy-member-twice": [["bad-policy"], "a witness twice in one group", `${lines}group a 2 w1 w1\nquorum a\n`],
    "bad-policy-threshold-zero": [["bad-policy"], "none of two", `${lines}group a 0 w1 w2\nquorum a\n`],
    "bad-policy-threshold-high": [["bad-policy"], "three of two", `${lines}group a 3 w1 w2\nquorum a\n`],
    "bad-policy-empty-group": [["bad-policy"], "a group of nobody", `${lines}group a any\nquorum a\n`],
    "bad-policy-witness-key-type": [["bad-policy"], "a log's key for a witness", `witness w ${vkey(signerKey)}\nquorum w\n`],
    "bad-policy-log-key-type": [["bad-policy"], "a witness's key for a log", `log ${vkey(w1)}\nquorum none\n`],
    "bad-policy-word": [["bad-policy"], "a line of another kind", `${lines}witnesses w1\nquorum none\n`],
    "bad-policy-carriage-return": [["bad-policy"], "lines that end as on another system", `${lines}quorum none\r\n`],
    "bad-policy-cut": [["bad-policy"], "a last line that does not end", `${lines}quorum w1`],
    "bad-policy-key": [["bad-policy"], "a key with another id", `witness w ${vkey(w1).replace(/\+[0-9a-f]{8}\+/, "+00000000+")}\nquorum w\n`],
    note,
  };
}

function itemProofs() {
  const digest = hex(crypto.sha256(utf8("The ferry left at dawn.\n")));
  const receive = (log, sha256 = digest, more = {}) => log.act("receive", { record: `r-${idFrom("record").slice(0, 16)}`, sha256, size: 24, day: "2026-03-14" }, more);
  const log = receive(main().addKey("author", second), digest, { author: second });
  const other = hex(crypto.sha256(utf8("other")));
  receive(log, other).rotateKey("log", { key: third, old: log.logKey }).undo();
  const w1 = witness("w1");
  const note = log.note() + cosignatureLine({ key: w1, time: 1772000000, signature: w1.sign(cosignedMessage(parseCheckpoint(utf8(log.note())).note.text, 1772000000)) }, crypto);
  const leaf = (index, from = log, size = from.size) => ({
    ...from.leaves[index], index, path: inclusionProof({ index, size }, subtreesOf(from.leaves.map((each) => each.leaf), crypto), crypto),
  });
  const proofOf = (change = {}) => itemProofBytes({ item: leaf(4), keys: [leaf(0), leaf(3), leaf(6)], times: [], checkpoint: utf8(note), ...change });
  const good = fromUtf8(proofOf());
  const [w2policy, policy] = [witness("w2"), w1].map((key) => `log ${vkey({ name: log.origin, publicKey: third.publicKey })}\nwitness w ${vkey(key)}\nquorum w\n`);
  const branch = new MadeLog("branch", { log, size: log.size });
  receive(branch, digest);
  log.merge(branch).undo();
  const late = fromUtf8(itemProofBytes({ item: leaf(10), keys: [leaf(0), leaf(6), leaf(9)], times: [], checkpoint: utf8(log.note()) }));
  // The author of a log goes on in a branch, and lets somebody in there.
  const shared = main();
  const laptop = new MadeLog("laptop", { log: shared, size: shared.size }, { author: shared.author });
  receive(laptop.addKey("author", third), digest, { author: third });
  shared.merge(laptop).undo();
  const inBranch = fromUtf8(itemProofBytes({ item: leaf(6, shared), keys: [leaf(0, shared), leaf(4, shared), leaf(5, shared)], times: [], checkpoint: utf8(shared.note()) }));
  const revoked = main().addKey("author", second).act("key-revoke", { key: second.fingerprint, reason: "stolen" });
  receive(revoked, digest, { author: second });
  // An author's key replaced, an act, its key revoked after that.
  const ended = main().addKey("author", second).rotateKey("author", { key: { ...third, person: second.person }, old: second }, { author: second });
  receive(ended, digest, { author: third }).act("key-revoke", { key: third.fingerprint, reason: "left" });
  const before = fromUtf8(itemProofBytes({ item: leaf(5, ended), keys: [leaf(0, ended), leaf(3, ended), leaf(4, ended), leaf(6, ended)], times: [], checkpoint: utf8(ended.note()) }));
  const earlier = receive(main().addKey("author", second), digest, { author: second }).rotateKey("author", { key: { ...third, person: second.person }, old: second }, { author: second });
  const inTime = fromUtf8(itemProofBytes({ item: leaf(4, earlier), keys: [leaf(0, earlier), leaf(3, earlier), leaf(5, earlier)], times: [], checkpoint: utf8(earlier.note()) }));
  const oldLogKey = keyFrom("log main");
  const spoiled = (from, to) => { if (!good.includes(from)) throw new Error(`nothing to change: ${from}`); return good.replace(from, to); };
  const named = (text, fault, desc, more = {}) => [fault, desc, { proof: text, ...more }];
  const after = (change) => fromUtf8(proofOf(change));
  return {
    "good": named(good, null, "a receipt, by an author that was added, under a log key that was rotated"),
    "good-digest": named(good, null, "the same, with the digest of the file in hand", { digest }),
    "good-pinned-log": named(good, null, "the same, with the log's key known from elsewhere", { pinned: third.fingerprint }),
    "good-pinned-author": named(good, null, "the same, with the author's key known from elsewhere", { pinned: second.fingerprint }),
    "good-pinned-old-log-key": named(good, null, "the same, with the key that the log had before", { pinned: oldLogKey.fingerprint }),
    "good-pinned-old-author": named(before, null, "an act of a key that took the known one's place, and that was revoked after it", { pinned: second.fingerprint }),
    "good-pinned-author-revoked-after": named(before, null, "an act of a key that was revoked after it", { pinned: third.fingerprint }),
    "wrong-signer-newer-key": named(inTime, "wrong-signer", "an act of a key that the known one replaced later: whoever has an old key can sign what looks old", { pinned: third.fingerprint }),
    "good-policy": named(good, null, "the same, with a policy", { policy }),
    "good-branch": named(late, null, "an act of a merged branch, with the branch's genesis act", { digest }),
    "good-branch-same-author": named(inBranch, null, "an act of a merged branch, by an author that was added there by one who is an author of the log as well", { digest }),
    "wrong-item": named(good, "wrong-item", "a valid proof of another item than the file in hand", { digest: other }),
    "wrong-signer": named(good, "wrong-signer", "another key than the one known from elsewhere", { pinned: keyFrom("stranger").fingerprint }),
    "quorum-missing": named(good, "quorum-missing", "a policy that asks for another witness", { policy: w2policy }),
    "unknown-log": named(good, "unknown-log", "a policy that names another log", { policy: policy.replace(/^log .*\n/, `log ${vkey(signerKey)}\n`) }),
    "bad-proof-other-index": named(spoiled("index 4\n", "index 5\n"), "bad-proof", "another index"),
    "bad-proof-other-act": named(after({ item: { ...leaf(4), bytes: log.leaves[5].bytes, salt: log.leaves[5].salt } }), "bad-proof", "another act of the log in its place"),
    "bad-proof-other-salt": named(after({ item: { ...leaf(4, log, 8), salt: bytesFrom("salt") } }), "bad-proof", "another salt"),
    "bad-signature-checkpoint": named(after({ keys: [leaf(0, log, 8), leaf(3, log, 8), leaf(6, log, 8)], item: leaf(4, log, 8), checkpoint: utf8(log.note(8, { key: second })) }), "bad-signature", "a checkpoint that another key signed"),
    "bad-signature-old-log-key": named(after({ keys: [leaf(0, log, 8), leaf(3, log, 8)], item: leaf(4, log, 8) }), "bad-signature", "without the act that rotated the log's key"),
    "unknown-author": named(after({ keys: [leaf(0, log, 8), leaf(6, log, 8)], item: leaf(4, log, 8) }), "unknown-author", "without the act that added the author's key"),
    "revoked-key": named(fromUtf8(itemProofBytes({ item: leaf(5, revoked), keys: [leaf(0, revoked), leaf(3, revoked), leaf(4, revoked)], times: [], checkpoint: utf8(revoked.note()) })), "revoked-key", "an act of a revoked key"),
    "first-act-not-genesis": named(after({ keys: [leaf(3, log, 8)], item: leaf(4, log, 8) }), "first-act-not-genesis", "without the log's first act"),
    "bad-item-proof-order": named(after({ keys: [leaf(0, log, 8), leaf(6, log, 8), leaf(3, log, 8)], item: leaf(4, log, 8) }), "bad-item-proof", "acts about keys in another order"),
    "bad-item-proof-title": named(spoiled("@v1", "@v2"), "bad-item-proof", "another version"),
    "bad-item-proof-no-extra": named(good.replace(/extra .*\n/, ""), "bad-item-proof", "nothing that says what the leaf is made of"),
    "bad-item-proof-leading-zero": named(spoiled("index 4\n", "index 04\n"), "bad-item-proof", "an index with a leading zero"),
    "bad-item-proof-short-hash": named(good.replace(/(index 4\n)..../, "$1"), "bad-item-proof", "a hash that is too short"),
    "bad-item-proof-no-checkpoint": named(good.slice(0, good.indexOf("\n\n") + 1), "bad-item-proof", "no checkpoint"),
  };
}

/** Writes them all. @param write (name, content) */
export function writeStreamVectors(write) {
  for (const [name, [wantFaults, desc, log]] of Object.entries(streams())) write(`streams/${name}.json`, { desc, ...log, wantFaults });
  for (const [name, [wantFault, desc, key]] of Object.entries(verifierKeys())) write(`verifier-keys/${name}.json`, { desc, vkey: key, wantFault });
  const notes = cosignedNotes();
  for (const [name, [wantTime, desc, note]] of Object.entries(notes.table)) write(`cosignatures/${name}.json`, { desc, vkey: vkey(notes.w1), note, wantTime });
  const { note, ...table } = policies(notes);
  for (const [name, [wantFaults, desc, policy]] of Object.entries(table)) write(`policies/${name}.json`, { desc, policy, note, wantFaults });
  for (const [name, [wantFault, desc, proof]] of Object.entries(itemProofs())) write(`item-proofs/${name}.json`, { desc, ...proof, wantFault });
}
