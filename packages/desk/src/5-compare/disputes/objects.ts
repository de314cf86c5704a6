import { built } from "../lexicon/vocabulary/built.js";

/** They are in the list of what people make, and are done. */
const done: ReadonlySet<string> = new Set("renovate demolish crash run-over overturn derail electrocute pushback noise hack blur overcrowded wiretap internet-cut forged interview crack broadcast live-broadcast".split(" "));

/** Names of what people make and use: a denial is of what is done with them, not of them. */
export const objects: ReadonlySet<string> = new Set(built.split("\n").flatMap((line) => (line.includes(":") ? [line.slice(0, line.indexOf(":")).replace("~", "")] : [])).filter((name) => !done.has(name)));

/** People and bodies: 'no officer gave an order' does not say that there was no officer. */
export const beings: ReadonlySet<string> = new Set(
  "gendarme police police-officer officer officer-army guard prison-guard security-guard soldier army steward driver motorist journalist lawyer doctor nurse judge prosecutor minister mayor prefect president director employer executive worker colleague occupant tenant resident-local passenger patient prisoner detainee student pupil teacher child boy girl teenager youth man woman father mother brother sister son daughter family household witness victim crowd protester striker union firefighter bailiff court-clerk official civil-servant company authority town-hall prefecture committee team".split(" "),
);
