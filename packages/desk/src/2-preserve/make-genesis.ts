import { emptyRoot, base64url, fingerprint, genesisBody } from "@affiant/proof";
import type { Crypto } from "@affiant/proof";
import type { Clock, Random, SaltedAct, Signer } from "../ports.js";
import { moment, newId, sealAct } from "./append-act.js";

/** Makes the first act of a new case: its id, its log, and the two keys that may sign, in their roles. */
export function makeGenesis(
  input: { readonly author: Signer; readonly person: string; readonly log: Uint8Array; readonly origin: string },
  ports: { readonly clock: Clock; readonly random: Random; readonly crypto: Crypto },
): SaltedAct {
  const body = genesisBody({
    format: 1,
    origin: input.origin,
    keys: [{ role: "author", key: input.author.publicKey, person: input.person }, { role: "log", key: input.log, person: null }],
    parent: null,
  });
  const act = {
    v: 1, case: newId(ports.random), id: newId(ports.random), type: "genesis",
    author: fingerprint(input.author.publicKey, ports.crypto), seq: 0, prev: null,
    seen: { size: 0, root: base64url(emptyRoot(ports.crypto)) },
    at: moment(ports.clock.now()), body,
  } as const;
  return sealAct(act, { signer: input.author, random: ports.random });
}
