/** Which of a user's members has the last word: every rule of the order alone, and the fold at its edges. */
import { describe, expect, it } from "vitest";
import type { RealtimePresence } from "../../src/generated/realtime-presence.js";
import { compareText, compareVoices, foldMembers, instantOf } from "../../src/tenants/fold.js";
import { textAt } from "./story.js";

const member = (more: Partial<RealtimePresence> = {}): RealtimePresence => ({
  channel: "room",
  clientId: "u",
  action: "present",
  ...more,
});

/** From the one with the last word to the one with the least; each differs from the next by one rule. */
const RANKED: readonly RealtimePresence[] = [
  member({ occurredAt: textAt(9), since: textAt(1), connectionId: "z" }),
  member({ since: textAt(8), connectionId: "y" }),
  // The same instant as the next, written with another offset.
  member({ occurredAt: textAt(7), connectionId: "a" }),
  member({ occurredAt: textAt(7).replace("Z", "+00:00"), connectionId: "b" }),
  member({ channel: "no instant and no connection" }),
  member({ connectionId: "", channel: "a" }),
  member({ connectionId: "", channel: "b" }),
  member({ connectionId: "", channel: "b", data: { n: 1 } }),
  member({ connectionId: "", channel: "b", data: { n: 2 } }),
  member({ connectionId: "0", channel: "a" }),
];

describe("the order of voices", () => {
  it("is by instant, then connection, channel and data; who says no instant comes after all who do", () => {
    for (const [i, a] of RANKED.entries()) {
      for (const [j, b] of RANKED.entries()) {
        expect([i, j, Math.sign(compareVoices(a, b))]).toEqual([i, j, Math.sign(i - j)]);
      }
    }
  });

  it("takes the instant of the event before that of the enter", () => {
    expect(instantOf(member({ occurredAt: textAt(2), since: textAt(1) }))).toEqual(
      instantOf(member({ since: textAt(2) })),
    );
    expect(instantOf(member())).toBeUndefined();
  });

  it("compares text by code units", () => {
    // U+FF5E comes after U+1F600 by code unit, and before it by code point.
    expect([compareText("\uff5e", "\u{1f600}"), compareText("a", "b"), compareText("a", "a")]).toEqual([
      1, -1, 0,
    ]);
  });
});

describe("the fold", () => {
  const precedence = ["busy", "online", "away", "offline"] as const;

  it("of nobody is offline, and says nothing else", () => {
    expect(foldMembers([], precedence)).toEqual({
      status: "offline",
      connectionId: undefined,
      metadata: undefined,
    });
  });

  it("does not depend on the order of members that tie in all but one rule", () => {
    for (const members of [RANKED, RANKED.toReversed()]) {
      expect(foldMembers(members, precedence)).toEqual({
        status: "online",
        connectionId: undefined,
        metadata: undefined,
      });
      const tied = members.filter(({ data }) => data !== undefined);
      expect(foldMembers(tied, precedence).metadata).toEqual({ custom: { n: 1 } });
    }
  });

  it("names the connection while all members are of that one, also in several channels", () => {
    const here = member({ connectionId: "1" });
    expect(foldMembers([here], precedence).connectionId).toBe("1");
    expect(foldMembers([here, { ...here, channel: "hall" }], precedence).connectionId).toBe("1");
    expect(foldMembers([here, { ...here, connectionId: "2" }], precedence).connectionId).toBeUndefined();
    expect(foldMembers([here, member()], precedence).connectionId).toBeUndefined();
    expect(
      foldMembers([here, { ...here, connectionId: "2" }, here], precedence).connectionId,
    ).toBeUndefined();
  });

  it("lets a status win over a newer one, and the newest of equals give the metadata", () => {
    const away = member({
      connectionId: "1",
      occurredAt: textAt(9),
      data: { status: "away", from: "newest" },
    });
    const old = member({ connectionId: "2", occurredAt: textAt(1), data: { status: "busy", from: "old" } });
    const busy = member({ connectionId: "3", occurredAt: textAt(2), data: { status: "busy", from: "new" } });
    for (const members of [
      [away, old, busy],
      [busy, old, away],
      [old, busy, away],
    ]) {
      expect(foldMembers(members, precedence)).toMatchObject({
        status: "busy",
        metadata: { custom: { from: "new" } },
      });
    }
  });
});
