import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presenceInput } from "../../src/index.js";
import { fromPresenceInfo, toPresenceInfo } from "../../src/tenants/convert.js";
import { encodePresenceInfo, type PresenceInfo } from "../../src/validation/presence-info.js";
import { msAt, textAt } from "./story.js";

/** Names that have places of their own in data or metadata, and names that are traps. */
const name = fc.oneof(
  fc.constantFrom("status", "device", "location", "activity", "custom", "__proto__", "constructor", "role"),
  fc.string({ maxLength: 4 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 0, 1.5, "x", "busy"),
    fc.array(tie("json"), { maxLength: 2 }),
    fc.dictionary(name, tie("json"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const text = fc.string({ maxLength: 5 });
const info: fc.Arbitrary<PresenceInfo> = fc
  .record(
    {
      userId: fc.string({ minLength: 1, maxLength: 5 }),
      tenantId: fc.string({ minLength: 1, maxLength: 5 }),
      status: fc.constantFrom("online" as const, "away" as const, "busy" as const, "offline" as const),
      lastSeen: fc.date({
        min: new Date(-62_167_219_200_000),
        max: new Date(253_402_300_799_999),
        noInvalidDate: true,
      }),
      connectionId: text,
      metadata: fc.record(
        {
          device: text,
          location: text,
          activity: text,
          custom: fc.dictionary(name, json, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["userId", "tenantId", "status", "lastSeen"] },
  )
  .map((made) => {
    // Empty metadata equals none: the one thing that the round trip does not keep.
    if (made.metadata === undefined || Object.keys(made.metadata).length > 0) return made as PresenceInfo;
    const { metadata: _, ...rest } = made;
    return rest as PresenceInfo;
  });

/** JSON text that does not depend on the order of members; `toEqual` would not see an own `__proto__`. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value).toSorted();
  return `{${members.map((key) => `${JSON.stringify(key)}:${sorted((value as Record<string, unknown>)[key])}`).join()}}`;
}

describe("PresenceInfo -> canonical -> PresenceInfo", () => {
  it("is the identity, as a snapshot and as an event", () => {
    fc.assert(
      fc.property(info, fc.constantFrom("snapshot" as const, "event" as const), (one, mode) => {
        const { inputs } = fromPresenceInfo(one, { channel: "c", mode });
        expect(inputs.every(presenceInput.is)).toBe(true);
        expect(inputs[0]?.tenantId).toBe(one.tenantId);
        const { infos } = toPresenceInfo([inputs[0]!.record], { tenantId: one.tenantId });
        expect(infos).toHaveLength(1);
        expect(sorted(encodePresenceInfo(infos[0]!))).toBe(sorted(encodePresenceInfo(one)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{ custom: 5 }],
    [{ custom: { custom: 5 } }],
    [{ custom: { status: 1 } }],
    [{ custom: { custom: { custom: { device: 1 } } } }],
    [{ custom: {} }],
    [{ status: "busy", device: 3, role: "x" }],
  ])("keeps custom members of names that mean something: %j", (custom) => {
    const one: PresenceInfo = {
      userId: "u",
      tenantId: "t",
      status: "online",
      lastSeen: new Date(0),
      metadata: { custom },
    };
    const { record } = fromPresenceInfo(one, { channel: "c", mode: "event" }).inputs[0]!;
    expect(toPresenceInfo([record], { tenantId: "t" }).infos[0]?.metadata).toEqual({ custom });
  });

  it.each([
    { custom: 5 },
    { custom: { custom: 5 } },
    { custom: { status: 1 } },
    { custom: { role: 1 } },
    { role: "x" },
  ])("gives data back as it was, the other way round: %j", (data) => {
    const record = { channel: "c", clientId: "u", action: "present", data, occurredAt: textAt(0) } as const;
    const { infos } = toPresenceInfo([record], { tenantId: "t" });
    const back = fromPresenceInfo(infos[0]!, { channel: "c", mode: "snapshot" }).inputs[0]?.record.data;
    expect(back).toEqual({ status: "online", ...data });
  });

  it("has an action by mode and by what was known", () => {
    const online: PresenceInfo = {
      userId: "u",
      tenantId: "t",
      status: "online",
      lastSeen: new Date(msAt(0)),
    };
    const offline: PresenceInfo = { ...online, status: "offline" };
    const action = (one: PresenceInfo, mode: "snapshot" | "event", previous?: PresenceInfo) =>
      fromPresenceInfo(one, { channel: "c", mode, ...(previous === undefined ? {} : { previous }) }).inputs[0]
        ?.record.action;
    expect([
      action(online, "snapshot"),
      action(offline, "snapshot"),
      action(online, "event"),
      action(online, "event", offline),
      action(online, "event", online),
      action(offline, "event", online),
    ]).toEqual(["present", "absent", "enter", "enter", "update", "leave"]);
  });

  it("refuses dates that are none and years that cannot be written", () => {
    for (const lastSeen of [
      new Date(Number.NaN),
      new Date(253_402_300_800_000),
      "2026" as never,
      { getTime: () => 0 } as never,
    ]) {
      const bad = { userId: "u", tenantId: "t", status: "online" as const, lastSeen };
      expect(() => fromPresenceInfo(bad, { channel: "c", mode: "event" })).toThrow(/\/lastSeen/);
    }
  });

  it("takes a Date of another realm", () => {
    const lastSeen = runInNewContext("new Date(0)") as Date;
    const { inputs } = fromPresenceInfo(
      { userId: "u", tenantId: "t", status: "online", lastSeen },
      { channel: "c", mode: "event" },
    );
    expect(inputs[0]?.record.occurredAt).toBe("1970-01-01T00:00:00.000Z");
  });
});

describe("canonical -> PresenceInfo", () => {
  const live = { channel: "c", clientId: "u", action: "present", occurredAt: textAt(1) } as const;

  it("takes the tenant from the context only", () => {
    const { infos } = toPresenceInfo([{ ...live, data: { tenantId: "evil", status: "away" } }], {
      tenantId: "acme",
    });
    expect(infos).toEqual([
      {
        userId: "u",
        tenantId: "acme",
        status: "away",
        lastSeen: new Date(msAt(1)),
        metadata: { custom: { tenantId: "evil" } },
      },
    ]);
  });

  it.each([
    [{ status: "busy" }, "busy", 0],
    [{ status: "offline" }, "online", 1],
    [{ status: "dancing" }, "online", 1],
    [{ status: 5 }, "online", 1],
    [{}, "online", 0],
  ] as const)("reads the status of %j as %s, with %i notes of a default", (data, status, defaulted) => {
    const { infos, notes } = toPresenceInfo([{ ...live, data }], { tenantId: "t" });
    expect(infos[0]?.status).toBe(status);
    expect(notes.filter(({ code, path }) => code === "defaulted" && path === "/0/data/status")).toHaveLength(
      defaulted,
    );
  });

  it("keeps an unknown status word as data, and refuses it where asked to", () => {
    const records = [{ ...live, data: { status: "dancing" } }];
    expect(toPresenceInfo(records, { tenantId: "t" }).infos[0]?.metadata).toEqual({
      custom: { status: "dancing" },
    });
    expect(() => toPresenceInfo(records, { tenantId: "t", unknownStatus: "error" })).toThrow(
      /\/0\/data\/status/,
    );
  });

  it("counts departures as evidence, and a leap second as the millisecond before it ends", () => {
    const gone = { ...live, action: "leave", occurredAt: "2016-12-31T23:59:60.5Z" } as const;
    expect(toPresenceInfo([gone], { tenantId: "t" }).infos).toEqual([
      { userId: "u", tenantId: "t", status: "offline", lastSeen: new Date("2016-12-31T23:59:59.999Z") },
    ]);
  });

  it("needs a time and says where it is missing", () => {
    const { occurredAt: _, ...timeless } = live;
    expect(() => toPresenceInfo([live, timeless], { tenantId: "t" })).toThrow(/\/1\/occurredAt/);
    expect(toPresenceInfo([timeless], { tenantId: "t", now: msAt(3) }).infos[0]?.lastSeen).toEqual(
      new Date(msAt(3)),
    );
    const since = toPresenceInfo([{ ...timeless, since: textAt(2) }], { tenantId: "t" });
    expect(since.infos[0]?.lastSeen).toEqual(new Date(msAt(2)));
    expect(since.notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "defaulted /0/occurredAt",
      "dropped /0/channel",
      "dropped /0/since",
    ]);
  });

  it("refuses records that are none, users without a name and an empty tenant", () => {
    expect(() => toPresenceInfo([{ ...live, clientId: 5 } as never], { tenantId: "t" })).toThrow(/clientId/);
    expect(() => toPresenceInfo([{ ...live, clientId: "" }], { tenantId: "t" })).toThrow(/\/0\/clientId/);
    expect(() => toPresenceInfo([live], { tenantId: "" })).toThrow(/\/tenantId/);
  });

  it("lists users by id, in code units", () => {
    const ids = ["b", "a", "Z", "é", "__proto__"];
    const { infos } = toPresenceInfo(
      ids.map((clientId) => ({ ...live, clientId })),
      { tenantId: "t" },
    );
    expect(infos.map(({ userId }) => userId)).toEqual(["Z", "__proto__", "a", "b", "é"]);
  });
});
