import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { addCheckpointBytesLimit, type Witness, type WitnessAnswer } from "../pipeline-witness-serve.js";

/** What the operator hears of one request: nothing of a client, and of a log only what its checkpoint says to everybody. */
export interface WitnessEvent {
  readonly status: number;
  readonly origin?: string;
  readonly size?: number;
}

export interface WitnessServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface WitnessServerOptions {
  readonly host: string;
  readonly port: number;
  readonly heard: (event: WitnessEvent) => void;
}

const headersMilliseconds = 5_000;
const requestMilliseconds = 15_000;
const connectionsLimit = 256;

/** Serves `POST /add-checkpoint` and `GET /<origin hash>/checkpoint` (https://c2sp.org/tlog-witness). */
export async function startWitness(witness: Witness, { host, port, heard }: WitnessServerOptions): Promise<WitnessServer> {
  const server = createServer({ headersTimeout: headersMilliseconds, requestTimeout: requestMilliseconds, keepAliveTimeout: 5_000, maxHeaderSize: 8 * 1024 }, (request, response) => {
    answer(witness, request).then(
      (given) => { send(response, given, heard); },
      () => { send(response, failed, heard); },
    );
  });
  server.maxConnections = connectionsLimit;
  server.maxRequestsPerSocket = 1_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${at}`,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeIdleConnections();
    }),
  };
}

interface Answer extends Omit<WitnessAnswer, "status" | "body"> {
  readonly status: number;
  readonly body: string | Uint8Array;
}

const plain = "text/plain; charset=utf-8" as const;
/** The disk is full, or something else that the client cannot mend: nothing was cosigned. */
const failed: Answer = { status: 500, type: plain, body: "this witness could not keep the checkpoint, so it did not cosign it\n" };
const tooLong: Answer = { status: 413, type: plain, body: "longer than a checkpoint and its proof can be\n" };

async function answer(witness: Witness, request: IncomingMessage): Promise<Answer> {
  const path = (request.url ?? "").split("?", 1)[0] ?? "";
  if (path === "/add-checkpoint") {
    if (request.method !== "POST") return { status: 405, type: plain, body: "POST a checkpoint here\n" };
    const body = await wholeBody(request);
    return body ? witness.addCheckpoint(body) : tooLong;
  }
  const hash = /^\/([0-9a-f]{64})\/checkpoint$/.exec(path)?.[1];
  const note = hash !== undefined && request.method === "GET" ? await witness.checkpointOf(hash) : null;
  return note ? { status: 200, type: plain, body: note } : { status: 404, type: plain, body: "nothing here\n" };
}

/** Null when it is too long; the rest is not read then. */
async function wholeBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > addCheckpointBytesLimit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function send(response: ServerResponse, given: Answer, heard: WitnessServerOptions["heard"]): void {
  const { status, type, body, origin, size } = given;
  heard({ status, ...(origin !== undefined && { origin }), ...(size !== undefined && { size }) });
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const closing = status === 413 ? { Connection: "close" } : {};
  response.writeHead(status, { "Content-Type": type, "Content-Length": bytes.length, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...closing });
  response.end(bytes);
}
