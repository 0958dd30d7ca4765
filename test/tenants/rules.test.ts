import { describe, expect, it } from "vitest";
import { createTenantPresence, type PresenceInfoChange } from "../../src/tenants/index.js";
import { did, msAt, textAt } from "./story.js";

const statusOf = (presence: ReturnType<typeof createTenantPresence>, userId = "u") =>
  presence.get("acme", userId)?.status;

describe("idling", () => {
  it("turns online to away after awayAfter without activity, and keeps the metadata and lastSeen", () => {
    const presence = createTenantPresence();
    presence.apply(did("enter", "u", 0, { data: { device: "phone" } }));
    presence.advance(msAt(299));
    expect(statusOf(presence)).toBe("online");
    presence.advance(msAt(300));
    expect(presence.get("acme", "u")).toEqual({
      userId: "u",
      tenantId: "acme",
      status: "away",
      lastSeen: new Date(msAt(0)),
      metadata: { device: "phone" },
    });
  });

  it("is put off by an update, a heartbeat and a status call", () => {
    const presence = createTenantPresence({ awayAfter: 10_000 });
    presence.apply(did("enter", "u", 0));
    presence.apply(did("update", "u", 9));
    presence.advance(msAt(18));
    expect(statusOf(presence)).toBe("online");
    presence.heartbeat("acme", "u");
    presence.advance(msAt(27));
    presence.setOnline("acme", "u");
    presence.advance(msAt(36));
    expect(statusOf(presence)).toBe("online");
    presence.advance(msAt(37));
    expect(statusOf(presence)).toBe("away");
  });

  it("ends with the next sign of life", () => {
    const presence = createTenantPresence({ awayAfter: 10_000 });
    presence.apply(did("enter", "u", 0));
    presence.advance(msAt(10));
    presence.heartbeat("acme", "u");
    expect(statusOf(presence)).toBe("online");
  });

  it("never touches busy, whoever said it", () => {
    const presence = createTenantPresence({ awayAfter: 1000 });
    presence.apply(did("enter", "u", 0, { data: { status: "busy" } }));
    presence.advance(msAt(0));
    presence.setBusy("acme", "v");
    presence.advance(msAt(100_000));
    expect([statusOf(presence), statusOf(presence, "v")]).toEqual(["busy", "busy"]);
  });

  it("does not go back when the clock does", () => {
    const presence = createTenantPresence({ awayAfter: 1000 });
    presence.apply(did("enter", "u", 0));
    presence.advance(msAt(5));
    presence.advance(msAt(0));
    expect(statusOf(presence)).toBe("away");
  });
});

describe("the application's own word", () => {
  it("outranks what connections say, until it is withdrawn", () => {
    const presence = createTenantPresence({ now: () => msAt(1) });
    presence.apply(did("enter", "u", 0, { data: { status: "busy" } }));
    presence.setAway("acme", "u");
    presence.apply(did("update", "u", 2, { data: { status: "busy" } }));
    expect(statusOf(presence)).toBe("away");
    expect(presence.clearStatus("acme", "u")?.status).toBe("busy");
  });

  it("can hide somebody who is there", () => {
    const presence = createTenantPresence({ now: () => msAt(1) });
    presence.apply(did("enter", "u", 0));
    presence.setOffline("acme", "u");
    presence.apply(did("update", "u", 2));
    expect(statusOf(presence)).toBe("offline");
    presence.setOnline("acme", "u");
    expect(statusOf(presence)).toBe("online");
  });

  it("ends with the user's last connection", () => {
    const presence = createTenantPresence({ now: () => msAt(1) });
    presence.apply([
      did("enter", "u", 0, { connectionId: "1" }),
      did("enter", "u", 0, { connectionId: "2" }),
    ]);
    presence.setBusy("acme", "u");
    presence.apply(did("leave", "u", 2, { connectionId: "1" }));
    expect(statusOf(presence)).toBe("busy");
    presence.apply(did("leave", "u", 3, { connectionId: "2" }));
    expect(statusOf(presence)).toBe("offline");
    presence.apply(did("enter", "u", 4, { connectionId: "3" }));
    expect(statusOf(presence)).toBe("online");
  });

  it("lapses where there is a time to live and no heartbeat", () => {
    const presence = createTenantPresence({ ttl: 30_000 });
    presence.advance(msAt(0));
    presence.setBusy("acme", "u");
    presence.advance(msAt(20));
    presence.heartbeat("acme", "u");
    presence.advance(msAt(49));
    expect(statusOf(presence)).toBe("busy");
    presence.advance(msAt(50));
    expect(statusOf(presence)).toBe("offline");
  });

  it("needs a time", () => {
    expect(() => createTenantPresence().setOnline("acme", "u")).toThrow(/advance\(now\)/);
  });

  it("refuses empty ids and metadata that is none", () => {
    const presence = createTenantPresence({ now: () => 0 });
    expect(() => presence.setOnline("", "u")).toThrow(/tenantId/);
    expect(() => presence.setOnline("a", "")).toThrow(/userId/);
    expect(() => presence.setOnline("a", "u", { device: 5 } as never)).toThrow(/device/);
    expect(() => presence.setOnline("a", "u", { when: "now" } as never)).toThrow(/when/);
    expect(presence.stats("a").total).toBe(0);
  });
});

describe("going", () => {
  it("is known for the retention, and then forgotten", () => {
    const presence = createTenantPresence({ retention: 60_000 });
    presence.apply([did("enter", "u", 0), did("leave", "u", 10, { data: { location: "Oslo" } })]);
    presence.advance(msAt(69));
    expect(presence.get("acme", "u")).toMatchObject({ status: "offline", metadata: { location: "Oslo" } });
    expect(presence.list("acme").items).toEqual([]);
    expect(presence.list("acme", { includeOffline: true }).items).toHaveLength(1);
    presence.advance(msAt(70));
    expect(presence.get("acme", "u")).toBeUndefined();
  });

  it("by expiry and by a sync is told with its cause, once", () => {
    const presence = createTenantPresence({ ttl: 30_000 });
    const heard: [string, string, string][] = [];
    presence.subscribe("acme", ({ type, cause, info }) => heard.push([info.userId, type, cause]));
    presence.advance(msAt(0));
    presence.apply([did("enter", "u", 0), did("enter", "v", 0, { channel: "other" })]);
    presence.apply([
      { mark: "sync-start", channel: "other", tenantId: "acme" },
      { mark: "sync-end", channel: "other", tenantId: "acme" },
    ]);
    presence.advance(msAt(30));
    presence.advance(msAt(31));
    expect(heard).toEqual([
      ["u", "online", "event"],
      ["v", "online", "event"],
      ["v", "offline", "sync"],
      ["u", "offline", "expiry"],
    ]);
  });

  it("by a clear is told as such: nothing is known any more", () => {
    const presence = createTenantPresence();
    const heard: [string, string][] = [];
    presence.apply([did("enter", "u", 0), did("enter", "v", 0, { channel: "other" })]);
    presence.apply(did("enter", "u", 0, { tenantId: "B" }));
    presence.subscribe("acme", ({ cause, info }) => heard.push([info.userId, cause]));
    presence.apply({ mark: "clear", channel: "lobby" }, { tenantId: "acme" });
    expect(heard).toEqual([["u", "clear"]]);
    expect([statusOf(presence), statusOf(presence, "v"), presence.get("B", "u")?.status]).toEqual([
      "offline",
      "online",
      "online",
    ]);
  });
});

describe("time of the evidence", () => {
  it("is occurredAt, else receivedAt, else since, else the time that is known", () => {
    const presence = createTenantPresence();
    presence.advance(msAt(50));
    const bare = { channel: "c", action: "present" } as const;
    presence.apply(
      [
        {
          record: { ...bare, clientId: "a", occurredAt: textAt(1), since: textAt(0) },
          receivedAt: textAt(2),
        },
        { record: { ...bare, clientId: "b", since: textAt(0) }, receivedAt: textAt(2) },
        { ...bare, clientId: "c", since: textAt(0) },
        { ...bare, clientId: "d" },
      ],
      { tenantId: "acme" },
    );
    const seen = ["a", "b", "c", "d"].map((userId) => presence.lastSeen("acme", userId)?.getTime());
    expect(seen).toEqual([msAt(1), msAt(2), msAt(0), msAt(50)]);
  });

  it("is not believed from the far future", () => {
    const presence = createTenantPresence({ now: () => msAt(10) });
    presence.apply(did("enter", "u", 0));
    expect(presence.apply(did("update", "u", 10_000_000)).verdicts).toEqual(["skew"]);
    expect(presence.lastSeen("acme", "u")).toEqual(new Date(msAt(0)));
  });

  it("must be known", () => {
    const presence = createTenantPresence();
    expect(() =>
      presence.apply({ channel: "c", clientId: "u", action: "enter" }, { tenantId: "acme" }),
    ).toThrow(/occurredAt.*no time/);
  });

  it("stays within the years that can be written", () => {
    const presence = createTenantPresence();
    const record = {
      channel: "c",
      clientId: "u",
      action: "enter",
      occurredAt: "0000-01-01T00:00:00+23:59",
    } as const;
    presence.apply(record, { tenantId: "acme" });
    expect(presence.lastSeen("acme", "u")?.toISOString()).toBe("0000-01-01T00:00:00.000Z");
  });
});

describe("listeners", () => {
  it("that throw do not keep others from hearing, and the call tells of it once it is done", () => {
    const presence = createTenantPresence();
    const heard: PresenceInfoChange[] = [];
    presence.subscribe("acme", () => {
      throw new Error("first");
    });
    presence.subscribe("acme", (change) => heard.push(change));
    expect(() => presence.apply([did("enter", "u", 0), did("enter", "v", 0)])).toThrow(AggregateError);
    expect(heard).toHaveLength(2);
    expect(presence.stats("acme").total).toBe(2);
  });

  it("that cause changes hear of them after those before", () => {
    const presence = createTenantPresence({ now: () => msAt(9) });
    const heard: string[] = [];
    presence.subscribe("acme", ({ info }) => {
      if (info.userId === "u" && info.status === "online") presence.setBusy("acme", "w");
    });
    presence.subscribe("acme", ({ info }) => heard.push(`${info.userId} ${info.status}`));
    presence.apply([did("enter", "u", 0), did("enter", "v", 0)]);
    expect(heard).toEqual(["u online", "v online", "w busy"]);
  });

  it("that are taken back twice do not take the tenant's users along", () => {
    const presence = createTenantPresence();
    const subscription = presence.subscribe("acme", () => {});
    subscription.unsubscribe();
    presence.apply(did("enter", "u", 0));
    subscription.unsubscribe();
    expect(presence.stats("acme").total).toBe(1);
  });

  it("hear nothing after unsubscribing, not even of what is under way", () => {
    const presence = createTenantPresence();
    let second = 0;
    presence.subscribe("acme", () => subscription.unsubscribe());
    const subscription = presence.subscribe("acme", () => second++);
    presence.apply(did("enter", "u", 0));
    subscription.unsubscribe();
    expect(second).toBe(0);
  });
});

describe("list and history", () => {
  const many = (count: number) => {
    const presence = createTenantPresence();
    for (let i = 0; i < count; i++) presence.apply(did("enter", `u${String(i).padStart(3, "0")}`, i));
    return presence;
  };

  it("list in pages that lose and repeat nobody while users come and go", () => {
    const presence = many(25);
    const first = presence.list("acme", { limit: 10 });
    presence.apply(did("leave", "u003", 100));
    presence.apply(did("enter", "u005x", 100));
    const rest: string[] = [];
    for (let page = first; page.cursor !== undefined; ) {
      page = presence.list("acme", { limit: 10, cursor: page.cursor });
      rest.push(...page.items.map(({ userId }) => userId));
    }
    expect(first.items.map(({ userId }) => userId)).toEqual(Array.from({ length: 10 }, (_, i) => `u00${i}`));
    expect(rest).toEqual(Array.from({ length: 15 }, (_, i) => `u0${i + 10}`));
  });

  it("filter by status, offline only where asked", () => {
    const presence = many(2);
    presence.apply(did("update", "u000", 50, { data: { status: "busy" } }));
    presence.apply(did("leave", "u001", 50));
    const ids = (query: Parameters<typeof presence.list>[1]) =>
      presence.list("acme", query).items.map((i) => i.userId);
    expect(ids({})).toEqual(["u000"]);
    expect(ids({ statuses: ["offline"] })).toEqual(["u001"]);
    expect(ids({ statuses: ["busy", "offline"], includeOffline: false })).toEqual(["u000"]);
    expect(ids({ includeOffline: true })).toEqual(["u000", "u001"]);
  });

  it("refuse limits that are none", () => {
    const presence = many(1);
    for (const limit of [0, -1, 1.5, 1001, Number.NaN]) {
      expect(() => presence.list("acme", { limit })).toThrow(RangeError);
      expect(() => presence.history("acme", { limit })).toThrow(RangeError);
    }
  });

  it("page through the history in both directions while changes arrive", () => {
    const presence = many(5);
    const ids = (page: ReturnType<typeof presence.history> | undefined) =>
      page?.items.map(({ change }) => change.info.userId);
    const back = presence.history("acme", { limit: 2 });
    presence.apply(did("enter", "late", 99));
    expect([ids(back), ids(back.next()), ids(back.next()?.next())]).toEqual([
      ["u004", "u003"],
      ["u002", "u001"],
      ["u000"],
    ]);
    expect(back.next()?.next()?.hasNext()).toBe(false);
    const forth = presence.history("acme", { limit: 4, direction: "forwards" });
    expect([ids(forth), ids(forth.next())]).toEqual([
      ["u000", "u001", "u002", "u003"],
      ["u004", "late"],
    ]);
  });

  it("bound the history by time span, count and age", () => {
    const presence = createTenantPresence({ historySize: 3, historyAge: 100_000 });
    for (let i = 0; i < 5; i++) presence.apply(did("enter", `u${i}`, i));
    const ids = (query?: Parameters<typeof presence.history>[1]) =>
      presence.history("acme", query).items.map(({ change }) => change.info.userId);
    expect(ids()).toEqual(["u4", "u3", "u2"]);
    expect(ids({ start: msAt(3), end: msAt(3) })).toEqual(["u3"]);
    expect(() => ids({ start: 2, end: 1 })).toThrow(RangeError);
    presence.advance(msAt(103));
    expect(ids({ userId: "u2" })).toEqual([]);
  });
});
