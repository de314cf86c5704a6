import type { PdfProxy } from "./open-pdf.js";

/** An image as it is placed: `matrix` takes the unit square, whose upper side is its first row, to the page's own points. */
export interface PlacedImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  /** `mask`: bits, 0 where it is painted in `fill`; the others by their bits a pixel. */
  readonly form: "mask" | "bits" | "grey" | "rgb" | "rgba";
  /** A shade. */
  readonly fill: number;
  readonly matrix: Matrix;
}

export type Matrix = readonly [number, number, number, number, number, number];

const mostImages = 2_000;
const mostNested = 200;

interface State { readonly matrix: Matrix; readonly fill: number }

type Page = Awaited<ReturnType<PdfProxy["getPage"]>>;

/** The images of a page in the order in which they are drawn. What cannot be decoded is not among them. */
export async function pageImages(page: Page, operators: Readonly<Record<string, number>>): Promise<PlacedImage[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const images: PlacedImage[] = [];
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: 0 };
  for (const [i, operator] of fnArray.entries()) {
    if (images.length >= mostImages) break;
    const given = argumentsOf(argsArray, i);
    switch (names.get(operator) ?? "") {
      case "save": if (saved.length < mostNested) saved.push(state); break;
      case "restore": case "paintFormXObjectEnd": state = saved.pop() ?? state; break;
      case "transform": state = { ...state, matrix: joined(state.matrix, given) }; break;
      case "paintFormXObjectBegin":
        if (saved.length < mostNested) saved.push(state);
        state = { ...state, matrix: joined(state.matrix, given[0]) };
        break;
      case "setFillRGBColor": state = { ...state, fill: shadeOf(given) }; break;
      case "paintImageXObject": case "paintInlineImageXObject": case "paintImageMaskXObject": {
        const image = await decoded(page, given[0]);
        if (image) images.push({ ...image, ...state, form: names.get(operator) === "paintImageMaskXObject" ? "mask" : image.form });
        break;
      }
      default:
    }
  }
  return images;
}

function argumentsOf(all: readonly unknown[], at: number): readonly unknown[] {
  const given = all[at];
  return Array.isArray(given) ? (given as readonly unknown[]) : [];
}

function joined(outer: Matrix, inner: unknown): Matrix {
  const numbers: readonly unknown[] = Array.isArray(inner) || ArrayBuffer.isView(inner) ? Array.from(inner as ArrayLike<unknown>) : [];
  const [p, q, r, s, t, u] = numbers.map(Number);
  if (p === undefined || q === undefined || r === undefined || s === undefined || t === undefined || u === undefined) return outer;
  const [a, b, c, d, e, f] = outer;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** `#rrggbb`, or three numbers. */
function shadeOf(given: readonly unknown[]): number {
  const hex = typeof given[0] === "string" ? /^#(..)(..)(..)$/u.exec(given[0]) : null;
  const [red = 0, green = 0, blue = 0] = hex ? hex.slice(1).map((pair) => Number.parseInt(pair, 16)) : given.map(Number);
  return Math.round((77 * red + 150 * green + 29 * blue) / 256) || 0;
}

type Decoded = Pick<PlacedImage, "width" | "height" | "data" | "form">;

async function decoded(page: Page, named: unknown): Promise<Decoded | null> {
  const told = typeof named === "string" ? await kept(page, named) : named;
  if (!isPicture(told)) return null;
  const inside = typeof told.data === "string" ? await kept(page, told.data) : told.data;
  const data = isPicture(inside) ? inside.data : inside;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  const { width, height } = told;
  const form = formOf(data.length, width, height);
  return form ? { width, height, data, form } : null;
}

/** Null, too, for what could not be decoded. */
function kept(page: Page, name: string): Promise<unknown> {
  const store = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => { store.get(name, resolve); });
}

function isPicture(value: unknown): value is { readonly width: number; readonly height: number; readonly data: unknown } {
  if (typeof value !== "object" || value === null || !("width" in value) || !("height" in value) || !("data" in value)) return false;
  return Number.isInteger(value.width) && Number.isInteger(value.height) && Number(value.width) > 0 && Number(value.height) > 0;
}

function formOf(length: number, width: number, height: number): PlacedImage["form"] | null {
  const pixels = width * height;
  if (length === pixels * 4) return "rgba";
  if (length === pixels * 3) return "rgb";
  if (length === Math.ceil(width / 8) * height) return "bits";
  return length === pixels ? "grey" : null;
}
