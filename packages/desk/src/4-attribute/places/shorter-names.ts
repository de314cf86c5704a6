import { coreOf } from "./described-names.js";
import type { Candidate } from "./place-candidate.js";

/** What is left of a longer name without a word for what it is, or without the river of a town. Folded. */
const tails = /^(?:(?:state|county|federal|private|refugee|transit|migrant|detention|correctional|forensic|community|industrial|primary|secondary|high|medical|general|memorial|nuclear|power|chemical) )*(?:prison|jail|facility|institution|penitentiary|camp|settlement|centre|center|school|hospital|clinic|site|plant|depot|warehouse|factory|estate|airport|station|barracks|base|shelter|hotel|farm|mine|unit)$/;
const river = /^(?:sur|sous|les|lez|en|aux|devant|on|upon|under) /;
const streets = /(?:^| )(?:street|road|avenue|lane|drive|rue|boulevard|place|north|south|east|west|new|old|saint|sainte|fort|port|mont)$/;

/** For the core of each longer name the core of the same place's shorter name, where the article has both. Linear in the words of the names. */
export function shorterNames(described: readonly Candidate[]): ReadonlyMap<string, string> {
  const cores = new Set(described.map(({ key }) => coreOf(key)));
  const shorter = new Map<string, string>();
  for (const { key } of described) {
    const words = key.split(" ");
    for (let count = 1; count < words.length; count += 1) {
      const head = words.slice(0, count).join(" ");
      const rest = words.slice(count).join(" ");
      if (head.length < 5 || !cores.has(head) || streets.test(head) || !(river.test(rest) || (count > 1 && tails.test(rest)))) continue;
      shorter.set(coreOf(key), head);
      break;
    }
  }
  return shorter;
}
