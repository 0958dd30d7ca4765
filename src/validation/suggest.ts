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
  const most = Math.min(2, Math.floor(got.length / 3));
  for (let edits = 0; edits <= most; edits++) {
    for (const candidate of candidates.slice(0, 100)) {
      if (typeof candidate !== "string" || candidate.length > MAX_LENGTH || candidate === got) continue;
      const isMeant = edits === 0 ? isRespelt(got, candidate) : isNear(got, 0, candidate, 0, edits);
      if (isMeant) return candidate;
    }
  }
  return undefined;
}

/** Tells whether two names differ only in what naming conventions do: ASCII case, and what stands between words. */
function isRespelt(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    let left = lowerCase(a.charCodeAt(i++));
    let right = lowerCase(b.charCodeAt(j++));
    while (isBetweenWords(left)) left = lowerCase(a.charCodeAt(i++));
    while (isBetweenWords(right)) right = lowerCase(b.charCodeAt(j++));
    if (left !== right) return i > a.length && j > b.length; // NaN is behind the end, and not equal to itself
  }
}

const lowerCase = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);

/** ASCII, but for letters (in lower case) and digits. */
const isBetweenWords = (unit: number): boolean =>
  unit < 0x30 || (unit > 0x39 && unit < 0x61) || (unit > 0x7a && unit < 0x80);

/** Tells whether the rest of a text becomes the rest of another by so few insertions, deletions and replacements. */
function isNear(a: string, i: number, b: string, j: number, edits: number): boolean {
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  const [left, right] = [a.length - i, b.length - j];
  if (Math.abs(left - right) > edits) return false;
  if (left === 0 || right === 0) return true;
  return (
    edits > 0 &&
    (isNear(a, i + 1, b, j + 1, edits - 1) ||
      isNear(a, i + 1, b, j, edits - 1) ||
      isNear(a, i, b, j + 1, edits - 1))
  );
}
