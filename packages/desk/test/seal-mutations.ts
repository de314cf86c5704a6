/** Changes to a sealed case, drawn from a seed: what an accident or somebody who wants to deceive might do. */
import { createHash, sign, generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { drawing } from "./seeded-numbers.js";

export interface Mutation {
  readonly name: string;
  /** The file that both verifiers must name, where there is one. */
  readonly named: string | null;
}

type Draw = ReturnType<typeof drawing>;
type Change = (seal: string, draw: Draw) => string | null;

export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile()).sort();

const one = <T>(all: readonly T[], draw: Draw): T => {
  const chosen = all[draw(all.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
};

/** Makes the manifests agree with the files again, as someone would who wants to deceive. */
export function remake(seal: string): void {
  const digest = (path: string, algorithm: string): string => createHash(algorithm).update(readFileSync(join(seal, path))).digest("hex");
  const write = (kind: string, algorithm: string, paths: readonly string[]): void => {
    writeFileSync(join(seal, `${kind}-${algorithm}.txt`), paths.map((path) => `${digest(path, algorithm)}  ${path}\n`).join(""));
  };
  for (const algorithm of ["sha256", "sha512"]) write("manifest", algorithm, filesOf(seal).filter((path) => path.startsWith("data/")));
  const tags = filesOf(seal).filter((path) => !path.startsWith("data/") && !path.startsWith("tagmanifest-"));
  for (const algorithm of ["sha256", "sha512"]) write("tagmanifest", algorithm, tags);
}

function flip(file: string, draw: Draw): void {
  const bytes = readFileSync(file);
  const at = draw(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
  writeFileSync(file, bytes);
}

function edit(seal: string, path: string, change: (text: string) => string): string {
  writeFileSync(join(seal, path), change(readFileSync(join(seal, path), "latin1")), "latin1");
  return path;
}

const filled = (seal: string): string[] => filesOf(seal).filter((path) => statSync(join(seal, path)).size > 0);
const acts = "acts/000000000000.acts";
const lines = (seal: string): string[] => readFileSync(join(seal, acts), "latin1").split("\n").slice(0, -1);
const write = (seal: string, all: readonly string[]): string => edit(seal, acts, () => `${all.join("\n")}\n`);

/** Changes that leave the manifests as they were. */
const careless: Readonly<Record<string, Change>> = {
  "a bit flipped": (seal, draw) => {
    const kinds = new Map<string, string[]>();
    for (const path of filled(seal)) kinds.set(path.replace(/[^/]*\./, "."), [...(kinds.get(path.replace(/[^/]*\./, ".")) ?? []), path]);
    const path = one(one([...kinds.values()], draw), draw);
    flip(join(seal, path), draw);
    return path;
  },
  "a file dropped": (seal, draw) => { const path = one(filesOf(seal), draw); rmSync(join(seal, path)); return path; },
  "a file cut short": (seal, draw) => { const path = one(filled(seal), draw); const bytes = readFileSync(join(seal, path)); writeFileSync(join(seal, path), bytes.subarray(0, draw(bytes.length))); return path; },
  "a file added": (seal, draw) => {
    const path = one(["data/records/r-eeeeeeeeeeeeeeee.txt", "log/more", ".hidden", "acts/1.json", "data/x", "time/3/x", "observations/1.bin", "fetch.txt", "acts/000000009999.acts"], draw);
    mkdirSync(dirname(join(seal, path)), { recursive: true });
    writeFileSync(join(seal, path), "x");
    return path;
  },
  "two files exchanged": (seal, draw) => {
    const [a, b] = [one(filesOf(seal), draw), one(filesOf(seal), draw)];
    const [first, second] = [readFileSync(join(seal, a)), readFileSync(join(seal, b))];
    writeFileSync(join(seal, a), second);
    writeFileSync(join(seal, b), first);
    return first.equals(second) ? null : a;
  },
  "a file renamed": (seal, draw) => { const path = one(filesOf(seal), draw); renameSync(join(seal, path), join(seal, `${path}.old`)); return `${path}.old`; },
  "a file made a link": (seal, draw) => { const path = one(filesOf(seal), draw); rmSync(join(seal, path)); symlinkSync("/etc/hostname", join(seal, path)); return path; },
  "a manifest's line changed": (seal, draw) => {
    const path = one(["manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"], draw);
    const how = draw(6);
    return edit(seal, path, (text) => {
      const all = text.split("\n").slice(0, -1);
      const at = draw(all.length);
      const line = all[at] ?? "";
      const changed = [[line, line], [], [line.toUpperCase()], [line.replace("  ", " ")], [line, `${"0".repeat(line.indexOf(" "))}  ../outside`], [line.replace(/^./, "g")]][how] ?? [];
      return `${[...all.slice(0, at), ...changed, ...all.slice(at + 1)].join("\n")}\n`;
    });
  },
};

/** Changes after which the manifests are made anew: only what was signed tells. */
const deceiving: Readonly<Record<string, Change>> = {
  "an original changed": (seal, draw) => { const path = one(filled(seal).filter((file) => file.startsWith("data/")), draw); flip(join(seal, path), draw); return path.replace(/\.[a-z]+$/, ""); },
  "originals exchanged": (seal, draw) => {
    const originals = filesOf(seal).filter((file) => file.startsWith("data/"));
    const at = draw(originals.length);
    const [a, b] = [originals[at] ?? "", originals[(at + 1) % originals.length] ?? ""];
    const bytes = readFileSync(join(seal, a));
    writeFileSync(join(seal, a), readFileSync(join(seal, b)));
    writeFileSync(join(seal, b), bytes);
    return a.replace(/\.[a-z]+$/, "");
  },
  "an original dropped": (seal, draw) => { const path = one(filesOf(seal).filter((file) => file.startsWith("data/")), draw); rmSync(join(seal, path)); return path.replace(/\.[a-z]+$/, ""); },
  "a bit of the acts flipped": (seal, draw) => { flip(join(seal, acts), draw); return acts; },
  "a bit of the log flipped": (seal, draw) => { const path = one(filled(seal).filter((file) => file.startsWith("log/")), draw); flip(join(seal, path), draw); return null; },
  "a bit of a stamped head flipped": (seal, draw) => { const path = one(filled(seal).filter((file) => /^time\/\d+\/checkpoint$/.test(file)), draw); flip(join(seal, path), draw); return path; },
  "salts exchanged": (seal, draw) => {
    const all = lines(seal);
    const at = draw(all.length - 1);
    const [a = "", b = ""] = [all[at], all[at + 1]];
    const salt = (line: string): string => line.split(" ")[1] ?? "";
    all[at] = a.replace(salt(a), salt(b));
    all[at + 1] = b.replace(salt(b), salt(a));
    return write(seal, all);
  },
  "an act replayed": (seal, draw) => {
    const all = lines(seal);
    const from = one(all, draw);
    const at = draw(all.length);
    if (all[at] === from) return null;
    all[at] = from.replace(/^\d+/, all[at]?.split(" ")[0] ?? "0");
    return write(seal, all);
  },
  "an act at another place": (seal, draw) => {
    const all = lines(seal);
    const last = Number(all.at(-1)?.split(" ")[0]);
    all.push(one(all, draw).replace(/^\d+/, String(last + 1 + draw(3))));
    return write(seal, all);
  },
  "acts out of order": (seal, draw) => { const all = lines(seal); const at = draw(all.length - 1); [all[at], all[at + 1]] = [all[at + 1] ?? "", all[at] ?? ""]; return write(seal, all); },
  "an act dropped": (seal, draw) => { const all = lines(seal); all.splice(draw(all.length), 1); write(seal, all); return null; },
  "an act signed by another": (seal, draw) => {
    const all = lines(seal);
    const at = draw(all.length);
    const { privateKey } = generateKeyPairSync("ed25519");
    all[at] = (all[at] ?? "").replace(/^(\d+ \w+ )\{"act":(.*),"sig":"[^"]*"\}$/, (_, head: string, act: string) =>
      `${head}{"act":${act},"sig":"${sign(null, Buffer.from(`affiant-act-v1\n${act}`, "latin1"), privateKey).toString("base64url")}"}`);
    return write(seal, all);
  },
  "a head signed by another": (seal) => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const text = readFileSync(join(seal, "log/checkpoint"), "utf8").split("\n\n")[0] ?? "";
    const origin = text.split("\n")[0] ?? "";
    const key = Buffer.concat([Buffer.of(1), publicKey.export({ type: "spki", format: "der" }).subarray(12)]);
    const id = createHash("sha256").update(`${origin}\n`).update(key).digest().subarray(0, 4);
    const signature = Buffer.concat([id, sign(null, Buffer.from(`${text}\n`), privateKey)]).toString("base64");
    writeFileSync(join(seal, "log/checkpoint"), `${text}\n\n— ${origin} ${signature}\n`);
    writeFileSync(join(seal, "log/key.txt"), `${origin}+${id.toString("hex")}+${key.toString("base64")}\n`);
    return null;
  },
  "an older head": (seal, draw) => {
    const heads = filesOf(seal).filter((file) => /^time\/\d+\/checkpoint$/.test(file));
    writeFileSync(join(seal, "log/checkpoint"), readFileSync(join(seal, one(heads, draw))));
    return null;
  },
  "a stamped head at another size": (seal, draw) => { const path = one(filesOf(seal).filter((file) => /^time\/\d+\/checkpoint$/.test(file)), draw); renameSync(dirname(join(seal, path)), join(seal, "time/2")); return "time/2/checkpoint"; },
  "a token of another head": (seal) => {
    const tokens = filesOf(seal).filter((file) => /^time\/.*\.ts[qr]$/.test(file));
    const heads = [...new Set(filesOf(seal).filter((file) => /^time\/\d+\/checkpoint$/.test(file)).map((file) => dirname(file)))];
    const from = dirname(tokens[0] ?? "");
    const to = heads.find((head) => head !== from) ?? "";
    for (const path of tokens.filter((file) => dirname(file) === from)) renameSync(join(seal, path), join(seal, path.replace(from, to)));
    return tokens.length > 0 && to !== "" ? to : null;
  },
  "a tile dropped": (seal, draw) => { const path = one(filesOf(seal).filter((file) => file.startsWith("log/tile/0/")), draw); rmSync(join(seal, path)); return path; },
  "something observed changed": (seal, draw) => { const path = one(filesOf(seal).filter((file) => file.startsWith("observations/")), draw); flip(join(seal, path), draw); return path; },
  "a statement changed": (seal, draw) => { flip(join(seal, one(filled(seal).filter((file) => file.startsWith("statements/")), draw)), draw); return null; },
  "nothing but the manifests made anew": () => null,
};

/** Draws one change and makes it. */
export function mutate(seal: string, draw: Draw): Mutation {
  const all = [...Object.entries(careless).map(([name, change]) => ({ name, change, after: false })), ...Object.entries(deceiving).map(([name, change]) => ({ name, change, after: true }))];
  const { name, change, after } = one([...all, ...all.slice(0, 3)], draw);
  const named = change(seal, draw);
  if (after && existsSync(seal)) remake(seal);
  return { name, named };
}
