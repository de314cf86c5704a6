import type { Sentence, Token } from "../figures/tokens.js";

const strong = /^(?:in|near|outside|around|at|across|inside|through|towards|throughout|a|au|aux|pres de|pres d'|pres du|en|vers|dans|depuis|autour de)$/;
const weak = /^(?:to|from|of|de|d'|du|des|for|via|and|et|entre|between|pour|par)$/;
const kinds = /^(?:city|town|village|port|district|suburb|region|province|county|island|commune|ville|quartier|banlieue|ile|departement|prefecture|prefet|valley|vallee|municipality|outskirts|north|south|east|west|nord|sud|est|ouest|centre|center|coast|cote|maire|mayor|mairie|habitants?|habitantes?|bourgmestre|bourgmestres|mairesse|echevin|sous|agglomeration|metropole|bassin|usine|entrepot|site|plaine|baie|rade|pointe|deputee?|senateur|senatrice|procureure?|parquet|tribunal|cour|pompiers|policiers|gendarmes|gendarmerie|commissariat|hopital|chu|gare|eveche|eveque|archeveque|rues|alentours|environs|peripherie|faubourgs|originaire|natif|native|aeroport|universite|riverains|commercants|elus|bourg|hauteurs|residents|inhabitants|people|streets|suburbs|bishop|archbishop|siege|battle|bataille|ville)$/;
/** Whoever is said to be from somewhere: 'the two men, from Crawley'. */
const comesFrom = /^(?:,|man|woman|men|women|family|families|couple|teenager|student|students|teacher|worker|workers|nurse|driver|boy|girl|mother|father|people|resident|refugees|migrants|villagers|farmer|farmers|comes|came|hails|hailed|originally|fled|native|kilometres|kilometers|km|miles)$/;
const articles = /^(?:the|la|le|les|l|'|du|de|des|of|d)$/;

/** What the words before token `at` say about a name there: 3 a kind of place, 2 a locative, 1 a loose link, 0 nothing. */
export function evidenceBefore({ tokens, original, language }: Sentence, at: number): number {
  let index = at - 1;
  let link = "";
  while (index >= 0 && at - index <= 3 && articles.test(tokens[index]?.text ?? "")) {
    const word = tokens[index]?.text ?? "";
    if (word !== "'") link = word;
    index -= 1;
  }
  const word = tokens[index]?.text ?? "";
  if (tokens[index]?.kind === "word" && kinds.test(word) && (link !== "" || /^(?:city|town|village|district|suburb|region|province|county|island|commune|ville|quartier|banlieue|ile|departement|prefecture|prefet|valley|vallee|municipality|outskirts|north|south|east|west|nord|sud|est|ouest|coast|cote|mairie)$/.test(word))) return /^(?:maire|mayor|prefet|mairie|prefecture)$/.test(word) || link !== "" ? 3 : 2;
  if (language === "en" && word === "a") return original.charAt(tokens[index]?.start ?? 0) === "à" ? 2 : 1;
  if (word === "by" && link === "" && /^(?:up|down|over|out)$/.test(tokens[index - 1]?.text ?? "")) return 2;
  if (inParty(tokens, at)) return 2;
  if (word === "from" && link === "" && comesFrom.test(tokens[index - 1]?.text ?? "")) return 2;
  if (strong.test(word)) return 2;
  if (/^(?:pres|autour|lors|loin)$/.test(word)) return word === "lors" ? 0 : 2;
  if (link !== "" && !/^(?:du|de|des|of|d)$/.test(link) && !weak.test(word)) return 0;
  return link !== "" || weak.test(word) ? 1 : 0;
}

/** '(R-Lawton)', '(D-Texas)': whom a member sits for. */
export function inParty(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "-" && /^[rdi]$/.test(tokens[at - 2]?.text ?? "") && tokens[at - 2]?.capital === true && tokens[at - 3]?.text === "(";
}
