import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { caseLayout } from "../model/case-layout.js";
import { BrokenInvariant } from "../model/errors.js";
import type { TimeFolder } from "../ports.js";
import { Disk } from "./case/case-folder-disk.js";
import { CaseFilesOnDisk } from "./case/case-folder-files.js";

/** Whoever opens the case to write empties `tmp/`, and with it a file that is about to be placed: then it is written again. */
const attempts = 5;

/** Folders in folders: a head of another log stands in that log's. */
const headLevels = 2;

/** `time/` of the case in this folder. */
export function timeFolderOnDisk(folder: string): TimeFolder {
  const disk = new Disk(join(folder, caseLayout.temporary));
  const files = new CaseFilesOnDisk(folder);
  return {
    async list() {
      const found: string[] = [];
      const under = async (path: string, levels: number): Promise<void> => {
        for (const entry of await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])) {
          const place = `${path}/${entry.name}`;
          if (!entry.isDirectory()) found.push(place);
          else if (levels > 0) await under(place, levels - 1);
        }
      };
      await under(caseLayout.time, headLevels);
      return found.sort();
    },
    read: (path, limitBytes) => files.read(path, limitBytes),
    async keep(path, bytes) {
      await refuseLinks(folder, path);
      for (let attempt = 1; ; attempt += 1) {
        try {
          await disk.replace(join(folder, path), bytes);
          return;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === attempts) throw error;
        }
      }
    },
    async remove(path) {
      await refuseLinks(folder, path);
      await disk.remove(join(folder, path));
    },
  };
}

/** A case from elsewhere may hold a link where it has a folder; nothing is written where that leads. */
async function refuseLinks(folder: string, path: string): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (const [at] of parts.entries()) {
    const place = parts.slice(0, at + 1).join("/");
    const found = await lstat(join(folder, place)).catch(() => null);
    if (found && !found.isDirectory()) throw new BrokenInvariant(`${place} is not a folder; a case holds nothing else there, and nothing was written`);
  }
}
