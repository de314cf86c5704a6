import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { Option } from "commander";
import { RefusedInput } from "../model/errors.js";
import { exportJson, exportTables } from "../pipeline-publish.js";
import type { Catalog } from "../ports.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

interface ExportOptions {
  readonly format: "json" | "csv" | "dump";
  readonly output?: string;
}

export const exportCommand: AddCommand = (program) => {
  program
    .command("export")
    .argument("<case>", "the case folder")
    .addOption(new Option("--format <format>", "json, csv for three files, dump for the catalog's canonical lines").choices(["json", "csv", "dump"]).default("json"))
    .option("-o, --output <path>", "json and dump: the file; csv: a folder, or NAME.csv for NAME-statements.csv and so on")
    .addHelpText("after", example("affiant export ./my-case --format json -o case.json", "affiant export ./my-case --format csv -o tables"))
    .action((folder: string, options: ExportOptions) =>
      withCase(folder, "read", async ({ session, terminal }) => {
        const pieces = piecesOf(options.format, session.catalog);
        if (pieces && options.output === undefined) await pipeline(Readable.from(pieces), terminal.out, { end: false });
        else if (options.output === undefined) throw new RefusedInput("CSV is three files: name a folder with -o.");
        else if (pieces) await pipeline(Readable.from(pieces), createWriteStream(resolve(options.output)));
        else say(terminal, ...(await writeTables(session.catalog, resolve(options.output))));
      }),
    );
};

/** Null for what does not go into one file. */
function piecesOf(format: ExportOptions["format"], catalog: Catalog): Iterable<string> | null {
  if (format === "csv") return null;
  return format === "json" ? exportJson(catalog) : lines(catalog.dump());
}

function* lines(all: Iterable<string>): Iterable<string> {
  for (const line of all) yield `${line}\n`;
}

async function writeTables(catalog: Catalog, output: string): Promise<readonly string[]> {
  const tables = exportTables(catalog);
  const named = output.toLowerCase().endsWith(".csv");
  if (!named) await mkdir(output, { recursive: true });
  const written: string[] = [];
  for (const name of ["statements", "figures", "findings"] as const) {
    const path = named ? `${output.slice(0, -4)}-${name}.csv` : join(output, `${name}.csv`);
    await writeFile(path, tables[name]);
    written.push(path);
  }
  return written;
}
