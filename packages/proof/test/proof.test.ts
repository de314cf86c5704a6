import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import {
  GrowingTree, acceptableKey, base32, base64, base64url, canonicalJson, fromBase64, fromBase64url, fromHex, hex, leafHash, utf8,
} from "@affiant/proof";
import { nodeCrypto } from "./node-crypto.js";
import { root } from "./vector-files.js";

void test("each spelling of bytes agrees with Node's and has one form", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
    const node = Buffer.from(bytes);
    assert.equal(hex(bytes), node.toString("hex"));
    assert.equal(base64(bytes), node.toString("base64"));
    assert.equal(base64url(bytes), node.toString("base64url"));
    for (const [text, back] of [[hex(bytes), fromHex], [base64(bytes), fromBase64], [base64url(bytes), fromBase64url]] as const) {
      assert.deepEqual(back(text), Uint8Array.from(bytes));
    }
  }));
  fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => {
    for (const [to, from] of [[hex, fromHex], [base64, fromBase64], [base64url, fromBase64url]] as const) {
      const bytes = from(text);
      if (bytes) assert.equal(to(bytes), text);
    }
  }));
  assert.equal(base32(utf8("foobar")), "mzxw6ytboi");
});

void test("canonical JSON sorts by UTF-16 code units and spells strings as RFC 8785 does", () => {
  // U+FB33 of RFC 8785's own example is not NFC: outside our smaller domain.
  assert.throws(() => canonicalJson({ "\ufb33": 7 }), { fault: "not-nfc" });
  const sorted = canonicalJson({ "\u20ac": 1, "\r": 2, "1": 3, "\u{1f600}": 4, "\u0080": 5, "\u00f6": 6 });
  assert.equal(sorted, '{"\\r":2,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":1,"\u{1f600}":4}');
  assert.equal(canonicalJson("\u20ac$\u000f\nA'B\"\\\\\"/\u2028"), '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u2028"');
  assert.equal(canonicalJson([-0, 0, 9007199254740991]), "[0,0,9007199254740991]");
  fc.assert(fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
    let text;
    try {
      text = canonicalJson(value);
    } catch {
      return; // outside the domain: a float, or a string that is not NFC
    }
    assert.deepEqual(canonicalJson(JSON.parse(text)), text);
  }));
});

void test("a growing tree has at each size the root that the definition gives", () => {
  const define = (leaves: readonly Uint8Array[]): Uint8Array => {
    const [only] = leaves;
    if (!only) return nodeCrypto.sha256(new Uint8Array(0));
    if (leaves.length === 1) return only;
    const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
    return nodeCrypto.sha256(Buffer.concat([Uint8Array.of(1), define(leaves.slice(0, split)), define(leaves.slice(split))]));
  };
  const tree = new GrowingTree(nodeCrypto);
  const leaves: Uint8Array[] = [];
  for (let size = 0; size < 70; size += 1) {
    assert.equal(hex(tree.root()), hex(define(leaves)));
    const leaf = leafHash(utf8(`leaf ${size}`), nodeCrypto);
    leaves.push(leaf);
    tree.append(leaf);
  }
});

void test("no key of small order and none in a second spelling is accepted", () => {
  const smallOrder = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ];
  for (const key of smallOrder) assert.equal(acceptableKey(Buffer.from(key, "hex")), false, key);
  assert.equal(acceptableKey(new Uint8Array(31)), false);
});

void test("the verifier needs nothing but what every browser has", () => {
  // Its compiled modules are run in an empty world with only the two classes it declares, each import resolved to
  // another of its own modules; a Node global or module would fail. (No audited browser library is installed here to
  // give the cryptography: node:crypto gives it in every test.)
  const folder = join(root, "packages/proof/dist");
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  assert.ok(names.length > 12);
  for (const name of names) {
    const source = readFileSync(join(folder, name), "utf8");
    const imported = [...source.matchAll(/^(?:import|export) (?:[{*][^"]*from )?"([^"]+)";$|\bimport\s*\(\s*"([^"]+)"/gm)].map(([, path, other]) => path ?? other ?? "");
    assert.deepEqual(imported.filter((path) => !path.startsWith("./")), [], name);
    assert.doesNotMatch(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""), /\b(process|Buffer|require|globalThis|fetch|window|document)\b/, name);
  }
  const bytes = readFileSync(join(folder, "bytes.js"), "utf8").replace(/^export /gm, "").replace(/^\/\/# .*$/gm, "");
  assert.equal(runInNewContext(`${bytes}; base64url(utf8("né"))`, { TextEncoder, TextDecoder, Uint8Array }), "bsOp");
});

void test("the verifier is short, and every export says what it is", () => {
  const folder = join(root, "packages/proof/src");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").slice(0, -1));
  // As `wc -l` counts them: comments, imports and declarations are read as well.
  assert.ok(lines.length > 1_000 && lines.length < 2_500, `${lines.length} lines`);
  const bare = lines.filter((line, at) => /^export (function|class|const|interface|type)\b(?! \{)/.test(line) && !lines[at - 1]?.trimEnd().endsWith("*/"));
  assert.deepEqual(bare, []);
});
