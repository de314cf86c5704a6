/** What a case's own decisions teach: off until there are enough, the same for the same decisions, and nothing of it counts before a person has looked. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { hex, utf8 } from "@affiant/proof";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { confidenceOf, isWorthShowing, judgeOf, learn, leastDecided, leastOfEither, type Taught } from "#desk/4-attribute/learned/lessons.js";
import { decide } from "#desk/6-review/decide.js";
import { layerDigest } from "#desk/model/text-layer.js";
import type { Statement } from "#desk/model/statement.js";
import { ruleNames } from "#desk/4-attribute/statements/find-statements.js";
import { whyProposed } from "#desk/model/why-proposed.js";
import { worthALook } from "#desk/model/worth-a-look.js";
import { carryOut, planToForget } from "#desk/pipeline-forget.js";
import { refreshCase } from "#desk/pipeline.js";
import { taughtBy } from "#desk/pipeline-lessons.js";
import { exportJson, exportTables } from "#desk/pipeline-publish.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { CaseWorld } from "#desk/pipeline-world.js";

const silent = (): void => undefined;
const lesson = (at: number, over: Partial<Taught> = {}): Taught => {
  const kept = at % 4 !== 0;
  return { act: `a${String(at)}`, language: "en", by: "verb-of-speech", guess: false, kept, looks: ["any", kept ? "who:baker" : "who:sign", `verb:v${String(at % 7)}`], ...over };
};
const lessons = (count: number, over: (at: number) => Partial<Taught> = () => ({})): readonly Taught[] => Array.from({ length: count }, (_, at) => lesson(at, over(at)));

void describe("lessons of decisions", () => {
  void it("looks are learnt from a hundred decisions on, a language by itself", () => {
    assert.equal(learn(lessons(leastDecided - 1)).languages.en?.tagger, null);
    assert.notEqual(learn(lessons(leastDecided)).languages.en?.tagger, null);
    const mixed = learn([...lessons(leastDecided), ...lessons(leastDecided - 1, () => ({ language: "fr" }))]);
    assert.deepEqual([mixed.languages.en?.tagger === null, mixed.languages.fr?.tagger === null], [false, true]);
  });

  void it("and only where enough was kept and enough rejected", () => {
    const rejected = (count: number): readonly Taught[] => lessons(leastDecided, (at) => ({ kept: at >= count }));
    const kept = (count: number): readonly Taught[] => lessons(leastDecided, (at) => ({ kept: at < count }));
    for (const some of [rejected, kept]) {
      assert.equal(learn(some(leastOfEither - 1)).languages.en?.tagger, null);
      assert.notEqual(learn(some(leastOfEither)).languages.en?.tagger, null);
    }
  });

  void it("the same decisions teach the same, down to the byte; another order may not", () => {
    const some = lessons(150);
    assert.equal(JSON.stringify(learn(some)), JSON.stringify(learn([...some])));
    assert.deepEqual(learn(some).acts, some.map(({ act }) => act));
  });

  void it("tells what was kept by its looks, and says how often it was right", () => {
    const judge = judgeOf(learn(lessons(200)).languages.en ?? assert.fail());
    const of = (who: string): number => {
      const { kept, of: all } = confidenceOf(judge, { looks: ["any", who], by: "verb-of-speech", guess: false }) ?? assert.fail();
      return kept / all;
    };
    assert.ok(of("who:baker") > 0.9 && of("who:sign") < 0.5, `${String(of("who:baker"))} ${String(of("who:sign"))}`);
  });

  void it("counts by rule before that, and says nothing of a rule with fewer than ten decisions", () => {
    const judge = judgeOf(learn([...lessons(20), ...lessons(9, () => ({ by: "signed" }))]).languages.en ?? assert.fail());
    assert.deepEqual(confidenceOf(judge, { looks: [], by: "verb-of-speech", guess: false }), { kept: 15, of: 20 });
    assert.equal(confidenceOf(judge, { looks: [], by: "signed", guess: false }), null);
    assert.equal(confidenceOf(judge, { looks: [], by: "learned", guess: true }), null);
  });

  void it("falls silent where what no rule proposes is mostly rejected, and not where it is mostly kept", () => {
    const looks = ["any", "who:baker", "verb:glossed"];
    const guesses = (kept: boolean): readonly Taught[] => Array.from({ length: 30 }, (_, at) => lesson(1000 + at, { act: `g${String(at)}`, guess: true, by: "learned", kept, looks }));
    const judged = (kept: boolean): boolean => isWorthShowing(judgeOf(learn([...lessons(200), ...guesses(kept)]).languages.en ?? assert.fail()), looks);
    assert.deepEqual([judged(true), judged(false)], [true, false]);
  });

  void it("lessons come in steps", () => {
    assert.deepEqual([9, 10, 14, 15, 21, 22, 108, 109].map(taughtBy), [0, 10, 10, 15, 15, 22, 73, 109]);
  });
});

void it("every rule and model says why it proposes, in English and in French", () => {
  for (const { name, en, fr } of whyProposed([...ruleNames, "model", "learned"])) assert.ok(en.endsWith(".") && fr.endsWith(".") && en !== fr && !en.includes("another version"), `${name}: write its sentence in model/why-proposed.ts`);
});

void describe("what is most worth a look", () => {
  const worth = (over: Partial<Statement>): number => worthALook({ review: "proposed", proposers: ["verb-of-speech"], ...over });
  void it("a rule's proposal the less sure it is, a guess the surer it is, nothing that was decided", () => {
    assert.ok(worth({ confidence: { kept: 5, of: 20 } }) > worth({ confidence: { kept: 18, of: 20 } }));
    assert.ok(worth({ confidence: { kept: 2, of: 2 } }) > worth({ confidence: { kept: 40, of: 40 } }), "few decisions make nothing sure");
    assert.ok(worth({ proposers: ["learned"], confidence: { kept: 18, of: 20 } }) > worth({ proposers: ["learned"], confidence: { kept: 5, of: 20 } }));
    assert.ok(worth({ proposers: ["model"] }) > worth({}));
    assert.ok(worth({ proposers: ["learned", "model"] }) > worth({ proposers: ["model"] }));
    assert.ok(worth({}) > worth({ proposers: ["quotation", "verb-of-speech"] }), "what several rules agree on waits");
    assert.equal(worth({ review: "accepted" }), 0);
  });
});

const people = ["baker", "mayor", "diver", "guard", "cook", "clerk", "vet", "miller", "sailor", "farmer"];
const things = ["gate", "mill", "crane", "rope", "boat", "shed"];
const report = (at: number): string => [
  `Report ${String(at)} from the harbour`, "",
  ...people.map((who, k) => `The ${who} said that the ${things[(at + k) % things.length] ?? ""} was shut${(at + k) % 2 === 0 ? "" : " on the night of the storm, and for a week after it"}. Rain fell for hours.`),
  ...things.map((what, k) => `A sign said that the ${what} of row ${String(k + 1)} was closed${(at + k) % 2 === 0 ? "" : " on the night of the storm, and for a week after it"}. Nobody came by.`),
  at % 2 === 0 ? `The mayor glossed that the ${things[at % things.length] ?? ""} had been rusted through for years.` : "The lane was dark.", "",
].join("\n\n");

void describe("a case that learns from its own review", () => {
  let home = "";
  let world: CaseWorld;
  let session: CaseSession;
  before(async () => {
    home = mkdtempSync(join(tmpdir(), "learned-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    mkdirSync(join(home, "reports"));
    for (let at = 0; at < 10; at += 1) writeFileSync(join(home, "reports", `r${String(at)}.txt`), report(at));
    await newCase(join(home, "case"));
    world = await wireCase(join(home, "case"), "write");
    session = await openSession(world, silent);
    await session.add({ paths: [join(home, "reports")], metadata: null, preserveOnly: false }, silent);
  });
  after(async () => {
    await session.close();
    rmSync(home, { recursive: true });
  });

  const all = (): readonly Statement[] => [...session.catalog.contents()].flatMap(({ statements }) => statements).sort((a, b) => (a.id < b.id ? -1 : 1));
  const guesses = (): readonly Statement[] => all().filter(({ proposers }) => proposers.join() === "learned");
  const textOf = (id: Statement["record"]): string => session.catalog.record(id)?.reading?.text ?? "";

  /** As a reviewer would: what people say is kept, what signs say is not. */
  async function review(count: number): Promise<void> {
    const proposed = all().filter(({ review: state, proposers }) => state === "proposed" && proposers.join() !== "learned").slice(0, count);
    const layer = (id: Statement["record"]): { readonly text: string; readonly digest: string } => ({ text: textOf(id), digest: layerDigest(utf8(textOf(id)), world.crypto) });
    const view = { statement: (id: string) => session.catalog.statement(id), finding: () => null, layer, mergeOf: () => null };
    for (const id of new Set(proposed.map(({ record }) => record))) await world.textLayers.keep(textOf(id));
    await world.append(proposed.map(({ id, speaker }) => decide({ kind: speaker === "A sign" ? "reject" : "accept", id }, view)));
    await refreshCase(world, silent);
  }
  function derivedBytes(): string {
    const folder = join(home, "case", "derived");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json")).sort();
    return files.map((name) => `${name} ${hex(createHash("sha256").update(readFileSync(join(folder, name))).digest())}`).join("\n");
  }
  /** Records in which what no rule proposes was looked for. */
  const searched = (): readonly string[] => derivedBytes().split("\n").filter((line) => line.includes("-leads/"));

  const decided = (): readonly string[] => world.log.acts().filter(({ act }) => act.type === "accept" || act.type === "reject").map(({ act }) => act.id);
  const undone = (): readonly unknown[] => world.log.acts().flatMap(({ act }) => (act.type === "undo" ? [act.body["answers"]] : []));

  void it("says nothing of proposals at first, and counts by rule from ten decisions on", async () => {
    assert.equal(all().every(({ confidence }) => confidence === undefined), true);
    await review(22);
    assert.equal(all().find(({ review: state }) => state === "proposed")?.confidence?.of, 22);
    assert.deepEqual(guesses(), []);
    assert.deepEqual(searched(), [], "it costs nothing yet");
  });

  void it("proposes what no rule does from enough decisions on, and not with one fewer", async () => {
    await review(87);
    assert.ok(guesses().some(({ text }) => text.includes("had been rusted through")), "the verb is in no list of the rules");
    const findings = JSON.stringify(session.catalog.case().findings);
    assert.deepEqual(guesses().filter(({ id }) => findings.includes(id)), [], "a guess counts for nothing");
    assert.match(exportTables(session.catalog).statements, /rusted through/, "a person's own export shows all");
    await session.undo();
    assert.deepEqual(guesses(), []);
    assert.deepEqual(searched(), [], "nor is anything looked for, or left of the search");
    await review(1);
    assert.ok(guesses().length > 0);
    assert.equal(searched().length, 10, "the older records are searched, each once");
  });

  void it("puts what is most worth a look first, and keeps that order", () => {
    const ordered = (): readonly Statement[] => session.catalog.statements({ review: "proposed", order: "review", limit: 500 }).rows;
    const worth = ordered().map(worthALook);
    assert.deepEqual(worth, [...worth].sort((a, b) => b - a));
    assert.ok(new Set(worth).size > 2);
    assert.deepEqual(ordered(), ordered());
  });

  void it("a rebuild gives the same bytes; the training set is named by acts and a digest", async () => {
    const [dump, bytes] = [[...session.catalog.dump()].join("\n"), derivedBytes()];
    assert.match(bytes, /^learn-/mu);
    await session.rebuild(silent);
    assert.equal([...session.catalog.dump()].join("\n"), dump);
    assert.equal(derivedBytes(), bytes);
    const { learned } = JSON.parse([...exportJson(session.catalog)].join("")) as { learned: readonly { language: string; of: number; acts: readonly string[]; digest: string }[] };
    assert.deepEqual(learned.map(({ language, of }) => [language, of]), [["en", 109]]);
    const standing = decided().filter((id) => !undone().includes(id));
    assert.deepEqual(learned.map(({ acts, digest }) => ({ acts, digest })), [{ acts: standing, digest: world.nameOf(standing) }]);
  });

  void it("a record that comes later is searched at once, and a rebuild gives the same bytes", async () => {
    writeFileSync(join(home, "late.txt"), report(10));
    await session.add({ paths: [join(home, "late.txt")], metadata: null, preserveOnly: false }, silent);
    assert.equal(searched().length, 11);
    const bytes = derivedBytes();
    await session.rebuild(silent);
    assert.equal(derivedBytes(), bytes);
  });

  void it("what a person accepts counts", async () => {
    const [guess] = guesses();
    assert.ok(guess);
    assert.equal(guess.speaker, "The mayor");
    await session.review({ kind: "accept", id: guess.id });
    assert.equal(all().find(({ id }) => id === guess.id)?.review, "accepted");
  });

  void it("of a forgotten record nothing is left in what was learnt", async () => {
    const acts = session.catalog.case().lessons?.flatMap((lesson) => lesson.acts) ?? [];
    const record = all().find(({ review: state }) => state === "rejected")?.record ?? assert.fail();
    const plan = await planToForget(world, { id: record, person: null, also: [], withRecords: false });
    await carryOut(world, plan, "other");
    await session.close();
    world = await wireCase(join(home, "case"), "write");
    session = await openSession(world, silent);
    const left = session.catalog.case().lessons?.flatMap((lesson) => lesson.acts) ?? [];
    const known = new Set(world.log.acts().map(({ act }) => act.id));
    assert.ok(left.every((id) => known.has(id)) && acts.some((id) => !known.has(id)));
    assert.equal(derivedBytes().split("\n").filter((line) => line.startsWith("learn-")).length, 1);
  });
});
