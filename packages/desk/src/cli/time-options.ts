import { stampChecking, type StampChecking } from "../pipeline-stamp.js";
import { homeFolder } from "../stores/keys-on-disk.js";
import { stampCryptoInNode } from "../stores/stamp-crypto-in-node.js";
import { readNamedFile, readTimeSettings } from "../stores/time-settings-on-disk.js";

/** What a person brings to check stamps with. */
export interface TimeOptions {
  readonly tsaCa?: readonly string[];
  readonly blockHeaders?: string;
}

const pemBytes = 1024 * 1024;
/** Headers of two and a half million blocks. */
const headersBytes = 200_000_000;

/** Options that may be given several times. */
export function several(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

export function readPem(file: string): Promise<Uint8Array> {
  return readNamedFile(file, pemBytes);
}

/** Certificates that were named, or else those of the person's settings; and headers, where they were given. */
export async function timeCheckingOf({ tsaCa, blockHeaders }: TimeOptions): Promise<StampChecking> {
  const files = tsaCa ?? (await readTimeSettings(homeFolder())).authorities.flatMap(({ ca }) => ca ?? []);
  const certificates = await Promise.all(files.map(readPem));
  const headers = blockHeaders === undefined ? null : await readNamedFile(blockHeaders, headersBytes);
  return stampChecking({ certificates, headers }, stampCryptoInNode);
}
