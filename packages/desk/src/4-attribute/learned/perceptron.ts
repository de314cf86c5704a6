/** What a case has taught about proposals: a weight for each look, in whole numbers, so that every machine comes to the same. */
export type Weights = ReadonlyMap<string, number>;

export interface Example {
  readonly looks: readonly string[];
  readonly kept: boolean;
}

const rounds = 12;
/** A decision far on the right side teaches nothing; one that is nearly wrong does. */
const margin = 2;

/** An averaged perceptron (Freund and Schapire, 1999): the same examples in the same order give the same weights. */
export function train(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const total = rounds * examples.length;
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { looks, kept } of examples) {
      const sign = kept ? 1 : -1;
      if (sign * score(weights, looks) < margin) {
        for (const look of looks) {
          weights.set(look, (weights.get(look) ?? 0) + sign);
          sums.set(look, (sums.get(look) ?? 0) + sign * (total - step));
        }
      }
      step += 1;
    }
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function score(weights: Weights, looks: readonly string[]): number {
  return looks.reduce((sum, look) => sum + (weights.get(look) ?? 0), 0);
}
