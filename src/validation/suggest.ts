/** "Did you mean …?": the candidate that a mistyped name or value is nearest to. */
import { show } from "./text.js";

const MAX_LENGTH = 40;

/** Gives `; did you mean "…"?`, or nothing when no candidate is near. */
export function didYouMean(got: unknown, candidates: readonly unknown[]): string {
  if (typeof got !== "string" || got.length > MAX_LENGTH) return "";
  const allowed = Math.min(2, Math.floor(got.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates.slice(0, 100)) {
    if (typeof candidate !== "string" || candidate.length > MAX_LENGTH || candidate === got) continue;
    const distance = bare(candidate) === bare(got) ? 0 : editDistance(got, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best === undefined ? "" : `; did you mean ${show(best)}?`;
}

/** A name without what naming conventions differ in: case, and what stands between words. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Levenshtein's distance: the fewest insertions, deletions and replacements that make one text of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
