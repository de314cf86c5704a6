import type { State } from "./inquiry-words.js";
import { gap, said } from "./inquiry-words.js";

const report = "(?:report|findings|conclusions|file|verdict)";
const rapport = "(?:rapport|conclusions|avis|travaux)";

/**
 * What is said of those who are known to examine, with no word of an inquiry beside it: 'it handed in its report', 'elle n'aura pas lieu'. Of anybody else
 * these words say something else.
 */
export const examinerStates: readonly State[] = [
  { status: "closed", negated: true, words: said(
    `(?:ne|n[’']y|n[’'])${gap(1)} ?(?:retient|retenait|rel[èe]ve|constate|voit|trouve|(?:a|avait) (?:retenu|relev[ée]|constat[ée]|vu|trouv[ée]))${gap(2)} (?:aucune?|rien|pas de)`,
    "(?:it|they|which|that) never (?:took place|happened)", "n[’']aura(?:it)? pas lieu", "n[’'](?:a|avait) jamais (?:eu lieu|vu le jour)", "(?:will|would) not (?:be held|take place|go ahead)", "won[’']t (?:be held|take place)",
    "finding no", "(?:found|finds) (?:no|nothing)") },
  { status: "closed", words: said(
    `(?:hand(?:ed|s) (?:in|over)|deliver(?:ed|s)|submit(?:ted|s)|present(?:ed|s)|publish(?:ed|es)|releas(?:ed|es)|issu(?:ed|es)|fil(?:ed|es)|forward(?:ed|s)|turned in|return(?:ed|s)) (?:an?|its|his|her|their|the)${gap(3)} ${report}`,
    `(?:found|finds|concluded|concludes|ruled|rules|determined|established)${gap(4)} (?:that|[“"])`, "(?:had |has )?recommended (?:that|the|a)", "made [\\p{N}\\p{L}-]{1,12} recommendations", "clear(?:ed|s) (?:everyone|everybody|all|every|each|the|two|three|both|its|them|him|her)",
    `report [^.;:]{0,60}(?:found|finds|blamed|blames|concluded|concludes|cleared|faulted|criticis|criticiz)[\\p{L}]{0,3}`, `report(?:, [^.;:]{0,60},)? (?:found|finds|blamed|blames|concluded|concludes|cleared|faulted|said|says)`,
    `according to (?:its|their|the inquiry[’']s|the panel[’']s|the commission[’']s) ${report}`, `(?:selon|d[’']apr[èe]s|dans) (?:son|ses|leur|leurs) ${rapport}`,
    "(?:finished|reported|wound up|completed its work|ended its work) (?:on|in|last|this|at)", "(?:has been|was|is) (?:now )?(?:scrapped|abandoned|called off|dropped|wound up|over)",
    `(?:rendu|rend|remis|remet|publi[ée]|publie|d[ée]pos[ée]|livr[ée]|pr[ée]sent[ée]|transmis|boucl[ée]|achev[ée]) (?:son|leur|le|ses|leurs|un)${gap(2)} ${rapport}`,
    "(?:conclut|concluait|a conclu|avait conclu|ont conclu) (?:à|au|aux|que|qu[’'])", `${rapport}(?:, [^.;:]{0,60},)? (?:conclut|concluait|pointe|pointait|[ée]pingle|recommande|blanchit|blanchissait|accuse|met en cause)`, "(?:blanchit|blanchi|mis hors de cause|disculp[ée])",
    "(?:est|a [ée]t[ée]) (?:abandonn[ée]e?|enterr[ée]e?|close|clôtur[ée]e?|referm[ée]e?)") },
  { status: "open", words: said(
    `(?:sent|sends|is sending|dispatched|has sent|have sent|deployed)${gap(3)} (?:team|experts)`, `(?:carried out|conducted|made|began|started) (?:an?|its)${gap(3)} inspection`, "(?:is|are|was|were) (?:assessing|reviewing|examining|studying|questioning)", "its (?:investigators|inspectors) (?:had|have|were|are|will)",
    "(?:a|ont) mise? en examen", "(?:a|ont) (?:commenc[ée]|entam[ée]|ouvert|d[ée]but[ée]) (?:ses|leurs) (?:auditions|travaux)", `(?:a|ont) (?:men[ée]|effectu[ée]|r[ée]alis[ée])${gap(2)} (?:inspection|contr[ôo]le|audit)`, "(?:opened|began|started) (?:its|their|public) (?:hearings|work)",
    "(?:is|are|was|were|remains?)(?: now| still| always)? [“\"«]? ?(?:ongoing|under way|underway|continuing|in progress|at work|sitting)", "has(?: not yet|n[’']t yet| yet to)? (?:report|publish|finish)(?:ed)?",
    "(?:was|were|has been|have been) sworn in", "(?:heard|hears|has heard|have heard|questioned|has questioned|interviewed|has interviewed|is questioning|took evidence) (?:from|\\p{N}+|[\\p{L}]{3,12} (?:witness|people|officer|surviv|expert)[\\p{L}]{0,4})",
    "(?:est|sont)(?: toujours| encore)? en cours", "se poursui(?:t|vent)", "suit son cours", "n[’'](?:a|ont) pas encore rendu", "(?:a|ont) (?:d[ée]jà )?(?:auditionn[ée]|entendu|interrog[ée])") },
  { status: "promised", words: said(
    `(?:will|would|is to|was to|are to|is due to|is expected to|has \\p{N}+ days to) (?:report|publish|present|deliver|hold hearings|sit|hear|question|examine)`, "(?:is|are) due (?:in|by|on|to)",
    `(?:rendra|rendront|remettra|remettront|publiera|pr[ée]sentera|(?:doit|doivent|devra|devrait) (?:rendre|remettre|publier|pr[ée]senter)) (?:son|ses|leur|leurs|un|le)`) },
];
