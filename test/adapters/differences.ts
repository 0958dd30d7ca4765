/** What differs between two JSON values, and between two lists of canonical inputs, as JSON Pointers into the first. */

import { base64Of, bytesOfBase64, isBase64 } from "../../src/adapters/ably/base64.js";
import { unwrapData, wrapBase64, wrapData } from "../../src/adapters/data.js";
import { isEnvelope, isMark, recordOf } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import type { RealtimePresence } from "../../src/generated/realtime-presence.js";
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
export function likeness(a: PresenceInput, b: PresenceInput): number {
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

/** What it costs to lay two lists beside each other. */
export interface Costs {
  /** To take two for the same; undefined: they cannot be. */
  pair(i: number, j: number): number | undefined;
  /** To leave one without a counterpart. */
  without(i: number): number;
  /** To have one that nobody gave. */
  more(j: number): number;
}

/** Lays two lists beside each other, in order, as cheaply as can be. */
export function cheapestPairs(before: number, after: number, cost: Costs): Pair[] {
  const width = after + 1;
  const least = new Float64Array((before + 1) * width);
  const choice = new Uint8Array((before + 1) * width);
  const from = (i: number, j: number): number => least[i * width + j] ?? 0;
  for (let i = before; i >= 0; i--) {
    for (let j = i === before ? after - 1 : after; j >= 0; j--) {
      const pair = i < before && j < after ? cost.pair(i, j) : undefined;
      const costs = [
        pair === undefined ? Number.POSITIVE_INFINITY : pair + from(i + 1, j + 1),
        i < before ? cost.without(i) + from(i + 1, j) : Number.POSITIVE_INFINITY,
        j < after ? cost.more(j) + from(i, j + 1) : Number.POSITIVE_INFINITY,
      ];
      const cheapest = Math.min(...costs);
      least[i * width + j] = cheapest;
      choice[i * width + j] = costs.indexOf(cheapest);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before || j < after) {
    const how = choice[i * width + j];
    pairs.push([how === 2 ? undefined : i, how === 1 ? undefined : j]);
    if (how !== 2) i++;
    if (how !== 1) j++;
  }
  return pairs;
}

/** Pairs the inputs of two lists, in order, so that the pairs are as alike as can be. */
export const pairsOf = (before: readonly PresenceInput[], after: readonly PresenceInput[]): Pair[] =>
  cheapestPairs(before.length, after.length, {
    pair: (i, j) => {
      const like = likeness(before[i] as PresenceInput, after[j] as PresenceInput);
      return like > 0 ? -like : undefined;
    },
    without: () => 0,
    more: () => 0,
  });

/**
 * An input in the one shape in which two can be compared: a record counts as an envelope around it, and data that may
 * be wrapped in several ways is what it unwraps to.
 */
export function comparable(input: PresenceInput): PresenceInput {
  if (isMark(input)) return input;
  if (!isEnvelope(input)) return { record: inOneWrapping(input) };
  const { provider: _, ...rest } = input; // every adapter writes its own name there
  return { ...rest, record: inOneWrapping(input.record) };
}

function inOneWrapping(record: RealtimePresence): RealtimePresence {
  const { data } = record;
  if (data === undefined || !Object.hasOwn(data, "$data")) return record;
  const { encoding, value } = unwrapData(data);
  if (encoding !== "base64") return { ...record, data: wrapData(value).data };
  // What only says that it is base64 is an object like any other; of what is, the bytes count.
  const { data: same } = isBase64(value) ? wrapBase64(base64Of(bytesOfBase64(value))) : wrapData(data);
  return { ...record, data: same };
}
