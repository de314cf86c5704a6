import { emptyRoot, base64url, fingerprint } from "@affiant/proof";
import type { Act, Crypto, Genesis, Head } from "@affiant/proof";
import { genesisBody } from "./genesis-body.js";
import type { ActBody } from "../model/act.js";
import { actBodies } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import type { Clock, Random, SaltedAct, Signer } from "../ports.js";
import { moment, newId, sealAct } from "./append-act.js";

/** What the first act of a log says. */
export interface GenesisInput {
  readonly author: Signer;
  readonly person: string;
  /** The log's public key. */
  readonly log: Uint8Array;
  readonly origin: string;
  /** For a branch: the case it is of, and the head it stands on. */
  readonly branch?: { readonly case: string; readonly parent: NonNullable<Genesis["parent"]> };
}

interface GenesisPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
}

/** Makes the first act of a log: which case it is of, the log's name, and the two keys that may sign, in their roles. */
export function makeGenesis(input: GenesisInput, ports: GenesisPorts): SaltedAct {
  const body = genesisBody({
    format: 1,
    origin: input.origin,
    keys: [{ role: "author", key: input.author.publicKey, person: input.person }, { role: "log", key: input.log, person: null }],
    parent: input.branch?.parent ?? null,
  });
  const act = {
    v: 1, case: input.branch?.case ?? newId(ports.random), id: newId(ports.random), type: "genesis",
    author: fingerprint(input.author.publicKey, ports.crypto), seq: 0, prev: null,
    seen: { size: 0, root: base64url(emptyRoot(ports.crypto)) },
    at: moment(ports.clock.now()), body,
  } as const;
  return sealAct(act, { signer: input.author, random: ports.random });
}

/**
 * Makes the act that says why a branch was started, and what this device knows of that the branch does not have. It is
 * the first after the acts that the branch stands on.
 */
export function makeBranchAct(
  body: ActBody<"branch">, on: { readonly author: Signer; readonly genesis: Act; readonly head: Head }, ports: GenesisPorts,
): SaltedAct {
  const { genesis, head } = on;
  if (!actBodies.branch.safeParse(body).success) throw new RefusedInput("a branch cannot be started: the reason is too long, or not text");
  const act = {
    v: 1, case: genesis.case, id: newId(ports.random), type: "branch",
    author: genesis.author, seq: 1, prev: genesis.id,
    seen: { size: head.size, root: base64url(head.root) },
    at: moment(ports.clock.now()), body,
  } as const;
  return sealAct(act, { signer: on.author, random: ports.random });
}
