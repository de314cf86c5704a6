import type { Parties, Party } from "../origins/parties.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementAt } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";
import type { Weigh } from "./features.js";
import { featuresOf, general, likeness, weights } from "./features.js";

interface Said {
  readonly telling: Telling;
  readonly party: Party;
  readonly features: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

/** Wording that translates keeps fewer features than wording that is repeated. */
const sameLanguage = 0.5;
const otherLanguage = 0.34;

function sentenceTellings(view: ArticleView): readonly Telling[] {
  return view.sentences.flatMap((sentence) => {
    const spoken = view.words.slice(sentence.first, sentence.last).some((word) => statementAt(view, word) !== null);
    return !sentence.own || spoken ? [] : [{ view, statement: null, sentence, focus: null, denied: false, start: sentence.start, end: sentence.end }];
  });
}

function statementTelling(view: ArticleView, statement: ArticleView["statements"][number]): Telling | null {
  const sentence = view.sentences.find((s) => s.start < statement.end && statement.start < s.end);
  return sentence ? { view, statement, sentence, focus: null, denied: statement.polarity === "negated", start: statement.start, end: statement.end } : null;
}

/** Everything that counted parties say: statements, and the sentences of a body's own communiqué. */
function everythingSaid(views: readonly ArticleView[], parties: Parties): readonly Said[] {
  return views.flatMap((view) => {
    const publisher = parties.publisherOf(view);
    const spoken = view.statements.flatMap((statement) => {
      const telling = statementTelling(view, statement);
      const party = parties.of(view, statement);
      return telling && party.counted && (party.kind !== "unnamed" || party.offices.length > 0) ? [{ telling, party }] : [];
    });
    const own = publisher ? sentenceTellings(view).map((telling) => ({ telling, party: publisher })) : [];
    return [...spoken, ...own].map(({ telling, party }) => {
      const features = featuresOf(view, telling);
      return { telling, party, features, numbers: [...features].filter((feature) => feature.startsWith("#")) };
    });
  });
}

/** Two people of one body make two utterances; a body and its spokesman may make one. */
function oneSpeaker(a: Said, b: Said): boolean {
  const sources = a.party.kind === "unnamed" || b.party.kind === "unnamed";
  if (sources && a.party.offices.some((office) => b.party.offices.includes(office))) return true;
  return a.party.key === b.party.key && (a.party.person === null || b.party.person === null || a.party.person === b.party.person);
}

function fits(a: Said, b: Said, weigh: Weigh): number {
  const { share, common } = likeness(a.features, b.features, weigh);
  if (a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))) return 0;
  const size = Math.min(a.features.size, b.features.size);
  const content = common.filter((feature) => !general.has(feature)).length;
  const least = a.telling.view.article.language === b.telling.view.article.language ? sameLanguage : otherLanguage;
  return content >= (size <= 3 ? 1 : 2) && common.length >= 2 && share >= least ? share : 0;
}

/** For each utterance the one of another article that renders it best. */
function pairs(said: readonly Said[], compatible: Compatible, weigh: Weigh): readonly (readonly [Said, Said])[] {
  const found: (readonly [Said, Said])[] = [];
  for (const a of said) {
    const best = new Map<number, { other: Said; share: number }>();
    for (const b of said) {
      if (a.telling.view.at === b.telling.view.at || !oneSpeaker(a, b) || !compatible(a.telling, b.telling)) continue;
      const share = fits(a, b, weigh);
      if (share > (best.get(b.telling.view.at)?.share ?? 0)) best.set(b.telling.view.at, { other: b, share });
    }
    for (const { other } of best.values()) found.push([a, other]);
  }
  return found;
}

const mostPerParty = 400;

/** One utterance rendered several ways, also from one language into another. */
export function sameStatements(views: readonly ArticleView[], parties: Parties, how: { readonly compatible: Compatible }): readonly Draft[] {
  const said = everythingSaid(views, parties);
  const weigh = weights(said.map((one) => one.features));
  const byParty = new Map<string, Said[]>();
  for (const one of said) {
    for (const name of [one.party.key, ...one.party.offices]) {
      const list = byParty.get(name) ?? [];
      list.push(one);
      byParty.set(name, list);
    }
  }
  const links = [...byParty.values()].flatMap((list) => pairs(list.slice(0, mostPerParty), how.compatible, weigh));
  const drafts: Draft[] = [];
  for (const group of gather(links)) {
      const tellings = distinct(group.map((one) => one.telling));
      const [first] = tellings;
      if (first && articlesOf(tellings) > 1) {
        drafts.push({ kind: "same-statement", sides: [tellings], about: first, because: ["same speaker", "wording that repeats or translates"], strong: [] });
      }
  }
  return drafts;
}

/** Joins pairs that share an utterance; the smaller group goes into the larger. */
function gather(links: readonly (readonly [Said, Said])[]): readonly (readonly Said[])[] {
  const groups = new Map<Said, Said[]>();
  for (const [a, b] of links) {
    const one = groups.get(a) ?? [a];
    const other = groups.get(b) ?? [b];
    const [home, gone] = one.length >= other.length ? [one, other] : [other, one];
    if (home !== gone) {
      home.push(...gone);
      for (const member of gone) groups.set(member, home);
    }
    groups.set(a, home);
    groups.set(b, home);
  }
  return [...new Set(groups.values())];
}
