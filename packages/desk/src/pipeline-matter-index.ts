/**
 * The index of matters of an open case: held on to while the case is open, and kept in `derived/` so that the next command need not make it again.
 * What is kept says of which sketches it was made. It counts only where these are the case's own today; else, or where it is damaged, the
 * index is made again from the sketches, which is what it always stands for.
 */
import { indexVersion, MatterIndex } from "./5-compare/matters/matter-index.js";
import { PackedArrays } from "./5-compare/matters/packed-arrays.js";
import { sketchVersion, type Sketch } from "./5-compare/matters/sketch.js";
import type { CaseWorld } from "./pipeline-world.js";
import type { Catalog, RecordStamp } from "./ports.js";

/** What it is kept under: one file a case, which says itself what it was made of. */
export const matterIndexer = `matters-${String(indexVersion)}-${String(sketchVersion)}`;
export const matterIndexName = (world: Pick<CaseWorld, "nameOf">): string => world.nameOf(matterIndexer);

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
export async function matterIndexOf(world: CaseWorld, stamps: ReadonlyMap<string, RecordStamp>, again: () => void): Promise<MatterIndex> {
  const wanted = new Map<string, string>();
  for (const [id, { sketch }] of stamps) if (sketch !== null) wanted.set(id, sketch);
  const usable = (known: KnownIndex | null | undefined): known is KnownIndex => known !== null && known !== undefined && [...known.sketches].every(([id, name]) => wanted.get(id) === name);
  const open = indexes.get(world.catalog);
  const kept = usable(open) ? open : await keptIndex(world);
  if (!usable(kept) && wanted.size > 0 && world.catalog.matters().size > 0) again();
  const known = usable(kept) ? kept : { index: new MatterIndex(), sketches: new Map<string, string>(), kept: 0 };
  indexes.delete(world.catalog); // where adding fails half-way, nobody goes on with it
  known.index.add(sketchesOf(world.catalog, [...wanted.keys()].filter((id) => !known.sketches.has(id))));
  for (const [id, name] of wanted) known.sketches.set(id, name);
  indexes.set(world.catalog, known);
  await keepAnew(world, known);
  return known.index;
}

function* sketchesOf(catalog: Catalog, ids: readonly string[]): Iterable<Sketch> {
  for (const id of ids) {
    const text = catalog.sketch(id);
    if (text !== null) yield* JSON.parse(text) as readonly Sketch[]; // our own projection
  }
}

async function keepAnew(world: CaseWorld, known: KnownIndex): Promise<void> {
  const { index, sketches } = known;
  if ((sketches.size - known.kept) * keptAnewOf < sketches.size) return;
  const packed = new PackedArrays();
  packed.putTexts("sketch-records", [...sketches.keys()]);
  packed.putTexts("sketch-names", [...sketches.values()]);
  index.pack(packed);
  await world.derived.put(matterIndexer, matterIndexName(world), packed.bytes());
  known.kept = sketches.size;
}

/** Null where there is none, or where it is damaged. */
async function keptIndex(world: CaseWorld): Promise<KnownIndex | null> {
  const bytes = await world.derived.get(matterIndexer, matterIndexName(world));
  const packed = bytes && PackedArrays.read(bytes);
  if (!packed) return null;
  try {
    const records = packed.texts("sketch-records");
    const names = packed.texts("sketch-names", records.length);
    const sketches = new Map(records.map((record, at) => [record, names[at] ?? ""]));
    return { index: MatterIndex.unpack(packed), sketches, kept: sketches.size };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
