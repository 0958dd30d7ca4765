/** A schema that its meta-schema refuses is answered with one place and one sentence, that says what may stand there. */
import { describe, expect, it } from "vitest";
import { CodegenError, generate } from "../../src/codegen/index.js";
import { loadCheck } from "../../src/codegen/load-check.js";

const TYPES = '"array", "boolean", "integer", "null", "number", "object", "string"';

const cases: readonly (readonly [object, string, string])[] = [
  [{ type: "strin" }, "/type", `must be one of ${TYPES} or an array; got "strin"`],
  [{ type: 7 }, "/type", `must be one of ${TYPES} or an array; got 7`],
  [{ type: ["strin"] }, "/type/0", `must be one of ${TYPES}; got "strin"`],
  [{ type: [] }, "/type", "must NOT have fewer than 1 items; got an array"],
  [
    { $defs: { "a/b~": { properties: { c: { type: {} } } } } },
    "/$defs/a~1b~0/properties/c/type",
    `must be one of ${TYPES} or an array; got an object`,
  ],
  [{ dependencies: { a: 7 } }, "/dependencies/a", "must be an object or a boolean or an array; got 7"],
  [{ dependencies: { a: [7] } }, "/dependencies/a/0", "must be a string; got 7"],
  [
    { dependencies: { a: { type: 7 } } },
    "/dependencies/a/type",
    `must be one of ${TYPES} or an array; got 7`,
  ],
  [{ properties: { a: 5 } }, "/properties/a", "must be an object or a boolean; got 5"],
  [{ minLength: -1 }, "/minLength", "must be >= 0; got -1"],
  [{ required: "a" }, "/required", 'must be an array; got "a"'],
];

describe("a schema that is none", () => {
  it.each(cases)("is told of in one sentence: %j", async (schema, pointer, message) => {
    const error = await generate([{ path: "s.json", schema }], { targets: ["validators"] }).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(CodegenError);
    expect(error).toMatchObject({ path: "s.json", pointer, message: `s.json#${pointer}: ${message}` });
  });

  it.each(cases)(
    "is told of likewise where it is to be used at once: %j",
    async (schema, pointer, message) => {
      await expect(loadCheck(schema)).rejects.toThrow(new Error(`${pointer}: ${message}`));
    },
  );
});
