import { Option } from "commander";
import { findingKinds, type Finding, type FindingKind } from "../model/finding.js";
import { limits } from "../model/limits.js";
import { RefusedInput } from "../model/errors.js";
import { toldLanguages, type ToldLanguage } from "../model/told/part.js";
import { tellInBoth, type ToldInBoth } from "../model/told/tell-finding.js";
import type { Catalog } from "../ports.js";
import { example, type AddCommand } from "./command.js";
import { contentsOf, findingsLines, toldSources } from "./findings-lines.js";
import { say, type Terminal } from "./terminal.js";
import { withCase } from "./with-case.js";

interface Options {
  readonly kind?: string;
  readonly language: ToldLanguage;
  readonly places?: boolean;
  readonly json?: boolean;
}

export const findings: AddCommand = (program) => {
  program
    .command("findings")
    .argument("<case>", "the case folder")
    .option("--kind <kind>", `only one kind: ${findingKinds.join(", ")}`)
    .addOption(new Option("--language <language>", "of the sentences and reasons").choices(toldLanguages).default("en"))
    .option("--places", "the record and range of all words that a sentence or reason names")
    .option("--json", "for a program: with sentences and reasons in both languages, and the place of each part")
    .addHelpText("after", example("affiant findings ./my-case", "affiant findings ./my-case --kind contradicted", "affiant findings ./my-case --language fr --places"))
    .action((folder: string, options: Options) =>
      withCase(folder, "read", ({ session, terminal }) => {
        const kind = options.kind;
        if (kind !== undefined && !isKind(kind)) throw new RefusedInput(`There is no kind '${kind}'. The kinds are ${findingKinds.join(", ")}.`);
        const { language, places = false } = options;
        const rows = findingsOf(session.catalog, kind);
        if (options.json) sayList(terminal, withTold(session.catalog, rows));
        else {
          say(terminal, `${session.catalog.findings({ ...(kind && { kind }), limit: 1 }).total} findings`);
          const lines = findingsLines(terminal, session.catalog, { language, places });
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
    last = `  ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")}`;
  }
  say(terminal, ...(last === null ? ["[]"] : [last, "]"]));
}

function* withTold(catalog: Catalog, all: Iterable<Finding>): Iterable<Finding & { readonly told: ToldInBoth }> {
  const content = contentsOf(catalog);
  for (const finding of all) yield { ...finding, told: tellInBoth(finding, toldSources(catalog, content, finding)) };
}

function isKind(kind: string): kind is FindingKind {
  return (findingKinds as readonly string[]).includes(kind);
}
