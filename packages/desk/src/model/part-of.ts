import { z } from "zod";
import { limits } from "./limits.js";
import { recordIdSchema } from "./span.js";

/** Kinds of records that hold others: their parts are taken out and received, each as a record of its own. */
export const containerForms = ["zip", "mail", "mbox", "warc", "wacz"] as const;
export type ContainerForm = (typeof containerForms)[number];

const inside = {
  /** What it is in its container: a file of a ZIP, what hangs on a mail, a mail of a mailbox, a page that was captured. */
  how: z.enum(["file", "attachment", "message", "capture"]),
  /** Its number there, from 1, as the parts stand in it; so a part that was left out leaves a gap. */
  index: z.int().min(1),
  /** Name and folders in a ZIP or WACZ, as they stand there. Words, never a path on a disk. */
  path: z.string().max(limits.partPathUnits).nullable(),
  /** Message-ID of the mail (of an attachment: of the mail it hangs on), or id of the WARC record. */
  id: z.string().max(limits.partIdUnits).nullable(),
  url: z.string().max(limits.metadataFieldUnits).nullable(),
  /** When the page was captured, as the archive says. */
  captured: z.iso.datetime().nullable(),
  /** The character set in which the answer of the web server said the page is; only where it said one. */
  charset: z.string().regex(/^[\w:.+-]{2,40}$/).exactOptional(),
};

/** The place of a part in its container, as the container says it. */
export const partPlaceSchema = z.strictObject(inside);
export type PartPlace = z.infer<typeof partPlaceSchema>;

/** The same with the container's record, as a custody act has it. */
export const partOfSchema = z.strictObject({ record: recordIdSchema, ...inside });
export type PartOf = z.infer<typeof partOfSchema>;

/** A part that is among the originals, not yet received. */
export interface TakenPart {
  readonly sha256: string;
  readonly size: number;
  /** What it is called; made up from its kind where the container gives it no name. */
  readonly name: string;
  readonly place: PartPlace;
  /** Its title, where the container says one. */
  readonly title: string | null;
}

/** Why not everything came out of a container; `all`: everything did. */
export const partsEnds = ["all", "cut", "locked", "damaged", "too-far"] as const;

export interface PartsEnd {
  readonly end: (typeof partsEnds)[number];
  /** What it holds that is no record: scripts, pictures of a web archive, answers that were errors or empty. */
  readonly leftOut: number;
}

/** An original that holds others. */
export interface PartsContainer {
  readonly sha256: string;
  readonly size: number;
  readonly form: ContainerForm;
}
