/**
 * The logs that a log holds, as blocks of its leaves: what a branch stands on, and branches that were merged. One rule
 * for all: a leaf of a log stands in another once, so a block leaves out what is there already. docs/formats/act.md,
 * 'Blocks'.
 */
import { checkpointFault, type Checkpoint } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import type { Genesis } from "./genesis.js";
import type { LogAct } from "./log-acts.js";
import type { RootChecks } from "./log-roots.js";
import { Runs, lastWhere } from "./log-places.js";
import { LogStream } from "./log-stream.js";

/** Blocks within blocks, at most. */
const depthLimit = 8;

interface Block {
  readonly stream: LogStream;
  /** The stream whose act it follows. */
  readonly into: LogStream;
  /** It ends when its stream has so many leaves. */
  readonly until: number;
  /** How many `into` had before. */
  readonly from: number;
  /** Place of the act that it follows. */
  readonly at: number;
  /** A merged branch's; null for what a branch stands on. */
  readonly checkpoint: Checkpoint | null;
}

/** What blocks are checked with, and where their faults go. */
export interface BlockPorts {
  readonly crypto: Crypto;
  readonly roots: RootChecks;
  readonly fault: (index: number, message: string) => void;
}

/** Where an act stands, and whether the roots it names are compared. */
interface At { readonly index: number; readonly compare: boolean }

/** The streams of a log and the blocks that are open in it (act.md, 'Blocks'). */
export class LogBlocks {
  readonly own = new LogStream("own", "");
  readonly streams: LogStream[] = [this.own];
  /** Those not at their end, outermost first. */
  readonly open: Block[] = [];
  readonly #ports: BlockPorts;
  readonly #byOrigin = new Map<string, LogStream>();
  /** By place in the log that is read: the streams that leaves belong to, as runs of places in them. */
  readonly #homes: { readonly from: number; readonly stream: LogStream; readonly start: number }[] = [];
  #size = 0;

  constructor(ports: BlockPorts) { this.#ports = ports; }

  /** Gives the next leaf to the stream it belongs to. */
  take(index: number): LogStream {
    const stream = this.open.at(-1)?.stream ?? this.own;
    const last = this.#homes.at(-1);
    if (last?.stream !== stream || last.start + index - last.from !== stream.size) this.#homes.push({ from: index, stream, start: stream.size });
    stream.places.push(index);
    this.#size = index + 1;
    return stream;
  }

  /** Where the leaf at this index was signed. */
  homeOf(index: number): { readonly stream: LogStream; readonly place: number; readonly length: number } | null {
    if (index < 0 || index >= this.#size) return null;
    const at = lastWhere(this.#homes, ({ from }) => from <= index);
    const home = this.#homes[at];
    if (!home) return null;
    return { stream: home.stream, place: home.start + index - home.from, length: (this.#homes[at + 1]?.from ?? this.#size) - index };
  }

  /** A stream's genesis act was read: its name is known, and what it stands on follows, or is there already. */
  begin(genesis: Genesis, { index, stream, compare }: At & { readonly stream: LogStream }): void {
    const block = this.open.at(-1);
    if (block && genesis.origin !== stream.origin) this.#ports.fault(index, "the log that follows is not the one that was named");
    stream.begin(genesis, this.#ports.crypto);
    if (!block) {
      stream.origin = genesis.origin;
      this.#byOrigin.set(genesis.origin, stream);
    }
    const { parent } = genesis;
    if (block?.checkpoint) this.#standOn({ index, stream, compare, into: block.into });
    else if (parent && this.#byOrigin.has(parent.origin)) this.#ports.fault(index, "it stands on a log that is there already");
    else if (parent) {
      const under = this.#named(parent.origin, "parent");
      this.#openBlock({ stream: under, into: stream, until: parent.size, from: 0, at: index, checkpoint: null });
      if (compare) this.#ports.roots.want(under, { head: parent, fault: "bad-branch", index });
    }
  }

  /** A merge: the branch's leaves that are not there yet follow. */
  merge(act: Extract<LogAct, { type: "merge-branch" }>, { index, into, compare }: At & { readonly into: LogStream }): void {
    const { checkpoint, from } = act;
    const known = this.#byOrigin.get(act.origin);
    const wrong = (message: string): void => { this.#ports.fault(index, message); };
    if (checkpoint.origin !== act.origin) { wrong("the checkpoint is another log's"); return; }
    if (from !== (known ? into.held(known) : 0)) wrong("it does not begin where the branch was merged before");
    if (checkpoint.size <= from) wrong("nothing new of the branch");
    const busy = known !== undefined && (known === this.own || known === into || this.open.some(({ stream }) => stream === known));
    if (busy && known.size < checkpoint.size) { wrong("a log inside itself"); return; }
    const stream = known ?? this.#named(act.origin, "branch");
    if (compare) this.#ports.roots.want(stream, { head: checkpoint, fault: "bad-branch", index });
    this.#openBlock({ stream, into, until: checkpoint.size, from, at: index, checkpoint });
  }

  /** Ends the blocks that have all their leaves. */
  settle(): void {
    for (let block = this.open.at(-1); block && block.stream.size >= block.until; block = this.open.at(-1)) {
      this.open.pop();
      this.#close(block);
    }
  }

  #named(origin: string, kind: "parent" | "branch"): LogStream {
    const stream = new LogStream(kind, origin);
    this.streams.push(stream);
    this.#byOrigin.set(origin, stream);
    return stream;
  }

  #openBlock(block: Block): void {
    if (this.open.length >= depthLimit) this.#ports.fault(block.at, `blocks within blocks, more than ${depthLimit} deep`);
    this.open.push(block);
  }

  /** What a merged branch stands on must be in the log that receives it; it is not there twice. */
  #standOn({ index, stream, compare, into }: At & { readonly stream: LogStream; readonly into: LogStream }): void {
    const parent = stream.genesis?.parent;
    const under = parent && this.#byOrigin.get(parent.origin);
    if (!parent || !under || into.held(under) < parent.size) {
      this.#ports.fault(index, "a branch that stands on no head of the log it is merged into");
      // Its own leaves have their places all the same.
      if (parent) stream.places.push(-1, parent.size);
      return;
    }
    if (compare) this.#ports.roots.want(under, { head: parent, fault: "bad-branch", index });
    this.#add(stream, under, { from: 0, to: parent.size });
  }

  #close(block: Block): void {
    const { stream, into, until, at, checkpoint } = block;
    if (stream.size > until && this.#lastOf(stream) >= at) this.#ports.fault(at, "a head in the middle of a block");
    if (checkpoint && checkpointFault(checkpoint, stream, this.#ports.crypto)) this.#ports.fault(at, "the branch's key did not sign its checkpoint");
    this.#add(into, stream, { from: block.from, to: until });
  }

  /** Where the last leaf of a stream stands. */
  #lastOf(stream: LogStream): number { return stream.places.indexOf(stream.size - 1); }

  /** Leaves of one stream become leaves of another, but for those that are. */
  #add(into: LogStream, from: LogStream, range: { readonly from: number; readonly to: number }): void {
    const news = new Runs();
    for (const { index, length } of from.places.slices(range.from, range.to)) {
      for (let at = index; index >= 0 && at < index + length;) {
        const home = this.homeOf(at);
        if (!home) break;
        const count = Math.min(home.length, index + length - at);
        const had = home.stream === into ? count : Math.min(count, Math.max(0, into.held(home.stream) - home.place));
        news.push(at + had, count - had);
        at += count;
      }
    }
    // What the log that is read has, it has in its own order, whatever the acts say.
    if (into === this.own) into.places.push(into.size, this.#size - into.size);
    else for (const run of news.slices(0, news.size)) into.places.push(run.index, run.length);
    for (const other of from.holds()) into.hold(other, from.held(other, range.to));
    into.hold(from, range.to);
  }
}
