import { days, months } from "../../words/small-words.js";
import type { Piece } from "../scene.js";

/** Phrases between a verb of speech and what is said, as written in lower case; elided words stand alone. */
const fixed = [
  "la veille", "le lendemain", "le même jour", "la veille au soir", "le soir même", "un peu plus tard", "plus tard", "peu après", "hier soir", "ce matin", "ce soir", "cet après-midi", "cette semaine", "à la mi-journée", "en début d' après-midi", "en fin d' après-midi",
  "en début de semaine", "en fin de semaine", "en fin de matinée", "en fin de journée", "en milieu de journée", "dans la soirée", "dans la matinée", "dans la journée", "dans l' après-midi", "dans la nuit", "tout à l' heure", "à plusieurs reprises", "à maintes reprises", "à de nombreuses reprises",
  "à demi-mot", "à mots couverts", "du bout des lèvres", "en substance", "en creux", "en aparté", "en privé", "en public", "en interne", "en marge", "en personne", "en retour", "en réponse", "en conclusion", "en préambule", "en introduction", "en revanche", "en outre", "de même", "par ailleurs", "au contraire",
  "haut et fort", "noir sur blanc", "à qui veut l' entendre", "sans ambages", "sans détour", "sans détours", "sans ciller", "sans hésiter", "sans surprise", "sans rire", "sans attendre", "sans plus de précisions", "sans autre précision", "à cor et à cri", "mot pour mot", "à juste titre", "à tort", "à tort ou à raison", "à raison", "de concert", "d' une seule voix", "d' une même voix", "d' emblée", "d' ailleurs",
  "à la barre", "à l' audience", "à la tribune", "à l' antenne", "au téléphone", "par téléphone", "par communiqué", "par voie de communiqué", "par courriel", "par mail", "par écrit", "par courrier", "par sms", "face à la presse", "face aux journalistes", "face aux caméras", "devant la presse", "devant les caméras", "devant les journalistes",
  "en conférence de presse", "en particulier", "entre autres", "en premier lieu", "au passage", "au contraire", "au moins", "lors d' une conférence de presse", "lors d' un point de presse", "lors d' un point presse", "au cours d' une conférence de presse", "en guise de conclusion", "dans la foulée", "sur place", "non sans ironie", "non sans humour", "non sans malice", "non sans amertume",
].map((words) => words.split(" ")).sort((a, b) => b.length - a.length);

const unitsOfTime = /^(?:semaine|mois|année|an|ans|trimestre|été|hiver|printemps|automne|nuit|fois|week-end|jour|jours|heures|minutes|mandature|saison)$/u;
const turn = /^(?:voix|ton|air|trait|geste|sourire|souffle|rire|soupir|murmure|filet|mot|regard|œil)$/u;
const occasions = /^(?:conférence|audition|audience|débat|discours|déplacement|rassemblement|procès|réunion|séance|point|visite|interview|entretien|assemblée|meeting|manifestation|hommage|cérémonie|congrès|conseil|intervention|allocution|échange|rencontre|garde|sommet|suspension|journal|matinale|émission|plateau|ouverture|sortie|issue|occasion)$/u;
const mostWords = 14;

/** Past one phrase that says when, where or how something was said; `at` itself when there is none. Outlets named in it go to `via`. */
export function frenchAdjunct(pieces: readonly Piece[], at: number, via: string[]): number {
  const known = fixed.find((words) => words.every((word, k) => pieces[at + k]?.low === word));
  if (known) return withDate(pieces, at + known.length);
  const [first, second, third] = [pieces[at]?.low ?? "", pieces[at + 1]?.low ?? "", pieces[at + 2]?.low ?? ""];
  if (/^(?:le|la|l'|cette|ce|cet)$/u.test(first) && unitsOfTime.test(second) && /^(?:derni(?:er|ère)|passée?|suivante?|prochaine?|même)$/u.test(third)) return at + 3;
  if (first === "il" && second === "y" && third === "a") return agoEnd(pieces, at + 3, at);
  if (first === "le" && pieces[at + 1]?.is === "number" && months.has(third)) return withDate(pieces, at + 1);
  if ((first === "ce" || first === "le") && days.has(second)) return withDate(pieces, at + 1);
  if (first === "d'" || first === "dans" || first === "avec" || first === "sur" || first === "en" || first === "non") {
    const manner = pieces.slice(at + 1, at + 4).findIndex((p) => turn.test(p.low));
    // 'avec cet air que …' goes on telling of the air.
    if (manner >= 0 && !/^(?:ce|cet|cette|le|la|l')$/u.test(second)) return phraseEnd(pieces, at + 2 + manner, via);
  }
  // 'accuse ouvertement …'
  if (/^\p{L}{4,}ment$/u.test(first) && pieces[at - 1]?.is === "word" && !/^(?:le|la|l'|les|un|une|du|de|d'|au|ce|son|leur|notre)$/u.test(pieces[at - 1]?.low ?? "")) return at + 1;
  if (first === "à" && !/^(?:issue|ouverture|sortie|suspension|occasion|audience)$/u.test(third)) return at;
  if (/^(?:lors|au|à|en|pendant|durant|devant|après|avant|à l'|sur)$/u.test(first)) {
    const held = pieces.slice(at + 1, at + 5).findIndex((p) => occasions.test(p.low));
    if (held >= 0 && pieces.slice(at + 1, at + 1 + held).every((p) => /^(?:d'|de|la|le|l'|une?|sa|son|cette|ce|grande?|dernière?|récente?|brève?|longue?)$/u.test(p.low))) return phraseEnd(pieces, at + 2 + held, via);
  }
  return at;
}

/** 'il y a deux semaines', 'il y a quelques jours'; `back` when that is no length of time. */
function agoEnd(pieces: readonly Piece[], from: number, back: number): number {
  const unit = pieces.slice(from, from + 4).findIndex((p) => unitsOfTime.test(p.low));
  return unit < 0 ? back : from + unit + 1;
}

function withDate(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at - from < 4 && (days.has(pieces[at]?.low ?? "") || pieces[at]?.is === "number" || months.has(pieces[at]?.low ?? "") || /^(?:matin|soir|midi|après-midi|dernier)$/u.test(pieces[at]?.low ?? ""))) at++;
  return at;
}

/** To what is said, a comma, or a subject with its article: 'd’une voix blanche | l’ancienne cheffe'; the name of an outlet in it is kept. */
function phraseEnd(pieces: readonly Piece[], from: number, via: string[]): number {
  for (let i = from; i < pieces.length && i - from < mostWords; i++) {
    const piece = pieces[i];
    if (!piece || piece.is !== "word" && piece.is !== "number" || /^(?:que|qu'|avoir|être|ne|n')$/u.test(piece.low)) return i;
    const before = pieces[i - 1]?.low ?? "";
    const opens = /^(?:le|la|l'|les|un|une|son|sa|ses|leur|leurs)$/u.test(piece.low) || piece.capital;
    if (opens && !/^(?:à|de|d'|du|des|au|aux|en|sur|par|avec|pour|dans|la|le|l'|les|un|une)$/u.test(before) && !(piece.capital && pieces[i - 1]?.capital)) return i;
    if (piece.capital && outletLead.test(before) && pieces.slice(from - 2, i).some((p) => /^(?:antenne|plateau|micro|interview|entretien|matinale|émission|journal|colonnes|ondes)$/u.test(p.low))) via.push(piece.text);
  }
  return from;
}

const outletLead = /^(?:de|d'|à|au|sur|avec|la|le|l')$/u;
