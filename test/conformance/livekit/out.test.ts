/** The way out: livekit-client's Room lists whom our inputs list, after the messages that we write for it. */
import { describe, expect, it } from "vitest";
import { createRandom, type Random, seedFromEnvironment } from "../../../bench/lib/random.js";
import { createLiveKitAdapter } from "../../../src/adapters/livekit/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import { createOracleRoom } from "./room.js";

const SEED = seedFromEnvironment(11);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 150);

/** The connections of each client, the last one that spoke at the end. */
type Model = Map<string, Map<string, string>>;

function step(random: Random, model: Model): PresenceInput[] {
  const clientId = random.pick(["alice", "bob", "__proto__", "7"]);
  const connectionId = random.pick(["c1", "c2"]);
  const connections = model.get(clientId) ?? new Map<string, string>();
  const data = { status: random.pick(["free", "busy"]), n: random.below(100) };
  const record = { channel: "lobby", clientId, connectionId };
  if (random.chance(0.1)) {
    model.clear();
    const inputs: PresenceInput[] = [{ mark: "sync-start", channel: "lobby" }];
    if (random.chance(0.7)) {
      model.set(clientId, new Map([[connectionId, JSON.stringify(data)]]));
      inputs.push({ ...record, action: "present", data });
    }
    return [...inputs, { mark: "sync-end", channel: "lobby" }];
  }
  if (random.chance(0.35)) {
    connections.delete(connectionId);
    if (connections.size === 0) model.delete(clientId);
    return [{ ...record, action: "leave" }];
  }
  connections.delete(connectionId);
  connections.set(connectionId, JSON.stringify(data));
  model.set(clientId, connections);
  return [{ ...record, action: random.pick(["enter", "update", "present"]), data }];
}

describe("livekit-client's Room", () => {
  it(`lists whom the inputs list, over ${RUNS} sequences from seed ${SEED}`, () => {
    for (let run = 0; run < RUNS; run++) {
      const random = createRandom(SEED + run);
      const model: Model = new Map();
      const room = createOracleRoom();
      const adapter = createLiveKitAdapter();
      const said: PresenceInput[] = [];
      for (let i = 0; i < 15; i++) {
        const inputs = step(random, model);
        said.push(...inputs);
        for (const payload of adapter.fromCanonical(inputs, { channel: "lobby" }).payloads) {
          if ("join" in payload) {
            // The joiner itself is added here: a snapshot of ours does not know who reads it.
            const join = { ...payload.join, participant: { sid: "PA_me", identity: "me" } };
            room.apply({ kind: "join", restart: true, payload: JSON.stringify({ join }) });
          } else room.apply({ kind: "update", payload: JSON.stringify(payload) });
        }
        const expected = [...model]
          .map(([identity, connections]) => [identity, ...([...connections].at(-1) ?? [])].join(" "))
          .toSorted();
        const shown = room
          .members()
          .map(({ identity, sid, metadata }) => [identity, sid, metadata].join(" "))
          .toSorted();
        expect(shown, `PRESENCE_SEED=${SEED + run} PRESENCE_RUNS=1 ${JSON.stringify(said)}`).toEqual(
          expected,
        );
      }
    }
  });
});
