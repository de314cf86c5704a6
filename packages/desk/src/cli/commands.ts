import type { AddCommand } from "./command.js";

export interface ListedCommand {
  /** In one line, for `--help`. */
  readonly does: string;
  readonly load: () => Promise<AddCommand>;
}

/** In the order of `--help`. Each is loaded only when it is called, so that a small command starts at once. */
export const commands: ReadonlyMap<string, ListedCommand> = new Map([
  ["open", { does: "the main job in one step: a case from a folder of reports, the findings in short, the desk", load: async () => (await import("./open.js")).open }],
  ["init", { does: "make a case folder and, once per user, keys", load: async () => (await import("./init.js")).init }],
  ["add", { does: "receive files and folders, preserve, read, attribute and compare them", load: async () => (await import("./add.js")).add }],
  ["status", { does: "what the case holds, what needs a person, what is missing", load: async () => (await import("./status.js")).status }],
  ["observe", { does: "keep what no rule gives again: a transcript, a translation, a model's answer", load: async () => (await import("./observe.js")).observe }],
  ["ask-model", { does: "have a language model that you run propose statements, to be looked at", load: async () => (await import("./ask-model.js")).askModelCommand }],
  ["place", { does: "tell the case of a place: its names, where it is, how far it reaches", load: async () => (await import("./place.js")).place }],
  ["findings", { does: "how statements stand to each other, with origins and places", load: async () => (await import("./findings.js")).findings }],
  ["copies", { does: "which records share text, which has it from which and why; two of them side by side", load: async () => (await import("./copies.js")).copies }],
  ["review", { does: "decide about a statement or a finding", load: async () => (await import("./review.js")).review }],
  ["undo", { does: "answer the last decision", load: async () => (await import("./review.js")).undo }],
  ["release", { does: "let records, statements or findings out to the public", load: async () => (await import("./release.js")).release }],
  ["export", { does: "the case as JSON, or statements, figures and findings as CSV", load: async () => (await import("./export.js")).exportCommand }],
  ["stamp", { does: "ask others to witness when the log's head existed: RFC 3161, OpenTimestamps", load: async () => (await import("./stamp.js")).stamp }],
  ["verify", { does: "check everything of a case or a bag, and say what failed and where", load: async () => (await import("./verify.js")).verify }],
  ["seal", { does: "a sealed case (BagIt) that verifies without this program", load: async () => (await import("./seal.js")).seal }],
  ["papers", { does: "one record's whole history: digests, custody, acts, and what it lacks", load: async () => (await import("./papers.js")).papers }],
  ["fixity", { does: "read originals again, compare them with their receipt, and log what was seen", load: async () => (await import("./fixity.js")).fixity }],
  ["prove", { does: "one act's proof, for somebody who has not the case", load: async () => (await import("./prove.js")).prove }],
  ["forget", { does: "take a record or a person out of the case, for good; the log stays whole", load: async () => (await import("./forget.js")).forget }],
  ["rebuild", { does: "throw derived results and the catalog away and make them again", load: async () => (await import("./rebuild.js")).rebuild }],
  ["publish", { does: "the public site of what is released", load: async () => (await import("./publish.js")).publish }],
  ["witness", { does: "see that logs only grow, and have yours seen", load: async () => (await import("./witness.js")).witness }],
  ["serve", { does: "the desk, on this machine only", load: async () => (await import("./serve.js")).serve }],
  ["backup", { does: "a checked copy of a case: a folder that is brought up to date at each run, or one encrypted file", load: async () => (await import("./backup.js")).backup }],
  ["restore", { does: "a case from a backup of it, checked", load: async () => (await import("./restore.js")).restore }],
  ["handover", { does: "give the right to sign a case to another device, or take it up there", load: async () => (await import("./handover.js")).handover }],
  ["branch", { does: "go on in a copy of a case whose log this device cannot sign", load: async () => (await import("./branch.js")).branch }],
  ["merge", { does: "receive the acts of a branch, and what they keep", load: async () => (await import("./merge.js")).merge }],
  ["reconcile", { does: "bring a case that is older than what this device has signed up to date", load: async () => (await import("./reconcile.js")).reconcile }],
  ["keys", { does: "your keys: show, protect, back up, share, replace", load: async () => (await import("./keys.js")).keys }],
]);
