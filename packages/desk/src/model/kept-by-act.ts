/** Bytes that an act keeps in the case by naming their digest: what `verify` looks for, and what may go with the act. */
import type { Act } from "@affiant/proof";
import type { ActBody } from "./act.js";

export interface KeptByAct {
  /** SHA-256 of an original. */
  readonly originals: readonly string[];
  /** Digests of text layers. */
  readonly layers: readonly string[];
  /** Digests of observations. */
  readonly observations: readonly string[];
}

/** What one act keeps. Its body is not trusted to have the form of its type. */
export function keptByAct({ type, body }: Pick<Act, "type" | "body">): KeptByAct {
  const { sha256 } = body as Partial<ActBody<"receive">>;
  const { digest } = body as Partial<ActBody<"observe">>;
  return {
    originals: type === "receive" && typeof sha256 === "string" ? [sha256] : [],
    layers: [...new Set([...objectsIn(body)].flatMap((part) => ("layer" in part && typeof part.layer === "string" ? [part.layer] : [])))],
    observations: type === "observe" && typeof digest === "string" ? [digest] : [],
  };
}

/** A body with every object and list in it. */
export function* objectsIn(body: object): Iterable<object> {
  const waiting = [body];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const part of Object.values(next) as readonly unknown[]) if (typeof part === "object" && part !== null) waiting.push(part);
  }
}
