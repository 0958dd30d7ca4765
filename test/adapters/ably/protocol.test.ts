/** What rows inherit from their frame, and what each protocol message says about the set. */
import { describe, expect, it } from "vitest";
import { ably } from "../../../src/adapters/ably/index.js";
import { presenceInput } from "../../../src/index.js";

const envelope = (record: object, rest: object = {}) => ({ record, ...rest, provider: "ably" });

describe("a protocol message", () => {
  it("hands id, connectionId and timestamp down to its rows", () => {
    const { inputs, notes } = ably.toCanonical({
      action: 14,
      channel: "room",
      id: "X:7",
      connectionId: "X",
      timestamp: 1_562_124_922_426,
      presence: [
        { action: 2, clientId: "a", data: '{"hi":1}', encoding: "json" },
        { action: 4, clientId: "b", data: "hello" },
      ],
    });
    expect(inputs).toStrictEqual([
      envelope(
        {
          channel: "room",
          clientId: "a",
          connectionId: "X",
          action: "enter",
          data: { hi: 1 },
          occurredAt: "2019-07-03T03:35:22.426Z",
        },
        { id: "X:7:0", order: "0000000000000007:0000000000" },
      ),
      envelope(
        {
          channel: "room",
          clientId: "b",
          connectionId: "X",
          action: "update",
          data: { $data: { encoding: "utf-8", value: "hello" } },
          occurredAt: "2019-07-03T03:35:22.426Z",
        },
        { id: "X:7:1", order: "0000000000000007:0000000001" },
      ),
    ]);
    expect(inputs.every((input) => presenceInput.is(input))).toBe(true);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toContain("wrapped /presence/1/data");
  });

  it.each([
    [
      { action: 16, channel: "c", channelSerial: "s1:cur", presence: [] },
      [{ mark: "sync-start", channel: "c", syncId: "s1" }],
    ],
    [
      { action: 16, channel: "c", channelSerial: "s1:", presence: [] },
      [
        { mark: "sync-start", channel: "c", syncId: "s1" },
        { mark: "sync-end", channel: "c", syncId: "s1" },
      ],
    ],
    [
      { action: 16, channel: "c", presence: [] },
      [
        { mark: "sync-start", channel: "c" },
        { mark: "sync-end", channel: "c" },
      ],
    ],
    [{ action: 16, channel: "c", channelSerial: "s1:" }, []],
    [{ action: 11, channel: "c", flags: 1 }, [{ mark: "sync-start", channel: "c", restart: true }]],
    [
      { action: 11, channel: "c", flags: 1 << 19 },
      [
        { mark: "sync-start", channel: "c", restart: true },
        { mark: "sync-end", channel: "c" },
      ],
    ],
    [{ action: 11, channel: "c", flags: 5 }, []],
    [{ action: 13, channel: "c" }, [{ mark: "clear", channel: "c" }]],
    [{ action: 9, channel: "c", error: {} }, [{ mark: "clear", channel: "c" }]],
    [{ action: 0 }, []],
  ])("%j", (frame, inputs) => {
    expect(ably.toCanonical(frame).inputs).toStrictEqual(inputs);
  });
});
