/** Our adapter with the presence set and the real pusher-js list the same members after every frame. */
import { describe, expect, it } from "vitest";
import { createPusherAdapter, type PusherPayload } from "../../../src/adapters/pusher/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { differ, membersOf, type Reader } from "./differential.js";
import { CURRENT, MUTANTS, read } from "./mutants.js";
import { randomOf, runsOf, SEED } from "./random.js";
import { listed, type RealClient, withRealClient } from "./real-client.js";
import { sequence } from "./server-model.js";

/** The first sequence on which a reader and the real client disagree. */
async function firstDifference(
  client: RealClient,
  reader: Reader,
  runs: number,
  name: string,
): Promise<unknown> {
  for (let run = 0; run < runs; run++) {
    const seed = SEED + run;
    const channel = `presence-${name}-${run}`;
    CURRENT.channel = channel;
    const frames = sequence(randomOf(seed), channel);
    const difference = await differ(client, channel, frames, reader);
    if (difference !== undefined) return { seed, frames, ...difference };
  }
  return undefined;
}

describe("the real pusher-js", () => {
  it(`agrees on random sequences of frames (PRESENCE_SEED=${SEED})`, async () => {
    await withRealClient(async (client) => {
      expect(await firstDifference(client, read, runsOf(300), "agree")).toBeUndefined();
    });
  });

  it("disagrees with every planted mistake, within 100 sequences", async () => {
    await withRealClient(async (client) => {
      const missed: string[] = [];
      for (const [index, [name, mutant]] of Object.entries(MUTANTS).entries())
        if ((await firstDifference(client, mutant, 100, `mutant-${index}`)) === undefined) missed.push(name);
      expect(missed).toEqual([]);
    });
  });
});

const frame = (event: string, channel: string, data: unknown): string =>
  JSON.stringify({ event, channel, data: JSON.stringify(data) });
const ids = (members: readonly [string, unknown][]): string[] => members.map(([id]) => id);

describe("where the real pusher-js is wrong or silent", () => {
  it("lists nobody for an added __proto__, though it counts one more; we list the member", async () => {
    await withRealClient(async (client) => {
      const channel = "presence-proto";
      const real = await client.subscribe(channel);
      const empty = frame("pusher_internal:subscription_succeeded", channel, {
        presence: { ids: [], hash: {}, count: 0 },
      });
      const added = frame("pusher_internal:member_added", channel, {
        user_id: "__proto__",
        user_info: { n: 1 },
      });
      const set = createPresenceSet();
      for (const text of [empty, added]) {
        client.receive(text);
        set.apply(read(JSON.parse(text) as PusherPayload));
      }
      expect(listed(real)).toEqual([]);
      expect(real.members.count).toBe(1);
      expect(ids(membersOf(set, channel))).toEqual(["__proto__"]);
    });
  });

  it("takes count without a look; we count who is listed", async () => {
    await withRealClient(async (client) => {
      const channel = "presence-count";
      const real = await client.subscribe(channel);
      const text = frame("pusher_internal:subscription_succeeded", channel, {
        presence: { ids: ["me", "x"], hash: { me: { n: 1 } }, count: 5 },
      });
      client.receive(text);
      const set = createPresenceSet();
      set.apply(read(JSON.parse(text) as PusherPayload));
      expect([real.members.count, ids(listed(real))]).toEqual([5, ["me"]]);
      expect(ids(membersOf(set, channel))).toEqual(["me"]);
    });
  });

  it("forgets its members without a word when it reconnects, and so does the adapter with a memory", async () => {
    await withRealClient(async (client) => {
      const channel = "presence-again";
      const real = await client.subscribe(channel);
      const adapter = createPusherAdapter();
      const set = createPresenceSet();
      const both = (text: string): void => {
        client.receive(text);
        set.apply(adapter.toCanonical(JSON.parse(text)).inputs);
      };
      const snapshot = (hash: object): string =>
        frame("pusher_internal:subscription_succeeded", channel, {
          presence: { ids: Object.keys(hash), hash, count: Object.keys(hash).length },
        });
      const removed: unknown[] = [];
      real.bind("pusher:member_removed", (member) => void removed.push(member));
      both(snapshot({ ann: {}, bob: {} }));
      client.drop();
      expect(ids(listed(real))).toEqual(["ann", "bob"]);
      await client.reconnect();
      set.apply(
        adapter.toCanonical(JSON.parse(frame("pusher:connection_established", channel, { socket_id: "1.2" })))
          .inputs,
      );
      expect(ids(listed(real))).toEqual([]);
      expect(ids(membersOf(set, channel))).toEqual([]);
      both(snapshot({ bob: {}, eve: {} }));
      expect(ids(listed(real))).toEqual(["bob", "eve"]);
      expect(ids(membersOf(set, channel))).toEqual(["bob", "eve"]);
      expect(removed).toEqual([]);
    });
  });

  it("tells of the watchlist entry by entry; we tell of it person by person", async () => {
    await withRealClient(async (client) => {
      const data = {
        events: [
          { name: "online", user_ids: ["1"] },
          { name: "offline", user_ids: ["2", "3"] },
        ],
      };
      const text = JSON.stringify({ event: "pusher_internal:watchlist_events", data: JSON.stringify(data) });
      client.receive(text);
      expect(client.watchlist).toEqual(data.events.map((event) => ({ name: event.name, data: event })));
      const inputs = createPusherAdapter().toCanonical(JSON.parse(text), { channel: "friends" }).inputs;
      const said = inputs.map((input) =>
        "record" in input ? `${input.record.clientId} ${input.record.action}` : "",
      );
      expect(said).toEqual(["1 present", "2 absent", "3 absent"]);
    });
  });
});
