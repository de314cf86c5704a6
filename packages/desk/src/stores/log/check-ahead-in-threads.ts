import type { Crypto } from "@affiant/proof";
import { inOrder } from "../../model/in-order.js";
import type { CheckAhead } from "../../ports.js";
import { checkedName, checkedNameBytes } from "./check-signatures.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { workThreads } from "../work-threads.js";

/** Acts in one piece of work. */
const actsAtOnce = 1_000;
/** Fewer acts than this are checked sooner than threads start. */
const fewActs = 2_000;

/** Checks signatures in all cores. What a thread did not find right is worked out again by whoever asks for it. */
export const checkAheadInThreads: CheckAhead = async (acts, keys) => {
  if (acts.length < fewActs) return nodeCrypto;
  const right = new Set<string>();
  const check = (lines: Uint8Array): Promise<Uint8Array> => workThreads.run({ do: "signatures", lines, keys });
  for await (const names of inOrder(linesOf(acts), 2 * workThreads.width, check)) {
    const all = Buffer.from(names.buffer, names.byteOffset, names.length);
    for (let at = 0; at < all.length; at += checkedNameBytes) right.add(all.toString("binary", at, at + checkedNameBytes));
  }
  return knowing(right);
};

function knowing(right: ReadonlySet<string>): Crypto {
  return {
    sha256: (bytes) => nodeCrypto.sha256(bytes),
    verifyEd25519: (publicKey, message, signature) =>
      right.has(checkedName(publicKey, message, signature).toString("binary")) || nodeCrypto.verifyEd25519(publicKey, message, signature),
  };
}

const lineFeed = Buffer.from("\n");

function* linesOf(acts: readonly Uint8Array[]): Iterable<Uint8Array> {
  for (let at = 0; at < acts.length; at += actsAtOnce) yield Buffer.concat(acts.slice(at, at + actsAtOnce).flatMap((act) => [act, lineFeed]));
}
