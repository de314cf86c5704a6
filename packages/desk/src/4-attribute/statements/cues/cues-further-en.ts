import type { CueGroup } from "./cue.js";

/** Verbs in English of what papers lay down, of what is asked of a court, of memory and of tolls; see cues-en for how examples are written. */
export const englishFurther: readonly CueGroup[] = [
  {
    name: "lay down", language: "en", force: "assert", takes: ["that"],
    verbs: "accept stipulate specify:specifies:specified:specified:specifying provide place_on_record go_on_record:goes_on_record:went_on_record:gone_on_record:going_on_record",
    yes: ["The plan provides that [each gate shall be open].", "The firm accepts, after two questions, that [the log shows nine calls]."],
    no: ["The port provides water.", "He accepted the prize."],
  },
  {
    name: "apply", language: "en", force: "urge", takes: ["infinitive"],
    verbs: "apply:applies:applied:applied:applying petition",
    yes: ["The council has applied [to have the logs heard in private]."],
    no: ["The rule applies to cranes.", "He applied paint."],
  },
  {
    name: "apply for", language: "en", force: "urge", takes: ["object"],
    verbs: "apply_for:applies_for:applied_for:applied_for:applying_for",
    yes: ["The firm applied for [an order to keep the quay shut]."],
    no: ["He applied for it."],
  },
  {
    name: "remember", language: "en", force: "assert", takes: ["object", "quotation"],
    verbs: "remember recall",
    yes: ["A welder remembers [hearing three cranes fall].", "Tom Veil recalled [a night of “nothing but wind”]."],
    no: ["He remembers the quay.", "She recalled him."],
  },
  {
    name: "claim", language: "en", force: "assert", takes: ["object"],
    verbs: "claim:claims:claimed:claimed:claiming",
    yes: ["The union also claims [gross neglect by the port]."],
    no: ["The fall claimed nine lives.", "The army claimed responsibility for it.", "The claims of the union were heard."],
  },
  {
    name: "revise", language: "en", force: "assert", takes: ["object"],
    verbs: "raise revise lower update",
    yes: ["The ministry on Friday raised [the official toll of the fall to 24]."],
    no: ["The port raised the fares to two pounds.", "The crew lowered the boat."],
  },
  {
    name: "sure of", language: "en", force: "assert", attitude: "belief", takes: ["quotation"],
    verbs: "=certain_of =sure_of",
    yes: ["The welder is certain of [“three loud bangs in a row”]."],
    no: ["He is certain of the day."],
  },
];
