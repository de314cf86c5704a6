/**
 * Press reports that nobody wrote, about events that never were: the same number always gives the same files. Events are
 * reported by a few outlets each, in English and French, with speakers, quotations, figures and dates; some paragraphs
 * are copied word for word from an agency, so that comparing has as much to do as on a real matter.
 */

export interface SyntheticArticle {
  /** File name. */
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly language: "en" | "fr";
}

interface Event {
  readonly number: number;
  readonly town: string;
  readonly day: Date;
  readonly speaker: string;
  readonly official: string;
  readonly group: string;
  readonly hurt: number;
  readonly tents: number;
  /** What was said, differently at each event, in both languages. */
  readonly said: Readonly<Record<"en" | "fr", readonly [string, string]>>;
}

const articlesAnEvent = 5;
const first = ["Maren", "Odile", "Tobias", "Yannick", "Soraya", "Edwin", "Clarisse", "Ivo", "Nadège", "Ruben", "Agathe", "Lorcan"];
const last = ["Thornbury", "Vasseuil", "Kestrel", "Amblard", "Dunmore", "Rocquier", "Halloway", "Teyssier", "Marchbank", "Courvoise"];
const towns = ["Port-Varenne", "Saint-Orlo", "Grisel", "Wenham Quay", "Aubemarche", "Castel-Roué", "Northmere", "Sablonne"];
const outlets = ["The Wenham Post", "Le Fanal", "Channel Record", "La Dépêche d'Aubemarche", "Northmere Radio", "Agence Littorale"];
const months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Beginnings, middles and ends of what people say: no two events should share more than a few words in a row. */
const spoken = {
  en: [
    ["We were woken by shouting", "They came while the rain was falling", "My brother had just gone for water", "Nobody showed us a paper", "The vans were already blocking the lane", "I saw the torches before I heard anyone", "Our blankets were still wet", "The children were asleep behind the kiosk"],
    ["and a man in grey counted to ten", "while two dogs were let off the lead", "so we left the stove and the medicine", "though the judge had promised a week", "because the bridge was closed at both ends", "and somebody filmed from the warehouse roof", "as the tide came over the slipway", "and the interpreter never arrived"],
    ["until the whole bank was empty.", "before the first ferry had docked.", "without a word about where to sleep.", "and then the bulldozer started.", "which is how my phone was broken.", "and I have not found my papers since.", "so I walked to the clinic alone.", "and the fire took what was left."],
  ],
  fr: [
    ["On nous a réveillés en criant", "Ils sont venus sous la pluie", "Mon frère cherchait de l'eau", "Personne n'a montré de papier", "Les fourgons barraient déjà le chemin", "J'ai vu les lampes avant les voix", "Nos couvertures étaient trempées", "Les enfants dormaient derrière le kiosque"],
    ["et un homme en gris a compté jusqu'à dix", "pendant qu'on lâchait deux chiens", "alors nous avons laissé le réchaud", "bien que la juge ait promis une semaine", "car le pont était fermé des deux côtés", "et quelqu'un filmait depuis le hangar", "quand la marée a couvert la cale", "et l'interprète n'est jamais venu"],
    ["jusqu'à vider toute la berge.", "avant l'arrivée du premier bac.", "sans dire où nous pourrions dormir.", "puis la pelleteuse a démarré.", "et mon téléphone a été cassé.", "et je n'ai plus mes papiers.", "alors j'ai marché seul jusqu'au dispensaire.", "et le feu a pris le reste."],
  ],
} as const;

/** A small generator of numbers (mulberry32): no chance, so that two runs measure the same work. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

function eventOf(number: number): Event {
  const next = numbers(number * 7919 + 1);
  const person = (): string => `${pick(first, next(first.length))} ${pick(last, next(last.length))}`;
  const saying = (language: "en" | "fr"): string => spoken[language].map((part) => pick(part, next(part.length))).join(" ");
  return {
    number, said: { en: [saying("en"), saying("en")], fr: [saying("fr"), saying("fr")] }, town: pick(towns, next(towns.length)), day: new Date(Date.UTC(2021, 0, 4 + next(1200))),
    speaker: person(), official: person(), group: `Quayside Aid ${String(number)}`, hurt: 2 + next(30), tents: 20 + next(200),
  };
}

function dayIn(language: "en" | "fr", day: Date): string {
  const names = language === "en" ? englishMonths : months;
  return `${String(day.getUTCDate())} ${pick(names, day.getUTCMonth())} ${String(day.getUTCFullYear())}`;
}

function english(event: Event, next: (below: number) => number): readonly string[] {
  const more = [
    `"${event.said.en[0].slice(0, -1)}," said ${event.speaker}, who coordinates ${event.group}.`,
    `According to ${event.group}, at least ${String(event.hurt)} people were hurt and ${String(event.tents)} tents were taken away.`,
    `The prefecture denied that anyone had been injured. "${event.said.en[1].slice(0, -1)}," ${event.official} told reporters on ${dayIn("en", event.day)}.`,
    `${event.official} said an inquiry would be opened before the end of the month and that its findings would be made public.`,
    `A resident who asked not to be named said that about ${String(event.hurt + next(4))} people had been taken to hospital.`,
    `The footage lasts ${String(1 + next(9))} minutes and had been viewed more than ${String(10 + next(90))},000 times by the evening.`,
    `Volunteers described the clearance as one of ${String(3 + next(20))} in the region since the beginning of the year.`,
  ];
  return [`Police cleared a camp near ${event.town} on ${dayIn("en", event.day)}, ${event.group} says.`, ...rotated(more, next(more.length))];
}

function french(event: Event, next: (below: number) => number): readonly string[] {
  const more = [
    `« ${event.said.fr[0].slice(0, -1)} », raconte ${event.speaker}, qui coordonne ${event.group}.`,
    `Selon ${event.group}, au moins ${String(event.hurt)} personnes ont été blessées et ${String(event.tents)} tentes ont été emportées.`,
    `La préfecture dément tout blessé. « ${event.said.fr[1].slice(0, -1)} », a déclaré ${event.official} le ${dayIn("fr", event.day)}.`,
    `${event.official} a annoncé l'ouverture d'une enquête avant la fin du mois, dont les conclusions seront rendues publiques.`,
    `Une riveraine, qui n'a pas souhaité être nommée, affirme qu'environ ${String(event.hurt + next(4))} personnes ont été hospitalisées.`,
    `Les images durent ${String(1 + next(9))} minutes et avaient été vues plus de ${String(10 + next(90))} 000 fois dans la soirée.`,
    `Les bénévoles parlent de la ${String(3 + next(20))}e évacuation dans la région depuis le début de l'année.`,
  ];
  return [`Un campement a été évacué près de ${event.town} le ${dayIn("fr", event.day)}, affirme ${event.group}.`, ...rotated(more, next(more.length))];
}

function rotated(list: readonly string[], by: number): readonly string[] {
  return [...list.slice(by), ...list.slice(0, by)];
}

/** The first `count` articles. */
export function* syntheticArticles(count: number): Generator<SyntheticArticle> {
  for (let at = 0; at < count; at++) {
    const event = eventOf(Math.floor(at / articlesAnEvent));
    const next = numbers(at * 104729 + 13);
    const language = at % 2 === 0 ? "en" : "fr";
    const paragraphs = language === "en" ? english(event, next) : french(event, next);
    const title = language === "en" ? `Camp near ${event.town} cleared, aid group says` : `Près de ${event.town}, un campement évacué`;
    const published = new Date(event.day.getTime() + next(6) * 86_400_000).toISOString().slice(0, 10);
    yield {
      name: `${String(at).padStart(6, "0")}.txt`, title, published, language, publisher: pick(outlets, at),
      text: `${title}\n\n${paragraphs.join("\n\n")}\n`,
    };
  }
}

/** `metadata.csv` as `affiant add` reads it. */
export function metadataCsv(articles: readonly SyntheticArticle[]): string {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const rows = articles.map((each) => [each.name, each.title, each.publisher, each.published, each.language].map(cell).join(","));
  return `file,title,publisher,published,language\n${rows.join("\n")}\n`;
}
