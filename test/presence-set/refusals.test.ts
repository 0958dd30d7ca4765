/** What a presence set refuses whole: options, queries and snapshots that cannot be meant, and inputs of no known shape. */
import { describe, expect, it } from "vitest";
import { PresenceValidationError } from "../../src/index.js";
import {
  createPresenceHistory,
  createPresenceSet,
  type PresenceSetOptions,
  type PresenceSnapshot,
  restorePresenceSet,
} from "../../src/presence-set/index.js";

/** The pointers that a call is refused for. */
function refused(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}

const enter = {
  channel: "lobby",
  clientId: "ann",
  connectionId: "1",
  action: "enter",
  occurredAt: "2026-05-06T10:00:00.000Z",
} as const;

describe("options", () => {
  it.each([
    ["ordering", "newest"],
    ["now", 1_000],
    ["onListenerError", "log"],
    ["ttl", -1],
    ["horizon", "1h"],
    ["maxSkew", Number.NaN],
    ["maxMembers", -1],
    ["maxMembersPerChannel", null],
    ["maxChannels", "2"],
    ["maxTombstones", "many"],
  ])("%s of %j are refused", (name, value) => {
    expect(refused(() => createPresenceSet({ [name]: value } as PresenceSetOptions))).toEqual([`/${name}`]);
  });

  it("are refused all at once, and not used before", () => {
    const options = { ordering: "newest", now: 1, ttl: -1 } as unknown as PresenceSetOptions;
    expect(refused(() => createPresenceSet(options))).toEqual(["/ordering", "/now", "/ttl"]);
  });
});

describe("a history", () => {
  it.each([
    ["maxChanges", -1],
    ["maxAge", "2m"],
  ])("with %s of %j is refused", (name, value) => {
    expect(refused(() => createPresenceHistory({ [name]: value }))).toEqual([`/${name}`]);
  });

  it.each([
    ["limit", { limit: 0 }],
    ["limit", { limit: 1001 }],
    ["limit", { limit: 1.5 }],
    ["start", { start: Number.NaN }],
    ["start", { start: "now" }],
    ["end", { end: Number.NaN }],
    ["start", { start: 2, end: 1 }],
    ["direction", { direction: "up" }],
  ])("is not asked for a wrong %s: %j", (name, query) => {
    const history = createPresenceHistory();
    expect(refused(() => history.query(query as Parameters<typeof history.query>[0]))).toEqual([`/${name}`]);
  });
});

describe("a snapshot that contradicts itself is refused, and says where:", () => {
  const snapshot = (change: (snapshot: { channels: PresenceSnapshot["channels"][number][] }) => void) => {
    const set = createPresenceSet();
    set.apply(enter);
    const copy = structuredClone(set.snapshot()) as Parameters<typeof change>[0] & PresenceSnapshot;
    change(copy);
    return copy as PresenceSnapshot;
  };

  it.each<readonly [why: string, where: string, change: Parameters<typeof snapshot>[0]]>([
    ["a channel is there twice", "/channels/1", ({ channels }) => channels.push(channels[0]!)],
    [
      "a member is there twice",
      "/channels/0/cells/1",
      ({ channels }) => channels[0]!.cells.push(channels[0]!.cells[0]!),
    ],
    [
      "a member is of another channel",
      "/channels/0/cells/0/record/channel",
      ({ channels }) => Object.assign(channels[0]!.cells[0]!.record, { channel: "other" }),
    ],
  ])("%s", (_, where, change) => {
    expect(refused(() => restorePresenceSet(snapshot(change)))).toEqual([where]);
  });

  it("it is of the other ordering than the set", () => {
    const options = { ordering: "ably" } as const;
    expect(
      refused(() =>
        restorePresenceSet(
          snapshot(() => undefined),
          options,
        ),
      ),
    ).toEqual(["/ordering"]);
  });
});

describe("an input is refused, and the set stays as it was:", () => {
  it.each([
    ["null", null],
    ["a number", 5],
    ["text", "enter"],
    ["an envelope around nothing", { record: null }],
    ["an envelope around text", { record: "enter" }],
    ["a tenant that is no text", { record: enter, tenantId: 5 }],
    ["an id that is no text", { record: enter, id: 5 }],
    ["a connection that is no text", { ...enter, connectionId: 5 }],
    ["data that is no object", { ...enter, data: "x" }],
    ["data that is null", { ...enter, data: null }],
    ["an action that is none", { ...enter, action: "join" }],
    ["no such day", { ...enter, occurredAt: "2026-02-30T10:00:00.000Z" }],
    ["no such hour", { ...enter, occurredAt: "2026-05-06T24:00:00.000Z" }],
    ["no such minute", { ...enter, occurredAt: "2026-05-06T10:60:00.000Z" }],
    ["a letter among the digits", { ...enter, occurredAt: "2026-05-06T1a:00:00.000Z" }],
    ["no dashes", { ...enter, occurredAt: "2026/05/06T10:00:00.000Z" }],
    ["no colons", { ...enter, occurredAt: "2026-05-06T10.00.00.000Z" }],
    ["no dot", { ...enter, occurredAt: "2026-05-06T10:00:00,000Z" }],
  ])("%s", (_, input) => {
    const set = createPresenceSet();
    set.apply({ ...enter, clientId: "bob" });
    const before = JSON.stringify(set.snapshot());
    const leave = { ...enter, clientId: "bob", action: "leave", occurredAt: "2026-05-06T11:00:00.000Z" };
    expect(() => set.apply([leave, input] as never)).toThrow(PresenceValidationError);
    expect(JSON.stringify(set.snapshot())).toBe(before);
  });
});
