import { openSession, type CaseSession } from "../pipeline-session.js";
import type { CaseWorld } from "../pipeline-world.js";
import { progressOn, terminalOf, type Terminal } from "./terminal.js";
import { wireCase } from "./wire-case.js";

export interface OpenedCase {
  readonly session: CaseSession;
  readonly world: CaseWorld;
  readonly terminal: Terminal;
}

/** Opens a case, does one thing with it, and closes it whatever happens. To add, the catalog is brought up to the log by adding itself. */
export async function withCase<T>(folder: string, mode: "read" | "write" | "add", work: (opened: OpenedCase) => Promise<T> | T): Promise<T> {
  const terminal = terminalOf(process);
  const world = await wireCase(folder, mode === "read" ? "read" : "write");
  const { progress, done } = progressOn(terminal);
  const session = await openSession(world, progress, { refresh: mode !== "add" }).finally(done);
  try {
    return await work({ session, world, terminal });
  } finally {
    await session.close();
  }
}
