import { z } from "zod";
import { limits } from "../model/limits.js";
import type { GreyPicture, LetterEngine, PictureBox, RecognisedLine } from "../ports.js";
import { greyOf } from "./leptonica-greys.js";
import { openTesseract, type TesseractApi, type TesseractCore, type TesseractModule } from "./tesseract-core.js";

const lineLevel = 2;
const modes = { page: "3", column: "6", line: "7" } as const;
/** Bytes in front of a picture by which its kind is told. */
const headBytes = 64 * 1024;

/** Recognises letters by Tesseract's network, in this thread. */
export async function lettersByTesseract(): Promise<LetterEngine> {
  const core = await openTesseract(limits.recogniserMegabytes);
  const { module } = core;
  const api = new module.TessBaseAPI();
  const networkOnly = 1;
  if (api.Init(null, core.languages, networkOnly) !== 0) throw new Error("the trained data does not load");
  return {
    declared: (file) => withBytes(core, file.subarray(0, headBytes), (place, bytes) => declaredAt(core, place, bytes)),
    decode: (file) => withBytes(core, file, (place, bytes) => decodedAt(core, place, bytes)),
    findLines: (picture) => withBytes(core, picture.pixels, (place) => {
      show(api, picture, { place, mode: "page" });
      const lines = linesOf(core, api.AnalyseLayout());
      api.Clear();
      return lines;
    }),
    recognise: (picture, { left, top, right, bottom }, holds) => withBytes(core, picture.pixels, (place) => {
      show(api, picture, { place, mode: holds });
      api.SetRectangle(left, top, right - left, bottom - top);
      const found = api.Recognize(null) === 0 ? api.GetJSONText(0) : "";
      api.Clear();
      return recognisedLines(found);
    }),
  };
}

function show(api: TesseractApi, { width, height }: GreyPicture, { place, mode }: { readonly place: number; readonly mode: keyof typeof modes }): void {
  api.SetVariable("tessedit_pageseg_mode", modes[mode]);
  api.SetImage(place, width, height, 1, width);
}

/** Lends bytes to the module while the work lasts. */
function withBytes<T>({ module, memory }: TesseractCore, bytes: Uint8Array, work: (place: number, bytes: number) => T): T {
  const place = allocated(module, bytes.length);
  new Uint8Array(memory.buffer).set(bytes, place);
  const result = work(place, bytes.length);
  module._free(place);
  return result;
}

function allocated(module: TesseractModule, bytes: number): number {
  const place = module._malloc(Math.max(1, bytes));
  if (place === 0) throw new RangeError("no memory is left for a picture");
  return place;
}

function declaredAt({ module, memory }: TesseractCore, place: number, bytes: number): ReturnType<LetterEngine["declared"]> {
  const told = allocated(module, 24);
  const failed = module._pixReadHeaderMem(place, bytes, told, told + 4, told + 8, told + 12, told + 16, told + 20);
  const [, width = 0, height = 0] = new Int32Array(memory.buffer, told, 6);
  const size = failed === 0 && width > 0 && height > 0 ? { width, height } : null;
  module._free(told);
  return size;
}

function decodedAt(core: TesseractCore, place: number, bytes: number): GreyPicture | null {
  const { module, memory } = core;
  const picture = module._pixReadMem(place, bytes);
  if (picture === 0) return null;
  const grey = greyOf(memory, module.wrapPointer(picture, module.Pix), (thing) => module.getPointer(thing));
  const held = allocated(module, 4);
  new Uint32Array(memory.buffer)[held / 4] = picture;
  module._pixDestroy(held);
  module._free(held);
  return grey;
}

function linesOf({ module, memory }: TesseractCore, found: ReturnType<TesseractApi["AnalyseLayout"]>): PictureBox[] {
  if (module.getPointer(found) === 0) return [];
  const lines: PictureBox[] = [];
  const told = allocated(module, 16);
  do {
    if (!found.BoundingBox(lineLevel, told, told + 4, told + 8, told + 12)) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Int32Array(memory.buffer, told, 4);
    if (right > left && bottom > top) lines.push({ left, top, right, bottom });
  } while (found.Next(lineLevel));
  module._free(told);
  found.__destroy__();
  return lines;
}

const corners = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const page = z.object({
  blocks: z.array(z.object({
    paragraphs: z.array(z.object({
      lines: z.array(z.object({
        bbox: corners, baseline: corners,
        rowAttributes: z.object({ rowHeight: z.number() }),
        words: z.array(z.object({ bbox: corners, text: z.string(), confidence: z.number() })),
      })),
    })).nullish(),
  })),
});

function recognisedLines(json: string): RecognisedLine[] {
  if (json === "") return [];
  const { blocks } = page.parse(JSON.parse(json));
  return blocks.flatMap((block) => block.paragraphs ?? []).flatMap(({ lines }, paragraph) => lines.map((line): RecognisedLine => ({
    ...boxOf(line.bbox), paragraph,
    base: (line.baseline.y0 + line.baseline.y1) / 2,
    size: line.rowAttributes.rowHeight,
    words: line.words.map(({ text, confidence, bbox }) => ({ text, confidence, ...boxOf(bbox) })),
  })));
}

function boxOf({ x0, y0, x1, y1 }: z.infer<typeof corners>): PictureBox {
  return { left: x0, top: y0, right: x1, bottom: y1 };
}
