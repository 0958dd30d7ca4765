/** A history of pure states is cut off now and then: nobody may see where, and old states must not keep all that followed. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createRandom, seedFromEnvironment } from "../../bench/lib/random.js";
import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import {
  advancePresence,
  createPresenceSet,
  emptyPresenceState,
  membersOf,
  type PresenceSetOptions,
  type PresenceState,
  presenceReducer,
  reducePresence,
} from "../../src/presence-set/index.js";

const START = Date.parse("2026-05-06T10:00:00Z");
const SEED = seedFromEnvironment(20_261_122);

const event = (action: RealtimePresence["action"], clientId: string, n: number): RealtimePresence => ({
  channel: "lobby",
  clientId,
  connectionId: clientId === "twin" ? `${n % 3}` : "1",
  action,
  occurredAt: new Date(START + n * 100).toISOString(),
  data: { n },
});

const ORDERINGS: readonly PresenceSetOptions[] = [
  { ttl: 3000, horizon: 5000 },
  { ordering: "ably", ttl: 3000 },
  { maxTombstones: 2, maxMembers: 5 },
];

describe("a long history of pure states", () => {
  it.each(ORDERINGS)("says and shows what the mutable set does, old states too, under %o", (options) => {
    const random = createRandom(SEED);
    const set = createPresenceSet(options);
    const kept: { readonly state: PresenceState; readonly members: string }[] = [];
    let state = emptyPresenceState;
    for (let n = 0; n < 3000; n += 1) {
      const dice = random.next();
      const action = dice < 0.2 ? "leave" : dice < 0.4 ? "enter" : "update";
      const inputs: PresenceInput[] = [event(action, random.pick(["ann", "bob", "cy", "twin"]), n)];
      if (random.chance(0.01)) inputs.unshift({ mark: "sync-start", channel: "lobby" });
      if (random.chance(0.01)) inputs.push({ mark: "sync-end", channel: "lobby" });
      if (random.chance(0.001)) inputs.push({ mark: "clear", channel: "lobby" });
      const step = reducePresence(state, inputs, options);
      expect({ verdicts: step.verdicts, changes: step.changes }, `seed ${SEED}, step ${n}`).toEqual(
        set.apply(inputs),
      );
      const later = advancePresence(step.state, START + n * 100, options);
      expect(later.changes).toEqual(set.advance(START + n * 100).changes);
      state = later.state;
      if (n % 97 === 0) kept.push({ state, members: JSON.stringify(set.members()) });
    }
    for (const { state: old, members } of random.shuffled(kept)) {
      expect(JSON.stringify(membersOf(old))).toBe(members);
      // A branch from there is its own.
      expect(membersOf(presenceReducer(old, { mark: "clear", channel: "lobby" }, options))).toEqual([]);
      expect(JSON.stringify(membersOf(old))).toBe(members);
    }
    expect(membersOf(state)).toEqual(set.members());
  });

  it("does not keep every event since a state that somebody has kept", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const first = presenceReducer(emptyPresenceState, event("enter", "ann", 0));
    let state = first;
    const weak: WeakRef<RealtimePresence>[] = [];
    for (let n = 1; n < 10_000; n += 1) {
      const record = event("update", "ann", n);
      if (n % 1000 === 0) weak.push(new WeakRef(record));
      state = presenceReducer(state, record);
    }
    // What a WeakRef refers to lives until the end of the task.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    collect();
    expect(membersOf(first)).toMatchObject([{ data: { n: 0 } }]);
    expect(membersOf(state)).toMatchObject([{ data: { n: 9999 } }]);
    expect(weak.filter((record) => record.deref() !== undefined).length).toBeLessThan(5);
  });

  it("is not changed by a step that throws halfway", () => {
    let calls = 0;
    const options: PresenceSetOptions = {
      now: () => {
        calls += 1;
        if (calls === 2) throw new Error("no time");
        return START;
      },
    };
    const state = presenceReducer(emptyPresenceState, event("enter", "ann", 0));
    expect(() => reducePresence(state, [event("enter", "bob", 1), event("enter", "cy", 2)], options)).toThrow(
      "no time",
    );
    expect(membersOf(state).map(({ clientId }) => clientId)).toEqual(["ann"]);
  });
});
