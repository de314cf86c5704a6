import type { Attitude, Force } from "../../../model/statement.js";

/** Nouns of speech, belief and intention that alike bring a content: 'his claim that', 'her plan to', 'their fears of'. */
export interface SaidNouns {
  readonly nouns: string;
  readonly force: Force;
  readonly attitude: Attitude;
  /** The words that may join the content to the noun. */
  readonly joins: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const saidNouns: readonly SaidNouns[] = [
  {
    nouns: "claim claims assertion assertions allegation allegations suggestion suggestions argument arguments statement announcement prediction predictions conclusion admission acknowledgment acknowledgement insistence emphasis remark remarks comment comments contention finding view opinion warning warnings accusation accusations testimony complaint complaints",
    force: "assert", attitude: "speech", joins: ["that"],
    yes: ["The inspectors looked into Ida Marsh’s claim that [the brakes had failed]."],
    no: ["The claim that won the prize was old.", "His remark was short."],
  },
  {
    nouns: "warning warnings complaint complaints criticism praise", force: "assert", attitude: "speech", joins: ["of", "about"],
    yes: ["The port ignored the union’s warnings about [the old cables]."], no: ["The warnings of May were late."],
  },
  {
    nouns: "promise promises pledge pledges vow vows offer threat threats", force: "promise", attitude: "speech", joins: ["to", "that"],
    yes: ["The minister kept his promise to [rebuild the quay]."], no: ["The promise to the families was broken."],
  },
  {
    nouns: "call calls demand demands request requests proposal proposals appeal", force: "urge", attitude: "speech", joins: ["to", "for", "that"],
    yes: ["The council backed the union’s calls for [a new inquiry]."], no: ["His call to the police came late.", "The demand for cranes fell."],
  },
  {
    nouns: "belief fear fears hope hopes concern concerns conviction suspicion suspicions doubt doubts worry worries expectation expectations confidence", force: "assert", attitude: "belief",
    joins: ["that", "about", "of", "over"], yes: ["The mayor spoke of her fear that [more cranes would fall]."], no: ["Her hopes were high.", "The fear was great."],
  },
  {
    nouns: "plan plans desire wish intention intentions refusal willingness unwillingness determination eagerness decision commitment ambition reluctance vow", force: "assert", attitude: "intention", joins: ["to"],
    yes: ["Nobody knew of the port’s plan to [sell the quay]."], no: ["The decision to the contrary stood.", "His plan was old."],
  },
  {
    nouns: "support opposition endorsement", force: "assert", attitude: "belief", joins: ["for", "to", "of"],
    yes: ["The council counted on the union’s support for [the new rules]."], no: ["The support of the union was strong."],
  },
];
