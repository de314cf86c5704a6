import type { DiskStep, DiskWatcher } from "#desk/stores/case/case-folder-disk.js";

/** Before a step takes hold; or after, when it looks failed and is not. */
export type BreakMoment = "before" | "after";

/** Counts steps on the disk, and fails those that it is told to. */
export class DiskBreaker implements DiskWatcher {
  readonly seen: string[] = [];
  readonly #fails: (step: number, moment: BreakMoment) => boolean;

  constructor(fails: (step: number, moment: BreakMoment) => boolean = () => false) {
    this.#fails = fails;
  }

  /** From this step on, every one fails. */
  static from(at: number, when: BreakMoment): DiskBreaker {
    return new DiskBreaker((step, moment) => step > at || (step === at && moment === when));
  }

  before(step: DiskStep, path: string): void {
    this.seen.push(`${step} ${path.slice(path.lastIndexOf("/") + 1)}`);
    this.#fail("before");
  }

  after(): void {
    this.#fail("after");
  }

  #fail(moment: BreakMoment): void {
    if (this.#fails(this.seen.length - 1, moment)) throw new Error("the disk failed (test)");
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
      await work(ground, DiskBreaker.from(at, when)).catch(() => undefined);
      await check(ground, `${when} ${step} (step ${at})`);
    }
  }
  return whole.seen;
}
