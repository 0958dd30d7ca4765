/**
 * What livekit-client does in the cases that matter, one by one, and what we do. Where the two differ the case says
 * which is right and why.
 */
import { describe, expect, it } from "vitest";
import { createLiveKitAdapter, type LiveKitOptions } from "../../../src/adapters/livekit/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { createOracleRoom } from "./room.js";

type Json = Record<string, unknown>;

const bob = {
  sid: "PA_b1",
  identity: "bob",
  version: 3,
  state: "ACTIVE",
  metadata: "m0",
  attributes: { a: "1" },
};
const joined = {
  kind: "join",
  join: { room: { name: "lobby" }, participant: { sid: "PA_me", identity: "me" }, otherParticipants: [bob] },
};
const update = (...participants: Json[]) => ({ kind: "update", update: { participants } });

/** Lists as `identity sid metadata`, after the join above and the given steps. */
function both(steps: Json[], options: LiveKitOptions = {}) {
  const room = createOracleRoom();
  const adapter = createLiveKitAdapter(options);
  const set = createPresenceSet();
  for (const { kind, restart, ...message } of [joined as Json, ...steps]) {
    const payload = JSON.stringify(message);
    room.apply({ kind: String(kind), restart: restart === true, payload });
    set.apply(adapter.toCanonical(JSON.parse(payload) as unknown).inputs);
  }
  const client = room.members().map(({ identity, sid, metadata }) => `${identity} ${sid} ${metadata}`.trim());
  const ours = set
    .members()
    .map(({ clientId, connectionId = "", data }) =>
      `${clientId} ${connectionId} ${String(data?.["metadata"] ?? "")}`.trim(),
    )
    .toSorted();
  return { client, ours };
}

const agree = (list: string[]) => ({ client: list, ours: list });

describe("both", () => {
  it.each<[string, Json[], string[]]>([
    [
      "ignore a lower version of a session",
      [update({ ...bob, version: 2, metadata: "stale" })],
      ["bob PA_b1 m0"],
    ],
    ["apply an equal version", [update({ ...bob, metadata: "m1" })], ["bob PA_b1 m1"]],
    [
      "apply another session whatever its version",
      [update({ ...bob, sid: "PA_b2", version: 1, metadata: "m2" })],
      ["bob PA_b2 m2"],
    ],
    ["remove with an older version", [update({ ...bob, state: "DISCONNECTED", version: 1 })], []],
    [
      "find whose session it is where the identity is missing",
      [update({ sid: "PA_b1", state: "DISCONNECTED" })],
      [],
    ],
    [
      "ignore the leave of somebody unknown",
      [update({ sid: "PA_x", identity: "x", state: "DISCONNECTED" })],
      ["bob PA_b1 m0"],
    ],
    [
      "keep the own participant out",
      [update({ sid: "PA_me", identity: "me", state: "ACTIVE", metadata: "mine" })],
      ["bob PA_b1 m0"],
    ],
    ["list who is JOINING", [update({ sid: "PA_d1", identity: "dan" })], ["bob PA_b1 m0", "dan PA_d1"]],
    [
      "replace, not merge: a field that is left out is empty",
      [update({ sid: "PA_b1", identity: "bob", version: 5 })],
      ["bob PA_b1"],
    ],
    ["empty the list at the own disconnect", [{ kind: "disconnect", leave: {} }], []],
    [
      "list only who is in the new room after a move",
      [
        {
          kind: "moved",
          roomMoved: {
            room: { name: "stage" },
            participant: { sid: "PA_me", identity: "me" },
            otherParticipants: [{ sid: "PA_f", identity: "fay", state: "ACTIVE" }],
          },
        },
      ],
      ["fay PA_f"],
    ],
    [
      "list only who is in the second join, if a restart came before it",
      [
        {
          ...joined,
          restart: true,
          join: { ...joined.join, otherParticipants: [{ sid: "PA_e", identity: "eve", state: "ACTIVE" }] },
        },
      ],
      ["eve PA_e"],
    ],
  ])("%s", (_, steps, list) => {
    expect(both(steps)).toEqual(agree(list));
  });
});

describe("we differ from the client", () => {
  const replaced = [
    update({ ...bob, sid: "PA_b2", version: 1 }),
    update({ ...bob, state: "DISCONNECTED", metadata: "" }),
  ];

  it("in the late leave of a replaced session: it removes the new one, and we keep it (livekit#2399)", () => {
    expect(both(replaced)).toEqual({ client: [], ours: ["bob PA_b2 m0"] });
  });

  it("unless asked to match leaves by identity, as the client does", () => {
    expect(both(replaced, { matchLeaves: "identity" })).toEqual(agree([]));
  });

  it("in a second join without a restart: it merges, and for us a snapshot replaces", () => {
    const second = {
      ...joined,
      join: { ...joined.join, otherParticipants: [{ sid: "PA_e", identity: "eve", state: "ACTIVE" }] },
    };
    expect(both([second])).toEqual({ client: ["bob PA_b1 m0", "eve PA_e"], ours: ["eve PA_e"] });
  });

  it("in a leave that a resume missed: it keeps who is gone, and we list whom the resume lists (client-sdk-js#561)", () => {
    const resumed = [
      { kind: "reconnect", reconnect: {} },
      update({ sid: "PA_c", identity: "carol", state: "ACTIVE" }),
    ];
    expect(both(resumed)).toEqual({ client: ["bob PA_b1 m0", "carol PA_c"], ours: ["carol PA_c"] });
  });
});
