/**
 * A webhook whose event is the default of proto3, "", which JSON leaves out. Without it, room and participant look like a
 * JoinResponse, whose snapshot would take everybody else out of the room.
 */
import { describe, expect, it } from "vitest";
import { createLiveKitAdapter, type LiveKitPayload, livekit } from "../../../src/adapters/livekit/index.js";

const room = { sid: "RM_1", name: "lobby" };
const participant = { sid: "PA_a", identity: "ann", state: "ACTIVE" };
const told = { id: "EV_1", createdAt: "1692985556" };

const read = (payload: unknown, context = {}) => {
  const { inputs, notes } = livekit.toCanonical(payload, context);
  return { inputs, notes: notes.map(({ code, path }) => `${code} ${path}`) };
};
const marksOf = (payload: unknown, context = {}) =>
  read(payload, context).inputs.map((input) => ("mark" in input ? input.mark : "record"));
const nothing = { inputs: [], notes: ["ignored "] };

describe("a webhook without an event", () => {
  it.each<[string, object]>([
    ["all that a webhook has", { room, participant, ...told }],
    ["its time", { room, participant, createdAt: "1692985556" }],
    ["its time, as the proto file spells it", { room, participant, created_at: 1_692_985_556 }],
    ["its id", { room, participant, id: "EV_1" }],
    ["a number of dropped ones", { room, participant, numDropped: 1 }],
    ["the same, as the proto file spells it", { room, participant, num_dropped: 1 }],
    ["why the room ended", { room, participant, roomEndReason: "ROOM_CLOSED" }],
    ["a track", { room, participant, track: { sid: "TR_1" } }],
    ["an egress", { room, participant, egressInfo: { egressId: "EG_1" } }],
    ["a job", { room, participant, job: {} }],
    ["nobody", { room, ...told }],
    ["a room that is null", { room: null, participant, ...told }],
    ["an event of no name", { event: "", room, participant, ...told }],
    ["an event of no name and nothing else", { event: "", room, participant }],
    ["an event that is null", { event: null, room, participant }],
  ])("is known by %s, is noted, and removes nobody", (_, payload) => {
    expect(livekit.accepts(payload)).toBe(true);
    expect(read(payload)).toEqual(nothing);
    expect(read(payload, { form: "webhook" })).toEqual(nothing);
  });

  it("leaves what is known of the room as it was", () => {
    const adapter = createLiveKitAdapter();
    const join: LiveKitPayload = { room, participant, otherParticipants: [{ sid: "PA_b", identity: "bob" }] };
    adapter.toCanonical(join, {});
    const before = adapter.snapshot();
    adapter.toCanonical({ room, participant, ...told }, {});
    expect(adapter.snapshot()).toEqual(before);
  });

  it("is checked as any other: its room must be one", () => {
    expect(() => read({ room: { name: 5 }, participant, ...told })).toThrow("/room/name");
  });
});

describe("a JoinResponse", () => {
  it.each<[string, object]>([
    ["has none of that", { room, participant }],
    ["lists the others, whatever else it has", { room, participant, otherParticipants: [], id: "x" }],
    ["lists them as the proto file spells it", { room, participant, other_participants: [], id: "x" }],
  ])("%s", (_, payload) => {
    expect(marksOf(payload)).toEqual(["sync-start", "sync-end"]);
  });

  it.each([5, "made-up"])("is not what names an event (%j)", (event) => {
    expect(livekit.accepts({ event, channel: "c", room, participant })).toBe(false);
  });

  it("is one where the caller says so", () => {
    expect(marksOf({ room, participant, ...told }, { form: "join" })).toEqual(["sync-start", "sync-end"]);
  });
});
