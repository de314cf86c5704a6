import { example, type AddCommand } from "./command.js";
import { progressOn, say } from "./terminal.js";
import { withCase } from "./with-case.js";

export const rebuild: AddCommand = (program) => {
  program
    .command("rebuild")
    .argument("<case>", "the case folder")
    .addHelpText("after", example("affiant rebuild ./my-case"))
    .action((folder: string) =>
      withCase(folder, "write", async ({ session, world, terminal }) => {
        const { progress, done } = progressOn(terminal);
        await session.rebuild(progress).finally(done);
        say(terminal, `Made again from ${world.log.head.size} acts and the originals.`);
      }),
    );
};
