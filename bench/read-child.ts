/** One part of `npm run bench -- read` in a process of its own: `node read-child.js PART BYTES SCRATCH` prints its rows as JSON. */
import type { Row } from "./ledger-row.js";
import { benchPages, benchText } from "./read-rates.js";
import { benchMemory, benchPdf, benchStart } from "./read-worker.js";

const parts: Readonly<Record<string, (bytes: number, scratch: string) => readonly Row[] | Promise<readonly Row[]>>> = {
  text: benchText, pages: benchPages, start: benchStart, pdf: benchPdf, memory: benchMemory,
};

const [part = "", bytes = "0", scratch = ""] = process.argv.slice(2);
const measure = parts[part];
if (!measure) throw new Error(`no such part: ${part}`);
process.stdout.write(JSON.stringify(await measure(Number(bytes), scratch)));
