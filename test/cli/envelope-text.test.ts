import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { envelopeText } from "../../src/cli/envelope-text.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";

const UNREAD = Object.freeze({});
const DATA = '{"mood":"fine"}';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", "\n", "\ud800", "\udfff", "\u2028", "", "😀"),
);

const optional = { requiredKeys: [] as [] };
const inOrder = (members: object, order: number): object =>
  order === 0 ? members : Object.fromEntries(Object.entries(members).toReversed());

describe("envelopeText", () => {
  it("writes what JSON.stringify writes, whatever the texts and the order of members", () => {
    const record = fc.record({ channel: text, clientId: text, connectionId: text, action: text }, optional);
    const rest = fc.record(
      { id: text, order: text, provider: text, tenantId: text, receivedAt: text },
      optional,
    );
    fc.assert(
      fc.property(record, rest, fc.option(text), fc.nat(1), (members, around, occurredAt, order) => {
        const inner = { ...members, data: UNREAD, ...(occurredAt === null ? {} : { occurredAt }) };
        const envelope = inOrder({ record: inOrder(inner, order), ...around }, order);
        const expected = JSON.stringify(envelope, (name, value: unknown) =>
          name === "data" ? JSON.parse(DATA) : value,
        );
        expect(envelopeText(envelope as PresenceInput, UNREAD, DATA)).toBe(expected);
      }),
    );
  });

  it("writes the usual envelope as JSON.stringify does, also where a text must be escaped", () => {
    fc.assert(
      fc.property(text, text, text, (channel, clientId, id) => {
        const data = JSON.parse(DATA) as Record<string, unknown>;
        const envelopeOf = (inside: object): object => ({
          record: { channel, clientId, connectionId: "c", action: "enter", data: inside, occurredAt: "t" },
          id,
          order: "1:1",
          provider: "ably",
        });
        expect(envelopeText(envelopeOf(UNREAD) as PresenceInput, UNREAD, DATA)).toBe(
          JSON.stringify(envelopeOf(data)),
        );
      }),
    );
  });

  it("leaves everything else to others", () => {
    const record = { channel: "a", clientId: "b", action: "enter" as const };
    const others: PresenceInput[] = [
      { mark: "clear", channel: "a" },
      record,
      { record },
      { record: { ...record, data: {} } },
      { record: { ...record, data: UNREAD }, extras: { encoding: "json" } },
      { record: { ...record, data: UNREAD }, ttl: 5 },
    ];
    for (const other of others) expect(envelopeText(other, UNREAD, DATA)).toBeUndefined();
  });
});
