/** What hangs on mails, and the mails of a mailbox. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailOf, named, takeApart } from "./container-fixtures.js";

test("what hangs on a mail comes out with its name, its number and the mail's id", async () => {
  const inner = mailOf({ headers: { Subject: "Inner", "Message-ID": "<inner@quay.example>" }, text: "inner words", attachments: [{ name: "deep.txt", type: "text/plain", bytes: "deep" }] })
    .replaceAll("boundary=outer", "boundary=other").replaceAll("--outer", "--other");
  const taken = await takeApart(Buffer.from(mailOf({ text: "See what hangs on it.", attachments: [
    { name: "report.pdf", type: "application/pdf", bytes: "%PDF-1.4" },
    { name: null, type: "image/png", bytes: "picture" },
    { name: "../../evil.txt", type: "text/plain", bytes: "evil" },
  ] }).replace("--outer--", `--outer\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--outer--`)), "mail");
  assert.equal(taken.end, "all");
  assert.deepEqual(taken.parts.map(({ name, place }) => [name, place.how, place.index, place.id]), [
    ["report.pdf", "attachment", 1, "m1@quay.example"], ["attachment-2.png", "attachment", 2, "m1@quay.example"],
    ["evil.txt", "attachment", 3, "m1@quay.example"], ["attachment-4.eml", "attachment", 4, "m1@quay.example"],
  ]);
  assert.equal(named(taken, "evil.txt").bytes.toString(), "evil");
  assert.match(named(taken, "attachment-4.eml").bytes.toString(), /inner words/);
});

test("a mail without anything on it holds no parts; hostile ones are damaged, not endless", async () => {
  assert.deepEqual([(await takeApart(Buffer.from(mailOf({ text: "words" })), "mail")).parts.length], [0]);
  const deep = `Subject: x\r\n${Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join("")}`;
  assert.equal((await takeApart(Buffer.from(deep), "mail")).end, "damaged");
  assert.equal((await takeApart(Buffer.from(`Subject: x\r\n${"X-Long: y\r\n".repeat(300_000)}\r\nwords`), "mail")).end, "damaged");
});

const message = (id: string, body: string): string => `From: a@quay.example\nMessage-ID: <${id}@quay.example>\nSubject: ${id}\n\n${body}\n`;

test("the mails of a mailbox come out as they stood before they were put there", async () => {
  const box = [
    `From a@quay.example Tue Mar  5 10:00:00 2024\n${message("one", "First line.\n>From the quay he saw it.\n>>From twice\n> quoted")}`,
    `From - Wed, 6 Mar 2024 11:00:00 +0100\n${message("two", "From here the road is shut.\nNot a new mail:\nFrom a@quay.example Tue Mar  5 10:00:00 2024")}`,
    `From 123@xxx Thu Mar 07 12:00:00 +0000 2024\n${message("three", "Last.")}`,
  ].join("\n");
  const taken = await takeApart(Buffer.from(box), "mbox");
  assert.equal(taken.end, "all");
  assert.deepEqual(taken.parts.map(({ name, place }) => [name, place.how, place.index, place.id]), [
    ["message-00001.eml", "message", 1, "one@quay.example"], ["message-00002.eml", "message", 2, "two@quay.example"], ["message-00003.eml", "message", 3, "three@quay.example"],
  ]);
  assert.equal(taken.parts[0]?.bytes.toString(), message("one", "First line.\nFrom the quay he saw it.\n>From twice\n> quoted"));
  assert.equal(taken.parts[1]?.bytes.toString(), message("two", "From here the road is shut.\nNot a new mail:\nFrom a@quay.example Tue Mar  5 10:00:00 2024"));
  assert.equal(taken.parts[2]?.bytes.toString(), message("three", "Last."));
});

test("mailboxes that are none, without line ends, or with other line ends", async () => {
  assert.equal((await takeApart(Buffer.from("Just words.\n\nFrom here on as well.\n"), "mbox")).end, "damaged");
  const long = await takeApart(Buffer.from(`From a@b Tue Mar  5 10:00:00 2024\n${message("one", "y".repeat(5_000_000))}`), "mbox");
  assert.deepEqual([long.parts.length, long.parts[0]?.bytes.length], [1, message("one", "y".repeat(5_000_000)).length]);
  const dos = await takeApart(Buffer.from(`From a@b Tue Mar  5 10:00:00 2024\n${message("one", "a")}\nFrom a@b Tue Mar  5 10:00:00 2024\n${message("two", "b")}`.replaceAll("\n", "\r\n")), "mbox");
  assert.deepEqual(dos.parts.map(({ place }) => place.id), ["one@quay.example", "two@quay.example"]);
});
