/** Finding a name in a text however it is written: case, accents, spaces and marks between its parts do not count. */

/** Letters that Unicode does not take apart, as names are often written without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i",
};

/** Lower case, without accents; whatever is no letter and no digit is one space. */
export function foldName(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/\p{M}+/gu, "");
  return bare.replace(/[ßøłđðþæœı]/gu, (letter) => plainLetters[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Words stand apart in these scripts; in others a name may touch what is before and after it. */
const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{N} ]+$/u;
/** A name written as one word, as in a file's name, is only told from chance when it is long. */
const joinedLetters = 8;

/** A name ready to be looked for. */
export interface Spelling {
  readonly folded: readonly string[];
  /** The name as one word, or null where that would be found by chance. */
  readonly joined: string | null;
}

/** The name as given, and with the last of its words first (`Lindqvist, Edda`). Null when it has no letter or digit. */
export function spellingOf(name: string): Spelling | null {
  const folded = foldName(name);
  if (folded === "") return null;
  const words = folded.split(" ");
  const turned = [words.at(-1), ...words.slice(0, -1)].join(" ");
  const joined = words.length > 1 && folded.length > joinedLetters ? words.join("") : null;
  return { folded: [...new Set([folded, turned])], joined };
}

/** Whether a text holds one of the names. */
export function names(text: string, spellings: readonly Spelling[]): boolean {
  if (spellings.length === 0 || text === "") return false;
  // The second one parts what is written together with capitals inside, as names of files are.
  const readings = [text, text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")].map((reading) => ` ${foldName(reading)} `);
  return spellings.some(({ folded: forms, joined }) => readings.some((folded) =>
    forms.some((form) => folded.includes(spaced.test(form) ? ` ${form} ` : form)) || (joined !== null && folded.includes(` ${joined} `))));
}
