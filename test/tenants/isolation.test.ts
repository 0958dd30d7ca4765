/**
 * Isolation: whatever happens in other tenants, everything observable of a tenant is byte for byte what it is when
 * its own events come alone.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import {
  createTenantPresence,
  type PresenceInfoChange,
  type TenantPresence,
} from "../../src/tenants/index.js";
import { msAt, textAt } from "./story.js";

/** Ids that trip over joined keys, prototypes and sizes; the same ones serve as users in both tenants. */
const HOSTILE = [
  "u",
  "a:b",
  "a",
  "b",
  "__proto__",
  "constructor",
  "toString",
  "\u0000",
  " ",
  "\u200b",
  "x".repeat(1 << 20),
];
const TENANTS = ["A", "A:a", "__proto__"] as const;

type Step =
  | { readonly kind: "input"; readonly tenantId: string; readonly input: PresenceInput }
  | {
      readonly kind: "status";
      readonly tenantId: string;
      readonly userId: string;
      readonly status: "online" | "away" | "busy" | "offline";
    }
  | { readonly kind: "heartbeat"; readonly tenantId: string; readonly userId: string }
  | { readonly kind: "advance"; readonly at: number };

const user = fc.constantFrom(...HOSTILE);
const tenant = fc.constantFrom(...TENANTS);
const channel = fc.constantFrom("lobby", "__proto__", "a:b");
const second = fc.integer({ min: 0, max: 400 });

const record = fc.record(
  {
    channel,
    clientId: user,
    connectionId: fc.constantFrom("1", "2"),
    action: fc.constantFrom(
      "enter" as const,
      "update" as const,
      "present" as const,
      "leave" as const,
      "absent" as const,
    ),
    data: fc.constantFrom(
      { status: "busy" },
      { status: "away", tenantId: "B" },
      { device: "x", __proto__: null },
    ),
    occurredAt: second.map(textAt),
  },
  { requiredKeys: ["channel", "clientId", "action", "occurredAt"] },
);

const mark = fc.oneof(
  fc.record({ mark: fc.constant("sync-start" as const), channel }),
  fc.record({ mark: fc.constant("sync-end" as const), channel }),
  fc.record({ mark: fc.constant("clear" as const), channel }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("input" as const), tenantId: tenant, input: record }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("input" as const), tenantId: tenant, input: mark }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("status" as const),
      tenantId: tenant,
      userId: user,
      status: fc.constantFrom("online" as const, "away" as const, "busy" as const, "offline" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("heartbeat" as const), tenantId: tenant, userId: user }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("advance" as const), at: second }) },
);

function run(steps: readonly Step[], observed: string): string {
  const presence: TenantPresence = createTenantPresence({
    awayAfter: 60_000,
    retention: 120_000,
    ttl: 90_000,
    maxSkew: 1e9,
  });
  const told: PresenceInfoChange[] = [];
  const answers: unknown[] = [];
  presence.subscribe(observed, (change) => told.push(change));
  presence.view(observed, "viewer", "all").subscribe((change) => told.push(change));
  presence.advance(msAt(0));
  for (const one of steps) {
    if (one.kind === "advance") presence.advance(msAt(one.at));
    else if (one.kind === "heartbeat") {
      const answer = presence.heartbeat(one.tenantId, one.userId);
      if (one.tenantId === observed) answers.push(answer);
    } else if (one.kind === "status") {
      const answer = presence.setStatus(one.tenantId, one.userId, one.status);
      if (one.tenantId === observed) answers.push(answer);
    } else {
      const answer = presence.apply(one.input, { tenantId: one.tenantId });
      if (one.tenantId === observed) answers.push(answer);
    }
  }
  const history = presence.history(observed, { limit: 1000 }).items;
  const list = presence.list(observed, { includeOffline: true, limit: 1000 });
  return JSON.stringify({ told, answers, list, stats: presence.stats(observed), history });
}

describe("a tenant", () => {
  it("is the same with and without the others", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), tenant, (steps, observed) => {
        const alone = steps.filter((one) => one.kind === "advance" || one.tenantId === observed);
        expect(run(steps, observed)).toBe(run(alone, observed));
      }),
      { numRuns: 150 },
    );
  });

  it("shows a viewer without a scope nothing, whatever happens", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const presence = createTenantPresence();
        presence.advance(msAt(0));
        const heard: unknown[] = [];
        const views = TENANTS.map((tenantId) => presence.view(tenantId, "u"));
        for (const view of views) view.subscribe((change) => heard.push(change));
        for (const one of steps) {
          if (one.kind === "input") presence.apply(one.input, { tenantId: one.tenantId });
          if (one.kind === "status") presence.setStatus(one.tenantId, one.userId, one.status);
        }
        const seen = views.flatMap((view) => [
          ...view.list({ includeOffline: true }).items,
          ...HOSTILE.map((userId) => view.get(userId)).filter((info) => info !== undefined),
        ]);
        expect([seen, heard]).toEqual([[], []]);
      }),
      { numRuns: 50 },
    );
  });
});
