/** The laws of adapters for Ably Chat, for payloads of each generation and for inputs that Chat can say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AblyChatFromContext,
  type AblyChatToContext,
  ablyChat,
} from "../../../src/adapters/ably-chat/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { AWKWARD_IDS, data as anyData, inputsIn } from "../arbitraries.js";
import { describeLaws, type PayloadCase } from "../laws.js";

type Json = Record<string, unknown>;
type Case = PayloadCase<AblyChatToContext, AblyChatFromContext>;

const ms = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 });
const client = fc.constantFrom("ada", "bob", ...AWKWARD_IDS);
const data = fc.option(
  anyData
    .map((value) => JSON.parse(JSON.stringify(value)) as Json)
    .filter((value) => !Object.hasOwn(value, "$data")),
  { nil: undefined, freq: 3 },
);
const type = fc.constantFrom("enter", "leave", "update", "present");
const extras = fc.constantFrom<Json | undefined>(undefined, { userClaim: "mod" }, { headers: { k: "v" } });
const exact = (value: object): Json =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

const channelOf = fc.constant({ channel: "lobby::$chat" });

const flat: fc.Arbitrary<Case> = fc
  .record({ action: type, clientId: client, timestamp: ms, data })
  .map((event) => ({
    payload: exact(event),
    context: { room: "lobby", version: "0.6" },
    back: { version: "0.6" },
  }));

const numbered: fc.Arbitrary<Case> = fc
  .tuple(type, fc.record({ clientId: client, data, extras, updatedAt: ms }))
  .map(([word, member]) => ({
    payload: { type: word, member: exact(member) },
    context: { room: "lobby", version: "0.9" },
    back: { version: "0.9" },
  }));

/** As the room of 0.11 and later really emits it. */
const modern: fc.Arbitrary<Case> = fc
  .tuple(
    type,
    fc.record({
      clientId: client,
      connectionId: fc.constantFrom("X", "Y"),
      data,
      extras,
      at: ms,
      serial: fc.nat(99),
    }),
  )
  .map(([word, { at, serial, ...member }]) => {
    const claim = member.extras?.["userClaim"];
    const said = exact({
      ...member,
      id: `${member.connectionId}:${serial}:0`,
      action: word,
      encoding: member.data === undefined ? undefined : null,
      timestamp: at,
      updatedAt: new Date(at).toISOString(),
      userClaim: claim,
    });
    return { payload: { type: word, member: said }, context: { room: "lobby" }, back: {} };
  });

/** Data of Chat's is a JSON object: what was wrapped would be refused on the way out. */
const speakable = inputsIn().map((inputs) =>
  inputs.map((input): PresenceInput => JSON.parse(JSON.stringify(input).replaceAll('"$data"', '"data"'))),
);

describeLaws<AblyChatToContext, AblyChatFromContext>("ably-chat", {
  adapter: () => ablyChat,
  payloads: fc.oneof(flat, numbered, modern),
  inputs: fc.tuple(speakable, channelOf).map(([inputs, back]) => ({ inputs, back })),
});

describe("a payload of each generation comes back exactly", () => {
  it.each([
    ["0.1 to 0.7", flat],
    ["0.8 to 0.10", numbered],
    ["0.11 to 1.4", modern],
  ])("%s", (_, payloads) => {
    fc.assert(
      fc.property(payloads, ({ payload, context, back }) => {
        const { inputs } = ablyChat.toCanonical(payload, context);
        const { payloads: written } = ablyChat.fromCanonical(inputs, back);
        const keys = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value, Object.keys(flatKeys(value)).sort()));
        expect(JSON.stringify(keys(written))).toBe(JSON.stringify(keys([payload])));
      }),
      { numRuns: 300 },
    );
  });
});

/** Every name in a value, so that JSON can be written with its members in order. */
function flatKeys(value: unknown, names: Record<string, true> = Object.create(null)): Record<string, true> {
  if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      names[name] = true;
      flatKeys(member, names);
    }
  }
  return names;
}
