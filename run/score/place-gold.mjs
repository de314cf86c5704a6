/**
 * Gold readings by quotation: each annotation holds its words and up to 80 letters of what stands before and after, without
 * white space. Where that is in the text layer is found here, because what a saved page's layer holds depends on how pages are read.
 */

const lists = ["articles", "noise", "statements", "figures", "dates", "places"];
const unseen = /[\s\u200b\u00ad]/u;

/** @param textOf gives the text layer of a record by its name. @returns gold with `start` and `end`, and what was `lost`; furniture that is in no layer is no loss. */
export function placeGold(gold, textOf) {
  const layers = new Map();
  const layerOf = (record) => {
    if (!layers.has(record)) layers.set(record, bareLayer(textOf(record)));
    return layers.get(record);
  };
  const lost = [];
  const place = (annotation, isNoise) => {
    const span = find(layerOf(annotation.record), annotation);
    if (span === null && !isNoise) lost.push(`${annotation.record}: ${annotation.text.slice(0, 60)}`);
    const { before, after, ...rest } = annotation;
    return span === null ? [] : [{ ...rest, ...span }];
  };
  const placed = Object.fromEntries(lists.map((list) => [list, gold[list].flatMap((annotation) => place(annotation, list === "noise"))]));
  const relations = gold.relations.map((relation) => ({ ...relation, passages: relation.passages.flatMap((passage) => place({ before: "", after: "", ...passage }, false)) }));
  return { gold: { ...gold, ...placed, relations }, lost };
}

/** What gold says of some of its records. Relations that lose all but one side are left out. */
export function goldOf(gold, records) {
  const isOf = ({ record }) => records.includes(record);
  const parts = Object.fromEntries(lists.map((list) => [list, gold[list].filter(isOf)]));
  const known = new Set(parts.statements.map(({ id }) => id));
  const relations = gold.relations
    .map((relation) => ({ ...relation, statements: relation.statements.filter((id) => known.has(id)), passages: relation.passages.filter(isOf) }))
    .filter(({ statements, passages }) => statements.length + passages.length > 1);
  return { ...gold, ...parts, relations };
}

function bareLayer(text) {
  const at = [];
  let bare = "";
  for (let i = 0; i < text.length; i += 1) {
    if (unseen.test(text[i])) continue;
    bare += text[i];
    at.push(i);
  }
  return { bare, at };
}

/** The occurrence whose surroundings agree longest. An article that holds letters from elsewhere is found by its first and last words. */
function find({ bare, at }, { text, before, after }) {
  const words = text.replace(new RegExp(unseen.source, "gu"), "");
  let best = null;
  for (let i = bare.indexOf(words); i >= 0; i = bare.indexOf(words, i + 1)) {
    const fit = agreeBack(bare.slice(0, i), before) + agree(bare.slice(i + words.length), after);
    if (best === null || fit > best.fit) best = { from: i, to: i + words.length - 1, fit };
  }
  if (best === null && words.length > 200) {
    const [from, to] = [bare.indexOf(words.slice(0, 60)), bare.lastIndexOf(words.slice(-60)) + 59];
    if (from >= 0 && to >= from + 60) best = { from, to };
  }
  return best === null ? null : { start: at[best.from], end: at[best.to] + 1 };
}

function agree(a, b) {
  let n = 0;
  while (n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function agreeBack(a, b) {
  let n = 0;
  while (n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}
