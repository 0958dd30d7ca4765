/** Reading one ParticipantInfo as @livekit/protocol 1.52.1's own JSON codec reads it, whatever its spelling. */
import { ParticipantInfo, ParticipantInfo_State } from "@livekit/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../../../src/adapters/inputs.js";
import {
  type LiveKitParticipantInfo,
  liveKitParticipantInfo,
  livekit,
} from "../../../src/adapters/livekit/index.js";
import { participant } from "../../adapters/livekit/arbitraries.js";

const LENIENT = { ignoreUnknownFields: true };
const RUNS = { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 500) };

function read(info: object) {
  const { inputs } = livekit.toCanonical(
    { update: { participants: [info] } },
    { channel: "c", leaveData: true },
  );
  const [input] = inputs;
  const record = input === undefined ? undefined : recordOf(input);
  const { name = "", metadata = "", attributes = {} } = (record?.data ?? {}) as Record<string, unknown>;
  const order = input !== undefined && "record" in input ? Number(input.order ?? 0) : 0;
  return { record, name, metadata, attributes, order };
}

describe("@livekit/protocol's codec", () => {
  it("reads the same participant", () => {
    fc.assert(
      fc.property(participant(), (info) => {
        const theirs = ParticipantInfo.fromJson(info as never, LENIENT);
        const ours = read(info);
        expect(ours.record?.clientId).toBe(theirs.identity);
        expect(ours.record?.connectionId ?? "").toBe(theirs.sid);
        expect(ours.record?.action === "leave").toBe(theirs.state === ParticipantInfo_State.DISCONNECTED);
        expect(ours.order).toBe(theirs.version);
        const joinedMs = Number(theirs.joinedAtMs) || Number(theirs.joinedAt) * 1000;
        if (ours.record?.action !== "leave")
          expect(Date.parse(ours.record?.since ?? "1970-01-01T00:00:00Z")).toBe(joinedMs);
        const attributes = { ...theirs.attributes };
        if ("realtime-presence.data" in attributes) return; // this package's own marker, see data.test.ts
        expect(ours.name).toBe(theirs.name);
        expect(ours.attributes).toEqual(attributes);
        const { metadata } = ours;
        if (typeof metadata === "string") expect(metadata).toBe(theirs.metadata);
        else expect(metadata).toEqual(JSON.parse(theirs.metadata));
      }),
      RUNS,
    );
  });

  it.each<[string, unknown]>([
    ["an int64 with a fraction", { joinedAt: 1.5 }],
    ["an int64 that is a word", { joinedAt: "abc" }],
    ["a negative version", { version: -1 }],
    ["a state with a fraction", { state: 1.5 }],
    ["an attribute that is null", { attributes: { a: null } }],
    ["an attribute that is a number", { attributes: { a: 1 } }],
    ["attributes that are a list", { attributes: [] }],
    ["an identity that is a number", { identity: 5 }],
    ["a time that is true", { joinedAtMs: true }],
    ["a track that is null", { tracks: [null] }],
    ["a permission that is a number", { permission: 5 }],
    ["a flag that is text", { isPublisher: "true" }],
  ])("refuses %s, as we do", (_, info) => {
    expect(() => ParticipantInfo.fromJson(info as never, LENIENT)).toThrow();
    expect(liveKitParticipantInfo.is(info)).toBe(false);
  });

  it.each<[string, LiveKitParticipantInfo]>([
    ["an unknown state", { state: "NEW_STATE" }],
    ["an unknown number for a state", { state: 99 }],
    ["an unknown field", { someFutureField: 1 } as LiveKitParticipantInfo],
    ["an empty text for an int64", { joinedAt: "" }],
    ["a version as text", { version: "7" }],
    [
      "null everywhere",
      { sid: null, identity: null, state: null, metadata: null, attributes: null, tracks: null },
    ],
  ])("takes %s, as we do", (_, info) => {
    expect(() => ParticipantInfo.fromJson(info as never, LENIENT)).not.toThrow();
    expect(liveKitParticipantInfo.is(info)).toBe(true);
  });

  it("lets the later of two spellings count, null included, as we do", () => {
    for (const text of [
      '{"joined_at":"1","joinedAt":"2"}',
      '{"joinedAt":"2","joined_at":"1"}',
      '{"joined_at":"1","joinedAt":null}',
      '{"joinedAt":null,"joined_at":"1"}',
    ]) {
      const info = { identity: "a", ...(JSON.parse(text) as object) };
      const { record } = read(info);
      const seconds = record?.since === undefined ? 0 : Date.parse(record.since) / 1000;
      expect(seconds, text).toBe(Number(ParticipantInfo.fromJson(info as never).joinedAt));
    }
  });

  it("reads back what we write", () => {
    const [payload] = livekit.fromCanonical([
      { channel: "c", clientId: "a", action: "present", data: { x: "ü" }, since: "2026-01-01T00:00:00.123Z" },
    ]).payloads;
    const info = payload !== undefined && "update" in payload ? payload.update?.participants?.[0] : undefined;
    const theirs = ParticipantInfo.fromJson(info as never);
    expect(ParticipantInfo.fromBinary(theirs.toBinary()).toJson()).toEqual({
      sid: "PA_~a",
      identity: "a",
      state: "ACTIVE",
      metadata: '{"x":"ü"}',
      joinedAt: "1767225600",
      joinedAtMs: "1767225600123",
      attributes: { "realtime-presence.data": "metadata" },
    });
  });
});
