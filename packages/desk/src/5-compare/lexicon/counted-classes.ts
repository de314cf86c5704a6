import { lemma } from "./find-concepts.js";

/**
 * Things that two texts count under different nouns: one says 'canisters', the other 'shots'. Each line is a class: names of ../vocabulary,
 * acts.ts and things.ts, or lemmas.
 */
const classes = `
shot: shoot canister grenade tear-gas bullet round rd cartridge bang projectile shell detonation cartouche balle munition pellet missile rocket
volley: burst volley rafale salve salvo
vessel: boat ship fishing-boat inflatable-boat rescue-ship cargo-ship cruise-ship warship trawler embarcation canot vedette coquillier chalutier
vehicle: car van truck bus vehicle minibus fourgon engin fire-engine police-car convoy
camera: recording-gear body-camera cctv
home: house flat accommodation apartment dwelling logement
post: occupation job-cuts post poste emploi
document: document report case-file page memo
home-of-many: building tower-block block
fish: scallop coquille shellfish fish catch
`;

/** Words for people that say who they are: six sailors may be the six people of another text. */
const roles = `
worker colleague staff employee firefighter passenger student volunteer resident-local occupant inhabitant prisoner police police-officer gendarme soldier sailor fishing crew
protest strike-work trade-unionist member customer spectator survive nurse doctor medic teacher journalist farmer trader driver-work guest tenant tourist patient victim
witness squat child teenager boy girl woman man minor citizenship supporter refugee asylum-seeker signatory
`;

const known: ReadonlyMap<string, string> = new Map([
  ...classes.trim().split("\n").flatMap((line) => {
    const [name = "", members = ""] = line.split(": ");
    return members.split(" ").flatMap((member) => [[member, `§${name}`], [lemma(member), `§${name}`]] as const);
  }),
]);

const people: ReadonlySet<string> = new Set(roles.trim().split(/\s+/u));

/** The class of a counted word, or null: its first meaning decides, else the word itself. */
export function classOf([first]: readonly string[], word: string | null): string | null {
  return (first === undefined ? undefined : known.get(first)) ?? (word === null ? null : known.get(word) ?? null);
}

/** Does a counted word name people by what they are or do? */
export function areRoles(names: readonly string[]): boolean {
  const [first] = names;
  return first !== undefined && people.has(first);
}
