import PostalMime, { type Address, type Email } from "postal-mime";
import { limits } from "../../model/limits.js";
import { RefusedInput } from "../../model/errors.js";
import { noDescription, type Description, type ReadingNote } from "../../model/reading.js";
import { splitLines, trimmed, type Line, type LineHint } from "../line.js";
import { readHtml } from "../html/read-html.js";
import { dateIn } from "../articles/stamp.js";
import type { TextLayer } from "../text-layer.js";
import { markMail } from "./mail-lines.js";

/**
 * The text layer of a mail: its subject as a title, who sent it to whom and when, then what was written. What is quoted,
 * signatures and notices stay in the text and are marked. What hangs on it are records of their own.
 * @throws RefusedInput (`damaged`)
 */
export async function readMail(bytes: Uint8Array): Promise<TextLayer> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 }).catch(() => {
    throw new RefusedInput("The mail could not be taken apart.", { cause: "damaged" });
  });
  if (mail.headers.length === 0) throw new RefusedInput("It has no head of a mail.", { cause: "damaged" });
  const top = headOf(mail);
  const body = bodyOf(mail);
  const cut = body.text.length > limits.textUnits;
  const lines = markMail(body.lines.filter((line) => line.end <= limits.textUnits), { handedOn: /^(?:fw|fwd|tr|wg)\s?:/iu.test(mail.subject ?? "") }).map((line, i) => moved(line, top.text.length, i === 0));
  const notes: ReadingNote[] = [...body.notes, ...(cut ? [{ code: "text-cut" as const }] : [])];
  return { text: top.text + body.text.slice(0, limits.textUnits), lines: [...top.lines, ...lines], facts: factsOf(mail), notes };
}

function moved(line: Line, by: number, first: boolean): Line {
  return { ...line, start: line.start + by, end: line.end + by, gap: first ? Math.max(1, line.gap) : line.gap };
}

const shownHeads = ["from", "to", "cc", "date"] as const;

/** Subject, and the heads that say who, to whom and when, as the mail has them. */
function headOf(mail: Email): { readonly text: string; readonly lines: readonly Line[] } {
  const subject = oneLine(mail.subject ?? "");
  const said: Readonly<Record<(typeof shownHeads)[number], string>> = {
    from: peopleIn(mail.from ? [mail.from] : []), to: peopleIn(mail.to ?? []), cc: peopleIn(mail.cc ?? []), date: oneLine(valueOf(mail, "date")),
  };
  const names = { from: "From", to: "To", cc: "Cc", date: "Date" } as const;
  const rows = shownHeads.flatMap((head) => (said[head] === "" ? [] : [`${names[head]}: ${said[head]}`]));
  const text = [...(subject === "" ? [] : [subject]), ...rows, "", ""].join("\n");
  const hintAt = (start: number): LineHint => (start === 0 && subject !== "" ? { heading: 1, noise: null } : { heading: null, noise: "stamp" });
  return { text, lines: splitLines(text, hintAt) };
}

function oneLine(words: string): string {
  return words.slice(0, limits.metadataFieldUnits).replace(/\s+/gu, " ").trim();
}

function valueOf(mail: Email, key: string): string {
  return mail.headers.find((header) => header.key === key)?.value ?? "";
}

const mostPeople = 20;

function peopleIn(addresses: readonly Address[]): string {
  const all = addresses.flatMap((one) => one.group ?? [one]);
  const shown = all.slice(0, mostPeople).map(({ name, address }) => oneLine(name === "" ? address : `${name} <${address}>`));
  return [...shown, ...(all.length > mostPeople ? ["…"] : [])].join(", ");
}

type Body = Pick<TextLayer, "text" | "lines" | "notes">;

/** The plain text; the page where there is none, or where the text only says that there is a page. */
function bodyOf(mail: Email): Body {
  const plain = mail.text ?? "";
  const plainUnits = plain.trim().length;
  if (mail.html === undefined || plainUnits > 2_000) return plainBody(plain);
  const page = readHtml(mail.html);
  const span = trimmed(page.text, { start: 0, end: page.text.length });
  return plainUnits === 0 || span.end - span.start > 4 * plainUnits + 200 ? page : plainBody(plain);
}

function plainBody(text: string): Body {
  return { text, lines: splitLines(text), notes: [] };
}

/** What the heads say. The day is the sender's own: in the zone that the mail was written in. */
function factsOf(mail: Email): Description {
  const written = valueOf(mail, "date");
  const name = mail.from?.group ? "" : oneLine(mail.from?.name ?? "");
  const title = oneLine(mail.subject ?? "").replace(/^(?:(?:re|ré|fw|fwd|tr|rép|aw|wg)\s?(?:\[\d+\])?\s?:\s*){1,8}/iu, "");
  return { ...noDescription, title: title === "" ? null : title, author: name === "" ? null : name, published: dateIn(written) ?? /^\d{4}-\d{2}-\d{2}/u.exec(mail.date ?? "")?.[0] ?? null };
}
