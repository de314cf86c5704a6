/** The keys of a case, for those who wire one: who may sign, and how that changes. */
export { addKey, keysNow, parseKeyRequest, requestKey, revokeKey, rotateKey, type KeyRequest, type KeyedLog } from "./2-preserve/key-acts.js";
