/** Observations: what no derivation gives again is preserved, with the tool that made it, and said so in an act. */
import { bodyOf, foldActs } from "./catalog/fold-acts.js";
import type { ActBody } from "./model/act.js";
import { BrokenInvariant, RefusedInput } from "./model/errors.js";
import { limits } from "./model/limits.js";
import type { RecordId } from "./model/span.js";
import { requireWritable, type CaseWorld } from "./pipeline-world.js";

/** What a person says of an observation. `settings` as one text: a command line, a prompt, a model's name and seed. */
export type ObservationOrigin = Pick<ActBody<"observe">, "record" | "kind" | "tool" | "version" | "settings">;

/** An observation as the log has it. */
export interface KeptObservation extends ActBody<"observe"> {
  readonly act: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Keeps the bytes, then says so. The same bytes again make another act, and are kept once. @throws RefusedInput when there are none, or too many. */
export async function keepObservation(world: CaseWorld, bytes: Uint8Array, origin: ObservationOrigin): Promise<KeptObservation> {
  requireWritable(world);
  const { record, kind, tool, version, settings } = origin;
  if (record !== null && !world.catalog.record(record)) throw new RefusedInput(`There is no record ${record} in this case. 'affiant status --json' lists them.`);
  if (bytes.length === 0) throw new RefusedInput("The file has no bytes, so there is nothing to keep.");
  if (bytes.length > limits.originalBytes) throw new RefusedInput(`The file is longer than ${limits.originalBytes} bytes.`);
  if (tool.trim() === "" || version.trim() === "") throw new RefusedInput("Say which tool made it, and in which version.");
  const digest = await world.observations.keep(bytes);
  const body = { record, kind, digest, size: bytes.length, tool, version, settings };
  const [logged] = await world.append([{ type: "observe", body }]);
  return { ...body, act: logged?.act.id ?? "", day: logged?.act.at.slice(0, 10) ?? "" };
}

/** The bytes of an observation; null where they are missing or changed, which 'affiant verify' names: the rest of the case goes on. */
export async function wholeObservation(world: Pick<CaseWorld, "observations">, digest: string): Promise<Uint8Array | null> {
  try {
    return await world.observations.read(digest);
  } catch (error) {
    if (error instanceof BrokenInvariant) return null;
    throw error;
  }
}

/** All observations of a case, or those of one record, in log order. Their bytes: `world.observations.read(digest)`. */
export function observationsOf(world: CaseWorld, record?: RecordId): readonly KeptObservation[] {
  return foldActs(world.log.acts()).observed.flatMap(({ act }): readonly KeptObservation[] => {
    const body = bodyOf(act, "observe");
    return record === undefined || body.record === record ? [{ ...body, act: act.id, day: act.at.slice(0, 10) }] : [];
  });
}
