import type { Draft } from "./proposer.js";
import type { Piece, Scene } from "./scene.js";
import { nameEnd } from "./adjuncts.js";
import type { Member } from "./speakers/cast.js";
import { findMember, wordsOf } from "./speakers/cast.js";

const interviews = new Set(["interview", "interviews", "entretien"]);
const holders = new Set("with to on by for à au aux avec accordé accordée donné sur de du paru publié".split(" "));
const farthest = 6;
const seen = /^(?:seen|obtained|quoted|cited|published|reviewed|interviewed|contacted|consulted|(?:cité|vu|consulté|relayé|publié|interrogé|obtenu|contacté|joint|rencontré|diffusé)e?s?)$/u;

/** Through whom the outlet has a statement: what the words say, and what was said so of the same speaker just before. */
export class Ways {
  readonly #scene: Scene;
  readonly #cast: readonly Member[];
  #last: { readonly name: string | null; readonly sentence: number; readonly via: readonly string[] } | null = null;

  constructor(scene: Scene, cast: readonly Member[]) {
    this.#scene = scene;
    this.#cast = cast;
  }

  /** Call in reading order. */
  of(draft: Draft, speaker: string | null): readonly string[] {
    const own = [...draft.via, ...this.#seenBy(draft), ...this.#interview(draft.sentence)].map((name) => this.#full(name));
    const via = own.length > 0 ? own : this.#inherited(draft, speaker);
    if (own.length > 0 || this.#last?.name !== speaker || !this.#near(draft.sentence, this.#last.sentence)) this.#last = { name: speaker, sentence: draft.sentence, via };
    return via;
  }

  /** 'a report seen by Reuters', 'des témoins cités par Lynn FM'. */
  #seenBy(draft: Draft): string[] {
    const { speaker } = draft;
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    if (!speaker || !pieces) return [];
    const by = pieces.findIndex((p, i) => i > speaker.from + 1 && i < speaker.to && /^(?:by|par)$/u.test(p.low));
    const name = pieces[by + 1];
    return by > 0 && name?.capital && seen.test(pieces[by - 1]?.low ?? "") ? [wordsOf(pieces, by + 1, nameEnd(pieces, by + 1))] : [];
  }

  #inherited(draft: Draft, speaker: string | null): readonly string[] {
    const interview = draft.sentence > 0 && speaker !== null && this.#names(draft.sentence - 1, speaker) ? this.#interview(draft.sentence - 1) : [];
    if (interview.length > 0) return interview.map((name) => this.#full(name));
    const last = this.#last;
    return last && speaker !== null && last.name === speaker && this.#near(draft.sentence, last.sentence) && this.#goesOn(draft) ? last.via : [];
  }

  /** Nobody is named anew: a pronoun, or a quotation that goes on. */
  #goesOn(draft: Draft): boolean {
    if (draft.speaker === null) return true;
    const pieces = this.#scene.sentences[draft.speakerSentence]?.pieces;
    return draft.speaker.to - draft.speaker.from === 1 && !(pieces?.[draft.speaker.from]?.capital ?? true);
  }

  /** The sentence names the speaker, by surname at least. */
  #names(sentence: number, speaker: string): boolean {
    const surname = speaker.split(" ").at(-1) ?? speaker;
    return this.#scene.sentences[sentence]?.pieces.some((p) => p.text === surname) ?? false;
  }

  #near(a: number, b: number): boolean {
    return this.#scene.sentences[a]?.paragraph === this.#scene.sentences[b]?.paragraph;
  }

  /** 'In an interview with Lynn Radio': the way of what the sentence and the next tell. */
  #interview(sentence: number): string[] {
    const pieces = this.#scene.sentences[sentence]?.pieces ?? [];
    const at = pieces.findIndex((p) => interviews.has(p.low));
    return at < 0 ? [] : nameAfter(pieces, at + 1);
  }

  #full(name: string): string {
    const member = findMember(this.#cast, name);
    return member?.kind === "body" ? member.name : name;
  }
}

function nameAfter(pieces: readonly Piece[], from: number): string[] {
  for (let i = from; i < Math.min(pieces.length, from + farthest); i++) {
    const piece = pieces[i];
    if (piece?.is !== "word") return [];
    if (piece.capital) return [wordsOf(pieces, i, nameEnd(pieces, i))];
    if (i === from && !holders.has(piece.low)) return [];
  }
  return [];
}
