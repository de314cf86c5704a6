import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Matters } from "../matters/find-matters.js";
import type { Telling } from "../text/tellings.js";
import { tellingsOf } from "../alignment/tellings-of.js";
import type { Alignment, Signed } from "../alignment/align.js";
import { align } from "../alignment/align.js";
import { signatureOf } from "../alignment/signature.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";
import { baseUnit, meet, rangeOf, farApart } from "./ranges.js";

const T = Number(process.env["T"] ?? 0.34);
const S = Number(process.env["S"] ?? 0.45);

function figuresOf(telling: Telling) {
  return telling.view.figures.filter((f) => !f.age && f.start >= telling.start && f.end <= telling.end);
}

/** Numbers of one thing that cannot both be right. */
function conflict(a: Telling, b: Telling): "none" | "near" | "far" {
  const [x, y] = [figuresOf(a), figuresOf(b)];
  if (x.length === 0 || y.length === 0) return "none";
  let worst: "none" | "near" | "far" = "none";
  for (const one of x) {
    const same = y.filter((other) => baseUnit(one) === baseUnit(other));
    if (same.length === 0) continue;
    if (same.some((other) => meet(rangeOf(one), rangeOf(other)))) continue;
    if (x.length === 1 && y.length === 1 && same.some((other) => farApart(rangeOf(one), rangeOf(other)))) return "far";
    worst = "near";
  }
  return worst;
}

/** Tellings of different articles that say the same thing in their own words: agreement, or dispute where one side denies it. */
export function aligned(views: readonly ArticleView[], matters: Matters, how: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const byMatter = new Map<number, Signed[]>();
  for (const view of views) {
    const list = byMatter.get(matters.of(view)) ?? [];
    for (const telling of tellingsOf(view)) list.push({ telling, signature: signatureOf(view, telling) });
    byMatter.set(matters.of(view), list);
  }
  return [...byMatter.values()].flatMap((signed) => inMatter(signed, how));
}

interface Group { members: number[]; edges: Alignment[] }

function inMatter(signed: readonly Signed[], how: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const at = (i: number) => (signed[i] as Signed).telling;
  const all = align(signed).filter(({ a, b }) => how.compatible(at(a), at(b)));
  const drafts: Draft[] = [];
  const edges = all.filter(({ a, b, score }) => score >= T && conflict(at(a), at(b)) === "none");
  const score = new Map(all.map((e) => [`${e.a} ${e.b}`, e.score]));
  const between = (x: number, y: number) => score.get(`${Math.min(x, y)} ${Math.max(x, y)}`) ?? 0;
  const home = new Map<number, Group>();
  for (const edge of edges) {
    const one = home.get(edge.a) ?? { members: [edge.a], edges: [] };
    const other = home.get(edge.b) ?? { members: [edge.b], edges: [] };
    if (one === other) { one.edges.push(edge); continue; }
    let close = 0;
    let ok = true;
    for (const x of one.members) for (const y of other.members) {
      if (conflict(at(x), at(y)) !== "none") ok = false;
      if (between(x, y) >= 0.7 * T) close++;
    }
    if (!ok || close * 2 < one.members.length * other.members.length) continue;
    one.members.push(...other.members);
    one.edges.push(...other.edges, edge);
    for (const m of one.members) home.set(m, one);
  }
  for (const group of new Set(home.values())) {
    const tellings = distinct(group.members.map(at));
    const because = [`in common: ${(group.edges[0]?.common ?? []).slice(0, 6).join(", ")}`];
    const said = tellings.filter((t) => !t.denied);
    const denied = tellings.filter((t) => t.denied);
    const keys = (side: readonly Telling[]) => new Set(side.filter((t) => how.resolver(t).counted).map((t) => how.resolver(t).key));
    const [p, n] = [keys(said), keys(denied)];
    const first = said[0];
    if (first && denied.length > 0 && n.size > 0 && [...n].some((k) => !p.has(k)) && p.size > 0) drafts.push({ kind: "disputed", sides: [said, denied.filter((t) => !p.has(how.resolver(t).key))], about: first, because: [...because, "one side denies it"], strong: [] });
    for (const side of n.size > 0 && p.size > 0 ? [said, denied] : [tellings]) {
      const head = side[0];
      if (!head || articlesOf(side) < 2) continue;
      const strong = side.filter((t) => group.edges.some((e) => e.score >= S && (at(e.a) === t || at(e.b) === t) && how.resolver(at(e.a)).key !== how.resolver(at(e.b)).key));
      const parties = new Set(side.map((t) => how.resolver(t).key));
      const spoken = side.every((t) => t.statement !== null);
      drafts.push({ kind: spoken && parties.size === 1 && how.resolver(head).counted ? "same-statement" : "agreement", sides: [side], about: head, because, strong });
    }
  }
  for (const { a, b, score: s, common } of all) {
    if (s < T || conflict(at(a), at(b)) !== "far") continue;
    const [x, y] = [how.resolver(at(a)), how.resolver(at(b))];
    if (!x.counted || !y.counted || x.key === y.key) continue;
    drafts.push({ kind: "contradicted", sides: [[at(a)], [at(b)]], about: at(a), because: [`in common: ${common.slice(0, 6).join(", ")}`, "ranges that do not meet", "different speakers"], strong: [] });
  }
  return drafts;
}
