/** The adapter with a memory: what it remembers, for whom, and that the memory survives as JSON. */
import { describe, expect, it } from "vitest";
import { createRandom, seedFromEnvironment } from "../../../bench/lib/random.js";
import { recordOf } from "../../../src/adapters/inputs.js";
import { createLiveKitAdapter, type LiveKitState, livekit } from "../../../src/adapters/livekit/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import { PresenceValidationError } from "../../../src/validation/error.js";
import { sequenceOf } from "../../conformance/livekit/model.js";
import { unannouncedInInputs } from "../inputs-law.js";
import { saidInReading } from "./said-in-reading.js";

const short = (inputs: readonly PresenceInput[]): string[] =>
  inputs.map((input) => {
    const record = recordOf(input);
    return record === undefined
      ? "mark"
      : `${record.action} ${record.clientId} ${record.connectionId ?? "-"}`;
  });
const update = (...participants: object[]) => ({ update: { participants } });
const live = (identity: string, sid: string, version = 1, joinedAtMs = "1727000000123") => ({
  identity,
  sid,
  version,
  state: "ACTIVE",
  joinedAtMs,
});

describe("what is read", () => {
  it("is an enter, an update, and for another session a leave and an enter", () => {
    const adapter = createLiveKitAdapter();
    const read = (payload: object) => short(adapter.toCanonical(payload, { channel: "c" }).inputs);
    expect(read(update(live("bob", "PA_1")))).toEqual(["enter bob PA_1"]);
    expect(read(update(live("bob", "PA_1", 2)))).toEqual(["update bob PA_1"]);
    expect(read(update(live("bob", "PA_1", 1)))).toEqual([]);
    expect(read(update(live("bob", "PA_2", 1)))).toEqual(["leave bob PA_1", "enter bob PA_2"]);
    expect(read(update({ identity: "bob", sid: "PA_1", state: "DISCONNECTED" }))).toEqual([]);
    expect(read(update({ identity: "bob", sid: "PA_2", state: "DISCONNECTED" }))).toEqual(["leave bob PA_2"]);
  });

  it.each(["ACTIVE", "DISCONNECTED"])("says that a version is its own where none was read: %s", (state) => {
    const adapter = createLiveKitAdapter();
    const { inputs } = adapter.toCanonical(update({ identity: "bob", sid: "PA_1", state }), { channel: "c" });
    const { payloads, notes } = adapter.fromCanonical(inputs, { channel: "c" });
    expect(payloads).toMatchObject([update({ version: 1 })]);
    expect(notes).toContainEqual({
      code: "derived",
      path: "/0/order",
      message: "the versions of a session are numbered here",
    });
  });

  it("is present, without a memory", () => {
    expect(short(livekit.toCanonical(update(live("bob", "PA_1")), { channel: "c" }).inputs)).toEqual([
      "present bob PA_1",
    ]);
  });

  it("dates an enter by the start of its session, but not when that is older than the session before it", () => {
    const adapter = createLiveKitAdapter();
    const at = (payload: object) =>
      adapter.toCanonical(payload, { channel: "c" }).inputs.map((input) => recordOf(input)?.occurredAt);
    expect(at(update(live("bob", "PA_1")))).toEqual(["2024-09-22T10:13:20.123Z"]);
    expect(at(update({ identity: "bob", sid: "PA_1", state: 3 }))).toEqual([undefined]);
    expect(at(update(live("bob", "PA_1")))).toEqual([undefined]);
  });

  it("notes a session that began when the one before it had, and keeps its start as a leftover", () => {
    const adapter = createLiveKitAdapter();
    const read = (payload: object) => adapter.toCanonical(payload, { channel: "c" });
    read(update(live("bob", "PA_1")));
    read(update({ identity: "bob", sid: "PA_1", state: "DISCONNECTED" }));
    const { inputs, notes } = read(update(live("bob", "PA_2")));
    expect(inputs).toEqual([
      {
        record: { channel: "c", clientId: "bob", connectionId: "PA_2", action: "enter" },
        order: "0000000001",
        provider: "livekit",
        extras: { participant: { joinedAtMs: "1727000000123" } },
      },
    ]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["derived /update/participants/0"]);
  });

  it("loses no `since` without a note where a member enters twice at one instant", () => {
    const at = "2000-01-01T00:00:00Z";
    const first = { channel: "c", clientId: "alice", connectionId: "PA_1" };
    const inputs: PresenceInput[] = [
      { ...first, action: "enter", occurredAt: at },
      { ...first, action: "leave" },
      { channel: "d", clientId: "alice", action: "enter", since: at },
    ];
    const given = { inputs, context: { channel: "lobby" }, back: { channel: "lobby" } };
    expect(unannouncedInInputs(createLiveKitAdapter(), given, saidInReading)).toEqual([]);
  });

  it("drops nothing of an enter whose time is written as the start of its session", () => {
    const enter: PresenceInput = {
      record: { channel: "c", clientId: "alice", action: "enter", occurredAt: "2000-01-01T00:00:00Z" },
      order: "0000000001",
      provider: "livekit",
    };
    const { payloads, notes } = createLiveKitAdapter().fromCanonical([enter], { channel: "c" });
    expect(payloads).toMatchObject([
      { update: { participants: [{ joinedAtMs: "946684800000", version: 1 }] } },
    ]);
    expect(notes.filter(({ code }) => code === "dropped")).toEqual([]);
    expect(createLiveKitAdapter().toCanonical(payloads[0], { channel: "c" }).inputs).toMatchObject([
      { record: { occurredAt: "2000-01-01T00:00:00.000Z" }, order: "0000000001" },
    ]);
  });

  it("learns the room and the own identity from a join, and the room from a room update", () => {
    const adapter = createLiveKitAdapter();
    expect(() => adapter.toCanonical(update(live("bob", "PA_1")))).toThrow(
      /\/channel: the payload does not name its room/,
    );
    adapter.toCanonical({ join: { room: { name: "lobby" }, participant: { sid: "PA_me", identity: "me" } } });
    const { inputs } = adapter.toCanonical(update(live("me", "PA_me"), live("bob", "PA_1")));
    expect(inputs.map((input) => recordOf(input)?.channel)).toEqual(["lobby"]);
    adapter.toCanonical({ room_update: { room: { name: "renamed" } } });
    expect(
      recordOf(adapter.toCanonical(update(live("bob", "PA_1"))).inputs[0] as PresenceInput)?.channel,
    ).toBe("renamed");
  });

  it("is kept apart for each tenant", () => {
    const adapter = createLiveKitAdapter();
    const read = (tenantId?: string) =>
      short(
        adapter.toCanonical(update(live("bob", "PA_1")), {
          channel: "c",
          ...(tenantId === undefined ? {} : { tenantId }),
        }).inputs,
      );
    expect([read("t1"), read("t2"), read(), read("t1")]).toEqual([
      ["enter bob PA_1"],
      ["enter bob PA_1"],
      ["enter bob PA_1"],
      ["update bob PA_1"],
    ]);
    adapter.toCanonical({ join: { room: { name: "lobby" }, otherParticipants: [] } }, { tenantId: "t1" });
    expect(() => adapter.toCanonical(update(live("bob", "PA_1")), { tenantId: "t2" })).toThrow(
      PresenceValidationError,
    );
  });

  it("is not remembered when it was refused", () => {
    const adapter = createLiveKitAdapter();
    const before = JSON.stringify(adapter.snapshot());
    expect(() => adapter.toCanonical(update(live("bob", "PA_1"), { identity: 7 }), { channel: "c" })).toThrow(
      /\/update\/participants\/1\/identity/,
    );
    expect(() =>
      adapter.toCanonical({ event: "participant_joined", room: {}, participant: live("bob", "PA_1") }),
    ).toThrow(PresenceValidationError);
    expect(() =>
      adapter.fromCanonical([{ channel: "c", clientId: "a", action: "enter" }, {} as never]),
    ).toThrow(/\/1/);
    expect(JSON.stringify(adapter.snapshot())).toBe(before);
  });

  it("forgets ended sessions past a bound", () => {
    const adapter = createLiveKitAdapter();
    for (let i = 0; i < 1500; i++) {
      adapter.toCanonical(update(live(`u${i}`, "PA_1")), { channel: "c" });
      adapter.toCanonical(update({ identity: `u${i}`, sid: "PA_1", state: "DISCONNECTED" }), {
        channel: "c",
      });
    }
    const [, , known = [], ended = []] = adapter.snapshot().rooms[0] ?? [];
    expect(known).toEqual([]);
    expect(ended.length).toBe(1000);
    expect(ended.at(-1)?.[0]).toBe("u1499");
  });
});

const enter = (clientId: string, connectionId: string, x: number): PresenceInput => ({
  channel: "c",
  clientId,
  connectionId,
  action: "enter",
  data: { x },
});
const leave = (clientId: string, connectionId: string): PresenceInput => ({
  channel: "c",
  clientId,
  connectionId,
  action: "leave",
});

describe("what is written", () => {
  it("numbers the versions of each session", () => {
    const adapter = createLiveKitAdapter();
    const versions = (inputs: PresenceInput[]) =>
      adapter
        .fromCanonical(inputs, { channel: "c" })
        .payloads.flatMap((payload) => ("update" in payload ? (payload.update?.participants ?? []) : []))
        .map(({ identity, version, state }) => `${identity} ${version} ${state}`);
    expect(versions([enter("a", "1", 1), enter("b", "2", 1), enter("a", "1", 2)])).toEqual([
      "a 1 ACTIVE",
      "b 1 ACTIVE",
      "a 2 ACTIVE",
    ]);
    expect(versions([enter("a", "1", 3), leave("a", "1")])).toEqual(["a 3 ACTIVE", "a 4 DISCONNECTED"]);
  });

  it("shows another connection of a client again when the one that is shown leaves", () => {
    const adapter = createLiveKitAdapter();
    const sids = (input: PresenceInput) =>
      adapter
        .fromCanonical([input], { channel: "c" })
        .payloads.flatMap((payload) => ("update" in payload ? (payload.update?.participants ?? []) : []))
        .map(({ sid, state, metadata }) => `${sid} ${state} ${metadata ?? ""}`.trim());
    expect(sids(enter("a", "phone", 1))).toEqual(['phone ACTIVE {"x":1}']);
    expect(sids(enter("a", "laptop", 2))).toEqual(['laptop ACTIVE {"x":2}']);
    expect(sids(leave("a", "laptop"))).toEqual(['phone ACTIVE {"x":1}']);
    expect(sids(enter("a", "laptop", 3))).toEqual(['laptop ACTIVE {"x":3}']);
    expect(sids(leave("a", "phone"))).toEqual([]);
    expect(sids(leave("a", "laptop"))).toEqual(["laptop DISCONNECTED"]);
  });
});

describe("a conversion that fails half way", () => {
  it("leaves what was written before as it was", () => {
    const adapter = createLiveKitAdapter();
    adapter.fromCanonical([enter("a", "1", 1)]);
    const before = adapter.snapshot();
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = cyclic;
    const bad: PresenceInput = { channel: "c", clientId: "b", action: "enter", data: cyclic };
    expect(() => adapter.fromCanonical([leave("a", "1"), bad])).toThrow(PresenceValidationError);
    expect(() => adapter.fromCanonical([leave("a", "1"), bad])).toThrow(/\/1/);
    expect(adapter.snapshot()).toEqual(before);
  });
});

describe("the memory", () => {
  it("survives as JSON at any point of a sequence", () => {
    const seed = seedFromEnvironment(3);
    for (let run = 0; run < 40; run++) {
      const random = createRandom(seed + run);
      const sequence = sequenceOf(random, 12);
      const whole = createLiveKitAdapter();
      let parts = createLiveKitAdapter();
      for (const { payload } of sequence) {
        const message = JSON.parse(payload) as unknown;
        const { inputs, notes } = whole.toCanonical(message);
        if (random.chance(0.4))
          parts = createLiveKitAdapter({
            state: JSON.parse(JSON.stringify(parts.snapshot())) as LiveKitState,
          });
        expect(parts.toCanonical(message), `PRESENCE_SEED=${seed + run}`).toEqual({ inputs, notes });
        expect(parts.fromCanonical(inputs)).toEqual(whole.fromCanonical(inputs));
        expect(parts.snapshot()).toEqual(whole.snapshot());
      }
    }
  });

  it.each<[string, unknown]>([
    ["another format", { format: 2, sockets: [], rooms: [], written: [] }],
    ["a missing list", { format: 1, sockets: [], rooms: [] }],
    [
      "a number for a sid",
      { format: 1, sockets: [], rooms: [[null, "c", [["a", 1, 1, 0, 0]], []]], written: [] },
    ],
    [
      "an unknown standing",
      { format: 1, sockets: [], rooms: [[null, "c", [["a", "s", 1, 0, "x"]]]], written: [] },
    ],
    ["null", null],
  ])("of %s is refused", (_, state) => {
    expect(() => createLiveKitAdapter({ state: state as LiveKitState })).toThrow(PresenceValidationError);
  });
});
