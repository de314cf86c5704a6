import type { Examiner } from "./examiner-of.js";
import { candidatesIn } from "./examiner-of.js";

const name = "((?:\\p{Lu}[\\p{L}’'-]{1,30} ){0,3}\\p{Lu}[\\p{L}’'-]{2,30})";
/** 'headed by Judge Ada Lind', 'under Deputy Chief Rolf Amsel', 'présidée par Ada Lind': who leads, by the end of the name. */
const ledBy = new RegExp(`(?:headed|chaired|led|presided over|run) by (?:the )?(?:retired |former )?(?:judge |justice |magistrate )?${name}|(?<=(?:commission|committee|panel|board|inquiry)) under ${name}|(?:pr[ée]sid[ée]e?|dirig[ée]e?|conduite?|men[ée]e?|pilot[ée]e?) par (?:la |le |l[’'])?(?:juge |magistrate? |ancien(?:ne)? \\p{L}{3,20} )?${name}`, "gu");
/** 'Its chair, Ada Lind, …': of the body told of before. */
const itsChair = new RegExp(`(?:Its|The commission[’']s|The panel[’']s|The inquiry[’']s) (?:chair(?:man|woman|person)?|head|president),? ${name}|(?:Sa présidente?|Son président),? ${name}`, "gu");

/** The cheap test that most sentences fail. */
const mayHaveLeader = /commission|comit|committee|panel|board|inquiry|enqu[êe]te|inspect|mission|chair|pr[ée]sident/iu;

/** Of the leader's name the last word. Others of that name are not told apart: it counts only within one article, and beside words of an inquiry. */
function familyName(full: string): string {
  return full.split(" ").at(-1)?.replace(/[’']s$/u, "") ?? full;
}

/** Who leads which body, by family name, as an article tells it. */
export function leadersIn(sentences: readonly string[]): ReadonlyMap<string, Examiner> {
  const found = new Map<string, Examiner>();
  let last: Examiner | null = null;
  for (const text of sentences) {
    if (!mayHaveLeader.test(text)) continue;
    const bodies: readonly Examiner[] = candidatesIn(text).filter(({ kind }) => kind === "committee" || kind === "inspectorate" || kind === "agency" || kind === "parliament");
    const [body] = bodies;
    if (body) last = { kind: body.kind, body: body.body };
    for (const match of [...text.matchAll(ledBy), ...text.matchAll(itsChair)]) {
      const leader = match.slice(1).find(Boolean);
      if (leader !== undefined && last) found.set(familyName(leader), last);
    }
  }
  return found;
}
