import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { parseBlockHeaders } from "#desk/2-preserve/time/block-headers.js";
import { parseCertificate } from "#desk/2-preserve/time/certificate.js";
import { checkOts } from "#desk/2-preserve/time/check-ots.js";
import { checkAnswers, checkSigner } from "#desk/2-preserve/time/check-token.js";
import { parseOts } from "#desk/2-preserve/time/ots-proof.js";
import { StampRefused } from "#desk/2-preserve/time/stamp-fault.js";
import { parseTimeRequest } from "#desk/2-preserve/time/time-request.js";
import { parseTimeAnswer } from "#desk/2-preserve/time/time-token.js";
import { stampCryptoInNode as crypto } from "#desk/stores/stamp-crypto-in-node.js";

function vectors(folder: string): readonly (readonly [string, unknown])[] {
  const path = resolve(import.meta.dirname, "../../../../vectors", folder);
  return readdirSync(path).map((name) => [name, JSON.parse(readFileSync(join(path, name), "utf8")) as unknown] as const);
}

/** What came of it, or the fault. */
function outcome<T>(work: () => T): { readonly fault: string | null; readonly value: T | null } {
  try {
    return { fault: null, value: work() };
  } catch (error) {
    if (!(error instanceof StampRefused)) throw error;
    return { fault: error.fault, value: null };
  }
}

interface TokenVector {
  readonly text: string;
  readonly request: string;
  readonly answer: string;
  readonly pinned: readonly string[];
  readonly wantFault: string | null;
  readonly wantConfirmed: boolean | null;
}

test("each answer of an authority is taken, or refused by the fault in its name", () => {
  const all = vectors("time-tokens") as readonly (readonly [string, TokenVector])[];
  assert.ok(all.length > 45);
  for (const [name, vector] of all) {
    const { fault, value } = outcome(() => {
      const token = parseTimeAnswer(Buffer.from(vector.answer, "hex"));
      checkAnswers(token, Buffer.from(vector.text), { request: parseTimeRequest(Buffer.from(vector.request, "hex")), crypto });
      return checkSigner(token, { crypto, pinned: vector.pinned.map((bytes) => parseCertificate(Buffer.from(bytes, "hex"))) });
    });
    assert.deepEqual({ fault, confirmed: value?.confirmed ?? null }, { fault: vector.wantFault, confirmed: vector.wantConfirmed }, name);
    assert.ok(name.startsWith(vector.wantFault ?? "good"), name);
  }
});

interface ProofVector {
  readonly text: string;
  readonly proof: string;
  readonly headers: string | null;
  readonly wantFault: string | null;
  readonly wantSays: unknown;
}

test("each OpenTimestamps proof says what it must, or is refused by the fault in its name", () => {
  const all = vectors("time-proofs") as readonly (readonly [string, ProofVector])[];
  assert.ok(all.length > 20);
  for (const [name, vector] of all) {
    const headers = vector.headers === null ? null : parseBlockHeaders(Buffer.from(vector.headers));
    const { fault, value } = outcome(() => checkOts(parseOts(Buffer.from(vector.proof, "hex")), Buffer.from(vector.text), { crypto, headers }));
    assert.deepEqual({ fault, says: value }, { fault: vector.wantFault, says: vector.wantSays }, name);
    assert.ok(name.startsWith(vector.wantFault ?? "good"), name);
  }
});
