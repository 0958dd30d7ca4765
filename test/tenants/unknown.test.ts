/** What is answered about tenants and users that nobody knows, and what is refused before anything changes. */
import { describe, expect, it } from "vitest";
import { PresenceValidationError } from "../../src/index.js";
import { createTenantPresence, type TenantPresenceOptions } from "../../src/tenants/index.js";
import { did, msAt } from "./story.js";

describe("a tenant that nobody knows", () => {
  const presence = createTenantPresence({ now: () => msAt(0) });

  it("has no users, no numbers and no history", () => {
    expect(presence.list("acme").items).toEqual([]);
    expect(presence.stats("acme")).toEqual({
      tenantId: "acme",
      total: 0,
      byStatus: { online: 0, away: 0, busy: 0, offline: 0 },
      averageSessionMs: null,
    });
    const page = presence.history("acme");
    expect(page.items).toEqual([]);
    expect(page.hasNext()).toBe(false);
    expect(page.next()).toBeUndefined();
  });

  it("can be viewed, and its relations may change", () => {
    const view = presence.view("acme", "ann", "all");
    expect(view.list().items).toEqual([]);
    expect(view.get("bob")).toBeUndefined();
    expect(view.lastSeen("bob")).toBeUndefined();
    const heard: unknown[] = [];
    view.subscribe((change) => heard.push(change));
    presence.relationsChanged("acme");
    presence.relationsChanged("nowhere");
    expect(heard).toEqual([]);
    view.close();
  });
});

describe("a user whom nobody knows", () => {
  it("has no status that could be withdrawn, and no life that could be renewed", () => {
    const presence = createTenantPresence({ now: () => msAt(0) });
    presence.advance(msAt(0));
    expect(presence.clearStatus("acme", "ann")).toBeUndefined();
    expect(presence.heartbeat("acme", "ann")).toBe(false);
    presence.apply(did("enter", "ann", 0));
    const heard: unknown[] = [];
    presence.subscribe("acme", (change) => heard.push(change));
    expect(presence.clearStatus("acme", "ann")?.status).toBe("online");
    expect(heard).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("a time of %s", (now) => {
    const presence = createTenantPresence();
    expect(() => presence.advance(now)).toThrow(RangeError);
  });

  it.each<TenantPresenceOptions>([
    { awayAfter: -1 },
    { retention: Number.NaN },
    { historySize: -5 },
    { historyAge: Number.NEGATIVE_INFINITY },
  ])("an option that is below 0 or no number: %j", (options) => {
    const [name] = Object.keys(options);
    expect(() => createTenantPresence(options)).toThrow(new RegExp(`^${name} must be 0 or more`));
  });

  it("a user without a name, at the place where it is missing", () => {
    const presence = createTenantPresence();
    const pointerOf = (input: Parameters<typeof presence.apply>[0]): string | undefined => {
      try {
        presence.apply(input, { tenantId: "acme" });
      } catch (error) {
        if (error instanceof PresenceValidationError) return error.issues[0]?.pointer;
        throw error;
      }
      return undefined;
    };
    const { record } = did("enter", "", 0);
    expect(pointerOf(record)).toBe("/clientId");
    expect(pointerOf({ record })).toBe("/record/clientId");
    expect(presence.list("acme").items).toEqual([]);
  });
});

describe("options", () => {
  it("go on to the presence set behind: its ordering, horizon and skew", () => {
    const at = (options: TenantPresenceOptions) => {
      const presence = createTenantPresence({ now: () => msAt(0), ...options });
      presence.apply(did("enter", "ann", 60));
      return presence;
    };
    // An event of a minute ahead, to a set that lets clocks be ten seconds wrong.
    expect(at({ maxSkew: 10_000 }).get("acme", "ann")).toBeUndefined();
    expect(at({ maxSkew: 120_000 }).get("acme", "ann")?.status).toBe("online");

    // A departure is remembered for as long as the horizon: what is older than that cannot bring the user back.
    const late = at({ horizon: 1000 });
    late.apply(did("leave", "ann", 61));
    late.advance(msAt(120));
    expect(late.apply(did("enter", "ann", 59)).verdicts).toEqual(["too-old"]);

    // Under Ably's rules an id of another connection is compared by time, and equal times go to the newcomer.
    const presence = createTenantPresence({ ordering: "ably", now: () => msAt(0) });
    presence.apply({ ...did("enter", "ann", 0, { connectionId: "c" }), id: "c:1:0" });
    const again = { ...did("update", "ann", 5, { connectionId: "c" }), id: "c:0:0" };
    expect(presence.apply(again).verdicts).toEqual(["stale"]);
    expect(createTenantPresence({ now: () => msAt(0) }).apply(again).verdicts).toEqual(["applied"]);
  });
});

describe("listeners", () => {
  it("are not called any more once another listener has taken them out", () => {
    const presence = createTenantPresence({ now: () => msAt(0) });
    const heard: string[] = [];
    presence.subscribe("acme", () => {
      heard.push("first");
      second.unsubscribe();
    });
    const second = presence.subscribe("acme", () => heard.push("second"));
    presence.apply(did("enter", "ann", 0));
    expect(heard).toEqual(["first"]);
  });

  it("that throw are all heard of, after everybody else was told", () => {
    const presence = createTenantPresence({ now: () => msAt(0) });
    const heard: string[] = [];
    presence.subscribe("acme", () => {
      throw new Error("one");
    });
    presence.subscribe("acme", () => {
      throw new Error("two");
    });
    presence.subscribe("acme", ({ info }) => heard.push(info.userId));
    let thrown: unknown;
    try {
      presence.apply(did("enter", "ann", 0));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AggregateError);
    expect((thrown as AggregateError).errors).toEqual([new Error("one"), new Error("two")]);
    expect(heard).toEqual(["ann"]);
    expect(presence.get("acme", "ann")?.status).toBe("online");
  });
});

describe("times at the ends of what can be written", () => {
  const seen = (occurredAt: string): string | undefined => {
    const presence = createTenantPresence();
    presence.apply({
      record: { channel: "c", clientId: "ann", action: "enter", occurredAt },
      tenantId: "acme",
    });
    return presence.lastSeen("acme", "ann")?.toISOString();
  };

  it("are shown as the last and the first instant that a date and RFC 3339 both have", () => {
    expect(seen("9999-12-31T23:59:59-01:00")).toBe("9999-12-31T23:59:59.999Z");
    expect(seen("0000-01-01T00:00:00+01:00")).toBe("0000-01-01T00:00:00.000Z");
  });
});
