import { forces, polarities, type Force, type Polarity } from "../model/statement.js";
import type { Decision } from "../model/decision.js";
import { RefusedInput } from "../model/errors.js";
import type { FindingId, StatementId } from "../model/span.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

interface ReviewOptions {
  readonly speaker?: string;
  readonly start?: string;
  readonly end?: string;
  readonly force?: string;
  readonly polarity?: string;
  readonly via?: string[];
  readonly speakers?: boolean;
}

export const review: AddCommand = (program) => {
  program
    .command("review")
    .argument("<case>", "the case folder")
    .argument("<id>", "a statement (s-…) or a finding (k-…)")
    .argument("<decision>", "accept, reject, correct, link, unlink, merge or unmerge")
    .argument("[other]", "the other statement (link, unlink) or finding (merge)")
    .option("--speaker <name>", "correct: who says it ('' for nobody)")
    .option("--start <n>", "correct: where the content begins")
    .option("--end <n>", "correct: where it ends")
    .option("--force <force>", `correct: ${forces.join(", ")}`)
    .option("--polarity <polarity>", `correct: ${polarities.join(", ")}`)
    .option("--via <name...>", "correct: through whom, nearest last")
    .option("--speakers", "link, unlink: whoever says the one is, or is not, whoever says the other")
    .addHelpText("after", example(
      "affiant review ./my-case s-2b5cqk6sf7w3emxa-120-188 accept",
      "affiant review ./my-case s-2b5cqk6sf7w3emxa-120-188 correct --speaker 'Maëlle Guerdavid'",
      "affiant review ./my-case k-2b5cqk6sf7w3emxa merge k-7w3emxa2b5cqk6sf",
    ))
    .action((...given: [folder: string, id: string, decision: string, other: string | undefined, options: ReviewOptions]) => {
      const [folder, id, decision, other, options] = given;
      return withCase(folder, "write", async ({ session, terminal }) => {
        const { act } = await session.review(decisionOf({ id, decision, other }, options));
        say(terminal, `Done, as act ${act}. 'affiant undo' answers it.`);
      });
    });
};

export const undo: AddCommand = (program) => {
  program
    .command("undo")
    .argument("<case>", "the case folder")
    .addHelpText("after", example("affiant undo ./my-case"))
    .action((folder: string) =>
      withCase(folder, "write", async ({ session, terminal }) => {
        const undone = await session.undo();
        say(terminal, undone ? `Undone: ${undone.type} (act ${undone.answers}).` : "There is nothing to undo.");
      }),
    );
};

interface Words {
  readonly id: string;
  readonly decision: string;
  readonly other: string | undefined;
}

function decisionOf({ id, decision, other }: Words, options: ReviewOptions): Decision {
  switch (decision) {
    case "accept":
    case "reject":
      return { kind: decision, id: eitherId(id) };
    case "correct":
      return { kind: "correct", id: statementOf(id), ...correction(options) };
    case "link":
    case "unlink":
      return { kind: decision, id: statementOf(id), other: statementOf(other), ...(options.speakers && { of: "speakers" }) };
    case "merge":
      return { kind: "merge", id: findingOf(id), other: findingOf(other) };
    case "unmerge":
      return { kind: "unmerge", id: findingOf(id) };
    default:
      throw new RefusedInput(`'${decision}' is not a decision. Say accept, reject, correct, link, unlink, merge or unmerge.`);
  }
}

function correction({ speaker, start, end, force, polarity, via }: ReviewOptions): Omit<Extract<Decision, { kind: "correct" }>, "kind" | "id"> {
  if (force !== undefined && !isForce(force)) throw new RefusedInput(`'${force}' is not a force. Say ${forces.join(", ")}.`);
  if (polarity !== undefined && !isPolarity(polarity)) throw new RefusedInput(`'${polarity}' is not a polarity. Say ${polarities.join(", ")}.`);
  const given = {
    ...(speaker !== undefined && { speaker: speaker === "" ? null : speaker }),
    ...(start !== undefined && { start: position(start) }),
    ...(end !== undefined && { end: position(end) }),
    ...(force !== undefined && { force }),
    ...(polarity !== undefined && { polarity }),
    ...(via && { via }),
  };
  if (Object.keys(given).length === 0) throw new RefusedInput("'correct' needs what to correct: --speaker, --start, --end, --force, --polarity or --via.");
  return given;
}

function isForce(force: string): force is Force {
  return (forces as readonly string[]).includes(force);
}

function isPolarity(polarity: string): polarity is Polarity {
  return (polarities as readonly string[]).includes(polarity);
}

function position(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RefusedInput(`'${text}' is not a position: a whole number of characters from the start of the text.`);
  return Number(text);
}

function statementOf(id: string | undefined): StatementId {
  if (id?.startsWith("s-")) return id as StatementId;
  throw new RefusedInput(`This decision is about statements, whose ids begin with s-${id === undefined ? "; the other one is missing" : ""}.`);
}

function findingOf(id: string | undefined): FindingId {
  if (id?.startsWith("k-")) return id as FindingId;
  throw new RefusedInput(`This decision is about findings, whose ids begin with k-${id === undefined ? "; the other one is missing" : ""}.`);
}

function eitherId(id: string): StatementId | FindingId {
  return id.startsWith("k-") ? findingOf(id) : statementOf(id);
}
