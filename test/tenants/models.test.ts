/** What an endpoint sends of a tenant: the JSON forms fit their schemas, and what does not is refused with its place. */
import { describe, expect, it, vi } from "vitest";
import {
  createTenantPresence,
  driveWithTimers,
  encodePresenceInfoPage,
  presenceInfoPage,
  presenceStats,
} from "../../src/tenants/index.js";
import { did, msAt, textAt } from "./story.js";

function lobby() {
  const presence = createTenantPresence();
  presence.apply([did("enter", "a", 0), did("enter", "b", 5), did("leave", "b", 9)]);
  return presence;
}

describe("a page as JSON", () => {
  it("is what its schema says, with times as text and a cursor where there is more", () => {
    const json = encodePresenceInfoPage(lobby().list("acme", { includeOffline: true, limit: 1 }));
    expect(json).toEqual({
      items: [{ userId: "a", tenantId: "acme", status: "online", lastSeen: textAt(0) }],
      cursor: "a",
    });
    expect(presenceInfoPage.parseJson(JSON.stringify(json))).toEqual(json);
    expect(encodePresenceInfoPage(lobby().list("nobody"))).toEqual({ items: [] });
  });

  it.each([
    [{ items: [{ userId: "a", tenantId: "t", status: "dancing", lastSeen: textAt(0) }] }, "/items/0/status"],
    [{ items: [{ userId: "a", tenantId: "t", status: "busy", lastSeen: new Date(0) }] }, "/items/0/lastSeen"],
    [{ items: {} }, "/items"],
    [{}, "/items"],
    [{ items: [], total: 1 }, "/total"],
  ])("is refused where it is wrong: %j", (value, pointer) => {
    const result = presenceInfoPage.safeParse(value);
    expect(result.success ? [] : result.issues.map((issue) => issue.pointer)).toContain(pointer);
  });
});

describe("stats as JSON", () => {
  it("are what their schema says, before and after the first session has ended", () => {
    const stats = lobby().stats("acme");
    expect(presenceStats.parse(stats)).toEqual({
      tenantId: "acme",
      total: 2,
      byStatus: { online: 1, away: 0, busy: 0, offline: 1 },
      averageSessionMs: 4000,
    });
    expect(presenceStats.is(createTenantPresence().stats("acme"))).toBe(true);
  });

  it.each([
    [{ averageSessionMs: -1 }, "/averageSessionMs"],
    [{ averageSessionMs: "4" }, "/averageSessionMs"],
    [{ total: 1.5 }, "/total"],
    [{ byStatus: { online: 1 } }, "/byStatus/away"],
    [{ tenantId: "" }, "/tenantId"],
  ])("are refused where they are wrong: %j", (wrong, pointer) => {
    const result = presenceStats.safeParse({ ...lobby().stats("acme"), ...wrong });
    expect(result.success ? [] : result.issues.map((issue) => issue.pointer)).toContain(pointer);
  });
});

it("disposes of the driver as a language with `using` does", () => {
  vi.useFakeTimers();
  try {
    const driver = driveWithTimers({ advance() {} }, { now: () => msAt(0) });
    const { dispose } = Symbol as unknown as { readonly dispose: symbol };
    expect(vi.getTimerCount()).toBe(1);
    (driver as unknown as Record<symbol, () => void>)[dispose]?.();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
