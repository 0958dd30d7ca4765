/** The laws of adapters for Ably: frames by the common harness, single messages and lists exactly. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AblyFromContext,
  type AblyToContext,
  ably,
  createAblyAdapter,
} from "../../../src/adapters/ably/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { inputsIn } from "../arbitraries.js";
import { describeLaws, type PayloadCase } from "../laws.js";
import { frame, message, row } from "./payloads.js";

type Json = Record<string, unknown>;

const WORDS = ["absent", "present", "enter", "leave", "update"];

/** Drops what says nothing: members that are null, and the time 0. */
const spoken = (value: Json): Json =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([key, member]) =>
        key === "data" || (member !== null && member !== "" && !(key === "timestamp" && member === 0)),
    ),
  );

/** A message in one spelling: what a receiver understands by it. */
function meaningOfMessage(original: Json, parent: Json = {}, index = 0): Json {
  const given = JSON.parse(JSON.stringify(original)) as Json;
  const { action, data, encoding, ...rest } = spoken(given);
  const word = typeof action === "number" ? WORDS[action] : String(action).toLowerCase();
  const inherited = {
    ...(parent["connectionId"] === undefined ? {} : { connectionId: parent["connectionId"] }),
    ...(parent["timestamp"] === undefined ? {} : { timestamp: parent["timestamp"] }),
    ...(parent["id"] === undefined ? {} : { id: `${String(parent["id"])}:${index}` }),
  };
  const read =
    encoding === "json"
      ? { data: JSON.parse(String(data)) as unknown }
      : { ...(data === undefined ? {} : { data }), ...(encoding === undefined ? {} : { encoding }) };
  return { ...inherited, ...rest, ...read, action: WORDS[Number(word)] ?? word };
}

/** A frame in one spelling: nothing is inherited any more. */
function meaningOfFrame(payload: unknown): unknown {
  const { presence, id, connectionId, timestamp, channelSerial, flags, ...rest } = spoken(payload as Json);
  const parent = spoken({ id, connectionId, timestamp });
  return {
    ...rest,
    ...(flags === 0 || flags === undefined ? {} : { flags }),
    ...(channelSerial === undefined ? {} : { channelSerial }),
    ...(Array.isArray(presence)
      ? { presence: presence.map((given: Json, i) => meaningOfMessage(given, parent, i)) }
      : {}),
  };
}

const frames: fc.Arbitrary<PayloadCase<AblyToContext, AblyFromContext>> = frame.map((payload) => ({
  payload,
  context: { channel: "elsewhere" },
}));

describeLaws<AblyToContext, AblyFromContext>("ably", {
  adapter: () => ably,
  payloads: frames,
  inputs: inputsIn().map((list) => ({ inputs: list })),
  meaning: meaningOfFrame,
  runs: 300,
});

describeLaws<AblyToContext, AblyFromContext>("ably with memory, pages of two", {
  adapter: () => createAblyAdapter(),
  payloads: frames,
  inputs: inputsIn().map((list) => ({ inputs: list, context: { pageSize: 2 } })),
  meaning: meaningOfFrame,
  runs: 300,
});

/** Marks and records of two channels, as they may follow each other; ids that tell newer from older. */
const story: fc.Arbitrary<PresenceInput[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .record({
          channel: fc.constantFrom("c", "d"),
          clientId: fc.constantFrom("a", "b", "__proto__"),
          connectionId: fc.constantFrom("X", "Y"),
          action: fc.constantFrom("enter" as const, "leave" as const, "update" as const, "present" as const),
          serial: fc.nat(5),
          at: fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:01.000Z"),
        })
        .map(
          ({ serial, at, ...record }): PresenceInput => ({
            record: { ...record, data: { serial }, occurredAt: at },
            id: `${record.connectionId}:${serial}:0`,
          }),
        ),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          mark: fc.constant("sync-start" as const),
          channel: fc.constantFrom("c", "d"),
          syncId: fc.constantFrom(undefined, undefined, undefined, "s1", "s2", "s.2", ""),
          restart: fc.constantFrom(undefined, undefined, undefined, undefined, true as const),
        })
        .map((mark) => JSON.parse(JSON.stringify(mark)) as PresenceInput),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        {
          mark: fc.constant("sync-end" as const),
          channel: fc.constantFrom("c", "d"),
        },
        { requiredKeys: ["mark", "channel"] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ mark: fc.constant("clear" as const), channel: fc.constantFrom("c", "d") }),
    },
  ),
  { minLength: 4, maxLength: 14 },
);

/** Nobody ends a sync that does not run, or whose id is not known. */
function wellTold(inputs: readonly PresenceInput[]): PresenceInput[] {
  const running = new Map<string, string | undefined>();
  return inputs.flatMap((input): PresenceInput[] => {
    if (!("mark" in input)) return [input];
    if (input.mark === "clear") running.delete(input.channel);
    if (input.mark === "sync-start") {
      running.set(input.channel, input.syncId ?? running.get(input.channel));
    }
    if (input.mark !== "sync-end") return [input];
    if (!running.has(input.channel)) return [];
    const syncId = running.get(input.channel);
    running.delete(input.channel);
    return [{ ...input, ...(syncId === undefined ? {} : { syncId }) }];
  });
}

describe("a set does not notice", () => {
  const membersAfter = (inputs: readonly PresenceInput[]): string[] => {
    const set = createPresenceSet({ ordering: "ably" });
    set.apply(inputs);
    return set
      .members()
      .map((member) => JSON.stringify([member.channel, member.clientId, member.connectionId, member.data]))
      .sort();
  };

  it("that its inputs went out as frames, whatever their page size, and came back", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 3 }), (told, pageSize) => {
        const inputs = wellTold(told);
        for (const context of [{}, { pageSize }]) {
          const { payloads } = ably.fromCanonical(inputs, context);
          expect(membersAfter(ably.toCanonical(payloads).inputs)).toStrictEqual(membersAfter(inputs));
        }
      }),
      { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 500) },
    );
  });
});

const live = (given: Json): boolean =>
  !["absent", undefined].includes(meaningOfMessage(given)["action"] as string);

describe("single messages and lists come back as they were", () => {
  const complete = { channel: "c", clientId: "me" };

  it("in the wire form and in the SDK's form", () => {
    fc.assert(
      fc.property(
        message.filter(live),
        fc.constantFrom("wire" as const, "message" as const),
        (given, form) => {
          const { inputs } = ably.toCanonical(given, complete);
          const { payloads, notes } = ably.fromCanonical(inputs, { form });
          expect(payloads).toHaveLength(1);
          expect(meaningOfMessage(payloads[0] as unknown as Json)).toStrictEqual(meaningOfMessage(given));
          expect(notes.map(({ path }) => path)).toStrictEqual(["/0/record/channel"]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("as a history page, events and order kept", () => {
    fc.assert(
      fc.property(fc.array(message.filter(live), { minLength: 1 }), (given) => {
        const { inputs } = ably.toCanonical(given, complete);
        const { payloads } = ably.fromCanonical(inputs, { form: "history" });
        expect(payloads).toHaveLength(1);
        const back = payloads[0] as unknown as Json[];
        expect(back.map((one) => meaningOfMessage(one))).toStrictEqual(
          given.map((one) => meaningOfMessage(one)),
        );
      }),
    );
  });

  it("as SYNC pages: every member once, whatever the page size", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, {
          selector: (one) => JSON.stringify([one["clientId"], one["connectionId"]]),
          maxLength: 12,
        }),
        fc.integer({ min: 1, max: 5 }),
        (rows, pageSize) => {
          const members = rows.map((one): Json => ({ ...one, action: 1 }));
          const { inputs } = ably.toCanonical(members, complete);
          const { payloads } = ably.fromCanonical(inputs, { form: "sync", pageSize, syncId: "s-1" });
          const pages = payloads as unknown as { channelSerial: string; presence: Json[] }[];
          expect(pages.flatMap(({ presence }) => presence.map((one) => meaningOfMessage(one)))).toStrictEqual(
            members.map((one) => meaningOfMessage(one)),
          );
          expect(pages.every(({ presence }) => presence.length <= pageSize)).toBe(true);
          expect(pages.map(({ channelSerial }) => channelSerial)).toStrictEqual(
            pages.map((_, i) => (i + 1 < pages.length ? `s-1:${i + 1}` : "s-1:")),
          );
        },
      ),
    );
  });
});
