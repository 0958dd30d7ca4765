/** The mapping tables of docs/providers/livekit.md, row by row against what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Note } from "../../../src/adapters/adapter.js";
import { type LiveKitFromContext, livekit } from "../../../src/adapters/livekit/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";

const PAGE = readFileSync(new URL("../../../docs/providers/livekit.md", import.meta.url), "utf8");

interface Row {
  readonly from: string;
  readonly to: string | undefined;
  readonly how: string;
}

/** The rows of the table under a heading. */
function tableOf(heading: string): Row[] {
  const section = PAGE.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| `([^`]*)` \| (?:`([^`]*)`|–) \| (\w+) \|$/gm)];
  expect(rows.length, heading).toBeGreaterThan(5);
  return rows.map(([, from = "", to, how = ""]) => ({ from, to, how }));
}

const steps = (pointer: string): string[] => pointer.split("/").slice(1);

function at(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>(
    (node, step) =>
      typeof node === "object" && node !== null ? (node as Record<string, unknown>)[step] : undefined,
    value,
  );
}

/** A deep copy with one place changed, or removed. */
function changed<T>(value: T, pointer: string, change: (old: unknown) => unknown): T {
  const copy = structuredClone(value);
  const path = steps(pointer);
  const last = path.pop() ?? "";
  const parent = at(copy, path.map((step) => `/${step}`).join("")) as Record<string, unknown>;
  const next = change(parent[last]);
  if (next === undefined) delete parent[last];
  else parent[last] = next;
  return copy;
}

const leaves = (value: unknown, pointer = ""): string[] =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, member]) => leaves(member, `${pointer}/${key}`))
    : [pointer];

const other = (value: unknown): unknown => {
  if (value === "ACTIVE") return "DISCONNECTED";
  if (value === "JOINED") return "JOINING";
  if (value === "participant_joined") return "participant_connection_aborted";
  if (value === "present") return "leave";
  if (value === "enter") return "leave";
  if (typeof value === "string" && /^\d{4}-/.test(value)) return value.replace("2025", "2024");
  if (typeof value === "string" && /^\d+$/.test(value)) return `${Number(value) - 5000}`;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? '{"other":1}' : { other: "1" };
};

/** Checks one table: each row holds, and the rows cover all that goes in and all that comes out. */
function check<From>(
  rows: readonly Row[],
  source: From,
  convert: (source: From) => { out: unknown; notes: readonly Note[] },
  given: readonly string[],
): void {
  const { out, notes } = convert(source);
  for (const { from, to, how } of rows) {
    const before = at(source, from);
    expect(before, `${from} is in the specimen`).toBeDefined();
    if (to === undefined) {
      expect(notes.find(({ path }) => path === from)?.code, `${from}: noted`).toBe(how);
      expect(convert(changed(source, from, other)).out, `${from}: changes nothing`).toEqual(out);
      continue;
    }
    const after = at(out, to);
    if (how === "carried") expect(after, `${from} → ${to}`).toEqual(before);
    else {
      expect(how).toBe("derived");
      expect(after, `${from} → ${to}`).toBeDefined();
      const ways = [changed(source, from, other), changed(source, from, () => undefined)];
      const follows = ways.some((way) => JSON.stringify(at(convert(way).out, to)) !== JSON.stringify(after));
      const halves = rows.filter((row) => row.to === to).length > 1;
      if (!halves) expect(follows, `${to} follows ${from}`).toBe(true);
    }
  }
  const covered = (pointer: string, places: readonly (string | undefined)[]): boolean =>
    places.some((place) => place !== undefined && (pointer === place || pointer.startsWith(`${place}/`)));
  for (const pointer of leaves(source))
    expect(
      covered(
        pointer,
        rows.map(({ from }) => from),
      ),
      `${pointer} is in the table`,
    ).toBe(true);
  for (const pointer of leaves(out))
    expect(covered(pointer, [...rows.map(({ to }) => to), ...given]), `${pointer} comes from the table`).toBe(
      true,
    );
}

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

const read = (context: object) => (payload: unknown) => {
  const { inputs, notes } = livekit.toCanonical(payload, context);
  return { out: inputs, notes };
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
    check(tableOf("Update"), { update: { participants: [full] } }, read({ channel: "lobby" }), [
      "/0/record/channel",
      "/0/provider",
    ]);
  });

  it("says how a webhook is read", () => {
    const payload = {
      event: "participant_joined",
      room: { name: "standup", sid: "RM_1", numParticipants: 3, turnPassword: "secret" },
      participant: { ...participant, state: "JOINED" },
      createdAt: "1749735600",
      id: "EV_1",
      numDropped: 1,
    };
    check(tableOf("Webhook"), payload, read({}), ["/0/provider"]);
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
    check(tableOf("Join"), { join }, read({}), given);
  });

  const write = (context: LiveKitFromContext) => (inputs: PresenceInput[]) => {
    const { payloads, notes } = livekit.fromCanonical(inputs, context);
    return { out: payloads[0], notes };
  };

  it("says how a record is written as a signal message", () => {
    const inputs: PresenceInput[] = [
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
    check(tableOf("As a signal message"), inputs, write({}), []);
  });

  it("says how a record is written as a webhook", () => {
    const inputs: PresenceInput[] = [
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
    check(tableOf("As a webhook"), inputs, write({ form: "webhook" }), ["/participant/state"]);
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
