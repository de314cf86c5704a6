import type { CueGroup } from "./cue.js";

/**
 * Verbs of speech in English. In the examples [ ] stand around the content that must be found; `no` are sentences in which
 * nothing must be found.
 */
export const englishCues: readonly CueGroup[] = [
  {
    name: "say", language: "en", force: "assert", takes: ["clause", "quotation"],
    verbs: "say:says:said:said:saying add:adds:added:added:adding declare insist maintain assert argue contend explain acknowledge admit:admits:admitted:admitted:admitting " +
      "concede confirm announce reply:replies:replied:replied:replying respond answer write:writes:wrote:written:writing testify:testifies:testified:testified:testifying recall point_out:points_out:pointed_out:pointed_out:pointing_out " +
      "believe think:thinks:thought:thought:thinking predict conclude reiterate stress emphasize emphasise counter tweet boast " +
      "lament reckon complain hope:hopes:hoped:hoped:hoping fear guess caution repeat:repeats:repeated:repeated:repeating stipulate clarify:clarifies:clarified:clarified:clarifying",
    yes: [
      "The harbour master said [the crane had been checked in May].",
      "Ida Marsh, who runs the port, explained that [nobody was on the quay].",
      "[“We saw it fall,”] said Tom Veil, a welder.",
      "[The crane was new], the engineers said on Monday.",
    ],
    no: ["The crane was said to be new.", "He had nothing to say.", "The boat left on Monday."],
  },
  {
    name: "report", language: "en", force: "assert", takes: ["clause", "quotation"],
    verbs: "report suggest indicate reveal claim estimate learn:learns:learned:learned:learning",
    yes: ["The union claims [the cables were never replaced].", "The agency reported that [two quays were shut]."],
    no: ["The claims of the union were heard.", "A report on the crane is due."],
  },
  {
    name: "find", language: "en", force: "assert", takes: ["that"],
    verbs: "state:states:stated:stated:stating find:finds:found:found:finding show:shows:showed:shown:showing allow hear:hears:heard:heard:hearing agree rule warn note observe remark remember:remembers:remembered:remembered:remembering swear:swears:swore:sworn:swearing have_it:has_it:had_it:had_it:having_it",
    yes: ["The inspectors found that [the brakes had failed].", "The mayor warned that [more cranes could fall]."],
    no: ["The divers found a cable.", "The crew found the harbour closed.", "Only four coastal states meet the new rule for cranes."],
  },
  {
    name: "accuse-that", language: "en", force: "accuse", takes: ["clause"],
    verbs: "allege",
    yes: ["The welders allege that [the port hid the faults]."],
    no: ["The firm charged two thousand pounds a day."],
  },
  {
    name: "tell", language: "en", force: "assert", takes: ["hearer", "quotation"],
    verbs: "tell:tells:told:told:telling inform remind assure warn notify:notifies:notified:notified:notifying",
    yes: ["Ida Marsh told Lynn Radio that [the quay was empty].", "The captain told reporters [he had seen nothing].", "He warned the crews that [more cranes could fall]."],
    no: ["He told a long story."],
  },
  {
    name: "deny", language: "en", force: "deny", takes: ["clause", "object", "quotation"],
    verbs: "deny:denies:denied:denied:denying dispute reject rebut:rebuts:rebutted:rebutted:rebutting refute dismiss rule_out:rules_out:ruled_out:ruled_out:ruling_out",
    yes: ["The firm denied that [its cables were worn].", "The port authority denies [any breach of the rules].", "The firm rejected claims that [the alarm had failed]."],
    no: ["He was denied entry to the port.", "The union rejected it."],
  },
  {
    name: "accuse", language: "en", force: "accuse", takes: ["object-and"],
    verbs: "accuse blame",
    yes: ["The union accused [the port of hiding the faults]."],
    no: ["The man accused of the theft was freed."],
  },
  {
    name: "condemn", language: "en", force: "accuse", takes: ["object", "quotation"],
    verbs: "condemn criticise criticize denounce decry:decries:decried:decried:decrying deplore",
    yes: ["The union condemned [the slow work of the inspectors]."],
    no: ["The building was condemned."],
  },
  {
    name: "question", language: "en", force: "deny", takes: ["object"],
    verbs: "question",
    yes: ["The firm questioned [the way the cables had been tested]."],
    no: ["Police questioned him.", "The question was not asked."],
  },
  {
    name: "promise", language: "en", force: "promise", takes: ["infinitive", "clause", "object", "quotation"],
    verbs: "promise pledge vow",
    yes: ["The minister promised [to rebuild the quay].", "The port pledged [two million euros for the families]."],
    no: ["The promise was kept."],
  },
  {
    name: "undertake", language: "en", force: "promise", takes: ["infinitive"],
    verbs: "undertake:undertakes:undertook:undertaken:undertaking commit_to:commits_to:committed_to:committed_to:committing_to threaten",
    yes: ["The firm undertook [to pay for the repairs]."],
    no: ["They undertook repairs."],
  },
  {
    name: "claim-to", language: "en", force: "assert", takes: ["infinitive"],
    verbs: "claim",
    yes: ["Two welders claimed [to have warned the port]."],
    no: ["The claim was settled."],
  },
  {
    name: "urge", language: "en", force: "urge", takes: ["object-and", "that", "quotation"],
    verbs: "urge encourage call_on:calls_on:called_on:called_on:calling_on call_upon:calls_upon:called_upon:called_upon:calling_upon invite exhort implore ask advise",
    yes: ["The mayor urged [the families to stay at home].", "We call on [the ministry to open an inquiry]."],
    no: ["He was asked to leave.", "They asked a question."],
  },
  {
    name: "order", language: "en", force: "urge", takes: ["that"],
    verbs: "order instruct",
    yes: ["The judge ordered that [the files be released by June]."],
    no: ["The crew ordered two boats.", "The order was given at night."],
  },
  {
    name: "demand", language: "en", force: "urge", takes: ["object", "that", "infinitive", "quotation"],
    verbs: "demand call_for:calls_for:called_for:called_for:calling_for request propose recommend",
    yes: ["The families demanded [an inquiry into the fall].", "The union is calling for [an end to night work]."],
    no: ["The demand was met.", "This calls for patience."],
  },
  {
    name: "ask-for", language: "en", force: "urge", takes: ["object"],
    verbs: "ask_for:asks_for:asked_for:asked_for:asking_for plead_for push_for:pushes_for:pushed_for:pushed_for:pushing_for press_for:presses_for:pressed_for:pressed_for:pressing_for appeal_for lobby_for:lobbies_for:lobbied_for:lobbied_for:lobbying_for campaign_for petition_for",
    yes: ["The families have asked for [an order that closes the quay].", "The union pleaded for [a halt to night work]."],
    no: ["He asked for water.", "They pushed for it."],
  },
  {
    name: "tell-of", language: "en", force: "assert", takes: ["that", "object"],
    verbs: "describe:describes:described:described:describing recount",
    yes: ["Two welders described [men running from the quay].", "The inspectors described [a “see nothing” habit in which no log was kept]."],
    no: ["He described it.", "The welder was described."],
  },
  {
    name: "list", language: "en", force: "assert", takes: ["clause", "object"],
    verbs: "list record find:finds:found:found:finding detail",
    yes: ["The inventory lists [forty cranes].", "An audit of the port found [the brakes out of order].", "The harbour log records [nine calls to the mayor]."],
    no: ["The crew found the cable.", "The film records the visit."],
  },
  {
    name: "count", language: "en", force: "assert", takes: ["object"],
    verbs: "count record document list",
    yes: ["The union counted [twelve crews at the gate]."],
    no: ["The votes were counted.", "He counted the boats.", "The film records the visit."],
  },
  {
    name: "measure", language: "en", force: "assert", takes: ["object-and"],
    verbs: "estimate put:puts:put:put:putting",
    yes: ["The port estimates [the damage at two million euros]."],
    no: ["He put the crane on the quay.", "The estimate was low."],
  },
  {
    name: "label", language: "en", force: "assert", takes: ["label"],
    verbs: "call describe:describes:described:described:describing label:labels:labelled:labelled:labelling brand dub:dubs:dubbed:dubbed:dubbing term characterize deem",
    yes: ["The mayor called the plan [“a gift to the port”].", "It was described by one welder as [“the worst night of my life”]."],
    no: ["He called the harbour master.", "The “old quay” was closed."],
  },
  {
    name: "voice", language: "en", force: "assert", takes: ["quotation"],
    verbs: "find:finds:found:found:finding state:states:stated:stated:stating joke quip:quips:quipped:quipped:quipping continue ask whisper shout cry:cries:cried:cried:crying read:reads:read:read:reading exclaim grumble mutter retort plead recount sigh scoff laugh agree warn note observe remark go_on:goes_on:went_on:gone_on:going_on comment muse chant yell scream tweet proclaim thunder mumble marvel intone conclude write:writes:wrote:written:writing post rate:rates:rated:rated:rating put_it:puts_it:put_it:put_it:putting_it",
    yes: ["[“Who pays?”] asked Ida Marsh."],
    no: ["The work continued at night."],
  },
];
