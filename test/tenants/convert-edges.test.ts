/** Folding records into PresenceInfo where times are at their ends or missing, and where nobody is left. */
import { describe, expect, it } from "vitest";
import type { RealtimePresence } from "../../src/index.js";
import { fromPresenceInfo, type PresenceInfo, toPresenceInfo } from "../../src/tenants/index.js";
import { msAt, textAt } from "./story.js";

const ann = (member: Partial<RealtimePresence>): RealtimePresence => ({
  channel: "lobby",
  clientId: "ann",
  action: "present",
  ...member,
});
const fold = (members: readonly RealtimePresence[], now?: number) =>
  toPresenceInfo(members, { tenantId: "acme", ...(now === undefined ? {} : { now }) }).infos[0]!;

describe("fromPresenceInfo", () => {
  const info: PresenceInfo = {
    userId: "ann",
    tenantId: "acme",
    status: "online",
    lastSeen: new Date(msAt(0)),
  };

  it.each([
    ["status", "dancing"],
    ["status", undefined],
    ["tenantId", undefined],
    ["tenantId", ""],
  ])("refuses a PresenceInfo whose %s is %j", (name, value) => {
    const bad = { ...info, [name]: value } as PresenceInfo;
    expect(() => fromPresenceInfo(bad, { channel: "lobby", mode: "event" })).toThrow(new RegExp(name));
  });
});

describe("toPresenceInfo", () => {
  it("refuses to fold records of no tenant", () => {
    expect(() => toPresenceInfo([], {} as { tenantId: string })).toThrow(/tenantId/);
  });

  it.each([
    ["9999-12-31T23:59:59.5-01:00", "9999-12-31T23:59:59.999Z"],
    ["0000-01-01T00:00:00+01:00", "0000-01-01T00:00:00.000Z"],
    ["2026-05-22T15:00:00.1234567Z", "2026-05-22T15:00:00.123Z"],
  ])("shows %s as the nearest instant that a Date and RFC 3339 both have", (occurredAt, lastSeen) => {
    expect(fold([ann({ occurredAt })]).lastSeen.toISOString()).toBe(lastSeen);
  });

  it("names the connection of who left only when there is one", () => {
    const left = (connectionId: string, seconds: number) =>
      ann({
        action: "leave",
        connectionId,
        occurredAt: textAt(seconds),
        data: { status: `from ${connectionId}` },
      });
    const one = fold([left("1", 5)]);
    expect([one.status, one.connectionId]).toEqual(["offline", "1"]);
    const two = fold([left("1", 5), left("2", 9)]);
    expect([two.status, two.connectionId]).toEqual(["offline", undefined]);
    expect(two.lastSeen).toEqual(new Date(msAt(9)));
  });

  it("lets the member speak that says when, before those that do not; their order does not matter", () => {
    const timed = ann({
      connectionId: "1",
      occurredAt: textAt(0),
      data: { status: "online", device: "phone" },
    });
    const untimed = ann({ connectionId: "2", data: { status: "online", device: "desk" } });
    const [one, other] = [fold([timed, untimed], msAt(60)), fold([untimed, timed], msAt(60))];
    expect(one.metadata).toEqual({ device: "phone" });
    expect(other).toEqual(one);
    expect(one.lastSeen).toEqual(new Date(msAt(60)));
  });

  it("decides between members of one instant by connection, then channel, then data", () => {
    const at = textAt(0);
    const says = (device: string, member: Partial<RealtimePresence>) =>
      ann({ occurredAt: at, data: { status: "online", device }, ...member });
    const pick = (a: RealtimePresence, b: RealtimePresence) => {
      const found = fold([a, b]).metadata?.device;
      expect(fold([b, a]).metadata?.device).toBe(found);
      return found;
    };
    expect(pick(says("one", { connectionId: "1" }), says("two", { connectionId: "2" }))).toBe("one");
    expect(pick(says("none", {}), says("empty", { connectionId: "" }))).toBe("none");
    expect(pick(says("a", { channel: "a" }), says("b", { channel: "b" }))).toBe("a");
    expect(pick(says("x", {}), says("y", {}))).toBe("x");
  });
});
