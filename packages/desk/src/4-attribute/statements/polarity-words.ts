/** Words by which a clause says that something is not so, or leaves it open, a table a language. */
import type { Language } from "../../model/reading.js";

export interface PolarityWords {
  /** Negate the clause they stand in. */
  readonly negations: ReadonlySet<string>;
  /** Negate behind 'is' and 'are' only: 'is without power'; elsewhere they belong to a phrase. */
  readonly lacking: ReadonlySet<string>;
  /** A form of 'be'. */
  readonly be: ReadonlySet<string>;
  /** Begin a clause that hangs on another: what stands in it says nothing of the whole. */
  readonly openers: ReadonlySet<string>;
  /** Say that something may be so. */
  readonly doubt: ReadonlySet<string>;
  /** Begin a question that is told: 'whether', 'si'. */
  readonly whether: ReadonlySet<string>;
  /** Two words or three that hold a negation and negate nothing: 'not only', 'no doubt'. Told by what stands behind the negation. */
  readonly harmlessBehind: ReadonlySet<string>;
  /** Verbs of asking: what hangs on them with 'whether' or 'si' is left open. */
  readonly asking: ReadonlySet<string>;
  /** Verbs of doubt: whatever hangs on them is left open. */
  readonly doubting: ReadonlySet<string>;
  /** Verbs that turn what hangs on them, beside those whose force is a denial. */
  readonly turning: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const polarityWords: Readonly<Record<Language, PolarityWords>> = {
  en: {
    negations: words("not n't never no none nobody nothing neither nor cannot nowhere"),
    lacking: words("without"),
    be: words("is are was were be been being 's 're am 'm remain remains remained"),
    openers: words("who which that whom whose because if unless when while where before after until although though since as so than whether how why what"),
    doubt: words("may might perhaps maybe possibly possible conceivably"),
    whether: words("whether if"),
    harmlessBehind: words("only just merely simply least later sooner fewer less more doubt matter wonder necessarily"),
    asking: words("ask asks asked asking wonder wonders wondered wondering"),
    doubting: words("doubt doubts doubted doubting question questions questioned questioning"),
    turning: words(""),
  },
  fr: {
    negations: words("pas jamais aucun aucune nul nulle rien personne guère nullement aucunement ni"),
    lacking: words("sans"),
    be: words("est sont était étaient été être sera seront serait seraient fut furent reste restent restait restaient demeure demeurent"),
    openers: words("qui que qu' dont où parce si quand lorsque lorsqu' comme tandis alors puisque puisqu' car pour avant après afin quoique pourquoi comment"),
    doubt: words("peut-être possiblement éventuellement possible pourrait pourraient"),
    whether: words("si s'"),
    harmlessBehind: words("seulement uniquement simplement moins plus tard mal question seul seule"),
    asking: words("demande demandent demandait demandé demander interroge interrogent interrogeait interrogé interroger ignore ignorent ignorait"),
    doubting: words("doute doutent doutait doutaient douté"),
    turning: words("exclut excluent excluait excluaient exclu exclure écarte écartent écartait écartaient écarté écarter rejette rejettent rejetait rejetaient rejeté rejeter"),
  },
};
