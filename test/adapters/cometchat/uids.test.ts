/** Any client id goes through a uid and back, and no two become one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cometchat, decodeUid, encodeUid } from "../../../src/adapters/cometchat/index.js";

const anyId = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "binary", maxLength: 10 }));

describe("encodeUid", () => {
  it.each([
    ["ann-1", "ann-1"],
    ["Ann@example.com", "_0041nn_0040example_002ecom"],
    ["_", "_005f"],
    ["\ud800", "_d800"],
  ])("writes %j as %s", (clientId, uid) => {
    expect(encodeUid(clientId)).toBe(uid);
    expect(decodeUid(uid)).toBe(clientId);
  });

  it("can always be undone, and writes what the server leaves as it is", () => {
    fc.assert(
      fc.property(anyId, (clientId) => {
        expect(encodeUid(clientId)).toMatch(/^[a-z0-9_-]*$/);
        expect(decodeUid(encodeUid(clientId))).toBe(clientId);
      }),
    );
  });

  it("never makes two users one, not by case either", () => {
    fc.assert(
      fc.property(anyId, anyId, (a, b) => {
        expect(encodeUid(a).toLowerCase() === encodeUid(b).toLowerCase()).toBe(a === b);
      }),
    );
  });

  it("serves as uidFor and clientIdFor", () => {
    const record = { channel: "app", clientId: "Ann@example.com", action: "enter" } as const;
    const { payloads } = cometchat.fromCanonical([record], { uidFor: encodeUid });
    const { inputs } = cometchat.toCanonical(payloads[0], { channel: "app", clientIdFor: decodeUid });
    expect(inputs).toMatchObject([{ record: { clientId: "Ann@example.com" } }]);
  });
});

describe("decodeUid", () => {
  it.each(["superhero_1", "_0061nn", "_", "_00e"])("gives %s back, which encodeUid never wrote", (uid) => {
    expect(decodeUid(uid)).toBe(uid);
  });
});
