import { landTable } from "./land-table.js";
import type { Entry } from "./place-entry.js";

/** Regions, counties and districts of that name, without the word that says what they are. By halves, so that nothing is built beforehand. */
export function landEntries(key: string): readonly Entry[] {
  const found: Entry[] = [];
  for (let at = firstAt(`${key}|`); at < landTable.length && landTable.startsWith(`${key}|`, at); at = endOfLine(at) + 1) {
    found.push(entryOf(landTable.slice(at, endOfLine(at))));
  }
  return found;
}

/** Where the first line that is not before `start` begins. */
function firstAt(start: string): number {
  let low = 0;
  let high = landTable.length;
  while (low < high) {
    const line = landTable.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const begin = Math.max(line, low);
    if (isBefore(begin, start)) low = endOfLine(begin) + 1;
    else high = begin;
  }
  return low;
}

/** The bar behind a key sorts after the letters: keys are compared without it. */
function isBefore(line: number, start: string): boolean {
  const key = landTable.slice(line, landTable.indexOf("|", line));
  return key < start.slice(0, -1);
}

function endOfLine(at: number): number {
  const end = landTable.indexOf("\n", at);
  return end === -1 ? landTable.length : end;
}

function entryOf(line: string): Entry {
  const [, code = "", lat, lon, radius, thousands] = line.split("|");
  const [country = "", first = "", second] = code.split(".");
  return {
    kind: "region", country, region: second === undefined ? code : `${country}.${first}-${second}`, lat: Number(lat), lon: Number(lon), radius: Number(radius),
    population: Number(thousands) * 1000, capital: false, source: null, doubtful: true, abbreviated: false,
  };
}
