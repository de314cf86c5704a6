import { compactPattern } from "../../../model/compact-pattern.js";
import type { Gender } from "./role-words.js";
import { femaleNames, maleNames, roles } from "./role-words.js";

/** What 'Mrs' or 'M.' before a name tells. */
export function titleGender(title: string): Gender {
  return /^(?:mr\.?|m\.|monsieur|sir|lord)$/u.test(title) ? "m" : /^(?:mrs\.?|ms\.?|mme|mlle|madame|lady)$/u.test(title) ? "f" : null;
}

/** Of the title before a name, what was said of whoever bears it, and the first name, the first that tells. */
export function genderOf(first: string, heads: ReadonlySet<string>, before: string): Gender {
  const titled = titleGender(before);
  if (titled !== null) return titled;
  for (const head of heads) {
    const gender = roles.get(head);
    if (gender) return gender;
  }
  const low = first.toLowerCase().split("-")[0] ?? "";
  return maleNames.has(low) ? "m" : femaleNames.has(low) ? "f" : null;
}

/** 'Odette', 'Ernestine', 'Maryvonne': first names that no list has. Not 'Yacine', which men bear. */
export const feminineName = compactPattern(/^(?!Yacine|Amine|Yassine|Antoine|Timothée|Amédée|Irénée|Aimé)\p{Lu}\p{L}*(?:ette|elle|ine|ienne|anne|onne|isse|oise|ée)$/u);

/** 'le commissaire Luc Ferrand', 'la ministre Ida Lenoir': what the article before a noun of either gender tells. */
export const articleGenders: ReadonlyMap<string, Gender> = new Map([["le", "m"], ["du", "m"], ["au", "m"], ["un", "m"], ["la", "f"], ["une", "f"]]);
