/** Stamping without a network: requests that are carried out of the house, and answers that are brought back. */
import { equalBytes } from "@affiant/proof";
import { RefusedInput } from "../../model/errors.js";
import { parseOts } from "./ots-proof.js";
import type { StampOutcome, StampWorld, Authority } from "./stamp-head.js";
import { keepAnswer, keepProof, requestOf } from "./stamp-head.js";
import { labelOf } from "./stamp-files.js";
import { StampRefused } from "./stamp-fault.js";
import { stampWords } from "./stamp-found.js";
import { currentHead, keepHead, knownHeads } from "./stamped-head.js";
import type { HeadToStamp } from "./stamped-head.js";
import { isImprintOf, parseTimeRequest } from "./time-request.js";
import { parseTimeAnswer } from "./time-token.js";

/** A file that is carried, by its name in the folder. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Carrying = Pick<StampWorld, "folder" | "random" | "checking">;

/** One request for each authority, the stamped text, and what to do with them. The head is kept, to know the answers by. */
export async function requestsToCarry(authorities: readonly Authority[], world: Carrying): Promise<{ readonly size: number; readonly files: readonly CarriedFile[] }> {
  const head = await currentHead(world.folder);
  await keepHead(world.folder, head);
  const named = authorities.length > 0 ? authorities : [{ label: "request", address: "URL", hash: "sha256", policy: null, pinned: null } as const];
  const files = [
    ...named.map((authority) => ({ name: `${authority.label}.tsq`, bytes: requestOf(authority, head, world) })),
    { name: "text", bytes: head.text },
    { name: "README.txt", bytes: new TextEncoder().encode(carryingWords(named)) },
  ];
  return { size: head.size, files };
}

function carryingWords(authorities: readonly Authority[]): string {
  const lines = authorities.map(({ label, address }) =>
    `curl -sS -H 'Content-Type: application/timestamp-query' --data-binary @${label}.tsq -o ${label}.tsr '${address.replaceAll("'", "%27")}'`);
  return [
    "Requests for a time stamp. They hold a digest, and nothing of what is in the case.",
    "",
    "1. Carry this folder to a machine with a network, and in it run",
    "",
    ...lines.map((line) => `   ${line}`),
    "",
    "   URL is an authority's address. One request may be sent to several: give each answer a name of its own that ends in .tsr.",
    "   For OpenTimestamps, where its client is: ots stamp text",
    "",
    "2. Carry the folder back, with the .tsr and .ots files in it, and run",
    "",
    "   affiant stamp CASE --take FOLDER",
    "",
  ].join("\n");
}

/**
 * Brings answers in. Each must hold, and be about a head that this case kept or has now; what does not is refused by name.
 * Files of other kinds are left alone.
 */
export async function takeAnswers(given: readonly CarriedFile[], world: Carrying): Promise<readonly StampOutcome[]> {
  const heads = await knownHeads(world.folder);
  const requests = given.filter(({ name }) => name.endsWith(".tsq"));
  const outcomes: StampOutcome[] = [];
  for (const file of given) {
    if (!/\.(tsr|ots)$/.test(file.name)) continue;
    try {
      const words = file.name.endsWith(".ots") ? await takeProof(file, heads, world) : await takeAnswer(file, { heads, requests }, world);
      outcomes.push({ from: file.name, state: "stamped", words });
    } catch (error) {
      if (!(error instanceof StampRefused)) throw error;
      outcomes.push({ from: file.name, state: "failed", words: error.message });
    }
  }
  if (outcomes.length === 0) throw new RefusedInput("This folder holds no answers: no file that ends in .tsr or .ots.");
  return outcomes;
}

const anotherHead = "it is about another head than any that this case has, or has kept to be stamped";

async function takeProof({ bytes }: CarriedFile, heads: readonly HeadToStamp[], world: Carrying): Promise<string> {
  const { digest } = parseOts(bytes);
  const head = heads.find(({ text }) => equalBytes(world.checking.crypto.digest("sha256", text), digest));
  if (!head) throw new StampRefused("wrong-imprint", anotherHead);
  return (await keepProof(bytes, head, world)).map(stampWords).join("; ");
}

async function takeAnswer(file: CarriedFile, { heads, requests }: { readonly heads: readonly HeadToStamp[]; readonly requests: readonly CarriedFile[] }, world: Carrying): Promise<string> {
  const { imprint, nonce } = parseTimeAnswer(file.bytes).statement;
  const head = heads.find(({ text }) => isImprintOf(imprint, (hash) => world.checking.crypto.digest(hash, text)));
  if (!head) throw new StampRefused("wrong-imprint", anotherHead);
  const request = requests.find(({ bytes }) => {
    const asked = parseTimeRequest(bytes);
    return asked.nonce && nonce && equalBytes(asked.nonce, nonce);
  });
  if (!request) throw new StampRefused("wrong-nonce", "no request (.tsq) in this folder is the one that it answers");
  const found = await keepAnswer({ label: labelOf(file.name.slice(0, -4)), request: request.bytes, answer: file.bytes, pinned: null }, head, world);
  return stampWords(found);
}
