/**
 * The 22 mistakes of the system that PresenceInfo comes from, by their numbers in its fact sheet (the source of
 * seed 000, read on 2026-11-21): each is a behaviour that must not come back.
 */
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { createTenantPresence, driveWithTimers, type PresenceInfoChange } from "../../src/tenants/index.js";
import { did, msAt, textAt } from "./story.js";

const now = () => msAt(0);

it("1: one user in two tenants is two users", () => {
  const presence = createTenantPresence({ now });
  presence.setBusy("A", "u", { location: "Paris" });
  presence.setAway("B", "u", { location: "Rome" });
  presence.setOffline("B", "u");
  expect(presence.get("A", "u")).toMatchObject({
    tenantId: "A",
    status: "busy",
    metadata: { location: "Paris" },
  });
  expect(presence.get("B", "u")).toMatchObject({ tenantId: "B", status: "offline" });
  expect(presence.list("A").items.map(({ tenantId }) => tenantId)).toEqual(["A"]);
});

it("2: a user is read with a tenant, and not found under another", () => {
  const presence = createTenantPresence({ now });
  presence.setOnline("A", "u");
  expect(presence.get("B", "u")).toBeUndefined();
  expect(presence.lastSeen("B", "u")).toBeUndefined();
  expect(presence.get.length).toBe(2);
});

it("3: the idle time of a user in one tenant is not touched by the other", () => {
  const presence = createTenantPresence({ awayAfter: 60_000 });
  presence.advance(msAt(0));
  presence.setOnline("A", "u");
  presence.setOnline("B", "u");
  presence.advance(msAt(50));
  presence.setBusy("B", "u");
  presence.advance(msAt(60));
  expect(presence.get("A", "u")?.status).toBe("away");
  expect(presence.get("B", "u")?.status).toBe("busy");
});

it("4: the departure of the last connection makes the user offline", () => {
  const presence = createTenantPresence();
  presence.apply(did("enter", "u", 0, { connectionId: "c1" }));
  presence.apply(did("leave", "u", 9, { connectionId: "c1" }));
  expect(presence.get("acme", "u")).toMatchObject({ status: "offline", lastSeen: new Date(msAt(9)) });
});

it("5: a second connection does not undo busy, and closing one of two does not make offline", () => {
  const presence = createTenantPresence();
  presence.apply(did("enter", "u", 0, { connectionId: "c1", data: { status: "busy", activity: "a call" } }));
  presence.apply(did("enter", "u", 5, { connectionId: "c2", data: { device: "web" } }));
  expect(presence.get("acme", "u")).toMatchObject({ status: "busy", metadata: { activity: "a call" } });
  presence.apply(did("leave", "u", 6, { connectionId: "c2" }));
  expect(presence.get("acme", "u")?.status).toBe("busy");
});

it("6: the connection is shown when there is exactly one", () => {
  const presence = createTenantPresence();
  presence.apply(did("enter", "u", 0, { connectionId: "c1" }));
  presence.apply(did("enter", "u", 0, { connectionId: "c1", channel: "other" }));
  expect(presence.get("acme", "u")?.connectionId).toBe("c1");
  presence.apply(did("enter", "u", 1, { connectionId: "c2" }));
  expect(presence.get("acme", "u")).not.toHaveProperty("connectionId");
});

it("7: a status that is none is refused, and nothing is stored", () => {
  const presence = createTenantPresence({ now });
  expect(() => presence.setStatus("A", "u", "dancing" as "online")).toThrow(/status/);
  expect(presence.get("A", "u")).toBeUndefined();
});

it("8: metadata that is not given stays; an empty object or null clears it", () => {
  const presence = createTenantPresence({ now });
  presence.setOnline("A", "u", { device: "phone" });
  expect(presence.setBusy("A", "u").metadata).toEqual({ device: "phone" });
  expect(presence.setOffline("A", "u").metadata).toEqual({ device: "phone" });
  presence.setOnline("A", "u", { device: "phone" });
  expect(presence.setBusy("A", "u", {}).metadata).toBeUndefined();
  presence.setOnline("A", "u", { device: "phone" });
  expect(presence.setOffline("A", "u", null).metadata).toBeUndefined();
});

it("9: a subscription hears of updates, filtered by user and status", () => {
  const presence = createTenantPresence({ now });
  const heard: PresenceInfoChange[] = [];
  presence.subscribe("A", (change) => heard.push(change), { userId: "u", statuses: ["busy"] });
  presence.setOnline("A", "u");
  presence.setBusy("A", "v");
  presence.setBusy("B", "u");
  presence.setBusy("A", "u");
  expect(heard.map(({ type, info }) => [type, info.tenantId, info.userId, info.status])).toEqual([
    ["status", "A", "u", "busy"],
  ]);
});

it("10: what a payload says of tenants and users is data, and moves nobody", () => {
  const presence = createTenantPresence();
  presence.apply(did("enter", "victim", 0, { tenantId: "T" }));
  presence.apply(
    did("enter", "mallory", 1, {
      tenantId: "M",
      data: { tenantId: "T", userId: "victim", data: { tenantId: "T", userId: "victim", status: "offline" } },
    }),
  );
  expect(presence.get("T", "victim")?.status).toBe("online");
  expect(presence.list("T", { includeOffline: true }).items).toHaveLength(1);
  expect(() => presence.apply(did("leave", "victim", 2, { tenantId: "T" }), { tenantId: "M" })).toThrow(
    /tenantId/,
  );
  expect(presence.get("T", "victim")?.status).toBe("online");
});

it("11: ids may hold any delimiter", () => {
  const presence = createTenantPresence();
  const apply = (tenantId: string, userId: string) => presence.apply(did("enter", userId, 0, { tenantId }));
  apply("a:b", "c");
  apply("a", "b:c");
  expect(presence.list("a:b").items.map(({ userId }) => userId)).toEqual(["c"]);
  expect(presence.list("a").items.map(({ userId }) => userId)).toEqual(["b:c"]);
});

it("12: a change names the user it is about, not the one who hears it", () => {
  const presence = createTenantPresence({ now });
  const heard: string[] = [];
  presence.view("A", "viewer", "all").subscribe(({ info }) => heard.push(info.userId));
  presence.setOnline("A", "subject");
  expect(heard).toEqual(["subject"]);
});

it("13: there is one kind of notice, whatever caused it", () => {
  const presence = createTenantPresence({ awayAfter: 1000 });
  const heard: [string, string][] = [];
  presence.subscribe("acme", ({ type, cause }) => heard.push([type, cause]));
  presence.advance(msAt(0));
  presence.apply(did("enter", "u", 0));
  presence.advance(msAt(1));
  presence.setBusy("acme", "u");
  presence.apply(did("leave", "u", 2));
  expect(heard).toEqual([
    ["online", "event"],
    ["status", "idle"],
    ["status", "local"],
    ["offline", "event"],
  ]);
});

it("14: the history of a tenant is that tenant's, and not empty", () => {
  const presence = createTenantPresence({ now });
  presence.setOnline("A", "u");
  presence.setOnline("B", "u");
  presence.setOffline("A", "u");
  const kinds = presence
    .history("A", { userId: "u" })
    .items.map(({ change }) => [change.type, change.info.tenantId]);
  expect(kinds).toEqual([
    ["offline", "A"],
    ["online", "A"],
  ]);
});

it("15: a heartbeat without a user renews nothing, and what was handed out never changes", () => {
  const presence = createTenantPresence();
  presence.apply(did("enter", "u", 0, { data: { device: "phone", tags: ["a"] } }));
  const held = presence.get("acme", "u")!;
  presence.advance(msAt(10));
  expect(presence.heartbeat("acme", "u")).toBe(true);
  expect(held.lastSeen).toEqual(new Date(msAt(0)));
  expect(presence.get("acme", "u")?.lastSeen).toEqual(new Date(msAt(10)));
  held.lastSeen.setTime(0);
  expect(() => (held.metadata!.custom!["tags"] as string[]).push("b")).toThrow(TypeError);
  expect(() => Object.assign(held, { status: "offline" })).toThrow(TypeError);
  expect(presence.get("acme", "u")).toMatchObject({
    status: "online",
    metadata: { custom: { tags: ["a"] } },
  });
  presence.apply(did("leave", "u", 11));
  expect(presence.heartbeat("acme", "u")).toBe(false);
  expect(presence.heartbeat("acme", "nobody")).toBe(false);
  expect(presence.lastSeen("acme", "u")).toEqual(new Date(msAt(11)));
});

it("16: a session begins whenever a user leaves offline, whatever the status", () => {
  const presence = createTenantPresence();
  presence.apply(did("enter", "u", 0, { data: { status: "busy" } }));
  presence.apply(did("leave", "u", 10));
  presence.apply(did("enter", "u", 100, { data: { status: "away" } }));
  presence.apply(did("leave", "u", 130));
  expect(presence.stats("acme").averageSessionMs).toBe(20_000);
});

it("17: metadata that is switched off is neither read nor told", () => {
  const presence = createTenantPresence({ metadata: false });
  const heard: PresenceInfoChange[] = [];
  presence.subscribe("acme", (change) => heard.push(change));
  presence.apply(did("enter", "u", 0, { data: { device: "phone", secret: 1 } }));
  expect(presence.get("acme", "u")).not.toHaveProperty("metadata");
  expect(heard).toHaveLength(1);
  expect(JSON.stringify([heard, presence.list("acme"), presence.history("acme").items])).not.toMatch(
    /phone|secret/,
  );
});

it("18: a user who is forgotten in one tenant stays in the other, and leaves no trace in the first", () => {
  const presence = createTenantPresence({ retention: 1000 });
  presence.apply(did("enter", "u", 0, { tenantId: "A" }));
  presence.apply(did("enter", "u", 0, { tenantId: "B" }));
  presence.apply(did("leave", "u", 1, { tenantId: "A" }));
  presence.advance(msAt(10));
  expect(presence.stats("A").total).toBe(0);
  expect(presence.stats("B").total).toBe(1);
});

it("19: nothing keeps time by itself, and the driver neither outlives its stop nor holds the process", () => {
  vi.useFakeTimers();
  try {
    const presence = createTenantPresence({ now });
    presence.setOnline("A", "u");
    expect(vi.getTimerCount()).toBe(0);
    const seen: number[] = [];
    const driver = driveWithTimers({ advance: (at) => seen.push(at) }, { now, every: 10 });
    vi.advanceTimersByTime(25);
    expect(seen).toHaveLength(3);
    driver.stop();
    driver.stop();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
  const unref = vi.fn();
  const timer = vi.spyOn(globalThis, "setInterval").mockReturnValue({ unref } as unknown as NodeJS.Timeout);
  driveWithTimers({ advance() {} }, { now });
  timer.mockRestore();
  expect(unref).toHaveBeenCalledOnce();
});

it("20: an input without a tenant goes nowhere", () => {
  const presence = createTenantPresence();
  const record = { channel: "c", clientId: "u", action: "enter", occurredAt: textAt(0) } as const;
  expect(() => presence.apply(record)).toThrow(/tenantId/);
  expect(() => presence.apply({ record, tenantId: "" })).toThrow(/\/tenantId/);
  expect(() => presence.apply({ ...record, tenantId: "A" } as unknown as PresenceInput)).toThrow(/tenantId/);
});

it("21: bad input is refused whole, with a path, before anything is applied", () => {
  const presence = createTenantPresence();
  const inputs = [
    did("enter", "u", 0),
    { ...did("enter", "v", 0), record: { channel: 5 } } as unknown as PresenceInput,
  ];
  expect(() => presence.apply(inputs)).toThrow(/\/1\/record/);
  expect(presence.list("acme").items).toEqual([]);
});

it("22: stats are one tenant's, and no call lists tenants", () => {
  const presence = createTenantPresence({ now });
  presence.setOnline("A", "u");
  presence.setBusy("B", "v");
  expect(presence.stats("A")).toEqual({
    tenantId: "A",
    total: 1,
    byStatus: { online: 1, away: 0, busy: 0, offline: 0 },
    averageSessionMs: null,
  });
  // A new way of reading must take a tenant: this list is the whole surface.
  expect(Object.keys(presence).toSorted()).toEqual([
    "advance",
    "apply",
    "clearStatus",
    "get",
    "heartbeat",
    "history",
    "lastSeen",
    "list",
    "relationsChanged",
    "setAway",
    "setBusy",
    "setOffline",
    "setOnline",
    "setStatus",
    "stats",
    "subscribe",
    "view",
  ]);
  expect(presence.advance(msAt(1))).toBeUndefined();
});

it("has a test for each of the 22", () => {
  const numbers = [...readFileSync(import.meta.filename, "utf8").matchAll(/^it\("(\d+):/gm)].map((m) =>
    Number(m[1]),
  );
  expect(numbers).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
});
