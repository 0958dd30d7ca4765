import { describe, expect, it, vi } from "vitest";
import { type PresenceInput, PresenceValidationError, type RealtimePresence } from "../../src/index.js";
import { createPresenceSet, type PresenceEvent } from "../../src/presence-set/index.js";

const at = (second: number): string => `2026-05-06T10:00:${String(second).padStart(2, "0")}.000Z`;
const ms = (second: number): number => Date.parse(at(second));

function event(
  action: RealtimePresence["action"],
  clientId: string,
  second: number,
  more: Partial<RealtimePresence> = {},
): RealtimePresence {
  return { channel: "lobby", clientId, action, occurredAt: at(second), ...more };
}

describe("a bad input", () => {
  const good = event("enter", "ann", 1);
  const bad: readonly [string, unknown, string][] = [
    ["a number", 7, ""],
    ["text", "enter", ""],
    ["null", null, ""],
    ["no action", { channel: "lobby", clientId: "ann" }, ""],
    [
      "an inherited channel",
      Object.assign(Object.create({ channel: "lobby" }), { clientId: "a", action: "enter" }),
      "",
    ],
    ["an unknown action", { ...good, action: "join" }, "/action"],
    ["a name of Object.prototype as action", { ...good, action: "constructor" }, "/action"],
    ["a clientId that is a number", { ...good, clientId: 1 }, "/clientId"],
    ["a time of the wrong unit", { ...good, occurredAt: 1_700_000_000 }, "/occurredAt"],
    ["a day that is not", { ...good, occurredAt: "2026-02-30T10:00:00.000Z" }, "/occurredAt"],
    ["a month 00", { ...good, occurredAt: "2026-00-10T10:00:00.000Z" }, "/occurredAt"],
    ["a since that is no time", { ...good, since: "yesterday" }, "/since"],
    ["data that is text", { ...good, data: "busy" }, "/data"],
    ["an envelope around text", { record: "enter" }, "/record"],
    ["a receivedAt that is no time", { record: good, receivedAt: "now" }, "/receivedAt"],
    ["a ttl below 0", { record: good, ttl: -1 }, "/ttl"],
    ["a ttl that is NaN", { record: good, ttl: Number.NaN }, "/ttl"],
    ["an unknown mark", { mark: "sync", channel: "lobby" }, "/mark"],
    ["a mark without a channel", { mark: "clear" }, ""],
    ["an asOf that is no time", { mark: "sync-end", channel: "lobby", asOf: "" }, "/asOf"],
  ];

  for (const [name, input, pointer] of bad) {
    it(`is refused with its path: ${name}`, () => {
      const set = createPresenceSet();
      const issue = (inputs: unknown): string | undefined => {
        try {
          set.apply(inputs as PresenceInput);
        } catch (error) {
          if (!(error instanceof PresenceValidationError)) throw error;
          return error.issues[0]?.pointer;
        }
        return "nothing was thrown";
      };
      expect(issue(input)).toBe(pointer);
      // Among others it refuses them all, and says which one it was.
      expect(issue([good, input])).toBe(`/1${pointer}`);
      expect(set.members()).toEqual([]);
      expect(set.snapshot().channels).toEqual([]);
    });
  }

  it("is no reason for an option to be guessed", () => {
    expect(() => createPresenceSet({ ttl: -1 })).toThrow(PresenceValidationError);
    expect(() => createPresenceSet({ ordering: "ABLY" as "ably" })).toThrow(/ordering/);
    expect(() => createPresenceSet({ maxMembers: Number.NaN })).toThrow(/maxMembers/);
  });
});

describe("the convergent order", () => {
  const verdictOf = (first: PresenceInput, second: PresenceInput): string | undefined => {
    const set = createPresenceSet();
    set.apply(first);
    return set.apply(second).verdicts[0];
  };
  const when = (occurredAt: string, more: Partial<RealtimePresence> = {}): RealtimePresence => ({
    ...event("update", "ann", 0),
    occurredAt,
    ...more,
  });

  it("tells instants apart to the last digit, however they are written", () => {
    expect(verdictOf(when("2026-05-06T10:00:00.1234567891Z"), when("2026-05-06T10:00:00.1234567890Z"))).toBe(
      "stale",
    );
    expect(
      verdictOf(when("2026-05-06T10:00:00.12345678912Z"), when("2026-05-06T12:00:00.123456789121+02:00")),
    ).toBe("applied");
    expect(verdictOf(when("2026-05-06T10:00:00Z"), when("2026-05-06T10:00:00.000000000000000001Z"))).toBe(
      "applied",
    );
    expect(verdictOf(when("2026-05-06T09:59:59Z"), when("2026-05-06T10:30:00+01:00"))).toBe("stale");
  });

  it("then goes by `order` as text, where none is below the empty one", () => {
    const record = when(at(1));
    expect(verdictOf({ record }, { record: { ...record, data: {} }, order: "" })).toBe("applied");
    expect(verdictOf({ record, order: "" }, { record: { ...record, data: {} } })).toBe("stale");
    expect(verdictOf({ record, order: "10" }, { record: { ...record, data: {} }, order: "9" })).toBe(
      "applied",
    );
    expect(verdictOf({ record, order: "b" }, { record: event("leave", "ann", 1), order: "a" })).toBe("stale");
  });

  it("then puts gone over live, and calls the same event a duplicate", () => {
    expect(verdictOf(event("leave", "ann", 1), event("enter", "ann", 1))).toBe("stale");
    expect(verdictOf(event("enter", "ann", 1), event("absent", "ann", 1))).toBe("applied");
    const record = event("update", "ann", 1, { data: { b: [1, { c: 2 }], a: "1" } });
    expect(verdictOf(record, { ...record, data: { a: "1", b: [1, { c: 2 }] } })).toBe("duplicate");
  });

  it("then is fair to neither, but always the same: one of two different payloads wins both ways", () => {
    const one = event("update", "ann", 1, { data: { n: 1 } });
    const two = event("update", "ann", 1, { data: { n: 2 } });
    expect([verdictOf(one, two), verdictOf(two, one)].toSorted()).toEqual(["applied", "stale"]);
  });

  it("survives data that no schema would let through: deep, cyclic, and with BigInt", () => {
    const deep: Record<string, unknown> = {};
    let at1 = deep;
    for (let level = 0; level < 50_000; level += 1) {
      const below: Record<string, unknown> = {};
      at1["d"] = below;
      at1 = below;
    }
    const cyclic: Record<string, unknown> = { n: 1n };
    cyclic["self"] = cyclic;
    for (const data of [deep, cyclic]) {
      const set = createPresenceSet();
      set.apply(event("update", "ann", 1, { data }));
      expect(set.apply(event("update", "ann", 1, { data: { other: 1 } })).verdicts[0]).toMatch(
        /applied|stale/,
      );
      expect(set.members()).toHaveLength(1);
    }
  });

  it("applies what has no instant as it arrives", () => {
    const set = createPresenceSet();
    const { occurredAt: _, ...timeless } = event("enter", "ann", 1, { data: { n: 1 } });
    expect(set.apply([timeless, { ...timeless, action: "update", data: { n: 2 } }]).verdicts).toEqual([
      "applied",
      "applied",
    ]);
    expect(set.members()[0]?.data).toEqual({ n: 2 });
    expect(set.apply({ ...timeless, action: "leave" }).changes).toHaveLength(1);
    expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
  });
});

describe("a member", () => {
  it("is one per tenant, channel, clientId and connectionId; none and the empty one differ", () => {
    const set = createPresenceSet();
    const keys = [{}, { connectionId: "" }, { connectionId: "c" }, { clientId: "ann:c" }];
    for (const key of keys) set.apply(event("enter", "ann", 1, key));
    set.apply({ record: event("enter", "ann", 1), tenantId: "acme" });
    set.apply({ record: event("enter", "ann", 1), tenantId: "" });
    expect(set.members()).toHaveLength(6);
    set.apply(event("leave", "ann", 2));
    expect(set.members({ clientId: "ann" }).map(({ connectionId }) => connectionId)).toEqual([
      "",
      "c",
      undefined,
      undefined,
    ]);
    expect(set.members({ tenantId: "acme" })).toHaveLength(1);
  });

  it("keeps the `since` of its enter, also when the enter comes late, and never makes one up", () => {
    const late = createPresenceSet();
    late.apply([event("update", "ann", 3), event("present", "ann", 4)]);
    expect(late.members()[0]).not.toHaveProperty("since");
    expect(late.apply(event("enter", "ann", 1)).verdicts).toEqual(["stale"]);
    expect(late.members()[0]).toMatchObject({ since: at(1), occurredAt: at(4), action: "present" });
    // It was away in between: when it came back is not known.
    late.apply(event("leave", "ann", 2));
    expect(late.members()[0]).not.toHaveProperty("since");
  });

  it("is shown frozen and as the same object until it changes", () => {
    const set = createPresenceSet();
    const data = { list: [{ n: 1 }] };
    set.apply(event("enter", "ann", 1, { data }));
    const [member] = set.members();
    expect(set.members()[0]).toBe(member);
    const [inner] = member!.data!["list"] as object[];
    expect(() => Object.assign(inner!, { n: 2 })).toThrow(TypeError);
    expect(data).toEqual({ list: [{ n: 1 }] });
    expect(Object.isFrozen(data)).toBe(false);
    set.apply(event("update", "ann", 2, { data }));
    expect(set.members()[0]).not.toBe(member);
  });

  it("named __proto__ with data that has a __proto__ member is nothing special", () => {
    const set = createPresenceSet();
    const data = JSON.parse('{"__proto__":{"admin":true}}') as Record<string, unknown>;
    set.apply(event("enter", "__proto__", 1, { channel: "__proto__", data }));
    const [member] = set.members({ channel: "__proto__", clientId: "__proto__" });
    expect(JSON.stringify(member?.data)).toBe('{"__proto__":{"admin":true}}');
    expect((member!.data as { admin?: unknown }).admin).toBeUndefined();
  });
});

describe("queries", () => {
  const set = createPresenceSet();
  set.apply([
    event("enter", "bob", 1, { connectionId: "2" }),
    event("enter", "bob", 2, { connectionId: "1" }),
    event("enter", "ann", 3, { connectionId: "3" }),
    event("enter", "ann", 3, { channel: "attic" }),
    event("enter", "cy", 3),
    event("leave", "cy", 4),
  ]);

  it("list in an order that does not depend on arrival", () => {
    expect(
      set.members().map(({ channel, clientId, connectionId }) => [channel, clientId, connectionId]),
    ).toEqual([
      ["attic", "ann", undefined],
      ["lobby", "ann", "3"],
      ["lobby", "bob", "1"],
      ["lobby", "bob", "2"],
    ]);
  });

  it("count, and group by client", () => {
    expect(set.counts()).toEqual({ members: 4, tombstones: 1 });
    expect(set.counts("lobby")).toEqual({ members: 3, tombstones: 1 });
    expect(set.counts("cellar")).toEqual({ members: 0, tombstones: 0 });
    expect(set.clients("lobby").map(({ clientId, connections }) => [clientId, connections.length])).toEqual([
      ["ann", 1],
      ["bob", 2],
    ]);
  });

  it("tell whether a client is there", () => {
    expect(set.isPresent("bob")).toBe(true);
    expect(set.isPresent("bob", { channel: "attic" })).toBe(false);
    expect(set.isPresent("bob", { connectionId: "1" })).toBe(true);
    expect(set.isPresent("bob", { connectionId: "9" })).toBe(false);
    expect(set.isPresent("cy")).toBe(false);
    expect(set.isPresent("ann", { tenantId: "acme" })).toBe(false);
  });
});

describe("subscribers", () => {
  it("are told by type, in order, with the resync marks in their places", () => {
    const set = createPresenceSet();
    const seen: string[] = [];
    set.subscribe((told) => seen.push("mark" in told ? told.mark : told.type));
    const leaves = vi.fn<(told: PresenceEvent) => void>();
    set.subscribe("leave", leaves);
    const { verdicts } = set.apply([
      event("enter", "ann", 1),
      { mark: "resync", channel: "lobby", reason: "gap" },
      event("leave", "ann", 2),
    ]);
    expect(verdicts).toEqual(["applied", "applied", "applied"]);
    expect(seen).toEqual(["enter", "resync", "leave"]);
    expect(leaves).toHaveBeenCalledOnce();
  });

  it("cannot corrupt the set by throwing, writing or applying more", () => {
    const errors: unknown[] = [];
    const set = createPresenceSet({ onListenerError: (error) => errors.push(error) });
    const seen: string[] = [];
    set.subscribe(() => {
      throw new Error("boom");
    });
    set.subscribe("enter", ({ record }) => Object.assign(record.data ?? {}, { n: 2 }));
    set.subscribe("enter", ({ record }) => {
      if (record.clientId === "ann") set.apply(event("enter", "bob", 2));
      seen.push(record.clientId);
    });
    set.subscribe(["enter"], ({ record }) => seen.push(`second ${record.clientId}`));
    expect(set.apply(event("enter", "ann", 1, { data: { n: 1 } })).verdicts).toEqual(["applied"]);
    expect(set.members().map(({ clientId, data }) => [clientId, data])).toEqual([
      ["ann", { n: 1 }],
      ["bob", undefined],
    ]);
    // What a listener applies is told when everybody has heard of what came before.
    expect(seen).toEqual(["ann", "second ann", "bob", "second bob"]);
    expect(errors).toHaveLength(3);
  });

  it("are told no more once they unsubscribed, however often they do", () => {
    const set = createPresenceSet();
    const listener = vi.fn<() => void>();
    const first = set.subscribe(listener);
    const second = set.subscribe(listener);
    first.unsubscribe();
    first.unsubscribe();
    set.apply(event("enter", "ann", 1));
    expect(listener).toHaveBeenCalledOnce();
    second.unsubscribe();
    set.apply(event("update", "ann", 2));
    expect(listener).toHaveBeenCalledOnce();
  });

  it("hear of clients when the first connection comes and the last one leaves", () => {
    const set = createPresenceSet({ ttl: 10_000 });
    const seen: string[] = [];
    set.subscribeClients(({ type, clientId, tenantId }) =>
      seen.push(`${type} ${clientId} ${tenantId ?? "-"}`),
    );
    set.apply([
      event("enter", "ann", 1, { connectionId: "1" }),
      event("enter", "ann", 2, { connectionId: "2" }),
    ]);
    set.apply(event("leave", "ann", 3, { connectionId: "1" }));
    expect(seen).toEqual(["online ann -"]);
    set.advance(ms(12));
    set.apply({ record: event("enter", "ann", 13), tenantId: "acme" });
    expect(seen).toEqual(["online ann -", "offline ann -", "online ann acme"]);
  });

  it("of useSyncExternalStore see a version that grows with what can be read, and are called once a call", () => {
    const set = createPresenceSet();
    const callback = vi.fn<() => void>();
    const stop = set.watch(callback);
    const before = set.version();
    set.apply([event("enter", "ann", 1), event("enter", "bob", 1)]);
    expect(callback).toHaveBeenCalledOnce();
    expect(set.version()).toBeGreaterThan(before);
    set.apply({ mark: "clear", channel: "lobby" });
    expect(callback).toHaveBeenCalledTimes(2);
    stop();
    stop();
    set.apply(event("enter", "ann", 9));
    expect(callback).toHaveBeenCalledTimes(2);
  });
});

describe("expiry", () => {
  it("counts from receipt, else from the clock, else from the event; an envelope's own ttl wins", () => {
    const due = (input: PresenceInput, now?: () => number): number | undefined => {
      const set = createPresenceSet(now === undefined ? { ttl: 5000 } : { ttl: 5000, now });
      set.apply(input);
      for (let second = 0; second < 60; second += 1) {
        if (set.advance(ms(second)).changes.length > 0) return second;
      }
      return undefined;
    };
    const record = event("enter", "ann", 10);
    expect(due(record)).toBe(15);
    expect(due({ record, receivedAt: at(20) })).toBe(25);
    expect(due(record, () => ms(30))).toBe(35);
    expect(due({ record, ttl: 2000 })).toBe(12);
    expect(due({ record, receivedAt: at(20), ttl: 0 })).toBe(20);
  });

  it("is put off by a heartbeat, of which nothing is seen", () => {
    const set = createPresenceSet({ ttl: 5000 });
    const record = event("enter", "ann", 1);
    set.apply({ record, receivedAt: at(1) });
    const [member] = set.members();
    expect(set.apply({ record, receivedAt: at(4) })).toEqual({ verdicts: ["duplicate"], changes: [] });
    expect(set.members()[0]).toBe(member);
    expect(set.advance(ms(8)).changes).toEqual([]);
    expect(set.advance(ms(9)).changes).toMatchObject([
      { type: "leave", cause: "expiry", record: { clientId: "ann" } },
    ]);
    expect(set.apply(record).verdicts).toEqual(["stale"]);
    expect(set.apply(event("present", "ann", 2)).changes).toHaveLength(1);
  });

  it("does not come twice for a member that left during one of Ably's syncs", () => {
    const set = createPresenceSet({ ordering: "ably", ttl: 1000 });
    set.apply([event("enter", "ann", 1), { mark: "sync-start", channel: "lobby" }, event("leave", "ann", 2)]);
    expect(set.advance(ms(30)).changes).toEqual([]);
    expect(set.counts()).toEqual({ members: 0, tombstones: 1 });
  });
});

describe("syncs", () => {
  const start = { mark: "sync-start", channel: "lobby" } as const;
  const end = { mark: "sync-end", channel: "lobby" } as const;

  it("remove who was not listed, before the changes of the page, and say so with the last data", () => {
    const set = createPresenceSet();
    set.apply([event("enter", "ann", 1, { data: { n: 1 } }), event("enter", "bob", 1)]);
    const { changes } = set.apply([start, event("present", "bob", 2), end]);
    expect(changes).toEqual([
      {
        type: "leave",
        cause: "sync",
        record: { channel: "lobby", clientId: "ann", action: "leave", data: { n: 1 } },
      },
      { type: "present", cause: "event", record: event("present", "bob", 2) },
    ]);
    expect(set.syncComplete("lobby")).toBe(true);
  });

  it("keep who is younger than the snapshot, and keep out what is older", () => {
    const set = createPresenceSet();
    set.apply([event("enter", "ann", 1), event("enter", "bob", 9)]);
    set.apply([start, { ...end, asOf: at(5) }]);
    expect(set.members().map(({ clientId }) => clientId)).toEqual(["bob"]);
    expect(set.apply([event("enter", "cy", 5), event("enter", "cy", 6)]).verdicts).toEqual([
      "too-old",
      "applied",
    ]);
  });

  it("bring back who only was thought to be gone, with the newer of the two events, but nobody who left", () => {
    const set = createPresenceSet({ ttl: 1000 });
    set.apply([
      event("enter", "ann", 3, { data: { n: 3 } }),
      event("enter", "bob", 3),
      event("leave", "bob", 4),
    ]);
    set.advance(ms(30));
    const { verdicts } = set.apply([start, event("present", "ann", 2), event("present", "bob", 3), end]);
    expect(verdicts).toEqual(["applied", "applied", "stale", "applied"]);
    expect(set.members()).toMatchObject([{ clientId: "ann", data: { n: 3 } }]);
  });

  it("end only under their own id; a late end of another one is ignored", () => {
    const set = createPresenceSet();
    set.apply([event("enter", "ann", 1), { ...start, syncId: "1" }, { ...start, syncId: "2" }]);
    expect(set.apply({ ...end, syncId: "1" }).verdicts).toEqual(["ignored"]);
    expect(set.syncComplete("lobby")).toBe(false);
    expect(set.apply({ ...end, syncId: "2" }).changes).toHaveLength(1);
    expect(set.apply(end).verdicts).toEqual(["ignored"]);
  });

  it("of one tenant and channel touch no other", () => {
    const set = createPresenceSet();
    set.apply([event("enter", "ann", 1), { record: event("enter", "ann", 1), tenantId: "acme" }]);
    set.apply([
      { ...start, tenantId: "acme" },
      { ...end, tenantId: "acme" },
    ]);
    expect(set.members()).toHaveLength(1);
    expect(set.apply([{ mark: "clear", channel: "lobby" }]).changes).toEqual([]);
    expect(set.members()).toEqual([]);
  });
});

describe("bounds", () => {
  it("keep further members out, in all and per channel, until there is room", () => {
    const set = createPresenceSet({ maxMembers: 3, maxMembersPerChannel: 2 });
    const enter = (clientId: string, channel: string): string | undefined =>
      set.apply(event("enter", clientId, 1, { channel })).verdicts[0];
    expect([enter("a", "x"), enter("b", "x"), enter("c", "x"), enter("c", "y"), enter("d", "y")]).toEqual([
      "applied",
      "applied",
      "ignored",
      "applied",
      "ignored",
    ]);
    // Who is there can still change and leave, and then there is room.
    expect(
      set.apply([event("update", "a", 2, { channel: "x" }), event("leave", "a", 3, { channel: "x" })])
        .verdicts,
    ).toEqual(["applied", "applied"]);
    expect(enter("c", "x")).toBe("applied");
    expect(set.counts()).toEqual({ members: 3, tombstones: 1 });
  });

  it("let the oldest tombstone go, and the watermark keeps out what it kept out", () => {
    const set = createPresenceSet({ maxTombstones: 2 });
    for (const [index, clientId] of ["a", "b", "c"].entries()) {
      set.apply([event("enter", clientId, index), event("leave", clientId, 10 + index)]);
    }
    expect(set.counts().tombstones).toBe(2);
    expect(set.apply(event("update", "a", 10)).verdicts).toEqual(["too-old"]);
    expect(set.apply(event("update", "a", 11)).verdicts).toEqual(["applied"]);
  });

  it("forget a channel of which nothing is left", () => {
    const set = createPresenceSet({ horizon: 1000 });
    for (let n = 0; n < 1000; n += 1) {
      set.apply([event("enter", "a", 1, { channel: `${n}` }), event("leave", "a", 2, { channel: `${n}` })]);
    }
    set.advance(ms(30));
    expect(set.snapshot().channels).toEqual([]);
  });
});
