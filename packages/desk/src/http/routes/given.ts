/** A query without the keys that were not given, as exact optional properties want it. */
export type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> } & { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

export function given<T extends object>(query: T): Given<T> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Given<T>;
}
