/** What a sealed case is beyond a bag: plain names, the files that each has, and nothing that a manifest leaves out. */
import { compareText } from "./compare-text.js";

/** Everything a stranger may need: without one of these it is not a sealed case. */
const needed = [
  "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt",
  "READ-ME-FIRST.txt", "verify.sh", "log/checkpoint", "log/key.txt",
];

export interface ShapeFault {
  readonly what: "missing" | "name" | "uncovered" | "not-a-record" | "manifest";
  readonly where: string;
  readonly message: string;
}

/** @param listedIn - the manifests that list a path. */
export function sealShapeFaults(paths: readonly string[], listedIn: (path: string) => readonly string[]): readonly ShapeFault[] {
  const here = new Set(paths);
  const missing = needed.filter((path) => !here.has(path)).map((where) => ({ what: "missing" as const, where, message: "is missing" }));
  const wrong = [...paths].sort(compareText).flatMap((where): ShapeFault[] => {
    if (!/^(?!-)[A-Za-z0-9._-]+(?:\/(?!-)[A-Za-z0-9._-]+)*$/.test(where)) return [{ what: "name", where, message: "a name that no sealed case has" }];
    if (/^tagmanifest-sha(?:256|512)\.txt$/.test(where)) return [];
    const kind = where.startsWith("data/") ? "manifest" : "tagmanifest";
    const lists = listedIn(where);
    const lacking = ["sha256", "sha512"].map((algorithm) => `${kind}-${algorithm}.txt`).filter((name) => !lists.includes(name));
    const faults: ShapeFault[] = lacking.map((name) => ({ what: "uncovered", where, message: `is here, but not listed in ${name}` }));
    if (kind === "manifest" && recordOf(where) === null) faults.push({ what: "not-a-record", where, message: "is not a record" });
    return faults;
  });
  return [...missing, ...wrong];
}

/** Whether a manifest is written as a sealed case's are: lower-case digest, two spaces, a path, a line feed. */
export function isPlainManifest(text: string, algorithm: "sha256" | "sha512"): boolean {
  const line = algorithm === "sha256" ? /^[0-9a-f]{64} {2}[A-Za-z0-9._/-]+$/ : /^[0-9a-f]{128} {2}[A-Za-z0-9._/-]+$/;
  return text === "" || (text.endsWith("\n") && text.slice(0, -1).split("\n").every((one) => line.test(one)));
}

/** The record whose original a payload file is, by its name; null when it is none. */
export function recordOf(path: string): string | null {
  return /^data\/records\/(r-[a-z2-7]{16})\.[a-z0-9]+$/.exec(path)?.[1] ?? null;
}
