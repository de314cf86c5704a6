import type { Language } from "../../../model/reading.js";
import { clauseEnd, subordinateEnd } from "../content/clause-end.js";
import { contentAfter } from "../content/content-after.js";
import type { Content } from "../content/content-after.js";
import { afterDash, endsInQuote, frontedContent } from "../content/fronted.js";
import type { Fronted } from "../content/fronted.js";
import type { CueHit } from "../cues/find-cues.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import { adverbs, auxiliaries, conjunctions, days, determiners, months, prepositions, pronouns } from "../../words/small-words.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { nameEnd, skipAdjuncts } from "../content/adjuncts.js";
import { answeredClause, behindOn, laterSubject, opensSubject, whereOnIs } from "../subjects-fr.js";
import { firstGroup, gerundSubject } from "./gerund-subject.js";
import { isApposed } from "./apposed-before-fr.js";
import { pastSound, pastSource } from "./past-source-fr.js";
import { beforeWhen, hangsOpen, nameBehind, onlyThat, relativeContent, tellsNothing, withoutClause } from "../subjects-en.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Sentence } from "../scene.js";
import { isOutlet } from "../speakers/is-outlet.js";
import { isSomebody } from "../speakers/is-somebody.js";
import { isPaper, isSource, isSpeaking } from "../speakers/is-source.js";
import { wordsOf } from "../speakers/cast.js";
import { asksNotToBeNamed, clippedToRelative, isWhoSays, saysNothing, saysSomething } from "../content/content-checks.js";

/** Statements that a verb of speech brings: before it, after it, around it. */
export const proposeCues: Proposer = {
  name: "verb-of-speech",
  propose(context: ProposerContext): Draft[] {
    const drafts: Draft[] = [];
    context.scene.sentences.forEach((sentence, index) => {
      const cues = context.cues[index] ?? [];
      let last: Draft | null = null;
      for (const hit of cues) {
        const place = { sentence, index, cues, language: context.scene.language };
        const draft = draftOf(place, hit, last);
        const rest = restAfterInsert(place, hit, draft);
        const open = draft !== null && rest !== null && context.scene.language === "en" && hangsOpen(sentence.pieces, hit.from);
        if (draft && !(rest && rest.start <= draft.start) && !open) drafts.push(draft);
        if (rest) drafts.push(rest);
        const beyond = draft && rest === null ? beyondSemicolon(place, hit, draft) : null;
        if (beyond) drafts.push(beyond);
        last = rest ?? draft ?? last;
      }
    });
    return drafts;
  },
};

const backshifted = /^(?:had|would|could|was|were|might)$/u;

/** 'The repair would cost 4 million, she said, citing the engineers; the fine had been 5 million': told in the same shifted tense, by the same. */
function beyondSemicolon({ sentence, cues, index, language }: Place, hit: CueHit, draft: Draft): Draft | null {
  const { pieces } = sentence;
  const first = pieces[hit.at];
  if (language !== "en" || hit.mood !== "finite" || !first || draft.end > first.start) return null;
  const semicolon = pieces.findIndex((p, i) => i > hit.to && p.text === ";");
  const from = pieces[semicolon + 1];
  const to = pieces.findLastIndex((p) => p.is !== "mark");
  const shifted = (a: number, b: number): boolean => pieces.slice(a, b).some((p) => backshifted.test(p.low));
  if (semicolon < 0 || !from || to - semicolon < 5 || !(from.capital || determiners.en.has(from.low)) || cues.some((c) => c.from > semicolon)) return null;
  if (!shifted(0, hit.from) || !shifted(semicolon + 1, pieces.length) || pieces.slice(semicolon).some((p) => p.is === "quote" || /^(?:is|are|has|have)$/u.test(p.low))) return null;
  return { ...draft, start: from.start, end: pieces[to]?.end ?? from.end, sentence: index, weight: 2 };
}

export interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly cues: readonly CueHit[];
  readonly language: Language;
}

/** 'To prevent this, he said, cranes should be checked': what goes on after the insert is said by the same. */
function restAfterInsert(place: Place, hit: CueHit, draft: Draft | null): Draft | null {
  const { pieces } = place.sentence;
  if (hit.mood !== "finite" || hit.negated || (draft && draft.start > (pieces[hit.at]?.start ?? 0))) return null;
  const before = hit.insidePronoun === null ? subjectBefore(pieces, hit.from, place.language) : null;
  if (before && pieces[before.from - 1]?.text !== ",") return null;
  const inverted = before ? null : invertedSubject(place, hit);
  const named = before ?? inverted?.named ?? (hit.insidePronoun === null ? null : { from: hit.insidePronoun, to: hit.insidePronoun + 1, apposition: null });
  const comma = before ? hit.to : Math.max(inverted?.named.to ?? 0, hit.to + (hit.insidePronoun === null || hit.insidePronoun < hit.to ? 0 : 1));
  const group = hit.groups.find((g) => g.takes.includes("clause") || g.takes.includes("that")) ?? (place.language === "fr" ? hit.groups.find((g) => g.takes.includes("quotation")) : undefined);
  const from = comma + 1;
  const apposed = named?.apposition && !(place.language === "fr" && (isFiniteFrench(pieces[named.apposition.from]?.low ?? "", "") || /^(?:ne|n'|se|s'|que|qu')$/u.test(pieces[named.apposition.from]?.low ?? "")));
  if (!named || apposed || !group || pieces[comma]?.text !== "," || pieces[from]?.is !== "word" || pieces.length - from < 3) return null;
  const colon = place.language === "fr" ? pieces.findLastIndex((p, i) => i < hit.from && p.text === ":") : -1;
  const opening = colon > 0 ? colon + 1 : pieces.findIndex((p) => p.is !== "mark");
  const first = place.language === "en" && /^(?:and|but)$/u.test(pieces[opening]?.low ?? "") ? opening + 1 : opening;
  // 'The president, he argued, must come clean': the verb of the one content stands after the insert. In English it begins there, so that it does not hold who says it.
  const goesRound = auxiliaries[place.language].has(pieces[from].low) || (place.language === "fr" && goesRoundFrench(pieces, { first, insert: hit.from - 1, from }));
  const open = draft !== null && place.language === "en" && hangsOpen(pieces, hit.from);
  const bare = draft !== null && place.language === "en" && !hasVerb(pieces, first, (before?.from ?? hit.from) - 1);
  if ((!draft || bare || open || (place.language === "fr" && draft.start === pieces[first]?.start)) && (goesRound || open) && first < (before?.from ?? hit.from) - 1) {
    return make(place, { hit, speaker: { ...named, apposition: null }, content: { from: place.language === "en" ? from : first, to: clauseEnd(pieces, from, { language: place.language, cues: place.cues, object: false }), group, via: [], sure: false }, last: null });
  }
  const blocked = /^(?:and|but|while|when|as|after|before|adding|citing|referring|who|which|in|on|at|et|mais|qui|dont|avant|après|en|lors|dans|tandis|alors|with|where|although|though|because|since|for|to|before|according|selon|noting|saying)$/u;
  if (blocked.test(pieces[from].low) || pieces[from].low.endsWith("ing") || place.cues.some((c) => c.from === from)) return null;
  if (!pieces.slice(from).some((p) => auxiliaries[place.language].has(p.low) || /^\p{Ll}{3,}(?:ed|ent|ait)$/u.test(p.text))) return null;
  const to = clauseEnd(pieces, from, { language: place.language, cues: place.cues, object: false });
  const whole = place.language === "en" && hangsBefore(pieces, first, before?.from ?? hit.from);
  return make(place, { hit, speaker: named, content: { from: whole ? first : from, to, group, via: [], sure: false }, last: null });
}

/** 'Acts of protest' alone is nothing said: without a verb the content goes on behind 'he said'. */
function hasVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).some((p, k, words) => p.is === "quote" || auxiliaries.en.has(p.low) || /^['’](?:s|re|ve|ll|d)$/u.test(p.text) && k > 0 && pronouns.en.has(words[k - 1]?.low ?? "") || /^(?!whose|those|name|same|few|new)\p{Ll}{2,}(?:ed|ew|ought|ook|ame|ave|ell|ose|oke)$/u.test(p.text));
}

/** 'Les fumées, a-t-il dit, ne présentent …', 'Ce n’est que plus tard, assure-t-elle, qu’elle …', 'Le quai ne vaut, dit-il, que …': verb or 'que' of the one content stands behind the insert. */
function goesRoundFrench(pieces: readonly Piece[], { first, insert, from }: { first: number; insert: number; from: number }): boolean {
  const before = pieces.slice(first, insert).map((p) => p.low);
  const next = pieces[from]?.low ?? "";
  if (/^(?:que|qu')$/u.test(next)) return /^c(?:'|e)$/u.test(before[0] ?? "") || before.some((low) => /^n[e']$/u.test(low));
  if (/^(?:ne|n'|se|s')$/u.test(next)) return true;
  return isFiniteFrench(next, "") && !before.some((low, i) => i > 0 && isFiniteFrench(low, before[i - 1] ?? ""));
}

/** 'If the dam breaks, he said, the village is gone', 'In May, she said, …': what stands before the insert says nothing alone. */
function hangsBefore(pieces: readonly Piece[], first: number, until: number): boolean {
  const lead = /^(?:but|and|yet|so|still)$/u.test(pieces[first]?.low ?? "") ? first + 1 : first;
  const small = /^(?:if|though|although|while|when|because|once|unless|whether|whereas|to|even)$/u.test(pieces[lead]?.low ?? "") || prepositions.en.has(pieces[lead]?.low ?? "");
  return small && !pieces.slice(first, until).some((p) => p.is === "quote");
}

/** What a verb of speech brings by itself. */
export function draftOf(place: Place, found: CueHit, last: Draft | null): Draft | null {
  const { pieces } = place.sentence;
  const hit = place.language === "en" ? ofPaper(place, found) : found;
  if (hit.negated) return place.language === "en" ? toldAfterAll(place, hit) : null;
  if (hit.mood === "infinitive" || hit.groups.length === 0) return null;
  // 'calling out the mayor for his “lies”'
  if (hit.lemma === "call" && /^(?:out|off|up|back|for|in|on)$/u.test(pieces[hit.to]?.low ?? "")) return null;
  const aside = asideOf(place, hit);
  if (aside) return aside;
  const look = { pieces, hit, cues: place.cues, language: place.language };
  if (hit.mood === "passive") return passive(place, hit);
  const joined = hit.mood === "finite" && hit.insidePronoun === null && isJoined(pieces, hit);
  const before = hit.mood === "gerund" ? null : joined ? (last?.speaker ?? firstGroup(pieces, place.language)) : paperOf(pieces, hit, subject(place, hit));
  const source = place.language === "fr" ? pastSource(pieces, hit.to) : null;
  const afterVerb = hit.insidePronoun !== null && hit.insidePronoun >= hit.to ? hit.insidePronoun + 1 : (source?.to ?? hit.to);
  if (before && (!vouchesFor(pieces, before) || (place.language === "en" && tellsNothing(pieces, before, hit)))) return null;
  const clause = before && place.language === "en" && hit.mood === "finite" ? relativeContent(pieces, before, hit) : -1;
  if (clause > 0) return toldFrom(place, hit, { speaker: before, from: clause });
  if (before) {
    const content = contentAfter(look, afterVerb);
    // 'Two quays, both old, are shut, says the mayor': what stands between commas is no apposition to the speaker.
    const unsure = !content || (!content.sure && hit.from > 0 && saysClause(pieces, hit.from - 1));
    const turned = place.language === "fr" && hit.insidePronoun === null && before.apposition && unsure && pieces[before.from - 1]?.is !== "quote" && hit.mood === "finite" ? invertedSubject(place, hit) : null;
    const whole = turned && (isSomebody(pieces, turned.named) || pieces[hit.from - 1]?.is === "quote") ? frontedContent(pieces, hit.from, hit) : null;
    if (turned && whole) return make(place, { hit, speaker: turned.named, content: { ...whole, via: turned.via }, last });
    const ahead = joined ? null : frontedContent(pieces, Math.min(before.from, hit.from), hit);
    const fronted = ahead && place.language === "fr" && hit.insidePronoun === null && (isApposed(pieces, ahead) || (pieces[hit.from - 1]?.low === "qui" && !endsInQuote(pieces, ahead))) ? null : ahead;
    // 'The quay is “falling apart”, she said in a leaflet of the port': where and of what it was said.
    const phrase = place.language === "en" && fronted !== null && prepositions.en.has(pieces[content?.from ?? 0]?.low ?? "") && !content?.sure;
    if (content && !phrase && (content.sure || !fronted || !endsInQuote(pieces, fronted))) return make(place, { hit, speaker: before, content: source ? { ...content, via: [...content.via, source.name] } : content, last });
    const on = pieces[hit.insidePronoun ?? -1]?.low.endsWith("-on") ?? false;
    if (fronted) return make(place, { hit, speaker: before, content: { ...fronted, via: on ? [] : viaAfter(pieces, hit, place.language) }, last });
    // 'Rain falls on the moor, but the ridge is dry, said Ida Marsh': no apposition stands between the commas.
    const behind = place.language === "en" && pieces[hit.from - 1]?.text === "," && hit.mood === "finite" ? invertedSubject(place, hit) : null;
    const all = behind && isWhoSays(pieces, behind.named) && pieces[hit.to]?.text !== "," && groupStartingAt(pieces, 0, "en")?.to !== pieces.findIndex((p) => p.text === ",") ? frontedContent(pieces, hit.from, hit) : null;
    return behind && all ? make(place, { hit, speaker: behind.named, content: { ...all, via: behind.via }, last }) : null;
  }
  const answered = place.language === "fr" ? answeredClause(place, hit) : null;
  if (answered) return make(place, { hit, speaker: answered.named, content: answered.content, last: null });
  const inverted = hit.mood === "finite" ? invertedSubject(place, hit) : null;
  if (inverted) {
    const fronted = frontedContent(pieces, hit.from, hit);
    // 'Le projet, baptisé « Horizon », prévoit trois tours': only of a quotation may anything be the speaker.
    const whole = fronted && (place.language === "en" || fronted.to - fronted.from === 1 || /^(?:le|la|l'|les|ce|cette)$/u.test(pieces[inverted.named.from]?.low ?? "") || isSomebody(pieces, inverted.named) || afterDash(pieces, hit.from));
    // '…, whose crews, says Ida Marsh, “had every key”': what is said stands behind the name.
    const round = place.language === "en" && fronted && pieces[inverted.named.to]?.text === "," && pieces[inverted.named.to + 1]?.is === "quote" && !hasVerb(pieces, pieces.findLastIndex((p, i) => i < hit.from - 1 && p.text === ",") + 1, hit.from - 1) ? inverted.named.to + 1 : -1;
    if (fronted && round > 0) return make(place, { hit, speaker: inverted.named, content: { ...fronted, from: round, to: round + 1, via: inverted.via }, last });
    if (fronted && whole) return make(place, { hit, speaker: inverted.named, content: { ...fronted, via: inverted.via }, last });
  }
  if (hit.mood !== "gerund") return null;
  const content = contentAfter(look, afterVerb);
  return content ? make(place, { hit, speaker: gerundSubject(place, hit, last), content, last }) : null;
}

function toldAfterAll(place: Place, hit: CueHit): Draft | null {
  const { pieces } = place.sentence;
  const from = hit.mood === "finite" ? onlyThat(pieces, hit) : -1;
  return from > 0 ? toldFrom(place, hit, { speaker: subjectBefore(pieces, hit.from, "en"), from }) : null;
}

function toldFrom(place: Place, hit: CueHit, { speaker, from }: { speaker: Named | null; from: number }): Draft | null {
  const group = hit.groups.find((g) => g.takes.includes("clause") || g.takes.includes("that"));
  const to = clauseEnd(place.sentence.pieces, from, { language: place.language, cues: place.cues, object: false });
  return group && speaker ? make(place, { hit, speaker, content: { from, to, group, via: [], sure: true }, last: null }) : null;
}

/** 'The log records nine calls', 'An audit found the brakes out of order': papers and inquiries tell so, people hardly. */
function ofPaper({ sentence }: Place, hit: CueHit): CueHit {
  const tells = hit.groups.filter((g) => g.name === "list");
  if (tells.length === 0) return hit;
  const speaker = hit.mood === "finite" ? subjectBefore(sentence.pieces, hit.from, "en") : null;
  const others = hit.groups.filter((g) => g.name !== "list");
  return { ...hit, groups: speaker && (isPaper(sentence.pieces.slice(speaker.from, speaker.to)) || (speaker.apposition !== null && isPaper(sentence.pieces.slice(speaker.apposition.from, speaker.apposition.to)))) ? [...tells, ...others] : others };
}

/** 'A sheet he showed us, a receipt dated 4 May, lists …': the apposition says what the paper is. */
function paperOf(pieces: readonly Piece[], hit: CueHit, named: Named | null): Named | null {
  const apposition = hit.groups[0]?.name === "list" ? named?.apposition : null;
  return !named || !apposition || isPaper(pieces.slice(named.from, named.to)) ? named : { ...apposition, apposition: null };
}

/** 'As the mayor put it, …', '…, as the union has noted', '…, as one of them pointed out, …': the sentence without the aside is the content. */
function asideOf(place: Place, hit: CueHit): Draft | null {
  const { pieces } = place.sentence;
  const group = hit.groups.find((g) => g.takes.includes("clause") || g.takes.includes("that") || g.takes.includes("quotation"));
  const speaker = place.language === "en" && hit.mood === "finite" && group ? subjectBefore(pieces, hit.from, "en") : null;
  const as = (speaker?.from ?? 0) - 1;
  const after = pieces[hit.to];
  if (!speaker || !group || pieces[as]?.low !== "as" || (after && after.text !== "," && after.text !== ".")) return null;
  if (as > 0 && pieces[as - 1]?.text !== "," && pieces[as - 1]?.is !== "quote") return null;
  const goesOn = after?.text === "," && hit.to + 2 < pieces.length;
  if (as === 0 && !goesOn) return null;
  const from = as === 0 ? hit.to + 1 : pieces.findIndex((p) => p.is !== "mark");
  const to = goesOn ? clauseEnd(pieces, hit.to + 1, { language: "en", cues: place.cues, object: false }) : pieces[as - 1]?.text === "," ? as - 1 : as;
  return to - from < 3 ? null : make(place, { hit, speaker, content: { from, to, group, via: [], sure: true }, last: null });
}

/** Not 'if he thought …', and not '…, a charge the firm rejects', which answers what stands before it. */
function vouchesFor(pieces: readonly Piece[], before: Named): boolean {
  if (/^(?:if|whether|si)$/u.test(pieces[before.from - 1]?.low ?? "")) return false;
  // 'This shows that …', 'Cela montre que …': what was told before it is nobody.
  if (before.to - before.from === 1 && /^(?:this|that|these|those|ce|c'|cela|ça|ceci|tout)$/u.test(pieces[before.from]?.low ?? "")) return false;
  // 'An earlier version of this article said …' is taken back by it.
  if (pieces.slice(before.from + 1, before.to).some((p, k, words) => /^(?:version|édition)$/u.test(p.low) && words.slice(k + 1, k + 4).some((of, m) => /^(?:of|de|d')$/u.test(of.low) && /^(?:this|our|cet|cette|notre)$/u.test(words[k + m + 2]?.low ?? "")))) return false;
  // 'Neither side has confirmed …', 'Nobody says …'
  if (/^(?:neither|nobody|none|no|what|few|nothing|everything|something|anything|you)$/u.test(pieces[before.from]?.low ?? "")) return false;
  if (/^an?$/u.test(pieces[before.from]?.low ?? "") && /^(?:figure|number|toll|account|version)$/u.test(pieces[before.from + 1]?.low ?? "")) return false;
  return before.to - before.from < 2 || !/^(?:charge|claim|accusation|allegation|suggestion|idea|notion)s?$/u.test(pieces[before.from + 1]?.low ?? "");
}

/** 'declined to comment and said …': the subject is that of the sentence. */
function isJoined(pieces: readonly Piece[], hit: CueHit): boolean {
  let i = hit.from - 1;
  while (i > 0 && pieces[i]?.is === "word" && (adverbs.en.has(pieces[i]?.low ?? "") || adverbs.fr.has(pieces[i]?.low ?? ""))) i--;
  i = beforeWhen(pieces, i);
  return /^(?:and|et|but|mais)$/u.test(pieces[i]?.low ?? "") && i > 0;
}

/** Verbs behind which a name is who speaks, not whom they tell of. */
const turns = /^(?:say|add|explain|argue|insist|write|reply|answer|respond|joke|quip|sigh|laugh|think|reckon|conclude|continue|observe|point out)$/u;

function subject({ sentence, language }: Place, hit: CueHit): Named | null {
  const behind = language === "en" || hit.insidePronoun === null ? null : behindOn(sentence.pieces, hit, hit.insidePronoun);
  if (behind) return behind;
  if (hit.insidePronoun !== null) return { from: hit.insidePronoun, to: hit.insidePronoun + 1, apposition: null };
  const whole = subjectBefore(sentence.pieces, hit.from, language);
  // '…, every plank of it, says Ida Marsh; …': what stands between the commas is no apposition.
  if (language === "en") return hit.mood === "finite" && turns.test(hit.lemma) && sentence.pieces[hit.from - 1]?.text === "," && nameBehind(sentence.pieces, hit.to) > 0 ? null : withoutClause(sentence.pieces, whole);
  // 'Il se reprend, cherche, trouve : « … »': what stands before these verbs is the subject of all.
  const found = whole && /^(?:se|s'|ne|n'|y|en)$/u.test(sentence.pieces[whole.from]?.low ?? "") ? subjectBefore(sentence.pieces, whole.from, language) : whole;
  return found && sentence.pieces[found.to - 1]?.low === "on" ? (whereOnIs(sentence.pieces, found.from) ?? found) : found;
}

/** 'said Ida Marsh', 'a déclaré à l’AFP la procureure': only after a comma or a quotation. */
function invertedSubject({ sentence, language }: Place, hit: CueHit): { named: Named; via: readonly string[] } | null {
  const { pieces } = sentence;
  const before = pieces[hit.from - 1];
  if (!before || (before.text !== "," && before.is !== "quote" && !afterDash(pieces, hit.from))) return null;
  if (!hit.groups.some((g) => g.takes.includes("quotation") || g.takes.includes("clause"))) return null;
  const skipped = skipAdjuncts(pieces, hit.to, language);
  const near = language === "fr" && !opensSubject(pieces, skipped.to) ? null : groupStartingAt(pieces, skipped.to, language);
  const named = near ?? (language === "fr" ? laterSubject(pieces, skipped.to) : null);
  if (!named || (language === "fr" && before.is !== "quote" && !afterDash(pieces, hit.from) && !saysClause(pieces, hit.from - 1))) return null;
  const told = language === "en" && named.apposition === null ? namedBehindPhrase(pieces, named) : null;
  if (told) return { named: told, via: skipped.via };
  const end = named.apposition?.to ?? named.to;
  const later = skipAdjuncts(pieces, pieces[end]?.text === "," ? end + 1 : end, language);
  return { named, via: [...skipped.via, ...later.via] };
}

/** 'said another witness in the inquiry, former inspector Fiona Hill': the name behind the phrase tells who the witness is. */
function namedBehindPhrase(pieces: readonly Piece[], { from, to }: Named): Named | null {
  const anyone = pieces[from];
  if (!/^(?:an?|one|another|the)$/u.test(anyone?.low ?? "") || pieces.slice(from + 1, to).some((p) => p.capital) || !prepositions.en.has(pieces[to]?.low ?? "")) return null;
  const comma = pieces.findIndex((p, i) => i > to && (p.is !== "word" || auxiliaries.en.has(p.low)));
  if (comma < 0 || comma - to > 9 || pieces[comma]?.text !== ",") return null;
  const end = pieces.findIndex((p, i) => i > comma && p.is !== "word");
  const last = end < 0 ? pieces.length : end;
  const words = pieces.slice(comma + 1, last);
  const name = words.length >= 2 && words.length < 10 && words.at(-1)?.capital === true && words.at(-2)?.capital === true && !words.some((p) => prepositions.en.has(p.low) || auxiliaries.en.has(p.low) || conjunctions.en.has(p.low));
  return name && (end < 0 || /^[.,]$/u.test(pieces[end]?.text ?? "")) ? { from: comma + 1, to: last, apposition: null } : null;
}

/** Before the comma at `comma` stands a clause, not a name with its apposition: it has marks, a verb, or nothing that looks like one name. */
function saysClause(pieces: readonly Piece[], comma: number): boolean {
  const words = pieces.slice(0, comma);
  if (words.some((p) => p.is === "quote")) return true;
  return words.some((p, i) => i > 0 && !p.capital && isFiniteFrench(p.low, words[i - 1]?.low ?? "")) || !words.some((p) => p.text === ",");
}

/** The agent of 'described by X as “…”', 'was quoted in the report as saying …'. */
function passive(place: Place, hit: CueHit): Draft | null {
  const { pieces } = place.sentence;
  const by = pieces[hit.to]?.low === "by" ? hit.to : -1;
  if (by < 0) return null;
  const agent = groupStartingAt(pieces, by + 1, place.language);
  if (!agent) return null;
  const as = pieces.slice(0, by + 14).findIndex((p, k) => k > by && p.low === "as");
  const to = as > 0 && as < agent.to ? as : agent.to;
  const content = contentAfter({ pieces, hit, cues: place.cues, language: place.language }, to);
  return content?.group.takes.includes("label") ? make(place, { hit, speaker: { from: agent.from, to, apposition: null }, content, last: null }) : null;
}

/** 'she told AFP', after what she told. */
function viaAfter(pieces: readonly Piece[], hit: CueHit, language: Language): readonly string[] {
  if (!hit.groups.some((g) => g.takes.includes("hearer"))) return skipAdjuncts(pieces, hit.to, language).via;
  const capital = pieces.findIndex((p, i) => i >= hit.to && i < hit.to + 5 && (p.capital || p.is !== "word"));
  const first = pieces[capital];
  return first?.is !== "word" || days.has(first.low) || months.has(first.low) ? [] : [wordsOf(pieces, capital, nameEnd(pieces, capital))];
}

/** '“Who pays?” she asked' asks to know, it urges nothing. */
function isQuestion(final: Piece): boolean {
  return /\?\s?["”»’']?$/u.test(final.text);
}

/** 'asked, “…”', 'asked whether …': to know, not to do. */
function asksToKnow({ is, low }: Piece): boolean {
  return is === "quote" || /^(?:whether|if|how|why|what|who|when|where)$/u.test(low);
}

/** 'They counted twelve crews' is told, not claimed: only who is named, or 'we', stands behind a count. */
function isCounted(pieces: readonly Piece[], speaker: Named | null, group: string): boolean {
  if (group !== "count" && group !== "compter") return false;
  return !speaker || /^(?:he|she|they|it|who|il|elle|ils|elles|on|qui)$/u.test(pieces[speaker.from]?.low ?? "");
}

/** 'While the mayor said …', 'After they insisted …', 'Noting that …' at the head of a sentence. */
function hangs(pieces: readonly Piece[], { hit, speaker, content }: { hit: CueHit; speaker: Named | null; content: { readonly from: number } }, language: Language): boolean {
  if (language !== "en" || content.from < hit.to) return false;
  if (hit.mood === "gerund") return hit.from <= 1;
  const lead = pieces[(speaker?.from ?? 0) - 1];
  if (speaker?.from === 2 && lead?.low === "that" && pieces[0]?.low === "given") return true;
  return speaker !== null && speaker.from <= 2 && /^(?:while|after|although|though|when|as|because|since|if|despite|whereas|once|before|until)$/u.test(lead?.low ?? "");
}

/** 'Ostrava dément …' too: a name at the head of the sentence. */
function isNamedOrSomebody(pieces: readonly Piece[], speaker: Named | null): boolean {
  const first = speaker ? pieces[speaker.from] : undefined;
  return isSomebody(pieces, speaker) || (first?.is === "word" && first.capital && !determiners.fr.has(first.low));
}

/** French: a participle that nobody stands behind, a bare noun as the content of a thing, or 'on' of nobody without a quotation. */
function vaguelySaid(pieces: readonly Piece[], { hit, speaker, content, last }: { hit: CueHit; speaker: Named | null; content: { readonly from: number; readonly to: number }; last: Draft | null }): boolean {
  if (hit.mood === "gerund" && !speaker && !last) return true;
  // 'ce que nous pensions perdre', 'comme il le disait': tells of the noun.
  if (speaker && /^(?:que|qu')$/u.test(pieces[speaker.from - 1]?.low ?? "") && pieces[speaker.from - 2]?.low === "ce" && content.from >= hit.to) return true;
  // A court that 'condamne' passes sentence.
  if (hit.lemma === "condamner" && speaker && pieces.slice(speaker.from, speaker.to).some((p) => /^(?:tribunal|cour|justice|juges?|jury|prud'hommes|jurés)$/u.test(p.low))) return true;
  if (content.from >= hit.to && /^(?:une|l'|cette|des|les)$/u.test(pieces[content.from]?.low ?? "") && /^informations?$/u.test(pieces[content.from + 1]?.low ?? "")) return true;
  if (speaker && /^(?:on|-(?:t-)?on)$/u.test(pieces[speaker.to - 1]?.low ?? "")) return pieces[content.from]?.is !== "quote";
  return content.from >= hit.to && content.to - content.from <= 2 && pieces[content.from]?.is === "word" && !pieces.slice(content.from, content.to).some((p) => p.is === "quote") && hit.lemma !== "dire" && !isSomebody(pieces, speaker);
}

function make(place: Place, { hit, speaker, content, last }: { hit: CueHit; speaker: Named | null; content: Content | (Fronted & { via: readonly string[] }); last: Draft | null }): Draft | null {
  const { pieces } = place.sentence;
  const whole = hangs(pieces, { hit, speaker, content }, place.language) ? { ...content, to: subordinateEnd(pieces, content, place.cues) } : content;
  const to = clippedToRelative(pieces, whole, { hit, cues: place.cues, language: place.language });
  const first = pieces[pastSound(pieces, content.from)];
  const final = pieces[to - 1];
  const verb = pieces[hit.at];
  if (place.language === "en" && hit.mood === "gerund" && !speaker && !last) return null;
  if (place.language === "fr" && vaguelySaid(pieces, { hit, speaker, content, last })) return null;
  if (isCounted(pieces, speaker, content.group.name) || ((content.group.name === "rappeler" || /^(?:rejeter|balayer)$/u.test(hit.lemma)) && content.from >= hit.to && pieces[content.from]?.is !== "quote" && !isNamedOrSomebody(pieces, speaker)) || !first || !final || !verb || final.end <= first.start) return null;
  // 'cited two officials': whom somebody has it from is nothing said.
  if (hit.lemma === "cite" && (hit.mood === "gerund" ? isSource : isSpeaking)(pieces.slice(content.from, to))) return null;
  if (to < content.to && to - content.from < 3 || !saysSomething(pieces, { from: content.from, to }, place.language) || asksNotToBeNamed(pieces, content.from, hit) || /^(?:decline|refuse)$/u.test(hit.lemma) && saysNothing(pieces, content.from)) return null;
  return {
    start: first.start, end: final.end, force: isQuestion(final) || (hit.lemma === "ask" && asksToKnow(first)) ? "assert" : content.group.force, attitude: content.group.attitude, sentence: place.index,
    speaker, speakerSentence: place.index, sameAs: speaker ? null : last, via: content.via,
    cue: hit.lemma, cueSpan: { start: verb.start, end: pieces[hit.to - 1]?.end ?? verb.end },
    passedOn: place.language === "en" && speaker !== null && isOutlet(pieces.slice(speaker.from, speaker.to)),
    proposer: proposeCues.name, weight: content.sure ? 3 : 2,
  };
}
