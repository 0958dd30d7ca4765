/** Phoenix payloads that are wrong, hostile or merely odd: refused whole, with the place, or read without harm. */
import { describe, expect, it } from "vitest";
import { createPhoenixAdapter, type PhoenixToContext, phoenix } from "../../../src/adapters/phoenix/index.js";
import { type PresenceInput, PresenceValidationError, presenceInput } from "../../../src/index.js";
import { deepEqual } from "../../../src/runtime/deep-equal.js";

const channel = "room";

function pointerOf(payload: unknown, context: object = { channel }): string {
  try {
    phoenix.toCanonical(payload, context);
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues[0]?.pointer ?? "none";
    throw error;
  }
  return "accepted";
}

describe("payloads that are refused", () => {
  it.each([
    ["nothing", undefined, ""],
    ["null", null, ""],
    ["text", "presence_state", ""],
    ["a number", 7, ""],
    ["an empty list", [], ""],
    ["a frame of four", ["1", null, "room", "presence_state"], ""],
    ["a frame with a number for its join", [1, null, "room", "presence_state", {}], "/0"],
    ["a frame without a topic", [null, null, null, "presence_state", {}], "/2"],
    ["a state that is a list", [null, null, "room", "presence_state", []], "/4"],
    ["a key without metas", [null, null, "room", "presence_state", { a: {} }], "/4/a/metas"],
    ["metas that are no list", [null, null, "room", "presence_state", { a: { metas: {} } }], "/4/a/metas"],
    ["a meta that is text", [null, null, "room", "presence_state", { a: { metas: ["x"] } }], "/4/a/metas/0"],
    [
      "a reference that is a number",
      [null, null, "room", "presence_state", { a: { metas: [{ phx_ref: 1 }] } }],
      "/4/a/metas/0/phx_ref",
    ],
    ["a diff without leaves", [null, null, "room", "presence_diff", { joins: {} }], "/4/leaves"],
    ["a diff of null", [null, null, "room", "presence_diff", null], "/4"],
    ["a message whose state is text", { topic: "room", event: "presence_state", payload: "x" }, "/payload"],
    ["a bare diff with a wrong side", { joins: {}, leaves: { a: 1 } }, "/leaves/a"],
  ])("%s", (_what, payload, pointer) => {
    expect(pointerOf(payload)).toBe(pointer);
    expect(pointerOf(payload)).not.toBe("accepted");
  });

  it("a bare payload without a channel in the context", () => {
    expect(pointerOf({}, {})).toBe("");
  });

  it.each([
    ["a time that is none", { receivedAt: "yesterday" }, "/receivedAt"],
    ["a time that is a number", { receivedAt: 7 }, "/receivedAt"],
    ["a channel that is no text", { channel: 7 }, "/channel"],
    ["a tenant that is no text", { tenantId: {} }, "/tenantId"],
  ])("a context with %s, before anything is remembered", (_what, wrong, pointer) => {
    const context = { channel, ...wrong } as PhoenixToContext;
    expect(pointerOf({}, context)).toBe(pointer);
    const adapter = createPhoenixAdapter();
    expect(() => adapter.toCanonical({}, context)).toThrow(PresenceValidationError);
    expect(adapter.snapshot()).toEqual(createPhoenixAdapter().snapshot());
  });

  it("values that throw when they are read", () => {
    const meta = {
      phx_ref: "1",
      get trap(): never {
        throw new Error("boo");
      },
    };
    expect(() => phoenix.toCanonical({ a: { metas: [meta] } }, { channel })).toThrow(PresenceValidationError);
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("boo");
        },
      },
    ); // prettier-ignore
    expect(phoenix.accepts(proxy)).toBe(false);
    expect(() => phoenix.toCanonical(proxy, { channel })).toThrow(PresenceValidationError);
  });

  it("inputs that are not valid, by their index, and before anything is remembered", () => {
    const adapter = createPhoenixAdapter();
    const good: PresenceInput = { channel, clientId: "a", action: "enter" };
    const bad = { channel, clientId: 7, action: "enter" } as unknown as PresenceInput;
    expect(() => adapter.fromCanonical([good, bad])).toThrow(/\/1\/clientId/);
    expect(adapter.snapshot().members).toEqual([]);
  });
});

describe("payloads that are odd and read without harm", () => {
  const odd = JSON.parse(
    '{"__proto__":{"metas":[{"phx_ref":"__proto__","__proto__":{"x":1},"constructor":"c"}]},"constructor":{"metas":[{}]}}',
  ) as object;

  it("names of prototypes as keys, references and members", () => {
    const { inputs } = phoenix.toCanonical(odd, { channel: "__proto__" });
    for (const input of inputs) expect(presenceInput.is(input)).toBe(true);
    const [, first] = inputs;
    expect(first).toMatchObject({ record: { clientId: "__proto__", connectionId: "__proto__" } });
    const [back] = phoenix.fromCanonical(inputs, { form: "bare", channel: "__proto__" }).payloads;
    expect(deepEqual(JSON.parse(JSON.stringify(back)), odd)).toBe(true);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("the same through a memory and its snapshot", () => {
    const adapter = createPhoenixAdapter();
    adapter.toCanonical(odd, { channel: "__proto__" });
    const again = createPhoenixAdapter({ state: JSON.parse(JSON.stringify(adapter.snapshot())) as never });
    expect(again.snapshot()).toEqual(adapter.snapshot());
  });

  it("a hundred thousand metas under one key, in linear time", () => {
    const metas = Array.from({ length: 100_000 }, (_, index) => ({ phx_ref: `r${index}` }));
    const adapter = createPhoenixAdapter();
    expect(adapter.toCanonical({ a: { metas } }, { channel }).inputs).toHaveLength(100_002);
    const diff = { joins: {}, leaves: { a: { metas } } };
    expect(adapter.toCanonical(diff, { channel }).inputs).toHaveLength(100_000);
  });

  it("a key of any characters, which a note names as it is", () => {
    for (const key of ["\u2028", "\u0000", "a/b~c", "x".repeat(200), "\ud800"]) {
      const { notes } = phoenix.toCanonical({ [key]: { metas: [] } }, { channel });
      const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
      expect(notes).toContainEqual(expect.objectContaining({ code: "ignored", path: `/${step}` }));
    }
  });

  it("data nested deeper than a stack", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`) as object;
    const adapter = createPhoenixAdapter();
    const { inputs } = adapter.toCanonical({ a: { metas: [{ phx_ref: "1", deep }] } }, { channel });
    expect(inputs).toHaveLength(3);
    expect(phoenix.fromCanonical(inputs).payloads).toHaveLength(1);
    // A memory that could not be saved afterwards is no memory: nothing of the call is kept.
    expect(() => adapter.fromCanonical(inputs)).toThrow("/1/record/data: expected plain JSON data");
    expect(adapter.snapshot().members).toEqual([]);
  });

  it("data with names that Phoenix keeps for itself goes out wrapped, and says so", () => {
    const data = { phx_ref: "forged", name: "x" };
    const { payloads, notes } = phoenix.fromCanonical(
      [{ channel, clientId: "a", connectionId: "1", action: "enter", data }],
      { form: "bare", channel },
    );
    expect(payloads).toEqual([
      { joins: { a: { metas: [{ $data: { encoding: "json", value: data }, phx_ref: "1" }] } }, leaves: {} },
    ]);
    expect(notes).toMatchObject([{ code: "wrapped", path: "/0/data" }]);
  });

  it("diffs that wait for a state that never comes do not pile up", () => {
    const adapter = createPhoenixAdapter({ maxPendingDiffs: 3 });
    for (let index = 0; index < 10; index++)
      adapter.toCanonical(
        { joins: { [`u${index}`]: { metas: [{ phx_ref: "1" }] } }, leaves: {} },
        { channel },
      );
    expect(adapter.snapshot().topics[0]?.pending).toHaveLength(3);
    const { inputs } = adapter.toCanonical({}, { channel });
    expect(inputs.map((input) => ("mark" in input ? input.mark : "record"))).toEqual([
      "sync-start",
      "sync-end",
      "record",
      "record",
      "record",
      "resync",
    ]);
  });
});
