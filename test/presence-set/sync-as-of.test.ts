/** A snapshot with an instant removes whoever it does not list, unless the member is known to be younger. */
import { expect, it } from "vitest";
import { createPresenceSet } from "../../src/presence-set/index.js";

const channel = "room";
const emptyAsOf = (asOf: string) =>
  [
    { mark: "sync-start", channel, restart: true },
    { mark: "sync-end", channel, asOf },
  ] as const;

it("removes a member whose instant nobody knows", () => {
  const set = createPresenceSet();
  set.apply({ channel, clientId: "ana", action: "present" });
  const { changes } = set.apply(emptyAsOf("2026-09-21T14:13:20.000Z"));
  expect(changes).toMatchObject([{ type: "leave", cause: "sync", record: { clientId: "ana" } }]);
  expect(set.members()).toEqual([]);
});

it("keeps a member who is known to be younger", () => {
  const set = createPresenceSet();
  set.apply({ channel, clientId: "ana", action: "enter", occurredAt: "2026-09-21T14:13:21.000Z" });
  expect(set.apply(emptyAsOf("2026-09-21T14:13:20.000Z")).changes).toEqual([]);
  expect(set.members()).toHaveLength(1);
});
