/** `maxChannels`: marks alone make channels known, and so do departures; neither does without bound. */
import { describe, expect, it } from "vitest";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import {
  createPresenceSet,
  emptyPresenceState,
  membersOf,
  type PresenceSet,
  reducePresence,
  restorePresenceSet,
} from "../../src/presence-set/index.js";

const OCCURRED = "2026-05-06T10:00:00.000Z";
const enter = (channel: string): PresenceInput => ({
  channel,
  clientId: "ann",
  action: "enter",
  occurredAt: OCCURRED,
});
const leave = (channel: string): PresenceInput => ({
  channel,
  clientId: "ann",
  action: "leave",
  occurredAt: OCCURRED,
});
const begin = (channel: string, tenantId?: string): PresenceInput =>
  tenantId === undefined ? { mark: "sync-start", channel } : { mark: "sync-start", channel, tenantId };
const end = (channel: string): PresenceInput => ({ mark: "sync-end", channel });
const verdict = (set: PresenceSet, input: PresenceInput): string | undefined => set.apply(input).verdicts[0];
const known = (set: PresenceSet): string[] => set.snapshot().channels.map(({ channel }) => channel);

describe.each(["convergent", "ably"] as const)("under the ordering %s", (ordering) => {
  const full = (): PresenceSet => {
    const set = createPresenceSet({ ordering, maxChannels: 2 });
    set.apply([begin("a"), end("a"), begin("b"), end("b")]);
    return set;
  };

  it("refuses whatever would make one channel too many known, and stays as it is", () => {
    const set = full();
    for (const input of [begin("c"), enter("c"), leave("c"), end("c"), begin("a", "acme")]) {
      expect(verdict(set, input)).toBe("ignored");
    }
    expect(known(set)).toEqual(["a", "b"]);
    expect(set.syncComplete("c")).toBe(false);
  });

  it("goes on with the channels that are known", () => {
    const set = full();
    expect(verdict(set, enter("a"))).toBe("applied");
    expect(verdict(set, begin("b"))).toBe("applied");
    expect(set.isPresent("ann", { channel: "a" })).toBe(true);
  });

  it("has room for another one after a clear", () => {
    const set = full();
    set.apply({ mark: "clear", channel: "a" });
    expect(verdict(set, begin("c"))).toBe("applied");
    expect(verdict(set, begin("d"))).toBe("ignored");
    expect(known(set)).toEqual(["b", "c"]);
  });

  it("does not grow, however many channels are named", () => {
    const set = full();
    for (let n = 0; n < 1000; n += 1) set.apply([begin(`x${n}`), enter(`y${n}`), end(`x${n}`)]);
    expect(known(set)).toEqual(["a", "b"]);
    expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
  });

  it("counts on in a set that was restored", () => {
    const set = restorePresenceSet(full().snapshot(), { maxChannels: 3 });
    expect(verdict(set, begin("c"))).toBe("applied");
    expect(verdict(set, begin("d"))).toBe("ignored");
  });

  it("gives room back when the last member of a channel that was never synced leaves", () => {
    const set = createPresenceSet({ ordering, maxChannels: 1, horizon: 0 });
    set.apply([enter("a"), leave("a")]);
    set.advance(Date.parse(OCCURRED) + 1);
    expect(verdict(set, { ...enter("b"), occurredAt: "2026-05-06T10:00:01.000Z" } as PresenceInput)).toBe(
      "applied",
    );
  });
});

it("counts a channel that is kept for its watermark only, until a clear", () => {
  const set = createPresenceSet({ maxChannels: 1, maxTombstones: 0 });
  expect(verdict(set, enter("a"))).toBe("applied");
  expect(verdict(set, { ...leave("a"), occurredAt: "2026-05-06T10:00:01.000Z" } as PresenceInput)).toBe(
    "applied",
  );
  expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
  expect(known(set)).toEqual(["a"]);
  expect(verdict(set, enter("a"))).toBe("too-old");
  expect(verdict(set, enter("b"))).toBe("ignored");
  set.apply({ mark: "clear", channel: "a" });
  expect(known(set)).toEqual([]);
  expect(verdict(set, enter("b"))).toBe("applied");
});

it("counts the channels of each state of the pure face", () => {
  const options = { maxChannels: 1 };
  const one = reducePresence(emptyPresenceState, [enter("a")], options).state;
  const cleared = reducePresence(one, [{ mark: "clear", channel: "a" }], options).state;
  const other = reducePresence(cleared, [enter("b")], options);
  expect(other.verdicts).toEqual(["applied"]);
  expect(reducePresence(one, [enter("b")], options).verdicts).toEqual(["ignored"]);
  expect(reducePresence(other.state, [enter("a")], options).verdicts).toEqual(["ignored"]);
  expect(membersOf(one).map(({ channel }) => channel)).toEqual(["a"]);
});
