/** Standard Schema v1 and Standard JSON Schema v1, against the specification's own types and against ajv. */
import { readdirSync, readFileSync } from "node:fs";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type InferOutput,
  type PresenceInfoJson,
  type PresenceInput,
  presenceInfo,
  presenceInput,
  type RealtimePresence,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import { isDateTime } from "../../src/runtime/date-time.js";
import { schemaFor } from "../../src/validation/json-schema-target.js";

const VALIDATORS: Readonly<Record<string, Validator<unknown>>> = {
  "presence-info": presenceInfo,
  "presence-input": presenceInput,
  "realtime-presence": realtimePresence,
  "realtime-presence.strict": strictRealtimePresence,
};

it("is assignable to the interfaces of @standard-schema/spec", () => {
  expectTypeOf(realtimePresence).toExtend<StandardSchemaV1<RealtimePresence, RealtimePresence>>();
  expectTypeOf(realtimePresence).toExtend<StandardJSONSchemaV1<RealtimePresence, RealtimePresence>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof presenceInfo>>().toEqualTypeOf<PresenceInfoJson>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof presenceInput>>().toEqualTypeOf<PresenceInput>();
  expectTypeOf<InferOutput<typeof strictRealtimePresence>>().toEqualTypeOf<RealtimePresence>();
  expect(realtimePresence["~standard"]).toMatchObject({ version: 1, vendor: "realtime-presence" });
});

it("gives a plain copy at once, or one issue a fault, each with its path", () => {
  const { validate } = realtimePresence["~standard"];
  const record = { channel: "room", clientId: "ann", action: "enter", data: { a: [1] } };
  const result = validate(record);
  expect(result).toEqual({ value: record });
  expect("value" in result && result.value).not.toBe(record);
  expect(validate({ ...record, data: { a: [new Map()] } })).toEqual({
    issues: [{ message: "expected plain JSON data, got a Map", path: ["data", "a", 0] }],
  });
  expect(validate({ channel: 1, action: "enter" })).toEqual({
    issues: [
      { message: '"clientId" is missing', path: ["clientId"] },
      { message: "expected a string, got 1", path: ["channel"] },
    ],
  });
});

describe("JSON Schema for a target", () => {
  const formats = { "date-time": isDateTime };
  const compilers: Readonly<Record<string, (schema: object) => (value: unknown) => boolean>> = {
    "draft-2020-12": (schema) => new Ajv2020({ formats, strict: true }).compile(schema),
    "draft-07": (schema) => new Ajv({ formats, strict: true }).compile(schema),
    // OpenAPI 3.0 has no compiler here; of what our schemas come out as, draft-07 means the same by every keyword.
    "openapi-3.0": (schema) => new Ajv({ formats, strict: false }).compile(schema),
  };
  const notInOpenApi =
    /^(?:\$.*|const|if|then|else|examples|patternProperties|propertyNames|contains|prefixItems|definitions)$/;

  const keywordsOf = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(keywordsOf);
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([keyword, wanted]) =>
      keyword === "properties"
        ? Object.values(wanted as object).flatMap(keywordsOf)
        : [keyword, ...keywordsOf(wanted)],
    );
  };

  const examplesOf = (name: string): readonly { valid: boolean; file: string; value: unknown }[] =>
    [true, false].flatMap((valid) => {
      const folder = new URL(
        `../../schemas/examples/${name}/${valid ? "valid" : "invalid"}/`,
        import.meta.url,
      );
      return readdirSync(folder).map((file) => ({
        valid,
        file,
        value: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown,
      }));
    });

  const cases = Object.keys(VALIDATORS).flatMap((name) =>
    Object.keys(compilers).map((target) => ({ name, target })),
  );

  it.each(cases)("$target of $name says the same of every example", ({ name, target }) => {
    const { input, output } = VALIDATORS[name]?.["~standard"].jsonSchema ?? {};
    const schema = input?.({ target });
    expect(output?.({ target })).toEqual(schema);
    expect(keywordsOf(schema)).not.toContain("$ref");
    if (target === "openapi-3.0")
      expect(keywordsOf(schema).filter((word) => notInOpenApi.test(word))).toEqual([]);
    const check = compilers[target]?.(schema ?? {});
    for (const { valid, file, value } of examplesOf(name)) expect(check?.(value), file).toBe(valid);
  });

  it("names its dialect", () => {
    const { input } = realtimePresence["~standard"].jsonSchema;
    expect(input({ target: "draft-2020-12" })).toEqual(realtimePresence.schema);
    expect(input({ target: "draft-07" })).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
    });
    expect(input({ target: "openapi-3.0" })).not.toHaveProperty("$schema");
    expect(input({ target: "openapi-3.0" })).not.toHaveProperty("$id");
  });

  it("is the caller's to change", () => {
    const { input } = realtimePresence["~standard"].jsonSchema;
    const schema = input({ target: "draft-07" }) as { required: string[] };
    schema.required.push("data");
    expect(input({ target: "draft-07" })["required"]).toEqual(["channel", "clientId", "action"]);
  });

  it.each(["draft-04", "draft-2019-09", "", "__proto__"])(
    "throws on %s, which it does not know",
    (target) => {
      expect(() => realtimePresence["~standard"].jsonSchema.input({ target })).toThrow(
        `unsupported JSON Schema target: ${target}`,
      );
    },
  );

  it("throws on what a target cannot say, rather than say less", () => {
    expect(() => schemaFor("draft-07", { prefixItems: [true] }, [])).toThrow("draft-07 has no prefixItems");
    expect(() => schemaFor("openapi-3.0", { propertyNames: {} }, [])).toThrow(
      "openapi-3.0 has no propertyNames",
    );
    expect(() => schemaFor("openapi-3.0", { type: "null" }, [])).toThrow("openapi-3.0 has no null type");
    for (const target of ["draft-07", "openapi-3.0"]) {
      for (const keyword of ["dependentSchemas", "unevaluatedItems", "unevaluatedProperties"]) {
        expect(() => schemaFor(target, { [keyword]: {} }, [])).toThrow(`${target} has no ${keyword}`);
      }
    }
    expect(() => schemaFor("openapi-3.0", { dependencies: { a: ["b"] } }, [])).toThrow("has no dependencies");
    const tree = { $id: "tree.json", properties: { next: { $ref: "#" } } };
    expect(() => schemaFor("draft-07", tree, [])).toThrow("a schema that contains itself");
  });

  it("puts into other words what OpenAPI 3.0 says differently", () => {
    expect(schemaFor("openapi-3.0", { type: ["string", "null"], const: "a" }, [])).toEqual({
      type: "string",
      nullable: true,
      enum: ["a"],
    });
    expect(schemaFor("openapi-3.0", { exclusiveMinimum: 1, properties: { a: false, b: true } }, [])).toEqual({
      minimum: 1,
      exclusiveMinimum: true,
      properties: { a: { not: {} }, b: {} },
    });
    expect(schemaFor("openapi-3.0", { type: ["string", "number"] }, [])).toEqual({
      allOf: [{ anyOf: [{ type: "string" }, { type: "number" }] }],
    });
    expect(schemaFor("openapi-3.0", { type: "array" }, [])).toEqual({ type: "array", items: {} });
    expect(schemaFor("openapi-3.0", { type: ["array", "string"] }, [])).toEqual({
      allOf: [{ anyOf: [{ type: "array", items: {} }, { type: "string" }] }],
    });
  });

  it("leaves out of OpenAPI 3.0 what asserts nothing and has no place there", () => {
    const said = { type: "string", title: "T", "x-own": 1 };
    const unsaid = {
      contentEncoding: "base64",
      contentMediaType: "image/png",
      contentSchema: {},
      tsType: "any",
    };
    expect(schemaFor("openapi-3.0", { ...said, ...unsaid, nullable: true }, [])).toEqual(said);
  });

  it("follows references wherever a schema can stand, and leaves no definition behind", () => {
    const $defs = { A: { type: "string" } };
    const ref = { $ref: "#/$defs/A" };
    const schema = {
      $id: "a.json",
      $defs,
      definitions: { B: ref },
      prefixItems: [ref],
      contentSchema: ref,
      unevaluatedItems: ref,
      dependentSchemas: { a: ref },
      dependencies: { a: ref, b: ["a"] },
    };
    expect(schemaFor("draft-2020-12", schema, [])).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "a.json",
      prefixItems: [$defs.A],
      contentSchema: $defs.A,
      unevaluatedItems: $defs.A,
      dependentSchemas: { a: $defs.A },
      dependencies: { a: $defs.A, b: ["a"] },
    });
  });
});
