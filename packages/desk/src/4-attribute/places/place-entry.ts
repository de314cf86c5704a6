/** A place that a name can stand for. */
export interface Entry {
  readonly kind: "country" | "region" | "area" | "town" | "case";
  /** ISO 3166-1 alpha-2; empty where it lies in no one country. */
  readonly country: string;
  /** `country.code` of the first-level region it is or lies in, as GeoNames has it; empty where unknown. */
  readonly region: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** In kilometres: how far from the position the place may reach. */
  readonly radius: number | null;
  /** People living there; 0 where none are counted. */
  readonly population: number;
  readonly capital: boolean;
  /** `geonames:<id>`; `geonames` where the table made from it keeps no identifier. */
  readonly source: string | null;
  /** The name is also a common word or a given name: it needs words that lead in to a place. */
  readonly doubtful: boolean;
  /** Written with a full stop behind: 'Calif.', 'Md.'. */
  readonly abbreviated: boolean;
}

/** Where names are looked up. Keys as `nameKey` makes them. */
export interface Gazetteer {
  /** Countries, regions, waters, islands; and what a person has added to the case. */
  readonly wide: (key: string) => readonly Entry[];
  readonly towns: (key: string) => readonly Entry[];
  /** Regions, counties and districts of all countries, by their name without the word for what they are (`landKey`). */
  readonly lands: (key: string) => readonly Entry[];
  /** Whether one of all those names may be made of these words, as `withWord` puts them together. False: none is. */
  readonly mayHold: (words: number) => boolean;
  /** A country by its code, a first-level region by `country.code`. */
  readonly land: (code: string) => Entry | undefined;
}
