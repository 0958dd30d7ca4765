import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import {
  CODEGEN_TARGETS,
  CodegenError,
  type CodegenOptions,
  generate,
  type SchemaFile,
} from "../../src/codegen/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Inside the checkout, so that `typebox` is found. */
const WORK = mkdtempSync(join(ROOT, ".codegen-test-"));
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

let runs = 0;

/** Generates, writes, and compiles under strict settings; gives the folder. */
async function put(
  schemas: readonly SchemaFile[],
  options: CodegenOptions = {},
  more: Record<string, string> = {},
): Promise<string> {
  const folder = join(WORK, String(runs++));
  for (const [path, text] of [...(await generate(schemas, options)), ...Object.entries(more)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    module: "nodenext",
    outDir: "out",
    rootDir: ".",
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  try {
    execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
  return folder;
}

interface Generated {
  is(value: unknown): boolean;
  safeParse(value: unknown): {
    success: boolean;
    issues?: { pointer: string; keyword: string; message: string }[];
  };
  safeParseJson(text: string): { success: boolean; issues?: { pointer: string }[] };
  readonly "~standard": { validate(value: unknown): { issues?: { path: unknown[] }[] } };
}

const load = async (folder: string): Promise<Record<string, Generated>> =>
  import(pathToFileURL(join(folder, "validators.js")).href) as Promise<Record<string, Generated>>;

const room: SchemaFile = {
  path: "room.data.json",
  schema: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Room Data",
    description: "What a room knows of a member.",
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", minLength: 1 },
      role: { enum: ["host", "guest"] },
      seat: { $ref: "shared/seat.json#/$defs/Seat", description: "Where they sit." },
      back: { $ref: "shared/seat.json#/$defs/Seat" },
    },
    additionalProperties: false,
  },
};
const seat: SchemaFile = {
  path: "shared/seat.json",
  schema: {
    $defs: {
      Seat: {
        type: "object",
        required: ["row"],
        properties: { row: { type: "integer" }, next: { $ref: "#/$defs/Seat" } },
        additionalProperties: false,
      },
    },
  },
  external: true,
};

describe("generate", () => {
  it("makes types, validators and an index that compile and run, across files and recursion", async () => {
    const folder = await put(
      [room, seat],
      {},
      {
        "use.ts": `import { type RoomData, roomData, roomDataRoleValues } from "./index.js";
const good: RoomData = { name: "x", role: "host", seat: { row: 1, next: { row: 2 } }, back: { row: 3 } };
// @ts-expect-error a name is required
const bad: RoomData = { role: "host" };
// @ts-expect-error no such member
const more: RoomData = { name: "x", nme: 1 };
const role: "host" | "guest" = roomDataRoleValues[0];
const value: unknown = good;
if (roomData.is(value)) value.name.length;
export { bad, more, role };
`,
      },
    );
    const { roomData } = await load(folder);
    expect(roomData!.is({ name: "x", seat: { row: 1, next: { row: 2 } } })).toBe(true);
    expect(roomData!.safeParse({ name: "x", seat: { row: 1, next: { row: "2" } } }).issues).toEqual([
      expect.objectContaining({ pointer: "/seat/next/row", keyword: "type" }),
    ]);
    expect(roomData!.safeParseJson('{"name":"x","name":"y"}').issues?.[0]?.pointer).toBe("/name");
    expect(roomData!["~standard"].validate({ name: "" }).issues?.[0]?.path).toEqual(["name"]);
  });

  it("describes a $ref without forking the type", async () => {
    const types = (await generate([room, seat], { targets: ["types"] })).get("types.ts")!;
    expect(types.match(/interface Seat/g)).toHaveLength(1);
    expect(types).not.toMatch(/Seat2|Seat1/);
    expect(types).toContain("/** Where they sit. */\n  seat?: Seat;");
  });

  it("makes a profile: the record with data of one kind", async () => {
    const folder = await put(
      [room, seat],
      { profile: true, targets: [...CODEGEN_TARGETS].filter((t) => t !== "schema" && t !== "asyncapi") },
      {
        "use.ts": `import type { RoomPresence } from "./index.js";
const one: RoomPresence = { channel: "c", clientId: "a", action: "enter", data: { name: "x" } };
// @ts-expect-error data is a room's
const two: RoomPresence = { channel: "c", clientId: "a", action: "enter", data: { nme: "x" } };
export { one, two };
`,
      },
    );
    const { roomPresence } = await load(folder);
    const record = { channel: "c", clientId: "a", action: "enter" };
    expect(roomPresence!.is({ ...record, data: { name: "x" } })).toBe(true);
    expect(roomPresence!.is(record)).toBe(true);
    expect(roomPresence!.is({ ...record, data: { nme: "x" } })).toBe(false);
    expect(roomPresence!.is({ ...record, action: "join" })).toBe(false);
  });

  it("refuses a profile of data that is no object", async () => {
    await expect(
      generate([{ path: "d.json", schema: { type: "string" } }], { profile: true }),
    ).rejects.toThrow(/d\.json#\/type: a profile needs/);
  });

  it("asserts formats without importing them", async () => {
    const properties = Object.fromEntries(
      ["date-time", "date", "time", "email", "uuid", "ipv4", "uri", "regex", "hostname"].map((format) => [
        format,
        { type: "string", format },
      ]),
    );
    const folder = await put([{ path: "f.json", schema: { title: "F", type: "object", properties } }]);
    const { f } = await load(folder);
    const good = {
      "date-time": "1998-12-31T23:59:60Z",
      date: "2024-02-29",
      time: "08:30:06.283185Z",
      email: "joe@example.com",
      uuid: "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
      ipv4: "127.0.0.1",
      uri: "http://foo.bar/?baz=qux#quux",
      regex: "([abc])+\\s+$",
      hostname: "www.example.com",
    };
    expect(f!.safeParse(good).issues).toBeUndefined();
    const bad = {
      "date-time": "2024-01-01 00:00:00Z",
      date: "2023-02-29",
      time: "24:00:00Z",
      email: "joe",
      uuid: "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
      ipv4: "127.0.0.256",
      uri: "//foo",
      regex: "^(abc]",
      hostname: "-a",
    };
    for (const [name, value] of Object.entries(bad)) {
      expect(f!.safeParse({ ...good, [name]: value }).issues?.[0], name).toMatchObject({
        pointer: `/${name}`,
        keyword: "format",
      });
    }
  });

  it("leaves a format that nobody knows an annotation", async () => {
    const { g } = await load(
      await put([{ path: "g.json", schema: { title: "G", type: "string", format: "colour" } }]),
    );
    expect(g!.is("anything")).toBe(true);
  });

  it("runs where code generation from strings is forbidden, and imports nothing", async () => {
    const folder = await put([room, seat]);
    const text = (await generate([room, seat])).get("validators.js")!;
    expect(text).not.toMatch(/^\s*import\b|\brequire\(|new Function|\beval\(/m);
    const script = `import { roomData } from ${JSON.stringify(join(folder, "validators.js"))}; console.log(roomData.is({ name: "x" }))`;
    writeFileSync(join(folder, "run.mjs"), script);
    const printed = execFileSync(process.execPath, [
      "--disallow-code-generation-from-strings",
      join(folder, "run.mjs"),
    ]);
    expect(String(printed)).toBe("true\n");
  });

  it("gives the same bytes twice, whatever the order of members was made by", async () => {
    const options = { targets: CODEGEN_TARGETS };
    const flat = {
      ...room,
      schema: { title: "Flat", type: "object", properties: { a: { type: "string" } } },
    };
    expect([...(await generate([flat], options))]).toEqual([
      ...(await generate([structuredClone(flat)], options)),
    ]);
  });

  it("makes TypeBox types whose verdicts are the validators'", async () => {
    const { Compile } = await import("typebox/compile");
    const schemas: SchemaFile[] = [
      {
        path: "p.json",
        schema: {
          title: "P",
          type: "object",
          required: ["kind", "tags"],
          properties: {
            kind: { const: "p" },
            tags: { type: "array", items: { enum: ["a", "b"] }, minItems: 1 },
            size: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] },
            pair: {
              type: "array",
              prefixItems: [{ type: "string" }, { type: "number" }],
              items: false,
              minItems: 2,
            },
            map: { type: "object", additionalProperties: { type: "number" } },
            one: { oneOf: [{ type: "string" }, { type: "boolean" }] },
          },
          additionalProperties: false,
        },
      },
    ];
    const folder = await put(schemas, { targets: ["typebox", "validators"] });
    const { p } = await load(folder);
    const { PType } = (await import(pathToFileURL(join(folder, "out/typebox.js")).href)) as {
      PType: Parameters<typeof Compile>[0];
    };
    const compiled = Compile(PType);
    const base = { kind: "p", tags: ["a"] };
    const values = [
      base,
      { ...base, size: 1, pair: ["x", 1], map: { a: 1 }, one: true },
      { ...base, size: null },
      { ...base, size: -1 },
      { ...base, size: 1.5 },
      { ...base, tags: [] },
      { ...base, tags: ["c"] },
      { ...base, pair: ["x"] },
      { ...base, pair: ["x", 1, 2] },
      { ...base, map: { a: "1" } },
      { ...base, one: 5 },
      { ...base, extra: 1 },
      { kind: "q", tags: ["a"] },
      [],
      null,
    ];
    const verdicts = values.map((value) => p!.is(value));
    expect(verdicts.filter(Boolean)).toHaveLength(3);
    expect(values.map((value) => compiled.Check(value))).toEqual(verdicts);
  });

  it("writes schemas in the words of other standards, and says what they have no words for", async () => {
    const files = await generate(
      [
        room,
        seat,
        {
          path: "t.json",
          schema: { title: "T", type: "object", properties: { a: { type: ["string", "null"] } } },
        },
        { path: "pair.json", schema: { title: "Pair", prefixItems: [{ type: "string" }] } },
      ],
      {
        targets: ["schema"],
      },
    );
    const json = (path: string) => JSON.parse(files.get(path)!) as Record<string, never>;
    expect(json("schema/room-data.schema.json")["$defs"]).toHaveProperty("Seat.$defs.Seat");
    expect(JSON.stringify(json("schema/room-data.schema.json"))).toContain(
      '"$ref":"#/$defs/Seat/$defs/Seat"',
    );
    expect(json("schema/t.draft-07.json")).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
    });
    expect(json("schema/t.openapi-3.0.json")).toMatchObject({ properties: { a: { nullable: true } } });
    expect(json("schema/t.openapi-3.1.json")).not.toHaveProperty("$schema");
    // What refers to its own parts is a document of its own, wherever it is pasted; what does not, needs no name.
    expect(json("schema/t.openapi-3.1.json")).not.toHaveProperty("$id");
    expect(json("schema/room-data.openapi-3.1.json")).toMatchObject({ $id: "room-data.openapi-3.1.json" });
    expect(json("schema/room-data.openapi-3.0.json")).toHaveProperty("components.schemas.RoomData");
    expect(files.has("schema/pair.openapi-3.0.json")).toBe(false);
    expect(files.get("schemas.ts")).toMatch(/There is no openapi-3\.0 form/);
  });

  it("writes an AsyncAPI document with draft-07 payloads", async () => {
    const files = await generate(
      [{ path: "t.json", schema: { title: "T", description: "A t.", type: "object" } }],
      { targets: ["asyncapi"] },
    );
    const document = JSON.parse(files.get("asyncapi.json")!) as {
      components: { messages: Record<string, unknown> };
    };
    expect(document).toMatchObject({
      asyncapi: "3.0.0",
      channels: { presence: { messages: { t: { $ref: "#/components/messages/t" } } } },
    });
    expect(document.components.messages["t"]).toMatchObject({
      summary: "A t.",
      payload: { schemaFormat: "application/schema+json;version=draft-07", schema: { type: "object" } },
    });
  });
});

describe("a schema that cannot be used", () => {
  const one = (schema: unknown, path = "s.json") => generate([{ path, schema }]);

  it.each([
    [
      "a $ref to nowhere",
      { properties: { a: { $ref: "#/$defs/b" } } },
      /s\.json#\/properties\/a\/\$ref: "#\/\$defs\/b" leads nowhere/,
    ],
    ["a $ref to another host", { $ref: "http://example.com/x.json" }, /leads nowhere; nothing is fetched/],
    ["a $ref to a file that was not given", { $ref: "../secret.json" }, /leads nowhere/],
    ["a number", 5, /s\.json: is no JSON Schema/],
    [
      "an older draft",
      { $schema: "http://json-schema.org/draft-07/schema#" },
      /s\.json#\/\$schema: is JSON Schema draft-07/,
    ],
    [
      "a keyword of the wrong type",
      { type: "objekt" },
      /^s\.json#\/type: must be one of [^;]+ or an array; got "objekt"$/,
    ],
    ["a pattern that is none", { type: "string", pattern: "(" }, /s\.json/],
  ])("is refused, with its place: %s", async (_, schema, message) => {
    const error = await one(schema).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CodegenError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message.length).toBeLessThan(400);
  });

  it("is refused when it is too deep or too large, rather than overflowing", async () => {
    let deep: unknown = { type: "string" };
    for (let i = 0; i < 5000; i++) deep = { not: deep };
    await expect(one(deep)).rejects.toThrow(/deeper than 100/);
    const wide = { enum: Array.from({ length: 100_001 }, () => ({})) };
    await expect(one(wide)).rejects.toThrow(/more than 100000/);
  });

  it("has no say in which targets there are", async () => {
    await expect(generate([room], { targets: ["rust" as "types"] })).rejects.toThrow(/unknown target "rust"/);
    await expect(generate([])).rejects.toThrow(/^there is no schema/);
    await expect(generate([])).rejects.toThrow(/no schema/);
  });
});
