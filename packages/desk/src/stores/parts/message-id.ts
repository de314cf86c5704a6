import { limits } from "../../model/limits.js";
import { plainOrNull } from "./inner-part.js";

/** The Message-ID of a mail by its head, without its brackets. */
export function messageIdOf(head: string): string | null {
  const line = /^message-id:[ \t]*(?:\r?\n[ \t]+)?<?([^<>\s]{1,600})/im.exec(head.slice(0, limits.warcHeadBytes));
  return plainOrNull(line?.[1], limits.partIdUnits);
}
