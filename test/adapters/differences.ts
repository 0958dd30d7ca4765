/** What differs between two JSON values, and between two lists of canonical inputs, as JSON Pointers into the first. */

import { isEnvelope, isMark, recordOf } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { isDateTime } from "../../src/runtime/date-time.js";
import { parseInstant } from "../../src/runtime/instant.js";

const INSTANTS = new Set(["since", "occurredAt", "receivedAt", "asOf"]);

const step = (key: string): string => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

function sameInstant(key: string, a: unknown, b: unknown): boolean {
  if (!INSTANTS.has(key) || typeof a !== "string" || typeof b !== "string") return false;
  if (!isDateTime(a) || !isDateTime(b)) return false;
  const [x, y] = [parseInstant(a), parseInstant(b)];
  return x.ms === y.ms && x.below === y.below;
}

/**
 * Lists the places where `after` is not `before`; a place that only `after` has is named as it would stand in
 * `before`. Two texts of one instant are the same. Members with the value undefined are absent.
 */
export function differencesOf(before: unknown, after: unknown, at = "", key = ""): string[] {
  if (Object.is(before, after) || sameInstant(key, before, after)) return [];
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) {
    return before === after ? [] : [at]; // 0 and -0 are one number in JSON
  }
  if (Array.isArray(before) !== Array.isArray(after)) return [at];
  const own = (value: object, name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    differencesOf(own(before, name), own(after, name), at + step(name), name),
  );
}

const isGone = (action: string): boolean => action === "leave" || action === "absent";

/** How much two inputs look like the same statement; 0: they cannot be. */
function likeness(a: PresenceInput, b: PresenceInput): number {
  if (isMark(a) || isMark(b)) {
    if (!isMark(a) || !isMark(b) || a.mark !== b.mark) return 0;
    return 1 + (a.channel === b.channel ? 7 : 0) + 1 / (1 + differencesOf(a, b).length);
  }
  const [x, y] = [recordOf(a), recordOf(b)];
  if (x === undefined || y === undefined || x.clientId !== y.clientId) return 0;
  const same = (condition: boolean, weight: number) => (condition ? weight : 0);
  return (
    3 +
    same(isGone(x.action) === isGone(y.action), 4) +
    same(x.connectionId === y.connectionId, 4) +
    same(x.action === y.action, 2) +
    same(x.channel === y.channel, 2) +
    // Less than anything else weighs: of two that are alike otherwise, the one that differs in fewer places.
    1 / (1 + differencesOf(x, y).length)
  );
}

/** Tells whether two inputs may be one statement: of the same member, or of the same mark. */
export const looksLike = (a: PresenceInput, b: PresenceInput): boolean => likeness(a, b) > 0;

/** A pair of inputs that say the same, or one that has no counterpart. */
export type Pair = readonly [before: number | undefined, after: number | undefined];

/** Pairs the inputs of two lists, in order, so that the pairs are as alike as can be, those of more weight first. */
export function pairsOf(
  before: readonly PresenceInput[],
  after: readonly PresenceInput[],
  weightOf: (index: number) => number = () => 1,
): Pair[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const value = (i: number, j: number): number => best[i * width + j] ?? 0;
  const like = (i: number, j: number): number =>
    likeness(before[i] as PresenceInput, after[j] as PresenceInput) * weightOf(i);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const both = like(i, j);
      const paired = both > 0 ? both + value(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, value(i + 1, j), value(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const both = like(i, j);
    if (both > 0 && value(i, j) === both + value(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (value(i, j) === value(i + 1, j)) pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  while (i < before.length) pairs.push([i++, undefined]);
  while (j < after.length) pairs.push([undefined, j++]);
  return pairs;
}

/** An input in the one shape in which two can be compared: a record counts as an envelope around it. */
export function comparable(input: PresenceInput): PresenceInput {
  if (isMark(input)) return input;
  if (!isEnvelope(input)) return { record: input };
  const { provider: _, ...rest } = input; // every adapter writes its own name there
  return rest;
}
