/** Writes one item's proof: docs/formats/proof.md, 'One item'. */
import {
  base64, base64url, canonicalBytes, concat, fromUtf8, tlogProofTitle, utf8, type ItemProof, type StoredLeaf, type TlogProof,
} from "@affiant/proof";

/** The bytes of a proof: https://c2sp.org/tlog-proof, with what its leaf is made of in the extra line. */
export function itemProofBytes(proof: ItemProof): Uint8Array {
  const { item, keys, times, checkpoint } = proof;
  const extra = canonicalBytes({
    affiant: "item-proof", format: 1,
    item: leafJson(item),
    keys: keys.map((leaf) => ({ ...leafJson(leaf), index: leaf.index, path: leaf.path.map(base64url) })),
    times: times.map(({ kind, bytes }) => ({ kind, bytes: base64url(bytes) })),
  });
  return tlogProofBytes({ extra, index: item.index, path: item.path, checkpoint });
}

function leafJson({ bytes, salt }: StoredLeaf): { readonly act: string; readonly salt: string } {
  return { act: fromUtf8(bytes) ?? "", salt: base64url(salt) };
}

/** The bytes of a proof ('Format'). */
export function tlogProofBytes({ extra, index, path, checkpoint }: TlogProof): Uint8Array {
  const lines = [tlogProofTitle, ...(extra ? [`extra ${base64(extra)}`] : []), `index ${index}`, ...path.map(base64)];
  return concat(utf8(`${lines.join("\n")}\n\n`), checkpoint);
}
