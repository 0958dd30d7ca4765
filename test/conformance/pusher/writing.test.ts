/** What we write, the real pusher-js reads: it lists whoever has a connection in the presence set, after every call. */
import { describe, expect, it } from "vitest";
import { createPusherAdapter, type PusherPayload, pusher } from "../../../src/adapters/pusher/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { type Random, randomOf, runsOf, SEED } from "./random.js";
import { listed, type RealClient, withRealClient } from "./real-client.js";

const CLIENTS = ["ann", "bob", "constructor", "7"] as const;

/** One call's inputs: an event of one connection, or a whole snapshot. */
function callOf(random: Random, channel: string): PresenceInput[] {
  const record = (action: "enter" | "update" | "leave" | "present"): PresenceInput => ({
    channel,
    clientId: random.pick(CLIENTS),
    connectionId: random.pick(["c1", "c2", "c3"]),
    action,
    ...(random.chance(0.5) ? { data: { n: random.int(100) } } : {}),
  });
  if (random.chance(0.15)) {
    const members = Array.from({ length: random.int(4) }, () => record("present"));
    return [{ mark: "sync-start", channel }, ...members, { mark: "sync-end", channel }];
  }
  return [record(random.pick(["enter", "enter", "update", "leave", "leave", "leave"]))];
}

type Write = (inputs: readonly PresenceInput[]) => readonly PusherPayload[];

async function firstDifference(
  client: RealClient,
  name: string,
  runs: number,
  newWriter: () => Write,
): Promise<unknown> {
  for (let run = 0; run < runs; run++) {
    const random = randomOf(SEED + run);
    const channel = `presence-${name}-${run}`;
    const real = await client.subscribe(channel);
    const set = createPresenceSet();
    const write = newWriter();
    const calls: PresenceInput[][] = [];
    // A client lists nobody before its first snapshot.
    const empty: PresenceInput[] = [
      { mark: "sync-start", channel },
      { mark: "sync-end", channel },
    ];
    for (let call = 0; call < 15; call++) {
      const inputs = call === 0 ? empty : callOf(random, channel);
      calls.push(inputs);
      set.apply(inputs);
      for (const payload of write(inputs)) client.receive(JSON.stringify(payload));
      const theirs = listed(real).map(([id]) => id);
      const ours = [...new Set(set.members({ channel }).map(({ clientId }) => clientId))].sort();
      if (JSON.stringify(theirs) !== JSON.stringify(ours)) return { seed: SEED + run, calls, theirs, ours };
    }
    client.unsubscribe(channel);
  }
  return undefined;
}

const remembering = (): Write => {
  const adapter = createPusherAdapter();
  return (inputs) => adapter.fromCanonical(inputs).payloads;
};

const isFrame = (payload: PusherPayload, event: string): boolean =>
  "event" in payload && payload.event === event;

const MUTANTS: Readonly<Record<string, () => Write>> = {
  "connections are not counted": () => (inputs) => pusher.fromCanonical(inputs).payloads,
  "a snapshot is forgotten": () => {
    const write = remembering();
    return (inputs) =>
      write(inputs).filter((payload) => !isFrame(payload, "pusher_internal:subscription_succeeded"));
  },
  "removals are forgotten": () => {
    const write = remembering();
    return (inputs) => write(inputs).filter((payload) => !isFrame(payload, "pusher_internal:member_removed"));
  },
  "the connection of a record is ignored": () => {
    const write = remembering();
    return (inputs) =>
      write(inputs.map((input) => ("clientId" in input ? { ...input, connectionId: "one" } : input)));
  },
  "the members of a snapshot are not counted": () => {
    const counting = remembering();
    return (inputs) => (inputs.length > 1 ? pusher.fromCanonical(inputs).payloads : counting(inputs));
  },
  "the memory does not outlive a restart": () => {
    let adapter = createPusherAdapter();
    return (inputs) => {
      const { payloads } = adapter.fromCanonical(inputs);
      adapter = createPusherAdapter({ state: { ...adapter.snapshot(), channels: [] } });
      return payloads;
    };
  },
};

describe("what we write", () => {
  it(`is what pusher-js lists (PRESENCE_SEED=${SEED})`, async () => {
    await withRealClient(async (client) => {
      expect(await firstDifference(client, "write", runsOf(300), remembering)).toBeUndefined();
    });
  });

  it("is not, with any of the planted mistakes, within 100 sequences", async () => {
    await withRealClient(async (client) => {
      const missed: string[] = [];
      for (const [index, [name, mutant]] of Object.entries(MUTANTS).entries())
        if ((await firstDifference(client, `mistake-${index}`, 100, mutant)) === undefined) missed.push(name);
      expect(missed).toEqual([]);
    });
  });
});
