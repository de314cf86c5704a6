/** Texts of about so many units that make a careless reader slow. All invented. */
export type MakeText = (units: number) => string;

const again = (piece: string): MakeText => (units) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);

/** Pieces that differ, so that nothing learnt from one helps with the next. */
function numbered(piece: (at: number) => string): MakeText {
  return (units) => {
    const pieces: string[] = [];
    for (let at = 0, sum = 0; sum < units; at++) {
      const text = piece(at);
      pieces.push(text);
      sum += text.length;
    }
    return pieces.join("");
  };
}

/** A capitalised word of its own for each number. */
function nameOf(at: number): string {
  let word = "";
  for (let rest = at + 26; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const first = ["Maud", "Edwin", "Odile", "Ivo", "Agathe", "Ruben"];
const someone = (at: number): string => `${first[at % first.length] ?? "Maud"} ${nameOf(at)}`;

export const hostileTexts: Readonly<Record<string, MakeText>> = {
  prose: numbered((at) => `${someone(at)} said on Monday that ${String(at)} people had come to Lille. He told “us” so.\n\n`),
  "French prose": numbered((at) => `Selon ${someone(at)}, ${String(at)} personnes sont venues lundi à Lille. « Oui », dit-elle.\n\n`),
  "one line": numbered((at) => `${someone(at)} said on Monday that ${String(at)} people had come to Lille. `),
  "one line without a stop": numbered((at) => `and ${someone(at)} said on Monday that ${String(at)} people had come to Lille `),
  "one line of French without a stop": numbered((at) => `et selon ${someone(at)}, ${String(at)} personnes sont venues lundi à Lille `),
  digits: again("1234567890"), "groups of digits": again("1 234 567 "), "digits and commas": again("1,"), "digits and points": again("12."),
  "one word": again("a"), "one word of capitals": again("A"), "long words": again(`${"a".repeat(1000)} `), "long words of capitals": again(`${"A".repeat(1000)} `), hyphens: again("a-"), apostrophes: again("l’"),
  "one unclosed mark": (units) => `“${again("word ")(units)}`, "opening marks": again("“"), "French opening marks": again("« "), "straight marks": again("\" "), "single marks": again("' "), "single opening marks": again("‘a "), "double apostrophes": again("''a "),
  "unclosed marks with words": again("“We left at once and "), "unclosed sentences": again("“We left at once. "), "unclosed paragraphs": again("“We left at once, he said.\n\n"), "French unclosed paragraphs": again("« Nous partons, dit-il.\n\n"),
  "many quotations": again("“It is so,” said Maud Ferrer. "), "quotations alone": again("“We saw it fall again.”\n\n"), "French quotations": again("« C’est faux », a déclaré Maud Ferrer.\n\n"), "turns of a dialogue": again("— Oui, dit-il.\n"),
  commas: again("a, "), "bare commas": again(","), semicolons: again("a; "), dashes: again("a — b "), dots: again(". "), "closing marks": again(".”"), ellipses: again("… "),
  "nested brackets": (units) => "(".repeat(units / 2) + ")".repeat(units / 2), "open brackets": again("(a "), "names in brackets": again("(Lille) "),
  said: again("said "), "said that he": again("said that he "), "a dit que": again("il a dit que "), "according to": again("according to Maud, "), selon: again("selon elle, "), who: again("Maud, who said "), "short sentences": again("He said so. "),
  "speakers with colons": numbered((at) => `${someone(at)}: yes, we did it.\n`), pronouns: again("He said she told them it was theirs. "), "the group": again("The group said it would. "),
  "many names": numbered((at) => `We met ${nameOf(at * 7)} ${nameOf(at)} there. `), "many speakers": numbered((at) => `${someone(at)}, director of ${nameOf(at)} Trust, said the director would go. `),
  "many French speakers": numbered((at) => `${someone(at)}, directrice de ${nameOf(at)}, affirme que la directrice ira. `), "many bodies": numbered((at) => `The ${nameOf(at)} Association (${nameOf(at).toUpperCase()}) said the group would go. `),
  "the same name": again("Maud Ferrer "), "a role that was said a thousand times": (units) => again("Maud Ferrer, director of the port, left. ")(units / 2) + again("The director said the crane was new. ")(units / 2), "places side by side": again("Lille "), "places and lands": again("They met in Springfield, Ohio. "), "unknown camps": numbered((at) => `The camp of ${nameOf(at)} near Lille. `), "near, near": again("near Lille "),
  capitals: again("HE SAID THAT THE MAYOR OF LILLE HAD GONE. "), "lines of capitals": again("HE SAID THAT THE MAYOR OF LILLE HAD GONE\n"), initials: again("U."), titles: again("M. "),
  dates: again("3 May 2020 "), "French dates": again("le 3 mai 2020, "), "dates in sentences": numbered((at) => `It fell on ${String((at % 28) + 1)} May ${String(1990 + (at % 30))}. `), weekdays: again("on Monday "), "the day after": again("the day after "), "the day after, in sentences": again("The day after, they left. "), lendemain: again("le lendemain "),
  "numbers in words": again("twenty one hundred "), "French numbers in words": again("quatre vingt "), ranges: again("from 3 to "), money: again("£12 million, "), shares: again("12 % of 3 % "), counts: again("12 people and "),
  "short lines": again("a\n"), "empty lines": again("\n"), headings: again("A Short Title Of Words\n\n"), bylines: again("By Maud Ferrer\n"),
  "many articles": numbered((at) => `A Title About ${nameOf(at)} And Others\n\nBy ${someone(at)}\n\n${someone(at)} said on Monday that ${String(at)} people had come to Lille, and that they had left again early that day, all of them.\n\nRead more\n\n`),
  spaces: (units) => `a${" ".repeat(units)}b.`, "no-break spaces": (units) => `a${"\u00a0".repeat(units)}b.`, "combining marks": (units) => `e${"\u0301".repeat(units)}`, "words with combining marks": again("e\u0301\u0301\u0301 "),
  "right to left": again("قالت البلدية إن الميناء مغلق. "), "right-to-left marks": again("\u202e\u200fa "), "letters of two units": again("𝒜"), signs: again("😀"), nothing: again("\u0000"), halves: again("\ud800 "),
  addresses: again("https://example.org/a/b?c=d "), "one address": (units) => `https://example.org/${"a/".repeat(units / 2)}`, "addresses of mail": again("a@b.org "), "and, and": again("and "), "of the": again("of the "), "de la": again("de la "), reportedly: again("reportedly "), conditional: again("il aurait dit "),
};
