import { nameEnd } from "./content/adjuncts.js";
import type { Named } from "./noun-group.js";
import type { Draft } from "./proposers/proposer.js";
import type { Piece, Scene } from "./scene.js";
import type { Member } from "./speakers/cast.js";
import { wordsOf } from "./speakers/cast.js";
import { isOutlet } from "./speakers/is-outlet.js";
import { ownBody } from "./speakers/own-body-en.js";

const social = /^(?:Instagram|Facebook|Twitter|X|Telegram|TikTok|YouTube|WhatsApp|LinkedIn|Bluesky|Mastodon|Weibo|Reddit|Threads|VK|Truth)$/u;
const air = /(?:TV|FM)$|^Radio$/u;
const reach = 12;

/** 'told state television', 'wrote on Instagram', 'said on ATV', 'in a message passed on by the firm': what stands behind the verb. */
export function throughMedium(pieces: readonly Piece[], { cueSpan }: Draft): string[] {
  const verb = cueSpan ? pieces.findIndex((p) => p.start >= cueSpan.end) : -1;
  if (verb < 0) return [];
  for (let i = verb; i < pieces.length && i - verb < reach; i++) {
    const [piece, next] = [pieces[i], pieces[i + 1]];
    if (piece?.is === "quote" || piece?.low === "that") return [];
    if (/^(?:state|public|national|local|regional)$/u.test(piece?.low ?? "") && piece?.capital === false && /^(?:television|tv|radio|media|broadcaster)$/u.test(next?.low ?? "")) return [wordsOf(pieces, i, i + 2)];
    if (piece?.low === "on" && next?.capital && isMedium(pieces, i + 1)) return [wordsOf(pieces, i + 1, nameEnd(pieces, i + 1))];
    const by = passedOn(pieces, i);
    if (by > 0) return [wordsOf(pieces, by, groupEnd(pieces, by))];
  }
  return [];
}

function isMedium(pieces: readonly Piece[], at: number): boolean {
  const words = pieces.slice(at, nameEnd(pieces, at));
  return words.some((p) => social.test(p.text) || air.test(p.text)) || isOutlet(words);
}

/** Behind 'passed on by', 'relayed by'; -1 for other words. */
function passedOn(pieces: readonly Piece[], i: number): number {
  const low = pieces[i]?.low ?? "";
  const by = low === "passed" && pieces[i + 1]?.low === "on" ? i + 2 : /^(?:relayed|forwarded|distributed|circulated)$/u.test(low) ? i + 1 : -1;
  return by > 0 && pieces[by]?.low === "by" && pieces[by + 1]?.is === "word" ? by + 1 : -1;
}

function groupEnd(pieces: readonly Piece[], from: number): number {
  let to = from + 1;
  while (to - from < 6 && pieces[to]?.is === "word" && !/^(?:on|in|at|and|who|which|that|to|after|before)$/u.test(pieces[to]?.low ?? "")) to++;
  return to;
}

/** 'an official who briefed the Argus', 'two men who spoke to Lynn Radio': whom the speaker is said to have told. */
export function whomTheyTold(pieces: readonly Piece[], { from, to }: Named): string[] {
  const who = pieces.findIndex((p, i) => i > from && i <= to && p.low === "who");
  if (who < 0) return [];
  const verb = pieces[who + 1]?.low ?? "";
  const at = verb === "briefed" ? who + 2 : /^(?:spoke|talked)$/u.test(verb) && /^(?:to|with)$/u.test(pieces[who + 2]?.low ?? "") ? who + 3 : -1;
  const name = pieces[at]?.low === "the" ? at + 1 : at;
  return at > 0 && pieces[name]?.capital ? [wordsOf(pieces, name, nameEnd(pieces, name))] : [];
}

const heardByUs = /^(?:us|me|researchers|our|investigators)$/u;
const press = /(?:press|news|agency|wire|radio|television|times|post|herald|gazette|review|tribune|broadcasting)$/iu;

/** A group's own report or release: who 'told researchers', 'told us' or 'told our lawyers', or is no more than a first name or a description, came through the group. */
export function throughOwnReport(scene: Scene, cast: readonly Member[], { draft, speaker }: { draft: Draft; speaker: string | null }): string[] {
  const pieces = scene.sentences[draft.speakerSentence]?.pieces;
  const own = speaker === null || !pieces || !draft.speaker || scene.article.publisher !== null ? null : ownBody(scene, cast);
  if (own === null || !pieces || own === speaker || isOutlet(own.split(" ").map((text) => ({ text, low: text.toLowerCase(), capital: true }))) || press.test(own)) return [];
  const verb = draft.cueSpan ? pieces.findIndex((p) => p.start >= (draft.cueSpan?.end ?? 0)) : -1;
  const told = /^(?:tell|inform)$/u.test(draft.cue ?? "") && heardByUs.test(pieces[verb]?.low ?? "");
  const unnamed = /^(?:an?|another|one|two|three|four|five|six|several|many|most|some) /iu.test(speaker ?? "") || /^\p{Lu}\p{Ll}+$/u.test(speaker ?? "");
  const person = cast.find((m) => m.name === speaker)?.kind !== "body" && !/(?:court|ministry|council|police|government|department|judge|inquiry|report|audit|log|letter|inspection|study|survey|film|video)/iu.test(speaker ?? "");
  return told || (unnamed && person) ? [own] : [];
}
