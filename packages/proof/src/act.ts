/** The envelope of an act: acts-and-proofs, 'An act'. To be deepened; the fields are normative. */
export interface Act {
  readonly v: 1;
  readonly case: string;
  readonly id: string;
  readonly type: string;
  /** Fingerprint of the author's key. */
  readonly author: string;
  readonly seq: number;
  readonly prev: string | null;
  readonly seen: { readonly size: number; readonly root: string };
  readonly at: string;
  readonly body: { readonly [key: string]: unknown };
}
