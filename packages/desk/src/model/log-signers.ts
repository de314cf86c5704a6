import { fingerprint, type Genesis, type Hashing } from "@affiant/proof";

/** Who signed, as far as the log itself says. */
export interface LogSigners {
  /** Fingerprint of the key that signs checkpoints. */
  readonly log: string;
  readonly authors: readonly string[];
}

/** Those that the genesis act names; `LogReader.signers` knows of later ones. */
export function signersOf(genesis: Genesis, crypto: Hashing): LogSigners {
  const of = (role: string): string[] => genesis.keys.filter((key) => key.role === role).map(({ key }) => fingerprint(key, crypto));
  return { log: of("log")[0] ?? "", authors: of("author") };
}
