/** `realtimePresenceOf` with the libraries that people bring. */
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import {
  PresenceValidationError,
  type RealtimePresence,
  realtimePresenceOf,
  type StandardSchemaV1,
} from "../../src/index.js";

interface Seat {
  row: number;
  label?: string | undefined;
}

const record = { channel: "room", clientId: "ann", action: "enter" } as const;

const LIBRARIES = {
  zod: z.object({ row: z.number(), label: z.string().optional() }) satisfies StandardSchemaV1<Seat, Seat>,
  valibot: v.object({ row: v.number(), label: v.optional(v.string()) }),
  arktype: type({ row: "number", "label?": "string" }),
};

it("types data as the output of the schema", () => {
  expectTypeOf(realtimePresenceOf(LIBRARIES.zod).parse).returns.toEqualTypeOf<RealtimePresence<Seat>>();
  expectTypeOf(realtimePresenceOf(LIBRARIES.valibot).parse).returns.toEqualTypeOf<
    RealtimePresence<{ row: number; label?: string | undefined }>
  >();
  expectTypeOf(realtimePresenceOf(LIBRARIES.arktype).parse).returns.toEqualTypeOf<
    RealtimePresence<{ row: number; label?: string }>
  >();
  const dated = z.object({ at: z.string().transform((text) => new Date(text)) });
  expectTypeOf(realtimePresenceOf(dated).parse).returns.toEqualTypeOf<RealtimePresence<{ at: Date }>>();
  const asInput: StandardSchemaV1<
    RealtimePresence<{ at: string }>,
    RealtimePresence<{ at: Date }>
  > = realtimePresenceOf(dated);
  expect(asInput).toBeDefined();
  // @ts-expect-error data is an object: a schema of something else is no schema of data
  expect(() => realtimePresenceOf(z.string())).not.toThrow();
});

describe.each(Object.entries(LIBRARIES))("with %s", (_, schema) => {
  const seat = realtimePresenceOf(schema as StandardSchemaV1<Seat, Seat>);

  it("takes data that fit, and a record without data", () => {
    const value = { ...record, data: { row: 3 } };
    expect(seat.is(value)).toBe(true);
    expect(seat.is(record)).toBe(true);
    expect(seat.parse(value)).toEqual(value);
    expect(seat.parseJson(JSON.stringify(value))).toEqual(value);
    expect(() => seat.assert(value)).not.toThrow();
    expect(seat["~standard"].validate(value)).toEqual({ value });
  });

  it("refuses data that do not, with the path below data", () => {
    const value = { ...record, data: { row: "3" } };
    expect(seat.is(value)).toBe(false);
    expect(() => seat.assert(value)).toThrow(PresenceValidationError);
    const result = seat.safeParse(value);
    expect(!result.success && result.issues).toMatchObject([
      { path: ["data", "row"], pointer: "/data/row", keyword: "data" },
    ]);
    expect(seat.safeParseJson(JSON.stringify(value))).toEqual(result);
  });

  it("refuses what the record refuses, in the record's words", () => {
    const result = seat.safeParse({ ...record, action: "Enter", data: { row: 3 } });
    expect(!result.success && result.issues).toMatchObject([{ pointer: "/action", keyword: "enum" }]);
    expect(seat.is({ ...record, data: [3] })).toBe(false);
    expect(seat.is({ ...record, data: { row: 3, label: new Map() } })).toBe(false);
  });
});

it("gives what the schema made of data", () => {
  const dated = realtimePresenceOf(
    z.object({ at: z.string().transform((text) => new Date(text)), kind: z.string().default("user") }),
  );
  const value = { ...record, data: { at: "2026-01-31T09:30:00Z" } };
  expect(dated.parse(value).data).toEqual({ at: new Date("2026-01-31T09:30:00Z"), kind: "user" });
  expect(dated.parseJson(JSON.stringify(value)).data?.kind).toBe("user");
  expect(value.data).toEqual({ at: "2026-01-31T09:30:00Z" });
});

it("shows the schema a plain copy, and calls it once an answer", () => {
  const seen: unknown[] = [];
  const spy: StandardSchemaV1<object, object> = {
    "~standard": {
      version: 1,
      vendor: "spy",
      validate(value) {
        seen.push(value);
        return { value: value as object };
      },
    },
  };
  const validator = realtimePresenceOf(spy);
  seen.length = 0;
  let reads = 0;
  const data = {
    get a() {
      reads++;
      return reads;
    },
  };
  expect(validator.parse({ ...record, data })).toEqual({ ...record, data: { a: 1 } });
  expect(seen).toEqual([{ a: 1 }]);
  expect(reads).toBe(1);
});

describe("an asynchronous schema is refused, clearly", () => {
  const asynchronous = "the schema of `data` is asynchronous: a validator answers at once";

  it.each<[string, StandardSchemaV1<object, object>]>([
    ["zod", z.object({}).refine(async () => true)],
    [
      "valibot",
      v.objectAsync({
        row: v.pipeAsync(
          v.number(),
          v.checkAsync(async () => true),
        ),
      }),
    ],
    [
      "one that also fails",
      { "~standard": { version: 1, vendor: "x", validate: () => Promise.reject(new Error("later")) } },
    ],
  ])("at once: %s", (_, schema) => {
    expect(() => realtimePresenceOf(schema)).toThrow(new TypeError(asynchronous));
  });

  it("when it shows, if it hides behind a synchronous part", () => {
    const late = realtimePresenceOf(z.object({ row: z.number() }).refine(async () => true));
    const value = { ...record, data: { row: 1 } };
    expect(() => late.safeParse(value)).toThrow(new TypeError(asynchronous));
    expect(() => late.parseJson(JSON.stringify(value))).toThrow(new TypeError(asynchronous));
    expect(late.is(value)).toBe(false);
    expect(late.safeParse({ ...record, data: { row: "1" } }).success).toBe(false);
  });
});

describe("a schema that misbehaves", () => {
  const answering = (
    validate: StandardSchemaV1<object, object>["~standard"]["validate"],
  ): StandardSchemaV1<object, object> => ({
    "~standard": { version: 1, vendor: "x", validate },
  });
  const value = { ...record, data: {} };

  it("and throws: is says no, parse passes it on", () => {
    const throwing = realtimePresenceOf(
      answering(() => {
        throw new RangeError("mine");
      }),
    );
    expect(throwing.is(value)).toBe(false);
    expect(() => throwing.parse(value)).toThrow(new RangeError("mine"));
  });

  it("and talks too much: its issues are cut, printable and bounded", () => {
    const message = `\u001b[31m${"x".repeat(100_000)}`;
    const loud = realtimePresenceOf(
      answering(() => ({
        issues: Array.from({ length: 1000 }, () => ({ message, path: ["a", { key: 0 }, Symbol("s")] })),
      })),
    );
    const result = loud.safeParse(value);
    if (result.success) throw new Error("refused");
    expect(result.issues).toHaveLength(100);
    expect(result.issues[0]?.message).toMatch(/^\\u001b\[31mx+…$/);
    expect(result.issues[0]?.message).toHaveLength(200);
    expect(result.issues[0]?.path).toEqual(["data", "a", 0, "Symbol(s)"]);
  });
});

it("writes the JSON Schema of data into the record's, where the library can", () => {
  const seat = realtimePresenceOf(LIBRARIES.zod)["~standard"].jsonSchema.input({ target: "draft-07" });
  expect(seat).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    required: ["channel", "clientId", "action"],
    properties: {
      data: { type: "object", properties: { row: { type: "number" } } },
      channel: { type: "string" },
    },
  });
  const plain = realtimePresenceOf(LIBRARIES.valibot)["~standard"].jsonSchema.input({ target: "draft-07" });
  expect(plain).toMatchObject({ properties: { data: { type: "object", additionalProperties: true } } });
});
