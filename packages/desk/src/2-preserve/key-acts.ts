/** Acts that add, replace and end keys: docs/formats/act.md, 'Keys'. Whoever's key it is says so itself, by a signature. */
import { acceptableKey, base64url, fingerprint, fromBase64url, isId, isOrigin, keyStatement, verifyStrictly } from "@affiant/proof";
import type { Crypto, KeyClaim, LogSigner } from "@affiant/proof";
import { z } from "zod";
import type { ActBody, ActDraft } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import type { Signer } from "../ports.js";

/** The log that an act about keys goes into. */
export interface KeyedLog {
  readonly case: string;
  readonly origin: string;
  /** Every key that the log ever named, those of logs it holds included. */
  readonly signers: readonly LogSigner[];
}

const requestSchema = z.strictObject({
  affiant: z.literal("key-request"), v: z.literal(1),
  case: z.string().refine(isId), origin: z.string().refine(isOrigin), role: z.enum(["author", "publication"]),
  person: z.string().refine(isId), key: z.string().max(64), consent: z.string().max(128),
});
/** A person asks to be let in with a key: nothing secret, and of no use for another case, log or role. */
export type KeyRequest = z.infer<typeof requestSchema>;

/** Keys of this log, and of no other that it holds. */
function ownKeys(log: Pick<KeyedLog, "signers">): readonly LogSigner[] {
  return log.signers.filter(({ stream }) => stream === "own");
}

/** The keys of a role that may sign the next act. */
export function keysNow(log: Pick<KeyedLog, "signers">, role: LogSigner["role"]): readonly LogSigner[] {
  return ownKeys(log).filter((key) => key.role === role && key.until === null);
}

function refuseKnown(log: KeyedLog, key: string, role: string): void {
  const known = ownKeys(log).find((one) => one.fingerprint === key && one.role === role);
  if (known) throw new RefusedInput(`The key ${key} ${known.until === null ? "is" : "was"} a key of this log already. Nothing was written.`);
}

/** Made where the secret key is. */
export function requestKey(log: KeyedLog, asked: { readonly role: KeyRequest["role"]; readonly person: string; readonly signer: Signer }, crypto: Crypto): KeyRequest {
  const { role, person, signer } = asked;
  refuseKnown(log, fingerprint(signer.publicKey, crypto), role);
  const claim: KeyClaim = { case: log.case, origin: log.origin, role, key: signer.publicKey, person, old: null };
  return {
    affiant: "key-request", v: 1, case: log.case, origin: log.origin, role, person,
    key: base64url(signer.publicKey), consent: base64url(signer.sign(keyStatement(claim))),
  };
}

/** @throws RefusedInput when it is no request, or its key did not sign it. */
export function parseKeyRequest(text: string, crypto: Crypto): { readonly request: KeyRequest; readonly fingerprint: string } {
  const refused = new RefusedInput("The file is not a request that 'affiant keys request' made, or was changed. Nothing was written.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused;
  }
  const result = requestSchema.safeParse(value);
  const key = result.success ? fromBase64url(result.data.key) : null;
  const consent = result.success ? fromBase64url(result.data.consent) : null;
  if (!result.success || key?.length !== 32 || consent?.length !== 64 || !acceptableKey(key)) throw refused;
  const message = keyStatement({ ...result.data, key, old: null });
  if (!verifyStrictly({ publicKey: key, message, signature: consent }, crypto)) throw refused;
  return { request: result.data, fingerprint: fingerprint(key, crypto) };
}

/** Lets in whoever asked. @throws RefusedInput when the request is for another case or log, or the key is known. */
export function addKey(log: KeyedLog, asked: { readonly request: KeyRequest; readonly fingerprint: string }): ActDraft {
  const { request } = asked;
  if (request.case !== log.case) throw new RefusedInput("The request is for another case. Nothing was written.");
  if (request.origin !== log.origin) throw new RefusedInput("The request was made on a copy with another log, such as a branch. Let your colleague make it on a copy of this case as it is here. Nothing was written.");
  refuseKnown(log, asked.fingerprint, request.role);
  const { role, key, person, consent } = request;
  return { type: "key-add", body: { role, key, person, consent } };
}

/** One key goes, another comes: both say so. @throws RefusedInput when the new one was this log's before. */
export function rotateKey(log: KeyedLog, change: { readonly old: LogSigner; readonly oldSigner: Signer; readonly next: Signer }, crypto: Crypto): ActDraft {
  const { old, oldSigner, next } = change;
  const { role, person } = old;
  refuseKnown(log, fingerprint(next.publicKey, crypto), role);
  const statement = keyStatement({ case: log.case, origin: log.origin, role, key: next.publicKey, person, old: old.fingerprint });
  return {
    type: "key-rotate",
    body: { role, key: base64url(next.publicKey), person, old: old.fingerprint, consent: base64url(next.sign(statement)), released: base64url(oldSigner.sign(statement)) },
  };
}

/** Ends a key. @throws RefusedInput for the log's own, for one that does not hold, and for the last author's. */
export function revokeKey(log: KeyedLog, key: string, reason: ActBody<"key-revoke">["reason"]): ActDraft {
  const holding = ownKeys(log).filter((one) => one.fingerprint === key && one.until === null);
  if (holding.length === 0) throw new RefusedInput(`${key} is no key that holds in this log: 'affiant keys CASE' lists them. Nothing was written.`);
  if (holding.some(({ role }) => role === "log")) throw new RefusedInput("The log's own key is replaced, not revoked: 'affiant keys rotate CASE --role log'. Nothing was written.");
  const authors = keysNow(log, "author");
  if (authors.length > 0 && authors.every((author) => author.fingerprint === key)) {
    throw new RefusedInput("It is the only author's key: without it nobody could add to the case. Replace it ('affiant keys rotate CASE'), or add another first. Nothing was written.");
  }
  return { type: "key-revoke", body: { key, reason } };
}
