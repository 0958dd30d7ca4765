/** "Did you mean …?": the candidate that a mistyped name or value is nearest to. */
import { show } from "./text.js";

const MAX_LENGTH = 40;

/** Gives `; did you mean "…"?`, or nothing when no candidate is near. */
export function didYouMean(got: unknown, candidates: readonly unknown[]): string {
  if (typeof got !== "string" || got.length > MAX_LENGTH) return "";
  const bareGot = bare(got);
  let best: string | undefined;
  let least = Math.min(2, Math.floor(got.length / 3)) + 1;
  for (const candidate of candidates.slice(0, 100)) {
    if (typeof candidate !== "string" || candidate.length > MAX_LENGTH || candidate === got) continue;
    const distance = bare(candidate) === bareGot ? 0 : editDistance(got, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best === undefined ? "" : `; did you mean ${show(best)}?`;
}

/** A name without what naming conventions differ in: case, and what stands between words. */
function bare(text: string): string {
  return (/^[A-Za-z0-9]*$/.test(text) ? text : text.replace(/[^\p{L}\p{N}]/gu, "")).toLowerCase();
}

/** Levenshtein's distance: the fewest insertions, deletions and replacements; gives up where it reaches a bound. */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    let nearest = i + 1;
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a.charCodeAt(i) === b.charCodeAt(j) ? 0 : 1);
      const distance = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      next.push(distance);
      if (distance < nearest) nearest = distance;
    }
    if (nearest >= bound) return bound;
    row = next;
  }
  return row[b.length] ?? bound;
}
