import type { DiskStep, DiskWatcher } from "#desk/stores/case/case-folder-disk.js";

export interface DiskBreak {
  readonly at: number;
  readonly when: "before" | "after";
}

/** Counts steps on the disk; from the n-th on, every one fails: before it takes hold, or after, when it looks failed and is not. */
export class DiskBreaker implements DiskWatcher {
  readonly seen: string[] = [];
  readonly #break: DiskBreak | null;

  constructor(broken: DiskBreak | null = null) {
    this.#break = broken;
  }

  before(step: DiskStep, path: string): void {
    this.seen.push(`${step} ${path.slice(path.lastIndexOf("/") + 1)}`);
    this.#fail("before");
  }

  after(): void {
    this.#fail("after");
  }

  #fail(when: DiskBreak["when"]): void {
    const now = this.seen.length - 1;
    if (this.#break && (now > this.#break.at || (now === this.#break.at && when === this.#break.when))) throw new Error("the disk failed (test)");
  }
}

/** Does `work` once for each step that it takes when nothing fails, and each way to fail; `fresh` gives the same ground each time. */
export async function breakEachStep<T>(
  fresh: () => Promise<T>,
  work: (ground: T, watcher: DiskBreaker) => Promise<unknown>,
  check: (ground: T, about: string) => Promise<void>,
): Promise<readonly string[]> {
  const whole = new DiskBreaker();
  await work(await fresh(), whole);
  for (const when of ["before", "after"] as const) {
    for (const [at, step] of whole.seen.entries()) {
      const ground = await fresh();
      await work(ground, new DiskBreaker({ at, when })).catch(() => undefined);
      await check(ground, `${when} ${step} (step ${at})`);
    }
  }
  return whole.seen;
}
