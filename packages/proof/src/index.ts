/**
 * The public door of the verifier: everything a stranger needs to check an Affiant log, and nothing that reads or
 * writes. Formats: docs/formats/act.md and docs/formats/proof.md. Cryptography is given from outside (`Crypto`).
 */
export type { Crypto, Hashing } from "./crypto.js";
export { Refused, faultNames } from "./refused.js";
export type { FaultName, LogFault } from "./refused.js";
export {
  base32, base64, base64url, concat, equalBytes, fromBase32, fromBase64, fromBase64url, fromHex, fromUtf8, hex, utf8,
} from "./bytes.js";
export { canonicalBytes, canonicalJson, parseCanonical } from "./jcs.js";
export type { Json } from "./jcs.js";
export { acceptableKey, verifyStrictly } from "./ed25519.js";
export {
  actBytesLimit, actEntry, actLeaf, checkedAct, fingerprint, isId, isMoment, parseAct, saltLength, signedBy,
  signedBytes, storedBytes,
} from "./act.js";
export type { Act, ParsedAct } from "./act.js";
export { genesisBody, isOrigin, keyRoles, parseGenesis } from "./genesis.js";
export type { Genesis, GenesisKey, KeyRole } from "./genesis.js";
export {
  GrowingTree, consistencyProof, emptyRoot, inclusionProof, leafHash, nodeHash, rootOf, subtreesOf, verifyConsistency,
  verifyInclusion,
} from "./merkle.js";
export type { Completed, ConsistencyClaim, InclusionClaim, SubtreeHash } from "./merkle.js";
export { claimsToBeOf, isKeyName, keyIdOf, keyTypes, linesOf, noteBytes, noteSignedBy, parseNote, parseVerifierKey, signatureLine, verifierKey } from "./signed-note.js";
export type { KeyType, Note, NoteKey, NoteSignature, VerifierKey } from "./signed-note.js";
export { checkpointFault, checkpointText, parseCheckpoint } from "./checkpoint.js";
export type { Checkpoint, CheckpointSigner, Head } from "./checkpoint.js";
export { TileHashes, bundleBytes, parseBundle, parseTile, parseTilePath, tilePath, tileWidth, tilesOfSize } from "./tile.js";
export type { TilePlace } from "./tile.js";
export {
  forgetReasons, isAboutLog, keyAddBody, keyRotateBody, keyStatement, mergeBranchBody, parentOf, parseLogAct, revocationReasons,
  tombstoneLimit,
} from "./log-acts.js";
export type { KeyClaim, KeyGrant, LogAct } from "./log-acts.js";
export { LogReader } from "./log-reader.js";
export type { LeafToRead, LogSigner, ReadOptions } from "./log-reader.js";
export { placesToMerge } from "./log-blocks.js";
export type { LogKey, LogStream, NextOf } from "./log-stream.js";
export { checkLog, rootMatches, signersOf } from "./check-log.js";
export type { LogReport, LogSigners, LogToCheck, StoredLeaf } from "./check-log.js";
export { caseLayout, manifestBytes, segmentPath } from "./case-layout.js";
export { actLine, leafLine, parseActLines, parseLeafLines, segmentActs } from "./act-lines.js";
export type { NumberedAct, NumberedEntry, NumberedLeaf } from "./act-lines.js";
export { journalFrame, parseJournal } from "./journal.js";
export type { JournalContent } from "./journal.js";
export { layerDigest } from "./text-layer.js";
export { observationDigest } from "./observation.js";
export { cosignatureLine, cosignedBy, cosignedMessage } from "./cosignature.js";
export { applyPolicy, parsePolicy, quorumHolds } from "./policy.js";
export type { Policy, PolicyFinding, PolicyGroup, PolicyWitness } from "./policy.js";
export { rootAt, tileSubtrees, tilesNeeded, tilesOfConsistency, tilesOfInclusion } from "./tile-subtrees.js";
export { checkEvidence, evidenceText, parseEvidence } from "./evidence.js";
export type { Evidence, OtherBeginning, ShownEvidence } from "./evidence.js";
export { looksLikeTlogProof, parseTlogProof, tlogProofBytes } from "./tlog-proof.js";
export type { TlogProof } from "./tlog-proof.js";
export { itemProofBytes, parseItemProof } from "./item-proof.js";
export type { AttachedTime, ItemProof, ProvenLeaf } from "./item-proof.js";
export { checkItemProof } from "./check-item-proof.js";
export type { ItemExpectations, ShownItem } from "./check-item-proof.js";
