/** Medians and quartiles: what a benchmark on a noisy machine may be summed up by. */

/** The middle half of a sample. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The value below which the given part of a sorted sample lies, interpolated between neighbours. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("an empty sample has no quantiles");
  return below + (above - below) * (place - Math.floor(place));
}

/** The quartiles of a sample of at least one number. */
export function quartilesOf(sample: readonly number[]): Quartiles {
  const sorted = sample.toSorted((a, b) => a - b);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}
