import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** What is used of Tesseract and Leptonica as the package `tesseract.js-core` has them: one WebAssembly module. Places are numbers in its memory. */
export interface TesseractModule {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => TesseractApi;
  readonly Pix: object;
  wrapPointer(place: number, kind: object): unknown;
  getPointer(thing: unknown): number;
  _malloc(bytes: number): number;
  _free(place: number): void;
  _pixReadMem(place: number, bytes: number): number;
  _pixReadHeaderMem(place: number, bytes: number, format: number, width: number, height: number, bits: number, samples: number, colormap: number): number;
  _pixDestroy(place: number): void;
}

export interface TesseractApi {
  Init(folder: null, languages: string, engine: number, config?: string): number;
  SetVariable(name: string, value: string): void;
  SetImage(place: number, width: number, height: number, pixelBytes: number, rowBytes: number): void;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  AnalyseLayout(): PageIterator;
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  Clear(): void;
}

export interface PageIterator {
  BoundingBox(level: number, left: number, top: number, right: number, bottom: number): boolean;
  Next(level: number): boolean;
  __destroy__(): void;
}

export interface TesseractCore {
  readonly module: TesseractModule;
  readonly memory: WasmMemory;
  readonly languages: string;
}

/** What the runtime has of WebAssembly and is used here; its types come with a browser's, which the desk has none of. */
export interface WasmMemory { readonly buffer: ArrayBuffer; grow(pages: number): number }
interface WasmInstance { readonly exports: Readonly<Record<string, unknown>> }
interface Wasm {
  readonly Memory: new (...given: never) => WasmMemory;
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(compiled: object, imports: object): Promise<WasmInstance>;
}
const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;

type Factory = (options: object) => Promise<TesseractModule>;
interface Parts { readonly factory: Factory; readonly compiled: object; readonly data: ReadonlyMap<string, Uint8Array> }

const require = createRequire(import.meta.url);
/** Both at once, so that accents are read. The faster, smaller of the two sets that the packages have: on our pages they read alike. */
const languages = ["eng", "fra"] as const;
/** Never the build for 'relaxed' SIMD: its sums may differ from one processor to the next, and so may the text. */
const build = "tesseract.js-core/tesseract-core-simd-lstm";

let parts: Promise<Parts> | null = null;

/** All of it comes from the packages on this disk; nothing is fetched or kept elsewhere. */
async function load(): Promise<Parts> {
  const data = await Promise.all(languages.map(async (name) => {
    const folder = dirname(require.resolve(`@tesseract.js-data/${name}/package.json`));
    return [name, await promisify(gunzip)(await readFile(join(folder, "4.0.0_best_int", `${name}.traineddata.gz`)))] as const;
  }));
  const compiled = await wasm.compile(await readFile(require.resolve(`${build}.wasm`)));
  return { factory: require(`${build}.js`) as Factory, compiled, data: new Map(data) };
}

/** A new module with its languages in its own memory, which cannot grow beyond so many megabytes. */
export async function openTesseract(megabytes: number): Promise<TesseractCore> {
  const { factory, compiled, data } = await (parts ??= load());
  const memories: WasmMemory[] = [];
  const silent = (): void => undefined;
  const module = await factory({
    print: silent, printErr: silent, TesseractProgress: silent,
    instantiateWasm(imports: object, done: (instance: WasmInstance) => void) {
      void wasm.instantiate(compiled, imports).then((instance) => {
        memories.push(...Object.values(instance.exports).filter((each): each is WasmMemory => each instanceof wasm.Memory));
        for (const memory of memories) bound(memory, megabytes);
        done(instance);
      });
      return {};
    },
  });
  for (const [name, bytes] of data) module.FS.writeFile(`${name}.traineddata`, bytes);
  const [memory] = memories;
  if (!memory) throw new Error("the module has no memory");
  return { module, memory, languages: languages.join("+") };
}

const pageBytes = 64 * 1024;

/** The limits of a thread do not count this memory: its own door for growing is closed at the limit. */
function bound(memory: WasmMemory, megabytes: number): void {
  const most = (megabytes * 1024 * 1024) / pageBytes;
  const grow = memory.grow.bind(memory);
  Object.defineProperty(memory, "grow", { value: (pages: number) => {
    if (memory.buffer.byteLength / pageBytes + pages > most) throw new RangeError("the limit of memory is reached");
    return grow(pages);
  } });
}
