import type { GreyPicture } from "../../ports.js";
import { fitted } from "./grey-picture.js";

/** How the lines of a picture lie, told by where its edges gather. */
export interface Lie {
  /** They run from top to bottom rather than from side to side. */
  readonly sideways: boolean;
  /** How far they fall to the right (radians), once a picture with lines from top to bottom is turned by 90 degrees. */
  readonly slope: number;
}

const enoughPixels = 300_000;
const edge = 32;
const degree = Math.PI / 180;
const steepest = 12;
/** How much sharper lines from top to bottom must show to be believed. */
const sidewaysFrom = 1.3;

export function lieOf(picture: GreyPicture): Lie {
  const small = fitted(picture, enoughPixels);
  const { across, down } = edgesIn(small);
  const level = best(across, small);
  // Turned to the right, what was down a column runs from right to left along a row.
  const turned = { xs: down.ys.map((y) => small.height - 1 - y), ys: down.xs };
  const upright = best(turned, { width: small.height, height: small.width });
  const sideways = upright.sharpness > sidewaysFrom * level.sharpness;
  return { sideways, slope: (sideways ? upright : level).slope };
}

interface Edges { readonly xs: Int32Array; readonly ys: Int32Array }

function edgesIn({ width, height, pixels }: GreyPicture): { readonly across: Edges; readonly down: Edges } {
  const [acrossX, acrossY, downX, downY]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const shade = pixels[y * width + x] ?? 0;
      if (Math.abs(shade - (pixels[(y + 1) * width + x] ?? 0)) > edge) {
        acrossX.push(x);
        acrossY.push(y);
      }
      if (Math.abs(shade - (pixels[y * width + x + 1] ?? 0)) > edge) {
        downX.push(x);
        downY.push(y);
      }
    }
  }
  return { across: { xs: Int32Array.from(acrossX), ys: Int32Array.from(acrossY) }, down: { xs: Int32Array.from(downX), ys: Int32Array.from(downY) } };
}

interface Fit { readonly slope: number; readonly sharpness: number }

/** The slope along which edges gather in the fewest rows: first roughly, then finely. */
function best(edges: Edges, size: { readonly width: number; readonly height: number }): Fit {
  const at = (degrees: number): Fit => ({ slope: degrees * degree, sharpness: sharpnessAt(edges, size, Math.tan(degrees * degree)) });
  const better = (one: Fit, other: Fit): Fit => (other.sharpness > one.sharpness * 1.0001 ? other : one);
  let fit = at(0);
  for (let half = 1; half <= 2 * steepest; half++) for (const degrees of [half / 2, -half / 2]) fit = better(fit, at(degrees));
  const rough = fit.slope / degree;
  for (let tenth = 1; tenth < 5; tenth++) for (const degrees of [rough + tenth / 10, rough - tenth / 10]) fit = better(fit, at(degrees));
  return fit;
}

function sharpnessAt({ xs, ys }: Edges, { width, height }: { readonly width: number; readonly height: number }, rise: number): number {
  const reach = Math.ceil(width * Math.tan(steepest * 1.1 * degree));
  const rows = new Int32Array(height + 2 * reach + 2);
  for (let i = 0; i < xs.length; i++) {
    const row = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * rise) + reach;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return xs.length === 0 ? 0 : (sum * height) / xs.length ** 2;
}
