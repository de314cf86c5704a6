import { concat, keyIdOf, keyTypes, signatureLine, type Hashing, type NoteKey } from "@affiant/proof";

/** The signature line with its line feed (tlog-cosignature, 'Format'): key id, time as a big-endian u64, signature. */
export function cosignatureLine(cosigned: { readonly key: NoteKey; readonly time: number; readonly signature: Uint8Array }, crypto: Hashing): string {
  const stamp = new Uint8Array(8);
  let rest = cosigned.time;
  for (let at = 7; at >= 0; at -= 1, rest = Math.floor(rest / 256)) stamp[at] = rest % 256;
  const keyId = keyIdOf({ ...cosigned.key, type: keyTypes.cosignature }, crypto);
  return signatureLine({ name: cosigned.key.name, keyId, signature: concat(stamp, cosigned.signature) });
}
