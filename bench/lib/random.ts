/** Seeded randomness for benchmarks and differential tests: the same seed gives the same inputs on every machine. */

/** A stream of random choices. */
export interface Random {
  /** The seed that the stream began with: print it where a result depends on it. */
  readonly seed: number;
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** An integer from 0 (included) to `bound` (excluded). */
  below(bound: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as the others. */
  pick<T>(items: readonly T[]): T;
  /** The items in a random order; the argument stays as it is. */
  shuffled<T>(items: readonly T[]): T[];
}

/** The seed of this run: `PRESENCE_SEED` from the environment, else the given one. */
export function seedFromEnvironment(fallback = 1): number {
  const text = process.env["PRESENCE_SEED"];
  return text === undefined ? fallback : Number(text) >>> 0;
}

/** Makes a stream by the generator "mulberry32" (Tommy Ettinger, public domain). */
export function createRandom(seed: number = seedFromEnvironment()): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    seed,
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError("nothing to pick from");
      return items[below(items.length)]!;
    },
    shuffled: (items) => {
      const out = [...items];
      for (let last = out.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [out[last], out[other]] = [out[other]!, out[last]!];
      }
      return out;
    },
  };
}
