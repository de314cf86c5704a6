import type { AddCommand } from "./command.js";

export const publish: AddCommand = (program) => {
  program.command("publish");
};
