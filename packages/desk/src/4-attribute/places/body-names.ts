import type { Sentence, Token } from "../figures/tokens.js";

/** Words of the names of bodies, works and events. Folded, English and French. */
const bodyWords = new Set(("pd nhs university universite college school ecole lycee academy academie institute institut institution hospital hopital clinique chu police gendarmerie sheriff council court cour tribunal parliament parlement senate senat "
  + "congress congres assembly assemblee embassy ambassade consulate consulat commission committee comite ministry ministere department departement agency agence authority autorite service services bureau office administration "
  + "government gouvernement army armee navy marine airforce force forces guard garde brigade regiment battalion bataillon command party parti league ligue union federation association confederation coalition alliance front movement mouvement "
  + "congregation church eglise diocese archdiocese cathedral mosque temple synagogue bank banque exchange bourse stock fund fonds chamber chambre airlines airways air airport aeroport railways rail metro tramway telecom telecoms energy energie power oil gas petroleum electric "
  + "water mining steel motors motor group groupe holding holdings corporation corp company co inc ltd plc llc limited investment insurance assurance pharma pharmaceuticals foods industries "
  + "times post herald tribune chronicle gazette echo news express mail press globe star sun mirror standard observer journal daily review magazine radio television tv televisions info matin soir libre presse courrier depeche inter bleu "
  + "club fc cf afc sc rc as ac us united city town rovers wanderers athletic athletics albion hotspur saint-germain olympique olympic olympics stade stadium stadion arena racing cricket rugby football basketball hockey volleyball tour masters cup coupe open championship championships championnat grand marathon festival biennale "
  + "conference conference summit sommet forum expo exhibition show games jeux award awards prize prix agreement accord accords treaty traite convention protocol protocole declaration pact pacte act plan initiative programme program project projet "
  + "museum musee gallery galerie opera orchestra orchestre philharmonic symphony ballet theatre theater library bibliotheque society societe foundation fondation trust centre center observatory observatoire network reseau watch campaign campagne collective collectif syndicat "
  + "hotel rangers lakers knicks mavericks rockets bulls celtics warriors giants yankees dodgers fire house chambers").split(" "));

/** A word of the name of a body, a work or an event. */
export const isBodyWord = (word: string): boolean => bodyWords.has(word);

/** Given names and surnames that are also lands: a name of a body needs another word that says so. */
const personal = /^(?:england|ireland|france|holland|israel|jordan|chad|georgia|wales|scotland|brittany|brazil|norway|spain|kenya|india|china|asia|america|africa|ireland|savannah|paris|london|virginia|austin|dallas|victoria|florence|sydney|chelsea|madison|charlotte|jackson|lincoln|washington|houston|cleveland|orlando|kent|york|hamilton|bolton|burton|preston|lancaster|dublin|valencia|lyon|nancy|milan|sienna|geneva|cairo)$/;

/** Is the name at these tokens a part of the name of a body or an event, rather than of a person? `sure`: of a land that nobody is called. */
export function inBodyName({ tokens, original }: Sentence, { at, to, sure }: { at: number; to: number; sure: boolean }): boolean {
  const before = tokens[at - 1];
  if (/^(?:mr|mrs|ms|miss|dr|mme|mlle|m|me|sir|lord|lady|dame|madame|monsieur)$/.test(before?.text === "." ? tokens[at - 2]?.text ?? "" : before?.text ?? "")) return false;
  if (/^[@#]$/.test(before?.text ?? "")) return false;
  if (before?.kind === "word" && before.text.length > 1 && before.text.length < 6 && /^\p{Lu}+$/u.test(original.slice(before.start, before.end)) && /\p{Ll}{3}/u.test(original)) return true;
  if (ledByBody(tokens, at) || hasBodyWord(runBehind(tokens, to)) || hasBodyWord(runBefore(tokens, at))) return true;
  if (isTeam(tokens, at, to)) return true;
  return sure && !personal.test(tokens[at]?.text ?? "");
}

/** 'University of Leeds', 'Bank of England', 'Université de Lille', 'Chambre de commerce de Lyon': within six words. */
function ledByBody(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 4 && /^(?:the|la|l|'|republic|republique|central)$/.test(tokens[index]?.text ?? "")) index -= 1;
  if (!/^(?:of|de|du|d|des|for|in)$/.test(tokens[index]?.text ?? "")) return false;
  for (let step = index - 1; step >= 0 && step > index - 6; step -= 1) {
    const token = tokens[step];
    if (token?.kind !== "word") return false;
    if (token.capital) return bodyWords.has(token.text);
    if (!/^(?:of|de|du|des|and|et|commerce|the|la|le)$/.test(token.text)) return false;
  }
  return false;
}

/** 'the Dallas Mavericks', 'the Toronto Maple Leafs': a plural behind a town, with an article. */
function isTeam(tokens: readonly Token[], at: number, to: number): boolean {
  const run = runBehind(tokens, to);
  return tokens[at - 1]?.text === "the" && run.length > 0 && run.length < 3 && /[a-z]{2,}[sx]$/.test(run.at(-1)?.text ?? "");
}

const hasBodyWord = (run: readonly Token[]): boolean => run.some(({ text }) => bodyWords.has(text));

/** Capitalised words right behind, up to four. */
function runBehind(tokens: readonly Token[], to: number): readonly Token[] {
  const run: Token[] = [];
  for (let index = to; index < to + 5; index += 1) {
    const token = tokens[index];
    if (token?.text === "-" && token.glued) continue;
    if (token?.kind !== "word" || !token.capital) break;
    run.push(token);
  }
  return run;
}

/** Capitalised words right before, up to three. */
function runBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const run: Token[] = [];
  for (let index = at - 1; index >= at - 4; index -= 1) {
    const token = tokens[index];
    if (token?.text === "-" && token.glued) continue;
    if (token?.kind !== "word" || !token.capital) break;
    run.push(token);
  }
  return run;
}

/** 'l'ambassade de France à Tripoli', 'l'équipe d'Espagne', 'the embassy of Ukraine in Lagos': not there, though the words are small. */
export function inBodysCare(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 4 && /^(?:the|la|le|les|l|')$/.test(tokens[index]?.text ?? "")) index -= 1;
  return /^(?:of|de|du|d|des)$/.test(tokens[index]?.text ?? "") && /^(?:ambassades?|ambassadeurs?|ambassadrice|consulats?|consul|equipes?|championnats?|coupe|roi|reine|embassy|embassies|ambassador|consulate|king|queen|duke|duchess)$/.test(tokens[index - 1]?.text ?? "");
}
