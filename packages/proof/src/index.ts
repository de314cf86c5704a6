/**
 * The public door of the verifier: everything a stranger needs to check an Affiant log, and nothing that reads or
 * writes. Formats: docs/formats/act.md and docs/formats/proof.md. Cryptography is given from outside (`Crypto`).
 */
export type { Crypto, Hashing } from "./crypto.js";
export { Refused, faultNames, type FaultName, type LogFault } from "./refused.js";
export { base32, base64, base64url, concat, equalBytes, fromBase64, fromBase64url, fromHex, fromUtf8, hex, utf8 } from "./bytes.js";
export { canonicalBytes, canonicalJson, parseCanonical, type Json } from "./jcs.js";
export { acceptableKey, verifyStrictly } from "./ed25519.js";
export {
  actBytesLimit, actEntry, actLeaf, checkedAct, fingerprint, isId, isMoment, parseAct, saltLength, signedBy, signedAct, signedBytes,
  type Act, type ParsedAct,
} from "./act.js";
export { isOrigin, keyRoles, parseGenesis, type Genesis, type GenesisKey, type KeyRole } from "./genesis.js";
export {
  GrowingTree, emptyRoot, leafHash, nodeHash, rootOf, verifyConsistency, verifyInclusion, type Completed, type ConsistencyClaim,
  type InclusionClaim,
} from "./merkle.js";
export {
  claimsToBeOf, isKeyName, keyIdOf, keyTypes, linesOf, noteBytes, noteSignedBy, parseNote, parseVerifierKey, signatureLine, verifierKey,
  type KeyType, type Note, type NoteKey, type NoteSignature, type VerifierKey,
} from "./signed-note.js";
export { checkpointFault, checkpointText, parseCheckpoint, type Checkpoint, type CheckpointSigner, type Head } from "./checkpoint.js";
export { parseBundle, parseTile, parseTilePath, tileHeight, tilePath, tileWidth, type TilePlace } from "./tile.js";
export {
  forgetReasons, isAboutLog, keyStatement, parseLogAct, revocationReasons,
  tombstoneLimit, type KeyClaim, type KeyGrant, type LogAct,
} from "./log-acts.js";
export { HashList } from "./hash-list.js";
export { LogReader, type LeafToRead, type LogSigner, type ReadOptions } from "./log-reader.js";
export type { LogKey, LogStream, NextOf } from "./log-stream.js";
export { checkLog, type LogReport, type LogToCheck, type StoredLeaf } from "./check-log.js";
export { cosignedBy, cosignedMessage } from "./cosignature.js";
export { applyPolicy, parsePolicy, quorumHolds, type Policy, type PolicyFinding, type PolicyGroup, type PolicyWitness } from "./policy.js";
export { checkEvidence, evidenceTitle, parseEvidence, type Evidence, type OtherBeginning, type ShownEvidence } from "./evidence.js";
export { looksLikeTlogProof, parseTlogProof, tlogProofTitle, type TlogProof } from "./tlog-proof.js";
export { parseItemProof, type AttachedTime, type ItemProof, type ProvenLeaf } from "./item-proof.js";
export { checkItemProof, type ItemExpectations, type ShownItem } from "./check-item-proof.js";
