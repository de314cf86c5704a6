import type { Releasable } from "../model/decision.js";
import { RefusedInput } from "../model/errors.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

export const release: AddCommand = (program) => {
  program
    .command("release")
    .argument("<case>", "the case folder")
    .argument("<id...>", "records (r-…), statements (s-…), findings (k-…)")
    .addHelpText("after", example("affiant release ./my-case k-2b5cqk6sf7w3emxa") + "\nNothing that is not released is ever published. 'affiant undo' takes the last release back.\n")
    .action((folder: string, ids: string[]) =>
      withCase(folder, "write", async ({ session, terminal }) => {
        await session.release(ids.map(releasable));
        say(terminal, ids.length === 1 ? "Released 1." : `Released ${ids.length}.`);
      }),
    );
};

function releasable(id: string): Releasable {
  if (/^[rsk]-[a-z2-7]/.test(id)) return id as Releasable;
  throw new RefusedInput(`'${id}' is not an id. Ids of records begin with r-, of statements with s-, of findings with k-.`);
}
