/** Pusher's own limits, which are held only where the caller says so. */
import { describe, expect, it } from "vitest";
import { createPusherAdapter, type PusherFromContext, pusher } from "../../../src/adapters/pusher/index.js";
import { type PresenceInput, PresenceValidationError, type RealtimePresence } from "../../../src/index.js";

const CHANNEL = "presence-room";
const LIMITED: PusherFromContext = { limits: true };
const enter = (record: Partial<RealtimePresence>): RealtimePresence => ({
  channel: CHANNEL,
  clientId: "ann",
  action: "enter",
  ...record,
});
const crowd = (size: number): RealtimePresence[] =>
  Array.from({ length: size }, (_, index) => enter({ clientId: `user-${index}` }));

function refusalOf(inputs: readonly PresenceInput[], context: PusherFromContext): string {
  try {
    pusher.fromCanonical(inputs, context);
  } catch (error) {
    if (error instanceof PresenceValidationError)
      return `${error.issues[0]?.keyword} ${error.issues[0]?.pointer}`;
    throw error;
  }
  return "written";
}

describe("Pusher's own limits", () => {
  it.each([
    ["a name of 164 characters", enter({ channel: `presence-${"x".repeat(155)}` }), "written"],
    ["a longer one", enter({ channel: `presence-${"x".repeat(156)}` }), "maxLength /0/channel"],
    ["one that the prefix makes longer", enter({ channel: "x".repeat(156) }), "maxLength /0/channel"],
    ["every character that a name has", enter({ channel: "presence-aZ09_-=@,.;" }), "written"],
    ["a name with a slash", enter({ channel: "presence-room/1" }), "pattern /0/channel"],
    ["a name with a letter that is not ASCII", enter({ channel: "presence-größe" }), "pattern /0/channel"],
    ["a name with a line feed at its end", enter({ channel: "presence-a\n" }), "pattern /0/channel"],
    ["an id of 128 characters", enter({ clientId: "x".repeat(128) }), "written"],
    ["one of 128 that take two units each", enter({ clientId: "🙂".repeat(128) }), "written"],
    ["a longer one", enter({ clientId: "x".repeat(129) }), "maxLength /0/clientId"],
    ["a user_info of 1024 bytes", enter({ data: { a: "x".repeat(1016) } }), "written"],
    ["a larger one", enter({ data: { a: "x".repeat(1017) } }), "size /0/data"],
    ["one that is larger in bytes alone", enter({ data: { a: "ü".repeat(509) } }), "size /0/data"],
    [
      "one whose wrapping does not count",
      enter({ data: { $data: { encoding: "utf-8", value: "x".repeat(1022) } } }),
      "written",
    ],
    [
      "a mark of a channel that there cannot be",
      { mark: "sync-start", channel: "a b" },
      "pattern /0/channel",
    ],
    [
      "an envelope",
      { record: enter({ clientId: "x".repeat(129) }), provider: "ably" },
      "maxLength /0/record/clientId",
    ],
  ] as [string, PresenceInput, string][])("%s", (_what, input, verdict) => {
    expect(refusalOf([input], LIMITED)).toBe(verdict);
    expect(refusalOf([input], {})).toBe("written");
  });

  it("count the members of a channel: a hundred, however they come", () => {
    const others = crowd(1).map((record) => ({ ...record, channel: "presence-annex" }));
    const second = { ...enter({ clientId: "user-0" }), connectionId: "another" };
    expect(refusalOf([...crowd(100), ...others, second], LIMITED)).toBe("written");
    expect(refusalOf(crowd(101), LIMITED)).toBe("maxItems /100");
    expect(refusalOf(crowd(101), { limits: false })).toBe("written");
    const present = crowd(101).map((record) => ({ ...record, action: "present" as const }));
    const start: PresenceInput = { mark: "sync-start", channel: CHANNEL };
    const end: PresenceInput = { mark: "sync-end", channel: CHANNEL };
    expect(refusalOf([start, ...present.slice(1), end], LIMITED)).toBe("written");
    expect(refusalOf([start, ...present, end], LIMITED)).toBe("maxItems /101");
    expect(refusalOf([enter({ clientId: "user-x" }), start, ...present.slice(1)], LIMITED)).toBe(
      "maxItems /1",
    );
  });

  it("count from call to call with a memory, which a refusal leaves as it was", () => {
    const adapter = createPusherAdapter();
    adapter.fromCanonical(crowd(100), LIMITED);
    const before = adapter.snapshot();
    const leave = enter({ clientId: "user-1", action: "leave" });
    const [ann, bob] = [enter({ clientId: "ann" }), enter({ clientId: "bob" })];
    expect(() => adapter.fromCanonical([leave, ann, bob], LIMITED)).toThrow(PresenceValidationError);
    expect(adapter.snapshot()).toEqual(before);
    expect(adapter.fromCanonical([leave, ann], LIMITED).payloads).toHaveLength(2);
    expect(adapter.snapshot().channels[0]?.members).toHaveLength(100);
  });
});
