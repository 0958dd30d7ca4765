/** What `codegen` writes for AsyncAPI and OpenAPI, held to the standards' own parsers: for our schemas and for odd ones. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, type SchemaFile } from "../../src/codegen/index.js";
import { PARSERS, parseAsyncApi, parseOpenApi } from "./parsers.js";

const SCHEMAS = fileURLToPath(new URL("../../schemas", import.meta.url));
const read = (path: string): SchemaFile => ({
  path,
  schema: JSON.parse(readFileSync(join(SCHEMAS, path), "utf8")) as unknown,
});
const shipped: readonly SchemaFile[] = ["", "providers/"].flatMap((folder) =>
  readdirSync(join(SCHEMAS, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(folder + name)),
);

/** Schemas that say much, and with odd names. */
const ODD: readonly SchemaFile[] = [
  {
    path: "präsenz.json",
    schema: {
      title: "Präsenz 部屋",
      type: ["object", "null"],
      properties: { "a/b~c%d e": { $ref: "#/$defs/X~1Y" } },
      $defs: {
        "X/Y": {
          type: "integer",
          exclusiveMinimum: 0,
          examples: [1],
          deprecated: true,
          $comment: "c",
          "x-own": 1,
        },
      },
    },
  },
  {
    path: "__proto__.json",
    schema: {
      title: "__proto__",
      type: "object",
      properties: {
        constructor: { type: "string" },
        type: { const: "object" },
        properties: { type: "object" },
      },
    },
  },
  {
    path: "logic.json",
    // As text: an object with a `then` looks like a promise.
    schema: JSON.parse(`{
      "title": "Logic",
      "patternProperties": { "^x-": { "type": "string" } },
      "propertyNames": { "pattern": "^[a-z-]+$" },
      "if": { "required": ["a"] },
      "then": { "required": ["b"] },
      "else": { "not": { "required": ["c"] } },
      "dependencies": {}
    }`),
  },
  { path: "enums.json", schema: { title: "Enums", enum: [null, 1, "a", { x: [] }] } },
  {
    path: "emoji.json",
    schema: {
      title: "\u{1f980}",
      description: "one\ntwo */ ${three}",
      type: "string",
      format: "uuid",
      contentEncoding: "base64",
    },
  },
  {
    path: "lists.json",
    schema: {
      title: "Lists",
      type: "array",
      items: { anyOf: [{ $ref: "other.json" }, { $ref: "other.json#/$defs/Half" }, false] },
      minItems: 1,
      uniqueItems: true,
    },
  },
  {
    path: "tree.json",
    schema: {
      title: "Tree",
      type: "object",
      properties: { left: { $ref: "#", description: "left" }, notes: { $ref: "#/$defs/a note~1s" } },
      $defs: { "a note/s": { type: "array", items: { $ref: "list.json" } } },
    },
  },
  {
    path: "list.json",
    schema: {
      title: "List",
      type: "object",
      properties: { next: { $ref: "#" }, tree: { $ref: "tree.json" } },
    },
  },
  {
    path: "arrays.json",
    schema: {
      title: "Arrays",
      type: "object",
      properties: { any: { type: "array" }, some: { type: ["array", "string"] } },
    },
  },
  {
    path: "other.json",
    schema: {
      title: "Other",
      type: "number",
      multipleOf: 0.5,
      $defs: { Half: { $anchor: "half", oneOf: [{ maximum: 1 }, { minimum: 10 }] } },
    },
  },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "codegen-documents-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** What draft-07 has words for. */
const withoutTuples = (files: readonly SchemaFile[]): readonly SchemaFile[] =>
  files.filter(({ schema }) => !JSON.stringify(schema).includes('"prefixItems"'));

describe.skipIf(!PARSERS)("an AsyncAPI document", () => {
  it("of our schemas is valid", async () => {
    const said = withoutTuples(shipped);
    expect(said.length).toBeGreaterThan(50);
    const files = await generate(said, { targets: ["asyncapi"] });
    const { complaints, document } = await parseAsyncApi(
      write("ours.json", files.get("asyncapi.json") ?? ""),
    );
    expect(complaints).toEqual([]);
    const components = document?.["components"] as { readonly messages: object } | undefined;
    expect(Object.keys(components?.messages ?? {})).toHaveLength(said.length);
  });

  it("of odd schemas is valid", async () => {
    const files = await generate(ODD, { targets: ["asyncapi"] });
    const { complaints } = await parseAsyncApi(write("odd.json", files.get("asyncapi.json") ?? ""));
    expect(complaints).toEqual([]);
  });

  it("would be refused if a payload were no schema", async () => {
    const files = await generate([{ path: "t.json", schema: { title: "T", type: "string" } }], {
      targets: ["asyncapi"],
    });
    const text = files.get("asyncapi.json")?.replace('"type": "string"', '"type": "text"') ?? "";
    const { complaints } = await parseAsyncApi(write("broken.json", text));
    expect(complaints.join()).toContain("/components/messages/t/payload/schema/type");
  });
});

describe.skipIf(!PARSERS).each([
  ["3.0", "3.0.3"],
  ["3.1", "3.1.0"],
] as const)("the OpenAPI %s forms", (flavour, openapi) => {
  /** A document with schemas as its components. */
  const documentOf = (schemas: object): string =>
    JSON.stringify({ openapi, info: { title: "Forms", version: "1" }, paths: {}, components: { schemas } });

  /** The forms of schemas, by file name. */
  async function formsOf(
    schemas: readonly SchemaFile[],
    place: string,
  ): Promise<ReadonlyMap<string, string>> {
    const files = await generate(schemas, { targets: ["schema"] });
    const forms = [...files].filter(([path]) => path.endsWith(`.openapi-${flavour}.json`));
    for (const [path, text] of forms) write(`${place}/${path}`, text);
    return new Map(forms);
  }
  /** Components have names of their own kind: letters, digits, `.`, `-` and `_`. */
  const named = <T>(
    forms: ReadonlyMap<string, string>,
    of: (path: string, text: string) => T,
  ): Record<string, T> =>
    Object.fromEntries([...forms].map(([path, text], i) => [`form-${i}`, of(path, text)]));

  it.each([
    ["of our schemas", shipped],
    ["of odd schemas", ODD],
  ])("%s are valid, referred to and pasted", async (what, schemas) => {
    const place = `${flavour} ${what}`;
    const forms = await formsOf(schemas, place);
    expect(forms.size).toBeGreaterThan(flavour === "3.1" ? schemas.length - 1 : schemas.length / 3);
    /** What contains itself comes with its parts, as components. */
    const partsOf = (text: string): Record<string, object> | undefined =>
      (JSON.parse(text) as { readonly components?: { readonly schemas: Record<string, object> } }).components
        ?.schemas;
    const pointerIn = (text: string): string => {
      const [first] = Object.keys(partsOf(text) ?? {});
      return first === undefined ? "" : `#/components/schemas/${first}`;
    };
    const whole = new Map([...forms].filter(([, text]) => partsOf(text) === undefined));
    expect(forms.size - whole.size).toBe(flavour === "3.0" && schemas === ODD ? 2 : 0);
    const ways = {
      referred: named(forms, (path, text) => ({ $ref: `./${encodeURI(path)}${pointerIn(text)}` })),
      pasted: Object.assign(
        named(whole, (_, text) => JSON.parse(text) as object),
        ...[...forms.values()].map(partsOf),
      ) as Record<string, object>,
    };
    for (const [way, components] of Object.entries(ways)) {
      const { complaints } = await parseOpenApi(write(`${place}/${way}.json`, documentOf(components)));
      expect(complaints, way).toEqual([]);
    }
  });

  it("would be refused if they were none", async () => {
    const lost = await parseOpenApi(write("lost.json", documentOf({ T: { $ref: "#/$defs/T" } })));
    expect(lost.complaints).not.toEqual([]);
    const broken = await parseOpenApi(write("broken.json", documentOf({ T: { type: "text" } })));
    // The parser looks into a schema of 3.0 only; one of 3.1 is held to its own meta-schema below.
    expect(broken.complaints.length > 0).toBe(flavour === "3.0");
  });

  it.runIf(flavour === "3.1")("are schemas of 2020-12, by its meta-schema", async () => {
    const ajv = new Ajv2020({ strict: false });
    for (const [path, text] of await formsOf([...shipped, ...ODD], "meta")) {
      expect(ajv.validateSchema(JSON.parse(text) as object), `${path}: ${JSON.stringify(ajv.errors)}`).toBe(
        true,
      );
    }
  });
});
