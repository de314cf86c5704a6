import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";

const done = /^(?:seen|obtained|quoted|cited|published|reviewed|interviewed|contacted|consulted|reached|(?:cité|vu|consulté|relayé|publié|interrogé|obtenu|contacté|joint|rencontré|diffusé)e?s?)$/u;
const doneToPapers = /^(?:seen|obtained|published|reviewed|consulted|(?:vu|consulté|relayé|publié|obtenu|diffusé)e?s?)$/u;

/** 'a report seen by Reuters', 'des témoins cités par Lynn FM': where the 'by' stands; -1 for none. */
export function seenBy(pieces: readonly Piece[], { from, to, apposition }: Named): number {
  const end = apposition?.to ?? to;
  return pieces.findIndex((p, i) => i > from + 1 && i < end && /^(?:by|par)$/u.test(p.low) && done.test(pieces[i - 1]?.low ?? ""));
}

/** 'A ledger obtained by the local paper, the Lynn Echo, lists …': the name between the commas is the paper's, not the ledger's. */
export function namesWhoSaw(pieces: readonly Piece[], named: Named): boolean {
  const by = seenBy(pieces, named);
  if (!named.apposition || by < 0 || by >= named.to || !doneToPapers.test(pieces[by - 1]?.low ?? "")) return false;
  return named.to > by + 1 && !pieces.slice(by + 1, named.to).some((p) => p.capital);
}
