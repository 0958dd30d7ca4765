/**
 * Every field of every form that a provider sends stands in a mapping table of the provider's page. What the tables say of
 * it is compared with the adapters by the `docs.test.ts` of each of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headingsOf, rowsOf } from "./mapping-table.js";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

// `ably-chat` before `ably`: a form belongs to the longest name that it begins with.
const providers = ["ably-chat", "ably", "cometchat", "livekit", "phoenix", "pubnub", "pusher"];
const providerOf = (form: string): string => providers.find((name) => form.startsWith(`${name}-`)) ?? form;

/** What an adapter remembers is a form of its own, which no provider sends. */
const memories = ["ably-adapter-state", "cometchat-state", "livekit-adapter-state", "phoenix-adapter-state"];
memories.push("pubnub-adapter-state", "pusher-state");

const forms = readdirSync(new URL("schemas/providers/", root))
  .map((file) => file.replace(".json", ""))
  .filter((form) => !memories.includes(form));

/** The names of the properties of a schema, and of the schemas in it; the places of a list of a fixed length. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === "properties" || keyword === "prefixItems"
      ? Object.entries(value).flatMap(([name, member]) => [name, ...fieldsOf(member)])
      : fieldsOf(value),
  );
}

/** The names in the mapping tables of a page for the way in. */
function documentedOn(page: string): Set<string> {
  const rows = headingsOf(page, "payload").flatMap((heading) => rowsOf(page, heading));
  return new Set(rows.flatMap(({ from, spellings }) => [...from.split("/"), ...spellings]));
}

describe("the mapping tables for the way in", () => {
  it.each(forms)("have the fields of %s", (form) => {
    const documented = documentedOn(read(`docs/providers/${providerOf(form)}.md`));
    const fields = new Set(fieldsOf(JSON.parse(read(`schemas/providers/${form}.json`))));
    expect(fields.size).toBeGreaterThan(0);
    expect([...fields].filter((field) => !documented.has(field))).toEqual([]);
  });

  it.each(providers)("of %s are all compared with the adapter", (provider) => {
    const comparison = read(`test/adapters/${provider}/docs.test.ts`);
    const headings = headingsOf(read(`docs/providers/${provider}.md`), "payload");
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((heading) => !comparison.includes(`"${heading}"`))).toEqual([]);
  });
});
