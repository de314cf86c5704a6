/** The rules that put statements together or against each other, in a sentence for people. A rule's name may be followed by ': ' and words. */
const sentences: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  "a person put them together": ["A person put them together.", "Une personne les a réunis."],
  "same count": ["They count the same thing.", "Ils comptent la même chose."],
  "same figure": ["They give the same figure.", "Ils donnent le même nombre."],
  "ranges that meet": ["Their figures differ, and the ranges meet.", "Leurs nombres diffèrent, et leurs fourchettes se rejoignent."],
  "a later number corrects an earlier one": ["A number that may still grow, told later and higher.", "Un nombre qui peut encore croître, donné plus tard et plus haut."],
  "same thing counted at the same time and place": ["The same thing is counted, at a time and place that may be one.", "La même chose est comptée, à un moment et en un lieu qui peuvent être les mêmes."],
  "ranges that do not meet": ["Their figures are too far apart for both to hold.", "Leurs nombres sont trop éloignés pour tenir tous deux."],
  "different speakers": ["Somebody else stands behind each.", "Quelqu’un d’autre est derrière chacun."],
  "same speaker": ["The same speaker.", "La même personne parle."],
  "wording that repeats or translates": ["The wording repeats or translates.", "Les mots se répètent ou se traduisent."],
  "the same words in quotation marks": ["The same words stand in quotation marks.", "Les mêmes mots sont entre guillemets."],
  "same words as the credited agency": ["The words of an agency that is credited.", "Les mots d’une agence dont la mention figure."],
  "same run of words": ["The same run of words.", "La même suite de mots."],
  "one is earlier or credited": ["One of them is earlier, or credited by the other.", "L’un est antérieur, ou mentionné par l’autre."],
  "which copied which is not known": ["Which copied which is not known.", "On ne sait pas lequel a copié l’autre."],
  "same day of one happening": ["They give the same day for one happening.", "Ils donnent le même jour pour un même fait."],
  "same happening at the same place": ["They tell of one happening at one place.", "Ils parlent d’un même fait en un même lieu."],
  "what came first": ["They tell which of two things came first.", "Ils disent laquelle de deux choses vint d’abord."],
  "told in the same order": ["They tell of two things in the same order.", "Ils racontent deux choses dans le même ordre."],
  "told in the other order": ["They tell of the same two things in opposite orders.", "Ils racontent les deux mêmes choses en ordre inverse."],
  "same act at an hour": ["They give an hour for the same act.", "Ils donnent une heure pour le même acte."],
  "the same hour": ["The hours they give can be one.", "Les heures qu’ils donnent peuvent être la même."],
  "hours that exclude each other": ["The hours they give exclude each other.", "Les heures qu’ils donnent s’excluent."],
  "a number said to be wrong": ["One says that the number the other gives is wrong.", "L’un dit que le nombre donné par l’autre est faux."],
  "two ages for one person": ["They give two ages for one person.", "Ils donnent deux âges pour une même personne."],
  "of one name": ["The person bears one name in both.", "La personne porte le même nom dans les deux."],
  "to whom the same thing happened": ["The same thing is told to have happened to that person.", "La même chose serait arrivée à cette personne."],
  "days that exclude each other": ["The days they give exclude each other.", "Les jours qu’ils donnent s’excluent."],
  "filmed in one day, or on more than one": ["One says that it was filmed in one day, another that it took more.", "L’un dit que tout fut filmé en un jour, l’autre qu’il en fallut plus."],
  "same examining office": ["They name the same office that examines.", "Ils nomment la même autorité qui enquête."],
  "in common": ["They have enough words in common, rare ones weighing more.", "Ils ont assez de mots en commun, les mots rares pesant davantage."],
  "one side denies it": ["One side says that it is not so.", "L’un des deux dit que ce n’est pas le cas."],
  opposed: ["The words they use for the same thing are opposites.", "Leurs mots pour la même chose sont contraires."],
  "rejects what was said just before": ["The text says that one rejects what was said just before.", "Le texte dit que l’un rejette ce qui vient d’être dit."],
  "answers what was said just before": ["One answers what the other said just before.", "L’un répond à ce que l’autre vient de dire."],
  "is told as the contrary of what was said just before": ["The text sets one against what was said just before.", "Le texte oppose l’un à ce qui vient d’être dit."],
  "refuses what was asked for just before": ["One refuses what the other asks for.", "L’un refuse ce que l’autre demande."],
  "takes up what the other says and doubts it": ["One takes up what the other says, and doubts it.", "L’un reprend ce que dit l’autre, et en doute."],
  "asks whoever said it, and answers": ["One puts a question to the other’s words, and answers it.", "L’un interroge les mots de l’autre, et répond."],
  "answers an allegation that the text repeats": ["The text repeats an allegation, and one answers it.", "Le texte répète une accusation, et quelqu’un y répond."],
  "questions the report of the other side": ["One questions the report of the other.", "L’un met en cause le rapport de l’autre."],
  "questions the film of the other side": ["One questions the film of the other.", "L’un met en cause le film de l’autre."],
  "says that the other meant something else": ["One says that the other meant something else.", "L’un dit que l’autre entendait autre chose."],
  "takes up the other's words as a question and answers it": ["One takes up the other’s words as a question, and answers it.", "L’un reprend les mots de l’autre en question, et y répond."],
  "shows the paper of which the other says that there is none": ["One shows the paper of which the other says that there is none.", "L’un montre le papier dont l’autre dit qu’il n’existe pas."],
  "denies all of what it is accused of": ["One denies all of what it is accused of.", "L’un nie tout ce dont on l’accuse."],
};

const unknown: readonly [string, string] = ["A rule of another version of the program.", "Une règle d’une autre version du programme."];

/** Is it a rule of this version? */
export function isKnownRule(because: string): boolean {
  return Object.hasOwn(sentences, ruleOf(because));
}

export function tellRule(because: string, language: "en" | "fr"): string {
  const [en, fr] = (isKnownRule(because) ? sentences[ruleOf(because)] : undefined) ?? unknown;
  return language === "en" ? en : fr;
}

function ruleOf(because: string): string {
  return because.split(":", 1)[0] ?? "";
}
