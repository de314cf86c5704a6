/** A place that a person has told the case of: a camp, a house, a road that no map names. Kept by an `observe` act of kind `gazetteer`. */
export interface CasePlace {
  /** The name and its other names. */
  readonly names: readonly string[];
  /** Null: known to be a place, and where is not said. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** In kilometres. */
  readonly radius: number | null;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
}
