/**
 * The engine turns `\p{L}` into some 650 ranges wherever it stands, 5 to 25 kB of machine code a pattern, and stops making patterns
 * fast once a process holds too much of it. Here the same classes are a few ranges: exact for Latin, Greek, Cyrillic, Armenian, Hebrew
 * and Arabic letters; whole blocks for the scripts behind them; nothing beyond the first plane.
 */
const exactBlocks: readonly (readonly [number, number])[] = [[0, 0x6ff], [0x1e00, 0x1fff]];
/** Blocks of letters without case, with the few signs that stand among them. */
const wholeBlocks = "\\u0710-\\u1dbf\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u31ff\\u3400-\\ud7ff\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff66-\\uffdc";

const classes: Readonly<Record<string, string>> = {
  "\\p{L}": exactRanges(/\p{L}/u) + wholeBlocks,
  "\\p{Lu}": exactRanges(/\p{Lu}/u),
  "\\p{Ll}": exactRanges(/\p{Ll}/u),
  "\\p{N}": exactRanges(/\p{N}/u) + "\\u0966-\\u096f\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\uff10-\\uff19",
};

function exactRanges(kind: RegExp): string {
  let ranges = "";
  for (const [first, last] of exactBlocks) {
    let start = -1;
    for (let unit = first; unit <= last + 1; unit++) {
      const inside = unit <= last && kind.test(String.fromCharCode(unit));
      if (inside && start < 0) start = unit;
      if (inside || start < 0) continue;
      ranges += unit - 1 === start ? escaped(start) : `${escaped(start)}-${escaped(unit - 1)}`;
      start = -1;
    }
  }
  return ranges;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

/** The same pattern with its classes of letters and numbers as few ranges. For patterns that stand as long as the program runs. */
export function compactPattern(pattern: RegExp): RegExp {
  let source = "";
  let inClass = false;
  for (let at = 0; at < pattern.source.length; at++) {
    const unit = pattern.source.charAt(at);
    if (unit !== "\\") {
      if (unit === "[") inClass = true;
      if (unit === "]") inClass = false;
      source += unit;
      continue;
    }
    const name = /^\\p\{\w+\}/.exec(pattern.source.slice(at, at + 6))?.[0];
    const ranges = name === undefined ? undefined : classes[name];
    const kept = ranges === undefined ? pattern.source.slice(at, at + 2) : inClass ? ranges : `[${ranges}]`;
    source += kept;
    at += (ranges === undefined || name === undefined ? 2 : name.length) - 1;
  }
  return new RegExp(source, pattern.flags);
}
