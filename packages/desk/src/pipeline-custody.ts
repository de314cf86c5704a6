/** What became of an original since it was received: its papers, and reading it again. */
import { checkFixity, chooseOriginals, type FixityChoice, type FixityFound, type ReceivedOriginal } from "./2-preserve/custody/check-fixity.js";
import { moment } from "./2-preserve/append-act.js";
import { pathOfOriginal } from "./2-preserve/original-path.js";
import { recordPapers } from "./2-preserve/custody/record-papers.js";
import { foldActs } from "./catalog/fold-acts.js";
import { RefusedInput } from "./model/errors.js";
import { limits } from "./model/limits.js";
import { signersOf } from "./model/log-signers.js";
import type { RecordPapers } from "./model/papers.js";
import { programVersion } from "./model/program-version.js";
import { requireWritable, type CaseWorld, type Progress } from "./pipeline-world.js";

export type { FixityChoice } from "./2-preserve/custody/check-fixity.js";
export { layOutPapers } from "./8-publish/papers/papers-sections.js";
export { papersText } from "./8-publish/papers/papers-text.js";

/** The papers of one record, its original read again for them; `dated` are heads that somebody has stamped. @throws RefusedInput when there is no such record. */
export async function papersOfRecord(world: CaseWorld, id: string, options: { readonly names: boolean; readonly dated?: RecordPapers["outside"] }): Promise<RecordPapers> {
  const content = world.catalog.record(id);
  if (!content) throw new RefusedInput(`There is no record ${id} in this case. 'affiant status --json' and the desk list them.`);
  const { sha256, size } = content.record;
  const found = await world.files.digest(pathOfOriginal(sha256));
  const original = !found ? "missing" : found.sha256 === sha256 && found.size === size ? "as-received" : "changed";
  return recordPapers({
    content, original, names: options.names,
    acts: world.log.acts(),
    head: { origin: world.log.origin, ...world.log.head },
    logKey: signersOf(world.log.reader.streams)?.log ?? null,
    outside: [...witnessed(world), ...(options.dated ?? [])],
    reader: content.reading ? world.derivers.reader : null,
    made: { at: moment(world.clock.now()), by: `affiant ${programVersion}` },
  });
}

/** What witnesses have seen whom this user has named, and so knows. */
function witnessed({ witnesses }: CaseWorld): RecordPapers["outside"] {
  return witnesses.sights().map(({ witness, size, time }) => ({ kind: "witness", who: witness, size, of: null, at: moment(time * 1000), confirmed: true }));
}

export interface FixityReport {
  readonly of: number;
  readonly checked: number;
  readonly faults: readonly FixityFound[];
}

/** Reads originals again and says so in an act, whatever it found. */
export async function fixityRound(world: CaseWorld, choice: FixityChoice, progress: Progress): Promise<FixityReport> {
  requireWritable(world);
  const originals: readonly ReceivedOriginal[] = [...foldActs(world.log.acts()).records.values()].map(({ id, sha256, size }) => ({ record: id, sha256, size }));
  const chosen = chooseOriginals(originals, choice, { acts: world.log.acts(), random: world.random });
  const faults = await checkFixity(chosen, world.files, (done, of) => { progress("fixity", done, of); });
  const records = choice.chosen === "all" ? null : chosen.map(({ record }) => record);
  const named = faults.slice(0, limits.fixityRecords).map(({ record }) => record);
  await world.append([{
    type: "fixity",
    body: { chosen: choice.chosen, of: originals.length, checked: chosen.length, records, faulty: faults.length, faults: named },
  }]);
  return { of: originals.length, checked: chosen.length, faults };
}
