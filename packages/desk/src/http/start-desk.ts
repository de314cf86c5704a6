import type { AddressInfo } from "node:net";
import { serve, type ServerType } from "@hono/node-server";
import type { Clock, Random } from "../ports.js";
import { deskApp } from "./desk-app.js";
import type { DeskSession } from "./desk-session.js";
import { makeGate } from "./gate.js";
import { speakerIndex } from "./views/speaker-index.js";
import { openTrays, sweepTrays } from "./trays.js";

export interface DeskOptions {
  readonly session: DeskSession;
  /** 0 takes any free port. */
  readonly port: number;
  /** The built screens. */
  readonly webRoot: string;
  readonly clock: Clock;
  readonly random: Random;
}

export interface Desk {
  /** The address to open, with the key that works once. */
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the desk on this machine's own address, and no other. @throws when the port is taken. */
export async function startDesk({ session, port, webRoot, clock, random }: DeskOptions): Promise<Desk> {
  await sweepTrays();
  const trays = openTrays(random);
  let bound = port;
  const gate = makeGate(random, () => bound);
  const app = deskApp({ session, clock, trays, index: speakerIndex(session.catalog) }, gate, webRoot);
  const server = await listen(app, port);
  bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}/?key=${gate.key}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => { resolve(); });
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      await trays.close();
    },
  };
}

function listen(app: ReturnType<typeof deskApp>, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => { resolve(server); });
    server.once("error", reject);
  });
}
