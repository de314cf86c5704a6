import { actAppender } from "../pipeline-preserve.js";
import { requireWritable } from "../pipeline-world.js";
import type { Signer } from "../ports.js";
import type { OpenCase } from "../stores/case/case-folder.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { openAsAuthor } from "./open-as-author.js";
import { systemClock, systemRandom } from "./system-ports.js";
import { userKeys } from "./user-keys.js";

export interface WritingActs {
  readonly opened: OpenCase;
  readonly append: ReturnType<typeof actAppender>;
  /** The author's key that signs. */
  readonly signer: Signer;
}

/** Opens a case for acts about the log itself: no catalog, no readings. Closed, and so in the signed head, on return. */
export async function writingActs<T>(folder: string, work: (writing: WritingActs) => Promise<T>): Promise<T> {
  const { opened, signer } = await openAsAuthor(folder, { keys: userKeys(), mode: "write" });
  try {
    requireWritable(opened);
    return await work({ opened, signer, append: actAppender({ log: opened.log, signer, clock: systemClock, random: systemRandom, crypto: nodeCrypto }) });
  } finally {
    await opened.close();
  }
}
