import { RefusedInput } from "../../model/errors.js";

/** What can be wrong with a token, a proof, or the folder they stand in. Stable names: texts and scripts use them. */
export type StampFaultName =
  | "bad-token" | "token-not-granted" | "wrong-imprint" | "wrong-nonce" | "wrong-policy" | "bad-token-signature" | "wrong-token-signer"
  | "wrong-key-usage" | "injected-certificate" | "certificate-not-valid" | "bad-proof" | "wrong-block" | "stamp-changed"
  | "request-missing" | "wrong-stamped-head";

/** A stamp that does not hold. The message holds nothing that a server wrote. */
export class StampRefused extends RefusedInput {
  readonly fault: StampFaultName;

  constructor(fault: StampFaultName, message: string) {
    super(message);
    this.fault = fault;
  }
}
