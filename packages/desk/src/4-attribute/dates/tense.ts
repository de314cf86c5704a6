import { matchesIn } from "../words/matches-in.js";

/** Words that put what a sentence tells before or after the moment of writing. Folded. */
const cues = /(?<![a-z])(?:(?<future>(?:to be|will|would|shall|could|can)(?: not| also)?(?: be)?(?: [a-z]{3,14})?|pourra|pourront|pourrait|pourraient|going to|due|scheduled|slated|planned for|expected|set to|is to|are to|plans? to|'ll|(?:aura|auront|sera|seront|doit|doivent|devrait|devraient)(?: [a-z]{3,14}(?![a-z]))?|prevue?s?|attendue?s?|appellent? a|prevoi(?:t|ent)|forecasts?|expects?|prochainement|d'ici(?= (?:~ |a |au |la |le |les |fin |mi-|l'|[a-z]+ (?:20|prochain)))|[a-z]{2,14}(?:era|eront|ira|iront|[dtvr]ra|[dtvr]ront|erons|irons)|(?:adjourn|postpone|defer)(?:s|ed)?(?=(?: [^ ,.;:]{1,20}){0,3} (?:to|until) )|upcoming|ahead of|a venir|(?:opens|begins|starts|resumes|meets|convenes|votes|appears|reopens)(?= (?:on|in|at|next|this) )|(?:flies|arrives|travels|returns|departs|leaves|speaks|starts|begins|resumes|convenes|reopens|goes|kicks off|expires)(?=(?: at| to| in| before)?(?: [^ ,.;:]{1,20}){0,4} (?:on )?(?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))|(?<!(?:to|not|n't|let|help|make|did|does|do) )(?:begin|resume|reopen|meet again|go to the polls)(?=(?: again)?(?: on)? (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))|(?:flies|arrives|travels|returns|departs|leaves)(?=(?: [^ ,.;:]{1,20}){0,5} (?:on|next|this|tomorrow)(?![a-z]))|(?:s'envole|arrive|part|revient|rentre|repart|se rend|decolle)(?=(?: [^ ,.;:]{1,20}){0,4} (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?![a-z]))|(?:annonce|annoncent|promet|promettent|convoque|convoquent|programme|programment)(?= (?!que? |qu'|avoir |etre )(?:[^ ,.;:]{1,20} ){1,7}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?![a-z]))|appele(?:e?s)? aux urnes|(?:comparait|rouvre|reprend|commence(?:nt)?|se prononce|vote(?:nt)?|s'exprime|expire)(?=(?: [^ ,.;:]{1,20}){0,2} (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?![a-z]))|(?:s'ouvre(?:nt)?|debute(?:nt)?|se reuni(?:t|ssent)|s'acheve(?:nt)?|se t(?:ient|iennent)|n?'?expir(?:ent|ait|aient))(?= (?:le|en|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce) ?)|avant|before|en vue)|(?<past>since|depuis|was|were|had|has|have|been|did|said|told|took|came|went|began|made|left|saw|met|held|fell|broke|found|led|sent|won|lost|fled|gave|got|ran|rose|sank|shot|spoke|stood|struck|wrote|became|brought|built|caught|drew|drove|felt|flew|grew|heard|kept|paid|sat|sold|spent|threw|[a-z]{2,14}ed|a|ont|est|sont|avait|avaient|etait|etaient|fut|(?<!['-]|cet |en |un |plein |chaque )ete))(?![a-z])/g;
const notFuture = /^(?:extra|ultra|mantra|contra|sutra|tantra|opera|camera|caméra|librairie|mira|environs|avirons|considerons|esperons|operons|preferons|reiterons|recuperons|tolerons|indira|sierra|tiendra-t)$/;

/** 'He left before Tuesday's vote': a verb tells more than the preposition. */
const weakness = 60;
const commaWeakness = 12;

export type Tense = "past" | "future" | null;

/** A cue further off than this says nothing about the date, and the work for each date stays bounded. */
const reach = 200;

/** The cue nearest to a position decides. */
export function tenseAt(folded: string, position: number): Tense {
  const from = Math.max(0, position - reach);
  const start = position - from;
  let tense: Tense = null;
  let nearest = Infinity;
  for (const match of matchesIn(cues, folded.slice(from, position + reach))) {
    const future = match.groups?.["future"];
    if (future !== undefined && notFuture.test(future)) continue;
    const after = match.index + match[0].length;
    // 'Before Christmas' looks ahead; 'the Friday before' does not.
    if (/^(?:avant|before)$/.test(match[0]) && after > start) continue;
    const weak = /^(?:avant|before)$/.test(match[0]) ? weakness : 0;
    // A verb behind a comma tells of what comes next: 'expected on Monday, has said'.
    const apart = after > start && folded.slice(from + start, from + match.index).includes(",") ? commaWeakness : 0;
    const distance = weak + apart + (after <= start ? start - after : Math.abs(match.index - start));
    if (distance >= nearest) continue;
    nearest = distance;
    tense = future === undefined ? "past" : "future";
  }
  return tense;
}
