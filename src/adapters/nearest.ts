/** "Did you mean …?": the edit distance of short names. */

/** The known name that differs least from the one given, if it differs by no more than slips of the fingers. */
export function nearest<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  const given = name.slice(0, 40).toLowerCase();
  const byDistance = names.map((known) => ({ known, distance: distanceOf(given, known) }));
  const [best] = byDistance.toSorted((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance > Math.max(1, Math.floor(best.known.length / 3))) return undefined;
  return best.known;
}

/** A cell that is there: no row is read past its end. */
const at = (row: readonly number[], index: number): number => row[index] as number;

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const edits = [at(back, j) + 1, at(row, j - 1) + 1, at(back, j - 1) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits.push(at(twoBack, j - 2) + 1);
      row.push(Math.min(...edits));
    }
    twoBack = back;
    back = row;
  }
  return at(back, b.length);
}
