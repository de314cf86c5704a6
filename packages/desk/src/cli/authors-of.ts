import { fingerprint, fromBase64url, parseGenesis } from "@affiant/proof";
import type { LoggedAct } from "../ports.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";

/** Public keys of those who may sign acts after the last one, in the order they were named. */
export function authorsOf(acts: readonly LoggedAct[]): readonly Uint8Array[] {
  const first = acts[0];
  const authors = new Map<string, Uint8Array>();
  const add = (key: Uint8Array): void => { authors.set(fingerprint(key, nodeCrypto), key); };
  for (const { role, key } of first ? parseGenesis(first.act).keys : []) if (role === "author") add(key);
  for (const { act } of acts) {
    const { role, key, old } = act.body;
    if (act.type === "key-revoke" && typeof key === "string") authors.delete(key);
    if (act.type === "key-rotate" && typeof old === "string") authors.delete(old);
    const bytes = typeof key === "string" && role === "author" ? fromBase64url(key) : null;
    if ((act.type === "key-add" || act.type === "key-rotate") && bytes) add(bytes);
  }
  return [...authors.values()];
}
