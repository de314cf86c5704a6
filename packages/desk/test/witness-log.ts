/** A log that exists only in a test: it signs whatever head it is asked to, honest or not. */
import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { GrowingTree, checkpointText, noteBytes, verifierKey, parseVerifierKey, utf8, type VerifierKey } from "@affiant/proof";
import { subtreesOf } from "#desk/model/tile-hashes.js";
import { consistencyProof } from "#desk/model/tree-proofs.js";
import { addCheckpointBytes } from "#desk/2-preserve/witness/add-checkpoint.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";

export class SignedLog {
  readonly origin: string;
  readonly key: VerifierKey;
  readonly #secret: KeyObject;
  readonly #leaves: readonly Uint8Array[];

  constructor(origin: string, leaves: readonly Uint8Array[], secret = generateKeyPairSync("ed25519").privateKey) {
    this.origin = origin;
    this.#secret = secret;
    this.#leaves = leaves;
    const { x } = secret.export({ format: "jwk" });
    this.key = parseVerifierKey(verifierKey({ name: origin, publicKey: Buffer.from(x ?? "", "base64url") }, nodeCrypto), nodeCrypto);
  }

  static of(size: number, origin = "log.example/a"): SignedLog {
    return new SignedLog(origin, Array.from({ length: size }, () => Uint8Array.from(randomBytes(32))));
  }

  /** Another history under the same name and key: the same up to `from`, and different leaves after it. */
  fork(from: number): SignedLog {
    return new SignedLog(this.origin, this.#leaves.map((leaf, at) => (at < from ? leaf : Uint8Array.from(randomBytes(32)))), this.#secret);
  }

  root(size: number): Uint8Array {
    const tree = new GrowingTree(nodeCrypto);
    for (const leaf of this.#leaves.slice(0, size)) tree.append(leaf);
    return tree.root();
  }

  note(size: number, root = this.root(size)): Uint8Array {
    const text = checkpointText(this.origin, { size, root });
    return this.signed(text);
  }

  signed(text: string): Uint8Array {
    return noteBytes(text, sign(null, utf8(text), this.#secret), { key: this.key, crypto: nodeCrypto });
  }

  proof(older: number, newer: number): readonly Uint8Array[] {
    return older === 0 ? [] : consistencyProof({ older, newer }, subtreesOf(this.#leaves, nodeCrypto), nodeCrypto);
  }

  /** The body of `add-checkpoint`. */
  request(old: number, size: number): Uint8Array {
    return addCheckpointBytes({ old, proof: this.proof(Math.min(old, size), size), checkpoint: this.note(size) });
  }
}
