import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { RefusedInput } from "../model/errors.js";
import { readWhole } from "./case/case-folder-files.js";

/** `time.json` in the user's folder: docs/reference/settings.md. Whoever is not named there is not asked. */
export interface TimeSettings {
  /** `ca`: absolute path of a PEM file by which the person knows it. */
  readonly authorities: readonly { readonly url: string; readonly label?: string | undefined; readonly hash: "sha256" | "sha512"; readonly policy: string | null; readonly ca: string | null }[];
  readonly calendars: readonly string[];
  readonly upgrades: readonly string[];
}

const address = z.string().max(1000).regex(/^https?:\/\//);
const settingsSchema = z.strictObject({
  authorities: z.array(z.strictObject({
    url: address,
    label: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/).optional(),
    ca: z.string().optional(),
    hash: z.enum(["sha256", "sha512"]).default("sha256"),
    policy: z.string().max(200).regex(/^[0-2](\.\d{1,20}){1,30}$/).nullable().default(null),
  })).max(20).default([]),
  calendars: z.array(address).max(20).default([]),
  upgrades: z.array(address).max(50).default([]),
});

const bytesLimit = 64 * 1024;

/** Empty where there is no such file. @throws RefusedInput where it is not as it must be. */
export async function readTimeSettings(home: string): Promise<TimeSettings> {
  const path = join(home, "time.json");
  const bytes = await readWhole(path);
  if (!bytes) return { authorities: [], calendars: [], upgrades: [] };
  const parsed = settingsSchema.safeParse(bytes.length > bytesLimit ? null : jsonOf(bytes));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new RefusedInput(`${path} is not as settings of time are${place === "" ? "" : `, at '${place}'`}. docs/reference/settings.md shows them.`);
  }
  const { authorities, calendars, upgrades } = parsed.data;
  return { authorities: authorities.map((each) => ({ ...each, ca: each.ca === undefined ? null : resolve(home, each.ca) })), calendars, upgrades };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return null;
  }
}

/** A file that a person named. @throws RefusedInput when it is not there, or longer than `limitBytes`. */
export async function readNamedFile(path: string, limitBytes: number): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) throw new RefusedInput(`${path} cannot be read.`);
  if (bytes.length > limitBytes) throw new RefusedInput(`${path} is longer than ${limitBytes} bytes.`);
  return bytes;
}
