import { auxiliaries, determiners, pronouns } from "../../words/small-words.js";
import type { Piece } from "../scene.js";

/** A bare clause begins with a subject, and a verb follows. */
export function opensClause(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.is !== "word" && piece?.is !== "number") return false;
  if (opensCount(pieces, at)) return true;
  if (auxiliaries.en.has(piece.low) || /^(?:by|to|so|as|like|of|with|about|than|and|or|but|for|who|which|when|where|while|because|something|nothing|yes|no)$/u.test(piece.low) && !(piece.low === "no" && pieces[at + 1]?.is === "word")) return false;
  // 'said before he died' tells when, 'said after the storm it would …' what.
  if (/^(?:before|after|until|since)$/u.test(piece.low) && pronouns.en.has(pieces[at + 1]?.low ?? "")) return false;
  return pieces.slice(at + 1, at + 30).some((p) => p.is === "quote" || auxiliaries.en.has(p.low) || /^(?:'s|'re|'ve|n't)$/u.test(p.low) || /^\p{Ll}{2,}(?:ed|s|ew|ent|ould|oke|ave|ell|ook|ame)$/u.test(p.text) || pastForms.has(p.low));
}

/** 'as many as 300 people', 'about 40 homes', 'up to nine': a subject that begins with how many. */
function opensCount(pieces: readonly Piece[], at: number): boolean {
  const lead = pieces[at]?.low ?? "";
  const next = pieces[at + 1];
  if (lead === "as" && /^(?:many|few|much|little)$/u.test(next?.low ?? "")) return pieces[at + 2]?.low === "as";
  const loose = /^(?:about|around|over|under|between|up|at|more|fewer|less|nearly|almost|some|only|just)$/u;
  return loose.test(lead) && pieces.slice(at + 1, at + 4).some((p, k, near) => (p.is === "number" || numberWords.test(p.low)) && near.slice(0, k).every((q) => /^(?:to|least|most|than|of)$/u.test(q.low))) && !/^(?:am|pm|a\.m\.|p\.m\.)$/u.test(pieces[at + 2]?.low ?? "") && hasVerb(pieces, at + 1);
}

/** Verbs that take a thing as often as a clause: 'wrote songs', 'maintains a school'. */
export const mostlyOfThings = /^(?:add|declare|write|maintain|report|indicate|assume|announce|confirm|learn|recall|repeat|fear|feel|reveal|conclude|explain|figure|imagine|doubt|suspect|answer|recognize|worry)$/u;

/** A subject and its verb, before anything that begins a clause of its own. */
export function hasVerb(pieces: readonly Piece[], at: number): boolean {
  if (/^\p{Ll}{3,}(?:ed|ung|ught)$/u.test(pieces[at]?.text ?? "")) return false;
  for (let i = at + 1; i < pieces.length && i - at < 20; i++) {
    const low = pieces[i]?.low ?? "";
    if (/^(?:who|which|that|when|while|because|as|where|after|before|if|to|but)$/u.test(low) || pieces[i]?.is === "quote" || /^[,;:]$/u.test(low)) return false;
    if (auxiliaries.en.has(low) || pastForms.has(low) || /^\p{Ll}{2,}ed$/u.test(pieces[i]?.text ?? "")) return true;
    if (/^\p{Ll}{3,}s$/u.test(low) && (determiners.en.has(pieces[i + 1]?.low ?? "") || /^(?:that|it|him|them)$/u.test(pieces[i + 1]?.low ?? ""))) return true;
  }
  return false;
}

const pastForms = new Set("went came took saw got gave made ran fell found lost left held kept said knew put cut shot hit beat set met paid sent spent built hurt led let want need go come take see get give make run find lose leave hold keep say know".split(" "));

/** Words that count, in both languages. */
export const numberWords = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|cent|mille|million|millions|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens|hundreds|thousands|une?\s?(?:dizaine|centaine)|dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|centaines|dizaines|milliers)$/u;
