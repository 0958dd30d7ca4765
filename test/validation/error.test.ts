import { expect, it } from "vitest";
import { PresenceValidationError, presenceInfo } from "../../src/index.js";

it("says what was not valid, where, and how much more there is", () => {
  const one = { path: ["a"], pointer: "/a", keyword: "type", message: "expected a string, got 1" };
  const root = { path: [], pointer: "", keyword: "json", message: "expected JSON" };
  expect(new PresenceValidationError("thing", [one]).message).toBe(
    "not a valid thing: /a: expected a string, got 1",
  );
  expect(new PresenceValidationError("thing", [root, one, one]).message).toBe(
    "not a valid thing: expected JSON (and 2 more)",
  );
  expect(new PresenceValidationError("thing", []).message).toBe("not a valid thing: unknown issue");
});

it("is an Error of its own name, with the issues that safeParse gives", () => {
  const value = { userId: 1 };
  const result = presenceInfo.safeParse(value);
  let caught: unknown;
  try {
    presenceInfo.parse(value);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(PresenceValidationError);
  expect(caught).toBeInstanceOf(Error);
  expect(caught).not.toBeInstanceOf(TypeError);
  expect(caught).toMatchObject({
    name: "PresenceValidationError",
    issues: result.success ? [] : result.issues,
  });
});
