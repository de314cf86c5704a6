import { findingKinds, type FindingKind } from "../model/finding.js";
import { RefusedInput } from "../model/errors.js";
import { example, type AddCommand } from "./command.js";
import { findingsLines } from "./findings-lines.js";
import { say } from "./terminal.js";
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
        const all = session.catalog.case().findings.filter((finding) => kind === undefined || finding.kind === kind);
        if (options.json) say(terminal, JSON.stringify(all, null, 2));
        else say(terminal, `${all.length} findings`, ...findingsLines(terminal, session.catalog, all));
      }),
    );
};

function isKind(kind: string): kind is FindingKind {
  return (findingKinds as readonly string[]).includes(kind);
}
