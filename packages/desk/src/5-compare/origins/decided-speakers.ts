import type { Passage } from "../../model/span.js";
import type { ArticleView, SaidStatement } from "../text/article-view.js";
import { bodyKey } from "./find-aliases.js";
import { foldedWords } from "../text/words.js";
import type { Party } from "./parties.js";
import type { Unions } from "./unions.js";

/** Pairs of statements whose speakers a person took for one party (link), or for two (unlink). */
export interface DecidedSpeakers {
  readonly together: readonly (readonly [Passage, Passage])[];
  readonly apart: readonly (readonly [Passage, Passage])[];
}

interface Ground {
  readonly views: readonly ArticleView[];
  readonly unions: Unions;
  /** Who speaks, before anyone decided. */
  readonly of: (view: ArticleView, statement: SaidStatement) => Party;
}

interface Place {
  readonly view: ArticleView;
  readonly statement: SaidStatement;
}

/** Where two are cut that bear one name, only the article of the later is meant. */
interface Cut {
  readonly wording: string;
  readonly at: number | null;
  readonly from: string;
}

/** The name a party goes by in the words of a statement, before bodies and people are folded together. */
function wordingOf(party: Party): string {
  return party.person ?? (party.kind === "unnamed" ? party.key : bodyKey(foldedWords(party.name)));
}

/** Parties as people decided them: joined speakers are one, and whoever was cut out stands alone. Decisions about the same name hold in the whole matter. */
export class DecidedParties {
  readonly #unions: Unions;
  readonly #joined = new Map<string, Party>();
  readonly #cuts: Cut[] = [];

  constructor(decided: DecidedSpeakers, ground: Ground) {
    this.#unions = ground.unions;
    const pairs = decided.together.flatMap((pair) => placesOf(ground.views, pair));
    for (const [one, other] of pairs) ground.unions.join(ground.of(one.view, one.statement).own, ground.of(other.view, other.statement).own, { rule: "decided", passage: null });
    for (const place of pairs.flat()) this.#name(ground.of(place.view, place.statement));
    for (const [one, other] of decided.apart.flatMap((pair) => placesOf(ground.views, pair))) {
      const [first, later] = [one, other].sort((a, b) => a.view.at - b.view.at || a.statement.start - b.statement.start);
      if (first && later) this.#cut(ground.of(first.view, first.statement), { ...later, party: ground.of(later.view, later.statement) });
    }
  }

  #name(party: Party): void {
    const root = this.#unions.root(party.key);
    const known = this.#joined.get(root);
    if (!known || (known.kind === "unnamed" && party.kind !== "unnamed")) this.#joined.set(root, party);
  }

  #cut(first: Party, later: Place & { readonly party: Party }): void {
    const wording = wordingOf(later.party);
    const from = this.#unions.root(later.party.key);
    if (this.#unions.root(first.key) === from) this.#cuts.push({ wording, at: wordingOf(first) === wording ? later.view.at : null, from });
  }

  of(view: ArticleView, party: Party): Party {
    const key = this.#unions.root(party.key);
    const wording = wordingOf(party);
    const cut = this.#cuts.find((one) => one.from === key && one.wording === wording && (one.at === null || one.at === view.at));
    if (cut) {
      const own = `x:${wording}${cut.at === null ? "" : `@article ${cut.at}`}`;
      return { ...party, key: own, own, joins: [], speaksFor: null };
    }
    const joined = this.#joined.get(key);
    return joined && party.kind === "unnamed" ? { ...party, key, kind: joined.kind, counted: joined.counted } : { ...party, key };
  }
}

function placesOf(views: readonly ArticleView[], [one, other]: readonly [Passage, Passage]): readonly (readonly [Place, Place])[] {
  const [a, b] = [placeOf(views, one), placeOf(views, other)];
  return a && b ? [[a, b]] : [];
}

/** The statement of a matter that shares most with a passage. */
function placeOf(views: readonly ArticleView[], passage: Passage): Place | null {
  let best: Place | null = null;
  let most = 0;
  for (const view of views) {
    if (view.record !== passage.record) continue;
    for (const statement of view.statements) {
      const shared = Math.min(statement.end, passage.end) - Math.max(statement.start, passage.start);
      if (shared <= most) continue;
      most = shared;
      best = { view, statement };
    }
  }
  return best;
}
