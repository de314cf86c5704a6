/** SHA-256 as the pipeline passes it in: stages stay pure and free of node modules. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** The first 80 bits of a SHA-256 over the parts, in lower-case base32: 16 characters. Parts cannot run into each other. */
export function digestId(sha256: Sha256, parts: readonly string[]): string {
  const digest = sha256(new TextEncoder().encode(JSON.stringify(parts)));
  let bits = 0;
  let held = 0;
  let id = "";
  for (const byte of digest.subarray(0, 10)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += alphabet.charAt((held >> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  return id;
}
