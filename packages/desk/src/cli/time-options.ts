import { RefusedInput } from "../model/errors.js";
import { blockHeadersOf, certificatesOf, datedHeads, type StampChecking } from "../pipeline-stamp.js";
import type { CaseWorld } from "../pipeline-world.js";
import { homeFolder } from "../stores/user-folders.js";
import { timeFolderOnDisk } from "../stores/time-folder-on-disk.js";
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

/** What a file that a person named holds. @throws RefusedInput, with its name, where it cannot be read as that. */
async function held<T>(file: string, limitBytes: number, parse: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = await readNamedFile(file, limitBytes);
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof RefusedInput) throw new RefusedInput(`${file}: ${error.message}`);
    throw error;
  }
}

/** The certificates of PEM files. */
export async function certificatesIn(files: readonly string[]): Promise<StampChecking["pinned"]> {
  return (await Promise.all(files.map((file) => held(file, pemBytes, certificatesOf)))).flat();
}

/** Certificates that were named, or else those of the person's settings; and headers, where they were given. */
export async function timeCheckingOf({ tsaCa, blockHeaders }: TimeOptions): Promise<StampChecking> {
  const files = tsaCa ?? (await readTimeSettings(homeFolder())).authorities.flatMap(({ ca }) => ca ?? []);
  const headers = blockHeaders === undefined ? null : await held(blockHeaders, headersBytes, blockHeadersOf);
  return { crypto: stampCryptoInNode, pinned: await certificatesIn(files), headers };
}

/** What others have said of heads of an opened case, by the person's own settings. */
export async function headsDated({ log, folder, crypto }: CaseWorld): ReturnType<typeof datedHeads> {
  return datedHeads(log, timeFolderOnDisk(folder), { crypto, checking: await timeCheckingOf({}) });
}
