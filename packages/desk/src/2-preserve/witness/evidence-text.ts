import { Refused, base64, evidenceTitle, fromUtf8, utf8, verifierKey, type Evidence, type Hashing } from "@affiant/proof";

function quoted(note: Uint8Array): string {
  const text = fromUtf8(note);
  if (text === null) throw new Refused("bad-evidence", "a head that is not UTF-8");
  return text.slice(0, -1).split("\n").map((line) => `> ${line}\n`).join("");
}

/** The text of an evidence file. Its comment lines say what it shows; only the others count. */
export function evidenceText(evidence: Evidence, crypto: Hashing): Uint8Array {
  const { heads: [first, second], beginning } = evidence;
  const keys = evidence.next.length === 0 ? "the signature of the key below" : "signatures of the keys below, each of which let the next take its place";
  const why = beginning === null
    ? `# Both heads below have the same size and another root, and carry ${keys}.\n`
    : `# Both heads below carry ${keys}. The proof after them shows that the newer tree does\n# not begin with the older one: its root at the older size is another.\n`;
  const next = evidence.next.map(({ case: caseId, key, signature }) => `next ${caseId} ${verifierKey(key, crypto)} ${base64(signature)}\n`).join("");
  const shown = beginning === null ? "" : `root ${base64(beginning.root)}\n${beginning.proof.map((hash) => `path ${base64(hash)}\n`).join("")}`;
  return utf8(`${evidenceTitle}\n${why}# A log that only grows never signs both. Whoever holds ${evidence.next.length === 0 ? "that key, or stole it" : "those keys, or stole one"}, signed two histories.\n`
    + `key ${verifierKey(evidence.key, crypto)}\n${next}${quoted(first)}and\n${quoted(second)}${shown}`);
}
