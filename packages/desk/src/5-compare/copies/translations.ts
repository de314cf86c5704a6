import type { CopiedRun, Member, ProposedFinding } from "../../model/finding.js";
import type { Language } from "../../model/reading.js";
import type { ArticleView } from "../text/article-view.js";

interface Quote {
  readonly member: Member;
  readonly language: Language;
  readonly published: number;
}

/** Members that give words in quotation marks, with the language of their article. */
function quotesOf(finding: ProposedFinding, views: readonly ArticleView[]): readonly Quote[] {
  return finding.sides.flatMap(({ members }) => members.flatMap((member): Quote[] => {
    const view = views.find((each) => each.record === member.passage.record && each.article.start <= member.passage.start && member.passage.end <= each.article.end);
    const said = view?.statements.find(({ id }) => id === member.statement);
    return view && (said?.form === "direct" || said?.form === "mixed") ? [{ member, language: view.article.language, published: view.published ?? Infinity }] : [];
  }));
}

/**
 * One utterance that texts quote in two languages: each quotation beside the earliest in the other language. Which are the words that were spoken is
 * not told, and neither text copies the other.
 */
export function translations(findings: readonly ProposedFinding[], views: readonly ArticleView[]): readonly CopiedRun[] {
  return findings.filter(({ kind }) => kind === "same-statement").flatMap((finding) => {
    const quotes = [...quotesOf(finding, views)].sort((a, b) => a.published - b.published);
    const [first] = quotes;
    const other = quotes.find(({ language }) => language !== first?.language);
    if (!first || !other) return [];
    return quotes.slice(1).map((quote): CopiedRun => ({
      from: (quote.language === first.language ? other : first).member.passage, to: quote.member.passage,
      words: 0, direction: "unknown", kind: "translation", why: "one-utterance", agency: null, same: [],
    })).filter(({ from, to }) => from.record !== to.record);
  });
}
