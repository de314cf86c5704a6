import { limits } from "../../model/limits.js";
import type { PartPlace } from "../../model/part-of.js";
import { messageIdOf } from "./message-id.js";
import type { InnerParts } from "./inner-part.js";
import { Pieces } from "./pieces.js";

const latin1 = new TextDecoder("latin1");
/** What is longer than this in one line goes on as if it were another. */
const longestLine = 1024 * 1024;
const blockBytes = 64 * 1024;

/** 'From ', whoever, and a moment: a line that a mailbox writes before each mail. */
const separator = /^From .{0,200}\d{1,2}:\d{2}.{0,40}\d{4}/;
const from = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/**
 * The mails of a mailbox. Each is given as it stood before it was put there: without the line before it and the empty
 * line behind, and '>From ' at the beginning of a line is 'From ' again.
 */
export async function* mboxParts(source: AsyncIterable<Uint8Array>): InnerParts {
  const lines = new MailLines(source);
  if (!(await lines.atSeparator())) return { end: "damaged", leftOut: 0 };
  for (let index = 1; await lines.nextMail(); index++) {
    const head = await lines.head();
    const place: PartPlace = { how: "message", index, path: null, id: messageIdOf(latin1.decode(head)), url: null, captured: null };
    yield { name: `message-${String(index).padStart(5, "0")}.eml`, place, title: null, bytes: lines.mail(head) };
    await lines.drain();
  }
  return { end: "all", leftOut: 0 };
}

class MailLines {
  readonly #pieces: Pieces;
  /** Read, and belongs to what comes next. */
  #next: Uint8Array | null = null;
  #afterBlank = true;
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = new Pieces(source);
  }

  async #line(): Promise<Uint8Array | null> {
    return this.#pieces.lineAtHand() ?? this.#pieces.line(longestLine);
  }

  async atSeparator(): Promise<boolean> {
    this.#next = await this.#line();
    while (this.#next && isBlank(this.#next)) this.#next = await this.#line();
    return this.#next !== null && isSeparator(this.#next);
  }

  /** Passes the line before a mail; false where there is no further one. */
  async nextMail(): Promise<boolean> {
    if (this.#next === null) return false;
    this.#next = await this.#line();
    this.#ended = false;
    this.#afterBlank = false;
    return this.#next !== null;
  }

  /** The next line of this mail; null at its end. */
  async #mailLine(): Promise<Uint8Array | null> {
    if (this.#ended) return null;
    const line = this.#next ?? (await this.#line());
    this.#next = null;
    if (line && !(this.#afterBlank && isSeparator(line))) {
      this.#afterBlank = isBlank(line);
      return line;
    }
    this.#ended = true;
    this.#next = line;
    return null;
  }

  async head(): Promise<Uint8Array> {
    const lines: Uint8Array[] = [];
    let bytes = 0;
    while (bytes < limits.warcHeadBytes) {
      const line = await this.#mailLine();
      if (!line) break;
      lines.push(line);
      bytes += line.length;
      if (isBlank(line)) break;
    }
    return Buffer.concat(lines);
  }

  async *mail(head: Uint8Array): AsyncGenerator<Uint8Array> {
    yield head;
    let block: Uint8Array[] = [];
    let bytes = 0;
    let blank: Uint8Array | null = null;
    for (let line = await this.#mailLine(); line; line = await this.#mailLine()) {
      if (blank) block.push(blank);
      blank = isBlank(line) ? line : null;
      if (!blank) block.push(unquoted(line));
      bytes += line.length;
      if (bytes < blockBytes) continue;
      yield Buffer.concat(block);
      block = [];
      bytes = 0;
    }
    // The empty line before the next mail is the mailbox's own.
    if (block.length > 0) yield Buffer.concat(block);
  }

  async drain(): Promise<void> {
    while (await this.#mailLine());
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.length <= 2 && (line[0] === 10 || (line[0] === 13 && line[1] === 10));
}

function isSeparator(line: Uint8Array): boolean {
  return from.every((byte, at) => line[at] === byte) && separator.test(latin1.decode(line.subarray(0, 300)));
}

/** '>From ', as the mailbox wrote it, is 'From '; '>>From ' is '>From '. */
function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== 0x3e) return line;
  let at = 1;
  while (line[at] === 0x3e) at += 1;
  return from.every((byte, i) => line[at + i] === byte) ? line.subarray(1) : line;
}
