/** Loaded ahead of a measured Node program: says at its end how much memory it held at most, in KiB. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const path = process.env["AFFIANT_BENCH_MEMORY"];
if (isMainThread && path !== undefined) process.on("exit", () => { writeFileSync(path, String(process.resourceUsage().maxRSS)); });
