import PostalMime from "postal-mime";
import { limits } from "../../model/limits.js";
import { nameOfAttachment } from "./kinds.js";
import { PartFault, plainOrNull, type InnerParts } from "./inner-part.js";

/** What hangs on a mail: files, pictures within its text, other mails. */
export async function* mailParts(source: AsyncIterable<Uint8Array>, size: number): InnerParts {
  if (size > limits.mailBytes) throw new PartFault("too-far");
  const mail = await PostalMime.parse(await whole(source), { forceRfc822Attachments: true, maxNestingDepth: 64 }).catch(() => {
    throw new PartFault("damaged");
  });
  const id = plainOrNull(mail.messageId?.replace(/^<|>$/g, ""), limits.partIdUnits);
  for (const [at, attachment] of mail.attachments.entries()) {
    const { filename, mimeType, content } = attachment;
    const index = at + 1;
    const name = plainOrNull(filename?.split(/[/\\]/).at(-1), limits.partNameUnits) ?? nameOfAttachment(index, mimeType);
    yield { name, title: null, place: { how: "attachment", index, path: null, id, url: null, captured: null }, bytes: once(bytesOf(content)) };
  }
  return { end: "all", leftOut: 0 };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}
