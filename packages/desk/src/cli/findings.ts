import { Option } from "commander";
import { findingKinds, type Finding, type FindingKind } from "../model/finding.js";
import { RefusedInput } from "../model/errors.js";
import { toldLanguages, type ToldLanguage } from "../model/told/part.js";
import { tellInBoth, type ToldInBoth } from "../model/told/tell-finding.js";
import type { Catalog } from "../ports.js";
import { example, type AddCommand } from "./command.js";
import { contentsOf, findingsLines, toldSources } from "./findings-lines.js";
import { say } from "./terminal.js";
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
        const all = session.catalog.case().findings.filter((finding) => kind === undefined || finding.kind === kind);
        const { language, places = false } = options;
        if (options.json) say(terminal, JSON.stringify(withTold(session.catalog, all), null, 2));
        else say(terminal, `${all.length} findings`, ...findingsLines(terminal, session.catalog, { findings: all, language, places }));
      }),
    );
};

function withTold(catalog: Catalog, all: readonly Finding[]): readonly (Finding & { readonly told: ToldInBoth })[] {
  const sources = toldSources(catalog, contentsOf(catalog));
  return all.map((finding) => ({ ...finding, told: tellInBoth(finding, sources) }));
}

function isKind(kind: string): kind is FindingKind {
  return (findingKinds as readonly string[]).includes(kind);
}
