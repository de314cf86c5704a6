import { z } from "zod";
import { Retry } from "../model/errors.js";
import type { AskModel } from "../ports.js";
import { answerBody } from "./answer-body.js";

export interface ModelServer {
  /** As in `http://127.0.0.1:8080/v1`. */
  readonly base: URL;
  readonly model: string;
  /** What the server wants to see in `Authorization`, or null. */
  readonly key: string | null;
  readonly milliseconds: number;
  readonly answerBytes: number;
}

const answerShape = z.object({
  model: z.string().max(500).catch(""),
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** A server with OpenAI's `POST {base}/chat/completions`, run by the user. No redirects, and nothing is sent but the question. */
export function languageModel({ base, model, key, milliseconds, answerBytes }: ModelServer): AskModel {
  const address = new URL(`${base.href.replace(/\/+$/, "")}/chat/completions`);
  return async ({ system, user, schema, temperature, seed }) => {
    try {
      const response = await fetch(address, {
        method: "POST", redirect: "error", signal: AbortSignal.timeout(milliseconds),
        headers: { "Content-Type": "application/json", "User-Agent": "affiant", ...(key === null ? {} : { Authorization: `Bearer ${key}` }) },
        body: JSON.stringify({
          model, temperature, seed, stream: false,
          messages: [{ role: "system", content: system }, { role: "user", content: user }],
          response_format: { type: "json_schema", json_schema: { name: "statements", strict: true, schema } },
        }),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const answer = answerShape.parse(JSON.parse(new TextDecoder().decode(await answerBody(response, answerBytes))));
      return { content: answer.choices[0]?.message.content ?? "", model: answer.model };
    } catch (error) {
      // What it said may repeat words of a record: only that it did not answer goes on.
      throw new Retry(`The language model at ${address.host} did not answer, or not as such a server does.`, { cause: error });
    }
  };
}

/** Whether an address is this machine's own. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
