import type { Telling } from "../text/tellings.js";
import type { Signature } from "./signature.js";

/** Two tellings of different articles that speak of the same thing: how much they share, and what. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Features in common, the rarest first. */
  readonly common: readonly string[];
}

export interface Signed {
  readonly telling: Telling;
  readonly signature: Signature;
}

const kindWeights = { content: 1, general: 0.3, name: 0.5, number: 0.6, day: 0.4, negation: 0.2 } as const;
/** Added to the size of both: two tellings of two words each share little even where they share all. */
const smallness = 6;
const leastScore = 0.25;

/** Candidates come from features few tellings have; never all pairs. */
export function align(signed: readonly Signed[]): readonly Alignment[] {
  const postings = new Map<string, number[]>();
  signed.forEach(({ signature }, at) => {
    for (const feature of signature.keys()) {
      const list = postings.get(feature);
      if (list) list.push(at);
      else postings.set(feature, [at]);
    }
  });
  const rarity = (feature: string) => Math.log(1 + (signed.length + 1) / (postings.get(feature)?.length ?? 1)) ** 1.5;
  const sizes = signed.map(({ signature }) => [...signature].reduce((sum, [feature, kind]) => sum + rarity(feature) * kindWeights[kind], 0));
  const most = Math.max(12, signed.length / 8);
  const found: Alignment[] = [];
  signed.forEach(({ telling, signature }, a) => {
    const candidates = new Set<number>();
    for (const [feature, kind] of signature) {
      const list = postings.get(feature) ?? [];
      if (kind === "negation" || list.length > most) continue;
      for (const b of list) if (b > a && signed[b]?.telling.view.at !== telling.view.at) candidates.add(b);
    }
    for (const b of candidates) {
      const other = signed[b]?.signature ?? new Map<string, never>();
      const common = [...signature].filter(([feature]) => other.has(feature));
      const weight = common.reduce((sum, [feature, kind]) => sum + rarity(feature) * kindWeights[kind], 0);
      const score = weight / (Math.sqrt((sizes[a] ?? 0) * (sizes[b] ?? 0)) + smallness);
      if (score < leastScore || !isSpecific(common)) continue;
      found.push({ a, b, score, common: common.map(([feature]) => feature).sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1)) });
    }
  });
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Names alone show what two tellings are about, not that they say the same. */
function isSpecific(common: readonly (readonly [string, string])[]): boolean {
  const content = common.filter(([, kind]) => kind === "content").length;
  const numbers = common.filter(([feature, kind]) => kind === "number" && feature.length > 2).length;
  return content >= 2 || (content >= 1 && numbers >= 1);
}
