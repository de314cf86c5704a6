import type { CueGroup } from "./cue.js";

/** Verbs of speech in English that are followed by what the speech is of; see cues-en for how examples are written. */
export const englishSpeech: readonly CueGroup[] = [
  {
    name: "announce", language: "en", force: "assert", takes: ["object"],
    verbs: "announce acknowledge admit:admits:admitted:admitted:admitting suggest predict cite reiterate unveil outline concede allege emphasize emphasise stress highlight explain foresee:foresees:foresaw:foreseen:foreseeing reaffirm reveal disclose " +
      "point_to:points_to:pointed_to:pointed_to:pointing_to warn_of warn_about warn_against caution_against lament decry:decries:decried:decried:decrying tout attest_to testify_to note mention insist_on confirm express voice:voices:voiced:voiced:voicing",
    yes: ["The mayor announced [the end of night work].", "The union cited [three falls since May].", "The inspectors warned of [a second fall].", "Residents expressed [deep concern about the old cranes]."],
    no: ["The end of night work was announced.", "He mentioned it.", "The express train left."],
  },
  {
    name: "praise", language: "en", force: "assert", takes: ["object-and"],
    verbs: "praise mock attack blast slam:slams:slammed:slammed:slamming fault thank hail grill chide berate scold ridicule deride lambast lambaste commend rebuke",
    yes: ["The minister praised [the crews for their calm].", "The union blasted [the port for hiding the faults]."],
    no: ["The dogs attacked the guard.", "He slammed the door."],
  },
  {
    name: "cast", language: "en", force: "assert", takes: ["object-and"],
    verbs: "describe:describes:described:described:describing portray paint cast:casts:cast:cast:casting view see:sees:saw:seen:seeing regard dismiss deride denounce depict characterize condemn hail rate:rates:rated:rated:rating dub:dubs:dubbed:dubbed:dubbing",
    yes: ["The mayor described [the sale as a gift to the city].", "Residents see [the plan as a threat to the quay]."],
    no: ["He saw the crane.", "The crew viewed the film.", "He painted the boat."],
  },
  {
    name: "blame", language: "en", force: "accuse", takes: ["object"],
    verbs: "blame",
    yes: ["An inquiry blamed [a valve that had been left open].", "Officials blamed [bad weather]."],
    no: ["He blamed himself.", "The mayor was blamed.", "They blamed it on him."],
  },
  {
    name: "liken", language: "en", force: "assert", takes: ["object-and"],
    verbs: "liken compare:compares:compared:compared:comparing",
    yes: ["The union likened [the port to a prison]."],
    no: ["They compared the prices."],
  },
  {
    name: "ask whether", language: "en", force: "assert", takes: ["that"],
    verbs: "ask wonder question debate discuss explain",
    yes: ["The families asked [whether the crane had been checked].", "Many wonder [why nobody was told]."],
    no: ["He asked for water."],
  },
  {
    name: "shout that", language: "en", force: "assert", takes: ["that"],
    verbs: "shout yell whisper mutter joke quip:quips:quipped:quipped:quipping tweet retort scoff grumble sigh plead muse exclaim",
    yes: ["The foreman shouted that [the quay was giving way].", "An aide muttered that [the plan was dead]."],
    no: ["He shouted at the crew.", "The crew whispered at night."],
  },
];
