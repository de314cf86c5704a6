/** HEIC and AVIF (a box with the name of the kind), JPEG 2000 and JPEG XL (in a box, or bare), as their first bytes look, a letter for each byte. */
const marks = /^(?:[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])|\u0000\u0000\u0000\u000C(?:jP {2}|JXL )\r\n\u0087\n|\u00FFO\u00FFQ|\u00FF\n)/u;
const markBytes = 16;

/** A whole picture, perhaps, but of a kind that nothing here decodes, whatever its name says: phones call HEIC `.jpg`, too. */
export function isUndecodedKind(bytes: Uint8Array): boolean {
  return marks.test(String.fromCharCode(...bytes.subarray(0, markBytes)));
}
