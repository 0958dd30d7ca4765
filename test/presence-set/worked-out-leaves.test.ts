/** A leave that nobody sent has the member's last data, frozen, and nothing of when (RTP19). */
import { describe, expect, it } from "vitest";
import { createPresenceSet, type PresenceChange } from "../../src/presence-set/index.js";

const start = { mark: "sync-start", channel: "lobby" } as const;
const end = { mark: "sync-end", channel: "lobby" } as const;
const ann = {
  channel: "lobby",
  clientId: "ann",
  action: "enter",
  occurredAt: "2026-05-06T10:00:00.000Z",
} as const;

describe.each(["convergent", "ably"] as const)("the leave of who is missing from a sync, %s", (ordering) => {
  function leaveOf(event: object, isRead = false): PresenceChange {
    const set = createPresenceSet({ ordering });
    set.apply(event as typeof ann);
    if (isRead) set.members();
    const { changes } = set.apply([start, end]);
    expect(changes).toHaveLength(1);
    return changes[0]!;
  }

  it("says who, and not when", () => {
    expect(leaveOf(ann)).toStrictEqual({
      type: "leave",
      record: { channel: "lobby", clientId: "ann", action: "leave" },
      cause: "sync",
    });
    expect(leaveOf({ ...ann, connectionId: "1", since: ann.occurredAt })).toStrictEqual({
      type: "leave",
      record: { channel: "lobby", clientId: "ann", action: "leave", connectionId: "1" },
      cause: "sync",
    });
  });

  it.each([false, true])("has a frozen copy of the last data; members read before: %s", (isRead) => {
    const data = { mood: { now: "calm" } };
    const { record } = leaveOf({ ...ann, connectionId: "1", data }, isRead);
    expect(record).toStrictEqual({
      channel: "lobby",
      clientId: "ann",
      action: "leave",
      connectionId: "1",
      data: { mood: { now: "calm" } },
    });
    expect(record.data).not.toBe(data);
    expect(Object.isFrozen(record.data)).toBe(true);
    expect(Object.isFrozen(record.data?.["mood"])).toBe(true);
    expect(Object.isFrozen(data)).toBe(false);
    expect(leaveOf({ ...ann, data: {} }, isRead).record.data).toStrictEqual({});
  });

  it("tells the tenant", () => {
    const set = createPresenceSet({ ordering });
    set.apply({ record: ann, tenantId: "acme" });
    const { changes } = set.apply([
      { ...start, tenantId: "acme" },
      { ...end, tenantId: "acme" },
    ]);
    expect(changes).toStrictEqual([
      {
        type: "leave",
        record: { channel: "lobby", clientId: "ann", action: "leave" },
        tenantId: "acme",
        cause: "sync",
      },
    ]);
  });
});
