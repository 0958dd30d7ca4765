/** Ably's adapter beyond single payloads: memory, forms on the way out, sizes, decryption, order. */
import { createDecipheriv } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  type AblyDecrypt,
  type AblyFromContext,
  ably,
  ablyMessageSize,
  createAblyAdapter,
} from "../../../src/adapters/ably/index.js";
import { type PresenceInput, PresenceValidationError } from "../../../src/index.js";

const MS = 1_700_000_000_000;
const record = (clientId: string, rest: object = {}): PresenceInput => ({
  channel: "c",
  clientId,
  connectionId: "X",
  action: "present",
  occurredAt: "2023-11-14T22:13:20.000Z",
  ...rest,
});
const errorOf = (run: () => unknown): PresenceValidationError => {
  try {
    run();
  } catch (error) {
    if (error instanceof PresenceValidationError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("an adapter with memory", () => {
  const attached = { action: 11, channel: "c", flags: 0 };
  const resumed = { action: 11, channel: "c", flags: 4 };
  const marksOf = (adapter: ReturnType<typeof createAblyAdapter>, payload: unknown, context = {}): string[] =>
    adapter.toCanonical(payload, context).inputs.map((input) => ("mark" in input ? input.mark : "record"));
  const empty = ["sync-start", "sync-end"];

  it("lets RESUMED alone on an attached channel only (cases 34 and 45)", () => {
    const adapter = createAblyAdapter();
    expect(marksOf(adapter, resumed)).toEqual(empty);
    expect(marksOf(adapter, resumed)).toEqual([]);
    expect(marksOf(adapter, { ...resumed, channel: "d" })).toEqual(empty);
  });

  it.each<[string, unknown, object]>([
    ["a DETACHED", { action: 13, channel: "c" }, {}],
    ["an ERROR on the channel", { action: 9, channel: "c" }, {}],
    ["the client's own ATTACH", { action: 10, channel: "c" }, {}],
    ["the client's own DETACH", { action: 12, channel: "c" }, {}],
    ["a state change to attaching", { current: "attaching", previous: "attached" }, { channel: "c" }],
    ["a state change to suspended", { current: "suspended", previous: "attaching" }, { channel: "c" }],
  ])("knows after %s that the channel is not attached", (_, payload, context) => {
    const adapter = createAblyAdapter();
    adapter.toCanonical(attached);
    adapter.toCanonical(payload, context);
    expect(marksOf(adapter, resumed)).toEqual(empty);
  });

  it("does not forget it for a state change to attached, a PRESENCE or an ERROR of the connection", () => {
    const adapter = createAblyAdapter();
    adapter.toCanonical(attached);
    adapter.toCanonical({ current: "attached", previous: "attaching" }, { channel: "c" });
    adapter.toCanonical({ action: 14, channel: "c", presence: [] });
    adapter.toCanonical({ action: 9, error: {} });
    expect(marksOf(adapter, resumed)).toEqual([]);
  });

  it("believes the context rather than itself", () => {
    const adapter = createAblyAdapter();
    expect(marksOf(adapter, resumed, { attached: true })).toEqual([]);
    expect(marksOf(adapter, resumed, { attached: false })).toEqual(empty);
  });

  it("follows the frames inside one list, and learns nothing from a list that it refuses", () => {
    const adapter = createAblyAdapter();
    expect(marksOf(adapter, [attached, resumed])).toEqual(empty);
    const other = createAblyAdapter();
    expect(() => other.toCanonical([attached, { action: 14, channel: "c", presence: 5 }])).toThrow(
      PresenceValidationError,
    );
    expect(other.snapshot().channels).toEqual([]);
    expect(other.accepts(attached)).toBe(true);
    expect(other.snapshot().channels).toEqual([]);
  });

  it("goes on from a snapshot, and refuses what is none", () => {
    const adapter = createAblyAdapter();
    adapter.toCanonical(attached);
    adapter.toCanonical({ action: 13, channel: "__proto__" });
    const state = JSON.parse(JSON.stringify(adapter.snapshot())) as ReturnType<typeof adapter.snapshot>;
    expect(state).toEqual({
      version: 1,
      channels: [
        { channel: "c", attached: true },
        { channel: "__proto__", attached: false },
      ],
    });
    expect(marksOf(createAblyAdapter({ state }), resumed)).toEqual([]);
    for (const broken of [
      {},
      { version: 2, channels: [] },
      { version: 1, channels: [null] },
      { version: 1, channels: [{ channel: 1, attached: true }] },
      null,
    ]) {
      expect(() => createAblyAdapter({ state: broken as never })).toThrow(PresenceValidationError);
    }
  });

  it("is not needed for a memory-less guess that never drops a member", () => {
    expect(ably.toCanonical(resumed).inputs).toEqual([]);
    expect(ably.toCanonical(resumed, { attached: false }).inputs).toHaveLength(2);
  });
});

describe("order", () => {
  const orderOf = (id: string, connectionId = "X"): string | undefined =>
    (
      ably.toCanonical({ action: 2, clientId: "a", connectionId, id }, { channel: "c" }).inputs[0] as {
        order?: string;
      }
    ).order;

  it("compares as text as Ably's serials compare as numbers", () => {
    const ids = ["X:0:0", "X:0:9", "X:0:10", "X:9:0", "X:10:0", "X:10:1", "X:9007199254740991:0"];
    const orders = ids.map((id) => orderOf(id) ?? "");
    expect([...orders].sort()).toEqual(orders);
    expect(new Set(orders.map((order) => order.length))).toEqual(new Set([27]));
  });

  it.each([
    "srv:1:0",
    "Xtra:0:0",
    "X",
    "X:",
    "X:1",
    "X:1:",
    "X::0",
    "X:a:0",
    "X:1:0:0",
    "X:-1:0",
    "X:1.5:0",
    "X:12345678901234567:0",
    "",
    "x:1:0",
    "X:1:0 ",
  ])("is none for %j, which its connection did not send", (id) => {
    expect(orderOf(id)).toBeUndefined();
  });

  it("takes a connection as it is, with whatever is in it", () => {
    expect(orderOf("a:b:1:0", "a:b")).toBe("0000000000000001:0000000000");
    expect(orderOf(":1:0", "")).toBe("0000000000000001:0000000000");
  });
});

describe("sizes (TP5, TM6)", () => {
  it.each<[object, number]>([
    [{ clientId: "bob" }, 3],
    [{ clientId: "bob", data: "héllo" }, 3 + 6],
    [{ clientId: "bob", data: { hi: 1 } }, 3 + 8],
    [{ clientId: "bob", data: '{"hi":1}', encoding: "json" }, 3 + 8],
    [{ clientId: "bob", data: "Ymlu", encoding: "base64" }, 3 + 3],
    [{ clientId: "bob", data: "Ymk=", encoding: "base64" }, 3 + 2],
    [{ clientId: "bob", data: new Uint8Array(5) }, 3 + 5],
    [{ clientId: "bob", extras: { a: 1 } }, 3 + 7],
    [{ clientId: null, data: null, extras: null }, 0],
    [{}, 0],
  ])("%j", (message, size) => {
    expect(ablyMessageSize(message)).toBe(size);
  });

  it("are held against a limit, in every form, with the place of the input", () => {
    const fits = record("bob", { data: { hi: 1 } });
    for (const form of ["protocol", "wire", "message", "rest", "history", "sync"] as const) {
      expect(ably.fromCanonical([fits], { form, maxMessageSize: 11 }).payloads).toHaveLength(1);
      const error = errorOf(() =>
        ably.fromCanonical([fits, fits, record("bobby", { data: { hi: 1 } })], { form, maxMessageSize: 11 }),
      );
      expect(error.issues).toMatchObject([{ path: [2], keyword: "size" }]);
      expect(error.message).toContain("13 bytes");
    }
  });
});

describe("forms on the way out", () => {
  const inputs: PresenceInput[] = [
    {
      record: record("a", { data: { x: 1 } }) as never,
      id: "X:1:0",
      provider: "ably",
      extras: { extras: { k: 1 } },
    },
    record("b", { action: "enter", data: { $data: { encoding: "base64", value: "Ymlu" } } }),
    record("c", { data: { $data: { encoding: "utf-8", value: "text" } } }),
    record("b", { action: "leave" }),
  ];
  const a = { clientId: "a", id: "X:1:0", connectionId: "X", extras: { k: 1 }, timestamp: MS };
  const c = { clientId: "c", connectionId: "X", timestamp: MS };

  it("wire", () => {
    expect(ably.fromCanonical(inputs, { form: "wire" }).payloads).toStrictEqual([
      { action: 1, ...a, data: '{"x":1}', encoding: "json" },
      { action: 2, clientId: "b", connectionId: "X", timestamp: MS, data: "Ymlu", encoding: "base64" },
      { action: 1, ...c, data: "text" },
      { action: 3, clientId: "b", connectionId: "X", timestamp: MS },
    ]);
  });

  it("message", () => {
    expect(ably.fromCanonical(inputs, { form: "message" }).payloads).toStrictEqual([
      { action: "present", ...a, data: { x: 1 }, encoding: null },
      {
        action: "enter",
        clientId: "b",
        connectionId: "X",
        timestamp: MS,
        data: new Uint8Array([0x62, 0x69, 0x6e]),
        encoding: null,
      },
      { action: "present", ...c, data: "text" },
      { action: "leave", clientId: "b", connectionId: "X", timestamp: MS },
    ]);
  });

  it("drops a time that no timestamp can say, and says so: an offset leads out of the year 9999", () => {
    const late = { ...record("a", {}), occurredAt: "9999-12-31T23:59:59-01:00" } as PresenceInput;
    for (const form of ["protocol", "message"] as const) {
      const { payloads, notes } = ably.fromCanonical([late], { form });
      expect(JSON.stringify(payloads)).not.toContain("timestamp");
      expect(notes).toContainEqual(expect.objectContaining({ code: "dropped", path: "/0/occurredAt" }));
    }
  });

  it("rest and sync list who is there", () => {
    const rows = [
      { action: 1, ...a, data: '{"x":1}', encoding: "json" },
      { action: 1, ...c, data: "text" },
    ];
    expect(ably.fromCanonical(inputs, { form: "rest" }).payloads).toStrictEqual([rows]);
    expect(ably.fromCanonical(inputs, { form: "sync", pageSize: 1, syncId: "s" }).payloads).toStrictEqual([
      { action: 16, channel: "c", channelSerial: "s:1", presence: rows.slice(0, 1) },
      { action: 16, channel: "c", channelSerial: "s:", presence: rows.slice(1) },
    ]);
  });

  it("sync of an empty channel is one empty page, and a sync forgets whom it did not see", () => {
    const again: PresenceInput[] = [
      record("a"),
      { mark: "sync-start", channel: "c" },
      { mark: "sync-end", channel: "c" },
    ];
    expect(ably.fromCanonical(again, { form: "sync" }).payloads).toStrictEqual([
      { action: 16, channel: "c", channelSerial: "0:", presence: [] },
    ]);
    const cleared: PresenceInput[] = [record("a"), { mark: "clear", channel: "c" }];
    expect(ably.fromCanonical(cleared, { form: "rest" }).payloads).toStrictEqual([]);
  });

  it("protocol ends a sync without an id under the id that its page was given, when frames of others came between", () => {
    const interleaved: PresenceInput[] = [
      { mark: "sync-start", channel: "c" },
      record("a"),
      { ...record("b"), channel: "d" } as PresenceInput,
      { mark: "sync-end", channel: "c" },
    ];
    const { payloads, notes } = ably.fromCanonical(interleaved);
    const frames = payloads as { channel: string; channelSerial?: string }[];
    expect(frames.map(({ channel, channelSerial }) => [channel, channelSerial])).toStrictEqual([
      ["c", "unnamed-1:1"],
      ["d", undefined],
      ["c", "unnamed-1:"],
    ]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "defaulted /0/syncId",
      "derived /3",
      "defaulted /3/syncId",
    ]);
  });

  it.each<object>([{ form: "json" }, { pageSize: 0 }, { pageSize: 1.5 }, { syncId: "a:b" }, { syncId: "" }])(
    "refuses the context %j",
    (context) => {
      expect(() => ably.fromCanonical([], context as AblyFromContext)).toThrow(PresenceValidationError);
    },
  );

  it("refuses an input that is none, with its place", () => {
    const error = errorOf(() =>
      ably.fromCanonical([record("a"), { ...record("b"), action: "gone" } as never]),
    );
    expect(error.issues[0]?.path).toEqual([1, "action"]);
  });
});

describe("decryption", () => {
  const key = Buffer.from("WUP6u0K7MXI5Zeo0VppPwg==", "base64");
  const decrypt: AblyDecrypt = async (sealed, algorithm) => {
    await Promise.resolve();
    const cipher = createDecipheriv(algorithm, key, sealed.subarray(0, 16));
    return Buffer.concat([cipher.update(sealed.subarray(16)), cipher.final()]);
  };
  const sealed = {
    action: 1,
    clientId: "client_encoded",
    connectionId: "P",
    data: "HO4cYSP8LybPYBPZPHQOtuD53yrD3YV3NBoTEYBh4U0N1QXHbtkfsDfTspKeLQFt",
    encoding: "json/utf-8/cipher+aes-128-cbc/base64",
  };

  it("opens the fixture of ably-common, takes back the notes about it, and says that it goes out in the clear", async () => {
    const seen: unknown[] = [];
    const { inputs, notes } = await ably.toCanonicalAsync(sealed, {
      channel: "persisted:presence_fixtures",
      decrypt: (bytes, algorithm, message) => {
        seen.push([bytes.length, algorithm, message]);
        return decrypt(bytes, algorithm, message);
      },
    });
    expect(inputs).toMatchObject([{ record: { data: { example: { json: "Object" } } } }]);
    expect(notes).toEqual([]);
    expect(seen).toEqual([
      [48, "aes-128-cbc", { channel: "persisted:presence_fixtures", clientId: "client_encoded" }],
    ]);
    const out = ably.fromCanonical(inputs, { form: "wire" });
    expect(out.payloads).toMatchObject([{ data: '{"example":{"json":"Object"}}', encoding: "json" }]);
    expect(out.notes).toContainEqual(
      expect.objectContaining({ code: "dropped", path: "/0/extras/encoding" }),
    );
  });

  it.each<[string, AblyDecrypt]>([
    ["throws", () => Promise.reject(new Error("another key"))],
    [
      "throws at once",
      () => {
        throw new Error("another key");
      },
    ],
    ["gives no bytes", () => "clear" as never],
  ])("that %s leaves the message closed, and it still counts", async (_, broken) => {
    const closed = await ably.toCanonicalAsync(sealed, { channel: "c", decrypt: broken });
    expect(closed.inputs).toEqual(ably.toCanonical(sealed, { channel: "c" }).inputs);
    expect(closed.notes.map(({ code, path }) => `${code} ${path}`)).toContain("wrapped /encoding");
    expect(ably.fromCanonical(closed.inputs, { form: "wire" }).payloads).toStrictEqual([sealed]);
  });

  it("refuses what toCanonical refuses", async () => {
    await expect(ably.toCanonicalAsync({}, { channel: "c", decrypt })).rejects.toThrow(
      PresenceValidationError,
    );
  });
});

describe("SDK objects", () => {
  class PresenceMessage {
    id = "X:1:0";
    action = "enter";
    clientId = "a";
    connectionId: string | undefined = "X";
    timestamp: number | undefined = undefined;
    encoding = null;
    data: unknown = Buffer.from("bin");
    toJSON(): never {
      throw new Error("nobody asked");
    }
  }

  it("are read member by member, undefined ones as absent, bytes as base64", () => {
    const { inputs } = ably.toCanonical(new PresenceMessage(), { channel: "c" });
    expect(inputs).toStrictEqual([
      {
        record: {
          channel: "c",
          clientId: "a",
          connectionId: "X",
          action: "enter",
          data: { $data: { encoding: "base64", value: "Ymlu" } },
        },
        id: "X:1:0",
        order: "0000000000000001:0000000000",
        provider: "ably",
      },
    ]);
  });

  it.each([
    new Uint8Array([1, 2]),
    new Uint8Array([0, 1, 2, 3]).subarray(1, 3),
    new Uint8Array([1, 2]).buffer,
    new DataView(new Uint8Array([1, 2]).buffer),
  ])("may hold bytes in any container", (data) => {
    const { inputs } = ably.toCanonical({ action: 2, clientId: "a", data }, { channel: "c" });
    expect(inputs).toMatchObject([{ record: { data: { $data: { encoding: "base64", value: "AQI=" } } } }]);
  });
});
