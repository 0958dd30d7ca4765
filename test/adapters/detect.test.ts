/** Every payload of the sample logs is recognised as its provider's, and hardly ever as another's. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { detectProvider, PROVIDERS } from "../../src/adapters/index.js";

const payloadsOf = (provider: string): unknown[] =>
  readFileSync(new URL(`../../samples/${provider}.ndjson`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

it.each(PROVIDERS.filter((provider) => provider !== "ably-chat"))(
  "takes %s's payloads for nobody else's",
  (provider) => {
    for (const payload of payloadsOf(provider)) expect(detectProvider(payload)).toEqual([provider]);
  },
);

it("takes Ably Chat's payloads for Ably's too where they are presence messages as well", () => {
  for (const payload of payloadsOf("ably-chat")) expect(detectProvider(payload)).toContain("ably-chat");
});
