/** Schemas that contain themselves, in the standards that name their parts in other places. */
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate, type SchemaFile } from "../../src/codegen/index.js";

const TREE: SchemaFile = {
  path: "tree.json",
  schema: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://example.com/tree.json",
    title: "Tree",
    type: "object",
    properties: {
      name: { $ref: "#/$defs/Name" },
      left: { $ref: "#", description: "one like it" },
      list: { $ref: "#/$defs/List", maxProperties: 2 },
    },
    required: ["name"],
    additionalProperties: false,
    $defs: {
      Name: { type: "string", minLength: 1 },
      List: {
        type: "object",
        properties: { next: { $ref: "#/$defs/List" }, of: { $ref: "#/$defs/Name" }, tree: { $ref: "#" } },
        additionalProperties: false,
      },
    },
  },
};

/** Values much like trees. */
const mostly = (good: unknown, ...bad: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(good) }, ...bad.map((value) => fc.constant(value)));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constant({ name: "leaf" }),
    fc.record({ name: mostly("a", "", 1), left: tie("tree"), list: tie("list") }, { requiredKeys: ["name"] }),
  ),
  list: fc.oneof(
    { maxDepth: 3 },
    fc.constant({}),
    fc.record({ next: tie("list"), of: mostly("b", ""), tree: tie("tree") }, { requiredKeys: [] }),
  ),
}));

const formsOf = async (files: readonly SchemaFile[]): Promise<ReadonlyMap<string, unknown>> =>
  new Map(
    [...(await generate(files, { targets: ["schema", "asyncapi"] }))]
      .filter(([path]) => path.endsWith(".json"))
      .map(([path, text]) => [path, JSON.parse(text) as unknown]),
  );

const verdicts = { good: 0, bad: 0 };

describe("a schema that contains itself", () => {
  it.each([
    ["draft-07", "schema/tree.draft-07.json", "", "#/definitions/Tree.List"],
    [
      "OpenAPI 3.0",
      "schema/tree.openapi-3.0.json",
      "#/components/schemas/Tree",
      "#/components/schemas/Tree.List",
    ],
    [
      "AsyncAPI",
      "asyncapi.json",
      "#/components/messages/tree/payload/schema",
      "#/components/schemas/Tree.List",
    ],
  ])("means the same in %s", async (_, path, place, part) => {
    const form = (await formsOf([TREE])).get(path) as object;
    expect(JSON.stringify(form)).toContain(`"$ref":${JSON.stringify(part)}`);
    const expected = new Ajv2020({ strict: false }).compile(TREE.schema as object);
    const ajv = new Ajv({ strict: false, validateSchema: false });
    const { $id: _id, $schema: _schema, ...plain } = form as Record<string, unknown>;
    ajv.addSchema(plain, "form");
    const written = ajv.getSchema(`form${place}`);
    if (written === undefined) throw new Error(`nothing is at ${place}`);
    fc.assert(
      fc.property(tree, (value) => {
        const good = expected(value);
        verdicts[good ? "good" : "bad"]++;
        expect(written(value)).toBe(good);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(20);
  });

  it("names parts once, also where several are called the same", async () => {
    const schema = {
      title: "Twice",
      properties: {
        a: { $ref: "#/$defs/a~1N" },
        b: { $ref: "#/$defs/b/$defs/N" },
        c: { $ref: "#/$defs/a N" },
      },
      $defs: {
        "a/N": { items: { $ref: "#/$defs/a~1N" } },
        "a N": { contains: { $ref: "#/$defs/a N" } },
        b: { $defs: { N: { not: { $ref: "#/$defs/b/$defs/N" } } } },
      },
    };
    const form = (await formsOf([{ path: "twice.json", schema }])).get("schema/twice.draft-07.json") as {
      readonly definitions: object;
    };
    expect(form.definitions).toEqual({
      "Twice.a_N": { items: { $ref: "#/definitions/Twice.a_N" } },
      "Twice.N": { not: { $ref: "#/definitions/Twice.N" } },
      "Twice.a_N-2": { contains: { $ref: "#/definitions/Twice.a_N-2" } },
    });
  });

  it("cannot be led astray by a word of ours in a schema", async () => {
    const [root] = [
      { title: "Own", properties: { a: { "x-realtime-presence-part": "Own" }, b: { $ref: "#" } } },
    ];
    const form = (await formsOf([{ path: "own.json", schema: root }])).get("schema/own.draft-07.json");
    expect(form).toMatchObject({ properties: { a: {}, b: { $ref: "#/definitions/Own" } } });
    expect(JSON.stringify(form)).not.toContain("x-realtime");
  });
});
