/**
 * The real ably-js as the oracle of decoding (RSL6, TP2 to TP3) and of what a row inherits from its frame: offline,
 * random, seeded. What we do differently, on purpose, is pinned at the end.
 */
import { createCipheriv, createDecipheriv } from "node:crypto";
import Ably from "ably";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AblyDecrypt, type AblySdkMessage, ably } from "../../src/adapters/ably/index.js";
import { type Random, RUNS, randomOf, SEED } from "../adapters/ably/random.js";

const KEY = Buffer.from("WUP6u0K7MXI5Zeo0VppPwg==", "base64");
const CIPHER = { cipher: { key: KEY.toString("base64") } };

const seal = (text: string | Buffer, random: Random): Buffer => {
  const iv = Buffer.from(Array.from({ length: 16 }, () => random.below(256)));
  const cipher = createCipheriv("aes-128-cbc", KEY, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
};

const decrypt: AblyDecrypt = (sealed, algorithm) => {
  const cipher = createDecipheriv(algorithm, KEY, sealed.subarray(0, 16));
  return Buffer.concat([cipher.update(sealed.subarray(16)), cipher.final()]);
};

/** Data and encodings as senders make them, and near misses: wrong order, unknown steps, broken JSON. */
function dataOf(random: Random): { data?: unknown; encoding?: string | null } {
  const value = random.json(3);
  const json = JSON.stringify(value);
  const text = random.pick(["", "hello", "24", "true", "é ☃ 𝒳", json, '{"broken":']);
  const bytes = Buffer.from(random.pick([text, "\uFEFFbom", "bin\0ary"]));
  return random.pick<() => { data?: unknown; encoding?: string | null }>([
    () => ({}),
    () => ({ encoding: "json" }),
    () => ({ data: text }),
    () => ({ data: text, encoding: random.pick([null, ""]) }),
    () => ({ data: json, encoding: "json" }),
    () => ({ data: text, encoding: "json" }),
    () => ({ data: value, encoding: null }),
    () => ({ data: value }),
    () => ({ data: bytes.toString("base64"), encoding: "base64" }),
    () => ({ data: bytes.toString("base64"), encoding: "utf-8/base64" }),
    () => ({ data: bytes.toString("base64").replace(/=+$/, ""), encoding: "utf-8/base64" }),
    () => ({ data: Buffer.from(json).toString("base64"), encoding: "json/utf-8/base64" }),
    () => ({ data: Buffer.from(json).toString("base64"), encoding: "json/base64" }),
    () => ({ data: JSON.stringify(json), encoding: "json/json" }),
    () => ({
      data: text,
      encoding: random.pick(["utf-8", "foo", "vcdiff", "JSON", "/json", "json/foo", "/"]),
    }),
    () => ({ data: bytes.toString("base64"), encoding: random.pick(["foo/base64", "json/vcdiff/base64"]) }),
    () => ({ data: seal(json, random).toString("base64"), encoding: "json/utf-8/cipher+aes-128-cbc/base64" }),
    () => ({ data: seal(text, random).toString("base64"), encoding: "utf-8/cipher+aes-128-cbc/base64" }),
    () => ({ data: seal(bytes, random).toString("base64"), encoding: "cipher+aes-128-cbc/base64" }),
    () => ({ data: seal(json, random).toString("base64"), encoding: "json/utf-8/cipher+aes-256-cbc/base64" }),
    () => ({ data: json, encoding: "cipher+aes-256-cbc" }),
  ])();
}

function messageOf(random: Random): Record<string, unknown> {
  return {
    ...(random.chance(0.9) ? { id: random.pick(["X:0:0", "X:12:3", "srv:1:0", "odd"]) } : {}),
    action: 1 + random.below(4),
    clientId: random.pick(["a", "__proto__", "constructor", "", "7", "a:b"]),
    ...(random.chance(0.9) ? { connectionId: random.pick(["X", "Y", "b:c"]) } : {}),
    ...dataOf(random),
    ...(random.chance(0.3) ? { extras: { headers: { k: "v" }, ...(random.json(1) as object) } } : {}),
    ...(random.chance(0.9) ? { timestamp: 1_700_000_000_000 + random.below(1e9) } : {}),
  };
}

/** JSON text with its members in order: text shows a member named `__proto__` that a comparison of objects may not. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** What both sides say; bytes as base64, and "nothing left to decode" as null. */
function said(message: object): string {
  const { data, encoding, ...rest } = message as Record<string, unknown>;
  const plain = ArrayBuffer.isView(data)
    ? { bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("base64") }
    : { value: data };
  return textOf({ ...rest, ...plain, left: encoding || null });
}

const ours = (inputs: ReturnType<typeof ably.toCanonical>["inputs"]): AblySdkMessage[] =>
  ably.fromCanonical(inputs, { form: "message" }).payloads as AblySdkMessage[];

const { PresenceMessage } = Ably.Realtime;

// ably-js prints what it cannot decode, message by message.
beforeAll(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
});

describe("ably-js agrees", () => {
  it(`on ${RUNS} random messages without a key`, async () => {
    const random = randomOf(SEED);
    const messages = Array.from({ length: RUNS }, () => messageOf(random));
    const theirs = await PresenceMessage.fromEncodedArray(structuredClone(messages));
    const { inputs } = ably.toCanonical(messages, { channel: "c" });
    const mine = ours(inputs);
    expect(mine).toHaveLength(RUNS);
    messages.forEach((message, i) => {
      expect(said(mine[i] ?? {}), `seed ${SEED}: ${JSON.stringify(message)}`).toBe(said(theirs[i] ?? {}));
    });
  });

  it(`on ${RUNS} random messages with a key`, async () => {
    const random = randomOf(SEED + 1);
    const messages = Array.from({ length: RUNS }, () => messageOf(random));
    const theirs = await PresenceMessage.fromEncodedArray(structuredClone(messages), CIPHER);
    const { inputs } = await ably.toCanonicalAsync(messages, {
      channel: "c",
      decrypt: (bytes, algorithm, message) => {
        // ably-js compares the algorithm with that of its key before it tries.
        if (algorithm !== "aes-128-cbc") throw new Error("another key");
        return decrypt(bytes, algorithm, message);
      },
    });
    const mine = ours(inputs);
    messages.forEach((message, i) => {
      expect(said(mine[i] ?? {}), `seed ${SEED + 1}: ${JSON.stringify(message)}`).toBe(said(theirs[i] ?? {}));
    });
  });

  it(`on what the rows of ${RUNS} random frames inherit`, async () => {
    const random = randomOf(SEED + 2);
    const client = new Ably.Realtime({ key: "fake.key:secret", autoConnect: false });
    const protocolMessage = (
      Ably as unknown as { makeProtocolMessageFromDeserialized(): (frame: object) => object }
    ).makeProtocolMessageFromDeserialized();
    const channel = client.channels.get("c", { attachOnSubscribe: false });
    const process = channel as unknown as { processMessage(frame: object): Promise<void> };
    const heard: object[] = [];
    await channel.presence.subscribe((message) => {
      heard.push(structuredClone({ ...message }));
    });
    for (let i = 0; i < RUNS; i++) {
      const connection = random.chance(0.8);
      const frame = {
        action: 14,
        channel: "c",
        ...(random.chance(0.8) ? { id: `X:${i}` } : {}),
        ...(connection ? { connectionId: "X" } : {}),
        ...(random.chance(0.8) ? { timestamp: 1_700_000_000_000 + i } : {}),
        // Every member is new, so that everything is newer than what is held, and is heard.
        presence: Array.from({ length: random.below(4) }, (_, row) => ({
          action: random.pick([1, 2, 4]),
          clientId: `${i}-${row}`,
          ...(random.chance(0.5) ? { id: `${random.pick(["X", "Y"])}:9:${row}` } : {}),
          ...(random.chance(0.5) ? { connectionId: random.pick(["X", "Y", connection ? "" : "Z"]) } : {}),
          ...(random.chance(0.5) ? { timestamp: random.pick([0, 1_600_000_000_000]) } : {}),
        })),
      };
      heard.length = 0;
      await process.processMessage(protocolMessage(structuredClone(frame)));
      const theirs = heard.map((message) => {
        const { timestamp, ...rest } = message as { timestamp?: number };
        return said(timestamp ? { ...rest, timestamp } : rest);
      });
      const mine = ours(ably.toCanonical(frame).inputs).map(said);
      expect(mine, `seed ${SEED + 2}: ${JSON.stringify(frame)}`).toStrictEqual(theirs);
    }
    client.close();
  });
});

describe("ably-js differs on purpose", () => {
  const decoded = (data: string, encoding: string) =>
    ours(ably.toCanonical({ action: 1, clientId: "a", data, encoding }, { channel: "c" }).inputs).map(
      said,
    )[0];

  it("where Node's Buffer makes bytes of what is no base64: we leave the text and the step", async () => {
    const theirs = await PresenceMessage.fromEncoded({
      action: 1,
      clientId: "a",
      data: "!!a!",
      encoding: "base64",
    });
    expect(said(theirs)).toContain('"left":null');
    expect(decoded("!!a!", "base64")).toBe(
      '{"action":"present","clientId":"a","left":"base64","value":"!!a!"}',
    );
  });

  it("where it replaces what is no UTF-8: we leave the bytes and the step", async () => {
    const theirs = await PresenceMessage.fromEncoded({
      action: 1,
      clientId: "a",
      data: "/w==",
      encoding: "utf-8/base64",
    });
    expect(said(theirs)).toBe('{"action":"present","clientId":"a","left":null,"value":"\uFFFD"}');
    expect(decoded("/w==", "utf-8/base64")).toBe(
      '{"action":"present","bytes":"/w==","clientId":"a","left":"utf-8"}',
    );
  });
});
