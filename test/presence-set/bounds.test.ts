/** A set that is full: nobody comes in, also not those who come back, until somebody leaves. */
import { describe, expect, it } from "vitest";
import { createPresenceSet } from "../../src/presence-set/index.js";

const at = (seconds: number): string => new Date(Date.UTC(2026, 4, 6, 10, 0, seconds)).toISOString();
const does = (action: "enter" | "leave" | "present", clientId: string, seconds: number) =>
  ({ channel: "lobby", clientId, action, occurredAt: at(seconds) }) as const;
const ids = (set: ReturnType<typeof createPresenceSet>): string[] =>
  set.members().map(({ clientId }) => clientId);

describe.each([{ maxMembers: 1 }, { maxMembersPerChannel: 1 }])("a set with %j", (bound) => {
  it("ignores who would be one too many, and lets them in when there is room", () => {
    const set = createPresenceSet(bound);
    set.apply(does("enter", "ann", 0));
    expect(set.apply(does("enter", "bob", 1)).verdicts).toEqual(["ignored"]);
    set.apply(does("leave", "ann", 2));
    expect(set.apply(does("enter", "bob", 3)).verdicts).toEqual(["applied"]);
    expect(ids(set)).toEqual(["bob"]);
  });

  it("ignores who comes back too late", () => {
    const set = createPresenceSet(bound);
    set.apply([does("enter", "ann", 0), does("leave", "ann", 1), does("enter", "bob", 2)]);
    expect(set.apply(does("enter", "ann", 3)).verdicts).toEqual(["ignored"]);
    expect(ids(set)).toEqual(["bob"]);
  });

  it("ignores whom a sync lists again when others have taken the room", () => {
    const set = createPresenceSet({ ...bound, ttl: 10_000 });
    set.apply(does("enter", "ann", 0));
    set.advance(Date.parse(at(20)));
    expect(ids(set)).toEqual([]);
    set.apply(does("enter", "bob", 21));
    set.apply({ mark: "sync-start", channel: "lobby" });
    expect(set.apply(does("present", "ann", 0)).verdicts).toEqual(["ignored"]);
    expect(ids(set)).toEqual(["bob"]);
  });
});

describe("a member that only was thought to be gone", () => {
  const says = (action: "enter" | "present", mood: string) => ({ ...does(action, "ann", 0), data: { mood } });
  /** Holds one event of an instant until the member expires, then a sync lists another one of that instant. */
  const listed = (held: string, shown: string) => {
    const set = createPresenceSet({ ttl: 10_000 });
    set.apply(says("enter", held));
    set.advance(Date.parse(at(20)));
    expect(ids(set)).toEqual([]);
    expect(
      set.apply([{ mark: "sync-start", channel: "lobby" }, says("present", shown)]).verdicts.at(-1),
    ).toBe("applied");
    return set.members()[0]?.data;
  };

  it.each([
    ["calm", "busy"],
    ["a", "b"],
    ["same", "same"],
  ])(
    "is there again when a sync lists it, with the same one of two events whichever came first: %s, %s",
    (a, b) => {
      expect([{ mood: a }, { mood: b }]).toContainEqual(listed(a, b));
      expect(listed(a, b)).toEqual(listed(b, a));
    },
  );
});
