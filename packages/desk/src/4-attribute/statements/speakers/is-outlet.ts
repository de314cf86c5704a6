import type { Piece } from "../scene.js";

/** Words of the names of newspapers, stations and agencies. */
const named = new Set(("times post news press radio tribune journal guardian herald gazette daily mail telegraph independent observer chronicle courier standard star sun mirror express globe examiner dispatch bulletin monitor mercury echo argus " +
  "sentinel inquirer bee record register reporter magazine review newspaper agency television tv broadcasting network channel media fm wire online today weekly monthly spiegel zeitung monde figaro libération pais país mundo stampa repubblica corriere haaretz jazeera arabiya hurriyet").split(" "));

/** Outlets whose names hold no such word. */
const known = new Set(("afp reuters ap upi ansa efe dpa tass xinhua sana irna wafa anadolu lusa kyodo belga pti ians bloomberg axios politico vice vox slate time newsweek economist atlantic bbc cnn cnbc nbc abc cbs npr pbs cbc rte rté itv sky msnbc dw rfi france24 rt cgtn nhk zdf ard rai tve aljazeera " +
  "mediapart buzzfeed breitbart bellingcat propublica meduza rappler dawn twitter facebook telegram instagram youtube tiktok x").split(" "));

/** What an outlet is called where it is not named: 'the paper', 'state television', 'local media'. */
const nouns = new Set("newspaper newspapers paper papers agency agencies outlet outlets broadcaster broadcasters station channel magazine website site daily tabloid media television tv radio press blog podcast".split(" "));

/** Whether the words name an outlet: a paper, a station, an agency, a network. */
export function isOutlet(words: readonly Pick<Piece, "text" | "low" | "capital">[]): boolean {
  const capitals = words.filter((word) => word.capital);
  if (capitals.some((word) => known.has(word.low) || named.has(word.low))) return true;
  const last = words.findLast((word) => /\p{L}/u.test(word.text));
  return last !== undefined && !last.capital && nouns.has(last.low) || words.some((word) => nouns.has(word.low) && !word.capital) && words.length <= 5;
}
