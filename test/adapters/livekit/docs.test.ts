/** The mapping tables of docs/providers/livekit.md, row by row against what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LiveKitFromContext, livekit } from "../../../src/adapters/livekit/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import { type Converted, expectTableToHold, rowsOf, type Subject } from "../mapping-table.js";

const PAGE = readFileSync(new URL("../../../docs/providers/livekit.md", import.meta.url), "utf8");

const participant = {
  identity: "ann",
  sid: "PA_1",
  state: "ACTIVE",
  name: "Ann",
  metadata: '{"role":"host"}',
  attributes: { mood: "ok" },
  joinedAtMs: "1749735527143",
  joinedAt: "1749735527",
  version: 4,
};

const room = {
  name: "standup",
  sid: "RM_1",
  emptyTimeout: 300,
  departureTimeout: 20,
  maxParticipants: 9,
  creationTime: "1749735434",
  creationTimeMs: "1749735434617",
  turnPassword: "secret",
  enabledCodecs: [{ mime: "audio/opus" }],
  metadata: "ours",
  numParticipants: 3,
  numPublishers: 2,
  activeRecording: true,
};

const read =
  (context: object) =>
  (payload: unknown): Converted => {
    const { inputs, notes } = livekit.toCanonical(payload, context);
    return { result: inputs, notes };
  };

describe("docs/providers/livekit.md", () => {
  it("says how an update is read", () => {
    const full = {
      ...participant,
      permission: { canSubscribe: true },
      tracks: [{ sid: "TR_1" }],
      region: "eu",
      isPublisher: true,
      kind: "AGENT",
      kindDetails: ["FORWARDED"],
      disconnectReason: "CLIENT_INITIATED",
      dataTracks: [{ sid: "DT_1" }],
      clientProtocol: 1,
      capabilities: ["CAP"],
    };
    expectTableToHold(rowsOf(PAGE, "Update"), {
      sample: { update: { participants: [full] } },
      convert: read({ channel: "lobby" }),
      given: ["/0/record/channel", "/0/provider"],
      others: { "/update/participants/0/state": "DISCONNECTED" },
    });
  });

  it("says how a webhook is read", () => {
    const sample = {
      event: "participant_joined",
      room,
      participant: { ...participant, state: "JOINED" },
      createdAt: "1749735600",
      id: "EV_1",
      numDropped: 1,
      roomEndReason: "ROOM_DELETED",
    };
    expectTableToHold(rowsOf(PAGE, "Webhook"), {
      sample,
      convert: read({}),
      given: ["/0/provider"],
      others: { "/event": "participant_connection_aborted", "/participant/state": "JOINING" },
    });
  });

  it("says how a webhook about a room is read", () => {
    expectTableToHold(rowsOf(PAGE, "Webhook about a room"), {
      sample: {
        event: "room_finished",
        room: { name: "standup", sid: "RM_1" },
        createdAt: "1749735600",
        id: "EV_1",
        numDropped: 1,
        roomEndReason: "ROOM_DELETED",
      },
      convert: read({}),
      given: ["/0/mark", "/1/mark"],
    });
  });

  it("says how any other webhook is read", () => {
    const sample = {
      event: "track_published",
      room,
      participant,
      track: { sid: "TR_1" },
      egressInfo: { egressId: "EG_1" },
      ingressInfo: { ingressId: "IN_1" },
      job: { id: "AJ_1" },
      createdAt: "1749735600",
      id: "EV_1",
    };
    expectTableToHold(rowsOf(PAGE, "Any other webhook"), { sample, convert: read({}) });
  });

  it("says how a join is read", () => {
    const join = {
      room: { name: "standup", sid: "RM_1", creationTime: "1749735434" },
      otherParticipants: [
        { identity: "ann", sid: "PA_1", joinedAtMs: "1749735527143", joinedAt: "1749735527" },
      ],
      participant: { identity: "me", sid: "PA_2" },
      serverVersion: "1.9.0",
    };
    const given = [
      "/0/mark",
      "/2/mark",
      "/2/channel",
      "/1/record/channel",
      "/1/record/action",
      "/1/provider",
      "/1/extras/participant/state",
    ];
    expectTableToHold(rowsOf(PAGE, "Join"), { sample: { join }, convert: read({}), given });
  });

  it("says how a room moved is read", () => {
    const roomMoved = {
      room: { name: "hall", sid: "RM_2" },
      otherParticipants: [{ identity: "ann", sid: "PA_1" }],
      participant: { identity: "me", sid: "PA_2" },
      token: "secret",
    };
    expectTableToHold(rowsOf(PAGE, "Room moved"), {
      sample: { roomMoved },
      convert: read({ channel: "lobby" }),
      given: ["/0", "/1/mark", "/3/mark"],
    });
  });

  it.each<[string, object, Partial<Subject>?]>([
    [
      "Leave",
      { leave: { action: "RESUME", canReconnect: true, reason: "MIGRATION", regions: { regions: [] } } },
      { given: ["/0/channel", "/0/reason"], others: { "/leave/action": "DISCONNECT" } },
    ],
    ["Reconnect", { reconnect: { iceServers: [] } }],
    ["Room update", { roomUpdate: { room } }],
    ["ListRooms", { rooms: [room] }, { others: { "/rooms": [] } }],
  ])("says how %s is read", (heading, sample, more) => {
    expectTableToHold(rowsOf(PAGE, heading), { sample, convert: read({ channel: "lobby" }), ...more });
  });

  const write =
    (context: LiveKitFromContext) =>
    (inputs: unknown): Converted => {
      const { payloads, notes } = livekit.fromCanonical(inputs as PresenceInput[], context);
      return { result: payloads[0] as never, notes };
    };

  it("says how a record is written as a signal message", () => {
    const sample: PresenceInput[] = [
      {
        record: {
          channel: "lobby",
          clientId: "ann",
          connectionId: "PA_1",
          action: "present",
          data: { name: "Ann", metadata: { role: "host" }, attributes: { mood: "ok" } },
          since: "2025-06-12T13:38:47.143Z",
          occurredAt: "2025-06-12T13:38:48.143Z",
        },
        id: "e1",
        tenantId: "t",
        receivedAt: "2025-06-12T13:38:49Z",
        ttl: 1000,
        order: "b:1",
        extras: { x: 1 },
      },
    ];
    expectTableToHold(rowsOf(PAGE, "As a signal message"), {
      sample,
      convert: write({}),
      given: [],
      others: { "/0/record/action": "leave" },
    });
  });

  it("says how a record is written as a webhook", () => {
    const sample: PresenceInput[] = [
      {
        record: {
          channel: "lobby",
          clientId: "ann",
          connectionId: "PA_1",
          action: "enter",
          data: { name: "Ann" },
          occurredAt: "2025-06-12T13:38:48Z",
        },
        id: "e1",
      },
    ];
    expectTableToHold(rowsOf(PAGE, "As a webhook"), {
      sample,
      convert: write({ form: "webhook" }),
      given: ["/participant/state"],
      others: { "/0/record/action": "leave" },
    });
  });

  it.each<[string, PresenceInput[], unknown[], unknown[]]>([
    [
      "a snapshot",
      [
        { mark: "sync-start", channel: "c" },
        { channel: "c", clientId: "a", action: "present" },
        { mark: "sync-end", channel: "c" },
      ],
      ["join"],
      ["room_started", "participant_joined"],
    ],
    [
      "an empty snapshot",
      [
        { mark: "sync-start", channel: "c" },
        { mark: "sync-end", channel: "c" },
      ],
      ["join"],
      ["room_finished"],
    ],
    [
      "an unfinished snapshot",
      [
        { mark: "sync-start", channel: "c" },
        { channel: "c", clientId: "a", action: "present" },
      ],
      ["update"],
      ["participant_joined"],
    ],
    ["a clear", [{ mark: "clear", channel: "c" }], ["leave"], []],
    ["a resync", [{ mark: "resync", channel: "c", reason: "r" }], ["leave"], []],
  ])("says what becomes of %s", (_, inputs, signals, webhooks) => {
    expect(livekit.fromCanonical(inputs).payloads.map((payload) => Object.keys(payload)[0])).toEqual(signals);
    const events = livekit.fromCanonical(inputs, { form: "webhook" }).payloads;
    expect(events.map((payload) => ("event" in payload ? payload.event : undefined))).toEqual(webhooks);
  });
});
