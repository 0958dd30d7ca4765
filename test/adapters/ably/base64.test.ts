/** Our base64 against Node's, which the core must do without. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64Of, bytesOfBase64, isBase64, isOwnBase64 } from "../../../src/adapters/ably/base64.js";

const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 500);

describe("base64", () => {
  it("writes and reads what Buffer does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(base64Of(bytes)).toBe(text);
        expect(isBase64(text)).toBe(true);
        expect(isOwnBase64(text)).toBe(true);
        expect(bytesOfBase64(text)).toEqual(bytes);
        expect(bytesOfBase64(text.replace(/=+$/, ""))).toEqual(bytes);
      }),
      { numRuns },
    );
  });

  it.each([3071, 3072, 3073, 100_000])("writes %i bytes, on both sides of a chunk", (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7919) >> 3);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes);
  });

  it("tells the one spelling of some bytes from the others", () => {
    const texts = fc.string({ unit: fc.constantFrom("A", "B", "P", "Q", "g", "/", "w", "="), maxLength: 9 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(isOwnBase64(text)).toBe(Buffer.from(text, "base64").toString("base64") === text);
      }),
      { numRuns: numRuns * 4 },
    );
  });

  it.each(["A", "AAAAA", "AA=", "AAA==", "====", "A===", "AA-_", "AAé=", " AAA", "AAAA\n"])(
    "refuses %j",
    (text) => {
      expect(isBase64(text)).toBe(false);
    },
  );
});
