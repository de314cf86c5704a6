import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import type { ClockState } from "../model/act.js";

/** systemd-timesyncd makes this file when it has set the clock, and at each start of the machine anew. */
const synchronisedMark = "/run/systemd/timesync/synchronized";
const askMilliseconds = 2_000;

/** An answer holds this long: a batch of files asks once, a desk that runs for days asks again. */
const holdsMilliseconds = 60_000;

let asked: { readonly at: number; readonly answer: Promise<ClockState> } | null = null;

/**
 * What the system says of its clock: whether a time server keeps it right. `unknown` where no such question can be
 * asked, which says nothing of the clock.
 */
export function clockState(): Promise<ClockState> {
  const now = performance.now();
  if (!asked || now - asked.at > holdsMilliseconds) asked = { at: now, answer: ask() };
  return asked.answer;
}

async function ask(): Promise<ClockState> {
  if (process.platform !== "linux") return "unknown";
  const answer = await new Promise<string>((done) => {
    execFile("timedatectl", ["show", "--property=NTPSynchronized", "--value"], { timeout: askMilliseconds }, (error, out) => {
      done(error ? "" : out.trim());
    });
  });
  if (answer === "yes") return "synchronised";
  if (answer === "no") return "not-synchronised";
  const marked = await access(synchronisedMark).then(() => true, () => false);
  return marked ? "synchronised" : "unknown";
}
