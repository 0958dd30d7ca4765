/**
 * Ids of every form under Ably's ordering: usual ones, which are kept as a number, and those that no number can say.
 * Which of two events is the newer one is asked of the real ably-js 2.28.0; a snapshot must give the id back.
 */
import Ably from "ably";
import { expect, it } from "vitest";
import { createRandom, seedFromEnvironment } from "../../bench/lib/random.js";
import { createPresenceSet, type PresenceSet, restorePresenceSet } from "../../src/presence-set/index.js";

interface AblyMap {
  put(item: object): boolean;
}
const { _PresenceMap: AblyPresenceMap, PresenceMessage } = Ably.Realtime as unknown as {
  _PresenceMap: new (presence: object, memberKey: () => string) => AblyMap;
  PresenceMessage: { fromValues(values: object): object };
};
const logger = {
  logLevel: 0,
  logHandler: () => undefined,
  shouldLog: () => false,
  logAction: () => undefined,
};
const createAblyMap = (): AblyMap =>
  new AblyPresenceMap({ channel: { name: "lobby" }, logger, syncComplete: true }, () => "member");

const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 3000);
const SEED = seedFromEnvironment(20_261_122);
const CONNECTIONS = ["c", "conn-1", "a:b", "", "0", "c:1"];
const NUMBERS = [
  "0",
  "1",
  "9",
  "10",
  "01",
  "00",
  "2047",
  "2048",
  "2199023255551",
  "2199023255552",
  "-1",
  "1e3",
];
const LARGE = ["9007199254740993", "9".repeat(400), "", " 7", "x", "7x", "٣"];
const TIMES = [1_778_061_600_000, 1_778_061_600_001];

type Step = { readonly id: string | undefined; readonly connectionId: string; readonly ms: number };

const inputOf = ({ id, connectionId, ms }: Step) => ({
  record: {
    channel: "lobby",
    clientId: "ann",
    connectionId,
    action: "present" as const,
    occurredAt: new Date(ms).toISOString(),
  },
  ...(id === undefined ? {} : { id }),
});
const copyOf = (set: PresenceSet): PresenceSet =>
  restorePresenceSet(JSON.parse(JSON.stringify(set.snapshot())) as never);

it("of two events takes the one for newer that ably-js takes, whatever their ids are", () => {
  const random = createRandom(SEED);
  const part = (): string => random.pick(random.chance(0.8) ? NUMBERS : LARGE);
  for (let run = 0; run < RUNS; run += 1) {
    const connectionId = random.pick(CONNECTIONS);
    const idOf = (): string | undefined => {
      if (random.chance(0.05)) return undefined;
      const sender = random.chance(0.9) ? connectionId : random.pick(CONNECTIONS);
      return random.chance(0.9) ? `${sender}:${part()}:${part()}` : `${sender}:${part()}`;
    };
    const steps: Step[] = Array.from({ length: 4 }, () => ({
      id: idOf(),
      connectionId,
      ms: random.pick(TIMES),
    }));
    const theirs = createAblyMap();
    let ours = createPresenceSet({ ordering: "ably" });
    for (const step of steps) {
      const where = `PRESENCE_SEED=${SEED}, run ${run}: ${JSON.stringify(steps)}`;
      const { id, connectionId: own, ms } = step;
      const values = { id, clientId: "ann", connectionId: own, timestamp: ms, action: "present" };
      const newer = theirs.put(PresenceMessage.fromValues(values));
      expect(ours.apply(inputOf(step)).verdicts[0] === "applied", where).toBe(newer);
      if (random.chance(0.3)) ours = copyOf(ours);
    }
  }
});

it.each([
  ["c:5:0", "c:5:0", "duplicate"],
  ["c:5:0", "c:4:0", "stale"],
  ["c:05:0", "c:05:0", "duplicate"],
  ["c:5:0", "c:05:0", "stale"],
  ["c:05:0", "c:5:0", "stale"],
])("after %s calls %s a %s", (held, id, verdict) => {
  const set = createPresenceSet({ ordering: "ably" });
  const [ms] = TIMES as [number];
  set.apply(inputOf({ id: held, connectionId: "c", ms }));
  expect(set.apply(inputOf({ id, connectionId: "c", ms })).verdicts).toEqual([verdict]);
});

it.each(["c:0:0", "c:2199023255551:2047", "c:2199023255552:0", "c:1:2048", "c:01:0", "other:1:0", "c"])(
  "writes the id %s and its instant into a snapshot as they came",
  (id) => {
    const set = createPresenceSet({ ordering: "ably" });
    const [ms] = TIMES as [number];
    set.apply(inputOf({ id, connectionId: "c", ms }));
    expect(set.snapshot().channels[0]?.cells[0]).toMatchObject({ rank: id, ms });
    expect(copyOf(set).snapshot()).toEqual(set.snapshot());
  },
);

it("compares an event with a serial by its instant where the other one was not sent by the connection", () => {
  const set = createPresenceSet({ ordering: "ably" });
  const [early, late] = TIMES as [number, number];
  set.apply(inputOf({ id: "c:9:0", connectionId: "c", ms: late }));
  expect(set.apply(inputOf({ id: "server:1:0", connectionId: "c", ms: early })).verdicts).toEqual(["stale"]);
  expect(set.apply(inputOf({ id: "server:1:0", connectionId: "c", ms: late })).verdicts).toEqual(["applied"]);
});

it("lets a member with a serial expire by its instant", () => {
  const set = createPresenceSet({ ordering: "ably", ttl: 1000 });
  const [ms] = TIMES as [number];
  set.apply(inputOf({ id: "c:9:0", connectionId: "c", ms }));
  expect(set.advance(ms + 999).changes).toEqual([]);
  expect(set.advance(ms + 1000).changes).toHaveLength(1);
});

it.each([0.5, 1e15, -1e16])("refuses a snapshot in which %d is an instant", (ms) => {
  const set = createPresenceSet({ ordering: "ably" });
  set.apply(inputOf({ id: "c:1:0", connectionId: "c", ms: TIMES[0]! }));
  const snapshot = set.snapshot();
  const broken = {
    ...snapshot,
    channels: snapshot.channels.map((channel) => ({
      ...channel,
      cells: channel.cells.map((cell) => ({ ...cell, ms })),
    })),
  };
  expect(() => restorePresenceSet(broken)).toThrow(/cells\/0\/ms|milliseconds/);
});
