/** Folding connections into one user: against a naive reference, and in any order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RealtimePresence } from "../../src/generated/realtime-presence.js";
import { createTenantPresence, type PresenceStatus } from "../../src/tenants/index.js";
import { msAt, textAt } from "./story.js";

interface Event {
  readonly channel: string;
  readonly connectionId: string;
  readonly gone: boolean;
  readonly said: PresenceStatus | "dancing" | undefined;
  readonly second: number;
  readonly device: string;
}

const event: fc.Arbitrary<Event> = fc.record({
  channel: fc.constantFrom("x", "y"),
  connectionId: fc.constantFrom("1", "2", "__proto__"),
  gone: fc.boolean(),
  said: fc.constantFrom("online", "away", "busy", "offline", "dancing", undefined),
  second: fc.integer({ min: 0, max: 30 }),
  device: fc.constantFrom("p", "q"),
});

/** No two events of a history share an instant: ties are the presence set's own law, tested there. */
const history = fc.uniqueArray(event, { maxLength: 14, selector: ({ second }) => second });

const recordOf = (one: Event): RealtimePresence => ({
  channel: one.channel,
  clientId: "u",
  connectionId: one.connectionId,
  action: one.gone ? "leave" : "update",
  data: one.said === undefined ? { device: one.device } : { device: one.device, status: one.said },
  occurredAt: textAt(one.second),
});

/** The rule in words, slowly: newest event of each connection, then the strongest status, then its newest event. */
function reference(events: readonly Event[], precedence: readonly PresenceStatus[]) {
  const members = [...new Set(events.map((one) => `${one.channel} ${one.connectionId}`))].map((key) =>
    events
      .filter((one) => `${one.channel} ${one.connectionId}` === key)
      .reduce((a, b) => (b.second > a.second ? b : a)),
  );
  const live = members.filter((one) => !one.gone);
  const spoken = (one: Event): PresenceStatus =>
    one.said === "busy" || one.said === "away" || one.said === "online" ? one.said : "online";
  const status = precedence.find((wanted) => live.some((one) => spoken(one) === wanted)) ?? "offline";
  const newest = (list: readonly Event[]) => list.reduce((a, b) => (b.second > a.second ? b : a));
  const voice = status === "offline" ? newest(members) : newest(live.filter((one) => spoken(one) === status));
  const connections = new Set(live.map((one) => one.connectionId));
  return {
    status,
    lastSeen: msAt(newest(members).second),
    connectionId: connections.size === 1 ? [...connections][0] : undefined,
    device: voice.device,
  };
}

const shown = (presence: ReturnType<typeof createTenantPresence>) => {
  const info = presence.get("acme", "u")!;
  return {
    status: info.status,
    lastSeen: info.lastSeen.getTime(),
    connectionId: info.connectionId,
    device: info.metadata?.device,
  };
};

describe("the fold", () => {
  it("equals the rule in words, for any precedence", () => {
    const order = fc.shuffledSubarray<PresenceStatus>(["busy", "online", "away"], { minLength: 3 });
    fc.assert(
      fc.property(history, order, (events, live) => {
        fc.pre(events.length > 0);
        const precedence: PresenceStatus[] = [...live, "offline"];
        const presence = createTenantPresence({ precedence });
        presence.apply(events.map(recordOf), { tenantId: "acme" });
        expect(shown(presence)).toEqual(reference(events, precedence));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on order, repetition or batching", () => {
    const twice = history.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], {
          minLength: events.length * 2,
          maxLength: events.length * 2,
        }),
        fc.integer({ min: 1, max: 5 }),
      ),
    );
    fc.assert(
      fc.property(twice, ([events, delivered, size]) => {
        fc.pre(events.length > 0);
        const [one, other] = [createTenantPresence(), createTenantPresence()];
        one.apply(events.map(recordOf), { tenantId: "acme" });
        for (let i = 0; i < delivered.length; i += size) {
          other.apply(delivered.slice(i, i + size).map(recordOf), { tenantId: "acme" });
        }
        expect(shown(other)).toEqual(shown(one));
      }),
      { numRuns: 300 },
    );
  });

  it("breaks ties by connection, the same way each time", () => {
    const tie = ["2", "1", "3"].map((connectionId) => ({
      channel: "x",
      clientId: "u",
      connectionId,
      action: "enter" as const,
      data: { device: connectionId },
      occurredAt: textAt(0),
    }));
    for (const order of [tie, tie.toReversed()]) {
      const presence = createTenantPresence();
      presence.apply(order, { tenantId: "acme" });
      expect(presence.get("acme", "u")?.metadata?.device).toBe("1");
    }
  });

  it("refuses a precedence that is not complete", () => {
    expect(() => createTenantPresence({ precedence: ["busy", "online"] })).toThrow(RangeError);
    expect(() => createTenantPresence({ precedence: ["busy", "busy", "online", "away"] })).toThrow(/each of/);
  });
});
