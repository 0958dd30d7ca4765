/** The shipped log of Pusher payloads tells the story that its page says it tells. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pusher } from "../../../src/adapters/pusher/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";

const lines = readFileSync(new URL("../../../samples/pusher.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

it("ends with those who are there", () => {
  const set = createPresenceSet({ now: () => Date.parse("2023-11-14T23:00:00Z") });
  for (const line of lines) {
    const payload: unknown = JSON.parse(line);
    expect(pusher.accepts(payload)).toBe(true);
    set.apply(pusher.toCanonical(payload, { channel: "presence-lobby" }).inputs);
  }
  const members = set
    .members()
    .map(
      ({ channel, clientId, connectionId }) =>
        `${channel} ${clientId}${connectionId === undefined ? "" : `/${connectionId}`}`,
    );
  expect(members.sort()).toEqual(["presence-lobby ann", "presence-lobby bob"]);
});
