import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { BegunBag } from "../pipeline-bag.js";
import { addKeyOptions } from "./age-options.js";
import { isCaseAt } from "./case-at.js";
import { example, several, type AddCommand } from "./command.js";
import type { VerifyOptions } from "./verify-path.js";

export const verify: AddCommand = (program, exit) => {
  const command = program
    .command("verify")
    .argument("<path>", "a case (has affiant.json); a bag (has bagit.txt), also in a .zip or .zip.age file; a proof; evidence of two histories")
    .option("--key <fingerprint>", "the signer's key, as you got it by another way", fingerprintOf);
  addKeyOptions(command)
    .option("--tsa-ca <file>", "PEM certificate of a time-stamp authority that you know; may be given again", several)
    .option("--block-headers <file>", "headers of Bitcoin blocks: lines of a height and a header in hex")
    .option("--policy <file>", "which logs and witnesses you trust, and how many of them it takes (C2SP tlog-policy)")
    .option("--file <file>", "with a proof: the original, or the site's manifest.json, that it is to be about")
    .option("--known-head <file>", "a signed head of this log that somebody kept")
    .option("--evidence <file>", "where to keep what shows two signed histories, if that is found")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant verify ./my-case", "affiant verify ./sealed --key 5c0f9edb…"))
    .action(async (path: string, options: VerifyOptions) => {
      const stop = new AbortController();
      try {
        // The files of a bag are read from now on, while the rest of the program is loaded.
        const bag = await bagAt(resolve(path), stop.signal);
        const { verifyPath } = await import("./verify-path.js");
        if (!(await verifyPath(path, options, bag))) exit(1);
      } finally {
        stop.abort();
      }
    });
};

/** Null where the folder is a case, or no bag. */
async function bagAt(path: string, stop: AbortSignal): Promise<BegunBag | null> {
  return isCaseAt(path) || !existsSync(join(path, "bagit.txt")) ? null : (await import("./begin-bag.js")).beginBagIn(path, stop);
}

function fingerprintOf(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError("A fingerprint is 64 hexadecimal digits.");
  return text;
}
