/** Hostile and broken payloads: one kind of error, with a path, and never a wrong record. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ably,
  ablyBatchPresence,
  ablyChannelState,
  ablyPresenceList,
  ablyPresenceMessage,
  ablyProtocolMessage,
  ablyWebhook,
} from "../../../src/adapters/ably/index.js";
import { ablyChat } from "../../../src/adapters/ably-chat/index.js";
import { PresenceValidationError, presenceInput } from "../../../src/index.js";
import { frame, message } from "./payloads.js";

const RUNS = { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 1000) };
const context = { channel: "c", clientId: "me" };

/** The pointer of the first issue, or "accepted"; any other error fails the test. */
function refusalOf(payload: unknown, given: object = context): string {
  try {
    ably.toCanonical(payload, given);
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues[0]?.pointer ?? "";
    throw error;
  }
  return "accepted";
}

const sound = { id: "X:1:0", action: 2, clientId: "a", connectionId: "X", timestamp: 1_700_000_000_000 };

describe("timestamps", () => {
  const wrong: [string, unknown][] = [
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a negative", -1],
    ["a fraction", 1_700_000_000_000.5],
    ["seconds", 1_700_000_000],
    ["microseconds", 1_700_000_000_000_000],
    ["nanoseconds", 1_700_000_000_000_000_000],
    ["the year 10000", 253_402_300_800_000],
    ["text", "1700000000000"],
    ["ISO text", "2023-11-14T22:13:20.000Z"],
    ["a Date", new Date()],
    ["a bigint", 1_700_000_000_000n],
    ["true", true],
  ];
  it.each(wrong)("%s is refused, wherever it stands, with its path", (_, timestamp) => {
    expect(refusalOf({ ...sound, timestamp })).toBe("/timestamp");
    expect(refusalOf([sound, { ...sound, timestamp }])).toBe("/1/timestamp");
    expect(refusalOf({ action: 14, channel: "c", presence: [{ ...sound, timestamp }] })).toBe(
      "/presence/0/timestamp",
    );
    expect(refusalOf({ action: 14, channel: "c", timestamp, presence: [] })).toBe("/timestamp");
    expect(refusalOf({ channel: "c", source: "channel.presence", presence: [{ ...sound, timestamp }] })).toBe(
      "/presence/0/timestamp",
    );
  });

  it.each([1_700_000_000_000, 1000, 253_402_300_799_999])("%s is a time", (timestamp) => {
    const { inputs } = ably.toCanonical({ ...sound, timestamp }, context);
    expect(inputs).toMatchObject([{ record: { occurredAt: new Date(timestamp).toISOString() } }]);
  });
});

describe("what is no payload", () => {
  const cyclic: Record<string, unknown> = { action: 2, clientId: "a" };
  cyclic["data"] = cyclic;
  it.each<[string, unknown, string]>([
    ["nothing", undefined, ""],
    ["null", null, ""],
    ["text", "enter", ""],
    ["an empty object", {}, ""],
    ["a member without an action", { clientId: "a" }, ""],
    ["a number for a client", { ...sound, clientId: 7 }, "/clientId"],
    ["an object for a connection", { ...sound, connectionId: {} }, "/connectionId"],
    ["a list for an id", { ...sound, id: [] }, "/id"],
    ["a number for an encoding", { ...sound, encoding: 1 }, "/encoding"],
    ["a list for extras", { ...sound, extras: [] }, "/extras"],
    ["an object for an action", { ...sound, action: {} }, "/action"],
    ["a function for data", { ...sound, data: () => 1 }, "/data"],
    ["a Map for data", { ...sound, data: new Map() }, "/data"],
    ["NaN for data", { ...sound, data: Number.NaN }, "/data"],
    ["a row that is none", { action: 14, channel: "c", presence: [sound, null] }, "/presence/1"],
    ["a row without a client", { action: 14, channel: "c", presence: [{ action: 2 }] }, "/presence/0"],
    ["an object for rows", { action: 14, channel: "c", presence: {} }, "/presence"],
    ["a number for a channel", { action: 14, channel: 5, presence: [] }, "/channel"],
    ["text for flags", { action: 11, channel: "c", flags: "1" }, "/flags"],
    ["a number for a serial", { action: 16, channel: "c", channelSerial: 5, presence: [] }, "/channelSerial"],
    ["a list of two kinds", [sound, { action: 14, channel: "c", presence: [] }], "/1"],
    [
      "an item of no webhook among items",
      { items: [{ source: "channel.presence", data: {} }, 5] },
      "/items/1",
    ],
    ["a webhook without a channel", { items: [{ source: "s", data: { presence: [sound] } }] }, "accepted"],
    [
      "a bare webhook without an action",
      { headers: { "x-ably-message-client-id": "a" }, body: "" },
      "/headers",
    ],
    [
      "a bare webhook without a client",
      { headers: { "x-ably-message-action": "enter" }, body: "" },
      "/headers",
    ],
    ["a bare webhook with a number for a header", { headers: { a: 1 }, body: "" }, "/headers/a"],
  ])("%s", (_, payload, pointer) => {
    expect(refusalOf(payload, { ...context, clientId: undefined })).toBe(pointer);
    expect(ably.accepts(payload)).toBe(pointer === "accepted" || pointer === "/presence/0");
  });

  it.each([
    ["text that is none", "text/plain", [0x68, 0xff], { encoding: "base64", value: "aP8=" }],
    [
      "text that begins with a byte order mark",
      "text/plain",
      [0xef, 0xbb, 0xbf, 0x68],
      { encoding: "utf-8", value: "\ufeffh" },
    ],
    ["text of no bytes: an enter without data", "text/plain", [], undefined],
    ["JSON of no bytes", "application/json", [], undefined],
    ["no bytes, said to be binary", "application/octet-stream", [], { encoding: "base64", value: "" }],
  ])("keeps every byte of a bare webhook: %s", (_, type, bytes, wrapped) => {
    const headers = {
      "content-type": type,
      "x-ably-message-action": "enter",
      "x-ably-message-client-id": "a",
    };
    const { inputs } = ably.toCanonical({ headers, body: Uint8Array.from(bytes) }, context);
    expect(inputs).toMatchObject([{ record: { action: "enter", clientId: "a" } }]);
    const [input] = inputs;
    expect(input !== undefined && "record" in input && input.record.data?.["$data"]).toEqual(wrapped);
  });

  it("takes no bytes for JSON that are no text", () => {
    const headers = {
      "content-type": "application/json",
      "x-ably-message-action": "enter",
      "x-ably-message-client-id": "a",
    };
    expect(refusalOf({ headers, body: Uint8Array.of(0x22, 0xff, 0x22) })).toBe("/body");
  });

  it("needs a channel from somewhere", () => {
    for (const payload of [sound, [sound], { action: 14, presence: [sound] }, { items: [sound] }]) {
      expect(["", "/channel"]).toContain(refusalOf(payload, {}));
    }
    expect(refusalOf({ items: [{ source: "s", data: { presence: [sound] } }] }, {})).toBe(
      "/items/0/data/channelId",
    );
  });

  it.each([{ receivedAt: "now" }, { receivedAt: 5 }, { tenantId: 5 }, { channel: null }])(
    "and a context has to be one: %j",
    (given) => {
      expect(refusalOf(sound, { ...context, ...given })).toBe("");
    },
  );

  it("includes what throws when it is read", () => {
    const thrower = Object.defineProperty({ ...sound }, "data", {
      enumerable: true,
      get: () => {
        throw new TypeError("no");
      },
    });
    const proxy = new Proxy(sound, {
      ownKeys: () => {
        throw new RangeError("no");
      },
    });
    for (const payload of [thrower, proxy, [thrower], { action: 14, channel: "c", presence: [thrower] }]) {
      expect(ably.accepts(payload)).toBe(false);
      expect(refusalOf(payload)).toBe("");
    }
    expect(ablyChat.accepts(proxy)).toBe(false);
  });

  it("does not include data that is deep or cyclic: it is handed on, and refused where it is written", () => {
    expect(refusalOf(cyclic)).toBe("accepted");
    const { inputs } = ably.toCanonical(cyclic, context);
    expect(() => ably.fromCanonical(inputs)).toThrow(PresenceValidationError);
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(refusalOf({ ...sound, data: deep })).toBe("accepted");
    expect(() => ably.fromCanonical(ably.toCanonical({ ...sound, data: deep }, context).inputs)).toThrow(
      PresenceValidationError,
    );
    expect(refusalOf({ ...sound, data: "[".repeat(100_000), encoding: "json" })).toBe("accepted");
  });
});

describe("names of prototypes", () => {
  it("are no actions", () => {
    for (const action of ["constructor", "__proto__", "toString", "length", "hasOwnProperty", ""]) {
      const { inputs, notes } = ably.toCanonical({ ...sound, action }, context);
      expect(inputs).toEqual([]);
      expect(notes).toMatchObject([{ code: "ignored", path: "" }]);
    }
  });

  it("are clients, channels and members like any other", () => {
    const payload = JSON.parse(
      '{"action":14,"channel":"__proto__","presence":[{"action":2,"clientId":"__proto__","connectionId":"constructor","data":"{\\"__proto__\\":{\\"polluted\\":true}}","encoding":"json","__proto__":{"clientId":"evil"}}]}',
    ) as unknown;
    const { inputs, notes } = ably.toCanonical(payload);
    expect(inputs).toMatchObject([
      { record: { channel: "__proto__", clientId: "__proto__", connectionId: "constructor" } },
    ]);
    expect(notes).toContainEqual(expect.objectContaining({ code: "dropped", path: "/presence/0/__proto__" }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf((inputs[0] as { record: { data: object } }).record.data)).toBe(
      Object.prototype,
    );
  });

  it("answer for nothing that a payload does not say itself", () => {
    const heir = Object.create({ clientId: "a", connectionId: "X" }) as Record<string, unknown>;
    heir["action"] = 2;
    expect(refusalOf(heir, { channel: "c" })).toBe("");
    Reflect.defineProperty(Object.prototype, "clientId", { value: "evil", configurable: true });
    try {
      expect(refusalOf({ action: 2 }, { channel: "c" })).toBe("");
    } finally {
      delete (Object.prototype as { clientId?: unknown }).clientId;
    }
  });
});

/** A payload with one thing in it replaced, taken away or added. */
const mutated: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.oneof(
      frame,
      message,
      message.map((one) => [one]),
      message.map((one) => ({ items: [one] })),
      message.map((one) => [{ channel: "c", presence: [one] }]),
      message.map((one) => ({ results: [{ channel: "c", presence: [one] }] })),
      message.map((one) => ({
        items: [{ source: "channel.presence", data: { channelId: "c", presence: [one] } }],
      })),
      message.map((one) => ({ channel: "c", presence: [one] })),
      fc.constant({
        headers: {
          "x-ably-message-action": "enter",
          "x-ably-message-client-id": "a",
          "content-type": "text/plain",
        },
        body: "x",
      }),
      fc.constant({ current: "detached", previous: "attached", resumed: false }),
    ),
    fc.nat(),
    fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(null, -1, 1.5, 1e10, 1e9, 5e9, 1e300, "", "__proto__", "leave", [], {}, true),
    ),
  )
  .map(([payload, at, value]) => {
    const copy = JSON.parse(JSON.stringify(payload)) as unknown;
    const places: [Record<string, unknown>, string][] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(copy);
    const place = places[at % Math.max(1, places.length)];
    if (place !== undefined) {
      const [node, key] = place;
      if (value === undefined) delete node[key];
      else Object.defineProperty(node, key, { value, enumerable: true, writable: true, configurable: true });
    }
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

describe("any JSON", () => {
  it("is refused with one kind of error, or gives valid inputs; accepts says which", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: mutated }, fc.jsonValue()), (payload) => {
        const refusal = refusalOf(payload);
        expect(ably.accepts(payload)).toBe(refusal === "accepted");
        if (refusal !== "accepted") return;
        const { inputs, notes } = ably.toCanonical(payload, context);
        for (const input of inputs) expect(presenceInput.is(input)).toBe(true);
        // Nothing is made of nothing, and nothing is lost in silence.
        if (inputs.length === 0) expect(notes.length).toBeGreaterThan(0);
        expect(() => ably.fromCanonical(inputs)).not.toThrow();
      }),
      RUNS,
    );
  });

  it("that the adapter takes is a payload by the schemas too", () => {
    const schemas = [
      ablyPresenceMessage,
      ablyProtocolMessage,
      ablyPresenceList,
      ablyBatchPresence,
      ablyWebhook,
      ablyChannelState,
    ];
    let accepted = 0;
    fc.assert(
      fc.property(mutated, (payload) => {
        // Of frames that say nothing about presence, and in what it makes nothing of, the adapter reads nothing.
        const { action, flags } = payload as { action?: unknown; flags?: unknown };
        const isFrame = ably.accepts(payload) && !Object.hasOwn(payload as object, "clientId");
        if (
          isFrame &&
          ((typeof action === "number" && action !== 14 && action !== 16) || flags !== undefined)
        )
          return;
        // A list of protocol messages has no schema of its own.
        const frames = Array.isArray(payload) && payload.every((item) => ablyProtocolMessage.is(item));
        const bySchema = frames || schemas.some((schema) => schema.is(payload));
        const byAdapter = refusalOf(payload, { channel: "c" }) === "accepted";
        if (byAdapter) {
          accepted++;
          expect(bySchema, JSON.stringify(payload)).toBe(true);
        }
      }),
      RUNS,
    );
    expect(accepted).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it("is refused with one kind of error by the Chat adapter too", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          message.map((member) => ({ type: "enter", member })),
          message.map((member) => ({ ...member, updatedAt: member["timestamp"] })),
          fc.jsonValue(),
        ),
        (payload) => {
          let inputs: unknown[] | undefined;
          try {
            inputs = ablyChat.toCanonical(payload, { room: "r" }).inputs;
          } catch (error) {
            expect(error).toBeInstanceOf(PresenceValidationError);
          }
          expect(ablyChat.accepts(payload)).toBe(inputs !== undefined);
          for (const input of inputs ?? []) expect(presenceInput.is(input)).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
