/**
 * Makes `vectors/` anew from fixed keys, ids and salts: the same bytes at every run. `node run/make-vectors.mjs [FOLDER]`.
 * Two implementations that build from docs/formats/ must both pass them.
 */
import { createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as proof from "@affiant/proof";
import { genesisBody } from "#desk/2-preserve/genesis-body.js";
import { actLine } from "#desk/model/act-lines.js";
import { TileHashes, bundleBytes, subtreesOf, tilesOfSize } from "#desk/model/tile-hashes.js";
import { consistencyProof, inclusionProof } from "#desk/model/tree-proofs.js";
import { writeStreamVectors } from "./make-stream-vectors.mjs";

const asked = process.argv[2];
if (asked?.startsWith("-")) {
  console.error("usage: node run/make-vectors.mjs [FOLDER]");
  process.exit(2);
}
const folder = asked ?? join(dirname(fileURLToPath(import.meta.url)), "../vectors");
const { base32, base64url, canonicalBytes, concat, fromUtf8, hex, utf8 } = proof;

const crypto = {
  sha256: (bytes) => hash("sha256", bytes, "buffer"),
  verifyEd25519: (key, message, signature) =>
    verify(null, message, createPublicKey({ key: concat(Buffer.from("302a300506032b6570032100", "hex"), key), format: "der", type: "spki" }), signature),
};
const bytesFrom = (name, length = 32) => new Uint8Array(crypto.sha256(utf8(`affiant vector ${name}`)).subarray(0, length));
const idFrom = (name) => base32(bytesFrom(name, 16));
const text = (bytes) => fromUtf8(bytes);

function keyFrom(name) {
  const seed = bytesFrom(`key ${name}`);
  const secret = createPrivateKey({ key: concat(Buffer.from("302e020100300506032b657004220420", "hex"), seed), format: "der", type: "pkcs8" });
  const publicKey = new Uint8Array(createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32));
  return { seed, publicKey, fingerprint: proof.fingerprint(publicKey, crypto), sign: (message) => new Uint8Array(sign(null, message, secret)) };
}

const author = keyFrom("author");
const stranger = keyFrom("stranger");
const log = keyFrom("log");
const caseId = idFrom("case");
const origin = `affiant-log/${idFrom("origin")}`;
const record = `r-${base32(bytesFrom("record", 10))}`;

function write(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : `${JSON.stringify(content, null, 1)}\n`);
}

const emptyRoot = base64url(proof.emptyRoot(crypto));

function makeAct(seq, change = {}) {
  return {
    v: 1, case: caseId, id: idFrom(`act ${seq}`), type: "undo", author: author.fingerprint, seq, prev: seq === 0 ? null : idFrom(`act ${seq - 1}`),
    seen: { size: 0, root: emptyRoot }, at: "2026-03-14T09:26:53Z", body: { answers: idFrom(`act ${seq - 1}`) }, ...change,
  };
}

function genesis(keys, change = {}) {
  const body = genesisBody({ format: 1, origin, parent: null, keys: keys ?? [{ role: "author", key: author.publicKey, person: idFrom("person") }, { role: "log", key: log.publicKey, person: null }] });
  return makeAct(0, { type: "genesis", body, ...change });
}

function signed(act, key = author) {
  const message = proof.signedBytes(act);
  return proof.signedAct(act, { message, signature: key.sign(message) });
}

const saltOf = (number) => bytesFrom(`salt ${number}`);
const keyFields = (key) => ({ seed: hex(key.seed), publicKey: hex(key.publicKey), fingerprint: key.fingerprint });

// --- five acts, every step down to the leaf
const digest = hex(crypto.sha256(utf8("The ferry left at dawn.\n")));
const anchor = { record, layer: hex(bytesFrom("layer")), start: 4, end: 9, quote: "ferry", before: "The ", after: " left at dawn." };
const five = [
  genesis(),
  makeAct(1, { type: "receive", at: "2026-03-14T00:00:00Z", body: { record, sha256: digest, size: 24, day: "2026-03-14" } }),
  makeAct(2, { type: "custody", body: { record, who: "Élodie", device: "laptop", clock: "unknown", at: "2026-03-14T09:26:53Z", file: { name: "départ.txt", path: "", bytes: false } } }),
  makeAct(3, { type: "describe", at: "2026-03-14T00:00:00Z", body: { record, title: "Départ “à l’aube” \u2028 \u007f \\", publisher: null, author: null, published: "2026-03-02", url: null, language: "fr" } }),
  makeAct(4, { type: "release", body: { subject: "statement", anchor } }),
];
write("acts/five-acts.json", {
  desc: "Five acts of one author, with keys, salts and all bytes down to the leaf. Bytes are hex; `signed` and `stored` are UTF-8 text.",
  keys: { author: keyFields(author), log: keyFields(log) },
  acts: five.map((act, at) => {
    const { signature, stored } = signed(act);
    const entry = proof.actEntry(stored, saltOf(at), crypto);
    return {
      act, signed: text(proof.signedBytes(act)), signature: hex(signature), stored: text(stored), salt: hex(saltOf(at)),
      entry: hex(entry), leaf: hex(proof.leafHash(entry, crypto)),
    };
  }),
});

// --- a log of 0 to 300 acts
const salted = Array.from({ length: 300 }, (_, at) => ({ index: at, salt: saltOf(at), bytes: signed(at === 0 ? genesis() : makeAct(at)).stored }));
const leaves = salted.map(({ bytes, salt }) => proof.actLeaf(bytes, salt, crypto));
const noteOf = (head, { key = log, name = origin } = {}) => {
  const body = proof.checkpointText(name, head);
  return text(proof.noteBytes(body, key.sign(utf8(body)), { key: { name, publicKey: key.publicKey }, crypto }));
};
const tree = new proof.GrowingTree(crypto);
const heads = [{ size: 0, root: tree.root() }];
for (const leaf of leaves) {
  tree.append(leaf);
  heads.push({ size: tree.size, root: tree.root() });
}
write("log/acts.acts", text(concat(...salted.map(actLine))));
write("log/heads.json", {
  desc: "The head of the log of acts.acts at every size from 0 to 300, the note of some, and the tiles of the last. Roots are hex; tiles are SHA-256 of their bytes.",
  origin, log: keyFields(log), verifierKey: proof.verifierKey({ name: origin, publicKey: log.publicKey }, crypto),
  heads: heads.map(({ size, root }) => `${size} ${hex(root)}`),
  notes: [0, 1, 2, 255, 256, 257, 300].map((size) => noteOf(heads[size])),
  tiles: tilesOf(),
});

function tilesOf() {
  const growing = new proof.GrowingTree(crypto);
  const tiles = new TileHashes();
  for (const leaf of leaves) growing.append(leaf, tiles.completed);
  return Object.fromEntries(tilesOfSize(300).map((place) => {
    const from = place.index * 256;
    const bytes = place.level === "entries"
      ? bundleBytes(salted.slice(from, from + place.width).map(({ bytes: stored, salt }) => proof.actEntry(stored, salt, crypto)))
      : tiles.tile(place);
    return [proof.tilePath(place), hex(crypto.sha256(bytes))];
  }));
}

// --- one refusal a file: single acts
const good = signed(makeAct(1));
const goodText = text(good.stored);
const jsonOf = (value) => JSON.stringify(value);
const wrap = (act, sig = base64url(good.signature)) => text(canonicalBytes({ act, sig }));
/** Canonical but for what is wrong with it, which a writer that refuses could not write. */
const forced = (from, to) => {
  if (!goodText.includes(from)) throw new Error(`nothing to change: ${from}`);
  return goodText.replace(from, to);
};
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
function addOrder(signature) {
  const s = BigInt(`0x${hex(signature.slice(32).reverse())}`) + order;
  return concat(signature.slice(0, 32), Uint8Array.from(Buffer.from(s.toString(16).padStart(64, "0"), "hex")).reverse());
}
const refusals = {
  "not-canonical-space": ["not-canonical", "a space after the first colon", forced('{"act":', '{"act": ')],
  "not-canonical-line-feed": ["not-canonical", "a line feed at the end", `${goodText}\n`],
  "not-canonical-order": ["not-canonical", "sig before act", jsonOf({ sig: base64url(good.signature), act: JSON.parse(goodText).act })],
  "not-canonical-repeated-name": ["not-canonical", "the field v twice", forced('"v":1', '"v":1,"v":1')],
  "not-canonical-escape": ["not-canonical", "a letter written as an escape", forced('"undo"', '"\\u0075ndo"')],
  "not-canonical-exponent": ["not-canonical", "1e0 for 1", forced('"v":1', '"v":1e0')],
  "not-canonical-negative-zero": ["not-canonical", "-0 for 0", forced('"size":0', '"size":-0')],
  "not-canonical-byte-order-mark": ["not-json", "a byte order mark before it", `\uFEFF${goodText}`],
  "not-json": ["not-json", "cut short by one byte", goodText.slice(0, -1)],
  "not-an-integer-float": ["not-an-integer", "a float in the body", forced('"body":{', '"body":{"a":1.5,')],
  "not-an-integer-too-large": ["not-an-integer", "2^53 in the body", forced('"body":{', '"body":{"a":9007199254740992,')],
  "not-nfc": ["not-nfc", "e and a combining accent, in place of é", forced('"body":{', '"body":{"a":"e\u0301",')],
  "not-utf8-half-surrogate": ["not-utf8", "half of a surrogate pair, as an escape", forced('"body":{', '"body":{"a":"\\ud800",')],
  "too-deep": ["too-deep", "a body of 40 arrays in each other", forced('"body":{', `"body":{"a":${"[".repeat(40)}${"]".repeat(40)},`)],
  "too-large": ["too-large", "one byte more than 32 KiB", goodText.replace('"body":{', `"body":{"a":"${"x".repeat(32 * 1024 - goodText.length - 6 + 1)}",`)],
  "bad-field-unknown": ["bad-field", "a field that an act does not have", wrap({ ...makeAct(1), note: "x" })],
  "bad-field-missing": ["bad-field", "no field seen", wrap((({ seen, ...rest }) => rest)(makeAct(1)))],
  "bad-field-version": ["bad-field", "v is 2", wrap(makeAct(1, { v: 2 }))],
  "bad-field-id": ["bad-field", "an id whose last letter has bits beyond the 128", wrap(makeAct(1, { id: `${idFrom("act 1").slice(0, -1)}z` }))],
  "bad-field-author": ["bad-field", "a fingerprint in upper case", wrap(makeAct(1, { author: author.fingerprint.toUpperCase() }))],
  "bad-field-no-such-day": ["bad-field", "30 February", wrap(makeAct(1, { at: "2026-02-30T00:00:00Z" }))],
  "bad-field-offset": ["bad-field", "a time that is not in UTC", wrap(makeAct(1, { at: "2026-03-14T09:26:53+01:00" }))],
  "bad-field-fraction": ["bad-field", "a time with a fraction of a second", wrap(makeAct(1, { at: "2026-03-14T09:26:53.000Z" }))],
  "bad-field-prev": ["bad-field", "prev is null and seq is not 0", wrap(makeAct(1, { prev: null }))],
  "bad-field-seq": ["bad-field", "seq is negative", wrap(makeAct(1, { seq: -1 }))],
  "bad-field-root": ["bad-field", "a root of 31 bytes", wrap(makeAct(1, { seen: { size: 0, root: base64url(new Uint8Array(31)) } }))],
  "bad-signature-length": ["bad-signature", "a signature of 63 bytes", wrap(makeAct(1), base64url(good.signature.slice(0, 63)))],
  "bad-signature-spelling": ["bad-signature", "base64 in place of base64url", wrap(makeAct(1), `${base64url(good.signature).slice(0, -1)}=`)],
  "bad-signature-other-key": ["bad-signature", "signed by a key that is not the author's", text(signed(makeAct(1), stranger).stored)],
  "bad-signature-other-act": ["bad-signature", "the signature of another act", wrap(makeAct(1, { at: "2026-03-14T09:26:54Z" }))],
  "bad-signature-without-label": ["bad-signature", "signed without the label before the act", wrap(makeAct(1), base64url(author.sign(canonicalBytes(makeAct(1)))))],
  "bad-signature-s-plus-order": ["bad-signature", "S and the group's order added: libraries disagree, Affiant refuses", wrap(makeAct(1), base64url(addOrder(good.signature)))],
};
for (const [name, [wantFault, desc, stored]] of Object.entries(refusals)) {
  write(`acts/${name}.json`, { desc, publicKey: hex(author.publicKey), stored, wantFault });
}
write("acts/not-utf8.json", { desc: "a byte that is not UTF-8", publicKey: hex(author.publicKey), storedHex: hex(good.stored).replace(hex(utf8('"undo"')), hex(concat(utf8('"und'), Uint8Array.of(0xff), utf8('"')))), wantFault: "not-utf8" });
write("acts/good.json", { desc: "a good act, so that a checker that refuses everything is found out", publicKey: hex(author.publicKey), stored: goodText, wantFault: null });
for (const [name, length] of [["short", 31], ["long", 33], ["empty", 0]]) {
  write(`acts/bad-salt-${name}.json`, { desc: `a salt of ${length} bytes`, publicKey: hex(author.publicKey), stored: goodText, salt: hex(bytesFrom("salt", 32)).padEnd(2 * length, "0").slice(0, 2 * length), wantFault: "bad-salt" });
}

// --- one refusal a file: logs
const first = signed(genesis());
const second = signed(makeAct(1));
const third = signed(makeAct(2));
const rootOfActs = (acts) => proof.rootOf(acts.map(({ stored }, at) => proof.actLeaf(stored, saltOf(at), crypto)), crypto);
function logVector(name, { desc, acts, wantFaults, checkpoint, pinned }) {
  const whole = acts.filter((act) => act !== null);
  write(`logs/${name}.json`, {
    desc,
    acts: acts.map((act, at) => act && { stored: text(act.stored), salt: hex(act.salt ?? saltOf(at)) }),
    checkpoint: checkpoint ?? noteOf({ size: acts.length, root: rootOfActs(whole) }),
    ...(pinned && { pinned }),
    wantFaults,
  });
}
const real = rootOfActs([first, second, third]);
const smallOrder = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
logVector("good", { desc: "three acts, and nothing wrong", acts: [first, second, third], wantFaults: [] });
logVector("good-pinned", { desc: "the same, with the author's key known from elsewhere", acts: [first, second, third], pinned: author.fingerprint, wantFaults: [] });
logVector("good-tail", { desc: "two acts signed for and one that waits", acts: [first, second, third], checkpoint: noteOf({ size: 2, root: rootOfActs([first, second]) }), wantFaults: [] });
logVector("wrong-signer", { desc: "a pinned key that the log does not have", acts: [first, second], pinned: stranger.fingerprint, wantFaults: ["wrong-signer"] });
logVector("first-act-not-genesis", { desc: "a log that begins with another act", acts: [signed(makeAct(0))], wantFaults: ["first-act-not-genesis", "unknown-author"] });
logVector("second-genesis", { desc: "a genesis act that is not the first", acts: [first, signed(genesis(null, { seq: 1, prev: idFrom("act 0"), id: idFrom("act 1") }))], wantFaults: ["second-genesis"] });
logVector("duplicate-id", { desc: "two acts with one id", acts: [first, second, signed(makeAct(2, { id: idFrom("act 1") }))], wantFaults: ["duplicate-id"] });
logVector("sequence-gap", { desc: "an author's act left out", acts: [first, signed(makeAct(2))], wantFaults: ["sequence-gap"] });
logVector("sequence-repeated", { desc: "an author's number used twice", acts: [first, second, signed(makeAct(1, { id: idFrom("other") }))], wantFaults: ["sequence-gap"] });
logVector("wrong-prev", { desc: "prev is not the author's previous act", acts: [first, second, signed(makeAct(2, { prev: idFrom("act 0") }))], wantFaults: ["wrong-prev"] });
logVector("wrong-case", { desc: "an act of another case", acts: [first, signed(makeAct(1, { case: idFrom("other case") }))], wantFaults: ["wrong-case"] });
logVector("wrong-seen-root", { desc: "a head that was never the log's", acts: [first, signed(makeAct(1, { seen: { size: 1, root: base64url(bytesFrom("no root")) } }))], wantFaults: ["wrong-seen"] });
logVector("wrong-seen-later", { desc: "a head that was not there yet", acts: [first, signed(makeAct(1, { seen: { size: 2, root: emptyRoot } }))], wantFaults: ["wrong-seen"] });
logVector("unknown-author", { desc: "an author whose key nobody added", acts: [first, signed(makeAct(1, { author: stranger.fingerprint, seq: 0, prev: null }), stranger)], wantFaults: ["unknown-author"] });
logVector("bad-signature", { desc: "an act signed by another key", acts: [first, signed(makeAct(1), stranger)], wantFaults: ["bad-signature"] });
logVector("bad-key", { desc: "a genesis act whose author's key has small order", acts: [signed(genesis([{ role: "author", key: smallOrder, person: idFrom("person") }, { role: "log", key: log.publicKey, person: null }]))], wantFaults: ["bad-key", "unknown-author"] });
logVector("missing-act", { desc: "an act taken out and nothing that explains it", acts: [first, null, third], checkpoint: noteOf({ size: 3, root: real }), wantFaults: ["missing-act", "root-mismatch"] });
logVector("tail-cut", { desc: "the last act taken away", acts: [first, second], checkpoint: noteOf({ size: 3, root: real }), wantFaults: ["root-mismatch"] });
logVector("act-exchanged", { desc: "an act signed anew by its author after it was logged", acts: [first, second, signed(makeAct(2, { at: "2026-03-14T09:26:54Z" }))], checkpoint: noteOf({ size: 3, root: real }), wantFaults: ["root-mismatch"] });
logVector("salt-exchanged", { desc: "the right act with another salt", acts: [first, second, { ...third, salt: bytesFrom("other salt") }], checkpoint: noteOf({ size: 3, root: real }), wantFaults: ["root-mismatch"] });
logVector("checkpoint-other-key", { desc: "a checkpoint that another key signed under the log's name", acts: [first, second, third], checkpoint: noteOf({ size: 3, root: real }, { key: stranger }), wantFaults: ["bad-signature"] });
logVector("wrong-origin", { desc: "a checkpoint of another log, signed by this one's key", acts: [first, second, third], checkpoint: noteOf({ size: 3, root: real }, { name: `affiant-log/${idFrom("other origin")}` }), wantFaults: ["wrong-origin"] });

// --- one refusal a file: checkpoints as text
const goodNote = noteOf({ size: 3, root: real });
const checkpoints = {
  "good": [null, "a good checkpoint", goodNote],
  "good-extension": [null, "an extension line, which is signed and not read", goodNote.replace("\n\n", "\nextension 1\n\n")],
  "no-blank-line": ["bad-note", "no blank line before the signatures", goodNote.replace("\n\n", "\n")],
  "no-line-feed": ["bad-note", "no line feed at the end", goodNote.slice(0, -1)],
  "no-signature": ["bad-note", "no signature line", goodNote.slice(0, goodNote.indexOf("—"))],
  "hyphen": ["bad-note", "a hyphen in place of the dash", goodNote.replace("—", "-")],
  "carriage-return": ["bad-note", "a carriage return", goodNote.replace("\n", "\r\n")],
  "bad-base64": ["bad-note", "a signature without its padding", goodNote.replace(/=*\n$/, "\n").replace(/.\n$/, "\n")],
  "leading-zero": ["bad-checkpoint", "a size with a leading zero", goodNote.replace("\n3\n", "\n03\n")],
  "negative": ["bad-checkpoint", "a size below zero", goodNote.replace("\n3\n", "\n-3\n")],
  "too-large": ["bad-checkpoint", "a size of 2^53", goodNote.replace("\n3\n", "\n9007199254740992\n")],
  "short-root": ["bad-checkpoint", "a root of 31 bytes", goodNote.replace(proof.base64(real), proof.base64(real.slice(1)))],
  "empty-extension": ["bad-checkpoint", "an empty line among the extensions", goodNote.replace("\n\n", "\n\nextension\n\n")],
};
for (const [name, [wantFault, desc, note]] of Object.entries(checkpoints)) write(`checkpoints/${name}.json`, { desc, note, wantFault });

// --- proofs
const subtree = subtreesOf(leaves, crypto);
const hexes = (nodes) => nodes.map(hex);
const inclusion = [[0, 1], [0, 2], [1, 2], [2, 3], [4, 7], [255, 256], [256, 257], [17, 300], [299, 300]].map(([index, size]) => ({
  index, size, leaf: hex(leaves[index]), root: hex(heads[size].root), proof: hexes(inclusionProof({ index, size }, subtree, crypto)),
}));
const consistency = [[1, 1], [1, 2], [2, 3], [3, 7], [4, 7], [6, 8], [256, 257], [255, 300], [300, 300]].map(([older, newer]) => ({
  older: { size: older, root: hex(heads[older].root) }, newer: { size: newer, root: hex(heads[newer].root) }, proof: hexes(consistencyProof({ older, newer }, subtree, crypto)),
}));
write("proofs/good.json", { desc: "proofs in the log of 300 acts; bytes are hex", inclusion, consistency });
const [, , , inc37, inc47] = inclusion;
const [, , , con37] = consistency;
const proofs = {
  "inclusion-other-leaf": { inclusion: { ...inc47, leaf: hex(leaves[5]) } },
  "inclusion-other-index": { inclusion: { ...inc47, index: 5 } },
  "inclusion-other-size": { inclusion: { ...inc47, size: 9 } },
  "inclusion-index-at-size": { inclusion: { ...inc47, index: 7 } },
  "inclusion-other-root": { inclusion: { ...inc47, root: hex(heads[8].root) } },
  "inclusion-node-missing": { inclusion: { ...inc47, proof: inc47.proof.slice(1) } },
  "inclusion-node-added": { inclusion: { ...inc37, proof: [...inc37.proof, hex(leaves[0])] } },
  "inclusion-nodes-swapped": { inclusion: { ...inc47, proof: [inc47.proof[1], inc47.proof[0], ...inc47.proof.slice(2)] } },
  "inclusion-short-node": { inclusion: { ...inc47, proof: [inc47.proof[0].slice(2), ...inc47.proof.slice(1)] } },
  "consistency-from-nothing": { consistency: { older: { size: 0, root: hex(heads[0].root) }, newer: con37.newer, proof: [] } },
  "consistency-backwards": { consistency: { older: con37.newer, newer: con37.older, proof: con37.proof } },
  "consistency-other-root": { consistency: { ...con37, older: { size: 3, root: hex(heads[4].root) } } },
  "consistency-same-size-other-root": { consistency: { older: con37.newer, newer: { size: 7, root: hex(heads[8].root) }, proof: [] } },
  "consistency-same-size-with-proof": { consistency: { older: con37.newer, newer: con37.newer, proof: [hex(leaves[0])] } },
  "consistency-node-missing": { consistency: { ...con37, proof: con37.proof.slice(0, -1) } },
  "consistency-node-added": { consistency: { ...con37, proof: [...con37.proof, hex(leaves[0])] } },
  "consistency-empty": { consistency: { ...con37, proof: [] } },
};
for (const [name, vector] of Object.entries(proofs)) write(`proofs/${name}.json`, { desc: name.replaceAll("-", " "), ...vector, wantFault: "bad-proof" });

// --- tile paths
write("tiles/paths.json", {
  desc: "Where tiles stand (C2SP tlog-tiles), and paths that name none.",
  paths: [[0, 0, 256], [0, 5, 1], [1, 999, 256], [0, 1000, 256], [0, 1234067, 256], ["entries", 1234067, 8], [63, 0, 255]]
    .map(([level, index, width]) => ({ level, index, width, path: proof.tilePath({ level, index, width }) })),
  refused: ["tile/0/0", "tile/0/1000", "tile/00/000", "tile/0/x000/005", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/08", "tile/64/000", "tile/entries/000/", "tile/0/../000", "tile/a/000"],
});

// --- logs that hold others, keys, tombstones; what others sign
writeStreamVectors(write);
