/** The first two stages, receive ─▶ preserve. What follows is in pipeline.ts, which is loaded only when something is read. */
import type { AddReport, FileOutcome, FileReason } from "./model/case-record.js";
import { reasonOf } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import { containerForm } from "./1-receive/container-form.js";
import { receive, type Candidate } from "./1-receive/receive.js";
import { openPreserver } from "./pipeline-preserve.js";
import type { CaseWorld, Progress } from "./pipeline-world.js";

export interface AddRequest {
  readonly paths: readonly string[];
  readonly metadata: string | null;
  /** Stop after the originals are safe: nothing is read. */
  readonly preserveOnly: boolean;
  /** Read all files again, those too that look as they did when they were kept. */
  readonly rehash?: boolean;
}

/** Receives, preserves, reads, attributes and compares. Every file found is told of; one bad file never stops the rest. */
export async function addToCase(world: CaseWorld, request: AddRequest, progress: Progress): Promise<AddReport> {
  const plan = await receive(request.paths, request, world.inbox);
  const outcomes: FileOutcome[] = [...plan.outcomes];
  let done = 0;
  progress("preserve", done, plan.candidates.length);
  for await (const results of openPreserver(world, { rehash: request.rehash ?? false }).preserve(plan.candidates)) {
    outcomes.push(...results.map((result, at) => (result instanceof RefusedInput ? refusedOutcome(plan.candidates[done + at], result) : result)));
    done += results.length;
    progress("preserve", done, plan.candidates.length);
  }
  const all = outcomes.some(holdsOthers) ? await (await import("./pipeline-parts.js")).withParts(world, outcomes, progress) : outcomes;
  await world.log.sequence();
  const unread = request.preserveOnly ? new Map<string, FileReason>() : await (await import("./pipeline.js")).refreshCase(world, progress);
  const files = all.map((outcome) => withReading(outcome, unread, request.preserveOnly));
  world.catalog.putFiles(files);
  return { files };
}

function refusedOutcome(candidate: Candidate | undefined, error: RefusedInput): FileOutcome {
  return { file: candidate?.shown ?? "", state: "refused", reason: reasonOf(error), record: null };
}

/** By its name as shown: what it was received under may be another, and is looked at then. */
function holdsOthers({ file, record }: FileOutcome): boolean {
  return record !== null && containerForm(file) !== null;
}

function withReading(outcome: FileOutcome, unread: ReadonlyMap<string, FileReason>, preserveOnly: boolean): FileOutcome {
  // Every file without bytes is the same original: of each it is said.
  if (outcome.record !== null && outcome.state === "already-there" && unread.get(outcome.record) === "empty") return { ...outcome, reason: "empty" };
  if (outcome.state !== "added" || outcome.record === null) return outcome;
  const reason = preserveOnly ? "preserve-only" : unread.get(outcome.record);
  if (reason === "container") return { ...outcome, reason };
  return reason ? { ...outcome, state: "kept-unread", reason } : outcome;
}
