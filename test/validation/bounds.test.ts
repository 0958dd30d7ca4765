/** Bounds are reached before they are crossed: what is exactly as large as may be passes, one more does not. */
import { expect, it } from "vitest";
import { encodePresenceInfo, PresenceValidationError } from "../../src/index.js";
import { cut, show, showAll } from "../../src/validation/text.js";

it("shows a text whole while it fits, and else how it begins", () => {
  expect(cut("x".repeat(80))).toBe("x".repeat(80));
  expect(cut("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
  expect(show("ü".repeat(78))).toBe(`"${"ü".repeat(78)}"`);
  expect(show("ü".repeat(79))).toBe(`"${"ü".repeat(78)}…`);
});

it("shows twenty choices, and that there are more", () => {
  const choices = Array.from({ length: 21 }, (_, n) => n);
  expect(showAll(choices.slice(1))).toBe(choices.slice(1).join(", "));
  expect(showAll(choices)).toBe(`${choices.slice(0, 20).join(", ")}, …`);
});

it("refuses a last sight that RFC 3339 cannot write, at its place", () => {
  const info = { userId: "ann", tenantId: "acme", status: "away" } as const;
  const encode = (lastSeen: Date) => () => encodePresenceInfo({ ...info, lastSeen });
  expect(encode(new Date(253_402_300_799_999))().lastSeen).toBe("9999-12-31T23:59:59.999Z");
  expect(encode(new Date(-62_167_219_200_000))().lastSeen).toBe("0000-01-01T00:00:00.000Z");
  for (const ms of [253_402_300_800_000, -62_167_219_200_001, Number.NaN]) {
    let error: unknown;
    try {
      encode(new Date(ms))();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PresenceValidationError);
    expect((error as PresenceValidationError).issues).toMatchObject([
      { keyword: "format", path: ["lastSeen"] },
    ]);
  }
});
