/** The reader by bytes alone: what it is sure of is what the exact reader and the schema say, and it is sure of most. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as plain from "../../../src/cli/input/plain-input.js";
import { placeOf } from "../../../src/cli/input/plain-members.js";
import { readExactly } from "../../../src/cli/input/read-json.js";
import { presenceInput, realtimePresence } from "../../../src/validation/models.js";

const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 3000);
const found = plain.createPlainInput();
const DEPTH = 8;

/** Whether it is sure of a text, in the middle of other bytes that must not matter. */
function isSure(text: string | Buffer): boolean {
  const bytes = Buffer.concat([Buffer.from("}\n"), Buffer.from(text as string), Buffer.from('\n{"')]);
  return plain.scanInput(found, bytes, 2, bytes.length - 3, DEPTH);
}

/** What the exact reader and the schema say. */
function isGood(text: string | Buffer): boolean {
  const exact = readExactly(Buffer.from(text as string), DEPTH);
  return exact.ok && presenceInput.is(exact.value);
}

/** Text without what must be escaped. */
const plainText = fc
  .string({ unit: "binary", maxLength: 12 })
  .filter((text) => !/["\\\p{Cc}\p{Cs}]/u.test(text));
const time = fc
  .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(
      date.toISOString(),
      date.toISOString().replace(/\.\d+Z/, "Z"),
      date.toISOString().replace("Z", "+05:30"),
    ),
  );
const data = fc.dictionary(plainText, fc.jsonValue({ maxDepth: 3 }));
const record = fc.record(
  {
    channel: plainText,
    clientId: plainText,
    action: fc.constantFrom("enter", "leave", "update", "present", "absent"),
    connectionId: plainText,
    data,
    since: time,
    occurredAt: time,
  },
  { requiredKeys: ["channel", "clientId", "action"] },
);
const envelope = fc.record(
  {
    record,
    tenantId: plainText,
    id: plainText,
    order: plainText,
    provider: plainText,
    receivedAt: time,
    ttl: fc.double({ min: 0, max: 1e15, noNaN: true }),
    extras: data,
  },
  { requiredKeys: ["record"] },
);
/** Inputs with their members in any order. */
const input = fc
  .oneof(record, envelope)
  .chain((value) =>
    fc
      .shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length })
      .map(Object.fromEntries),
  );

/** What is left to the exact reader: exponents, and names that are escaped or may be half of a pair. */
const needsExactReader = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null)
    return typeof value === "number" ? /e/.test(String(value)) : /\\u/.test(JSON.stringify(value));
  const entries = Object.entries(value);
  return entries.some(
    ([name, member]) => /["\\]|\\u/.test(JSON.stringify(name).slice(1, -1)) || needsExactReader(member),
  );
};

const broken = fc.oneof(
  fc.constantFrom("x", "7", "ü", " ", ""),
  fc.constantFrom(
    '"',
    "\\",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "0",
    "-",
    ".",
    "e",
    " ",
    "\t",
    "\r",
    "\n",
    "\0",
    "null",
  ),
  fc.constantFrom(
    "\\u00e9",
    "\\ud800",
    '"a":1,',
    '"channel":"b",',
    '"record":{},',
    "\u00ff",
    "1e999",
    "01",
    "tru",
    "é",
  ),
  fc.constantFrom("T", "Z", ":60", "-02-30", "\u2028", "\ufeff"),
);

describe("the reader by bytes", () => {
  it("is sure of what is written plainly, whatever the order of its members", () => {
    fc.assert(
      fc.property(input, fc.boolean(), (value, spaced) => {
        const text = spaced
          ? JSON.stringify(value, undefined, 1).replaceAll(/\n */g, " ")
          : JSON.stringify(value);
        fc.pre(!needsExactReader(Object.values(value)) && isGood(text));
        expect(isSure(text), text).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("is never sure of what the exact reader or the schema refuses, whatever is put into it or left out", () => {
    let sure = 0;
    let good = 0;
    fc.assert(
      fc.property(
        input,
        fc.array(fc.tuple(fc.nat(), fc.nat(1), broken), { minLength: 1, maxLength: 3 }),
        (value, edits) => {
          let text = JSON.stringify(value);
          for (const [place, cut, put] of edits) {
            const at = place % (text.length + 1);
            text = text.slice(0, at) + put + text.slice(at + cut);
          }
          const isPlain = isSure(text);
          const isValid = isGood(text);
          if (isPlain) sure++;
          if (isValid) good++;
          expect(isPlain && !isValid, text).toBe(false);
        },
      ),
      { numRuns: RUNS },
    );
    // Both kinds were met.
    expect(good).toBeGreaterThanOrEqual(sure);
    expect(sure).toBeGreaterThan(RUNS / 300);
    expect(good).toBeLessThan(RUNS);
  });

  it.each([
    ['{"channel":"a","clientId":"b","action":"enter","data":{"a":1,"a":2}}', "a name twice"],
    [
      '{"channel":"a","clientId":"b","action":"enter","data":{"x":[{"a":1,"b":{},"a":2}]}}',
      "a name twice, deep",
    ],
    ['{"channel":"a","channel":"a","clientId":"b","action":"enter"}', "a member twice"],
    ['{"record":{"clientId":"b","action":"enter"},"channel":"a"}', "a record's member beside its envelope's"],
    ['{"channel":"a","record":{"clientId":"b","action":"enter"}}', "the same, the other way round"],
    ['{"channel":"a","clientId":"b","action":"enter","tenantId":"t"}', "a tenant of a bare record"],
    ['{"record":{"channel":"a","clientId":"b"}}', "no action"],
    ['{"record":{"record":{"channel":"a","clientId":"b","action":"enter"}}}', "an envelope in an envelope"],
    ['{"channel":"a","clientId":"b","action":"enter","data":[]}', "data that is a list"],
    ['{"channel":"a","clientId":"b","action":"enter","data":{"n":1e999}}', "a number beyond a double"],
    ['{"channel":"a","clientId":"b","action":"enter","data":{"n":"\\ud800"}}', "a lone surrogate"],
    [
      '{"channel":"a","clientId":"b","action":"enter","occurredAt":"2023-02-29T00:00:00Z"}',
      "a day that is none",
    ],
    [
      '{"channel":"a","clientId":"b","action":"enter","occurredAt":"2023-01-01T00:00:00.Z"}',
      "an empty fraction",
    ],
    ['{"record":{"channel":"a","clientId":"b","action":"enter"},"ttl":-1}', "a negative ttl"],
    ['{"record":{"channel":"a","clientId":"b","action":"enter"},"ttl":1.}', "half a number"],
    ['{"channel":"a","clientId":"b","action":"enter"', "no end"],
    ['{"channel":"a","clientId":"b","action":"enter"}}', "two ends"],
    ['{"channel":"a\tb","clientId":"b","action":"enter"}', "a tab in a text"],
    [
      `{"channel":"a","clientId":"b","action":"enter","data":${'{"a":'.repeat(8)}1${"}".repeat(8)}}`,
      "too many levels",
    ],
  ])("is not sure of %s: %s", (text) => {
    expect(isSure(text)).toBe(false);
    expect(isGood(text)).toBe(false);
  });

  it("is sure of as many levels as are allowed", () => {
    const levels = DEPTH - 1;
    const text = `{"channel":"a","clientId":"b","action":"enter","data":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
    expect(isGood(text)).toBe(true);
    expect(isSure(text)).toBe(true);
  });

  it("leaves objects of very many names, escaped surrogates and exponents to the exact reader", () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`name-${index}`, index]));
    for (const value of [many, { n: "?" }, { n: 1e21 }]) {
      const text = JSON.stringify({ channel: "a", clientId: "b", action: "enter", data: value }).replace(
        "?",
        "\\ud83d\\ude00",
      );
      expect(isGood(text)).toBe(true);
      expect(isSure(text)).toBe(false);
    }
  });

  it("tells records from envelopes, and where each value is", () => {
    const values = {
      channel: "ch",
      clientId: "é",
      action: "leave",
      connectionId: "",
      since: "2026-11-22T10:00:00Z",
    };
    const bits = [plain.CHANNEL, plain.CLIENT_ID, plain.ACTION, plain.CONNECTION_ID, plain.SINCE];
    const bytes = Buffer.from(JSON.stringify({ ttl: 5.25, record: { ...values, data: { a: [1] } } }));
    expect(plain.scanInput(found, bytes, 0, bytes.length, DEPTH)).toBe(true);
    expect(plain.isBare(found)).toBe(false);
    const textOf = (bit: number): string =>
      bytes.toString("utf8", found.places[placeOf(bit)], found.places[placeOf(bit) + 1]);
    expect(bits.map(textOf)).toEqual(Object.values(values));
    expect(textOf(plain.DATA)).toBe('{"a":[1]}');
    expect(textOf(plain.TTL)).toBe("5.25");
    const bare = Buffer.from(JSON.stringify(values));
    expect(plain.scanInput(found, bare, 0, bare.length, DEPTH)).toBe(true);
    expect(plain.isBare(found)).toBe(true);
    expect(realtimePresence.is(JSON.parse(String(bare)))).toBe(true);
  });
});
