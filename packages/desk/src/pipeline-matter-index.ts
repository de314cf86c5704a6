/**
 * The index of matters of an open case: held on to while the case is open, and kept in the catalog so that the next command need not make it again.
 * What is kept says of which sketches it was made. It counts only where these are the case's own today; else, or where it is damaged, the
 * index is made again from the sketches, which is what it always stands for.
 */
import { indexVersion, MatterIndex } from "./5-compare/matters/matter-index.js";
import { PackedArrays } from "./5-compare/matters/packed-arrays.js";
import type { Sketch } from "./5-compare/matters/sketch.js";
import { sketchVersion } from "./5-compare/matters/sketch-version.js";
import type { Catalog, RecordStamp } from "./ports.js";

/** What it is kept under. */
const keptName = "matter-index";
/** It goes by what is in it, and how that is made. */
const indexForm = `${String(indexVersion)}-${String(sketchVersion)}`;

/** It is kept anew when one record in so many is not in what is kept. */
const keptAnewOf = 4096;

interface KnownIndex {
  readonly index: MatterIndex;
  /** Names of the sketches in it, by record. */
  readonly sketches: Map<string, string>;
  /** How many of them what is kept has. */
  kept: number;
}

const indexes = new WeakMap<Catalog, KnownIndex>();

/** `again` is told when there was an index, and it has to be made again from the start. */
export function matterIndexOf(catalog: Catalog, stamps: ReadonlyMap<string, RecordStamp>, again: () => void): MatterIndex {
  const open = indexes.get(catalog);
  indexes.delete(catalog); // where adding fails half-way, nobody goes on with it
  const found = going(open, stamps) ?? going(keptIndex(catalog), stamps);
  if (!found && stamps.size > 0 && catalog.matters().size > 0) again();
  const { known, missing } = found ?? fromNothing(stamps);
  known.index.add(sketchesOf(catalog, [...missing.keys()]));
  for (const [id, name] of missing) known.sketches.set(id, name);
  indexes.set(catalog, known);
  keepAnew(catalog, known);
  return known.index;
}

interface Going {
  readonly known: KnownIndex;
  /** Sketches that are not in it yet, by record. */
  readonly missing: ReadonlyMap<string, string>;
}

const fromNothing = (stamps: ReadonlyMap<string, RecordStamp>): Going => {
  const known = { index: new MatterIndex(), sketches: new Map<string, string>(), kept: 0 };
  return going(known, stamps) ?? { known, missing: new Map() };
};

/** Null where a sketch in it is not the case's any more: nothing is taken out of an index. */
function going(known: KnownIndex | null | undefined, stamps: ReadonlyMap<string, RecordStamp>): Going | null {
  if (!known) return null;
  const missing = new Map<string, string>();
  let there = 0;
  for (const [id, { sketch }] of stamps) {
    if (sketch === null) continue;
    const before = known.sketches.get(id);
    if (before === sketch) there++;
    else if (before === undefined) missing.set(id, sketch);
    else return null;
  }
  return there === known.sketches.size ? { known, missing } : null;
}

function* sketchesOf(catalog: Catalog, ids: readonly string[]): Iterable<Sketch> {
  for (const id of ids) {
    const text = catalog.sketch(id);
    if (text !== null) yield* JSON.parse(text) as readonly Sketch[]; // our own projection
  }
}

function keepAnew(catalog: Catalog, known: KnownIndex): void {
  const { index, sketches } = known;
  if ((sketches.size - known.kept) * keptAnewOf < sketches.size) return;
  const packed = new PackedArrays();
  packed.putTexts("form", [indexForm]);
  packed.putTexts("sketch-records", [...sketches.keys()]);
  packed.putTexts("sketch-names", [...sketches.values()]);
  index.pack(packed);
  catalog.keep(keptName, packed.bytes());
  known.kept = sketches.size;
}

/** Null where there is none, or where it is damaged. */
function keptIndex(catalog: Catalog): KnownIndex | null {
  const bytes = catalog.kept(keptName);
  const packed = bytes && PackedArrays.read(bytes);
  if (!packed) return null;
  try {
    if (packed.texts("form", 1)[0] !== indexForm) return null;
    const records = packed.texts("sketch-records");
    const names = packed.texts("sketch-names", records.length);
    const sketches = new Map(records.map((record, at) => [record, names[at] ?? ""]));
    return { index: MatterIndex.unpack(packed), sketches, kept: sketches.size };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
