import type { Sentence, Token } from "../figures/tokens.js";

/** How the article writes its words elsewhere. */
export interface WordUse {
  /** Written small. */
  readonly small: ReadonlySet<string>;
  /** Stand in a name of two words or more: 'Jack London', 'Paris Hilton'. */
  readonly named: ReadonlySet<string>;
  /** Called by a title, made to speak, or said to have a family: 'Sheriff Bratton', 'Hiller told', 'the Gambino family'. */
  readonly persons: ReadonlySet<string>;
  /** Said to be a company or another body: 'la société Morvane', 'chez Morvane', 'Morvane Group'. */
  readonly bodies: ReadonlySet<string>;
}

export function wordUseOf(sentences: readonly Sentence[]): WordUse {
  const small = new Set<string>();
  const named = new Set<string>();
  const persons = new Set<string>();
  const bodies = new Set<string>();
  const atHeads: (readonly [Token, Token])[] = [];
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      if (token.kind !== "word") return;
      if (!token.capital) {
        small.add(token.text);
        return;
      }
      const before = tokens[index - 1];
      if (index === 1 && before?.kind === "word" && before.capital && !token.glued && !isMidName(tokens[2])) atHeads.push([before, token]);
      if (!token.glued && before?.kind === "word" && before.capital && index > 1 && !placeWords.test(before.text) && !isMidName(tokens[index + 1])) named.add(token.text);
      if (ofBody.test(before?.text ?? "") || bodyBehind.test(tokens[index + 1]?.text ?? "")) bodies.add(token.text);
      if (isPerson(tokens, index)) persons.add(token.text);
    });
  }
  for (const [head, token] of atHeads) if (!small.has(head.text) && !heads.test(head.text) && !placeWords.test(head.text)) named.add(token.text);
  return { small, named, persons, bodies };
}

/** 'Free Derry Corner': in the midst of a longer name it is no surname. */
const isMidName = (after: Token | undefined): boolean => after?.kind === "word" && after.capital && !after.glued;

function isPerson(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === "." ? titles.test(tokens[at - 2]?.text ?? "") : titles.test(before?.text ?? "")) return true;
  if (after?.kind === "word" && !after.glued && !after.capital && (saying.test(after.text) || clan.test(after.text))) return !/^(?:in|at|near|from|en|a|de|of|to)$/.test(before?.text ?? "");
  if (before?.kind === "word" && !before.capital && sayingBefore.test(before.text)) return true;
  if (/^(?:a|ont|avait)$/.test(after?.text ?? "") && /^(?:dit|declare|affirme|explique|ajoute|assure|precise|raconte|reconnu|confie|repondu|avoue)$/.test(tokens[at + 2]?.text ?? "")) return true;
  return after?.text === "'" && tokens[at + 2]?.text === "s" && kin.test(tokens[at + 3]?.text ?? "");
}

/** Words at the head of a sentence that nobody is called. */
const heads = /^(?:.{1,2}|near|outside|inside|across|around|throughout|through|between|both|but|and|for|then|when|while|after|before|since|although|though|because|with|without|like|unlike|under|over|beyond|only|even|today|yesterday|meanwhile|however|now|here|there|that|this|these|those|what|where|why|how|who|if|once|until|despite|against|among|also|still|dans|pour|vers|pres|depuis|mais|puis|quand|comme|apres|avant|selon|entre|hors|chez|contre|sous|sur|par|avec|sans|ici|hier|aussi|alors|enfin|ville|city|police|president|incendie|fire)$/;

/** Capitalised words in front of a name that do not make it a surname. */
const placeWords = /^(?:north|south|east|west|northern|southern|eastern|western|central|downtown|greater|inner|outer|upper|lower|in|at|near|outside|from|the|le|la|les|a|en|nord|sud|est|ouest|saint|san|new|river|rio|wadi|oued|jebel|mont|cap|fort|port|mount|lake|el|al|los|las)$/;
const titles = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|judge|justice|sheriff|deputy|officer|detective|det|sgt|sergeant|lt|lieutenant|capt|captain|col|colonel|gen|cpl|pvt|maj|rev|reverend|father|sister|brother|senator|sen|congressman|congresswoman|coach|prof|professor|inspector|constable|superintendent|chancellor|commissioner|councillor|alderman|mme|mlle|maitre|docteur|commandant|lieutenant|capitaine|colonel|inspecteur|commissaire|frere|soeur|pere|abbe)$/;
const saying = /^(?:said|says|told|tells|added|adds|testified|pleaded|wrote|writes|tweeted|recalled|recalls|joked|admitted|admits|replied|explained|explains|insisted|noted|notes|thinks|thought|believes|believed|hopes|laughed|smiled|shrugged|married|died|resigned|explique|ajoute|raconte|confie|souligne|precise|rappelle|repond|sourit|soupire|deplore|estime|assure|affirme|conclut|reconnait|avoue|plaide)$/;
const sayingBefore = /^(?:explique|ajoute|raconte|confie|souligne|precise|rappelle|repond|sourit|soupire|deplore|conclut|avoue|plaide|lance|glisse|poursuit)$/;
const ofBody = /^(?:societe|groupe|entreprise|association|collectif|agence|syndicat|firme|compagnie|fabricant|geant|operateur|exploitant|chez|company|firm|group|agency|charity|operator|manufacturer|giant)$/;
const bodyBehind = /^(?:sa|sas|inc|ltd|plc|corp|corporation|group|groupe|holding|industries)$/;
const clan = /^(?:administration|campaign|camp|family|brothers|sisters|presidency|era|aide|aides|doctrine|wept|laughed)$/;
const kin = /^(?:wife|husband|lawyer|lawyers|attorney|attorneys|mother|father|son|sons|daughter|daughters|brother|sister|family|parents|girlfriend|boyfriend|fiancee?|career|campaign|widow|uncle|aunt|nephew|niece|cousin|death|arrest|trial|conviction|sentence|testimony|resume|biography|spokesman|spokeswoman)$/;
