import { happeningAt } from "../findings/happenings.js";
import type { ArticleView } from "../text/article-view.js";

/**
 * Kinds of happening by the meanings of the vocabulary, beside the acts of happenings.ts: `kind: meanings`. Words for one and the same
 * thing that happens stand on one line. What is only said, planned, owned or felt is no happening.
 */
const kindsOfMeanings = `
crush: stampede crush-injury
attack: attack suicide-bomb massacre ambush assault-offence mugging
shoot: shoot shot-dead sniper bombard shell-bomb
kill: murder attempted-murder manslaughter femicide infanticide execution drown die death
explode: explode gas-leak blast-wave
burn: burn wildfire arson catch-fire
collapse: collapse landslide subsidence avalanche
crash: crash run-over overturn derail
wreck: shipwreck run-aground overboard
flood: flood overflow
quake: earthquake
storm: hurricane tornado storm-weather
leak: leak oil-spill radioactive-leak toxic-cloud water-pollution
poison: food-poisoning
evacuate: evacuate shelter-in
strike: strike-work general-strike picket lockout
march: protest march-protest block-road barricade counter-protest gather mourn school-blockade
riot: riot clash-protest loot prison-riot
arrest: arrest police-custody caught-in-the-act
operation: expel evict search-premises police-intervention demolish
deport: deportation-flight pushback
vote: vote elect presidential-election general-election local-election referendum pass-law no-confidence resolution-vote
hearing: hearing-court hearing-plea testify-court
verdict: deliver-verdict convict acquit sentence-prison life-sentence suspended-sentence court-decision dismiss-case
coup: coup invade
kidnap: kidnap enforced-disappearance
escape: prison-escape
rob: armed-robbery burglary
sack: sack resign appoint
close: factory-closure hospital-closure school-closure bankruptcy
cut-off: power-cut water-cut internet-cut
`;

/** Acts that are happenings of an incident, though no day is agreed on by them alone. */
const kindOfAct: ReadonlyMap<string, string> = new Map([
  ["push", "beat"], ["spray", "beat"], ["chase", "beat"], ["slash", "destroy"], ["destroy", "destroy"], ["visit", "visit"], ["vote", "vote"], ["sack", "sack"], ["resign", "sack"],
  ["charge", "charge"], ["convict", "verdict"], ["pollute", "leak"],
]);

const kindOfMeaning: ReadonlyMap<string, string> = new Map(kindsOfMeanings.split("\n").flatMap((line) => {
  const colon = line.indexOf(":");
  return colon < 0 ? [] : line.slice(colon + 1).trim().split(" ").map((meaning) => [meaning, line.slice(0, colon)] as const);
}));

/** The kind of happening that a word tells of: an act of the field, else what it means; null for an act that is none. */
export function kindAt(view: ArticleView, at: number): string | null | undefined {
  const word = view.words[at];
  // 'fired' burns nothing; the French 'juge de l’exécution' kills nobody.
  if (word?.folded === "fired") return "shoot";
  if (word?.folded === "execution" && view.words[at - 3]?.folded === "juge") return null;
  const act = happeningAt(view, at) ?? word?.concepts.flatMap(({ kind, name }) => (kind === "act" ? kindOfAct.get(name) ?? [] : []))[0];
  return act ?? word?.meanings.flatMap(({ name }) => kindOfMeaning.get(name) ?? [])[0] ?? happeningAt(view, at);
}
