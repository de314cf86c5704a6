import type { AddAnswer, AddProgress, TrayAnswer } from "@affiant/desk/api";
import { ask, send, tell } from "../../api/ask.js";

export interface Incoming {
  /** Relative, with `/` between folders. */
  readonly path: string;
  readonly file: File;
}

export interface TakingIn {
  readonly stage: "sending" | "reading";
  readonly done: number;
  readonly all: number;
}

const together = 3;
const betweenQuestions = 700;

/** Sends files to a tray of the desk, then lets the case take the tray. @throws DeskError */
export async function takeIn(files: readonly Incoming[], progress: (state: TakingIn) => void): Promise<AddAnswer> {
  const { tray } = await tell<TrayAnswer>("trays", {});
  const waiting = [...files].reverse();
  let done = 0;
  const sender = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await send(`trays/${encodeURIComponent(tray)}?path=${encodeURIComponent(next.path)}`, next.file);
      done += 1;
      progress({ stage: "sending", done, all: files.length });
    }
  };
  progress({ stage: "sending", done, all: files.length });
  await Promise.all(Array.from({ length: Math.min(together, files.length) }, sender));
  progress({ stage: "reading", done: 0, all: files.length });
  const timer = setInterval(() => {
    ask<AddProgress | null>("progress").then(
      (state) => { if (state !== null) progress({ stage: "reading", done: state.done, all: Math.max(state.of, 1) }); },
      () => undefined, // the answer to `add` says what went wrong
    );
  }, betweenQuestions);
  try {
    return await tell<AddAnswer>("add", { tray });
  } finally {
    clearInterval(timer);
  }
}

/** The files someone chose; a chosen folder keeps its paths. */
export function chosenFiles(list: FileList): readonly Incoming[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath, file }));
}

/** The files of a drop, folders walked through, level by level. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly Incoming[]> {
  const found: Incoming[] = [];
  let level = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  while (level.length > 0) {
    const next: FileSystemEntry[] = [];
    for (const entry of level) {
      if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//u, ""), file: await fileOf(entry) });
      else if (isFolder(entry)) next.push(...(await entriesOf(entry)));
    }
    level = next;
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => { entry.file(resolve, reject); });
}

/** Browsers give a folder's entries in parts, and an empty part at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (part.length === 0) return all;
    all.push(...part);
  }
}
