import { prepositions } from "../../words/small-words.js";
import type { Piece } from "../scene.js";
import { bodies, roles } from "./role-words.js";

const people = new Set(("officials sources source witnesses witness residents resident diplomats police military army troops authorities relatives doctors medics lawyers people activists analysts experts aides lawmakers survivors villagers prosecutors investigators " +
  "refugees migrants detainees prisoners families neighbours neighbors employees workers insiders eyewitnesses rescuers monitors media outlets reports agencies newspapers spokesman spokeswoman someone those commanders militants rebels unnamed").split(" "));
const papers = new Set("report reports data documents document figures records record statement study survey letter memo files filings poll testimony transcript intelligence statistics footage".split(" "));

/** Whether the words name people or a body that tells, and not a reason ('citing a lack of funds'). */
export function isSpeaking(words: readonly Piece[]): boolean {
  const stop = words.findIndex((p, i) => i > 0 && (p.is !== "word" && p.is !== "number" || prepositions.en.has(p.low) || /^(?:who|that|which|familiar|close)$/u.test(p.low)));
  const group = stop > 0 ? words.slice(0, stop) : words;
  const head = group.findLast((p) => p.is === "word");
  if (!head) return false;
  if (people.has(head.low) || roles.has(head.low) || bodies.has(head.low) || roles.has(head.low.replace(/s$/u, "")) || bodies.has(head.low.replace(/s$/u, ""))) return true;
  return head.capital && !/^['’]/u.test(head.text);
}

const inquiries = new Set("audit inquiry investigation review inspection inventory log logs list register census inquest coroner jury autopsy examination analysis findings inspectors auditors investigators readings report reports study studies survey surveys poll polls indictment complaint lawsuit filing filings document documents records data figures memo letter ruling judgment judgement verdict statistics dossier database tally receipt invoice certificate contract ledger minutes transcript chart spreadsheet manifest logbook roster".split(" "));

/** A paper or an inquiry, by the noun at the head: 'an audit of the port', 'the harbour log'. */
export function isPaper(words: readonly Piece[]): boolean {
  const stop = words.findIndex((p, i) => i > 0 && (p.is !== "word" || prepositions.en.has(p.low) || /^(?:who|that|which|seen|obtained|published|released|made|carried|filed|conducted|commissioned|ordered|held|done|led|dated|signed|stamped|drafted|written)$/u.test(p.low)));
  const head = (stop > 0 ? words.slice(0, stop) : words).findLast((p) => p.is === "word");
  return head !== undefined && inquiries.has(head.low);
}

/** People, a body, or a paper that tells: 'citing a leaked memo'. */
export function isSource(words: readonly Piece[]): boolean {
  return isSpeaking(words) || words.slice(0, 6).some((p) => papers.has(p.low));
}
