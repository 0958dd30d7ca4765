/** Adapters hand on what they are said to hand on: records and messages that differ in nothing else come to the same. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAblyAdapter } from "../../src/adapters/ably/index.js";
import type { PresenceAdapter } from "../../src/adapters/adapter.js";
import { CARRIED, type Carried } from "../../src/adapters/carried.js";
import { adapterOf } from "../../src/adapters/index.js";
import { dateTimeOf } from "../../src/adapters/time.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";

const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 2000);
type Adapter = PresenceAdapter<unknown, object, object>;
type Members = Readonly<Record<string, unknown>>;

/** Those with memory too: what they remember must make no difference. */
const ADAPTERS: readonly (readonly [string, Adapter, Carried])[] = [...CARRIED].flatMap(
  ([provider, carried]) => {
    const plain: [string, Adapter, Carried] = [provider, adapterOf(provider) as unknown as Adapter, carried];
    return provider === "ably"
      ? [plain, ["ably, with memory", createAblyAdapter() as unknown as Adapter, carried] as const]
      : [plain];
  },
);

const MS = { min: 31_536_000_000, max: 253_402_300_799_999 };
const data = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 })
  .filter((each) => !Object.hasOwn(each, "$data"));
const ms = fc.integer(MS);
/** Told apart by their names, but for those that say nothing. */
const textOf = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constant(""), weight: 1 },
    { arbitrary: fc.string({ unit: "binary" }).map((text) => `${name}:${text}`), weight: 9 },
  );

/** Which of two members that say the same is meant could not be told. */
const isClear = (members: Members): boolean =>
  new Set(Object.values(members)).size === Object.keys(members).length;

/** The same with what the members of an object hold replaced by their names, wherever it stands and however written. */
function blanked(value: unknown, members: ReadonlyMap<string, unknown>): unknown {
  for (const [name, held] of members) {
    if (value === held) return `<${name}>`;
    if (typeof held === "object" && value === JSON.stringify(held)) return `<text of ${name}>`;
  }
  if (Array.isArray(value)) return value.map((item) => blanked(item, members));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, blanked(inner, members)]));
}

describe.each(ADAPTERS)("%s", (_, adapter, { record: carried, message: kinds, orderOf: order, idOf }) => {
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ...Object.fromEntries(
      ["channel", "clientId", "connectionId", "tenantId", "id", "order"].map((n) => [n, textOf(n)]),
    ),
    data,
    since: ms.map(dateTimeOf),
    receivedAt: ms.map(dateTimeOf),
    occurredAt: ms.map(dateTimeOf),
    // No number that stands for an action.
    ttl: fc.integer({ min: 1000 }),
  };
  const OF_ENVELOPE = ["tenantId", "id", "order", "provider", "receivedAt", "ttl"];
  const REQUIRED = ["channel", "clientId"];

  const inputOf = (isBare: boolean, members: Members): PresenceInput => {
    const pick = (inside: boolean): object =>
      Object.fromEntries(Object.entries(members).filter(([name]) => OF_ENVELOPE.includes(name) !== inside));
    return (isBare ? pick(true) : { record: pick(true), ...pick(false) }) as PresenceInput;
  };

  it("writes of records with the same members and the same action the same but for those members", () => {
    let written = 0;
    let ordered = 0;
    const telling = fc.record({
      action: fc.constantFrom("enter", "leave", "update", "present", "absent"),
      provider: fc.constantFrom("ably", "ably-chat", "x", ""),
    });
    const some = fc
      .tuple(fc.subarray([...carried]), fc.boolean(), telling, fc.boolean())
      .chain(([names, isBare, told, isOrdered]) => {
        const wanted = [...new Set([...REQUIRED, "action", ...names])].filter(
          (name) => !isBare || !OF_ENVELOPE.includes(name),
        );
        const hasAll = ["id", "order", "connectionId"].every((name) => wanted.includes(name));
        const members = fc
          .tuple(
            fc.record(
              Object.fromEntries(
                wanted.map((name) => [
                  name,
                  Object.hasOwn(told, name)
                    ? fc.constant(told[name as keyof typeof told])
                    : (values[name] as fc.Arbitrary<unknown>),
                ]),
              ),
            ),
            fc.nat(),
          )
          .map(([made, serial]) => {
            if (!isOrdered || !hasAll) return made;
            const connectionId = made["connectionId"] as string;
            const id = idOf(connectionId, serial);
            return { ...made, id, order: order(id, connectionId) };
          })
          .filter(isClear);
        return fc.tuple(fc.constant({ isBare, told, isOrdered: isOrdered && hasAll }), members, members);
      });
    fc.assert(
      fc.property(some, ([{ isBare, told, isOrdered }, one, other]) => {
        const [first, second] = [one, other].map((members: Members) => {
          const { payloads, notes } = adapter.fromCanonical([inputOf(isBare, members)]);
          written += payloads.length;
          if (isOrdered) ordered++;
          const held = new Map(Object.entries(members).filter(([name]) => !Object.hasOwn(told, name)));
          if (typeof members["occurredAt"] === "string") held.set("ms", Date.parse(members["occurredAt"]));
          return { payloads: blanked(payloads, held), notes };
        });
        expect(first).toEqual(second);
      }),
      { numRuns: RUNS },
    );
    expect(written).toBeGreaterThan(RUNS);
    expect(ordered).toBeGreaterThan(RUNS / 50);
  });

  it("makes of messages with the same members and the same action the same but for those members", () => {
    const connection = fc.constantFrom("c1", "c2:3", "é", "");
    const arbitraryOf = (name: string, action: unknown): fc.Arbitrary<unknown> => {
      const kind = kinds[name];
      if (kind === "text") return textOf(name);
      if (kind === "ms") return ms;
      return kind === "data" ? data : fc.constant(kind === "word" ? action : null);
    };
    const names = Object.keys(kinds);
    const pair = fc
      .tuple(
        fc.shuffledSubarray(names),
        fc.oneof(fc.constantFrom("enter", "LEAVE", "update", "present", "absent", "4", "no"), fc.nat(9)),
        fc.boolean(),
      )
      .chain(([some, action, isOrdered]) => {
        const wanted = [...new Set([...some, "clientId", "data", "action"])];
        const one = fc
          .record(Object.fromEntries(wanted.map((name) => [name, arbitraryOf(name, action)])))
          .chain((made) =>
            !isOrdered || made["id"] === undefined || made["connectionId"] === undefined
              ? fc.constant(made)
              : fc.tuple(connection, fc.nat(), fc.nat(12)).map(([id, serial, index]) => ({
                  ...made,
                  connectionId: id,
                  id: `${id}:${serial}:${index}`,
                })),
          )
          .filter(isClear);
        return fc.tuple(one, one);
      });
    const context = fc.record(
      {
        channel: fc.constant("room"),
        tenantId: fc.constant("acme"),
        receivedAt: fc.constant("1970-06-01T00:00:00Z"),
      },
      { requiredKeys: ["channel"] },
    );
    let compared = 0;
    fc.assert(
      fc.property(pair, context, (both, known) => {
        const [first, second] = (both as readonly Members[]).map((each) => {
          const { inputs, notes } = adapter.toCanonical(each, known);
          const held = new Map(
            Object.entries(each).filter(([name]) => !["action", "encoding"].includes(name)),
          );
          const [time] = Object.entries(kinds).filter(([, kind]) => kind === "ms");
          if (time !== undefined && each[time[0]] !== undefined) {
            held.set("time", dateTimeOf(each[time[0]] as number));
          }
          const its =
            each["id"] === undefined || each["connectionId"] === undefined
              ? undefined
              : order(each["id"] as string, each["connectionId"] as string);
          if (its !== undefined) held.set("order", its);
          const [input] = inputs as readonly { readonly record?: { readonly data?: unknown } }[];
          const isOne = inputs.length === 1 && input?.record?.data === each["data"];
          return { isOne, isOrdered: its !== undefined, made: { inputs: blanked(inputs, held), notes } };
        });
        expect(first?.isOne).toBe(second?.isOne);
        if (first?.isOne !== true || first.isOrdered !== second?.isOrdered) return;
        compared++;
        expect(first.made).toEqual(second.made);
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 4);
  });
});
