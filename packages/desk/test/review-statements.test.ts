import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeAnchor } from "#desk/6-review/anchor.js";
import { findAnchor } from "#desk/6-review/find-anchor.js";
import { reviewStatements, type StatementDecision } from "#desk/6-review/review-statements.js";
import type { Reading } from "#desk/model/reading.js";
import type { ProposedStatement } from "#desk/model/statement.js";

const record = "r-abcdefghijklmnop" as const;
const text = "The harbour master said the gate was locked. “Nobody told us,” a docker said. The gate was locked at noon.";
const layer = { text, digest: "0".repeat(64) };

function reading(of: string): Reading {
  return { text: of, media: "text", articles: [{ start: 0, end: of.length, title: null, publisher: null, author: null, published: null, language: "en", agencies: [], blocks: [] }], noise: [], notes: [] };
}

function proposal(of: string, words: string): ProposedStatement {
  const start = of.indexOf(words);
  return {
    start, end: start + words.length, article: 0, form: "indirect", force: "assert", speaker: "the harbour master", speakerText: "The harbour master",
    speakerSpan: null, via: [], cue: "said", cueSpan: null, hearsay: false, proposers: ["test"],
  };
}

function decision(words: string, type: "accept" | "reject" = "accept"): StatementDecision {
  const start = text.indexOf(words);
  const anchor = makeAnchor({ record, start, end: start + words.length }, layer);
  return { act: "a", type, anchor, decided: { form: "indirect", force: "assert", speaker: "the harbour master", via: [], hearsay: false } };
}

void describe("anchors", () => {
  void it("are found again at their place", () => {
    const { anchor } = decision("the gate was locked");
    assert.deepEqual(findAnchor(anchor, text), { start: anchor.start, end: anchor.end });
  });

  void it("are found by their words when the text before them grew, and the surroundings tell equal words apart", () => {
    const at = text.lastIndexOf("gate was locked");
    const anchor = makeAnchor({ record, start: at, end: at + 15 }, layer);
    const grown = `A line the new reading kept.\n${text}`;
    assert.equal(findAnchor(anchor, grown)?.start, at + 29);
  });

  void it("are found loosely when marks, accents and spaces changed", () => {
    const { anchor } = decision("“Nobody told us,”");
    const plainer = text.replace("“Nobody told us,”", "\"Nobody  told us\"");
    const found = findAnchor(anchor, plainer);
    assert.ok(found && plainer.slice(found.start, found.end).includes("told us"));
  });

  void it("are not found where their words are gone", () => {
    assert.equal(findAnchor(decision("the gate was locked").anchor, "Something else entirely happened on the quay."), null);
  });

  void it("never lie outside the text", () => {
    fc.assert(fc.property(fc.tuple(fc.string(), fc.string(), fc.nat(50), fc.nat(50)), ([one, other, start, length]) => {
      const anchor = makeAnchor({ record, start: Math.min(start, one.length), end: Math.min(start + length, one.length) }, { text: one, digest: layer.digest });
      const found = findAnchor(anchor, other);
      return found === null || (found.start >= 0 && found.start <= found.end && found.end <= other.length);
    }));
  });
});

void describe("decisions about statements", () => {
  void it("change the state of what is proposed at that place", () => {
    const proposals = [proposal(text, "the gate was locked")];
    const { statements } = reviewStatements(record, { reading: reading(text), proposals }, [decision("the gate was locked")]);
    assert.deepEqual(statements.map((one) => one.review), ["accepted"]);
  });

  void it("stand in full where no rule proposes the statement any more", () => {
    const { statements, orphans } = reviewStatements(record, { reading: reading(text), proposals: [] }, [decision("the gate was locked")]);
    assert.deepEqual(statements.map((one) => [one.text, one.speaker, one.review]), [["the gate was locked", "the harbour master", "accepted"]]);
    assert.deepEqual(orphans, []);
  });

  void it("are listed as orphans, not dropped, where the words are gone", () => {
    const elsewhere = reading("Something else entirely happened on the quay.");
    const { statements, orphans } = reviewStatements(record, { reading: elsewhere, proposals: [] }, [decision("the gate was locked", "reject")]);
    assert.deepEqual(statements, []);
    assert.equal(orphans.length, 1);
  });

  void it("move a corrected range and keep what came later", () => {
    const start = text.indexOf("the gate was locked");
    const correct: StatementDecision = {
      act: "b", type: "correct",
      anchor: makeAnchor({ record, start, end: start + 19 }, layer),
      to: makeAnchor({ record, start: start + 4, end: start + 19 }, layer),
      decided: { form: "indirect", force: "deny", speaker: "Ilse Maartens", via: [], hearsay: false },
    };
    const release: StatementDecision = { act: "c", type: "release", anchor: correct.to, decided: null };
    const { statements } = reviewStatements(record, { reading: reading(text), proposals: [proposal(text, "the gate was locked")] }, [correct, release]);
    assert.deepEqual(statements.map((one) => [one.text, one.speaker, one.force, one.review, one.released]), [["gate was locked", "Ilse Maartens", "deny", "corrected", true]]);
  });
});
