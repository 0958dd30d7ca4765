/**
 * What adapters give is JSON as it stands: no member is there only to be undefined, which JSON would drop, a spread
 * would let win over a default, and `exactOptionalPropertyTypes` forbids.
 */
import { describe, expect, it } from "vitest";
import { type AnyPresenceAdapter, adapterOf, PROVIDERS } from "../../src/adapters/index.js";
import type { PresenceInput } from "../../src/index.js";
import { specimens } from "./corpus.js";

const CONTEXT = { channel: "presence-room", now: 1_778_061_600_000 };
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const bare = { channel: "presence-room", clientId: "ann", action: "enter" } as const;
const full = {
  ...bare,
  connectionId: "1",
  occurredAt: "2026-05-06T10:00:00.000Z",
  data: { displayName: "Ann", mood: "fine" },
} as const;
const inputs: readonly PresenceInput[] = [
  bare,
  full,
  { ...bare, action: "update" },
  { ...full, action: "present", since: "2026-05-06T09:00:00.000Z" },
  { record: full, id: "e1", receivedAt: "2026-05-06T10:00:01.000Z", extras: {} },
  { record: { ...bare, action: "leave" } },
  { mark: "sync-start", channel: "presence-room" },
  { mark: "sync-end", channel: "presence-room" },
];

const FORMS: Readonly<Record<string, readonly string[]>> = {
  ably: ["wire", "message", "rest", "sync"],
  cometchat: ["listener", "frame", "user", "webhook", "legacy-webhook"],
  pusher: ["frame", "webhook", "users"],
  pubnub: ["subscribe", "sdk"],
};

describe("canonical inputs and notes", () => {
  it.each(specimens())("of $provider, $name", ({ provider, payload, context }) => {
    const read = adapterOf(provider).toCanonical(
      payload,
      "room" in context ? context : { channel: CONTEXT.channel, ...context },
    );
    expect(asJson(read)).toStrictEqual(read);
  });
});

describe("payloads and notes", () => {
  const cases = PROVIDERS.flatMap((provider) =>
    (FORMS[provider] ?? [undefined]).map((form) => ({ provider, form })),
  );

  it.each(cases)("of $provider as $form", ({ provider, form }) => {
    const adapter: AnyPresenceAdapter = adapterOf(String(provider));
    let count = 0;
    for (const input of inputs) {
      const context = form === undefined ? CONTEXT : { ...CONTEXT, form };
      const written = adapter.fromCanonical([input], context);
      expect(asJson(written)).toStrictEqual(written);
      count += written.payloads.length;
    }
    expect(count).toBeGreaterThan(0);
  });
});
