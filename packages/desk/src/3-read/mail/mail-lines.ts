import type { Noise } from "../../model/reading.js";
import type { Line } from "../line.js";

/** '> words', as programs quote what is answered; '>' alone and '>>' as well. */
const quotedLine = /^\s{0,3}(?:>\s?){1,40}/u;

/** What a program writes above the mail that is answered: a day or an hour, somebody, and that they wrote. */
const wrote = /^(?:on|le)\s[^\n]{0,300}\d[^\n]{0,300}\s(?:wrote|a\s+écrit|écrivait)\s*:\s*$/iu;
const wroteBegins = /^(?:on|le)\s[^\n]{0,120}\d/iu;

/** Above a mail that is answered whole, with its heads: what follows is that mail. */
const original = /^(?:-{2,}\s*(?:original message|message d['’]origine|message original|reply message)\s*-{2,}|_{10,})$/iu;
/** Above a mail that is handed on: what follows is what the sender wants read. */
const forwarded = /^(?:-{2,}\s*(?:forwarded (?:message|by [^\n]{1,80})|message transféré|message transmis)\s*-{2,}|begin forwarded message\s*:|début du message (?:transféré|réexpédié)\s*:)$/iu;
const head = /^[*\s]{0,3}(?:from|to|cc|sent|date|subject|reply-to|de|à|cc|envoyé(?: le)?|objet|pour)[*\s]{0,3}\s?:[*\s]/iu;

/** The two hyphens that mail programs put above a signature. */
const signatureMark = /^--\s?$/u;
const device = /^(?:sent from (?:my|the|outlook|mail|yahoo)[^\n]{0,60}|get outlook for [^\n]{0,20}|envoyé (?:de|depuis) (?:mon|ma|l['’]|outlook)[^\n]{0,60}|télécharger outlook pour [^\n]{0,20}|provenance : [^\n]{0,40})$/iu;
const closing = /^(?:(?:best|kind|warm|with (?:best|kind))?\s?(?:regards|wishes)|best|many thanks|thanks|thank you|sincerely|yours(?: (?:sincerely|faithfully|truly))?|cheers|cordialement|bien cordialement|bien à (?:vous|toi)|salutations(?: distinguées)?|amicalement|respectueusement|merci(?: d['’]avance)?|sincères salutations)\s?[,.!]?$/iu;
const disclaimer = /^(?:this (?:e-?mail|message)(?: \([^)]{0,80}\))?,? (?:and|is|may|contains)\b[^\n]{0,300}(?:confidential|privileged|intended)|(?:confidentiality|disclaimer|avis de confidentialité|confidentialité)\s?:|ce (?:message|courriel|mail|e-mail)(?:,? (?:et|ainsi que) [^\n]{0,80})? (?:est|sont|peut|peuvent|contient)[^\n]{0,300}(?:confidentiel|destinataire))/iu;

/** Lines under a closing word that can still be a signature. */
const signatureLines = 10;
const signatureUnits = 90;

/**
 * Marks what in the body of a mail is not the sender's own text: quoted mails, signatures, notices. Where the subject says that
 * it is handed on (`handedOn`), a mail below it is what the sender wants read, and only its heads are marked.
 */
export function markMail(lines: readonly Line[], { handedOn }: { readonly handedOn: boolean }): Line[] {
  const marks = quotedMarks(lines, handedOn);
  markSignature(lines, marks);
  return lines.map((line, i) => {
    const noise = marks.get(i);
    return noise === undefined ? line : { ...line, hint: { ...line.hint, heading: null, noise } };
  });
}

function quotedMarks(lines: readonly Line[], handedOn: boolean): Map<number, Noise["kind"]> {
  const marks = new Map<number, Noise["kind"]>();
  let heads = false;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text ?? "";
    if (quotedLine.test(text)) marks.set(i, "quoted");
    else if (forwarded.test(text) || (handedOn && original.test(text))) {
      marks.set(i, "stamp");
      heads = true;
    } else if (heads && head.test(text)) marks.set(i, "stamp");
    else {
      heads = false;
      const above = linesAbove(lines, i);
      if (above === 0) continue;
      // Programs that do not mark each line put all that they quote below.
      const all = !quotedLine.test(lines[i + above]?.text ?? "");
      markRange(marks, { from: i, to: all ? lines.length : i + above }, "quoted");
      if (all) break;
      i += above - 1;
    }
  }
  return marks;
}

function markRange(marks: Map<number, Noise["kind"]>, { from, to }: { readonly from: number; readonly to: number }, kind: Noise["kind"]): void {
  for (let i = from; i < to; i++) marks.set(i, kind);
}

/** How many lines from here say that somebody's mail follows; 0 where none does. Programs break them at their width. */
function linesAbove(lines: readonly Line[], i: number): number {
  const text = lines[i]?.text ?? "";
  if (original.test(text)) return head.test(lines[i + 1]?.text ?? "") || !text.startsWith("_") ? 1 : 0;
  if (!wroteBegins.test(text)) return 0;
  for (let count = 1, joined = text; count <= 3; count++) {
    if (joined.length <= 600 && wrote.test(joined)) return count;
    const next = lines[i + count];
    if (!next || next.gap > 0) return 0;
    joined += ` ${next.text}`;
  }
  return 0;
}

/** From the mark above it, or from a closing word, to the end of what the sender wrote. */
function markSignature(lines: readonly Line[], marks: Map<number, Noise["kind"]>): void {
  const own = [...lines.keys()].filter((i) => !marks.has(i));
  for (const run of ownRuns(own)) {
    const at = signatureStart(lines, run);
    if (at !== null) for (const i of run.slice(at)) marks.set(i, "signature");
    for (const i of run) if (device.test(lines[i]?.text ?? "")) marks.set(i, "signature");
  }
}

/** Stretches of own lines that nothing marked lies between. */
function ownRuns(own: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const i of own) {
    const last = runs.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else runs.push([i]);
  }
  return runs;
}

function signatureStart(lines: readonly Line[], run: readonly number[]): number | null {
  const text = (at: number): string => lines[run[at] ?? -1]?.text ?? "";
  for (let at = 0; at < run.length; at++) {
    if (signatureMark.test(text(at)) || disclaimer.test(text(at))) return at;
    if (closing.test(text(at)) && run.length - at <= signatureLines && run.slice(at).every((i) => (lines[i]?.text.length ?? 0) <= signatureUnits || disclaimer.test(lines[i]?.text ?? ""))) return at;
  }
  return null;
}
