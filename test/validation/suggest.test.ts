/** "Did you mean …?": who is near, and where it is not asked at all, so that hostile names cost nothing. */
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/validation/suggest.js";

describe("nearest", () => {
  it("takes another spelling before a misspelling, and one edit before two", () => {
    expect(nearest("clientid", ["clientIs", "client_id"])).toBe("client_id");
    expect(nearest("channel", ["chenel", "channe1"])).toBe("channe1");
    expect(nearest("chanell", ["presence", "channel"])).toBe("channel");
  });

  it("allows an edit for three characters, and two at most", () => {
    expect(nearest("ab", ["ac"])).toBeUndefined();
    expect(nearest("abc", ["abd"])).toBe("abd");
    expect(nearest("abcde", ["abxxe"])).toBeUndefined();
    expect(nearest("abcdef", ["abxxef"])).toBe("abxxef");
    expect(nearest("abcdefghij", ["abxxxfghij"])).toBeUndefined();
  });

  it("means texts alone, of any list", () => {
    expect(nearest("null", [null, 4, undefined, ["nul"], "nul"])).toBe("nul");
    expect(nearest(12345, ["12346"])).toBeUndefined();
  });

  it("looks at names of 40 characters at most, and at a hundred of them", () => {
    const [fits, long] = ["x".repeat(40), "x".repeat(41)];
    expect(nearest(`y${fits.slice(1)}`, [fits])).toBe(fits);
    expect(nearest(fits, [long])).toBeUndefined();
    expect(nearest(long, [fits])).toBeUndefined();
    const strangers = Array.from({ length: 99 }, (_, n) => `stranger ${n}`);
    expect(nearest("chanel", [...strangers, "channel"])).toBe("channel");
    expect(nearest("chanel", [...strangers, "stranger 99", "channel"])).toBeUndefined();
  });
});
