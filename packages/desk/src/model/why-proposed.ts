/** Why a rule or model proposes something, in a sentence for people, by the proposer's name. */
export interface Why {
  readonly en: string;
  readonly fr: string;
}

const sentences: Readonly<Record<string, Why>> = {
  "verb-of-speech": {
    en: "A verb of saying, thinking or asking has these words as what is said.",
    fr: "Un verbe de parole, de pensée ou de demande a ces mots pour contenu.",
  },
  "according-to": { en: "A phrase such as 'according to' names whose words these are.", fr: "Une tournure comme « selon » ou « d’après » dit de qui sont ces mots." },
  "noun-of-speech": { en: "A noun of saying, such as 'claim' or 'promise', has these words as what is said.", fr: "Un nom de parole, comme « affirmation » ou « promesse », a ces mots pour contenu." },
  "quoted-as-saying": { en: "Somebody is quoted, cited or described as having said this.", fr: "Quelqu’un est cité ou présenté comme ayant dit cela." },
  passive: { en: "A verb of saying in the passive: whoever stands behind 'by' says it.", fr: "Un verbe de parole au passif : qui suit « par » le dit." },
  citing: { en: "An outlet cites somebody: the words are theirs, and the outlet is the way they came.", fr: "Un média cite quelqu’un : les mots sont de cette personne, et le média les rapporte." },
  signed: { en: "A quotation with its speaker behind a dash.", fr: "Une citation suivie d’un tiret et de son auteur." },
  transcript: { en: "A line that begins with its speaker's name, as in a transcript.", fr: "Une ligne qui commence par le nom de qui parle, comme dans un procès-verbal." },
  announced: { en: "The words before it announce what somebody said.", fr: "Les mots qui précèdent annoncent ce que quelqu’un a dit." },
  quotation: { en: "Words in quotation marks, which by their place belong to whoever spoke last.", fr: "Des mots entre guillemets qui, par leur place, reviennent à qui a parlé en dernier." },
  model: { en: "A language model found it, and every word of it stands in the text. If nothing else did, it counts for nothing until accepted.", fr: "Un modèle de langue l’a trouvé, et chaque mot en figure dans le texte. S’il est seul, cela ne compte pour rien avant d’être accepté." },
  learned: { en: "No rule found it: it looks like what was accepted in this case. It counts for nothing until accepted.", fr: "Aucune règle ne l’a trouvé : il ressemble à ce qui a été accepté dans ce dossier. Il ne compte pour rien avant d’être accepté." },
};

/** Sentences for a statement's proposers; a name that is not known stands for itself. */
export function whyProposed(proposers: readonly string[]): readonly ({ readonly name: string } & Why)[] {
  return proposers.map((name) => ({ name, ...(sentences[name] ?? { en: name, fr: name }) }));
}

/** The sentences of all that proposed any of these. */
export function whyAll(statements: readonly { readonly proposers: readonly string[] }[]): Readonly<Record<string, Why>> {
  const names = [...new Set(statements.flatMap(({ proposers }) => proposers))].sort();
  return Object.fromEntries(whyProposed(names).map(({ name, en, fr }) => [name, { en, fr }]));
}

/** Names that have a sentence. */
export const explained: readonly string[] = Object.keys(sentences);
