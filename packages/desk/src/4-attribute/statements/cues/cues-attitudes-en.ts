import type { CueGroup } from "./cue.js";

/**
 * Verbs and adjectives of belief, intention and stance in English; see cues-en for how examples are written. They are told of
 * somebody as speech is, and are marked, so that what was thought or meant is not taken for what was said.
 */
export const englishAttitudes: readonly CueGroup[] = [
  {
    name: "believe", language: "en", force: "assert", attitude: "belief", takes: ["clause", "quotation"],
    verbs: "feel:feels:felt:felt:feeling suspect doubt worry:worries:worried:worried:worrying assume imagine fret:frets:fretted:fretted:fretting figure",
    yes: ["Many welders feel [the port has let them down].", "The inspectors suspect that [the logs were changed].", "Residents worry [the quay will never open again]."],
    no: ["He felt the cable.", "A suspect was held.", "The worry has not gone.", "She doubted the foreman."],
  },
  {
    name: "know", language: "en", force: "assert", attitude: "belief", takes: ["that"],
    verbs: "know:knows:knew:known:knowing understand:understands:understood:understood:understanding realize realise recognize recognise decide forget:forgets:forgot:forgotten:forgetting dream foresee:foresees:foresaw:foreseen:foreseeing",
    yes: ["The foreman knew that [the brakes were worn].", "The mayor understood that [the plan had failed]."],
    no: ["He knows the harbour.", "The crew recognized the boat."],
  },
  {
    name: "sure", language: "en", force: "assert", attitude: "belief", takes: ["clause"],
    verbs: "=sure =certain =confident =convinced =afraid =worried =concerned =aware =hopeful =optimistic =adamant =doubtful =skeptical =sceptical =positive =unaware =frustrated =glad =proud =disappointed =surprised =angry =unconvinced",
    yes: ["The mayor is confident that [the quay will open in May].", "Families were afraid [the inquiry would be closed].", "The union remains convinced [the crane was unsafe]."],
    no: ["The confident mayor left.", "He was sure of it.", "A certain welder came."],
  },
  {
    name: "worried about", language: "en", force: "assert", attitude: "belief", takes: ["object"],
    verbs: "=worried_about =concerned_about =afraid_of =skeptical_of =sceptical_of =wary_of =confident_in =confident_of =critical_of =convinced_of =supportive_of =dismissive_of =angry_about =optimistic_about =vague_about",
    yes: ["The families are worried about [the cost of the repairs].", "The union was critical of [the new rules for cranes]."],
    no: ["The families are worried.", "He is aware of it."],
  },
  {
    name: "support", language: "en", force: "assert", attitude: "belief", takes: ["object"],
    verbs: "support oppose favor favour endorse back prefer:prefers:preferred:preferred:preferring despise admire resent applaud believe_in:believes_in:believed_in:believed_in:believing_in worry_about:worries_about:worried_about:worried_about:worrying_about " +
      "complain_about complain_of advocate champion welcome bemoan regret:regrets:regretted:regretted:regretting mourn celebrate disapprove_of approve_of distrust dislike",
    yes: ["The union opposes [the sale of the old quay].", "Two ministers favour [a ban on night work].", "Residents complained about [the noise of the cranes]."],
    no: ["The plan was opposed.", "The support of the union was strong.", "Four legs support it."],
  },
  {
    name: "plan", language: "en", force: "assert", attitude: "intention", takes: ["infinitive"],
    verbs: "want plan:plans:planned:planned:planning hope:hopes:hoped:hoped:hoping expect refuse decline aim intend agree decide offer choose:chooses:chose:chosen:choosing prefer:prefers:preferred:preferred:preferring " +
      "wish opt:opts:opted:opted:opting love:loves:loved:loved:loving like:likes:liked:liked:liking hesitate resolve vote swear:swears:swore:sworn:swearing volunteer",
    yes: ["The port plans [to close two quays].", "The firm refused [to show the logs].", "The families want [to know who was on the crane].", "The council voted [to sell the quay]."],
    no: ["The plan to close the quay was dropped.", "The port was expected to close.", "They voted in May."],
  },
  {
    name: "determined", language: "en", force: "assert", attitude: "intention", takes: ["infinitive"],
    verbs: "=determined =willing =unwilling =ready =eager =reluctant =prepared =keen =anxious =unable_or_unwilling =loath =hesitant =intent_on =committed",
    yes: ["The union is determined [to stop the sale].", "The firm was reluctant [to show its books]."],
    no: ["The determined union left.", "The crane is ready."],
  },
  {
    name: "want", language: "en", force: "urge", attitude: "intention", takes: ["object-and"],
    verbs: "want expect would_like prefer:prefers:preferred:preferred:preferring persuade convince",
    yes: ["The families want [the port to pay for the repairs].", "The mayor expects [the quay to open in May]."],
    no: ["The families want it.", "He pushed the cart.", "Nobody expects the quay to open in May."],
  },
  {
    name: "want-object", language: "en", force: "urge", attitude: "intention", takes: ["object"],
    verbs: "want",
    yes: ["The families want [an inquiry into the fall]."],
    no: ["They wanted it.", "The crane is wanted."],
  },
];
