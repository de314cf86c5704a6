import { counts, weekdays } from "./date-words.js";
import { dateRule, type DateRule } from "./date-rule.js";

/** What comes again: no date, though its words may hold a weekday. */
export interface Repetition { readonly kind: "set" }
const again = (): Repetition => ({ kind: "set" });

const names = [...weekdays.keys()];
const dayNames = names.join("|");
const plural = (language: readonly string[]): string => language.map((name) => `${name}s`).join("|");
const english = names.filter((name) => name.endsWith("day"));
const french = names.filter((name) => !name.endsWith("day"));
const units = "business days?|working days?|weekdays?|jours? ouvrables?|seconde?s?|minutes?|hours?|heures?|days?|jours?|journees?|mornings?|matins?|evenings?|soirs?|nights?|nuits?|weeks?|semaines?|weekends?|week-ends?|months?|mois|quarters?|trimestres?|years?|ans?|annees?|decades?|decennies?";

/** 'Every Tuesday' keeps its Tuesday from being taken for a date. */
export const setRules: readonly DateRule<Repetition>[] = [
  dateRule({ name: "every-weekday", needs: "weekday", pattern: `(?:every|each|chaque|tous les|toutes les)(?: (?:other|second|deuxieme))? (?:${dayNames})s?`, build: again }),
  dateRule({ name: "on-weekdays", needs: "weekday", pattern: `(?:${plural(english)})|(?<=(?:^|[^a-z])les )(?:${plural(french)})`, build: again }),
  dateRule({ name: "weekdays-to", needs: "weekday", pattern: `(?:du )?(?:${dayNames})(?:_-_| to | through | au )(?:${dayNames})(?! \\d)`, build: again }),
  dateRule({ name: "nth-weekday-of-month", needs: "weekday", pattern: `(?:first|second|third|fourth|last|premiers?|deuxiemes?|troisiemes?|derniers?) (?:${dayNames})s? (?:of|in|de|du) _(?:the |each |every |chaque )?(?:month|mois)(?! (?:dernier|prochain))`, build: again }),
  dateRule({ name: "every", needs: ["unit", "each"], pattern: `(?:every|each|any|chaque|tou(?:te)?s les|une fois par|once an?|one an?|once every)(?: (?:other|autre))?(?: (?:\\d{1,3}|${[...counts.keys()].join("|")}))? (?:${units})`, build: again }),
];
