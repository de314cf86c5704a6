import type { ActDraft } from "../model/act.js";
import type { ActLog, LoggedAct } from "../ports.js";

export function appendActs(world: { readonly log: ActLog }, drafts: readonly ActDraft[]): Promise<readonly LoggedAct[]> {
  throw new Error(`not yet: ${String(world.log.head.size)} ${String(drafts.length)}`);
}
