/** Calendars that answer with what does not hold: what is kept already, and what others answered, stays. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkpointText, concat, noteBytes, utf8 } from "@affiant/proof";
import { otsTags } from "#desk/2-preserve/time/ots-operations.js";
import { attestedBy, otsTreeBytes, parseOts, pendingAttestation, type OtsNode } from "#desk/2-preserve/time/ots-proof.js";
import { stampHead, upgradeProofs, type StampPlan, type StampWorld } from "#desk/2-preserve/time/stamp-head.js";
import { RefusedInput } from "#desk/model/errors.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { stampCryptoInNode as crypto } from "#desk/stores/stamp-crypto-in-node.js";

const [good, bad] = ["https://good.example", "https://bad.example"] as const;
const plan: StampPlan = { authorities: [], calendars: [good, bad], mayAsk: () => true };
const text = checkpointText("log.example/a", { size: 4, root: new Uint8Array(32) });
const note = noteBytes(text, new Uint8Array(64), { key: { name: "log.example/a", publicKey: new Uint8Array(32) }, crypto: nodeCrypto });
const end = (...attestations: OtsNode["attestations"]): OtsNode => ({ attestations, steps: [] });
const step = (tag: number, argument: Uint8Array, to: OtsNode): OtsNode => ({ attestations: [], steps: [{ operation: { tag, argument }, to }] });
const inBlock = { kind: "bitcoin", height: 7, payload: Uint8Array.of(7) } as const;

/** What does not hold in the proof, although it is a tree like any other: a block's root of 33 bytes; more levels or steps than a proof may have. */
const spoiled: Readonly<Record<string, OtsNode>> = {
  "no root": step(otsTags.append, Uint8Array.of(1), end(inBlock)),
  "too deep": Array.from({ length: 255 }).reduce<OtsNode>((to) => step(otsTags.sha256, new Uint8Array(0), to), end(inBlock)),
  "too many": { attestations: [inBlock], steps: Array.from({ length: 4_990 }, (_, at) => ({ operation: { tag: otsTags.append, argument: utf8(`${at}`) }, to: end(pendingAttestation(bad)) })) },
};

function worldOf(answer: (calendar: string) => OtsNode): { readonly world: StampWorld; readonly files: Map<string, Uint8Array> } {
  const files = new Map([["log/checkpoint", note]]);
  const give = (calendar: string): Promise<Uint8Array> => Promise.resolve(otsTreeBytes(answer(calendar)));
  const world: StampWorld = {
    folder: {
      list: () => Promise.resolve([...files.keys()].filter((path) => path.startsWith("time/")).sort()),
      read: (path) => Promise.resolve(files.get(path) ?? null),
      keep: (path, bytes) => Promise.resolve(void files.set(path, bytes)),
      remove: (path) => Promise.resolve(void files.delete(path)),
    },
    servers: { askAuthority: () => Promise.reject(new RefusedInput("nobody")), submitDigest: give, askCalendar: give },
    random: { bytes: (length) => new Uint8Array(length) },
    checking: { crypto, pinned: [], headers: null },
  };
  return { world, files };
}

const kindsIn = (files: ReadonlyMap<string, Uint8Array>): string[] => [...files].filter(([path]) => path.endsWith(".ots")).flatMap(([, bytes]) => {
  const { root, digest } = parseOts(bytes);
  return attestedBy(root, digest, crypto).map(({ attestation }) => attestation.kind);
});

for (const [name, tree] of Object.entries(spoiled)) {
  void test(`a calendar's promise that does not hold spoils no other: ${name}`, async () => {
    const { world, files } = worldOf((calendar) => (calendar === good ? end(pendingAttestation(good)) : tree));
    assert.deepEqual((await stampHead(plan, world)).map(({ from, state }) => [from, state]), [[good, "waiting"], [bad, name === "too many" ? "waiting" : "failed"]]);
    assert.ok(kindsIn(files).includes("pending"));
  });

  if (name !== "too many") void test(`what a calendar promised is kept when its proof does not hold: ${name}`, async () => {
    let promising = true;
    const { world, files } = worldOf((calendar) => (promising ? end(pendingAttestation(calendar)) : calendar === bad ? tree : end(inBlock)));
    await stampHead({ ...plan, calendars: [bad] }, world);
    promising = false;
    const before = [...files.keys()];
    const outcomes = await upgradeProofs(plan, world);
    assert.deepEqual(outcomes.map(({ state }) => state), ["failed"]);
    assert.deepEqual([...files.keys()], before);
  });
}

void test("two calendars that each promise more than a proof has room for: the first is kept", async () => {
  const { world, files } = worldOf(() => spoiled["too many"] ?? assert.fail());
  assert.deepEqual((await stampHead(plan, world)).map(({ state }) => state).sort(), ["failed", "waiting"]);
  assert.ok(kindsIn(files).length > 1_000);
});

void test("a proof that was damaged does not keep others from being upgraded", async () => {
  const { world, files } = worldOf((calendar) => end(pendingAttestation(calendar)));
  await stampHead({ ...plan, calendars: [good] }, world);
  files.set("time/4/a-0000000000000000.ots", concat(utf8("not a proof")));
  const done = { ...world, servers: { ...world.servers, askCalendar: () => Promise.resolve(otsTreeBytes(step(otsTags.sha256, new Uint8Array(0), end(inBlock)))) } };
  assert.deepEqual((await upgradeProofs(plan, done)).map(({ from, state }) => [from, state]), [["time/4/a-0000000000000000.ots", "failed"], [good, "stamped"]]);
  assert.deepEqual(kindsIn(new Map([...files].filter(([path]) => !path.endsWith("-0000000000000000.ots")))).sort(), ["bitcoin", "pending"]);
});
