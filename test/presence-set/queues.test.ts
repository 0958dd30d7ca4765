/** What becomes due is queued: no state may lose its entry to what another one did, and none may pile up. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import {
  advancePresence,
  createPresenceSet,
  emptyPresenceState,
  type PresenceSetOptions,
  type PresenceState,
  presenceReducer,
} from "../../src/presence-set/index.js";

const START = Date.parse("2026-05-06T10:00:00Z");
const ann = (action: RealtimePresence["action"], n: number): RealtimePresence => ({
  channel: "lobby",
  clientId: "ann",
  action,
  occurredAt: new Date(START + n).toISOString(),
});

it("a state from before a clear still expires, whatever became of the one after it", () => {
  const options = { ttl: 1000 };
  const before = presenceReducer(emptyPresenceState, ann("enter", 0), options);
  const cleared = presenceReducer(before, { mark: "clear", channel: "lobby" }, options);
  expect(advancePresence(cleared, START + 5000, options).changes).toEqual([]);
  expect(advancePresence(before, START + 5000, options).changes).toMatchObject([{ cause: "expiry" }]);
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

describe("who comes and goes all the time leaves nothing behind in the queues", () => {
  const comings: readonly [string, PresenceSetOptions, (n: number) => PresenceInput[]][] = [
    [
      "Ably's ordering",
      { ordering: "ably", ttl: 3_600_000 },
      (n) => [ann("enter", 2 * n), ann("leave", 2 * n + 1)],
    ],
    ["a clear", { ttl: 3_600_000 }, (n) => [ann("enter", n), { mark: "clear", channel: "lobby" }]],
    ["tombstones and a clear", {}, (n) => [ann("leave", n), { mark: "clear", channel: "lobby" }]],
  ];

  it.each(comings)("under %s", (_, options, inputs) => {
    const set = createPresenceSet(options);
    const round = (from: number, to: number): number => {
      for (let n = from; n < to; n += 1) set.apply(inputs(n));
      return heap();
    };
    const first = round(0, 3000);
    expect((round(3000, 15_000) - first) / 12_000).toBeLessThan(30);
  });

  it("nor do states that are looked at in turn", () => {
    const options = { ttl: 3_600_000 };
    const one = presenceReducer(emptyPresenceState, ann("enter", 0), options);
    const two = presenceReducer(one, ann("update", 1), options);
    const visit = (state: PresenceState): unknown => advancePresence(state, START - 1, options);
    const round = (times: number): number => {
      for (let n = 0; n < times; n += 1) [one, two].map(visit);
      return heap();
    };
    const first = round(3000);
    // Long enough for what the heap itself wavers by to be little.
    expect((round(48_000) - first) / 48_000).toBeLessThan(30);
  });
});
