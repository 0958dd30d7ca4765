/** What is particular to Chat: rooms and channels, user data, dates, and data that Chat cannot carry. */
import { describe, expect, it } from "vitest";
import { ably } from "../../../src/adapters/ably/index.js";
import { ablyChat, chatChannelOf, chatRoomOf } from "../../../src/adapters/ably-chat/index.js";
import { type PresenceInput, PresenceValidationError } from "../../../src/index.js";

const MS = 1_700_000_000_000;
const ISO = "2023-11-14T22:13:20.000Z";
const event = (member: object) => ({
  type: "enter",
  member: { clientId: "ada", connectionId: "X", ...member },
});
const record = (data?: Record<string, unknown>): PresenceInput => ({
  channel: "lobby::$chat",
  clientId: "ada",
  connectionId: "X",
  action: "enter",
  ...(data === undefined ? {} : { data }),
  occurredAt: ISO,
});
const issueOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues[0]?.pointer ?? "";
    throw error;
  }
  return "no error";
};

describe("rooms", () => {
  it.each([
    ["lobby", undefined, "lobby::$chat"],
    ["lobby", "1.0", "lobby::$chat"],
    ["lobby", "0.7.1", "lobby::$chat"],
    ["lobby", "0.6", "lobby::$chat::$chatMessages"],
    ["a::$chat", "1.4", "a::$chat::$chat"],
    ["", undefined, "::$chat"],
  ])("%j of version %s is on %j, and back", (room, version, channel) => {
    expect(chatChannelOf(room, version)).toBe(channel);
    expect(chatRoomOf(channel)).toBe(room);
  });

  it.each(["lobby", "lobby::$chat::$typing", "::$cha"])("%j is no channel of presence", (channel) => {
    expect(chatRoomOf(channel)).toBeUndefined();
  });

  const channelOf = (context: object): unknown =>
    (ablyChat.toCanonical(event({}), context).inputs[0] as { record: { channel: string } }).record.channel;

  it("are named as the context says, and never guessed", () => {
    expect(channelOf({ room: "lobby" })).toBe("lobby::$chat");
    expect(channelOf({ room: "lobby", version: "0.5" })).toBe("lobby::$chat::$chatMessages");
    expect(channelOf({ room: "lobby", naming: "room" })).toBe("lobby");
    expect(channelOf({ channel: "lobby" })).toBe("lobby");
    expect(channelOf({ channel: "lobby::$chat", naming: "room" })).toBe("lobby");
    expect(channelOf({ channel: "lobby::$chat", room: "lobby" })).toBe("lobby::$chat");
    for (const context of [
      {},
      { channel: "other", room: "lobby" },
      { channel: "lobby", naming: "room" },
      { room: "lobby", version: "latest" },
      { room: 7 },
      { room: "lobby", naming: "both" },
      { room: "lobby", receivedAt: "yesterday" },
    ]) {
      expect(() => ablyChat.toCanonical(event({}), context as object)).toThrow(PresenceValidationError);
    }
  });
});

describe("updatedAt", () => {
  it.each([
    ["a number", MS],
    ["a Date", new Date(MS)],
    ["text", ISO],
    ["text with an offset", "2023-11-14T23:13:20.000+01:00"],
  ])("may be %s", (_, updatedAt) => {
    const { inputs } = ablyChat.toCanonical(event({ updatedAt }), { room: "lobby" });
    expect(inputs[0]).toMatchObject({ record: { occurredAt: ISO } });
  });

  it.each([
    Number.NaN,
    new Date(Number.NaN),
    -1,
    1.5,
    1_700_000_000,
    new Date(1_700_000_000),
    "2023-02-30T00:00:00Z",
    "1700000000000",
    1e16,
    {},
    true,
  ])("is refused as %s, with its path", (updatedAt) => {
    expect(issueOf(() => ablyChat.toCanonical(event({ updatedAt }), { room: "lobby" }))).toBe(
      "/member/updatedAt",
    );
  });

  it("is written as text, as a Date or as a number, as the version and the caller want it", () => {
    const written = (context: object): unknown =>
      (ablyChat.fromCanonical([record()], context).payloads[0] as { member: { updatedAt: unknown } }).member
        .updatedAt;
    expect(written({})).toBe(ISO);
    expect(written({ dates: "date" })).toStrictEqual(new Date(MS));
    expect(written({ version: "0.10" })).toBe(MS);
  });
});

describe("data", () => {
  it.each([
    [{ $data: { encoding: "utf-8", value: "text" } }],
    [{ $data: { encoding: "base64", value: "AAEC" } }],
    [{ $data: { encoding: "json", value: [1] } }],
    [{ $data: { encoding: "json", value: null } }],
  ])("that is no JSON object is refused on the way out, with its path: %j", (data) => {
    expect(issueOf(() => ablyChat.fromCanonical([record(data)]))).toBe("/0/data");
    expect(issueOf(() => ablyChat.fromCanonical([{ record: record(data) as never }]))).toBe("/0/record/data");
  });

  it.each(["event", "member", "list"] as const)(
    "refuses a mixed list whole, as %s, and names the line",
    (form) => {
      const good = Array.from({ length: 3 }, (_, i) => ({ ...record({ a: i }), clientId: `c${i}` }));
      const text = { ...record({ $data: { encoding: "utf-8", value: "text" } }), clientId: "late" };
      const given = [...good, text, { record: text as never }] as PresenceInput[];
      const memory: unknown[] = [];
      expect(
        issueOf(() => memory.push(...ablyChat.fromCanonical(given.slice(0, 4), { form }).payloads)),
      ).toBe("/3/data");
      expect(memory).toEqual([]);
      expect(issueOf(() => ablyChat.fromCanonical([...good, given[4]] as PresenceInput[], { form }))).toBe(
        "/3/record/data",
      );
    },
  );

  it.each(["text", 7, null, [1], true])(
    "that is no object is wrapped on the way in, and noted: %j",
    (data) => {
      const members = [{ a: 1 }, data].map((each, i) => ({
        clientId: `c${i}`,
        connectionId: "X",
        data: each,
        updatedAt: MS,
      }));
      const { inputs, notes } = ablyChat.toCanonical(members, { room: "lobby" });
      const encoding = typeof data === "string" ? "utf-8" : "json";
      expect(inputs).toMatchObject([
        { record: { data: { a: 1 } } },
        { record: { data: { $data: { encoding, value: data } } } },
      ]);
      expect(notes).toEqual([expect.objectContaining({ code: "wrapped", path: "/1/data" })]);
    },
  );

  it("that only looks wrapped is an object like any other", () => {
    const wrapped = { $data: { encoding: "json", value: { $data: 1 } } };
    expect(ablyChat.fromCanonical([record(wrapped)]).payloads[0]).toMatchObject({
      member: { data: { $data: 1 } },
    });
  });

  it("of any kind goes out to versions that took any", () => {
    const text = record({ $data: { encoding: "utf-8", value: "text" } });
    expect(ablyChat.fromCanonical([text], { version: "0.13" }).payloads[0]).toMatchObject({
      member: { data: "text" },
    });
  });

  it("goes out in userCustomData when it came so, or when asked", () => {
    const inside = event({ data: { userCustomData: 7 } });
    const { inputs } = ablyChat.toCanonical(inside, { room: "lobby", unwrapUserData: true });
    expect(ablyChat.fromCanonical(inputs).payloads[0]).toMatchObject({
      member: { data: { userCustomData: 7 } },
    });
    expect(ablyChat.fromCanonical([record({ a: 1 })], { wrapUserData: true }).payloads[0]).toMatchObject({
      member: { data: { userCustomData: { a: 1 } } },
    });
  });
});

describe("what comes from Chat goes out as Ably frames", () => {
  it("with its extras and its id", () => {
    const { inputs } = ablyChat.toCanonical(
      event({ id: "X:1:0", extras: { userClaim: "mod" }, userClaim: "mod", updatedAt: MS }),
      { room: "lobby" },
    );
    expect(ably.fromCanonical(inputs).payloads).toStrictEqual([
      {
        action: 14,
        channel: "lobby::$chat",
        presence: [
          {
            action: 2,
            clientId: "ada",
            id: "X:1:0",
            connectionId: "X",
            extras: { userClaim: "mod" },
            timestamp: MS,
          },
        ],
      },
    ]);
  });
});

describe("a list", () => {
  it("with a line that is no member is refused whole, with the path of the line", () => {
    const member = { clientId: "ada", connectionId: "X", updatedAt: MS };
    for (const bad of [7, null, {}, { clientId: "bob" }, { ...member, updatedAt: "yesterday" }]) {
      const at = typeof bad === "object" && bad !== null && "updatedAt" in bad ? "/1/updatedAt" : "/1";
      expect(issueOf(() => ablyChat.toCanonical([member, bad], { room: "lobby" }))).toBe(at);
    }
  });

  it("holds who is there, one list a room", () => {
    const inputs: PresenceInput[] = [record({ a: 1 }), { ...record(), clientId: "bob" } as PresenceInput];
    const left = { ...record(), clientId: "bob", action: "leave" } as PresenceInput;
    const { payloads } = ablyChat.fromCanonical([...inputs, left], { form: "list" });
    expect(payloads).toStrictEqual([
      [
        {
          clientId: "ada",
          connectionId: "X",
          data: { a: 1 },
          action: "present",
          encoding: null,
          timestamp: MS,
          updatedAt: ISO,
        },
      ],
    ]);
  });
});
