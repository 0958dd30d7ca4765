/** The shipped log of CometChat payloads tells the story that its page says it tells. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cometchat } from "../../../src/adapters/cometchat/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";

const lines = readFileSync(new URL("../../../samples/cometchat.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

it("ends with those who are there", () => {
  const set = createPresenceSet({ now: () => Date.parse("2023-11-14T23:00:00Z") });
  for (const line of lines) {
    const payload: unknown = JSON.parse(line);
    expect(cometchat.accepts(payload)).toBe(true);
    set.apply(cometchat.toCanonical(payload, { channel: "app" }).inputs);
  }
  const members = set
    .members()
    .map(
      ({ channel, clientId, connectionId }) =>
        `${channel} ${clientId}${connectionId === undefined ? "" : `/${connectionId}`}`,
    );
  expect(members.sort()).toEqual(["app bob", "app dave/session-2"]);
});
