/** "Did you mean …?": the known word that is nearest to a mistyped one. */

/** Edits between two words; a swap of neighbours counts as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known words that are near enough to be meant: the nearest of those that the word is the beginning of, or the
 * nearest by a third of its letters; both, where the latter is one slip away. (`--form` is `--format` cut short, and
 * `--from` with two letters swapped.)
 */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const typed = word.toLowerCase().slice(0, 64);
  const near = known
    .map((candidate) => ({
      candidate,
      edits: distance(typed, candidate.toLowerCase()),
      begun: typed.length >= 3 && candidate.startsWith(typed),
    }))
    .filter(({ candidate, edits, begun }) => begun || edits <= Math.max(1, candidate.length / 3))
    .sort((a, b) => a.edits - b.edits);
  const begun = near.find((one) => one.begun);
  const mistyped = near.find((one) => !one.begun);
  const meant = begun === undefined ? [mistyped] : mistyped?.edits === 1 ? [begun, mistyped] : [begun];
  return meant.flatMap((one) => (one === undefined ? [] : [one.candidate]));
}

/**
 * The same as a sentence for a hint.
 * @param dashes what stands before each word
 */
export function didYouMean(word: string, known: readonly string[], dashes = ""): string | undefined {
  const near = nearest(word, known).map((candidate) => dashes + candidate);
  return near.length === 0 ? undefined : `did you mean ${near.join(" or ")}?`;
}
