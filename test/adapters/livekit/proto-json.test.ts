/** ProtoJSON as LiveKit's servers and SDKs write it: two spellings of a name, defaults left out, integers as text. */
import { describe, expect, it } from "vitest";
import {
  fieldOf,
  integerOf,
  listOf,
  messageOf,
  orderOf,
  textOf,
  versionIn,
} from "../../../src/adapters/livekit/proto-json.js";

describe("a field", () => {
  it("is found in either spelling, and the later one counts, as where a JSON text says a name twice", () => {
    expect(fieldOf({ joinedAt: "1" }, "joinedAt", "joined_at")).toBe("1");
    expect(fieldOf({ joined_at: "2" }, "joinedAt", "joined_at")).toBe("2");
    expect(fieldOf({ joinedAt: "1", joined_at: "2" }, "joinedAt", "joined_at")).toBe("2");
    expect(fieldOf({ joined_at: "2", other: 1, joinedAt: "1" }, "joinedAt", "joined_at")).toBe("1");
  });

  it("is absent where it is null, in whatever spelling, or inherited", () => {
    expect(fieldOf({ joinedAt: null }, "joinedAt", "joined_at")).toBeUndefined();
    expect(fieldOf({ joined_at: null }, "joinedAt", "joined_at")).toBeUndefined();
    expect(fieldOf({ joinedAt: "1", joined_at: null }, "joinedAt", "joined_at")).toBeUndefined();
    expect(fieldOf(Object.create({ joinedAt: "1" }), "joinedAt", "joined_at")).toBeUndefined();
    expect(fieldOf({}, "sid", "sid")).toBeUndefined();
  });

  it("has the default of its type where it is absent or of another type", () => {
    expect(textOf({ sid: 7 }, "sid")).toBe("");
    expect(textOf({ sid: "PA_1" }, "sid")).toBe("PA_1");
    expect(listOf({ participants: {} }, "participants")).toEqual([]);
    expect(messageOf({ room: "x" }, "room")).toBeUndefined();
    expect(messageOf({ room: { name: "x" } }, "room")).toEqual({ name: "x" });
  });
});

describe("an integer", () => {
  it.each([
    [1692985601, 1692985601],
    ["1692985601", 1692985601],
    ["1692985601123", 1692985601123],
    ["9007199254740991", 9007199254740991],
    ["-1", -1],
    ["1e3", 1000],
    [undefined, 0],
    [true, 0],
  ])("%s is %s", (value, expected) => {
    expect(integerOf(value)).toBe(expected);
  });

  it("that is none is not a number", () => {
    expect(integerOf("soon")).toBeNaN();
  });
});

describe("a version", () => {
  it.each([0, 1, 9, 10, 4_294_967_295])("%s is text that says the same", (version) => {
    expect(orderOf(version)).toHaveLength(10);
    expect(versionIn(orderOf(version))).toBe(version);
  });

  it("orders as text as it does as a number", () => {
    expect(orderOf(9) < orderOf(10)).toBe(true);
    expect(orderOf(10) < orderOf(4_294_967_295)).toBe(true);
  });

  it.each(["", "7", "00000000007", "000000000x", "00000-0001"])("is not what others wrote: %j", (order) => {
    expect(versionIn(order)).toBeUndefined();
  });
});
