/** What was learnt of looks: whole numbers, so that every machine comes to the same. A score is their sum over `steps`. */
export interface Weights {
  readonly steps: number;
  readonly of: ReadonlyMap<string, number>;
}

export interface Example {
  readonly looks: readonly string[];
  readonly kept: boolean;
}

const rounds = 12;
/** An example that is far on its right side teaches nothing; one that is nearly on the wrong side does. */
const margin = 2;

/** An averaged perceptron (Freund and Schapire, 1999): the same examples in the same order give the same weights. */
export function train(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const steps = rounds * examples.length;
  let left = steps;
  for (let round = 0; round < rounds; round += 1) {
    for (const { looks, kept } of examples) {
      const sign = kept ? 1 : -1;
      if (sign * sumOf(weights, looks) < margin) {
        for (const look of looks) {
          weights.set(look, (weights.get(look) ?? 0) + sign);
          sums.set(look, (sums.get(look) ?? 0) + sign * left);
        }
      }
      left -= 1;
    }
  }
  return { steps: Math.max(1, steps), of: new Map([...sums].filter(([, sum]) => sum !== 0).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Above nought: more like what was kept than like what was not. */
export function scoreOf({ steps, of }: Weights, looks: readonly string[]): number {
  return sumOf(of, looks) / steps;
}

function sumOf(weights: ReadonlyMap<string, number>, looks: readonly string[]): number {
  return looks.reduce((sum, look) => sum + (weights.get(look) ?? 0), 0);
}
