import type { AddCommand } from "./command.js";

export const seal: AddCommand = (program) => {
  program.command("seal");
};
