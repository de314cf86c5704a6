import { existsSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { RefusedInput } from "../model/errors.js";
import { findingKinds } from "../model/finding.js";
import { readOnlyWords } from "../pipeline-world.js";
import { caseOfReports } from "../stores/user-folders.js";
import { example, type AddCommand } from "./command.js";
import { fileLines, fileSummary } from "./file-words.js";
import { portOf, runDesk, type DeskOptions } from "./serve.js";
import { kindMarks, progressOn, say, shorten, strong } from "./terminal.js";
import { withCase, type OpenedCase } from "./with-case.js";
import { newCase } from "./wire-case.js";

interface OpenOptions extends DeskOptions {
  readonly desk: boolean;
}

export const open: AddCommand = (program) => {
  program
    .command("open")
    .argument("<folder>", "a folder of reports, or a case folder")
    .option("--port <n>", "0 picks a free one", portOf, 0)
    .option("--no-open", "do not open a browser")
    .option("--no-desk", "stop after the findings in short")
    .addHelpText("after", example("affiant open ./reports"))
    .action(async (folder: string, options: OpenOptions) => {
      const reports = await realFolder(folder);
      const isCase = existsSync(join(reports, "affiant.json"));
      const place = isCase ? reports : caseOfReports(reports, process.env);
      if (!existsSync(join(place, "affiant.json"))) await newCase(place);
      await withCase(place, "write", async (opened) => {
        const received = isCase ? null : await addReports(opened, reports);
        say(opened.terminal, ...shortly(opened, received));
        if (options.desk) await runDesk(opened, options);
      });
    });
};

async function realFolder(folder: string): Promise<string> {
  const path = await realpath(folder).catch(() => null);
  if (path === null || !(await stat(path)).isDirectory())
    throw new RefusedInput(`There is no folder at ${folder}. Name a folder of reports, or a case folder.`);
  return path;
}

/** What was refused is told file by file; the rest in one line. */
async function addReports({ session, terminal }: OpenedCase, reports: string): Promise<string> {
  if (session.readOnly) return `read only here: ${readOnlyWords(session.readOnly)}; nothing was received`;
  const { progress, done } = progressOn(terminal);
  const { files } = await session.add({ paths: [reports], metadata: null, preserveOnly: false }, progress).finally(done);
  const troubled = files.filter((file) => file.reason !== null);
  for (const line of fileLines(troubled)) terminal.err.write(`${line}\n`);
  return fileSummary(files);
}

/** The findings in short: at most ten lines. */
function shortly({ session, terminal }: OpenedCase, received: string | null): readonly string[] {
  const status = session.status();
  const { findings } = session.catalog.case();
  const marks = findingKinds.filter((kind) => status.findings[kind] > 0).map((kind) => `${kindMarks[kind]} ${status.findings[kind]}`);
  const pressing = ["contradicted", "disputed", "corroborated"].flatMap((kind) =>
    findings.filter((finding) => finding.kind === kind && finding.review !== "rejected").slice(0, 1),
  );
  return [
    `${strong(terminal, "Case")} ${session.folder}${received ? ` (${received})` : ""}`,
    `${status.records} records, ${status.articles} articles: ${status.statements} statements, ${status.figures} figures, ${status.incidents} incidents`,
    `Findings: ${marks.join("   ") || "none"}`,
    ...pressing.map((finding) => `  ${kindMarks[finding.kind]}: ${finding.sides.slice(0, 2).map((side) => `“${shorten(side.says, 44)}”`).join(" / ")}${finding.origins === null ? "" : ` — ${finding.origins} origins`}`),
    `Inquiries: ${status.inquiries.promised} promised, ${status.inquiries.open} open, ${status.inquiries.closed} closed; ${status.needs.inquiriesOverdue} past due`,
    `Needs a person: ${status.needs.unreviewedStatements} statements and ${status.needs.unreviewedFindings} findings nobody has reviewed`,
    `Missing: ${status.missing.unread.length} records not read, ${status.missing.withoutDate} without a date; no act has been witnessed`,
    `Log: ${status.log.size} acts. Check it with 'affiant verify', seal it with 'affiant seal'`,
  ];
}
