/**
 * News articles that nobody wrote, as long and as varied as a newspaper's: quotations of every form, indirect speech, pronouns,
 * figures, dates, places, roles. The same number always gives the same text, so that two runs measure the same work.
 */
import { numbers, pick } from "./synthetic-articles.js";

export type NewsLanguage = "en" | "fr";

export interface NewsArticle {
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

const first = ["Maren", "Odile", "Tobias", "Yannick", "Soraya", "Edwin", "Clarisse", "Ivo", "Nadège", "Ruben", "Agathe", "Lorcan", "Helen", "Paul", "Anna", "Marc"];
const last = ["Thornbury", "Vasseuil", "Kestrel", "Amblard", "Dunmore", "Rocquier", "Halloway", "Teyssier", "Marchbank", "Courvoise", "O’Shea", "Le Guen", "Brandt", "Okafor"];
const towns = ["Lyon", "Northmere", "Bristol", "Saint-Orlo", "Lille", "Port-Varenne", "Cardiff", "Grisel", "Rouen", "Leeds", "Aubemarche", "Geneva", "Toulouse", "Wenham Quay"];
const bodies = {
  en: ["the Harbour Workers’ Union", "Quayside Aid", "the Regional Water Board", "the Ministry of Transport", "the Northmere Teachers’ Association", "Delmore Shipping", "the High Court", "the National Statistics Office"],
  fr: ["le Syndicat des dockers", "Accueil Littoral", "l’Agence régionale de l’eau", "le ministère des Transports", "l’Association des enseignants de Grisel", "la compagnie Delmore", "le tribunal administratif", "l’Observatoire de la statistique"],
} as const;
const roles = {
  en: ["a spokeswoman for the council", "the deputy mayor", "who runs the clinic", "director of the port", "a lawyer for the families", "the chief inspector", "an economist at the university"],
  fr: ["porte-parole de la mairie", "adjointe au maire", "qui dirige le dispensaire", "directeur du port", "avocate des familles", "le commissaire divisionnaire", "économiste à l’université"],
} as const;
const subjects = {
  en: ["the closure of the bridge", "the new timetable", "the school’s roof", "the sale of the shipyard", "the price of water", "the rescue of the trawler", "the strike at the depot", "the outbreak in the valley", "the count of the votes"],
  fr: ["la fermeture du pont", "les nouveaux horaires", "la toiture de l’école", "la vente du chantier naval", "le prix de l’eau", "le sauvetage du chalutier", "la grève au dépôt", "l’épidémie dans la vallée", "le dépouillement des bulletins"],
} as const;
const claims = {
  en: ["nobody had been warned in time", "the work would take another two years", "the figures had been read the wrong way", "every family would be housed by the winter", "the decision could not be taken alone", "there was no money left for repairs", "the engine had failed twice before", "half of the pupils stayed at home"],
  fr: ["personne n’avait été prévenu à temps", "les travaux dureraient encore deux ans", "les chiffres avaient été mal lus", "chaque famille serait logée avant l’hiver", "la décision ne pouvait être prise seule", "il ne restait plus d’argent pour les réparations", "le moteur était déjà tombé en panne deux fois", "la moitié des élèves restaient chez eux"],
} as const;
const spoken = {
  en: ["We were told nothing until the gates were shut", "It is a disgrace, and everyone here knows it", "I have worked on this quay for thirty years", "There is no plan and there never was one", "They counted us twice and still got it wrong", "You cannot run a hospital on promises", "My neighbours carried the water up by hand"],
  fr: ["On ne nous a rien dit avant la fermeture des grilles", "C’est une honte, et tout le monde ici le sait", "Je travaille sur ce quai depuis trente ans", "Il n’y a pas de plan et il n’y en a jamais eu", "Ils nous ont comptés deux fois, et mal", "On ne dirige pas un hôpital avec des promesses", "Mes voisins ont monté l’eau à la main"],
} as const;
const days = { en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] } as const;
const months = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
} as const;

/** What one article is made of. */
interface Matter {
  readonly next: (below: number) => number;
  readonly people: readonly (readonly [string, string])[];
  readonly body: string;
  readonly other: string;
  readonly town: string;
  readonly far: string;
}

type Sentence = (matter: Matter) => string;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const any = (list: readonly string[], { next }: Matter): string => pick(list, next(list.length));
const someone = ({ people, next }: Matter): readonly [string, string] => people[next(people.length)] ?? ["Maren", "Thornbury"];
const full = (matter: Matter): string => someone(matter).join(" ");
const surname = (matter: Matter): string => someone(matter)[1];
const count = ({ next }: Matter, most: number): string => String(2 + next(most));

const english: readonly Sentence[] = [
  (m) => `“${any(spoken.en, m)},” said ${full(m)}, ${any(roles.en, m)}. “${any(spoken.en, m)}.”`,
  (m) => `${full(m)}, ${any(roles.en, m)}, said on ${any(days.en, m)} that ${any(claims.en, m)}.`,
  (m) => `According to ${m.body}, more than ${count(m, 900)} people were affected by ${any(subjects.en, m)}, up ${count(m, 40)} per cent on ${String(2005 + m.next(15))}.`,
  (m) => `${surname(m)} told reporters in ${m.town} that ${any(claims.en, m)}, adding that “${any(spoken.en, m).toLowerCase()}”.`,
  (m) => `The group denied that ${any(claims.en, m)} and called ${any(subjects.en, m)} “a mistake”.`,
  (m) => `He said he had written to ${m.other} three times since ${any(months.en, m)} and had received no answer.`,
  (m) => `She added that ${any(claims.en, m)}, but declined to say when.`,
  (m) => `The inquiry, which opened on ${count(m, 26)} ${any(months.en, m)} ${String(2008 + m.next(14))}, has so far cost £${count(m, 60)}.${count(m, 7)} million.`,
  (m) => `Between ${count(m, 40)} and ${String(60 + m.next(90))} lorries a day used the road from ${m.town} to ${m.far} last year, most of them before seven in the morning.`,
  (m) => `It was not clear how long ${any(subjects.en, m)} would last, or who would pay for it.`,
  (m) => `${upper(m.body)} has accused ${m.other} of hiding a report into ${any(subjects.en, m)}, a charge that it rejects.`,
  (m) => `A resident who asked not to be named described ${any(subjects.en, m)} as the worst in a decade.`,
  (m) => `“${any(spoken.en, m)},” ${surname(m)} said. “${any(spoken.en, m)}. ${any(spoken.en, m)}.”`,
  () => `The rain had stopped by the afternoon, and two dozen volunteers were still clearing the mud from the square when the first buses came back.`,
  (m) => `Two days after the vote, ${m.other} announced that ${any(claims.en, m)}.`,
  (m) => `Some ${count(m, 30)},000 households near ${m.far} reportedly went without power for at least ${count(m, 20)} hours.`,
  () => `The building stands at the end of a narrow street behind the market, between a bakery and what used to be the customs house.`,
  (m) => `${full(m)}, ${String(24 + m.next(50))}, who was quoted in the report as saying that ${any(claims.en, m)}, has since left the company.`,
];

const french: readonly Sentence[] = [
  (m) => `« ${any(spoken.fr, m)} », raconte ${full(m)}, ${any(roles.fr, m)}. « ${any(spoken.fr, m)}. »`,
  (m) => `${full(m)}, ${any(roles.fr, m)}, a déclaré ${any(days.fr, m)} que ${any(claims.fr, m)}.`,
  (m) => `Selon ${m.body}, plus de ${count(m, 900)} personnes ont été touchées par ${any(subjects.fr, m)}, soit ${count(m, 40)} % de plus qu’en ${String(2005 + m.next(15))}.`,
  (m) => `${surname(m)} a expliqué à la presse, à ${m.town}, que ${any(claims.fr, m)}, ajoutant que « ${any(spoken.fr, m).toLowerCase()} ».`,
  (m) => `L’association dément que ${any(claims.fr, m)} et qualifie ${any(subjects.fr, m)} d’« erreur ».`,
  (m) => `Il affirme avoir écrit trois fois depuis ${any(months.fr, m)} et n’avoir reçu aucune réponse.`,
  (m) => `Elle a ajouté que ${any(claims.fr, m)}, sans préciser de date.`,
  (m) => `L’enquête, ouverte le ${count(m, 26)} ${any(months.fr, m)} ${String(2008 + m.next(14))}, a déjà coûté ${count(m, 60)},${count(m, 7)} millions d’euros.`,
  (m) => `Entre ${count(m, 40)} et ${String(60 + m.next(90))} camions par jour empruntaient l’an dernier la route de ${m.town} à ${m.far}, la plupart avant sept heures du matin.`,
  (m) => `On ne sait pas encore combien de temps durera ${any(subjects.fr, m)}, ni qui paiera.`,
  (m) => `D’après ${full(m)}, ${any(claims.fr, m)}, ce que conteste ${m.other}.`,
  (m) => `Une riveraine, qui n’a pas souhaité être nommée, parle de ${any(subjects.fr, m)} comme de la pire depuis dix ans.`,
  (m) => `« ${any(spoken.fr, m)}, estime-t-elle. ${any(spoken.fr, m)}. »`,
  () => `La pluie avait cessé dans l’après-midi, et une vingtaine de bénévoles déblayaient encore la boue de la place quand les premiers cars sont revenus.`,
  (m) => `Deux jours après le vote, ${m.other} a annoncé que ${any(claims.fr, m)}.`,
  (m) => `Environ ${count(m, 30)} 000 foyers près de ${m.far} auraient été privés de courant pendant au moins ${count(m, 20)} heures.`,
  () => `Le bâtiment se dresse au bout d’une rue étroite derrière le marché, entre une boulangerie et ce qui fut la maison des douanes.`,
  (m) => `Pour ${surname(m)}, ${String(24 + m.next(50))} ans, ${any(claims.fr, m)} ; l’entreprise promet de répondre avant la fin du mois.`,
];

const sentences = { en: english, fr: french } as const;
const paragraphsOf = (next: (below: number) => number): number => 12 + next(12);

/** Article number `at`. */
export function newsArticle(at: number, language: NewsLanguage): NewsArticle {
  const next = numbers(at * 48271 + (language === "en" ? 17 : 29));
  const people = Array.from({ length: 3 }, () => [pick(first, next(first.length)), pick(last, next(last.length))] as const);
  const matter: Matter = { next, people, body: pick(bodies[language], next(8)), other: pick(bodies[language], next(8)), town: pick(towns, next(towns.length)), far: pick(towns, next(towns.length)) };
  const paragraph = (): string => Array.from({ length: 1 + next(4) }, () => sentences[language][next(sentences[language].length)]?.(matter) ?? "").join(" ");
  const day = `${String(1 + next(27))} ${pick(months[language], next(12))} ${String(2008 + next(14))}`;
  return {
    title: language === "en" ? `Anger in ${matter.town} over ${any(subjects.en, matter)}` : `À ${matter.town}, colère après ${any(subjects.fr, matter)}`,
    byline: language === "en" ? `By ${full(matter)}, ${day}` : `Par ${full(matter)}, le ${day}`,
    paragraphs: Array.from({ length: paragraphsOf(next) }, paragraph),
  };
}

/** An article as a file of plain text. */
export function newsText({ title, byline, paragraphs }: NewsArticle): string {
  return `${[title, byline, ...paragraphs].join("\n\n")}\n`;
}

const links = Array.from({ length: 24 }, (_, at) => `<li><a href="/section/${String(at)}">Section ${String(at)}</a></li>`).join("\n");
const script = `<script>window.page={${Array.from({ length: 80 }, (_, at) => `"key${String(at)}":{"shown":false,"text":"<p>not shown</p>"}`).join(",")}}</script>`;

/** The same as a newspaper's page: scripts, navigation, linked data, pictures, notices and other stories around it. */
export function newsPage({ title, byline, paragraphs }: NewsArticle, language: NewsLanguage): string {
  const data = JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: title, datePublished: "2019-05-06T07:00:00Z", author: { "@type": "Person", name: byline } });
  const body = paragraphs.map((text, at) => `<p class="text">${text}</p>${at % 5 === 2 ? `<figure><img src="${String(at)}.jpg" alt=""><figcaption>A view of the square. Photograph: Ivo Brandt</figcaption></figure><aside><h3>Read more</h3><a href="/x">Another story altogether</a></aside>` : ""}`).join("\n");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | The Wenham Post</title><meta property="og:title" content="${title}"><script type="application/ld+json">${data}</script>${script}<style>.off{display:none}</style></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">${byline}</p><div class="share"><button>Share</button><button>Print</button></div>
${body}</article><section class="related"><h2>Related</h2><ul>${links}</ul></section></main><div class="newsletter"><form><label>Sign up for our newsletter</label><input></form></div>
<footer><ul>${links}</ul><p>© The Wenham Post</p></footer>${script}</body></html>`;
}

/** Texts of about so many bytes together. */
export function newsTexts(language: NewsLanguage, bytes: number): readonly string[] {
  const texts: string[] = [];
  for (let at = 0, sum = 0; sum < bytes; at++) {
    const text = newsText(newsArticle(at, language));
    sum += Buffer.byteLength(text);
    texts.push(text);
  }
  return texts;
}
