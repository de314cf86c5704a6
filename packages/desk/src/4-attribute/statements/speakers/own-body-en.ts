import { compactPattern } from "../../../model/compact-pattern.js";
import type { Scene } from "../scene.js";
import type { Member } from "./cast.js";
import { bodyNames, femaleNames, maleNames } from "./role-words.js";

/** How far outside an article its letterhead and its last lines are looked for. */
const around = 1_200;
const longestLine = 90;

/**
 * Who 'we' is in a text that nobody has said the publisher of: whoever it calls itself a statement of, whose letterhead stands over it, whom
 * its last lines tell about or are signed by, or whom the sentence before the first 'we' is about.
 */
export function ownBody(scene: Scene, cast: readonly Member[]): string | null {
  const known = found.get(scene);
  if (known !== undefined) return known;
  const bodies = cast.filter((m) => m.kind !== "person" && (m.name.includes(" ") || m.acronym !== null || m.kind === "body"));
  const name = fromTitle(scene, bodies) ?? fromLines(scene, bodies) ?? fromSentence(scene, bodies);
  found.set(scene, name);
  return name;
}

const found = new WeakMap<Scene, string | null>();

function isOf(member: Member, words: string): boolean {
  const low = bare(words);
  return low === bare(member.name) || (member.acronym !== null && low === member.acronym.toLowerCase());
}

function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:the|le|la|les|l['’]) ?/u, "").replace(/[\s.:,]+$/u, "").trim();
}

/** 'Statement by the Harbour Union', 'Harbour Union statement on the fall'. */
function fromTitle({ text, article }: Scene, bodies: readonly Member[]): string | null {
  const title = article.blocks.find((block) => block.kind === "title" || block.kind === "heading");
  const written = title ? text.slice(title.start, Math.min(title.end, title.start + 300)) : "";
  const line = written.toLowerCase();
  if (!/(?:statement|release|open letter|communiqué|lettre ouverte|déclaration)/u.test(line)) return null;
  const member = bodies.find((m) => line.startsWith(`${bare(m.name)} `) || line.startsWith(`the ${bare(m.name)} `) || [" by ", " from ", " of ", " by the ", " from the ", " of the ", " de ", " du ", " de la "].some((lead) => line.includes(lead + bare(m.name))));
  if (member) return member.name;
  const given = by.exec(written)?.[1]?.trim() ?? "";
  const words = given.split(" ");
  return words.length > 1 && words.some((word, i) => bodyNames.has(word.toLowerCase()) || (i === 0 && isFirstName(word))) ? given : null;
}

const by = compactPattern(/(?:[Ss]tatement|[Ll]etter|[Rr]elease) (?:by|from|of) (?:the )?((?:\p{Lu}[\p{L}'’-]{1,30} ?(?:(?:of|for|and|the|against) ){0,2}){1,8})/u);

function isFirstName(word: string): boolean {
  return maleNames.has(word.toLowerCase()) || femaleNames.has(word.toLowerCase());
}

/** A letterhead, '© 2023 Harbour Union', 'About the Harbour Union', or its name alone in the last line. */
function fromLines({ text, article }: Scene, bodies: readonly Member[]): string | null {
  const head = text.slice(Math.max(0, article.start - around), article.start).split("\n");
  const tail = text.slice(Math.max(article.start, article.end - around), article.end + around).split("\n");
  for (const line of [...head, ...tail]) {
    const words = line.trim();
    if (words === "" || words.length > longestLine) continue;
    const named = /^(?:about|à propos (?:de|du|de la)|©|\(c\)|copyright)\s*(?:\p{N}{4}(?:[-–]\p{N}{4})?\s*)?(.+?)(?:\s\p{N}{4})?$/iu.exec(words)?.[1] ?? words.replace(/^[—–-]\s*/u, "");
    const member = bodies.find((m) => isOf(m, named));
    if (member) return member.name;
    const right = /©\s*(?:\p{N}{4}\s*)?(\p{Lu}[\p{L} ]{1,60}?)(?:\s\p{N}{4})?$/u.exec(words)?.[1];
    const owner = right === undefined ? undefined : bodies.find((m) => isOf(m, right));
    if (owner) return owner.name;
  }
  return null;
}

/** 'The Harbour Union asked forty welders for this report. We also read …': whom the sentence before the first 'we' begins with. */
function fromSentence({ sentences }: Scene, bodies: readonly Member[]): string | null {
  const first = sentences.findIndex(({ pieces }) => /^(?:we|nous)$/u.test(pieces[0]?.low ?? ""));
  const before = sentences[first - 1];
  if (!before || before.paragraph !== sentences[first]?.paragraph) return null;
  const start = before.pieces[0]?.start ?? -1;
  return bodies.find((m) => m.at.some((place) => place >= start && place <= start + 5))?.name ?? null;
}
