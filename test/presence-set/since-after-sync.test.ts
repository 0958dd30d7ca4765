/** What late events tell of a member that a sync took out: it may come back, and then its `since` must be right. */
import { expect, it } from "vitest";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { createPresenceSet } from "../../src/presence-set/index.js";

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
const event = (action: "enter" | "leave" | "present", second: number): PresenceInput => ({
  channel: "c",
  clientId: "a",
  action,
  occurredAt: at(second),
});
const start: PresenceInput = { mark: "sync-start", channel: "c" };
const end: PresenceInput = { mark: "sync-end", channel: "c" };
const again = [start, event("present", 6), end];

it.each([
  ["before the sync", [event("enter", 3), event("leave", 4), event("present", 6), start, end, ...again]],
  ["after it, in order", [event("present", 6), start, end, event("enter", 3), event("leave", 4), ...again]],
  [
    "after it, the departure first",
    [event("present", 6), start, end, event("leave", 4), event("enter", 3), ...again],
  ],
])("does not take an entry for the current one that a departure ended, heard of %s", (_, inputs) => {
  const set = createPresenceSet();
  set.apply(inputs);
  expect(set.members()).toEqual([{ channel: "c", clientId: "a", action: "present", occurredAt: at(6) }]);
});
