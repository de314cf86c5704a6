import { spawnSync } from "node:child_process";

const has = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;
export const ageSkip: string | false = has("age") && has("python3") ? false : "age or python3 is not here: what age opens is not tried";
export const terminalSkip: string | false = has("python3") ? false : "python3 is not here: no terminal to type on";

/** Types each answer, with a line end, whenever the program asks for something (a line that ends in a colon). Echo is the terminal's. */
const script = `
import os, pty, re, sys
answers = sys.argv[1].split("\\x1f")
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
seen, asked = b"", 0
while True:
    try:
        data = os.read(fd, 4096)
    except OSError:
        break
    if not data:
        break
    seen += data
    prompts = len(re.findall(rb"(?:assphrase[^\\r\\n]*|once more): ?", seen))
    while asked < prompts and answers:
        os.write(fd, answers.pop(0).encode() + b"\\r")
        asked += 1
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** Runs a program on a terminal of its own and answers what it asks; gives all that the terminal showed. */
export function answering(command: readonly string[], ...answers: readonly string[]): { readonly code: number | null; readonly text: string } {
  const run = spawnSync("python3", ["-c", script, answers.join("\u001f"), ...command], { encoding: "utf8", timeout: 60_000 });
  return { code: run.status, text: `${run.stdout}${run.stderr}` };
}
