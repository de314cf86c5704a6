import type { AddCommand } from "./command.js";

export const verify: AddCommand = (program) => {
  program.command("verify");
};
