import { hex } from "@affiant/proof";
import { RefusedInput, Retry } from "../model/errors.js";
import type { TimeServers } from "../ports.js";
import { answerBody } from "./answer-body.js";
import { plainAddress } from "./plain-address.js";

interface Exchange {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Of the answer, in bytes. */
  readonly limit: number;
}

/** Longer answers are not read to their end. */
const tokenBytes = 256 * 1024;
const promiseBytes = 10_000;
const timestampType = "application/vnd.opentimestamps.v1";

/** @throws RefusedInput for an address that cannot be asked, or holds a password. */
export function serverAddress(text: string): URL {
  const address = plainAddress(text);
  if (!address) {
    throw new RefusedInput("An authority or a calendar is given by its address: https://… or http://…, without a user or password.");
  }
  return address;
}

/** Why nothing came, in few words and none of the server's. */
function whyNot(error: unknown): string {
  if (error instanceof Retry) return error.message;
  if (error instanceof Error && error.name === "TimeoutError") return "it did not answer in time";
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? ` (${cause.code})` : "";
  return `it could not be reached${code}`;
}

async function exchange(address: URL, asked: Exchange, milliseconds: number): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
  try {
    const { method, headers, body, limit } = asked;
    // Where a redirect leads is nowhere that a person named.
    const signal = AbortSignal.timeout(milliseconds);
    const response = await fetch(address, { method, headers, signal, redirect: "manual", ...(body && { body }) });
    if (response.status !== 200) {
      await response.body?.cancel();
      return { status: response.status, bytes: new Uint8Array(0) };
    }
    return { status: 200, bytes: await answerBody(response, limit) };
  } catch (error) {
    throw new Retry(`${address.host}: ${whyNot(error)}`);
  }
}

function requireGood({ status, bytes }: { readonly status: number; readonly bytes: Uint8Array }, address: URL): Uint8Array {
  if (status >= 300 && status < 400) throw new Retry(`${address.host}: it sends on to another address, and that is not followed`);
  if (status !== 200) throw new Retry(`${address.host}: it answered with status ${status}`);
  return bytes;
}

function under(calendar: string, path: string): URL {
  return serverAddress(`${calendar.replace(/\/$/, "")}/${path}`);
}

/** Over HTTP, one question at a time, without redirects, cookies or a second attempt. `milliseconds`: how long each may take. */
export function timeServersOverHttp({ milliseconds }: { readonly milliseconds: number }): TimeServers {
  return {
    async askAuthority(text, request) {
      const address = serverAddress(text);
      const headers = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" };
      return requireGood(await exchange(address, { method: "POST", headers, body: request, limit: tokenBytes }, milliseconds), address);
    },
    async submitDigest(calendar, digest) {
      const address = under(calendar, "digest");
      const headers = { "content-type": "application/x-www-form-urlencoded", accept: timestampType };
      return requireGood(await exchange(address, { method: "POST", headers, body: digest, limit: promiseBytes }, milliseconds), address);
    },
    async askCalendar(calendar, commitment) {
      const address = under(calendar, `timestamp/${hex(commitment)}`);
      const answer = await exchange(address, { method: "GET", headers: { accept: timestampType }, limit: promiseBytes }, milliseconds);
      return answer.status === 404 ? null : requireGood(answer, address);
    },
  };
}
