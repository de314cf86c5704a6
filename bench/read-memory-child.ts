/** `node read-memory-child.js FOLDER`: one worker reads its files in order; prints the megabytes resident before, and at most. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "#desk/model/reading.js";
import { queue, read } from "./one-reader.js";

const [folder = ""] = process.argv.slice(2);
const before = process.memoryUsage.rss() / 2 ** 20;
const readers = queue();
const mediaOf = (name: string): Reading["media"] => (name.endsWith(".pdf") ? "pdf" : name.endsWith(".html") ? "html" : "text");
for (const name of readdirSync(folder).sort()) await read(readers, readFileSync(join(folder, name)), mediaOf(name));
await readers.close();
process.stdout.write(JSON.stringify({ before, most: process.resourceUsage().maxRSS / 1024 }));
