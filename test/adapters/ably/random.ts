/** Seeded randomness for differential tests; `PRESENCE_SEED` and `PRESENCE_RUNS` override the defaults. */

export const SEED: number = Number(process.env["PRESENCE_SEED"] ?? 20261121);
export const RUNS: number = Number(process.env["PRESENCE_RUNS"] ?? 500);

export interface Random {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** An object of random JSON, at most `depth` deep. */
  json(depth: number): unknown;
}

/** Mulberry32: 32 bits of state are plenty for a few million draws. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const random: Random = {
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[random.below(from.length)];
      if (picked === undefined && from.length === 0) throw new Error("nothing to pick from");
      return picked as never;
    },
    json: (depth) => {
      const keys = ["a", "name", "__proto__", "7", "$data", "constructor", "é"];
      const leaf = (): unknown =>
        random.pick<unknown>([null, true, 0, -1.5, "text", "", "☃", [], {}, 9_007_199_254_740_991]);
      const count = random.below(4);
      const entries = Array.from({ length: count }, (): [string, unknown] => [
        random.pick(keys),
        depth <= 1 || random.chance(0.5)
          ? leaf()
          : random.chance(0.3)
            ? [random.json(depth - 1), leaf()]
            : random.json(depth - 1),
      ]);
      // From text, so that `__proto__` becomes a member like any other.
      const members = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
      return JSON.parse(`{${members.join(",")}}`);
    },
  };
  return random;
}
