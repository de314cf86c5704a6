import { Retry } from "../model/errors.js";
import type { CallWitness } from "../ports.js";
import { answerBody } from "./answer-body.js";

const milliseconds = 20_000;
/** A few signature lines; anything longer is not what was asked for. */
const answerBytesLimit = 64 * 1024;

/** One request to a witness's `add-checkpoint`; no redirects are followed, and nothing but the checkpoint and its proof is sent. */
export const callWitness: CallWitness = async (url, body) => {
  try {
    const response = await fetch(`${url.replace(/\/+$/, "")}/add-checkpoint`, {
      method: "POST", body: Buffer.from(body), redirect: "error", signal: AbortSignal.timeout(milliseconds),
      headers: { "Content-Type": "text/plain; charset=utf-8", "User-Agent": "affiant" },
    });
    return { status: response.status, type: response.headers.get("content-type") ?? "", body: await answerBody(response, answerBytesLimit) };
  } catch (error) {
    throw new Retry(`The witness at ${new URL(url).host} could not be asked: it does not answer, or not as a witness does. Try later.`, { cause: error });
  }
};
