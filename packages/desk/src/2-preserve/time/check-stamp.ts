/** What one stamp of a checkpoint says, or why it does not hold. */
import type { BlockHeaders } from "./block-headers.js";
import { checkOts } from "./check-ots.js";
import type { OtsFact } from "./check-ots.js";
import type { TokenChecking } from "./check-token.js";
import { checkAnswers, checkSigner } from "./check-token.js";
import { parseOts } from "./ots-proof.js";
import type { StampFile } from "./stamp-files.js";
import { stampName } from "./stamp-files.js";
import { StampRefused } from "./stamp-fault.js";
import type { StampSaid } from "./stamp-found.js";
import { parseTimeRequest } from "./time-request.js";
import { parseTimeAnswer } from "./time-token.js";

export interface StampChecking extends TokenChecking {
  /** Null: nothing is checked against blocks. */
  readonly headers: BlockHeaders | null;
}

/** What is asked of a stamp's place: it may also stand in a proof that was handed on. */
type PlacedStamp = Pick<StampFile, "path" | "size" | "name">;

/** An answer with the request that it answers. @throws StampRefused. */
export function checkTokenPair(file: PlacedStamp, pair: { readonly request: Uint8Array; readonly answer: Uint8Array; readonly text: Uint8Array }, checking: StampChecking): StampSaid {
  const { request, answer, text } = pair;
  const token = parseTimeAnswer(answer);
  checkAnswers(token, text, { request: parseTimeRequest(request), crypto: checking.crypto });
  const { time, authority, confirmed, fingerprint, accuracy, ordered } = checkSigner(token, checking);
  requireName(file, checking, request, answer);
  return { size: file.size, where: file.path, kind: "authority", time: moment(time), by: authority, confirmed, fingerprint, accuracy, ordered };
}

/** @throws StampRefused. */
export function checkProof(file: PlacedStamp, proof: { readonly bytes: Uint8Array; readonly text: Uint8Array }, checking: StampChecking): readonly StampSaid[] {
  const facts = checkOts(parseOts(proof.bytes), proof.text, checking);
  requireName(file, checking, proof.bytes);
  return facts.map((fact) => ({
    size: file.size, where: file.path, fingerprint: null, accuracy: null, ordered: false, ...factFound(fact),
  }));
}

function factFound(fact: OtsFact): Pick<StampSaid, "kind" | "time" | "by" | "confirmed"> {
  switch (fact.kind) {
    case "pending": return { kind: "pending", time: null, by: fact.calendar, confirmed: false };
    case "bitcoin": {
      const by = `Bitcoin block ${fact.height}`;
      if (fact.time === null) return { kind: "not-checked", time: null, by: `attests ${by}`, confirmed: false };
      return { kind: "bitcoin", time: moment(fact.time), by: `${by}, by the header that was given`, confirmed: true };
    }
    case "litecoin": return { kind: "not-checked", time: null, by: `attests Litecoin block ${fact.height}`, confirmed: false };
    case "unknown": return { kind: "not-checked", time: null, by: `an attestation of an unknown kind (${fact.tag})`, confirmed: false };
  }
}

/** Last, so that a change is named by what it broke where that can be told. */
function requireName(file: PlacedStamp, { crypto }: StampChecking, ...bytes: readonly Uint8Array[]): void {
  if (stampName(crypto, ...bytes) !== file.name) throw new StampRefused("stamp-changed", "not the bytes that its name says");
}

/** RFC 3339, with a fraction only where there is one. */
function moment(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
