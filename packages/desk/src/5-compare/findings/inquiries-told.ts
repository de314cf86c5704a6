import type { Resolver } from "../origins/resolve-origin.js";
import { roleConceptsAt } from "../lexicon/find-concepts.js";
import type { ArticleView, Sentence } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementAt, tellingAt } from "../text/tellings.js";
import { foldedWords } from "../text/words.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, byContent, distinct } from "./draft.js";

/** Offices that examine what others did. */
const examiners = new Set(["watchdog", "ombudsman", "investigating-judge", "labour-inspectorate"]);
/** Done, not asked for: only this can be vouched for. */
const begun = /\b(?:open\w*|launch\w*|lead\w*|looking|summoned|referred|ordered|began|begun|investigating|saisi|saisie|ouvert\w*|ouverture|confi[ée]\w*|m[èe]ne|enqu[êe]te)\b/iu;

interface Told {
  readonly office: string;
  readonly telling: Telling;
  readonly firm: boolean;
}

function officesIn(folded: readonly string[]): readonly string[] {
  const found = folded.flatMap((_, at) => roleConceptsAt(folded, at).concepts.map((concept) => concept.name));
  return [...new Set(found.filter((name) => examiners.has(name)))];
}

function toldIn(view: ArticleView, sentence: Sentence): readonly Told[] {
  const at = view.words.findIndex((word, i) => i >= sentence.first && i < sentence.last && word.concepts.some((concept) => concept.name === "inquire"));
  const word = view.words[at];
  if (at < 0 || !word) return [];
  const telling = tellingAt(view, { first: at, last: at });
  if (!telling || telling.denied) return [];
  const statement = statementAt(view, word);
  if (statement?.force === "urge") return [];
  const text = statement ? view.text.slice(statement.start, statement.end) : view.text.slice(sentence.start, sentence.end);
  const offices = officesIn(foldedWords(text));
  const speaker = statement?.speaker == null ? [] : officesIn(foldedWords(statement.speaker));
  return [...new Set([...offices, ...speaker])].map((office) => ({ office, telling, firm: statement !== null && begun.test(text) }));
}

/** Who tells that one office examines one matter. Each who tells of it as begun vouches for it. */
export function inquiriesTold(views: readonly ArticleView[], how: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const byOffice = new Map<string, Told[]>();
  for (const view of views) {
    for (const sentence of view.sentences) {
      for (const told of sentence.own ? toldIn(view, sentence) : []) {
        const key = told.office;
        byOffice.set(key, [...(byOffice.get(key) ?? []), told]);
      }
    }
  }
  const drafts: Draft[] = [];
  for (const list of byOffice.values()) {
    const groups: Told[][] = [];
    for (const told of [...list].sort((a, b) => byContent(a.telling, b.telling)).slice(0, 200)) {
      const group = groups.find((members) => members.every((member) => how.compatible(member.telling, told.telling)));
      if (group) group.push(told);
      else groups.push([told]);
    }
    for (const group of groups) {
      const members = distinct(group.map((told) => told.telling));
      const [first] = members;
      if (!first || articlesOf(members) < 2) continue;
      drafts.push({
        kind: "agreement", sides: [members], about: first, because: [`same examining office: ${group[0]?.office ?? ""}`],
        strong: group.filter((told) => told.firm && how.resolver(told.telling).counted).map((told) => told.telling),
      });
    }
  }
  return drafts;
}
