import type { Command } from "commander";

/** Adds one command to the program. `run` gives the exit code: 0 done, 1 found something wrong. */
export type AddCommand = (program: Command, exit: (code: 0 | 1) => void) => void;

/** For an option that may be given several times. */
export function several(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** The example every `--help` ends with. */
export function example(...lines: readonly string[]): string {
  return `\nExample:\n${lines.map((line) => `  $ ${line}`).join("\n")}\n`;
}
