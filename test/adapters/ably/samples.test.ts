/** The shipped logs of Ably and Ably Chat tell the story that their provenance says. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ably } from "../../../src/adapters/ably/index.js";
import { ablyChat } from "../../../src/adapters/ably-chat/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";

const linesOf = (name: string): unknown[] =>
  readFileSync(new URL(`../../../samples/${name}.ndjson`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

it.each(["ably", "convergent"] as const)("ably.ndjson, in a set with %s ordering", (ordering) => {
  const lines = linesOf("ably");
  expect(lines).toHaveLength(14);
  const set = createPresenceSet({ ordering });
  for (const line of lines) set.apply(ably.toCanonical(line).inputs);
  const members = set
    .members()
    .map(({ channel, clientId, connectionId }) => [channel, clientId, connectionId].join(" "));
  expect(members.sort()).toStrictEqual([
    "education-channel ada ABcDefgHIj",
    "education-channel ada k8Fsj3Bq1A",
    "education-channel bob Ab1CDE2FGh",
    "education-channel eve Qw3rT4y5Ui",
    "education-channel frank Lm6nO7p8Qr",
    "lobby bob JSjj6i27T0",
  ]);
  expect(set.syncComplete("education-channel")).toBe(true);
});

it("ably-chat.ndjson", () => {
  const lines = linesOf("ably-chat");
  expect(lines).toHaveLength(12);
  const set = createPresenceSet();
  for (const line of lines) set.apply(ablyChat.toCanonical(line, { room: "lobby" }).inputs);
  const members = set
    .members({ channel: "lobby::$chat" })
    .map(({ clientId, connectionId }) => `${clientId} ${connectionId}`);
  expect(members.sort()).toStrictEqual([
    "alice-123 Ab1CDE2FGh",
    "alice-123 k8Fsj3Bq1A",
    "dave undefined",
    "erin Qw3rT4y5Ui",
  ]);
});
