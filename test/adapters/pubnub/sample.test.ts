/** The shipped log of PubNub payloads tells the story that its page says it tells, with and without memory. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createPubNubAdapter, pubnub } from "../../../src/adapters/pubnub/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";

const lines = readFileSync(new URL("../../../samples/pubnub.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

it.each([
  ["without memory", () => pubnub],
  ["with memory", () => createPubNubAdapter()],
])("ends with those who are there: %s", (_name, create) => {
  const adapter = create();
  const set = createPresenceSet();
  for (const line of lines) {
    const payload: unknown = JSON.parse(line);
    expect(adapter.accepts(payload)).toBe(true);
    set.apply(adapter.toCanonical(payload).inputs);
  }
  const members = set.members().map(({ channel, clientId }) => `${channel} ${clientId}`);
  expect(members.sort()).toEqual(["lobby ana", "lobby eve"]);
});
