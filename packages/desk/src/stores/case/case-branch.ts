import { join, resolve } from "node:path";
import { base64url, concat, equalBytes, parseAct } from "@affiant/proof";
import type { Act, Head } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import { journalFrame } from "../../model/journal.js";
import { RefusedInput } from "../../model/errors.js";
import type { Leaf, Random, SaltedAct } from "../../ports.js";
import { keepAside } from "../log/act-log-journal.js";
import { loadLog } from "../log/act-log-load.js";
import type { LoadedLog } from "../log/act-log-load.js";
import { leafAt } from "../log/act-log-tiles.js";
import { writeWholeLog } from "../log/act-log-whole.js";
import { branchIsHalfInPlace, putBranchInPlace } from "./case-branch-swap.js";
import { Disk } from "./case-folder-disk.js";
import { readManifest, refuseLinks } from "./case-folder.js";
import type { CaseKeeping, GenesisInput } from "./case-folder.js";
import { nodeCrypto } from "../crypto-in-node.js";
import type { Identity } from "../keys/keys-on-disk.js";

type NamedHead = Head & { readonly origin: string };

export interface BranchMaking extends CaseKeeping {
  readonly identity: Identity;
  readonly random: Random;
  readonly genesis: (input: GenesisInput) => SaltedAct;
  /** Makes the act that says why, and what is known of and missing. `gap.root` is base64url. */
  readonly note: (on: { readonly genesis: Act; readonly head: Head; readonly gap: { readonly origin: string; readonly size: number; readonly root: string } | null }) => SaltedAct;
}

/** What was started. */
export interface StartedBranch {
  readonly origin: string;
  /** The head it stands on. */
  readonly parent: NamedHead;
  /** The newest head this device knows of that the case does not reach. */
  readonly gap: NamedHead | null;
  /** Acts that were acknowledged and not in the signed head: kept under `acts/cut`. */
  readonly setAside: number;
}

/**
 * Starts a log of its own on top of the head that the case has, where this device cannot go on with the log that is
 * there. Built beside and put in its place when it is whole: cut short before that, the case is as it was; after it, the
 * next opening goes on.
 * @throws RefusedInput when this device can write already; Retry while another process writes; BrokenInvariant when the
 * case is not as it was written.
 */
export async function startBranch(target: string, making: BranchMaking): Promise<StartedBranch | "finished-earlier"> {
  const folder = resolve(target);
  const disk = new Disk(join(folder, caseLayout.temporary), making.watcher);
  await refuseLinks(folder);
  const { origin } = await readManifest(folder);
  const lock = making.keys.lock(origin);
  try {
    if (await branchIsHalfInPlace(folder)) {
      await putBranchInPlace(folder, disk);
      return "finished-earlier";
    }
    const guard = await making.keys.guard(origin);
    const log = await loadLog(folder, guard?.size ?? null, { signatures: "all", forgotten: await making.keys.forgotten(origin) });
    const reached = guard !== null && log.rootAtGuard !== null && equalBytes(guard.root, log.rootAtGuard);
    if (reached && (await making.keys.whyReadOnly(origin)) === null) {
      throw new RefusedInput("This device can write to this case as it is: a branch is for where it cannot. Nothing was changed.");
    }
    return await build({ folder, disk, log, gap: guard && !reached ? { origin, ...guard } : null }, making);
  } finally {
    lock.release();
  }
}

interface Ground {
  readonly folder: string;
  readonly disk: Disk;
  readonly log: LoadedLog;
  readonly gap: NamedHead | null;
}

async function build({ folder, disk, log, gap }: Ground, making: BranchMaking): Promise<StartedBranch> {
  const parent = { origin: log.genesis.origin, ...log.signed };
  const { origin, signer } = await making.keys.makeLogKey(making.random);
  const { identity } = making;
  const first = making.genesis({ author: identity.signer, person: identity.person, log: signer.publicKey, origin, branch: { case: log.caseId, parent } });
  const genesis = parseAct(first.bytes).act;

  // Left over when an earlier start was killed; nobody was told of it.
  const building = join(folder, caseLayout.temporary, "branch");
  await disk.remove(building);
  await writeWholeLog({ folder: building, disk, keys: making.keys }, { origin, signer }, {
    leaves: leavesOf(first, log),
    last: (head) => making.note({ genesis, head, gap: gap && { ...gap, root: base64url(gap.root) } }),
  });
  const aside = beyondHead(log);
  if (aside.length > 0) await keepAside({ folder, disk }, aside);
  // In the branch every place comes one later. Its first opening gives them tombstones of its own.
  await making.keys.addForgotten(origin, [...log.unexplained].map((place) => place + 1));
  await disk.move(building, join(folder, caseLayout.branching));
  await putBranchInPlace(folder, disk);
  return { origin, parent, gap, setAside: log.tree.size - log.signed.size };
}

/** As a journal: what the case has and its signed head does not, whether in segments or in the journal, with what of that is damaged. */
function beyondHead({ signed, journal, ...log }: LoadedLog): Uint8Array {
  const { tail, bytes, goodLength } = journal;
  const leaves = Array.from({ length: log.tree.size - signed.size }, (_, at) => leafAt(log, signed.size + at));
  const damaged = tail === "damaged" || tail === "damaged-inside" ? bytes.subarray(goodLength) : new Uint8Array(0);
  return concat(leaves.length > 0 ? journalFrame(leaves, nodeCrypto) : new Uint8Array(0), damaged);
}

/** The genesis act, then all leaves of the parent's signed head. */
function* leavesOf(first: SaltedAct, log: LoadedLog): Generator<Leaf> {
  yield first;
  for (let index = 0; index < log.signed.size; index += 1) yield leafAt(log, index);
}
