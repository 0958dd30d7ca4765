/**
 * Every field of every form that a provider sends, as the schemas list them, stands in a mapping table of the provider's
 * page. The `docs.test.ts` of each adapter compares what the tables say of it with what the adapter does.
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
const memories = [
  "ably-adapter-state",
  "cometchat-state",
  "livekit-adapter-state",
  "phoenix-adapter-state",
  "pubnub-adapter-state",
  "pusher-state",
];

const forms = readdirSync(new URL("schemas/providers/", root))
  .map((file) => file.replace(".json", ""))
  .filter((form) => !memories.includes(form));

/** Of forms that are several things, the tables that share their fields. Any other has them all in one table. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  "ably-batch-presence": ["Batch presence", "Batch presence of the old kind"],
  "ably-protocol-message": ["PRESENCE frame", "ATTACHED frame"],
  "ably-webhook": ["Batched webhook", "Enveloped webhook", "Bare webhook"],
  "ably-chat-event": ["Event", "Member"],
  "cometchat-other": ["Number of online users", "Any other webhook", "Any other frame"],
  "livekit-signal-response": ["Join", "Update", "Room moved", "Leave", "Reconnect", "Room update"],
  "livekit-webhook-event": ["Webhook", "Any other webhook"],
  "pubnub-event": ["Subscribe answer", "Interval"],
  "pubnub-event-batch": ["Event item", "Counted item"],
  "pubnub-event-item": ["Event item", "Counted item"],
  "pubnub-sdk-event": ["SDK event", "Interval"],
  "pubnub-webhook": ["Presence webhook about a user", "Interval"],
};

/** The names of the properties of a schema, and of the schemas in it; the places of a list of a fixed length. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === "properties" || keyword === "prefixItems"
      ? Object.entries(value).flatMap(([name, member]) => [name, ...fieldsOf(member)])
      : fieldsOf(value),
  );
}

/** Those of some fields that stand in none of some tables of a page. */
function missing(fields: readonly string[], page: string, headings: readonly string[]): string[] {
  const rows = headings.flatMap((heading) => rowsOf(page, heading));
  const documented = new Set(rows.flatMap(({ from, spellings }) => [...from.split("/"), ...spellings]));
  return fields.filter((field) => !documented.has(field));
}

describe("the mapping tables for the way in", () => {
  it.each(forms)("have the fields of %s", (form) => {
    const page = read(`docs/providers/${providerOf(form)}.md`);
    const fields = fieldsOf(JSON.parse(read(`schemas/providers/${form}.json`)));
    expect(fields).not.toEqual([]);
    const tables =
      SHARED[form] === undefined ? headingsOf(page, "payload").map((one) => [one]) : [SHARED[form]];
    const faults = tables.map((headings) => missing(fields, page, headings));
    const [fewest] = faults.sort((one, other) => one.length - other.length);
    expect(fewest).toEqual([]);
  });

  it("share the fields of forms that there are", () => {
    expect(Object.keys(SHARED).filter((form) => !forms.includes(form))).toEqual([]);
  });

  it.each(providers)("of %s are all compared with the adapter", (provider) => {
    const comparison = read(`test/adapters/${provider}/docs.test.ts`);
    const headings = headingsOf(read(`docs/providers/${provider}.md`), "payload");
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((heading) => !comparison.includes(`"${heading}"`))).toEqual([]);
  });
});
