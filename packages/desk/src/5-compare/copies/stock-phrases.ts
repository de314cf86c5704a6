import type { TextWord } from "../text/article-view.js";

/** What reports of any event say in the same words without one having read the other. Folded; rules as data. */
const phrases: readonly (readonly string[])[] = `
in a statement
told reporters on
told a news conference
at a news conference
at a press conference
on condition of anonymity
because he was not authorised to speak
because she was not authorised to speak
because they were not authorised to speak
not authorised to speak to the media
not authorized to speak to the media
did not immediately respond to a request for comment
did not respond to a request for comment
could not be reached for comment
declined to comment
has been contacted for comment
taken to hospital
was taken to a nearby hospital
were taken to hospital with minor injuries
with serious injuries
with minor injuries
with life threatening injuries
pronounced dead at the scene
an investigation is under way
an investigation has been opened
has opened an investigation
launched an investigation into
the investigation is ongoing
the cause of the fire is not yet known
was not immediately clear
in the early hours of
emergency services were called to
in connection with the incident
according to a report published
who spoke on condition of anonymity
under the condition of anonymity
dans un communique
lors d une conference de presse
au cours d une conference de presse
sous couvert d anonymat
sous le couvert de l anonymat
a requis l anonymat
n a pas souhaite faire de commentaire
n a pas souhaite commenter
n a pas donne suite a nos sollicitations
n etait pas joignable
contacte par telephone
une enquete a ete ouverte
une enquete est en cours
l enquete se poursuit
a ouvert une enquete
a ete ouverte pour
ont ete transportes a l hopital
a ete transporte a l hopital
a ete transportee a l hopital
en urgence absolue
en urgence relative
dans un etat grave
son pronostic vital est engage
son pronostic vital n est pas engage
dans la nuit de
au petit matin
aux premieres heures de
selon les premiers elements de l enquete
selon les premieres constatations
pour une raison encore indeterminee
a t on appris de source
a t on appris aupres de
place en garde a vue
ont ete placees en garde a vue
`.trim().split("\n").map((line) => line.split(" "));

const byFirst = new Map<string, (readonly string[])[]>();
for (const phrase of phrases) {
  const [first = ""] = phrase;
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

/** The words of a list that stand in a set phrase. */
export function stockWords(words: readonly TextWord[]): ReadonlySet<TextWord> {
  const found = new Set<TextWord>();
  words.forEach((word, at) => {
    for (const phrase of byFirst.get(word.folded) ?? []) {
      if (phrase.every((part, i) => words[at + i]?.folded === part)) for (const each of words.slice(at, at + phrase.length)) found.add(each);
    }
  });
  return found;
}
