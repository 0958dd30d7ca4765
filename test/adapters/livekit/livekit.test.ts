/** The stateless adapter: options, contexts, errors with their places, members without a connection. */
import { describe, expect, it } from "vitest";
import { isMark, recordOf } from "../../../src/adapters/inputs.js";
import { type LiveKitToContext, livekit } from "../../../src/adapters/livekit/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import { PresenceValidationError } from "../../../src/validation/error.js";

const short = (inputs: readonly PresenceInput[]): string[] =>
  inputs.map((input) => {
    if (isMark(input)) return input.mark;
    const record = recordOf(input);
    return `${record?.action} ${record?.clientId}`;
  });
const read = (payload: unknown, context: LiveKitToContext = {}) =>
  short(livekit.toCanonical(payload, { channel: "c", ...context }).inputs);

const join = {
  join: {
    participant: { identity: "me", sid: "PA_me" },
    otherParticipants: [
      { identity: "bob", sid: "PA_b", state: "ACTIVE" },
      { identity: "eve", sid: "PA_e", state: "JOINED" },
    ],
  },
};

describe("options", () => {
  it("list the own participant", () => {
    expect(read(join)).toEqual(["sync-start", "present bob", "present eve", "sync-end"]);
    expect(read(join, { includeSelf: true })).toEqual([
      "sync-start",
      "present me",
      "present bob",
      "present eve",
      "sync-end",
    ]);
    expect(read(join, { self: "bob" })).toEqual(["sync-start", "present bob", "present eve", "sync-end"]);
    expect(read({ update: { participants: [{ identity: "bob", sid: "PA_b" }] } }, { self: "bob" })).toEqual(
      [],
    );
  });

  it("list active participants only", () => {
    expect(read(join, { activeOnly: true })).toEqual(["sync-start", "present bob", "sync-end"]);
  });

  it("keep the data of a leave, which is dropped with notes otherwise", () => {
    const payload = {
      update: { participants: [{ identity: "bob", sid: "PA_b", state: "DISCONNECTED", name: "Bob" }] },
    };
    const { notes } = livekit.toCanonical(payload, { channel: "c" });
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["dropped /update/participants/0/name"]);
    const [input] = livekit.toCanonical(payload, { channel: "c", leaveData: true }).inputs;
    expect(input === undefined ? undefined : recordOf(input)?.data).toEqual({ name: "Bob" });
  });
});

describe("the form", () => {
  const list = { participants: [{ identity: "bob", sid: "PA_b" }] };

  it("of a bare list is an update, which removes nobody, unless it is said", () => {
    expect(read(list)).toEqual(["present bob"]);
    expect(read(list, { form: "list-participants" })).toEqual(["sync-start", "present bob", "sync-end"]);
    expect(read({}, { form: "list-participants" })).toEqual(["sync-start", "sync-end"]);
  });

  it("does not make an empty room of another message", () => {
    expect(() => read(join, { form: "list-participants" })).toThrow(PresenceValidationError);
  });
});

describe("errors", () => {
  it.each<[string, unknown, LiveKitToContext, string]>([
    ["no room", { update: { participants: [] } }, {}, "/channel"],
    ["no participant", { event: "participant_left", room: { name: "r" } }, {}, "/participant"],
    [
      "an identity that is no text",
      { join: { room: { name: "r" }, otherParticipants: [{ identity: 1 }] } },
      {},
      "/join/otherParticipants/0/identity",
    ],
    [
      "a time that is no integer",
      { event: "room_finished", room: { name: "r" }, createdAt: "soon" },
      {},
      "/createdAt",
    ],
    ["a receivedAt that is no time", { reconnect: {} }, { channel: "c", receivedAt: "now" }, "/receivedAt"],
    ["another provider's payload", { action: 14, channel: "c", presence: [] }, { channel: "c" }, ""],
  ])("say where: %s", (_, payload, context, pointer) => {
    try {
      livekit.toCanonical(payload, context);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PresenceValidationError);
      expect((error as PresenceValidationError).issues[0]?.pointer).toBe(pointer);
    }
  });
});

describe("a note", () => {
  it("leads to a name that a JSON Pointer has to escape", () => {
    const { notes } = livekit.toCanonical({
      event: "room_finished",
      room: { name: "r", "a/b": 1 },
      "c~d": 1,
    });
    expect(notes.map(({ path }) => path)).toEqual(["/c~0d", "/room/a~1b"]);
  });
});

describe("a member without a connection", () => {
  it("gets a session id that is read back as none", () => {
    const input: PresenceInput = { channel: "c", clientId: "a", action: "leave" };
    const { payloads, notes } = livekit.fromCanonical([input], { channel: "c" });
    expect(payloads).toEqual([
      { update: { participants: [{ sid: "PA_~a", identity: "a", state: "DISCONNECTED" }] } },
    ]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["defaulted /0/connectionId"]);
    expect(livekit.toCanonical(payloads[0], { channel: "c" }).inputs).toEqual([
      { record: input, provider: "livekit" },
    ]);
  });
});
