/** An authority by openssl, and a calendar with a chain of its own: both on this machine, for tests. */
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

interface Ending {
  after: (work: () => void) => void;
}

/** Serves until the test is over. */
export async function served(test: Ending, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  test.after(() => { server.closeAllConnections(); server.close(); });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function openssl(folder: string, ...args: readonly string[]): void {
  const run = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`openssl ${args.join(" ")}: ${run.stderr}`);
}

const settings = `
[tsa]
default_tsa = one
[one]
serial = serial
signer_cert = tsa.pem
certs = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500
ordering = yes
tsa_name = yes
ess_cert_id_alg = sha256
`;

export interface TestAuthority {
  readonly address: string;
  /** PEM of the certificate above the authority's. */
  readonly ca: string;
  /** How often it was asked. */
  readonly asked: { count: number };
  /** Answers one request without the network. */
  answer(request: Uint8Array): Buffer;
}

/** \`openssl ts -reply\` behind HTTP. */
export async function testAuthority(test: Ending, folder: string): Promise<TestAuthority> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "ts.cnf"), settings);
  writeFileSync(join(folder, "serial"), "01\n");
  writeFileSync(join(folder, "tsa.ext"), "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n");
  openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-subj", "/O=Test/CN=Test root", "-addext", "keyUsage=critical,keyCertSign");
  openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/O=Test/CN=Test TSA");
  openssl(folder, "x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "tsa.pem", "-days", "3650", "-extfile", "tsa.ext");
  const asked = { count: 0 };
  const answer = (request: Uint8Array): Buffer => {
    writeFileSync(join(folder, "in.tsq"), request);
    openssl(folder, "ts", "-reply", "-config", "ts.cnf", "-queryfile", "in.tsq", "-out", "out.tsr");
    return readFileSync(join(folder, "out.tsr"));
  };
  const address = await served(test, (request, response) => {
    void bodyOf(request).then((body) => {
      asked.count += 1;
      response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(answer(body));
    });
  });
  return { address, ca: join(folder, "ca.pem"), asked, answer };
}

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const variable = (bytes: Uint8Array): Buffer => Buffer.concat([Buffer.of(bytes.length), bytes]);
const attestation = (tag: string, payload: Uint8Array): Buffer => Buffer.concat([Buffer.of(0), Buffer.from(tag, "hex"), variable(payload)]);

export interface TestCalendar {
  readonly address: string;
  /** Digests it was given. */
  readonly given: Buffer[];
  /** Puts all promises into the next block. Gives lines of headers. */
  mine(): string;
}

/** Promises at once; has a proof once a block was mined. Its blocks hold one transaction each. */
export async function testCalendar(test: Ending): Promise<TestCalendar> {
  const given: Buffer[] = [];
  const proofs = new Map<string, Buffer>();
  const promised: Buffer[] = [];
  const headers: string[] = [];
  const address: string = await served(test, (request, response) => {
    void bodyOf(request).then((body) => {
      if (request.method === "POST" && request.url === "/digest") {
        given.push(body);
        const nonce = randomBytes(8);
        promised.push(sha256(Buffer.concat([body, nonce])));
        response.end(Buffer.concat([Buffer.of(0xf0), variable(nonce), Buffer.of(0x08), attestation("83dfe30d2ef90c8e", variable(Buffer.from(address)))]));
        return;
      }
      const proof = proofs.get((request.url ?? "").replace("/timestamp/", ""));
      if (proof) response.end(proof);
      else response.writeHead(404).end("Commitment not found in block yet");
    });
  });
  return {
    address, given,
    mine() {
      for (const commitment of promised.splice(0)) {
        const height = headers.length + 1;
        const before = randomBytes(40);
        const transaction = Buffer.concat([before, commitment]);
        const header = Buffer.alloc(80);
        header.set(sha256(sha256(transaction)), 36);
        header.writeUInt32LE(1_773_480_000 + 600 * height, 68);
        headers.push(`${height} ${header.toString("hex")}`);
        proofs.set(commitment.toString("hex"), Buffer.concat([Buffer.of(0xf1), variable(before), Buffer.of(0x08, 0x08), attestation("0588960d73d71901", Buffer.of(height))]));
      }
      return `${headers.join("\n")}\n`;
    },
  };
}
