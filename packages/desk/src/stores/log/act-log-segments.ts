import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actEntry, concat, fromBase64url, fromUtf8, parseAct } from "@affiant/proof";
import type { Act } from "@affiant/proof";
import { actLine, segmentActs, type NumberedAct } from "../../model/act-lines.js";
import { segmentPath } from "../../model/case-layout.js";
import { BrokenInvariant } from "../../model/errors.js";
import type { LoggedAct, SaltedAct } from "../../ports.js";
import type { Disk } from "../case/case-folder-disk.js";
import { nodeCrypto } from "../crypto-in-node.js";

/** A segment's bytes while they are in memory, and the acts of it that somebody has asked for. */
interface Loaded {
  readonly bytes: Buffer;
  readonly acts: Map<number, Act>;
}

/** Segments in memory at once. About 60 MB: enough to keep a case of 64,000 acts at hand. */
const segmentsKept = 64;
/** base64url of 32 bytes. */
const saltLetters = 43;

/** A full segment in its file. What is read from it again must be what was checked when the log was opened. */
class SegmentFile {
  readonly #path: string;
  readonly #digest: string;
  readonly #kept: Map<SegmentFile, Loaded>;

  constructor(path: string, bytes: Uint8Array, kept: Map<SegmentFile, Loaded>) {
    this.#path = path;
    this.#digest = createHash("sha256").update(bytes).digest("hex");
    this.#kept = kept;
  }

  loaded(): Loaded {
    const known = this.#kept.get(this);
    if (known) return known;
    const bytes = readFileSync(this.#path);
    if (createHash("sha256").update(bytes).digest("hex") !== this.#digest) {
      throw new BrokenInvariant("a segment of acts was changed while the case was open; open it again");
    }
    const loaded = { bytes, acts: new Map<number, Act>() };
    this.#kept.set(this, loaded);
    // The first in a Map is what was loaded longest ago.
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= segmentsKept) break;
      this.#kept.delete(oldest);
    }
    return loaded;
  }
}

/** An act in a full segment, read when it is asked for: a million acts in memory would take gigabytes. */
class ActInSegment implements LoggedAct {
  readonly index: number;
  readonly #segment: SegmentFile;
  /** Where its line begins. */
  readonly #start: number;

  constructor(index: number, segment: SegmentFile, start: number) {
    this.index = index;
    this.#segment = segment;
    this.#start = start;
  }

  get act(): Act {
    const { acts } = this.#segment.loaded();
    const known = acts.get(this.index);
    if (known) return known;
    // Checked in full when it was appended or opened, and its segment's digest since: it need only be read.
    const { act } = JSON.parse(fromUtf8(this.bytes) ?? "") as { readonly act: Act };
    acts.set(this.index, act);
    return act;
  }

  get bytes(): Uint8Array {
    const { bytes } = this.#segment.loaded();
    return bytes.subarray(this.#saltStart() + saltLetters + 1, bytes.indexOf(0x0a, this.#start));
  }

  get salt(): Uint8Array {
    const from = this.#saltStart();
    return fromBase64url(this.#segment.loaded().bytes.toString("latin1", from, from + saltLetters)) ?? new Uint8Array(0);
  }

  #saltStart(): number {
    return this.#start + String(this.index).length + 1;
  }
}

/** An act that is held in memory: of the last segment, or of the journal. */
class HeldAct implements LoggedAct {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  #act: Act | null;
  #entry: Uint8Array | null = null;

  constructor(numbered: NumberedAct, act: Act | null) {
    this.index = numbered.index;
    this.bytes = numbered.bytes;
    this.salt = numbered.salt;
    this.#act = act;
  }

  get act(): Act {
    return (this.#act ??= parseAct(this.bytes).act);
  }

  /** Worked out once: the tree needs it when the act is appended, and a bundle when it is sequenced. */
  get commitment(): Uint8Array {
    return (this.#entry ??= actEntry(this.bytes, this.salt, nodeCrypto));
  }
}

/** The entry of an act in the log. */
export function entryOf(act: SaltedAct): Uint8Array {
  return act instanceof HeldAct ? act.commitment : actEntry(act.bytes, act.salt, nodeCrypto);
}

/** `act`: what the bytes say, where it is known already. */
export function heldAct(numbered: NumberedAct, act: Act | null = null): LoggedAct {
  return new HeldAct(numbered, act);
}

/** Where in the list the acts from this place of the log on begin. */
function firstFrom(list: readonly LoggedAct[], index: number): number {
  // Without forgotten places, an act's place is that in the list.
  let low = 0;
  let high = Math.min(list.length, index);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The acts of a log and their segments on the disk. Acts of full segments are in memory only while they are read. */
export class ActsInSegments {
  /** In log order. A forgotten place has no act. */
  readonly list: LoggedAct[] = [];
  readonly #folder: string;
  readonly #kept = new Map<SegmentFile, Loaded>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The act at a place of the log; undefined where it was forgotten or there is none. */
  at(index: number): LoggedAct | undefined {
    const found = this.list[firstFrom(this.list, index)];
    return found?.index === index ? found : undefined;
  }

  /** Acts of the places `from` up to `to`. */
  between(from: number, to: number): readonly LoggedAct[] {
    return this.list.slice(firstFrom(this.list, from), firstFrom(this.list, to));
  }

  /** Writes the segments that hold these places, each whole: durable on return. */
  async write(places: { readonly from: number; readonly to: number }, disk: Disk): Promise<void> {
    for (let first = places.from - (places.from % segmentActs); first < places.to; first += segmentActs) {
      const end = Math.min(places.to, first + segmentActs);
      await this.#writeOne({ first, end }, this.between(first, end), disk);
    }
  }

  /** Takes acts out of the list and their lines out of the segments of a log of this size: durable on return. */
  async forget(places: ReadonlySet<number>, size: number, disk: Disk): Promise<void> {
    const firsts = new Set([...places].map((place) => place - (place % segmentActs)));
    for (const first of [...firsts].sort((a, b) => a - b)) {
      const end = Math.min(size, first + segmentActs);
      await this.#writeOne({ first, end }, this.between(first, end).filter(({ index }) => !places.has(index)), disk);
    }
  }

  /** Adds what a full segment holds, in order, after checking it; its acts are read from the file from now on. */
  addFull(first: number, lines: readonly NumberedAct[], bytes: Uint8Array): void {
    this.list.push(...this.#inFile(first, lines, bytes));
  }

  async #writeOne(places: { readonly first: number; readonly end: number }, acts: readonly LoggedAct[], disk: Disk): Promise<void> {
    const { first, end } = places;
    const bytes = concat(...acts.map(actLine));
    await disk.replace(join(this.#folder, segmentPath(first)), bytes);
    const from = firstFrom(this.list, first);
    const full = end === first + segmentActs;
    this.list.splice(from, firstFrom(this.list, end) - from, ...(full ? this.#inFile(first, acts, bytes) : acts));
  }

  #inFile(first: number, lines: readonly NumberedAct[], bytes: Uint8Array): LoggedAct[] {
    const segment = new SegmentFile(join(this.#folder, segmentPath(first)), bytes, this.#kept);
    let start = 0;
    return lines.map(({ index, bytes: stored }) => {
      const act = new ActInSegment(index, segment, start);
      start += String(index).length + 1 + saltLetters + 1 + stored.length + 1;
      return act;
    });
  }
}
