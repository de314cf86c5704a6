import { RefusedInput } from "../model/errors.js";
import { keepPlace } from "../pipeline-gazetteer.js";
import { refreshCase } from "../pipeline.js";
import { example, type AddCommand } from "./command.js";
import { progressOn, say } from "./terminal.js";
import { withCase } from "./with-case.js";

interface PlaceOptions {
  readonly alias?: readonly string[];
  readonly at?: string;
  readonly radius?: string;
  readonly by: string;
}

export const place: AddCommand = (program) => {
  program
    .command("place")
    .argument("<case>", "the case folder")
    .argument("<name>", "what the texts call it")
    .option("--alias <name...>", "other names of it")
    .option("--at <lat,lon>", "where it is, in degrees; left out: it is a place, and where is not known")
    .option("--radius <km>", "how far from there it may reach, in kilometres (1 where nothing is said)")
    .requiredOption("--by <name>", "who says so")
    .addHelpText("after", example("affiant place ./my-case 'Heron Quay camp' --alias 'the Quay' --at 50.97,1.91 --radius 0.5 --by 'Noor Haddad'") + "\nAll records are read again with it. A later word on the same name counts; many at once: 'affiant observe --kind gazetteer'.\n")
    .action((folder: string, name: string, options: PlaceOptions) =>
      withCase(folder, "write", async ({ world, terminal }) => {
        const told = { name, aliases: options.alias ?? [], at: options.at === undefined ? null : positionOf(options.at), radius: options.radius ?? null };
        const kept = await keepPlace(world, told, { person: options.by, day: new Date(world.clock.now()).toISOString().slice(0, 10) });
        const { progress, done } = progressOn(terminal);
        await refreshCase(world, progress).finally(done);
        say(terminal, `${name} is in the case's own gazetteer: act ${kept.act}`, "The records were read again with it.");
      }),
    );
};

function positionOf(text: string): { readonly lat: string; readonly lon: string } {
  const [lat, lon, ...more] = text.split(",").map((part) => part.trim());
  if (lat === undefined || lon === undefined || lat === "" || lon === "" || more.length > 0) throw new RefusedInput(`'${text}' is not a position: latitude and longitude in degrees, as 50.97,1.91.`);
  return { lat, lon };
}
