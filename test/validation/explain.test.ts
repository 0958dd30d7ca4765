/** What people read when a value is refused: pinned word for word, bounded, and never a leak. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  presenceInfo,
  presenceInput,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import { KEYWORDS } from "../../src/validation/all-keywords.js";
import { ANNOTATIONS } from "../../src/validation/branches.js";
import { explain, issuesOf } from "../../src/validation/explain.js";
import { type FlatSchema, flatExplainer } from "../../src/validation/explain-flat.js";
import { schemaFor } from "../../src/validation/json-schema-target.js";
import { nearSchema, randomOf } from "./near-schema.js";

const said = (validator: Validator<unknown>, value: unknown): readonly string[] => {
  const result = validator.safeParse(value);
  return result.success
    ? []
    : result.issues.map(({ pointer, keyword, message }) => `${pointer} | ${keyword} | ${message}`);
};

const ACTIONS = '"enter", "leave", "update", "present", "absent"';

describe("of a record", () => {
  it("names what is missing, at its place", () => {
    expect(said(realtimePresence, { channel: "room" })).toEqual([
      '/clientId | required | "clientId" is missing',
      '/action | required | "action" is missing',
    ]);
  });

  it("says what is wrong with its members before it looks into them", () => {
    const data = { seats: new Map() };
    expect(said(realtimePresence, { channel: 5, clientId: "ann", action: "enter", data })).toEqual([
      "/channel | type | expected a string, got 5",
    ]);
    expect(said(realtimePresence, { channel: "room", clientId: "ann", action: "enter", data })).toEqual([
      "/data/seats | json | expected plain JSON data, got a Map",
    ]);
  });

  it.each<[string, unknown, string]>([
    ["a Date", new Date(0), "a Date"],
    ["a BigInt of a thousand digits", 10n ** 1000n, "a BigInt"],
    ["a function with a secret", () => "secret", "a function"],
    ["a symbol with a secret", Symbol("secret"), "a symbol"],
    ["bytes", new Uint8Array(3), "a Uint8Array"],
    ["NaN", Number.NaN, "NaN"],
    ["a boxed string", Object("enter"), "a String"],
  ])("names the kind of a live member, never what it holds: %s", (_, member, kind) => {
    const record = { channel: member, clientId: "ann", action: "enter", data: member };
    expect(said(realtimePresence, record).slice(0, 1)).toEqual([
      `/channel | type | expected a string, got ${kind}`,
    ]);
  });

  it("takes members that are undefined for missing, and reads each member once", () => {
    const asked: string[] = [];
    const members: Record<string, unknown> = {
      clientId: undefined,
      since: undefined,
      room: undefined,
      id: 1,
    };
    const live = {};
    for (const name of ["channel", "action", ...Object.keys(members)]) {
      const get = (): unknown => {
        asked.push(name);
        return members[name];
      };
      Object.defineProperty(live, name, { enumerable: true, get });
    }
    expect(said(realtimePresence, live)).toEqual([
      '/channel | required | "channel" is missing',
      '/clientId | required | "clientId" is missing',
      '/action | required | "action" is missing',
      '/id | additionalProperties | "id" is not a known property',
    ]);
    expect(asked).toEqual(["channel", "action", "clientId", "since", "room", "id"]);
  });

  it("says the type that came, and a short value itself", () => {
    expect(
      said(realtimePresence, { channel: 5, clientId: ["ann"], connectionId: null, action: {}, data: "x" }),
    ).toEqual([
      "/channel | type | expected a string, got 5",
      "/clientId | type | expected a string, got an array",
      "/connectionId | type | expected a string, got null",
      "/action | type | expected a string, got an object",
      '/data | type | expected an object, got "x"',
    ]);
  });

  it.each([
    ["Enter", `; did you mean "enter"?`],
    ["leaves", `; did you mean "leave"?`],
    ["presnt", `; did you mean "present"?`],
    ["join", ""],
    ["", ""],
  ])("lists the allowed actions for %j, and the one that was meant", (action, hint) => {
    expect(said(realtimePresence, { channel: "room", clientId: "ann", action })).toEqual([
      `/action | enum | expected one of ${ACTIONS}, got ${JSON.stringify(action)}${hint}`,
    ]);
  });

  it.each([
    ["clientid", "clientId"],
    ["client_id", "clientId"],
    ["ClientID", "clientId"],
    ["cientId", "clientId"],
    ["chanel", "channel"],
    ["occuredAt", "occurredAt"],
    ["connection-id", "connectionId"],
  ])("takes %s for a misspelt %s", (name, meant) => {
    expect(said(realtimePresence, { action: "enter", [name]: "x" })).toContain(
      `/${name} | additionalProperties | "${name}" is not a known property; did you mean "${meant}"?`,
    );
  });

  it("suggests nothing that the value has already, and nothing far away", () => {
    const record = { channel: "room", clientId: "ann", action: "enter" };
    expect(said(realtimePresence, { ...record, clientid: "x", role: "admin" })).toEqual([
      '/clientid | additionalProperties | "clientid" is not a known property',
      '/role | additionalProperties | "role" is not a known property',
    ]);
  });

  it("shows what a time should look like", () => {
    const record = { channel: "room", clientId: "ann", action: "enter" };
    expect(said(realtimePresence, { ...record, since: "yesterday", occurredAt: 1769851800000 })).toEqual([
      '/since | format | expected an RFC 3339 date-time such as 2026-01-31T09:30:00Z, got "yesterday"',
      "/occurredAt | type | expected a string, got 1769851800000",
    ]);
  });

  it("says of other things what they are", () => {
    expect(said(realtimePresence, undefined)).toEqual([" | type | expected an object, got undefined"]);
    expect(said(realtimePresence, [1])).toEqual([" | type | expected an object, got an array"]);
    expect(said(realtimePresence, "{}")).toEqual([' | type | expected an object, got "{}"']);
  });

  it("names the member that makes another one wrong", () => {
    const record = { channel: "room", clientId: "ann\n", action: "leave", since: "2026-01-31T09:30:00Z" };
    expect(said(strictRealtimePresence, record)).toEqual([
      '/clientId | pattern | expected text without control characters, got "ann\\n"',
      '/since | false | is not allowed when "action" is "leave"',
    ]);
  });
});

describe("of a choice, only the branch that was meant speaks", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "an unknown mark",
      { mark: "sync-strat", channel: "c" },
      [
        '/mark | enum | expected one of "sync-start", "sync-end", "clear", "resync", got "sync-strat"; did you mean "sync-start"?',
      ],
    ],
    [
      "a mark, by its value",
      { mark: "resync", channel: "c", Reason: "gap" },
      [
        '/reason | required | "reason" is missing',
        '/Reason | additionalProperties | "Reason" is not a known property; did you mean "reason"?',
      ],
    ],
    [
      "a mark that also looks like a record",
      { mark: "clear", channel: "c", clientId: "ann", action: "enter" },
      [
        '/clientId | additionalProperties | "clientId" is not a known property',
        '/action | additionalProperties | "action" is not a known property',
      ],
    ],
    [
      "an envelope, by its record",
      { record: { channel: "c" }, tenantID: "t", ttl: -1 },
      [
        '/record/clientId | required | "clientId" is missing',
        '/record/action | required | "action" is missing',
        "/ttl | minimum | expected a number not below 0, got -1",
        '/tenantID | additionalProperties | "tenantID" is not a known property; did you mean "tenantId"?',
      ],
    ],
    [
      "an envelope with a member of a record",
      { record: { channel: "c", clientId: "a", action: "enter" }, channel: "c" },
      ['/channel | additionalProperties | "channel" is not a known property'],
    ],
    [
      "a record otherwise",
      { channel: "c", action: "enter" },
      ['/clientId | required | "clientId" is missing'],
    ],
    [
      "a record when nothing tells",
      {},
      [
        '/channel | required | "channel" is missing',
        '/clientId | required | "clientId" is missing',
        '/action | required | "action" is missing',
      ],
    ],
    ["no branch for what is no object", 5, [" | type | expected an object, got 5"]],
  ])("%s", (_, value, expected) => {
    expect(said(presenceInput, value)).toEqual(expected);
  });
});

it("points into metadata", () => {
  const info = { userId: "", tenantId: "acme", status: "online", lastSeen: "2026-01-31T09:30:00Z" };
  expect(said(presenceInfo, { ...info, metadata: { device: 1, Location: "x", custom: [] } })).toEqual([
    "/userId | minLength | expected at least 1 character, got 0",
    "/metadata/device | type | expected a string, got 1",
    "/metadata/custom | type | expected an object, got an array",
    '/metadata/Location | additionalProperties | "Location" is not a known property; did you mean "location"?',
  ]);
});

describe("every keyword has its words", () => {
  it.each<[string, object, unknown, readonly string[]]>([
    [
      "type list",
      { type: ["string", "integer", "null"] },
      1.5,
      [" expected a string, an integer or null, got 1.5"],
    ],
    ["const", { const: "on" }, "no", [' expected "on", got "no"']],
    ["const object", { const: { a: [1] } }, { a: [2] }, [" expected an object, got an object"]],
    ["minimum", { minimum: 1 }, 0, [" expected a number not below 1, got 0"]],
    ["maximum", { maximum: 1 }, 2, [" expected a number not above 1, got 2"]],
    ["exclusiveMinimum", { exclusiveMinimum: 1 }, 1, [" expected a number above 1, got 1"]],
    ["exclusiveMaximum", { exclusiveMaximum: 1 }, 1, [" expected a number below 1, got 1"]],
    ["minLength, in code points", { minLength: 2 }, "😀", [" expected at least 2 characters, got 1"]],
    ["maxLength", { maxLength: 1 }, "ab", [" expected at most 1 character, got 2"]],
    ["minItems", { minItems: 1 }, [], [" expected at least 1 item, got 0"]],
    ["maxItems", { maxItems: 0 }, [1], [" expected at most 0 items, got 1"]],
    ["items", { items: { type: "string" } }, ["a", 1], ["/1 expected a string, got 1"]],
    [
      "prefixItems",
      { prefixItems: [{ const: 1 }], items: { const: 2 } },
      [2, 1],
      ["/0 expected 1, got 2", "/1 expected 2, got 1"],
    ],
    ["contains", { contains: { const: 1 } }, [2], [" expected at least 1 fitting items, got 0"]],
    [
      "maxContains",
      { contains: { const: 1 }, maxContains: 1 },
      [1, 1],
      [" expected at most 1 fitting items, got 2"],
    ],
    ["minProperties", { minProperties: 1 }, {}, [" expected at least 1 member, got 0"]],
    ["maxProperties", { maxProperties: 1 }, { a: 1, b: 2 }, [" expected at most 1 member, got 2"]],
    [
      "propertyNames",
      { propertyNames: { pattern: "^a" } },
      { b: 1 },
      ['/b "b" is not a name that is allowed here'],
    ],
    [
      "patternProperties",
      { patternProperties: { "^n": { type: "number" } } },
      { n1: "x" },
      ['/n1 expected a number, got "x"'],
    ],
    [
      "additionalProperties beside patternProperties",
      { patternProperties: { "^n": {} }, additionalProperties: false },
      { n: 1, m: 1 },
      ['/m "m" is not a known property'],
    ],
    [
      "additionalProperties as a schema",
      { additionalProperties: { type: "number" } },
      { a: "x" },
      ['/a expected a number, got "x"'],
    ],
    ["dependentRequired", { dependentRequired: { a: ["b"] } }, { a: 1 }, ['/b "b" is missing beside "a"']],
    [
      "allOf",
      { allOf: [{ minimum: 1 }, { minimum: 2 }] },
      0,
      [" expected a number not below 1, got 0", " expected a number not below 2, got 0"],
    ],
    [
      "anyOf of types",
      { anyOf: [{ type: "string" }, { type: "number" }] },
      true,
      [" expected a string or a number, got true"],
    ],
    [
      "oneOf, none",
      { oneOf: [{ type: "string" }, { type: "number", minimum: 5 }] },
      1,
      [" expected a number not below 5, got 1"],
    ],
    [
      "oneOf, two",
      { oneOf: [{ minimum: 1 }, { minimum: 2 }] },
      3,
      [" expected to match one form, matches 2"],
    ],
    ["not", { not: { const: 1 } }, 1, [" 1 is what is not allowed here"]],
    [
      "if, else",
      { if: { type: "string" }, else: { minimum: 1 } },
      0,
      [" expected a number not below 1, got 0"],
    ],
    ["false", { properties: { a: false } }, { a: 1 }, ["/a is not allowed here"]],
    ["$ref into $defs", { $ref: "#/$defs/a~1b", $defs: { "a/b": { const: 1 } } }, 2, [" expected 1, got 2"]],
  ])("%s", (_, schema, value, expected) => {
    expect(issuesOf(schema, value, []).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(
      expected,
    );
  });

  it("follows $ref to files beside the one it stands in, and back to the record", () => {
    const user = {
      $id: "providers/user.json",
      type: "object",
      properties: { record: { $ref: "../record.json" } },
    };
    const list = { $id: "providers/list.json", items: { $ref: "user.json" } };
    const record = { $id: "record.json", type: "string" };
    expect(issuesOf(list, [{ record: 1 }], [record, user])).toEqual([
      { path: [0, "record"], pointer: "/0/record", keyword: "type", message: "expected a string, got 1" },
    ]);
  });
});

describe("every keyword of every shipped schema is known", () => {
  const folder = new URL("../../schemas/", import.meta.url);
  const files = ["", "providers/"].flatMap((sub) =>
    readdirSync(new URL(sub, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map((entry) => sub + entry.name),
  );
  const known = new Set([
    ...Object.keys(KEYWORDS),
    ...ANNOTATIONS,
    "type",
    "then",
    "else",
    "minContains",
    "maxContains",
  ]);
  const byName = new Set(["properties", "patternProperties", "$defs"]);
  const data = new Set(["enum", "const", "default", "examples", "required", "dependentRequired"]);

  const unknownIn = (node: unknown, at: string): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap((item, index) => unknownIn(item, `${at}/${index}`));
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([keyword, wanted]) => {
      const here = `${at}/${keyword}`;
      if (!known.has(keyword)) return [here];
      if (keyword === "format" && wanted !== "date-time") return [`${here}: ${String(wanted)}`];
      if (data.has(keyword)) return [];
      if (!byName.has(keyword)) return unknownIn(wanted, here);
      return Object.entries(wanted as object).flatMap(([name, schema]) =>
        unknownIn(schema, `${here}/${name}`),
      );
    });
  };

  it("which are there", () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(unknownIn({ properties: { a: { uniqueItems: true } } }, "#")).toEqual([
      "#/properties/a/uniqueItems",
    ]);
  });

  it.each(files)("%s", (file) => {
    expect(unknownIn(JSON.parse(readFileSync(new URL(file, folder), "utf8")), "#")).toEqual([]);
  });
});

describe("a flat model", () => {
  const MODELS = [
    ["realtimePresence", realtimePresence.schema],
    ["presenceInfo", presenceInfo.schema],
  ] as const;

  it.each(MODELS)("says nothing that `flatExplainer` does not understand: %s", (_, model) => {
    const faults = (schema: Readonly<Record<string, unknown>>, at: string): readonly string[] => {
      const {
        type,
        enum: values,
        format,
        minLength,
        required: wanted,
        properties,
        additionalProperties,
        ...rest
      } = schema;
      const words = Object.keys(rest).filter((keyword) => !ANNOTATIONS.has(keyword));
      if (type !== "string" && type !== "object") words.push("type");
      if (type === "object" && (values ?? format ?? minLength) !== undefined) words.push("of a text");
      if (values !== undefined && !(values as unknown[]).every((value) => typeof value === "string"))
        words.push("enum");
      if (format !== undefined && format !== "date-time") words.push("format");
      if (minLength !== undefined && minLength !== 1) words.push("minLength");
      if (!((wanted ?? []) as string[]).every((name) => Object.hasOwn(properties ?? {}, name)))
        words.push("required");
      if (additionalProperties !== undefined && typeof additionalProperties !== "boolean")
        words.push("additionalProperties");
      const members = Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>);
      return [
        ...words.map((word) => `${at} ${word}`),
        ...members.flatMap(([name, member]) => faults(member, `${at}/${name}`)),
      ];
    };
    expect(faults(model as Record<string, unknown>, "")).toEqual([]);
    expect(
      faults({ type: "number", required: ["b"], properties: { a: { type: "string", pattern: "x" } } }, ""),
    ).toEqual([" type", " required", "/a pattern"]);
  });

  it.each(MODELS)("is explained as any other schema is: %s", (_, schema) => {
    const seed = Number(process.env["PRESENCE_SEED"] ?? 20_261_122);
    for (let run = 0; run < 2000; run++) {
      const random = randomOf(seed + run);
      const value = nearSchema({ root: schema as never, refs: [], random, faults: 12 }, schema as never);
      const expected = issuesOf(schema, value, []);
      if (expected.length === 0) continue;
      expect(flatExplainer(schema as FlatSchema)(value), `PRESENCE_SEED=${seed + run}`).toEqual(expected);
    }
  });

  it.each(["draft-2020-12", "draft-07", "openapi-3.0"])(
    "comes out as any other schema does: %s",
    (target) => {
      for (const { schema, "~standard": standard } of [realtimePresence, presenceInfo]) {
        expect(standard.jsonSchema.input({ target })).toEqual(schemaFor(target, schema, []));
      }
    },
  );
});

describe("issues are bounded and printable", () => {
  it("at most 100 of them, for a million unknown members and a million bad items", () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
    expect(said(realtimePresence, wide)).toHaveLength(100);
    expect(
      explain(
        { items: { anyOf: [{ type: "string" }, { const: 1 }] } },
        Array.from({ length: 1_000_000 }, () => 2),
        [],
      ),
    ).toHaveLength(100);
  });

  it("no value over 80 characters, in message, pointer or path", () => {
    const long = "s".repeat(1_000_000);
    for (const value of [
      { channel: "c", clientId: "c", action: long },
      { [long]: 1 },
      { occurredAt: long },
      long,
    ]) {
      for (const text of said(realtimePresence, value)) {
        expect(text).not.toContain("s".repeat(81));
        expect(text.length).toBeLessThan(300);
      }
    }
    const result = realtimePresence.safeParse({ data: { [long]: new Map() } });
    expect(JSON.stringify(result).length).toBeLessThan(500);
  });

  it("no control, bidi or zero-width character", () => {
    const nasty = "\u001b[31m\u0007\u009b\u202e\u2066\u200b\u2028\ufeff\n";
    const value = { channel: "c", clientId: "c", action: nasty, [nasty]: 1 };
    const result = realtimePresence.safeParse(value);
    const text = result.success
      ? ""
      : result.issues.map(({ pointer, message }) => pointer + message).join("");
    expect(text).toContain("\\u001b[31m\\u0007\\u009b\\u202e\\u2066\\u200b\\u2028\\ufeff\\u000a");
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(() => realtimePresence.parse(value)).toThrow(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
  });

  it("the path as it is, the pointer as RFC 6901 writes it", () => {
    const record = { channel: "room", clientId: "ann", action: "enter" };
    const result = realtimePresence.safeParse({ ...record, data: { "a/b~c": [1n] } });
    expect(!result.success && result.issues[0]).toMatchObject({
      path: ["data", "a/b~c", 0],
      pointer: "/data/a~1b~0c/0",
    });
  });
});
