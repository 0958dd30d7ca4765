/** The inner layer of a frame is the JSON text of what it says, whatever the names in it hold. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { rosterText, userText } from "../../../src/adapters/pusher/frame-text.js";

const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 1000);
const name = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", "\u007f", "\ud800", "__proto__"),
);
const info = fc.option(fc.dictionary(fc.string(), fc.jsonValue()), { nil: undefined });

it("writes one user as JSON does", () => {
  fc.assert(
    fc.property(name, info, (user_id, user_info) => {
      expect(userText(user_id, user_info)).toBe(JSON.stringify({ user_id, user_info }));
    }),
    { numRuns },
  );
});

it("writes everybody as JSON that says who they are, in their order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, info), { selector: ([id]) => id }), (users) => {
      const members = new Map(users.map(([id, one]) => [id, { first: null, others: undefined, info: one }]));
      const { presence } = JSON.parse(rosterText(members));
      expect(presence.ids).toEqual(users.map(([id]) => JSON.parse(JSON.stringify(id))));
      expect(presence.count).toBe(users.length);
      for (const [id, one] of users)
        expect(JSON.stringify(presence.hash[JSON.parse(JSON.stringify(id))])).toBe(JSON.stringify(one ?? {}));
    }),
    { numRuns },
  );
});
