/** An input that has not the shape of one is refused with the place and the kind of its first fault, in words. */
import { describe, expect, it } from "vitest";
import { PresenceValidationError } from "../../src/index.js";
import { createPresenceSet } from "../../src/presence-set/index.js";

const record = {
  channel: "lobby",
  clientId: "ann",
  connectionId: "1",
  action: "enter",
  occurredAt: "2026-05-06T10:00:00.000Z",
} as const;
const { channel: _, ...homeless } = record;
const mark = { mark: "sync-end", channel: "lobby" } as const;

const TEXT = "expected a string";
const INSTANT = "expected an RFC 3339 date-time";
const ACTIONS = 'expected one of "enter", "leave", "update", "present", "absent"';
const MARKS = 'expected one of "sync-start", "sync-end", "clear", "resync"';

function faultOf(input: unknown): string {
  try {
    createPresenceSet().apply([record, input] as never);
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    return error.issues.map(({ keyword, pointer, message }) => `${keyword} ${pointer} ${message}`).join();
  }
  return "none";
}

describe("the fault", () => {
  it.each<readonly [what: string, input: unknown, fault: string]>([
    ["no object", 5, "type /1 expected a record, an envelope or a mark"],
    ["no channel", homeless, 'required /1 is missing "channel"'],
    ["a channel that is no text", { ...record, channel: 5 }, `type /1/channel ${TEXT}`],
    ["a client that is no text", { ...record, clientId: null }, `type /1/clientId ${TEXT}`],
    ["a connection that is no text", { ...record, connectionId: 5 }, `type /1/connectionId ${TEXT}`],
    ["another action", { ...record, action: "join" }, `enum /1/action ${ACTIONS}`],
    ["data that is no object", { ...record, data: 5 }, "type /1/data expected an object"],
    ["no time", { ...record, occurredAt: "now" }, `format /1/occurredAt ${INSTANT}`],
    ["a time that is no text", { ...record, occurredAt: 5 }, `type /1/occurredAt ${TEXT}`],
    ["no since", { ...record, since: "ever" }, `format /1/since ${INSTANT}`],
    ["an envelope around text", { record: "enter" }, "type /1/record expected an object"],
    ["an envelope's record", { record: homeless }, 'required /1/record is missing "channel"'],
    ["a tenant that is no text", { record, tenantId: 5 }, `type /1/tenantId ${TEXT}`],
    ["an id that is no text", { record, id: 5 }, `type /1/id ${TEXT}`],
    ["an order that is no text", { record, order: 5 }, `type /1/order ${TEXT}`],
    ["no time of receipt", { record, receivedAt: "late" }, `format /1/receivedAt ${INSTANT}`],
    ["a negative ttl", { record, ttl: -1 }, "minimum /1/ttl expected a number of at least 0"],
    ["a ttl in words", { record, ttl: "1s" }, "minimum /1/ttl expected a number of at least 0"],
    ["another mark", { ...mark, mark: "begin" }, `enum /1/mark ${MARKS}`],
    ["a mark of no channel", { mark: "clear" }, 'required /1 is missing "channel"'],
    ["a mark's tenant", { ...mark, tenantId: 5 }, `type /1/tenantId ${TEXT}`],
    ["a mark's sync", { ...mark, syncId: 5 }, `type /1/syncId ${TEXT}`],
    ["a mark's time", { ...mark, asOf: "then" }, `format /1/asOf ${INSTANT}`],
  ])("of %s", (_, input, fault) => {
    expect(faultOf(input)).toBe(fault);
  });

  it.each([
    ["the least ttl", { record, ttl: 0 }],
    ["each action", { ...record, action: "absent", clientId: "bob" }],
    ["no connection, said as undefined", { ...record, connectionId: undefined }],
    ["no data, said as undefined", { ...record, data: undefined }],
    ["a time with an offset", { ...record, occurredAt: "2026-05-06T10:00:00.000+05:30" }],
  ])("is none: %s", (_, input) => {
    expect(faultOf(input)).toBe("none");
  });
});

describe("the fault of an option", () => {
  it.each([
    ["ttl", -1, "minimum", "expected a number of at least 0"],
    ["ordering", "newest", "enum", 'expected "convergent" or "ably"'],
    ["now", 5, "type", "expected a function that gives milliseconds"],
    ["onListenerError", 5, "type", "expected a function"],
  ])("%s of %j", (name, value, keyword, words) => {
    let error: unknown;
    try {
      createPresenceSet({ [name]: value });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PresenceValidationError);
    expect((error as PresenceValidationError).issues).toMatchObject([
      { keyword, path: [name], message: words },
    ]);
    expect((error as PresenceValidationError).message).toBe(
      `not a valid set of presence set options: /${name}: ${words}`,
    );
  });
});
