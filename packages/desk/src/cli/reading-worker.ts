/** The thread of the reading queue, wired: what recognises letters is loaded when the first picture is met. */
import { answerJobs } from "../pipeline-worker.js";

answerJobs(async () => (await import("../tools/letters-by-tesseract.js")).lettersByTesseract());
