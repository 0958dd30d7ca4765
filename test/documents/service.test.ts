/** The OpenAPI and AsyncAPI documents of a presence service: they are what they say, and our schemas are in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ably, ablyWebhook } from "../../src/adapters/ably/index.js";
import { liveKitWebhookEvent, livekit } from "../../src/adapters/livekit/index.js";
import { pusher, pusherWebhook } from "../../src/adapters/pusher/index.js";
import { type PresenceInput, presenceInfo, presenceInput, realtimePresence } from "../../src/index.js";
import { createPresenceSet, type PresenceChange, type Verdict } from "../../src/presence-set/index.js";
import { presenceInfoPage } from "../../src/tenants/index.js";
import { problem } from "../examples/problem.js";
import { pusherEndpoint } from "../examples/pusher-webhook.js";
import { compile, type Example, examplesIn } from "./examples.js";
import { PARSERS, type Parsed, parseAsyncApi, parseOpenApi } from "./parsers.js";

const ROOT = new URL("../../", import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(`documents/${name}`, ROOT));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(pathOf(name), "utf8")) as Record<string, unknown>;

const OPENAPI = "presence.openapi.json";
const ASYNCAPI = "presence.asyncapi.json";
const DOCUMENTS = [OPENAPI, ASYNCAPI] as const;

/** Each is parsed once: the parsers take their time. */
const parsed = new Map<string, Promise<Parsed>>();
function parse(name: (typeof DOCUMENTS)[number]): Promise<Parsed> {
  const known = parsed.get(name) ?? (name === OPENAPI ? parseOpenApi : parseAsyncApi)(pathOf(name));
  parsed.set(name, known);
  return known;
}

/** The value at a JSON Pointer. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, step) =>
        (value as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
}

/** What each example is held to by our own code: by the end of the operation or message it belongs to. */
const CHECKS: readonly (readonly [place: RegExp, check: (value: never) => void])[] = [
  [
    /~1events\/post\/requestBody\//,
    (value: readonly unknown[]) => value.map((input) => presenceInput.parse(input)),
  ],
  [
    /~1events\/post\/responses\/200\//,
    ({ verdicts }: { verdicts: readonly unknown[] }) => expect(verdicts).not.toEqual([]),
  ],
  [
    /~1members\/get\//,
    ({ members }: { members: readonly unknown[] }) => members.map((record) => realtimePresence.parse(record)),
  ],
  [/~1users\/get\//, (value: unknown) => presenceInfoPage.parse(value)],
  [/~1presence\/get\//, (value: unknown) => presenceInfo.parse(value)],
  [
    /~1webhooks~1ably\//,
    (value: unknown) => expect(ably.toCanonical(ablyWebhook.parse(value)).inputs).not.toEqual([]),
  ],
  [
    /~1webhooks~1pusher\//,
    (value: unknown) => expect(pusher.toCanonical(pusherWebhook.parse(value)).inputs).not.toEqual([]),
  ],
  [
    /~1webhooks~1livekit\//,
    (value: unknown) => expect(livekit.toCanonical(liveKitWebhookEvent.parse(value)).inputs).not.toEqual([]),
  ],
  [/\/messages\/(?:input|resync)\//, (value: unknown) => presenceInput.parse(value)],
  [/\/messages\/change\//, ({ record }: { record: unknown }) => realtimePresence.parse(record)],
];

describe.each(DOCUMENTS)("%s", (name) => {
  it("imports our schemas by reference, and nothing from elsewhere", () => {
    const refs = [...readFileSync(pathOf(name), "utf8").matchAll(/"\$ref": "([^"]*)"/g)].map(
      ([, ref = ""]) => ref,
    );
    const files = refs.filter((ref) => !ref.startsWith("#"));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const target = new URL(file, new URL("documents/", ROOT));
      expect(target.pathname.startsWith(new URL("schemas/", ROOT).pathname), file).toBe(true);
      expect(existsSync(fileURLToPath(new URL(target.pathname, "file:"))), file).toBe(true);
    }
  });

  it.skipIf(!PARSERS)("is valid, by its standard's own parser", async () => {
    const { complaints } = await parse(name);
    expect(complaints).toEqual([]);
  });

  it.skipIf(!PARSERS)("has examples that are of their schemas, and that our own code takes", async () => {
    const { document } = await parse(name);
    // An example stands wherever a `$ref` leads to it: here it is looked up where it is written.
    const examples = ["/paths", "/components/messages"].flatMap((place) =>
      examplesIn(at(document, place), place),
    );
    expect(examples.length).toBeGreaterThan(4);
    for (const { place, schema, value } of examples) {
      const validate = compile(schema);
      expect(validate(value), `${place}: ${JSON.stringify(validate.errors)}`).toBe(true);
      if (place.includes("problem+json")) continue;
      const checks = CHECKS.filter(([where]) => where.test(place));
      expect(checks, place).toHaveLength(1);
      for (const [, check] of checks) check(value as never);
    }
  });
});

it("has the parsers wherever all checks run", () => {
  expect(PARSERS || process.env["PRESENCE_ALL_CHECKS"] === undefined).toBe(true);
});

describe.skipIf(!PARSERS)("the schema of an input", () => {
  const examples = (kind: string): readonly unknown[] =>
    readdirSync(new URL(`schemas/examples/presence-input/${kind}/`, ROOT)).map((file) =>
      JSON.parse(readFileSync(new URL(`schemas/examples/presence-input/${kind}/${file}`, ROOT), "utf8")),
    );
  it.each([
    [OPENAPI, "/paths/~1tenants~1{tenantId}~1events/post/requestBody/content/application~1json/schema/items"],
    [ASYNCAPI, "/components/messages/input/payload/schema"],
  ] as const)("is ours in %s: it says yes and no to the same examples", async (name, pointer) => {
    const validate = compile(at((await parse(name)).document, pointer) as object);
    expect(examples("valid").filter((value) => !validate(value))).toEqual([]);
    expect(examples("invalid").filter((value) => validate(value))).toEqual([]);
  });
});

describe("what the documents say of the presence set", () => {
  const enumAt = (name: string, pointer: string): unknown => at(read(name), `${pointer}/enum`);

  it("is every verdict, type and cause that there is", () => {
    // Compiled against the types: one that is added or gone does not compile.
    const verdicts = {
      applied: 0,
      stale: 0,
      duplicate: 0,
      "too-old": 0,
      skew: 0,
      ignored: 0,
    } satisfies Record<Verdict, 0>;
    const types = { enter: 0, update: 0, present: 0, leave: 0 } satisfies Record<PresenceChange["type"], 0>;
    const causes = { event: 0, sync: 0, expiry: 0 } satisfies Record<PresenceChange["cause"], 0>;
    const change = "/components/schemas/PresenceChange/properties";
    expect(enumAt(OPENAPI, "/components/schemas/Applied/properties/verdicts/items")).toEqual(
      Object.keys(verdicts),
    );
    expect(enumAt(ASYNCAPI, `${change}/type`)).toEqual(Object.keys(types));
    expect(enumAt(ASYNCAPI, `${change}/cause`)).toEqual(Object.keys(causes));
  });

  it.skipIf(!PARSERS)("fits every change that a set tells", async () => {
    const { document } = await parse(ASYNCAPI);
    const validate = compile(at(document, "/components/messages/change/payload/schema") as object);
    const set = createPresenceSet();
    const told: PresenceChange[] = [];
    set.subscribe(["enter", "update", "present", "leave"], (change) => told.push(change));
    const record = { channel: "c", clientId: "ann", data: { seat: 1 } };
    const inputs: readonly PresenceInput[] = [
      {
        record: { ...record, action: "enter", occurredAt: "2026-05-22T15:00:00Z" },
        tenantId: "acme",
        id: "1",
        ttl: 9,
      },
      {
        record: { ...record, action: "update", occurredAt: "2026-05-22T15:00:00.001Z" },
        tenantId: "acme",
        ttl: 9,
      },
      { ...record, action: "present" },
      { mark: "sync-start", channel: "c" },
      { mark: "sync-end", channel: "c" },
    ];
    set.apply(inputs);
    set.advance(Date.parse("2026-05-22T15:01:00Z"));
    expect(new Set(told.map(({ type, cause }) => `${type} ${cause}`))).toEqual(
      new Set(["enter event", "update event", "present event", "leave sync", "leave expiry"]),
    );
    for (const change of told) expect(validate(change), JSON.stringify([change, validate.errors])).toBe(true);
    expect(validate({ ...told[0], cause: "whim" })).toBe(false);
  });
});

describe("docs/openapi.md", () => {
  const page = readFileSync(new URL("docs/openapi.md", ROOT), "utf8");

  it("shows a reference as both documents have it", () => {
    const block = JSON.parse(/^```json\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "") as { readonly $ref: string };
    for (const name of DOCUMENTS)
      expect(readFileSync(pathOf(name), "utf8")).toContain(`"$ref": "${block.$ref}"`);
  });

  it("says which schemas mean something else as draft-07", () => {
    /** Keywords of 2020-12 that draft-07 does not know; and it ignores what stands beside a `$ref`. */
    const newer =
      /^(?:prefixItems|(?:min|max)Contains|dependent(?:Schemas|Required)|unevaluated(?:Items|Properties)|\$(?:anchor|dynamic.*|recursive.*))$/;
    const differs = (value: unknown): boolean => {
      if (typeof value !== "object" || value === null) return false;
      const keywords = Object.keys(value);
      return (
        keywords.some((keyword) => newer.test(keyword)) ||
        (keywords.includes("$ref") && keywords.length > 1) ||
        Object.values(value).some(differs)
      );
    };
    const others = ["", "providers/"]
      .flatMap((folder) => readdirSync(new URL(`schemas/${folder}`, ROOT)).map((file) => folder + file))
      .filter((file) => file.endsWith(".json"))
      .filter((file) => differs(JSON.parse(readFileSync(new URL(`schemas/${file}`, ROOT), "utf8"))));
    const [, said = ""] = /All our schemas but (.*?) mean the same/s.exec(page) ?? [];
    expect([...said.matchAll(/`([^`]*)`/g)].map(([, file]) => file)).toEqual(others);
  });
});

describe.skipIf(!PARSERS)("what the recipes answer", () => {
  const responsesOf = async (path: string): Promise<Record<string, { content?: Record<string, Example> }>> =>
    at((await parse(OPENAPI)).document, `/paths/${path}/post/responses`) as never;

  it("is the problem of the document", async () => {
    const responses = await responsesOf("~1tenants~1{tenantId}~1webhooks~1pusher");
    const endpoint = pusherEndpoint(new Map(), () => {});
    const refused = await endpoint(new Request("http://localhost/", { method: "POST", body: "{}" }));
    const misspelt = realtimePresence.safeParse({ chanel: "c" });
    const answers = [
      refused,
      problem(400, "not good", misspelt.success ? [] : misspelt.issues),
      problem(413, "less"),
    ];
    expect(refused.status).toBe(401);
    for (const answer of answers) {
      const type = answer.headers.get("content-type") ?? "";
      const validate = compile(responses[String(answer.status)]?.content?.[type]?.schema ?? { not: {} });
      expect(validate(await answer.json()), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});
