/** CometChat's own rules, one by one: units, words, tenants, uids, metadata. */
import { describe, expect, it } from "vitest";
import {
  type CometChatFromContext,
  type CometChatToContext,
  cometchat,
} from "../../../src/adapters/cometchat/index.js";
import { readTimestamp, writeTimestamp } from "../../../src/adapters/cometchat/timestamp.js";
import { PresenceValidationError } from "../../../src/index.js";

const recordOf = (payload: unknown, context: CometChatToContext = {}) => {
  const [input] = cometchat.toCanonical(payload, { channel: "app", ...context }).inputs;
  if (input === undefined || !("record" in input)) throw new Error("expected an envelope");
  return input;
};
const written = (record: object, context: CometChatFromContext = {}) =>
  cometchat.fromCanonical([{ channel: "app", clientId: "ann", action: "enter", ...record }], context)
    .payloads[0];

describe("times", () => {
  it.each([
    [999_999_999, 999_999_999_000],
    [1_696_932_834, 1_696_932_834_000],
    [253_402_300_799, 253_402_300_799_000],
    [1_000_000_000_000, 1_000_000_000_000],
    [1_696_935_103_114, 1_696_935_103_114],
    ["1673421425", 1_673_421_425_000],
    ["1673421425123", 1_673_421_425_123],
  ])("%s is %i ms: below 10^12 a number counts seconds", (value, ms) => {
    expect(readTimestamp(value)).toEqual({ kind: "time", ms });
  });

  it.each([0, "0", null, undefined, ""])("%j says that there is none", (value) => {
    expect(readTimestamp(value)).toEqual({ kind: "absent" });
  });

  it.each([
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1_696_935_103_114_000,
    999_999_999_999,
    "1e9",
    "soon",
    " 1",
    true,
    {},
    [],
  ])("%j is no time", (value) => {
    expect(readTimestamp(value).kind).toBe("wrong");
  });

  it("an event without a readable time is refused, a user's last activity left out", () => {
    const user = { uid: "ann", name: "Ann", status: "online", lastActiveAt: -5 };
    expect(() => recordOf({ listener: "onUserOnline", user })).toThrow("/user/lastActiveAt");
    expect(recordOf(user).record.data).toEqual({ status: "online", displayName: "Ann" });
  });

  it.each([
    [1_696_932_834_567, "s", { value: 1_696_932_834, exact: false }],
    [1_696_932_834_567, "ms", { value: 1_696_932_834_567, exact: true }],
    [999_999_999_999, "ms", { value: 999_999_999, exact: false }],
    [0, "s", { value: undefined, exact: false }],
    [-5000, "s", { value: undefined, exact: false }],
  ] as const)("%i ms in %s is written so that it is read in the same unit", (ms, unit, expected) => {
    expect(writeTimestamp(ms, unit)).toEqual(expected);
  });

  it("a given unit overrules the guess", () => {
    expect(readTimestamp(1_696_932_834, "ms")).toEqual({ kind: "time", ms: 1_696_932_834 });
  });
});

describe("words", () => {
  it.each([
    ["online", "present"],
    ["available", "present"],
    ["away", "present"],
    ["Offline", "present"],
    ["constructor", "present"],
    ["offline", "absent"],
    ["", "absent"],
    [null, "absent"],
    [undefined, "absent"],
  ])("a user who is %j is %s, as the SDK reads it", (status, action) => {
    expect(recordOf(status === undefined ? { uid: "ann" } : { uid: "ann", status }).record.action).toBe(
      action,
    );
  });

  it.each([
    [1_638_346_853, "absent"],
    ["1638346853", "absent"],
    [0, "present"],
    [null, "present"],
    [-1, "present"],
    ["never", "present"],
  ])("a user who is online and was deactivated at %j is %s", (deactivatedAt, action) => {
    expect(recordOf({ uid: "ann", status: "online", deactivatedAt }).record.action).toBe(action);
  });

  it("strictStatus refuses the words that CometChat does not define", () => {
    expect(() => recordOf({ uid: "ann", status: "away" }, { strictStatus: true })).toThrow("/status");
    expect(recordOf({ uid: "ann", status: "available" }, { strictStatus: true }).record.action).toBe(
      "present",
    );
  });

  it("away and busy are online on the way out, and the status message if asked for", () => {
    expect(written({ data: { status: "busy" } })).toMatchObject({ user: { status: "online" } });
    expect(written({ data: { status: "busy" } }, { statusAsMessage: true })).toMatchObject({
      user: { status: "online", statusMessage: "busy" },
    });
  });
});

describe("tenants", () => {
  const frame = (appId: string): object => ({
    appId,
    type: "presence",
    body: { action: "online", user: { uid: "ann" } },
  });
  const tenants = { "app-1": "acme" };

  it("come from the table, for an app that is in it", () => {
    expect(recordOf(frame("app-1"), { tenants }).tenantId).toBe("acme");
    expect(recordOf({ uid: "ann" }, { tenants, tenantId: "acme" }).tenantId).toBe("acme");
  });

  it("never come from the payload's text", () => {
    expect(recordOf(frame("app-1")).tenantId).toBeUndefined();
    for (const appId of ["app-2", "__proto__", "constructor"])
      expect(() => recordOf(frame(appId), { tenants })).toThrow("/appId");
  });

  it("must agree with the context's", () => {
    expect(() => recordOf(frame("app-1"), { tenants, tenantId: "zoo" })).toThrow("/appId");
    expect(() => recordOf({ uid: "ann" }, { tenants })).toThrow("/appId");
  });
});

describe("uids", () => {
  it.each(["Ann", "ann@example.com", "", "a".repeat(101), "ann bob"])(
    "%j is refused: the server would change it, or refuse it",
    (clientId) => {
      expect(() => written({ clientId })).toThrow(PresenceValidationError);
    },
  );

  it("go through the caller's own rules both ways", () => {
    const uidFor = (clientId: string): string => clientId.toLowerCase();
    expect(written({ clientId: "Ann" }, { uidFor })).toMatchObject({ user: { uid: "ann" } });
    expect(() => written({ clientId: "Ann B" }, { uidFor })).toThrow("/0/clientId");
    expect(recordOf({ uid: "ann" }, { clientIdFor: (uid) => `user:${uid}` }).record.clientId).toBe(
      "user:ann",
    );
  });

  it("a frame whose sender is somebody else is refused", () => {
    const frame = { type: "presence", sender: "eve", body: { action: "online", user: { uid: "ann" } } };
    expect(() => recordOf(frame)).toThrow("/sender");
  });
});

describe("metadata", () => {
  it("is carried only when asked for, without anything private", () => {
    const user = {
      uid: "ann",
      status: "online",
      metadata: {
        city: "Paris",
        "@private": { email: "x" },
        list: [{ "@private": 1, open: 2 }],
        __proto__: null,
      },
    };
    expect(recordOf(user).record.data).toEqual({ status: "online" });
    expect(recordOf(user, { includeMetadata: true }).record.data?.["metadata"]).toEqual({
      city: "Paris",
      list: [{ open: 2 }],
    });
  });

  it("is written from the data that a user has no field for, if asked for and within 1,600 characters", () => {
    const data = { displayName: "Ann", city: "Paris" };
    expect(written({ data })).not.toHaveProperty("user.metadata");
    expect(written({ data }, { metadata: true })).toMatchObject({ user: { metadata: { city: "Paris" } } });
    expect(written({ data: { city: "x".repeat(1600) } }, { metadata: true })).not.toHaveProperty(
      "user.metadata",
    );
  });
});
