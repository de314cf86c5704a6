import { findingKinds, type Finding, type FindingKind } from "../model/finding.js";
import { limits } from "../model/limits.js";
import type { Catalog } from "../ports.js";
import { RefusedInput } from "../model/errors.js";
import { example, type AddCommand } from "./command.js";
import { findingsLines } from "./findings-lines.js";
import { say, type Terminal } from "./terminal.js";
import { withCase } from "./with-case.js";

export const findings: AddCommand = (program) => {
  program
    .command("findings")
    .argument("<case>", "the case folder")
    .option("--kind <kind>", `only one kind: ${findingKinds.join(", ")}`)
    .option("--json", "for a program")
    .addHelpText("after", example("affiant findings ./my-case", "affiant findings ./my-case --kind contradicted"))
    .action((folder: string, options: { kind?: string; json?: boolean }) =>
      withCase(folder, "read", ({ session, terminal }) => {
        const kind = options.kind;
        if (kind !== undefined && !isKind(kind)) throw new RefusedInput(`There is no kind '${kind}'. The kinds are ${findingKinds.join(", ")}.`);
        const rows = findingsOf(session.catalog, kind);
        if (options.json) sayList(terminal, rows);
        else {
          say(terminal, `${session.catalog.findings({ ...(kind && { kind }), limit: 1 }).total} findings`);
          const lines = findingsLines(terminal, session.catalog);
          for (const finding of rows) say(terminal, ...lines(finding));
        }
      }),
    );
};

/** Page by page: a large case has more of them than memory should hold. */
function* findingsOf(catalog: Catalog, kind: FindingKind | undefined): Iterable<Finding> {
  for (let offset = 0; ; offset += limits.pageRows) {
    const { rows } = catalog.findings({ ...(kind && { kind }), offset, limit: limits.pageRows });
    yield* rows;
    if (rows.length < limits.pageRows) return;
  }
}

/** As `JSON.stringify` writes a list, two spaces deep, without all of it in one text. */
function sayList(terminal: Terminal, values: Iterable<unknown>): void {
  let last: string | null = null;
  for (const value of values) {
    say(terminal, last === null ? "[" : `${last},`);
    last = JSON.stringify(value, null, 2).replace(/^/gmu, "  ");
  }
  say(terminal, ...(last === null ? ["[]"] : [last, "]"]));
}

function isKind(kind: string): kind is FindingKind {
  return (findingKinds as readonly string[]).includes(kind);
}
