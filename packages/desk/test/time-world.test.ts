/** Where stamping touches the world: servers that behave badly, a case that others write, links. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BrokenInvariant, Retry } from "#desk/model/errors.js";
import { timeFolderOnDisk } from "#desk/stores/time-folder-on-disk.js";
import { timeServersOverHttp } from "#desk/tools/time-servers.js";
import { marked, newCase, reopen, testFolder } from "./stores-test-case.js";
import { served } from "./time-servers.js";

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
