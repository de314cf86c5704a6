/** Paths of bags from outside: what they may be called, before anything is opened by such a name. */

const longestPath = 4096;
const deepestPath = 256;

/** Why a path of a manifest or of fetch.txt is refused, or null. A name such as `data/dir/~notes.txt` is fine. */
export function pathFault(path: string): string | null {
  if (path === "") return "is empty";
  if (path.length > longestPath) return "is too long";
  if (path.startsWith("/")) return "is absolute";
  if (path.startsWith("~")) return "begins with a home folder";
  if (/^[A-Za-z]:/.test(path)) return "begins with a drive letter";
  if (path.includes("\\")) return "holds a backslash";
  if (path.includes("\0")) return "holds a zero byte";
  if (/%[A-Za-z_]\w{0,64}%/.test(path)) return "holds a variable";
  const segments = path.split("/");
  if (segments.includes("..")) return "leads out of its folder";
  if (segments.includes(".") || segments.includes("")) return "has an empty step";
  if (segments.some(isDevice)) return "is the name of a device on some systems";
  if (segments.length > deepestPath) return "lies too deep";
  return null;
}

/** What Windows opens as a device, in any folder, with any ending, and with spaces or dots behind. */
function isDevice(segment: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/i.test(segment);
}

/**
 * A path as a manifest writes it. Line ends stand there as %0A and %0D; since 1.0 the percent sign itself as %25, and
 * nothing else is encoded (RFC 8493, 2.1.3). A leading `./` is dropped.
 */
export function manifestPath(written: string, sinceOne: boolean): string {
  const pattern = sinceOne ? /%(0A|0D|25)/gi : /%(0A|0D)/gi;
  const decoded = written.replace(pattern, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return decoded.startsWith("./") ? decoded.slice(2) : decoded;
}

/** Equal for names that some file system takes for one: they differ only in case or in Unicode form. */
export function foldedName(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase(); // the same, sooner
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** A path for a message: on one line, and no character of it steers a terminal or turns the text around. */
export function shownPath(path: string): string {
  return path.slice(0, 300).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "\uFFFD");
}
