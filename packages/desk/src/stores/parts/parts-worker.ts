/** The thread in which containers are taken apart: hostile input, so it can be killed. A batch a message, each waited for. */
import { parentPort } from "node:worker_threads";
import type { PartsEnd, TakenPart } from "../../model/part-of.js";
import { digestFile } from "../digest-file.js";
import { codeOf } from "../error-code.js";
import { originalPath } from "../keep-files.js";
import { takeParts, type TakeJob } from "./take-parts.js";

/** What the thread says: parts, the end, that the original is not what it was, or the system's name of an error. */
export type PartsAnswer = { readonly parts: readonly TakenPart[] } | { readonly ended: PartsEnd } | { readonly changed: true } | { readonly failed: string };
/** What it is told: a container, or to go on. */
export type PartsQuestion = TakeJob | "go on";

let goOn = (): void => undefined;

parentPort?.on("message", (question: PartsQuestion) => {
  if (question === "go on") goOn();
  else work(question).catch((error: unknown) => { say({ failed: codeOf(error instanceof Error ? error.cause : error) }); });
});

function say(answer: PartsAnswer): void {
  parentPort?.postMessage(answer);
}

async function work(job: TakeJob): Promise<void> {
  const { sha256 } = job.container;
  if (digestFile(originalPath(job.folder, sha256), ["sha256"])?.digests[0] !== sha256) {
    say({ changed: true });
    return;
  }
  const batches = takeParts(job);
  for (;;) {
    const next = await batches.next();
    if (next.done) {
      say({ ended: next.value });
      return;
    }
    const told = new Promise<void>((resolve) => { goOn = resolve; });
    say({ parts: next.value });
    await told;
  }
}
