/** Mails as they are read: whose words they are, and what in them is not the sender's own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { attributeReading } from "#desk/4-attribute/attribute-reading.js";
import { splitLines } from "#desk/3-read/line.js";
import { markMail } from "#desk/3-read/mail/mail-lines.js";
import { readRecord } from "#desk/3-read/read-record.js";
import { noDescription, type Reading } from "#desk/model/reading.js";
import { mailOf } from "./container-fixtures.js";

const read = (mail: string): Promise<Reading> => readRecord(Buffer.from(mail), "email", noDescription);
const noiseOf = (reading: Reading, kind: string): readonly string[] => reading.noise.filter((one) => one.kind === kind).map(({ start, end }) => reading.text.slice(start, end));
const own = (reading: Reading): string => reading.articles.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "paragraph" || kind === "heading").map(({ start, end }) => reading.text.slice(start, end)).join("\n");

const first = "The harbour office shut the quay on Monday after a crane fell, and three boats were held at the lock until the evening.";
const second = "“Nobody was hurt,” said Maud Ferrer, the harbour master, who had walked along the whole quay with two of her staff.";
const premier = "Le bureau du port a fermé le quai lundi après la chute d’une grue, et trois bateaux sont restés à l’écluse jusqu’au soir.";

test("subject, sender and day become title, author and date; the heads are furniture", async () => {
  const reading = await read(mailOf({ headers: { Subject: "Re: Fwd: Quay shut after a crane fell", From: "=?utf-8?Q?Ren=C3=A9e_Marchal?= <r@quay.example>", Date: "Tue, 05 Mar 2024 23:30:00 -0500" }, text: `${first}\n\n${second}\n` }));
  const [article] = reading.articles;
  assert.deepEqual([article?.title, article?.author, article?.published, article?.language], ["Quay shut after a crane fell", "Renée Marchal", "2024-03-05", "en"]);
  assert.deepEqual(noiseOf(reading, "stamp"), ["From: Renée Marchal <r@quay.example>", "To: desk@paper.example", "Date: Tue, 05 Mar 2024 23:30:00 -0500"]);
  assert.equal(own(reading), `${first}\n${second}`);
  assert.ok(attributeReading(reading).statements.some(({ speaker }) => speaker?.includes("Ferrer")));
});

const quoted: readonly (readonly [string, string])[] = [
  ["marked lines", "On Mon, 4 Mar 2024 at 10:00, Theo Marin <t@x.example> wrote:\n> The quay is open, he said.\n>> Is it?\n>\n> Yes."],
  ["a line broken at its width", "On Monday, 4 March 2024 at 10:00, Theodore Augustus Marin of the Office\n<theodore@x.example> wrote:\n\n> The quay is open, he said."],
  ["French, marked", "Le lun. 4 mars 2024 à 10:00, Theo Marin <t@x.example> a écrit :\n> Le quai est ouvert."],
  ["French, unmarked", "Le 4 mars 2024 à 10:00, Theo Marin <t@x.example> a écrit :\n\nLe quai est ouvert, dit-il."],
  ["a whole mail below", "-----Original Message-----\nFrom: Theo Marin\nSent: Monday\nSubject: Quay\n\nThe quay is open, he said."],
  ["a whole mail below, in French", "-----Message d’origine-----\nDe : Theo Marin\nEnvoyé : lundi\nObjet : Quai\n\nLe quai est ouvert, dit-il."],
  ["a rule and heads", "________________________________\nFrom: Theo Marin\nSent: Monday\n\nThe quay is open, he said."],
];
for (const [name, answer] of quoted) {
  test(`what is answered is marked: ${name}`, async () => {
    const reading = await read(mailOf({ text: `${first}\n\n${second}\n\n${answer}\n` }));
    assert.equal(own(reading), `${first}\n${second}`);
    assert.equal(noiseOf(reading, "quoted").join("\n").replace(/\s+/g, " "), answer.replace(/\s+/g, " "));
  });
}

const notQuoted: readonly string[] = [
  "On Monday the council wrote: the quay is to be shut, and the boats are to wait at the lock until it is open again.",
  "Le maire a écrit : le quai sera fermé, et les bateaux attendront à l’écluse jusqu’à ce qu’il rouvre.",
  "On 4 March 2024 Theo Marin wrote a letter to the office about the crane, and nobody there has answered it to this day.",
  "From here on the road is shut, and the boats that come in are to wait at the lock until the evening, the office said.",
];
for (const text of notQuoted) {
  test(`not marked: ${text.slice(0, 40)}`, async () => {
    const reading = await read(mailOf({ text: `${first}\n\n${text}\n` }));
    assert.deepEqual(noiseOf(reading, "quoted"), []);
    assert.ok(own(reading).includes(text));
  });
}

test("what is handed on is what the sender wants read: only its heads are marked", async () => {
  for (const [subject, mark, heads] of [
    ["Quay", "---------- Forwarded message ---------", "From: Theo Marin <t@x.example>\nDate: Monday\nSubject: Quay"],
    ["Quai", "-------- Message transféré --------", "De : Theo Marin\nObjet : Quai"],
    ["Quay", "Begin forwarded message:", "From: Theo Marin\nTo: Maud"],
    ["FW: Quay", "-----Original Message-----", "From: Theo Marin\nSent: Monday"],
  ] as const) {
    const reading = await read(mailOf({ headers: { Subject: subject }, text: `${premier}\n\n${mark}\n${heads}\n\n${first}\n\n${second}\n` }));
    assert.deepEqual(noiseOf(reading, "quoted"), [], mark);
    assert.ok(own(reading).includes(first) && own(reading).includes(second), mark);
    assert.ok(!own(reading).includes("Theo Marin"), mark);
  }
});

test("signatures and notices are marked, by their mark, by a closing word, by a device", async () => {
  for (const signature of ["-- \nMaud Ferrer\nHarbour master\n+33 1 23 45", "Best regards,\nMaud Ferrer\nHarbour master", "Bien cordialement,\nMaud Ferrer\nCapitaine de port", "Sent from my iPhone", "Envoyé de mon iPhone", "This e-mail and any attachments are confidential and intended for the addressee only."]) {
    const reading = await read(mailOf({ text: `${first}\n\n${second}\n\n${signature}\n` }));
    assert.equal(own(reading), `${first}\n${second}`, signature);
    assert.equal(noiseOf(reading, "signature").join("\n"), signature.replace(/ \n/g, "\n"), signature);
  }
  const best = await read(mailOf({ text: `Best\n\n${first}\n\n${second}\n\n${premier}\n` }));
  assert.deepEqual(noiseOf(best, "signature"), []);
});

test("a mail that is a page only is read as a page; beside a text that only points to it as well", async () => {
  const html = `<html><body><p>${first}</p><p>${second}</p><p>${first}</p></body></html>`;
  for (const text of ["", "View this mail in your browser."]) {
    const reading = await read(mailOf({ text, html }));
    assert.ok(own(reading).includes(second), text);
  }
  const both = await read(mailOf({ text: `${first}\n\n${second}\n`, html }));
  assert.equal(own(both), `${first}\n${second}`);
});

test("broken and hostile mails are refused or read, without end of time", async () => {
  await assert.rejects(read(""), { name: "RefusedInput", cause: "damaged" });
  await assert.rejects(read(`Subject: x\r\n${"X-Long: y\r\n".repeat(300_000)}\r\nwords`), { cause: "damaged" });
  const empty = await read(mailOf({ headers: { Subject: "" }, text: "" }));
  assert.deepEqual(empty.articles.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "paragraph"), []);
});

test("eight times as many lines are not sixty-four times the work, whatever stands in them", () => {
  const work = (line: string, count: number): number => Math.min(...[1, 2, 3].map(() => {
    const lines = splitLines(line.repeat(count));
    const before = process.cpuUsage();
    markMail(lines, { handedOn: false });
    return process.cpuUsage(before).user;
  }));
  for (const line of ["On 4 March 2024 he\n", "> > > > > >\n", "Best regards,\n", "____________\n", `On 4 ${"March ".repeat(90)}\n`]) {
    const [some, more] = [work(line, 2_000), work(line, 16_000)];
    assert.ok(more < 32 * Math.max(some, 2_000), `${line.trim().slice(0, 20)}: ${some} then ${more}`);
  }
});
