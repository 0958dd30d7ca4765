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
 * The known words that are near enough to be meant, a third of their letters or a prefix: the nearest, and one that is
 * as good as it. (`--form` is `--format` cut short, and `--from` with two letters swapped.)
 */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const typed = word.toLowerCase().slice(0, 64);
  const near: { readonly candidate: string; readonly edits: number }[] = [];
  for (const candidate of known) {
    const prefix = typed.length >= 3 && candidate.startsWith(typed);
    const edits = prefix ? 0.5 : distance(typed, candidate.toLowerCase());
    if (edits <= Math.max(1, candidate.length / 3)) near.push({ candidate, edits });
  }
  near.sort((a, b) => a.edits - b.edits);
  const most = Math.min(1, (near[0]?.edits ?? 0) + 0.5);
  return near
    .filter(({ edits }, index) => index === 0 || (index === 1 && edits <= most))
    .map(({ candidate }) => candidate);
}

/**
 * The same as a sentence for a hint.
 * @param dashes what stands before each word
 */
export function didYouMean(word: string, known: readonly string[], dashes = ""): string | undefined {
  const near = nearest(word, known).map((candidate) => dashes + candidate);
  return near.length === 0 ? undefined : `did you mean ${near.join(" or ")}?`;
}
