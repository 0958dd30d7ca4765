/** What a letter says is what the adapter says of the parsed line: the same bytes, and the same notes. */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { ably } from "../../../src/adapters/ably/index.js";
import { orderOf } from "../../../src/adapters/ably/order.js";
import { CARRIED, type Carried } from "../../../src/adapters/carried.js";
import { createPlainInput, scanInput } from "../../../src/cli/input/plain-input.js";
import { readExactly, textBlock } from "../../../src/cli/input/read-json.js";
import { messageLetters } from "../../../src/cli/letters/message-letters.js";
import { recordLetters } from "../../../src/cli/letters/record-letters.js";
import { createPieces } from "../../../src/cli/pieces.js";
import type { Understood } from "../../../src/cli/source.js";
import type { Written } from "../../../src/cli/target.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import type { RealtimePresence } from "../../../src/generated/realtime-presence.js";
import { PresenceValidationError } from "../../../src/validation/error.js";
import { presenceInput } from "../../../src/validation/models.js";
import { cli, temporaryFolder } from "../harness.js";

const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 1500);
const DEPTH = 64;
const carried = CARRIED.get("ably") as Carried;

const answer = (input: PresenceInput): Written => {
  try {
    const { payloads, notes } = ably.fromCanonical([input]);
    return { values: payloads, notes, issues: [] };
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    return { values: [], notes: [], issues: error.issues };
  }
};
const understand = (message: unknown): Understood => {
  try {
    return { ok: true, ...ably.toCanonical(message, { channel: 'ro"om é', tenantId: "acme" }) };
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    const { issues } = error;
    return { ok: false, issues: () => issues };
  }
};
const linesOf = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** Texts, and such as nearly are what a letter may be filled with. */
const text = fc.oneof(
  fc.constantFrom("", "a", "connection-1", "é\u2028\u{1f600}", "\u007f", "~~1.", "\u{1f4ee}id\u{1f4ee}"),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const time = fc.oneof(
  fc.integer({ min: -1e12, max: 253_402_300_799_999 }).map((ms) => new Date(ms).toISOString()),
  fc.constantFrom(
    "2026-11-21T10:00:00.000Z",
    "1971-01-01T00:00:00.000Z",
    "1970-12-31T23:59:59.999Z",
    "2016-12-31T23:59:60.000Z",
    "2026-11-21T10:00:00Z",
    "2026-11-21T10:00:00.00+01:00",
    "2026-11-21t10:00:00.000z",
    "2026-11-21T10:00:00.0000Z",
    "0000-02-29T00:00:00.000Z",
  ),
);
const data = fc.oneof(
  fc.dictionary(
    fc.constantFrom("a", "1", "__proto__", "$data", "mood", "\u{1f4ee}"),
    fc.jsonValue({ maxDepth: 3 }),
  ),
  fc.constantFrom<object>(
    {},
    { a: 1.5 },
    { a: -0.000001 },
    { a: 1e21 },
    { a: '"\\\n\u0001' },
    { a: [{ $data: 1 }] },
  ),
);
const record = fc.record(
  {
    channel: text,
    clientId: text,
    action: fc.constantFrom("enter", "leave", "update", "present", "absent"),
    connectionId: text,
    data,
    since: time,
    occurredAt: time,
  },
  { requiredKeys: ["channel", "clientId", "action"] },
);
const around = {
  record,
  tenantId: text,
  id: text,
  order: text,
  provider: fc.constantFrom("ably", "x"),
  receivedAt: time,
  ttl: fc.nat(),
};
const extras = fc.constantFrom<object>({}, { encoding: "json" }, { x: 1 });
const envelope = fc.record({ ...around, extras }, { requiredKeys: ["record"] });
/** Envelopes as adapters make them: their order is that of their ids, or nearly. */
const ordered = fc
  .tuple(fc.record(around, { requiredKeys: ["record"] }), fc.nat(), fc.constantFrom("", "", "0"))
  .map(([each, serial, more]) => {
    const connectionId = each.record.connectionId ?? "c";
    const id = `${connectionId}:${serial}:0`;
    const order = `${orderOf(id, connectionId) ?? ""}${more}`;
    return { ...each, id, order, record: { ...each.record, connectionId } };
  });
/** Messages of all sorts. */
const anyMessage = fc
  .record(
    {
      id: fc.oneof(
        text,
        fc.constantFrom("connection-1:0:0", "connection-1:12:3", "a:99999999999999999:0", ":1:0"),
      ),
      action: fc.oneof(
        fc.constantFrom("enter", "LEAVE", "update", "absent", "no", "3", "2.0"),
        fc.nat(6),
        fc.constant(2.5),
      ),
      clientId: text,
      connectionId: text,
      timestamp: fc.oneof(
        fc.integer({ min: 31_536_000_000, max: 253_402_300_799_999 }),
        fc.constantFrom(0, 1, 5e9, -1, 1.5, 1e15, 253_402_300_800_000, 31_535_999_999),
      ),
      encoding: fc.constantFrom(null, null, null, "json", ""),
      data: fc.oneof({ arbitrary: data, weight: 9 }, { arbitrary: text, weight: 1 }),
    },
    { requiredKeys: ["clientId", "data", "action"] },
  )
  .chain((each) => fc.constantFrom(each, each, each, { ...each, extras: { a: 1 } }));

/** Messages of which most can be letters. */
const usualMessage = fc.record({
  id: fc.constantFrom("connection-1:0:0", "connection-1:12:3", "é:1:0", "server:7"),
  action: fc.oneof(fc.constantFrom("enter", "LEAVE", "update"), fc.integer({ min: 1, max: 4 })),
  clientId: text,
  connectionId: fc.constantFrom("connection-1", "é"),
  timestamp: fc.integer({ min: 31_536_000_000, max: 253_402_300_799_999 }),
  encoding: fc.constant(null),
  data: fc.dictionary(fc.constantFrom("a", "mood", "é", "$"), fc.jsonValue({ maxDepth: 2 })),
});
const message = fc.oneof(anyMessage, usualMessage);

/** A value as JSON, now and then written in another way, or broken. */
const written = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      value.chain((each) =>
        fc
          .shuffledSubarray(Object.entries(each as object), { minLength: Object.keys(each as object).length })
          .map((entries) => JSON.stringify(Object.fromEntries(entries))),
      ),
      fc.nat(),
      fc.nat(1),
      fc.oneof(
        { arbitrary: fc.constant(""), weight: 6 },
        {
          arbitrary: fc.constantFrom(" ", "\\/", "0", "1", '"', ",", "é", "\\u0041", "\t", "-", "x", "}"),
          weight: 2,
        },
      ),
    )
    .map(([json, place, cut, put]) => {
      const at = place % (json.length + 1);
      return put === "" ? json : json.slice(0, at) + put + json.slice(at + cut);
    });

describe("a letter", () => {
  it("says of a record what the adapter does, whatever the record and however it is written", () => {
    const letters = recordLetters(carried, answer);
    const found = createPlainInput();
    const pieces = createPieces();
    let letterCount = 0;
    let withOrder = 0;
    fc.assert(
      fc.property(written(fc.oneof(record, envelope, ordered)), (line) => {
        const bytes = Buffer.from(`{}\n${line}\n`);
        const end = bytes.length - 1;
        if (!scanInput(found, bytes, 3, end, DEPTH)) return;
        const letter = letters(found, bytes, pieces.room);
        const out = Buffer.concat(pieces.take()).toString();
        if (letter === undefined) {
          expect(out).toBe("");
          return;
        }
        letterCount++;
        if (line.includes('"order":')) withOrder++;
        const exact = readExactly(bytes.subarray(3, end), DEPTH);
        const value: unknown = exact.ok ? exact.value : undefined;
        presenceInput.assert(value);
        const expected = answer(value);
        expect(expected.issues).toEqual([]);
        expect(out).toBe(linesOf(expected.values));
        expect(letter.values).toBe(expected.values.length);
        expect(letter.notes).toEqual(expected.notes);
      }),
      { numRuns: RUNS },
    );
    expect(letterCount).toBeGreaterThan(RUNS / 20);
    expect(withOrder).toBeGreaterThan(RUNS / 100);
  });

  it("says of a message what the adapter does, whatever the message and however it is written", () => {
    const pieces = createPieces();
    let letterCount = 0;
    fc.assert(
      fc.property(fc.array(written(message), { minLength: 1, maxLength: 4 }), (lines) => {
        const letters = messageLetters(carried, understand);
        for (const line of [...lines, ...lines, ...lines]) {
          const bytes = Buffer.from(`{}\n${line}\n`);
          const end = bytes.length - 1;
          const letter = letters(textBlock(bytes), 3, end, DEPTH, pieces.room);
          const out = Buffer.concat(pieces.take()).toString();
          if (letter === undefined) {
            expect(out).toBe("");
            continue;
          }
          letterCount++;
          const exact = readExactly(bytes.subarray(3, end), DEPTH);
          const expected = understand(exact.ok ? exact.value : undefined);
          expect(expected.ok).toBe(true);
          if (!expected.ok) return;
          expect(out).toBe(linesOf(expected.inputs));
          expect(letter.values).toBe(expected.inputs.length);
          expect(letter.notes).toEqual(expected.notes);
        }
      }),
      { numRuns: RUNS },
    );
    expect(letterCount).toBeGreaterThan(RUNS / 20);
  });

  const plainRecord = (clientId: string, more: object = {}): string =>
    JSON.stringify({ channel: "a", clientId, action: "enter", data: { a: 1 }, ...more });

  it.each<[string, (input: PresenceInput) => Written]>([
    ["how long a text is", (input) => ({ values: [JSON.stringify(input).length], notes: [], issues: [] })],
    [
      "a text in capitals",
      (input) => ({
        values: [(input as RealtimePresence).clientId.toUpperCase()],
        notes: [],
        issues: [],
      }),
    ],
    [
      "a text in a path of a URL",
      (input) => ({ values: [encodeURIComponent(JSON.stringify(input))], notes: [], issues: [] }),
    ],
    [
      "a note on a text",
      (input) => ({
        values: [],
        notes: [{ code: "dropped", path: `/${(input as RealtimePresence).clientId}`, message: "" }],
        issues: [],
      }),
    ],
    [
      "the time in seconds",
      (input) => ({
        values: [Math.floor(Date.parse((input as RealtimePresence).occurredAt ?? "") / 1000)],
        notes: [],
        issues: [],
      }),
    ],
    [
      "data in text in text",
      (input) => ({ values: [JSON.stringify(JSON.stringify(input))], notes: [], issues: [] }),
    ],
    [
      "a refusal",
      () => ({ values: [], notes: [], issues: [{ path: [], pointer: "", keyword: "x", message: "" }] }),
    ],
  ])("is not written where the adapter reads what it was said to hand on: %s", (_, reading) => {
    const letters = recordLetters(carried, reading);
    const found = createPlainInput();
    const pieces = createPieces();
    for (const clientId of ["b", "b", "c"]) {
      const bytes = Buffer.from(`${plainRecord(clientId, { occurredAt: "2026-11-21T10:00:00.000Z" })}\n`);
      expect(scanInput(found, bytes, 0, bytes.length - 1, DEPTH)).toBe(true);
      expect(letters(found, bytes, pieces.room)).toBeUndefined();
    }
    expect(pieces.take()).toEqual([]);
  });

  it("is not written where the first two messages of a kind come to different ones", () => {
    const letters = messageLetters(carried, (value) => {
      const { clientId, data: inside } = value as { readonly clientId: string; readonly data: object };
      const record = { channel: clientId.slice(0, 1), clientId, action: "enter", data: inside };
      return { ok: true, inputs: [{ record } as PresenceInput], notes: [] };
    });
    const pieces = createPieces();
    for (const clientId of ["ann", "bob", "ann", "ann"]) {
      const bytes = Buffer.from(`{"clientId":"${clientId}","action":"enter","data":{}}\n`);
      expect(letters(textBlock(bytes), 0, bytes.length - 1, DEPTH, pieces.room)).toBeUndefined();
    }
    expect(pieces.take()).toEqual([]);
  });

  it("tells a number from the same digits in a text", () => {
    const letters = messageLetters(carried, understand);
    const pieces = createPieces();
    const write = (action: string): boolean => {
      const bytes = Buffer.from(`{"clientId":"a","action":${action},"data":{}}\n`);
      return letters(textBlock(bytes), 0, bytes.length - 1, DEPTH, pieces.room) !== undefined;
    };
    // The text is no action of Ably's.
    expect(["2.0", "2.0", "2.0", '"2.0"', '"2.0"', '"2.0"'].map(write)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is written from the third message of a kind on, and a kind is not learnt without end", () => {
    const letters = messageLetters(carried, understand);
    const pieces = createPieces();
    const write = (action: string): boolean => {
      const bytes = Buffer.from(`{"clientId":"a","action":"${action}","data":{}}\n`);
      return letters(textBlock(bytes), 0, bytes.length - 1, DEPTH, pieces.room) !== undefined;
    };
    expect(["enter", "enter", "enter", "leave", "enter"].map(write)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    for (let index = 0; index < 300; index++) write(`${index + 100}`);
    expect(["update", "update", "update"].map(write)).toEqual([false, false, false]);
    expect(write("enter")).toBe(true);
  });
});

describe("convert", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const mark = fc.constantFrom<object>(
    { mark: "sync-start", channel: "a" },
    { mark: "sync-end", channel: "a" },
    { mark: "clear", channel: "a" },
  );
  const convert = async (args: readonly string[], stdin: string): Promise<object> => {
    const ran = await cli(["convert", "--notes", "notes", ...args], { cwd: folder.path, stdin });
    const { code, stdout, stderr } = ran;
    return { code, stdout, stderr, notes: readFileSync(join(folder.path, "notes"), "utf8") };
  };
  const logOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<readonly string[]> =>
    fc
      .array(
        fc.tuple(
          written(value).filter((line) => readExactly(Buffer.from(line), DEPTH).ok),
          fc.integer({ min: 1, max: 5 }),
        ),
        { maxLength: 8 },
      )
      .map((lines) => lines.flatMap(([line, times]) => Array.from({ length: times }, () => line)));

  it.each([
    [
      "--to ably",
      logOf(
        fc.oneof(
          { arbitrary: fc.oneof(record, envelope, ordered), weight: 5 },
          { arbitrary: mark, weight: 1 },
        ),
      ),
    ],
    ["--to ably --to-option form=wire", logOf(record)],
    ["--from ably --channel room --tenant acme", logOf(message)],
    ["--from ably", logOf(message)],
  ])("%s comes to the same whether lines are read from bytes or parsed", async (args, log) => {
    await fc.assert(
      fc.asyncProperty(log, async (lines) => {
        const plain = lines.map((line) => `${line}\n`).join("");
        // A tab is white space that only the parser takes.
        const parsed = lines.map((line) => `${line}\t\n`).join("");
        expect(await convert(args.split(" "), plain)).toEqual(await convert(args.split(" "), parsed));
      }),
      { numRuns: Math.max(40, RUNS / 20) },
    );
  });
});
