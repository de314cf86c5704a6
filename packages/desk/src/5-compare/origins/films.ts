import { roleConceptsAt } from "../lexicon/find-concepts.js";
import type { ArticleView } from "../text/article-view.js";

const showing = /^(?:show|shows|showed|showing|shown|montre|montrent|montrait|montrant|voit|voyait|seen|depict\w*|see)$/u;

function isFilm(view: ArticleView, at: number): boolean {
  const word = view.words[at];
  return word !== undefined && !word.quoted && word.concepts.some((concept) => concept.name === "film");
}

/** When and by whom it was filmed or put out is told about a film, not by it. */
function aboutTheFilm(view: ArticleView, sentence: ArticleView["sentences"][number]): boolean {
  return sentence.days.length > 0 || view.words.slice(sentence.first, sentence.last).some((word) => word.concepts.some(({ kind, name }) => kind === "act" && (name === "film" || name === "publish")));
}

export interface FilmDescription {
  readonly first: number;
  readonly last: number;
  /** The word that names the film: 'video', 'images'. */
  readonly film: number;
}

/**
 * Where an article describes what a film shows: from the word 'shows' to the end of its sentence, and on through the paragraph
 * while nobody speaks. Word ranges, in order, each with the word for the film.
 */
export function filmDescriptions(view: ArticleView): readonly FilmDescription[] {
  const ranges: FilmDescription[] = [];
  let word = 0;
  let open = -1;
  let filmBefore = -1;
  for (const sentence of view.sentences) {
    if (!sentence.own) continue;
    let shows = -1;
    let film = sentence.block === filmBefore || sentence.block - 1 === filmBefore;
    for (let at = sentence.first; at < sentence.last; at++) {
      if (isFilm(view, at)) {
        film = true;
        filmBefore = sentence.block;
        if (shows < 0 && roleConceptsAt([view.words[at]?.folded ?? ""], 0).concepts.some((role) => role.kind === "artefact")) word = at;
      }
      const shown = view.words[at];
      if (shows < 0 && film && shown && !shown.quoted && showing.test(shown.folded)) shows = at;
    }
    const speaks = view.statements.some((s) => s.start < sentence.end && sentence.start < s.end);
    if (shows >= 0) {
      ranges.push({ first: shows, last: sentence.last, film: word });
      open = sentence.block;
    } else if (open === sentence.block && !speaks && !aboutTheFilm(view, sentence)) ranges.push({ first: sentence.first, last: sentence.last, film: word });
    else if (speaks) open = -1;
  }
  return ranges;
}
