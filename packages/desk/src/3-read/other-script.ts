/** Whether most letters are of a script other than Latin. Units beyond 20,000 are not looked at. */
export function isOtherScript(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (const letter of text.slice(0, 20_000).matchAll(/\p{L}/gu)) {
    if (/\p{Script=Latin}/u.test(letter[0])) latin++;
    else other++;
  }
  return other > latin;
}
