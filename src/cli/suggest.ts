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

/** The nearest of the known words, when it is near enough to be meant: a third of its letters, or a prefix. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const prefix = typed.length >= 3 && candidate.startsWith(typed);
    const edits = prefix ? 0.5 : distance(typed, candidate.toLowerCase());
    if (edits < least && edits <= Math.max(1, candidate.length / 3)) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

/** The same as a sentence for a hint. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const best = nearest(word, known);
  return best === undefined ? undefined : `did you mean ${best}?`;
}
