import { negations } from "../lexicon/function-words.js";
import type { ArticleView } from "../text/article-view.js";
import type { Range } from "./counted-place.js";

/** In which of two states that exclude each other the counted things are. */
export interface State {
  readonly name: string;
  readonly holds: boolean;
}

/** `state: words for it / words against it`, folded; `_` joins a phrase, `*` stands for any ending. */
const states = `
works: work worked works working functional functioning operational in_operation in_order working_order running fonctionne fonctionnent fonctionnait fonctionnaient fonctionnel fonctionnels fonctionnelle fonctionnelles fonctionnement en_marche en_service en_etat_de_marche operationnel* / inoperable broken out_of_order out_of_service not_working defective faulty en_panne hors_service defectueu* inutilisable*
open: open opened ouvert* / closed shut shuttered ferme fermes fermee fermees
filled: filled occupied staffed pourvu* occupe occupes occupee occupees / vacant unfilled empty vacants vacante vacantes inoccupe* libre libres vide vides
vaccinated: vaccinated vaccine vaccines vaccinee vaccinees / unvaccinated
for: in_favour in_favor voted_for pour_le_texte ont_vote_pour approved support supported favorable favorables approuve* / voted_against oppose opposed rejected contre_le_texte ont_vote_contre defavorable*
compliant: compliant met_the_standard up_to_standard conforme conformes / non_compliant substandard unsafe non_conforme*
`;

interface Phrase {
  readonly words: readonly string[];
  readonly state: State;
}

function read(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of states.trim().split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    line.slice(colon + 1).split(" / ").forEach((side, at) => {
      for (const phrase of side.trim().split(/\s+/u)) {
        const words = phrase.split("_");
        const key = (words[0] ?? "").slice(0, 2);
        phrases.set(key, [...(phrases.get(key) ?? []), { words, state: { name, holds: at === 0 } }]);
      }
    });
  }
  return phrases;
}

const phrases = read();

function matches(view: ArticleView, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const folded = view.words[at + i]?.folded;
    return folded !== undefined && (word.endsWith("*") ? folded.startsWith(word.slice(0, -1)) : folded === word);
  });
}

/** The first state named in a range; a 'not' right before it turns it round. */
export function stateIn(view: ArticleView, { first, last }: Range): State | null {
  for (let at = first; at < last; at++) {
    const fitting = (phrases.get((view.words[at]?.folded ?? "").slice(0, 2)) ?? []).filter(({ words }) => matches(view, at, words)).sort((a, b) => b.words.length - a.words.length);
    const [best] = fitting;
    if (!best) continue;
    const before = view.words.slice(Math.max(first, at - 3), at);
    const after = view.words[at + 1];
    const turned = before.some((word) => negations.has(word.folded) || word.folded === "longer") || (after?.folded === "pas" || after?.folded === "plus");
    return turned ? { ...best.state, holds: !best.state.holds } : best.state;
  }
  return null;
}
