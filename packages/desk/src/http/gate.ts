import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Random } from "../ports.js";
import { refuse } from "./answers.js";

/**
 * Who may speak to the desk. The printed address carries a key that works once; it is exchanged for a cookie that scripts
 * cannot read and other sites cannot send. Only digests of secrets are kept, and compared in constant time.
 */
export interface Gate {
  /** The key of the printed address. */
  readonly key: string;
  /** Answers 403 to a request under another name than the desk's own, and to writes that come from elsewhere. */
  readonly ownHostOnly: MiddlewareHandler;
  /** Answers 401 without the cookie. */
  readonly signedIn: MiddlewareHandler;
  /** Exchanges the key for the cookie. Null when the request carries no key. */
  exchange(c: Context): Response | null;
}

const secretBytes = 32;

export function makeGate(random: Random, port: () => number): Gate {
  const key = secret(random);
  let unused: Uint8Array | null = digest(key);
  const sessions: Uint8Array[] = [];
  const cookieName = (): string => `affiant-${port()}`;
  const known = (c: Context): boolean => {
    const shown = getCookie(c, cookieName());
    return shown !== undefined && holds(sessions, shown);
  };
  return {
    key,
    ownHostOnly: async (c, next) => {
      const host = c.req.header("host");
      if (host === undefined || !ownHosts(port()).includes(host)) return refuse(c, 403, "wrong-host");
      if (!isRead(c.req.method) && c.req.header("origin") !== `http://${host}`) return refuse(c, 403, "wrong-origin");
      const site = c.req.header("sec-fetch-site");
      if (c.req.path.startsWith("/api/") && site !== undefined && site !== "same-origin" && site !== "none") {
        return refuse(c, 403, "wrong-origin");
      }
      await next();
      return undefined;
    },
    signedIn: async (c, next) => {
      if (!known(c)) return refuse(c, 401, "signed-out");
      await next();
      return undefined;
    },
    exchange: (c) => {
      const shown = c.req.query("key");
      if (shown === undefined) return null;
      if (known(c)) return c.redirect("/", 303);
      if (unused === null || !holds([unused], shown)) return c.text("This address has been used. Start the desk again for a new one.", 401);
      unused = null;
      const session = secret(random);
      sessions.push(digest(session));
      setCookie(c, cookieName(), session, { httpOnly: true, sameSite: "Strict", path: "/" });
      return c.redirect("/", 303);
    },
  };
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function secret(random: Random): string {
  return Buffer.from(random.bytes(secretBytes)).toString("base64url");
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

function holds(digests: readonly Uint8Array[], shown: string): boolean {
  const asked = digest(shown);
  return digests.some((each) => timingSafeEqual(each, asked));
}
