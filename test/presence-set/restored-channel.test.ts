/** A channel of which nothing is known but its members is forgotten with the last of them, restored or not. */
import { expect, it } from "vitest";
import { createPresenceSet, restorePresenceSet } from "../../src/presence-set/index.js";

it.each(["ably", "convergent"] as const)(
  "is forgotten by a restored set as by the first one (%s)",
  (ordering) => {
    const options = { ordering, ttl: 1000 };
    const first = createPresenceSet(options);
    first.apply({ channel: "c", clientId: "a", action: "enter", occurredAt: "2026-01-01T00:00:00Z" });
    const second = restorePresenceSet(first.snapshot(), options);
    const answers = [first, second].map((set) => {
      set.advance(Date.UTC(2026, 0, 2));
      return set.apply({ mark: "clear", channel: "c" }).verdicts;
    });
    expect(answers).toEqual([["ignored"], ["ignored"]]);
  },
);
