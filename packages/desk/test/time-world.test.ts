/** Where stamping touches the world: servers that behave badly, a case that others write, links, the papers of a record. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BrokenInvariant, Retry } from "#desk/model/errors.js";
import { timeFolderOnDisk } from "#desk/stores/time-folder-on-disk.js";
import { timeServersOverHttp } from "#desk/tools/time-servers.js";
import { parseTimeRequest } from "#desk/2-preserve/time/time-request.js";
import type { RecordPapers } from "#desk/model/papers.js";
import { stampHead } from "#desk/pipeline-stamp.js";
import { stampCryptoInNode } from "#desk/stores/stamp-crypto-in-node.js";
import { mustRun } from "./run-affiant.js";
import { bytesOf, clock, marked, newCase, preserveOriginal, random, reopen, testFolder } from "./stores-test-case.js";
import { served } from "./time-servers.js";
import { makeAnswer, makeCertificate } from "./time-token-maker.js";

test("servers that hang, drip, or hang up are given up", async (t) => {
  const servers = timeServersOverHttp({ milliseconds: 300 });
  const silent = await served(t, () => undefined);
  const dripping = await served(t, (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => { response.write("x"); }, 50);
    response.on("close", () => { clearInterval(timer); });
  });
  const zipped = await served(t, (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50 * 1024 * 1024))));
  for (const address of [silent, dripping, zipped]) {
    await assert.rejects(servers.askAuthority(address, new Uint8Array(1)), Retry);
    await assert.rejects(servers.submitDigest(address, new Uint8Array(32)), Retry);
    await assert.rejects(servers.askCalendar(address, new Uint8Array(32)), Retry);
  }
});

test("stamps are kept while another process opens and writes the case", async (t) => {
  const root = await testFolder(t);
  const folder = join(root, "case");
  await (await newCase(root)).opened.close();
  const grow = async (): Promise<void> => {
    const again = await reopen(root);
    await again.append([marked(1)]);
    await again.opened.close();
  };
  const time = timeFolderOnDisk(folder);
  const writing = (async () => { for (let round = 0; round < 15; round += 1) await grow(); })();
  for (let at = 0; at < 60; at += 1) await time.keep(`time/4/x-${String(at).padStart(16, "0")}.tsq`, Buffer.from(`stamp ${at}`));
  await writing;
  assert.equal((await time.list()).length, 60);
  for (const [at, path] of (await time.list()).entries()) assert.equal(readFileSync(join(folder, path), "utf8"), `stamp ${at}`);
});

test("nothing is written through a link", async (t) => {
  const root = await testFolder(t);
  const folder = join(root, "case");
  mkdirSync(folder);
  mkdirSync(join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(folder, "time"));
  await assert.rejects(timeFolderOnDisk(folder).keep("time/4/x-0000000000000000.tsq", new Uint8Array(1)), BrokenInvariant);
  assert.deepEqual(readdirSync(join(root, "elsewhere")), []);
});

test("papers of a record say who dated the log after it was received", async (t) => {
  const root = await testFolder(t);
  const folder = join(root, "case");
  const { opened, append } = await newCase(root);
  const receipt = { bytes: bytesOf("The ferry left at dawn."), name: "report.txt", path: "inbox", who: "a monitor", device: "a laptop", clock: "unknown" as const, tool: "affiant 0.1.0", description: null };
  const { record } = await preserveOriginal(receipt, { originals: opened.originals, clock, random, append, known: () => null });
  await opened.close();
  const papers = (): RecordPapers => JSON.parse(mustRun({ home: join(root, "home") }, "papers", folder, record, "--format", "json")) as RecordPapers;
  assert.ok(papers().lacks.includes("time"));
  const signer = makeCertificate();
  const servers = {
    ...timeServersOverHttp({ milliseconds: 1 }),
    askAuthority: (_: string, request: Uint8Array) => {
      const { hash, digest, nonce } = parseTimeRequest(request);
      return Promise.resolve(makeAnswer({ signer, imprint: { hash, digest }, nonce }));
    },
  };
  const authority = { label: "x", address: "https://x.example", hash: "sha256", policy: null, pinned: null } as const;
  const checking = { crypto: stampCryptoInNode, pinned: [], headers: null };
  await stampHead({ authorities: [authority], calendars: [], mayAsk: () => false }, { folder: timeFolderOnDisk(folder), servers, random, checking });
  const { outside, lacks, head } = papers();
  assert.deepEqual(outside.filter(({ kind }) => kind === "time"), [{ kind: "time", size: head.size, of: null, who: "Test time authority", at: "2026-03-14T09:26:53.250Z", confirmed: false }]);
  assert.ok(!lacks.includes("time"));
});
