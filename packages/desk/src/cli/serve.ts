import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "commander";
import type { DeskSession } from "../http/desk-session.js";
import type { RecordId } from "../model/span.js";
import { layOutPapers, papersOfRecord } from "../pipeline-custody.js";
import { logSeen } from "../pipeline-status.js";
import { findingsTable } from "../pipeline-publish.js";
import { openBrowser } from "../tools/open-browser.js";
import { headsDated } from "./time-options.js";
import { example, type AddCommand } from "./command.js";
import { plain, say } from "./terminal.js";
import { withCase, type OpenedCase } from "./with-case.js";
import { systemClock, systemRandom } from "./system-ports.js";

export interface DeskOptions {
  readonly port: number;
  readonly open: boolean;
}

export const serve: AddCommand = (program) => {
  program
    .command("serve")
    .argument("<case>", "the case folder")
    .option("--port <n>", "0 picks a free one", portOf, 0)
    .option("--no-open", "do not open a browser")
    .addHelpText("after", example("affiant serve ./my-case"))
    .action((folder: string, options: DeskOptions) => withCase(folder, "write", (opened) => runDesk(opened, options)));
};

/** Serves until the person stops it. The address stands on a line of its own. */
export async function runDesk(opened: OpenedCase, { port, open }: DeskOptions): Promise<void> {
  const { terminal } = opened;
  const webRoot = fileURLToPath(new URL("../../../web/dist/", import.meta.url));
  const { startDesk } = await import("../http/start-desk.js");
  const desk = await startDesk({ session: deskSession(opened), port, webRoot, clock: systemClock, random: systemRandom });
  say(terminal, desk.url);
  if (open && openBrowser(desk.url, process.env)) terminal.err.write("Opened in your browser. Stop with Ctrl-C.\n");
  else terminal.err.write("Open that address in a browser on this machine. It works once. Stop with Ctrl-C.\n");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => { resolve(); });
  });
  await desk.close();
}

function deskSession({ session, world }: OpenedCase): DeskSession {
  return {
    ...session,
    release: (id) => session.release([id]),
    add: (paths, progress) => session.add({ paths, metadata: null, preserveOnly: false }, (stage, done, of) => { progress({ stage, done, of }); }),
    findingsTable: (ids) => findingsTable(session.catalog, ids),
    papers: (record) => session.papers(record as RecordId),
    logSeen: () => logSeen(world),
    papersPdf: async (record, language) => {
      const { papersPdf } = await import("../tools/papers-pdf.js");
      const laidOut = layOutPapers(await papersOfRecord(world, record, { names: false, dated: await headsDated(world) }), language, plain);
      return (await papersPdf({ ...laidOut, record })).bytes;
    },
    original: (record) => session.original(record as RecordId),
  };
}

export function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
}
