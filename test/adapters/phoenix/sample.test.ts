/** The shipped log of Phoenix payloads tells the story that its page says it tells, with and without memory. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createPhoenixAdapter, phoenix } from "../../../src/adapters/phoenix/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";

const lines = readFileSync(new URL("../../../samples/phoenix.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

it.each([
  ["without memory", () => phoenix],
  ["with memory", () => createPhoenixAdapter()],
])("ends with those who are there: %s", (_name, create) => {
  const adapter = create();
  const set = createPresenceSet();
  for (const line of lines) {
    const payload: unknown = JSON.parse(line);
    expect(adapter.accepts(payload)).toBe(true);
    set.apply(adapter.toCanonical(payload).inputs);
  }
  const members = set
    .members()
    .map(({ channel, clientId, data }) => [channel, clientId, data?.["device"]].filter(Boolean).join(" "));
  expect(members.sort()).toEqual(["room:lobby ana phone", "room:lobby ben desk", "room:lobby dee"]);
});
