/** The system's own calls fail: injected by strace into a process that appends. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./stores-act-log-kills.js";
import { operations } from "./stores-log-operations.js";
import { testFolder } from "./stores-test-case.js";

export interface SystemFault {
  /** As the system calls it; `write` is also how Node wakes its own threads, so the process may end at once. */
  readonly call: "write" | "pwrite64" | "fsync" | "fdatasync" | "rename" | "ftruncate";
  readonly error: "EIO" | "ENOSPC";
}

export const systemFaults: readonly SystemFault[] = (["write", "pwrite64", "fsync", "fdatasync", "rename", "ftruncate"] as const)
  .flatMap((call) => (["EIO", "ENOSPC"] as const).map((error) => ({ call, error })));

function whyNoStrace(): string | null {
  const tried = spawnSync("strace", ["-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "true"]);
  if (tried.error) return "strace is not installed";
  return tried.status === 0 ? null : "strace may not trace processes here";
}

const reason = whyNoStrace();

/** Runs the append of `operations` with the n-th call failing, once or from then on, and checks what is left. */
export async function underFault(t: Parameters<typeof testFolder>[0], fault: SystemFault, calls: readonly number[]): Promise<void> {
  const [append] = operations;
  assert.ok(append);
  const root = await testFolder(t);
  await append.prepare(join(root, "origin"));
  let injected = 0;
  for (const call of calls) {
    const folder = join(root, String(call));
    await cp(join(root, "origin"), folder, { recursive: true });
    const lasting = call % 3 === 0 ? "+" : "";
    const inject = `inject=${fault.call}:error=${fault.error}:when=${call}${lasting}`;
    const under = ["strace", "-f", "-qq", "-o", join(folder, "trace"), "-e", `trace=${fault.call}`, "-e", inject];
    await append.check(folder, await runChild(folder, ["try"], { under }), inject);
    if ((await readFile(join(folder, "trace"), "latin1")).includes("(INJECTED)")) injected += 1;
  }
  assert.ok(injected > 0, `${fault.call} was never called so often: nothing failed`);
}
underFault.options = reason === null ? {} : { skip: reason };
