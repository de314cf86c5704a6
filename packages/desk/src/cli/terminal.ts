import type { FindingKind } from "../model/finding.js";
import type { Progress } from "../pipeline-world.js";

/** Where a command writes: results to `out`, what it is doing and what went wrong to `err`. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly colour: boolean;
}

export function terminalOf(process: NodeJS.Process): Terminal {
  const { NO_COLOR: noColour, TERM: term } = process.env;
  const colour = process.stdout.isTTY && (noColour === undefined || noColour === "") && term !== "dumb";
  return { out: process.stdout, err: process.stderr, colour };
}

export function say(terminal: Terminal, ...lines: readonly string[]): void {
  for (const line of lines) terminal.out.write(`${line}\n`);
}

/** Bold, where the terminal shows it. */
export function strong(terminal: Terminal, text: string): string {
  return terminal.colour ? `\u001B[1m${text}\u001B[22m` : text;
}

/** Shape and word carry a kind; colour never does alone. */
export const kindMarks: Readonly<Record<FindingKind, string>> = {
  contradicted: "✕ contradicted",
  disputed: "◆ disputed",
  corroborated: "● corroborated",
  "same-origin": "◐ single origin",
  "copied-text": "≡ copied text",
  "same-statement": "“ same statement",
  compatible: "○ compatible",
};

/** Words of records may hold anything: control and direction characters never reach the terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, " ").replace(/ {2,}/gu, " ").trim();
}

export function shorten(text: string, width: number): string {
  const flat = plain(text);
  return flat.length <= width ? flat : `${flat.slice(0, width - 1).trimEnd()}…`;
}

/** Columns as wide as their widest cell; the last one is not padded. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>((known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, cell.length)), []);
  return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join("  ").trimEnd());
}

const stageWords: Readonly<Record<Parameters<Progress>[0], string>> = {
  copy: "copying, MB",
  preserve: "preserving originals",
  parts: "taking out what files hold",
  read: "reading",
  pictures: "looking for letters in pictures",
  index: "the index of matters is missing or damaged: it is made again",
  compare: "comparing",
  verify: "checking",
  publish: "writing the site",
  seal: "sealing",
  fixity: "reading originals again",
};

/** One line that keeps up on a terminal; when piped, nothing but the result is written. */
export function progressOn(terminal: Terminal): { readonly progress: Progress; readonly done: () => void } {
  if (!terminal.err.isTTY) return { progress: () => undefined, done: () => undefined };
  let shownAt = 0;
  const clear = (): void => { terminal.err.write("\r\u001B[K"); };
  return {
    progress: (stage, done, of) => {
      const now = performance.now();
      if (now - shownAt < 100) return;
      shownAt = now;
      clear();
      terminal.err.write(of > 1 ? `${stageWords[stage]} ${done} of ${of}` : `${stageWords[stage]} …`);
    },
    done: clear,
  };
}
