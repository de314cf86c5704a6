import { equalBytes } from "./bytes.js";
import type { Head } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import { HashList } from "./hash-list.js";
import type { LogStream } from "./log-stream.js";
import { GrowingTree } from "./merkle.js";
import type { FaultName, LogFault } from "./refused.js";

/** A root that an act or a note says a stream had, and what it is called when the stream had another. */
export interface WantedRoot {
  readonly head: Head;
  readonly fault: FaultName;
  /** Of the act that says so; null for a note. */
  readonly index: number | null;
}

/** The same, with roots in one flat buffer: there may be as many as there are acts. */
interface Wanted { readonly sizes: number[]; readonly roots: HashList; readonly says: Pick<WantedRoot, "fault" | "index">[] }

/** Roots that are compared when all leaves are known: each stream's tree is then grown once. */
export class RootChecks {
  readonly #leaves: HashList;
  readonly #crypto: Crypto;
  readonly #wanted = new Map<LogStream, Wanted>();

  constructor(leaves: HashList, crypto: Crypto) {
    this.#leaves = leaves;
    this.#crypto = crypto;
  }

  /** Of several in a row that say the same of one stream, the first stands for all. */
  want(stream: LogStream, { head, fault, index }: WantedRoot): void {
    const wanted = this.#wanted.get(stream) ?? { sizes: [], roots: new HashList(), says: [] };
    this.#wanted.set(stream, wanted);
    const last = wanted.roots.at(wanted.roots.size - 1);
    if (last && wanted.sizes.at(-1) === head.size && wanted.says.at(-1)?.fault === fault && equalBytes(last, head.root)) return;
    wanted.sizes.push(head.size);
    wanted.roots.push(head.root);
    wanted.says.push({ fault, index });
  }

  faults(): LogFault[] { return [...this.#wanted].flatMap(([stream, wanted]) => this.#faultsOf(stream, wanted)); }

  #faultsOf(stream: LogStream, wanted: Wanted): LogFault[] {
    const faults: LogFault[] = [];
    const tree = new GrowingTree(this.#crypto);
    const order = Uint32Array.from(wanted.sizes.keys()).sort((a, b) => (wanted.sizes[a] ?? 0) - (wanted.sizes[b] ?? 0));
    let root: Uint8Array | null = null;
    for (const at of order) {
      const size = wanted.sizes[at] ?? 0;
      const grew = tree.size < size;
      const known = this.#grow(tree, stream, size);
      if (grew || !root) root = tree.root();
      const says = wanted.says[at];
      const claimed = wanted.roots.at(at);
      if (!says || !claimed || (known && equalBytes(root, claimed))) continue;
      // Where leaves are not known, that is a fault of its own; a note's root is not confirmed then.
      if (known || says.fault === "root-mismatch") faults.push({ ...says, message: rootMessages[says.fault] ?? "the log never had this root" });
    }
    return faults;
  }

  /** Grows the tree to `size` leaves of the stream; false when one of them is not known or not there. */
  #grow(tree: GrowingTree, stream: LogStream, size: number): boolean {
    // The log that is read has its leaves in the order they are read, even where a block is not at its end.
    const own = [{ index: tree.size, length: Math.min(size, this.#leaves.size) - tree.size }];
    for (const { index, length } of stream.kind === "own" ? own : stream.places.slices(tree.size, size)) {
      for (let at = 0; at < length; at += 1) {
        const leaf = index < 0 ? null : this.#leaves.at(index + at);
        if (!leaf) return false;
        tree.append(leaf);
      }
    }
    return tree.size === size;
  }
}

const rootMessages: Partial<Record<FaultName, string>> = {
  "wrong-seen": "the head the author had seen was never the log's",
  "bad-branch": "the leaves are not those of the head that this act names",
  "root-mismatch": "the acts do not give the checkpoint's root",
};
