import { open } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import { RefusedInput } from "../model/errors.js";

/** More than anybody types; a file that is longer is not one that holds a passphrase. */
const passphraseBytes = 4096;

/** A passphrase from a file or `/dev/fd/3`: its first line. @throws RefusedInput when there is none. */
export async function readPassphrase(path: string): Promise<string> {
  const handle = await open(path, "r");
  const bytes = Buffer.alloc(passphraseBytes + 1);
  try {
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) break;
    }
    const [line = ""] = bytes.toString("utf8", 0, length).split(/\r?\n/, 1);
    if (line === "" || Buffer.byteLength(line) > passphraseBytes) throw new RefusedInput(`${path} holds no passphrase: it is the first line that counts`);
    return line;
  } finally {
    bytes.fill(0);
    await handle.close();
  }
}

/** Asks on the terminal, showing nothing of what is typed. @throws RefusedInput where there is no terminal, or nothing is typed. */
export async function askPassphrase(question: string, orElse: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) throw new RefusedInput(`A passphrase is needed, and there is no terminal to ask for it. ${orElse}`);
  // Before the question stands there: what is typed the moment it does must not be shown either.
  stdin.setRawMode(true);
  stderr.write(`${question}: `);
  try {
    const typed = await readHidden(stdin);
    if (typed === "") throw new RefusedInput("No passphrase was typed. Nothing was changed.");
    return typed;
  } finally {
    stderr.write("\n");
  }
}

/** Asks twice for one that is to be set. */
export async function askNewPassphrase(question: string, orElse: string): Promise<string> {
  const first = await askPassphrase(question, orElse);
  if (first !== (await askPassphrase("The same once more", orElse))) throw new RefusedInput("The two differ. Nothing was changed.");
  if (first.length < 12) process.stderr.write("That is a short one: four or five words taken by chance are far harder to guess.\n");
  return first;
}

/** One line from a terminal that is in raw mode, which ends with it. What was typed beyond it stays for the next. */
function readHidden(input: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new StringDecoder("utf8");
    let typed: string[] = [];
    const end = (rest: string): void => {
      input.off("data", take);
      input.setRawMode(false);
      input.pause();
      if (rest !== "") input.unshift(Buffer.from(rest));
    };
    const take = (chunk: Buffer): void => {
      const letters = Array.from(decoder.write(chunk));
      for (const [at, letter] of letters.entries()) {
        if (letter === "\r" || letter === "\n") {
          end(letters.slice(at + 1).join(""));
          resolve(typed.join(""));
          return;
        }
        if (letter === "\u0003" || letter === "\u0004") {
          end("");
          reject(new RefusedInput("Stopped. Nothing was changed."));
          return;
        }
        if (letter === "\u007F" || letter === "\b") typed = typed.slice(0, -1);
        else if (letter >= " ") typed.push(letter);
      }
    };
    input.on("data", take);
    input.resume();
  });
}
