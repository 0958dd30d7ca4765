/**
 * Random streams of protocol messages go to the real ably-js and to ours; after every single one, members (and their
 * order), the state of the sync and the events, less the surplus leaves, must be the same.
 * `PRESENCE_RUNS` sets how many streams, `PRESENCE_SEED` the seed of the first.
 */
import { afterAll, describe, expect, it } from "vitest";
import { createRandom, type Random, seedFromEnvironment } from "../../bench/lib/random.js";
import {
  ATTACHED,
  createOracle,
  createOurs,
  createReduction,
  type Frame,
  HAS_PRESENCE,
  PRESENCE,
  RESUMED,
  SYNC,
} from "./ably-js-oracle.js";

const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 300);
const SEED = seedFromEnvironment(20_261_121);
const START = 1_700_000_000_000;

interface Kind {
  readonly name: string;
  readonly hostile: boolean;
}

/** Makes the messages of one stream. `serials` count up per connection; messages also reach back and ahead. */
function messages(random: Random, { hostile }: Kind): Frame[] {
  const clients = hostile ? ["__proto__", "a", "constructor"] : ["a", "b", "c"];
  const connections = hostile ? ["X", "Xtra", "Y"] : ["X", "Y"];
  let counter = 0;

  const row = (actions: readonly number[]): Record<string, unknown> => {
    const connectionId = random.pick(connections);
    const out: Record<string, unknown> = {
      action: random.pick(actions),
      clientId: random.pick(clients),
      connectionId,
      timestamp: START + random.below(12),
    };
    const own = `${connectionId}:${random.below(8)}:${random.below(3)}`;
    out["id"] = random.chance(0.8) ? own : `srv:${random.below(9)}:0`;
    counter += 1;
    if (random.chance(0.7)) Object.assign(out, { data: JSON.stringify({ n: counter }), encoding: "json" });
    else if (random.chance(0.3)) out["data"] = `text ${counter}`;
    if (hostile) {
      if (random.chance(0.15))
        out["id"] = random.pick(["X", "X:", "X:y:0", "X:1", `${connectionId}:-1:0`, "Y: 2:1", "X:1e1:0"]);
      if (random.chance(0.1)) delete out["id"];
      if (random.chance(0.1)) delete out["timestamp"];
      if (random.chance(0.05)) out["timestamp"] = 0;
      if (random.chance(0.08)) out["action"] = 0;
    } else if (random.chance(0.1)) delete out["id"];
    return out;
  };
  const rows = (most: number, actions: readonly number[]): Record<string, unknown>[] =>
    Array.from({ length: random.below(most + 1) }, () => row(actions));

  const presence = (): Frame => {
    if (random.chance(0.3)) {
      // Rows that inherit id, connectionId and timestamp from the frame (TP3a, TP3d, TP3g).
      const connectionId = random.pick(connections);
      return {
        action: PRESENCE,
        id: `${connectionId}:${random.below(8)}`,
        connectionId,
        timestamp: START + random.below(12),
        presence: rows(3, [2, 3, 4]).map(({ action, clientId }) => ({ action, clientId })),
      };
    }
    return { action: PRESENCE, presence: rows(3, [1, 2, 2, 3, 3, 4]) };
  };
  const sync = (): Frame => {
    const channelSerial = random.pick([
      ..."s1:|s1:1|s1:2|s1:a:b|s2:|s2:1".split("|"),
      ...(hostile ? [undefined, "", ":", "s 3:", "none", "s1"] : [undefined]),
    ]);
    return {
      action: SYNC,
      ...(channelSerial === undefined ? {} : { channelSerial }),
      ...(random.chance(0.93) ? { presence: rows(4, [1, 1, 1, 2, 3, 4]) } : {}),
    };
  };
  const attached = (): Frame => ({
    action: ATTACHED,
    flags: (random.chance(0.5) ? HAS_PRESENCE : 0) + (random.chance(0.3) ? RESUMED : 0),
  });
  const state = (): Frame => ({
    state: random.pick(["detached", "failed", "suspended", "attaching"] as const),
  });

  const first: Frame = { action: ATTACHED, flags: random.chance(0.5) ? HAS_PRESENCE : 0 };
  const rest = Array.from({ length: 10 + random.below(25) }, () => {
    const dice = random.next();
    return dice < 0.5 ? presence() : dice < 0.86 ? sync() : dice < 0.95 ? attached() : state();
  });
  return [first, ...rest];
}

async function compare(stream: number, kind: Kind): Promise<void> {
  const seed = SEED + stream;
  const name = `${kind.name} ${stream}`;
  const theirs = await oracle.channel(name);
  const ours = createOurs(name);
  const reduction = createReduction();
  let forgotten = false;
  let state = "initialized";
  for (const [index, frame] of messages(createRandom(seed), kind).entries()) {
    // To be told of the state that it is in changes nothing for the SDK: it is no change of state.
    const to = "action" in frame ? (frame.action === ATTACHED ? "attached" : undefined) : frame.state;
    if (!("action" in frame) && to === state) continue;
    state = to ?? state;
    const right = await theirs.feed(frame);
    const left = await ours.feed(frame);
    if (to === "detached" || to === "failed") {
      reduction.forget();
      forgotten = true;
    }
    forgotten &&= !left.syncComplete;
    const where = `PRESENCE_SEED=${seed} PRESENCE_RUNS=1, message ${index}: ${JSON.stringify(frame)}`;
    expect(left.members, where).toEqual(right.members);
    expect(left.events, where).toEqual(reduction.events(right.events));
    // ably-js calls the set of a detached channel complete; ours says that nothing is known of it.
    if (!forgotten) expect(left.syncComplete, where).toBe(right.syncComplete);
  }
}

const oracle = createOracle();
afterAll(() => oracle.close());

describe("the set with Ably's ordering agrees with ably-js 2.28.0", () => {
  for (const kind of [
    { name: "well-formed", hostile: false },
    { name: "hostile", hostile: true },
  ]) {
    it(`on ${RUNS} ${kind.name} streams from seed ${SEED}`, { timeout: 3_600_000 }, async () => {
      for (let stream = 0; stream < RUNS; stream += 1) await compare(stream, kind);
    });
  }
});
