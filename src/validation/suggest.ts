/** "Did you mean …?": the candidate that a mistyped name or value is nearest to. */
import { show } from "./text.js";

const MAX_LENGTH = 40;

/** Gives `; did you mean "…"?`, or nothing when no candidate is near. */
export function didYouMean(got: unknown, candidates: readonly unknown[]): string {
  const meant = nearest(got, candidates);
  return meant === undefined ? "" : `; did you mean ${show(meant)}?`;
}

/** The candidate that a text is nearest to, if one is near at all. */
export function nearest(got: unknown, candidates: readonly unknown[]): string | undefined {
  if (typeof got !== "string" || got.length > MAX_LENGTH) return undefined;
  const typed = bare(got);
  let meant: string | undefined;
  let most = Math.min(2, Math.floor(got.length / 3));
  for (const candidate of candidates.slice(0, 100)) {
    if (typeof candidate !== "string" || candidate.length > MAX_LENGTH) continue;
    const edits = editsBetween(typed, bare(candidate), most);
    if (edits > most) continue;
    meant = candidate;
    most = edits - 1; // another one has to be nearer
  }
  return meant;
}

/** A name without what naming conventions differ in: ASCII case, and what stands between words. */
const bare = (name: string): string => name.replace(/[\0-/:-@[-`{-\x7f]/g, "").toLowerCase();

/** The fewest insertions, deletions and replacements that make one text the other; infinity if more than allowed. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  if (a === b) return 0;
  const nextA = a.slice(1);
  const nextB = b.slice(1);
  if (a[0] === b[0]) return editsBetween(nextA, nextB, most);
  const fewer = most - 1;
  return (
    1 +
    Math.min(editsBetween(nextA, nextB, fewer), editsBetween(nextA, b, fewer), editsBetween(a, nextB, fewer))
  );
}
