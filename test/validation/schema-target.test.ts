/** A schema in the words of another target: what has other words there gets them, and what has none is an error. */
import { describe, expect, it } from "vitest";
import { schemaFor } from "../../src/validation/json-schema-target.js";

const NAME = { $id: "name.json", type: "string" };

describe("a reference", () => {
  it("stands as what it refers to where it stands alone", () => {
    const schema = { properties: { a: { $ref: "name.json" } } };
    expect(schemaFor("openapi-3.0", schema, [NAME])).toEqual({ properties: { a: { type: "string" } } });
  });

  it("is one of all that hold where something stands beside it, before or after", () => {
    const beside = { properties: { a: { $ref: "name.json", minLength: 1 } } };
    expect(schemaFor("openapi-3.0", beside, [NAME])).toEqual({
      properties: { a: { allOf: [{ type: "string" }], minLength: 1 } },
    });
    const both = {
      properties: {
        a: { allOf: [{ minLength: 1 }], $ref: "name.json" },
        b: { $ref: "name.json", allOf: [{ minLength: 1 }] },
      },
    };
    expect(schemaFor("openapi-3.0", both, [NAME])).toEqual({
      properties: {
        a: { allOf: [{ minLength: 1 }, { type: "string" }] },
        b: { allOf: [{ type: "string" }, { minLength: 1 }] },
      },
    });
  });

  it("is followed inside of every keyword that holds a schema", () => {
    const name = { $ref: "name.json" };
    const schema = { items: name, contains: name, not: name, additionalProperties: name, oneOf: [name] };
    const plain = { type: "string" };
    expect(schemaFor("draft-07", schema, [NAME])).toMatchObject({
      items: plain,
      contains: plain,
      not: plain,
      additionalProperties: plain,
      oneOf: [plain],
    });
  });
});

describe("OpenAPI 3.0", () => {
  const open = (schema: object): unknown => schemaFor("openapi-3.0", schema, []);

  it("says a condition as the two disjunctions that it is", () => {
    const [a, b, c] = [{ minLength: 1 }, { pattern: "^b" }, { pattern: "^c" }];
    // As text: an object that is written with a `then` looks like a promise.
    const yes = JSON.parse('{"then":{"pattern":"^b"}}') as object;
    expect(open({ if: a, ...yes })).toEqual({ allOf: [{ anyOf: [{ not: a }, b] }] });
    expect(open({ if: a, else: c })).toEqual({ allOf: [{ anyOf: [a, c] }] });
    expect(open({ if: a, ...yes, else: c })).toEqual({
      allOf: [{ anyOf: [{ not: a }, b] }, { anyOf: [a, c] }],
    });
  });

  it("has one bound on each side, and one type beside null", () => {
    expect(open({ exclusiveMaximum: 5 })).toEqual({ maximum: 5, exclusiveMaximum: true });
    expect(() => open({ minimum: 0, exclusiveMinimum: 0 })).toThrow("openapi-3.0 has one minimum");
    expect(() => open({ type: ["string", "number", "null"] })).toThrow("nullable beside one type only");
  });

  it("wants items beside every array, and has no lists of types", () => {
    expect(open({ type: "array" })).toEqual({ type: "array", items: {} });
    expect(open({ type: ["array", "string"] })).toEqual({
      allOf: [{ anyOf: [{ type: "array", items: {} }, { type: "string" }] }],
    });
  });
});
