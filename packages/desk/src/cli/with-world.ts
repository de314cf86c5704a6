import type { CaseWorld } from "../pipeline-world.js";
import { terminalOf, type Terminal } from "./terminal.js";
import { wireCase } from "./wire-case.js";

/** Opens a case for work on its log alone: nothing is read or compared first. Closes it whatever happens. */
export async function withWorld(folder: string, mode: "read" | "write", work: (world: CaseWorld, terminal: Terminal) => Promise<void>): Promise<void> {
  const world = await wireCase(folder, mode);
  try {
    await work(world, terminalOf(process));
  } finally {
    await world.queue.close();
    await world.log.close();
    world.catalog.close();
  }
}
