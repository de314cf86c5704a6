/** Starts child programs for the scripts of this folder. Plain Node: they run before anything is installed. */
import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a program to its end, with this terminal's input and output unless `stdio` says otherwise.
 * @returns its exit code; 127 when it is not there, 128 + n when a signal ended it, as a shell has it.
 */
export function runProgram(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    // The terminal sends Ctrl-C to the child too: wait for it to put its things in order.
    const wait = () => undefined;
    process.on("SIGINT", wait);
    const pass = () => child.kill("SIGTERM");
    process.on("SIGTERM", pass);
    const end = (code) => {
      process.off("SIGINT", wait);
      process.off("SIGTERM", pass);
      done(code);
    };
    child.on("error", () => end(127));
    child.on("close", (code, signal) => end(code ?? 128 + (signal === "SIGINT" ? 2 : 15)));
  });
}

/** Like `runProgram`, and gives what it printed; standard error goes to this terminal. */
export function outputOf(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"], ...options });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", () => done({ code: 127, output: "" }));
    child.on("close", (code) => done({ code: code ?? 128, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

/** Whether a program of this name is on the path. */
export async function isThere(program) {
  return (await outputOf("sh", ["-c", 'command -v "$0" >/dev/null', program])).code === 0;
}
