/** References are followed wherever a schema can hold another, and both sides of a typed record's schema are its own. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { realtimePresence, realtimePresenceOf } from "../../src/index.js";
import { schemaFor } from "../../src/validation/json-schema-target.js";

const NAME = { $id: "name.json", type: "string" };
const PLAIN = { type: "string" };

describe("a schema for a target", () => {
  it.each([
    "items",
    "contains",
    "not",
    "if",
    "then",
    "else",
    "propertyNames",
    "contentSchema",
    "unevaluatedItems",
    "unevaluatedProperties",
    "additionalProperties",
  ])("follows a reference under %s", (keyword) => {
    const written = schemaFor("draft-2020-12", { [keyword]: { $ref: "name.json" } }, [NAME]);
    expect(written).toMatchObject({ [keyword]: PLAIN });
  });

  it.each(["enum", "const", "required", "default", "examples"])(
    "takes what looks like a reference under %s for a value",
    (keyword) => {
      const value = [{ $ref: "name.json", $id: "kept" }];
      const schema = { [keyword]: value };
      const written = schemaFor("draft-2020-12", schema, [NAME]);
      expect(written[keyword]).toEqual(value);
      expect(written[keyword]).not.toBe(value);
    },
  );
});

describe("a typed record", () => {
  const seats = () => realtimePresenceOf(z.object({ row: z.string().transform(Number).pipe(z.number()) }));

  it("is of one JSON Schema on the way in, and of another on the way out", () => {
    const { input, output } = seats()["~standard"].jsonSchema;
    const options = { target: "draft-2020-12" } as const;
    const dataOf = (schema: Record<string, unknown>): unknown =>
      (schema["properties"] as Record<string, unknown>)["data"];
    expect(dataOf(input(options))).toMatchObject({ properties: { row: { type: "string" } } });
    expect(dataOf(output(options))).toMatchObject({ properties: { row: { type: "number" } } });
  });

  it("is refused in the name of the record", () => {
    const wrong = { channel: "room", clientId: "ann", action: "enter", data: { row: 5 } };
    expect(() => seats().parse(wrong)).toThrow(/realtime presence record/);
    expect(() => realtimePresence.parse({})).toThrow(/realtime presence record/);
  });
});
