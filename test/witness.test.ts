/** Two newsrooms and their witnesses, by the command line alone: real processes, real connections, real folders. */
import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { mustRun, program, runAffiant, type Ran } from "#desk-test/run-affiant.js";

const root = mkdtempSync(join(tmpdir(), "affiant-witness-"));
const place = (...parts: readonly string[]): string => join(root, ...parts);

/** Runs a command with the keys of one of the two desks. */
const run = (home: string, ...args: readonly string[]): Ran => runAffiant({ home: place(home) }, ...args);
const done = (home: string, ...args: readonly string[]): string => mustRun({ home: place(home) }, ...args);

interface Serving {
  readonly process: ChildProcess;
  readonly url: string;
  readonly vkey: string;
}

const serving: Serving[] = [];

async function serve(state: string, name: string, log: string): Promise<Serving> {
  const child = spawn(process.execPath, [program, "witness", "serve", "--state", place(state), "--name", name, "--log", log], { stdio: ["ignore", "pipe", "ignore"] });
  const lines = await new Promise<readonly string[]>((settle, fail) => {
    let text = "";
    child.stdout.on("data", (piece: Buffer) => {
      text += piece.toString("utf8");
      if (text.split("\n").length > 2) settle(text.split("\n"));
    });
    child.once("exit", () => { fail(new Error(`the witness ${name} did not start`)); });
  });
  const one = { process: child, url: lines[0] ?? "", vkey: lines[1] ?? "" };
  serving.push(one);
  return one;
}

function report(name: string, words: string): string {
  const folder = place("reports", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), words);
  return folder;
}

const noteOf = (folder: string, file = "checkpoint"): string => readFileSync(place(folder, "log", file), "utf8");

void describe("a case that others have seen", () => {
  let one: Serving;
  let two: Serving;
  let key = "";

  before(async () => {
    done("home", "init", place("case"));
    done("home", "add", place("case"), report("first", "The gate was open at nine, said Imke Halloran.\n"));
    key = done("home", "witness", "key", place("case")).trim();
    one = await serve("w1", "witness.example/w1", key);
    two = await serve("w2", "elsewhere.example/w2", key);
    for (const { url, vkey } of [one, two]) done("home", "witness", "add", place("case"), url, vkey);
  });
  after(() => {
    for (const each of serving) each.process.kill("SIGKILL");
    rmSync(root, { recursive: true, force: true });
  });

  void it("is seen when it asks, and says which acts nobody has seen yet", () => {
    const before = JSON.parse(done("home", "status", place("case"), "--json")) as { missing: { unwitnessedActs: number }; log: { size: number } };
    assert.equal(before.missing.unwitnessedActs, before.log.size);
    assert.match(done("home", "witness", "ask", place("case")), /w1 has seen acts up to 3[^]*w2 has seen acts up to 3/);
    assert.equal(noteOf("case").split("\n— ").length, 4);
    assert.equal(noteOf("case", "witnessed"), noteOf("case"));
    assert.match(done("home", "status", place("case")), / 0 +acts that no witness has seen/);
    cpSync(place("case"), place("older"), { recursive: true });
    cpSync(place("home"), place("other-home"), { recursive: true });
    cpSync(place("case"), place("fork"), { recursive: true });
    const [added] = JSON.parse(done("home", "add", place("case"), report("second", "It was shut at ten, said the harbour office.\n"), "--json")) as { record: string }[];
    const papers = (): string => done("home", "papers", place("case"), added?.record ?? "");
    assert.match(papers(), /first 3 acts were seen by witness\.example\/w1.*before this record was received/);
    assert.match(papers(), /a witness outside who saw the log after it was received/);
    assert.match(done("home", "status", place("case")), / 2 +acts that no witness has seen/);
    const told = done("home", "verify", place("case"));
    assert.match(told, /Acts up to 3 were seen by witness\.example\/w1/);
    assert.match(told, /2 acts since then were seen by none of them/);
    done("home", "witness", "ask", place("case"));
    assert.match(done("home", "witness", "list", place("case")), /w1 at http[^]*acts up to 5[^]*w2[^]*acts up to 5/);
    assert.match(papers(), /first 5 acts were seen by elsewhere\.example\/w2: \d{4}-\d\d-\d\dT[\d:]+Z\n/);
    assert.doesNotMatch(papers(), /a witness outside who saw the log after it was received/);
  });

  void it("holds under a policy of both, and not under one that asks for a third", () => {
    const third = done("home", "witness", "init", "--state", place("w3"), "--name", "third.example/w3").split("\n")[0] ?? "";
    const both = `log ${key}\nwitness a ${one.vkey}\nwitness b ${two.vkey}\ngroup both all a b\nquorum both\n`;
    writeFileSync(place("both.policy"), both);
    const told = done("home", "verify", place("case"), "--policy", place("both.policy"));
    assert.match(told, /The policy holds for acts up to 5/);
    assert.match(told, /as the confirmed signer recorded it/);
    // Two witnesses of one house count once: their group stands for one.
    writeFileSync(place("houses.policy"), `log ${key}\nwitness a ${one.vkey}\nwitness b ${two.vkey}\nwitness c ${third}\ngroup house any a b\ngroup all-houses 2 house c\nquorum all-houses\n`);
    const refused = run("home", "verify", place("case"), "--policy", place("houses.policy"));
    assert.equal(refused.code, 1);
    assert.match(refused.out, /quorum-missing/);
    writeFileSync(place("stranger.policy"), both.replace(key, done("elsewhere", "init", place("strange")) && done("elsewhere", "witness", "key", place("strange")).trim()));
    assert.match(run("home", "verify", place("case"), "--policy", place("stranger.policy")).out, /unknown-log/);
    const wrong = run("home", "verify", place("case"), "--policy", place("case", "affiant.json"));
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /line 1/);
  });

  void it("goes on from a head that somebody kept; an older copy does not reach it", () => {
    writeFileSync(place("kept"), noteOf("older"));
    writeFileSync(place("newest"), noteOf("case"));
    assert.match(done("home", "verify", place("case"), "--known-head", place("kept")), /gone on from the known head of 3 acts/);
    const behind = run("home", "verify", place("older"), "--known-head", place("newest"));
    assert.equal(behind.code, 1);
    assert.match(behind.out, /rolled-back/);
  });

  void it("an old backup with its own old keys is refused by a witness, which has seen more", () => {
    cpSync(place("older"), place("backup"), { recursive: true });
    cpSync(place("other-home"), place("backup-home"), { recursive: true });
    const asked = run("backup-home", "witness", "ask", place("backup"));
    assert.equal(asked.code, 2);
    assert.match(asked.out, /has seen 5 acts and this case has 3/);
  });

  void it("a second history of the same length gives evidence that stands alone", () => {
    // The same key, the same past, another file: what a restored backup with its keys would do.
    done("other-home", "add", place("fork"), report("other", "There was no gate, said nobody.\n"));
    const asked = run("other-home", "witness", "ask", place("fork"));
    assert.equal(asked.code, 2);
    assert.match(asked.out, /Somebody signed another history/);
    const told = run("home", "verify", place("fork"), "--known-head", place("newest"), "--evidence", place("evidence.txt"));
    assert.equal(told.code, 1);
    assert.match(told.out, /diverged/);
    assert.match(done("nobody", "verify", place("evidence.txt")), /Both have 5 acts, and their roots differ/);
    const changed = readFileSync(place("evidence.txt"), "utf8");
    for (const part of [/\n> 5\n/, /\n> affiant-log\/[a-z2-7]/, /\+B?[0-9A-Za-z+/]{4}/, /\n> — [^\n]{60}/]) {
      const at = (part.exec(changed)?.index ?? 0) + (part.exec(changed)?.[0].length ?? 0) - 2;
      const letter = changed[at] === "a" ? "b" : "a";
      writeFileSync(place("changed.txt"), changed.slice(0, at) + letter + changed.slice(at + 1));
      assert.equal(run("nobody", "verify", place("changed.txt")).code, 1, String(part));
    }
    const again = run("home", "verify", place("fork"), "--known-head", place("newest"), "--evidence", place("evidence.txt"));
    assert.equal(again.code, 2, "nothing is overwritten");
  });

  void it("a second history of another length does, too, by a proof of how the longer one begins", () => {
    done("home", "add", place("case"), report("third", "The gate is mended, said the harbour office.\n"));
    writeFileSync(place("fork-head"), noteOf("fork"));
    const told = run("home", "verify", place("case"), "--known-head", place("fork-head"), "--evidence", place("longer.txt"));
    assert.equal(told.code, 1);
    assert.match(readFileSync(place("longer.txt"), "utf8"), /\nroot [^\n]+\npath /);
    assert.match(done("nobody", "verify", place("longer.txt")), /proven to begin with 5 others/);
    const text = readFileSync(place("longer.txt"), "utf8");
    writeFileSync(place("no-proof.txt"), text.replace(/path [^\n]+\n/, ""));
    assert.equal(run("nobody", "verify", place("no-proof.txt")).code, 1);
    writeFileSync(place("swapped.txt"), text.replace(/(> [^]*?)and\n(> [^]*?)(root )/, "$2and\n$1$3"));
    assert.equal(run("nobody", "verify", place("swapped.txt")).code, 1);
  });

  void it("a witnessed head that was changed, or belongs to another log, is named", () => {
    for (const [what, change] of [
      ["bad-signature", (text: string) => text.replace(/(— affiant-log\/\S+ )(.{12})./, (_, before: string, start: string) => `${before}${start}${text.includes(`${start}A`) ? "B" : "A"}`)],
      ["wrong-origin", () => readFileSync(place("strange", "log", "checkpoint"), "utf8")],
      ["bad-note", () => "hello\n"],
    ] as const) {
      cpSync(place("case"), place("touched"), { recursive: true });
      writeFileSync(place("touched", "log", "witnessed"), change(noteOf("touched", "witnessed")));
      const told = run("home", "verify", place("touched"));
      assert.equal(told.code, 1, what);
      assert.match(told.out, new RegExp(`log/witnessed[^\\n]*${what}`));
      rmSync(place("touched"), { recursive: true });
    }
  });

  void it("is sealed with what witnesses saw, and the seal is checked by the same policy and heads", () => {
    done("home", "witness", "ask", place("case"));
    done("home", "seal", place("case"), "-o", place("sealed"));
    assert.ok(existsSync(place("sealed", "log", "witnessed")));
    const told = done("nobody", "verify", place("sealed"), "--policy", place("both.policy"), "--known-head", place("kept"));
    assert.match(told, /The policy holds/);
    assert.match(told, /gone on from the known head of 3 acts/);
    const diverged = run("nobody", "verify", place("sealed"), "--known-head", place("fork-head"));
    assert.equal(diverged.code, 1);
    assert.match(diverged.out, /diverged/);
    const script = spawnSync("sh", [place("sealed", "verify.sh"), place("sealed")], { encoding: "utf8" });
    assert.equal(script.status, 0, script.stdout + script.stderr);
  });

  void it("proves one act to somebody who has nothing else, and no other act", () => {
    const record = /"record":"(r-[a-z2-7]{16})"/.exec(readFileSync(place("case", "acts", "000000000000.acts"), "utf8"))?.[1] ?? "";
    const refused = run("home", "prove", place("case"), record, "-o", place("x.tlog-proof"));
    assert.equal(refused.code, 2);
    assert.match(refused.err, /--receipt/);
    assert.match(done("home", "prove", place("case"), record, "--receipt", "-o", place("x.tlog-proof")), /It lets out:/);
    const original = place("reports", "first", "first.txt");
    const fingerprint = /log ([0-9a-f]{64})/.exec(done("home", "verify", place("case")))?.[1] ?? "";
    const told = done("nobody", "verify", place("x.tlog-proof"), "--file", original, "--key", fingerprint, "--policy", place("both.policy"));
    for (const words of [/has exactly those bytes/, /The policy holds/, /seen {2}by a at/, /is the one you gave/, /no time is shown/]) assert.match(told, words);
    assert.match(done("nobody", "verify", place("x.tlog-proof")), /signer not confirmed/);
    const other = run("nobody", "verify", place("x.tlog-proof"), "--file", place("reports", "second", "second.txt"));
    assert.equal(other.code, 1);
    assert.match(other.out, /wrong-item/);
    assert.equal(run("nobody", "verify", place("x.tlog-proof"), "--key", "0".repeat(64)).code, 1);
    const text = readFileSync(place("x.tlog-proof"), "utf8");
    const path = text.split("\n").findIndex((line) => line.startsWith("index ")) + 1;
    for (const changed of [
      text.replace("\nindex 1\n", "\nindex 2\n"),
      text.replace(/\nindex 1\n[^\n]+\n/, "\nindex 1\n"),
      text.split("\n").map((line, at) => (at === path ? `${line.startsWith("A") ? "B" : "A"}${line.slice(1)}` : line)).join("\n"),
      text.slice(0, text.indexOf("\n\n") + 2) + noteOf("fork"),
      text.slice(0, text.indexOf("\n\n") + 2) + noteOf("older"),
      text.replace(/\nextra [^\n]+/, ""),
    ]) {
      writeFileSync(place("y.tlog-proof"), changed);
      assert.equal(run("nobody", "verify", place("y.tlog-proof")).code, 1);
    }
    const custody = /"id":"([a-z2-7]{26})"[^\n]*"type":"custody"/.exec(readFileSync(place("case", "acts", "000000000000.acts"), "utf8"))?.[1] ?? "";
    assert.match(run("home", "prove", place("case"), custody, "-o", place("z.tlog-proof")).err, /--custody/);
    assert.equal(run("home", "prove", place("case"), "no-such-id", "-o", place("z.tlog-proof")).code, 2);
  });

  void it("proves what was published, where that is asked for", () => {
    done("home", "publish", place("case"), "-o", place("quiet"));
    assert.equal(existsSync(place("quiet", "proof.tlog-proof")), false);
    done("home", "publish", place("case"), "-o", place("site"), "--proof");
    const proof = place("site", "proof.tlog-proof");
    assert.match(done("nobody", "verify", proof, "--file", place("site", "manifest.json")), /It publishes the site with this manifest: [^\n]+ has exactly those bytes/);
    writeFileSync(place("other-manifest"), `${readFileSync(place("site", "manifest.json"), "utf8")} `);
    assert.match(run("nobody", "verify", proof, "--file", place("other-manifest")).out, /wrong-item/);
  });

  void it("keeps on asking the others when one witness is gone or lies", async () => {
    const port = new URL(two.url).port;
    two.process.kill("SIGKILL");
    await new Promise((settle) => { two.process.once("exit", settle); });
    done("home", "add", place("case"), report("fourth", "Nobody mended it, said Imke Halloran.\n"));
    const asked = done("home", "witness", "ask", place("case"));
    assert.match(asked, /w1 has seen acts up to/);
    assert.match(asked, /w2: The witness at [^ ]+ could not be asked/);
    // What both have seen stays the newest head that all have.
    assert.equal(noteOf("case", "witnessed").split("\n— ").length, 4);
    assert.equal(done("home", "verify", place("case")).includes("FAULT"), false);
    done("home", "witness", "remove", place("case"), "elsewhere.example/w2");
    done("home", "witness", "ask", place("case"));
    assert.equal(noteOf("case", "witnessed").split("\n— ").length, 3);
    // A stranger at the same address has another key: what it signs is not kept.
    const liar = spawn(process.execPath, [program, "witness", "serve", "--state", place("w4"), "--name", "elsewhere.example/w2", "--log", key, "--port", port], { stdio: ["ignore", "pipe", "ignore"] });
    await new Promise((settle) => { liar.stdout.once("data", settle); });
    serving.push({ process: liar, url: two.url, vkey: "" });
    done("home", "witness", "add", place("case"), two.url, two.vkey);
    const lied = done("home", "witness", "ask", place("case"));
    assert.match(lied, /w2: its answer holds no cosignature of the key that was named/);
    assert.equal(noteOf("case").includes("elsewhere"), false);
  });

  void it("refuses keys and addresses that are none, and a second process of one witness", () => {
    const bad = (...args: readonly string[]): string => {
      const ran = run("home", "witness", ...args);
      assert.equal(ran.code, 2, args.join(" "));
      assert.doesNotMatch(ran.err, /\n\s+at /);
      return ran.err;
    };
    bad("add", place("case"), "ftp://witness.example", one.vkey);
    bad("add", place("case"), "https://user:word@witness.example", one.vkey);
    bad("add", place("case"), "https://witness.example", key);
    bad("add", place("case"), "https://witness.example", `${one.vkey}x`);
    bad("serve", "--state", place("w9"));
    bad("serve", "--state", place("w9"), "--log", one.vkey);
    assert.match(bad("serve", "--state", place("w1"), "--log", key), /another process|Another process/);
    bad("init", "--state", place("w1"));
    bad("init", "--state", place("w8"), "--name", "two words");
    writeFileSync(place("words"), "cinq mots pris au hasard\n");
    writeFileSync(place("others"), "cinq autres mots\n");
    done("home", "witness", "init", "--state", place("w7"), "--new-passphrase-file", place("words"));
    assert.match(bad("serve", "--state", place("w7"), "--log", key), /--passphrase-file/);
    assert.match(bad("serve", "--state", place("w7"), "--log", key, "--passphrase-file", place("others")), /does not open/);
    assert.match(bad("serve", "--state", place("w7"), "--name", "not.it", "--log", key, "--passphrase-file", place("words")), /Another name is another witness/);
  });
});
