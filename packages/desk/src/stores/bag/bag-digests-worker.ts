/** One thread that reads files for their digests, until there is none left. */
import { parentPort, workerData } from "node:worker_threads";
import { digestsOf, type DigestAnswer, type DigestWork } from "./digest-now.js";

const answer: DigestAnswer = [...digestsOf(workerData as DigestWork)];
parentPort?.postMessage(answer);
