import type { FileOutcome, FileReason, FileState } from "../model/case-record.js";
import { table } from "./terminal.js";

const reasons: Readonly<Record<FileReason, string>> = {
  empty: "kept; it is empty: it has no bytes",
  unreadable: "could not be opened: check its permissions",
  "too-large": "kept; over the limit of 64 MiB for a text that is read",
  "link-in": "is a link to another file of this folder, which is received under its own name",
  "link-out": "is a link that leads out of the folder: add what it points to by name if you mean it",
  "link-loop": "is a link that leads back to itself",
  "not-a-file": "is neither a file nor a folder",
  "too-deep-folder": "lies more than 64 folders deep",
  "case-folder": "is a case of its own, and is not received into another",
  "unknown-format": "kept; this kind of file is not read (text, Markdown, HTML, PDF, DOCX, ODT, mails, pictures and what ZIP, WARC and WACZ files hold of these are): of a document add a copy as one of them, too",
  "read-failed": "kept; it could not be read",
  "read-timeout": "kept; reading it took too long and was stopped",
  "preserve-only": "kept; not read, as asked",
  encrypted: "kept; it is locked with a password, and was not read",
  damaged: "kept; it is damaged, or not what its name says",
  "unpacks-too-far": "kept; it unpacks to far more than its size, as a trap does, and was not read",
  "picture-kind": "kept; HEIC, AVIF, JPEG 2000 and JPEG XL pictures are not decoded: add a copy of it as PNG or JPEG, too",
  "metadata-unreadable": "is a metadata file that could not be understood (CSV with a first row of names, or JSON Lines)",
  "metadata-without-file": "is named in the metadata and not there",
  "metadata-field-ignored": "has a field in the metadata that was left out (a date that is none, or too long)",
  container: "kept; what it holds are records of their own",
  "container-cut": "kept; it breaks off, and what stands before that was taken out",
  "container-locked": "kept; some of what it holds is locked with a password, and was not taken out",
  "container-damaged": "kept; it is damaged, or not what its name says, and not all that it holds could be taken out",
  "container-too-far": "kept; it holds more, or unpacks further, than the limits allow, and not all was taken out",
  "container-too-deep": "kept; it lies more than 4 containers deep, and was not opened",
  "container-partly": "kept; not all that it holds is in the case: add it again, if that is meant to be",
};

const states: Readonly<Record<FileState, string>> = {
  added: "added",
  "already-there": "already there",
  "kept-unread": "kept, not read",
  refused: "refused",
  "used-as-metadata": "metadata",
};

export function reasonWords(reason: string): string {
  return reason in reasons ? reasons[reason as FileReason] : reason;
}

/** A table of each file's state. */
export function fileLines(files: readonly FileOutcome[]): readonly string[] {
  return table(files.map(({ file, state, reason, record, parts }) => [states[state], file, [reason ? reasonWords(reason) : (record ?? ""), ...partsWords(parts)].join("; ")]));
}

function partsWords(parts: number | undefined): readonly string[] {
  return parts === undefined || parts === 0 ? [] : [parts === 1 ? "1 part taken out" : `${parts} parts taken out`];
}

/** The same in one line. */
export function fileSummary(files: readonly FileOutcome[]): string {
  const count = (state: FileState): number => files.filter((file) => file.state === state).length;
  const parts = (Object.keys(states) as FileState[]).filter((state) => count(state) > 0).map((state) => `${count(state)} ${states[state]}`);
  return parts.join(", ") || "nothing found";
}
