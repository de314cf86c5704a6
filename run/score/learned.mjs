/**
 * What a case's own decisions teach, as a simulation over the articles of polnear: a reviewer goes through one half of them, keeps what the
 * gold has and rejects the rest, until so many decisions are made; then the proposals of the other half are judged. What is learnt is measured and
 * thrown away: nothing of these texts goes into the program. `hidden` is the same with a third of the verbs of speech taken from the rules, as
 * in a case whose people speak in verbs that the rules do not know.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { halfOf } from "./polnear.mjs";

const data = join("data", "attribution", "polnear-dev");
const built = "../../packages/desk/dist";
const halves = [{ name: "read", number: 0 }, { name: "other", number: 1 }];
const decisions = [50, 200, 800];

export const learnedSet = {
  name: "learned",
  title: "what 50, 200 and 800 decisions teach, simulated over articles of polnear (a simulation; what is learnt is thrown away)",
  needs: [data],
  unwatched: true,
  measure,
};

async function measure({ shared }) {
  const learning = await load();
  const gold = JSON.parse(readFileSync(join(shared, data, "gold.json"), "utf8"));
  const articles = gold.articles.map(({ record }) => proposedIn(learning, { record, text: readFileSync(join(shared, data, "text", record)), wanted: gold.statements.filter((one) => one.record === record) }));
  const rows = [];
  for (const [mode, some] of [["plain", articles], ["hidden", articles.map(hideVerbs)]]) {
    for (const { name, number } of halves) {
      const [taught, judged] = [some.filter(({ half }) => half !== number), some.filter(({ half }) => half === number)];
      for (const count of decisions) rows.push(...judge(learning, { name: `${mode}-${name}`, count, decided: reviewed(learning, taught, count), judged }));
    }
  }
  return { size: `${articles.length} articles`, rows };
}

/** Only now: the program may have been built after this file was loaded. */
async function load() {
  const parts = ["3-read/read-text.js", "4-attribute/statements/find-statements.js", "4-attribute/learned/find-leads.js", "4-attribute/learned/looks-of.js", "4-attribute/learned/lessons.js", "4-attribute/learned/perceptron.js", "model/reading.js", "model/span.js", "pipeline-lessons.js"];
  return Object.assign({}, ...(await Promise.all(parts.map((part) => import(`${built}/${part}`)))));
}

/** What rules propose, and what they nearly do; each is right where it shares half with an attribution, or stands inside one. */
function proposedIn({ readText, findStatements, lookAt, findLeads, looksOf, noDescription, sharedPart }, { record, text, wanted }) {
  const reading = readText(text, "text", { ...noDescription, language: "en" });
  const looked = lookAt(reading);
  const rules = findStatements(reading, looked);
  const seen = (guess) => (one) => ({
    start: one.start, cue: one.cue, guess, act: "", language: "en", by: guess ? "learned" : one.proposers.join("+"), looks: looksOf(reading.text, one, "en"),
    kept: wanted.some((gold) => sharedPart(one, gold) >= 0.5 || (!guess && one.start >= gold.start && one.end <= gold.end)),
  });
  return { half: halfOf(record), rules: rules.map(seen(false)), leads: findLeads(reading, rules, looked).map(seen(true)) };
}

/** 'say' stays; of all others a third, by their hash, are as if no rule knew them. */
function hideVerbs({ half, rules, leads }) {
  const isHidden = ({ cue }) => cue !== null && cue !== "say" && createHash("sha256").update(cue).digest()[0] % 3 === 0;
  const hidden = rules.filter(isHidden).map((one) => ({ ...one, guess: true, by: "learned", hidden: true }));
  return { half, rules: rules.filter((one) => !isHidden(one)), leads: [...leads, ...hidden].sort((a, b) => a.start - b.start) };
}

/** Article by article: all that the rules propose, then what the lessons so far add. */
function reviewed({ learn, judgeOf, isWorthShowing, taughtBy }, articles, count) {
  const decided = [];
  for (const { rules, leads } of articles) {
    const { en } = learn(decided.slice(0, taughtBy(decided.length))).languages;
    const shown = en ? leads.filter(({ looks }) => isWorthShowing(judgeOf(en), looks)) : [];
    decided.push(...rules, ...shown);
    if (decided.length >= count) return decided.slice(0, count);
  }
  return decided;
}

function judge({ learn, judgeOf, isWorthShowing, scoreOf }, { name, count, decided, judged }) {
  const { en } = learn(decided).languages;
  const { weights } = judgeOf(en);
  const [rules, leads] = [judged.flatMap((one) => one.rules), judged.flatMap((one) => one.leads)];
  const row = (figure, value) => ({ figure: `${name} ${count}: ${figure}`, value });
  if (weights === null) return [];
  const scored = rules.map((one) => ({ ...one, score: scoreOf(weights, one.looks) })).sort((a, b) => b.score - a.score);
  const shown = leads.filter(({ looks }) => isWorthShowing(judgeOf(en), looks));
  const quarter = Math.floor(scored.length / 4);
  const hidden = leads.filter((one) => one.hidden && one.kept);
  return [
    row("right before wrong", ordered(scored)),
    row("right in the surest quarter", share(scored.slice(0, quarter), ({ kept }) => kept)),
    row("wrong in the least sure quarter", share(scored.slice(-quarter), ({ kept }) => !kept)),
    ...(shown.length === 0 ? [] : [row("guesses right, of those shown", share(shown, ({ kept }) => kept))]),
    ...(hidden.length === 0 ? [] : [row("found again, of what hidden verbs told", share(hidden, (one) => shown.includes(one)))]),
  ];
}

function share(list, is) {
  return list.length === 0 ? 0 : list.filter(is).length / list.length;
}

/** The chance that of one right and one wrong proposal the right one has the higher score; .5 is chance. */
function ordered(scored) {
  const [right, wrong] = [scored.filter(({ kept }) => kept), scored.filter(({ kept }) => !kept)];
  let above = 0;
  for (const one of right) for (const other of wrong) above += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
  return above / (right.length * wrong.length);
}
