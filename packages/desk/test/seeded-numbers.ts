/** Whole numbers below 2^32, the same for the same seed (mulberry32). */
function seededBits(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  const bits = seededBits(seed);
  return () => bits() / 2 ** 32;
}

/** Whole numbers from 0 up to, and without, the one that is given. */
export function drawing(seed: number): (below: number) => number {
  const bits = seededBits(seed);
  return (below) => bits() % below;
}
