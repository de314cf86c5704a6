import { findingKinds } from "../model/finding.js";
import { reasonWords } from "./file-words.js";
import { example, type AddCommand } from "./command.js";
import { kindMarks, plain, say, shorten, table } from "./terminal.js";
import { withCase } from "./with-case.js";
import { momentOf } from "./moment-of.js";
import { readOnlyWords } from "../pipeline-world.js";
import { stampWords, timeStatus, type TimeStatus } from "../pipeline-stamp.js";
import type { CaseStatus } from "../pipeline-status.js";
import { timeFolderOnDisk } from "../stores/time-folder-on-disk.js";
import { timeCheckingOf } from "./time-options.js";

export const status: AddCommand = (program) => {
  program
    .command("status")
    .argument("<case>", "the case folder")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant status ./my-case"))
    .action((folder: string, options: { json?: boolean }) =>
      withCase(folder, "read", async ({ session, terminal }) => {
        const found = session.status();
        const time = await timeStatus(timeFolderOnDisk(session.folder), await timeCheckingOf({}));
        say(terminal, ...(options.json ? [JSON.stringify({ ...found, time }, null, 2)] : [...statusLines(found), ...timeLines(time)]));
      }),
    );
};

/** How far stamps of time reach; that they are of this log's heads is for 'verify' to say. */
function timeLines({ stamped, unstamped, newest }: TimeStatus): readonly string[] {
  if (stamped === 0) return ["Time: no head was ever stamped ('affiant stamp')"];
  return [
    `Time: the newest stamp is of ${stamped} acts; ${unstamped} acts of the log came after it`,
    ...newest.map((stamp) => `  ${plain(stampWords(stamp))}`),
  ];
}

/** The case in short. */
export function statusLines(found: CaseStatus): readonly string[] {
  const { needs, missing, inquiries, released } = found;
  const unread = missing.unread.map(({ record, name, reason }) => `  ${plain(name)} (${record}): ${reasonWords(reason)}`);
  const pages = missing.pagesUnread.map(({ record, name, pages: numbers }) => `  ${plain(name)} (${record}): no time to read the pictures of page ${numbers.join(", ")}; 'affiant rebuild' tries again`);
  const orphans = needs.orphanedDecisions.map(({ type, record, quote }) => `  ${type} in ${record}: “${shorten(quote, 60)}” not found in today's reading`);
  return [
    `${found.records} records, ${found.articles} articles, ${found.statements} statements, ${found.figures} figures, ${found.incidents} incidents`,
    findingKinds.filter((kind) => found.findings[kind] > 0).map((kind) => `${kindMarks[kind]} ${found.findings[kind]}`).join("   ") || "no findings",
    `inquiries: ${inquiries.promised} promised, ${inquiries.open} open, ${inquiries.closed} closed`,
    ...(found.observations > 0 ? [`observations kept beside the originals: ${found.observations}`] : []),
    "",
    "Needs a person:",
    ...table([
      [`  ${needs.unreviewedStatements}`, "statements to review"],
      [`  ${needs.unreviewedFindings}`, "findings to review"],
      [`  ${needs.inquiriesOverdue}`, "inquiries past their due day"],
      [`  ${needs.orphanedDecisions.length}`, "decisions whose words are no longer found"],
    ]),
    ...orphans,
    "Missing:",
    ...table([
      [`  ${missing.unread.length}`, "records kept and not read"],
      [`  ${missing.withoutDate}`, "records without a day of publication"],
      [`  ${missing.withoutPublisher}`, "records without a publisher"],
      [`  ${missing.withoutUrl}`, "records without an address"],
      [`  ${missing.statementsWithoutSpeaker}`, "statements whose speaker is not known"],
      [`  ${missing.datesUnsettled}`, "dates that nothing here can settle"],
      [`  ${missing.unwitnessedActs}`, "acts that no witness has seen"],
    ]),
    ...unread,
    ...pages,
    `Released: ${released.records} records, ${released.statements} statements, ${released.findings} findings`,
    ...found.witnessed.map(({ witness, size, time }) => `Acts up to ${size} were seen by ${plain(witness)} at ${momentOf(time)}`),
    `Log: ${found.log.size} acts${found.log.readOnly && found.log.readOnly !== "opened-to-read" ? `, read only: ${readOnlyWords(found.log.readOnly)}` : ""}`,
  ];
}
