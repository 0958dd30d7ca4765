/** Every payload that CometChat documents becomes what was worked out by hand, with the notes that belong to it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cometchat } from "../../../src/adapters/cometchat/index.js";
import { type PresenceInput, presenceInput } from "../../../src/index.js";

interface Fixture {
  readonly source: string;
  readonly payload: unknown;
  readonly context?: { readonly channel: string };
  readonly inputs: readonly PresenceInput[];
  /** Code and path of each note. */
  readonly notes: readonly string[];
}

const FOLDER = new URL("../../fixtures/cometchat/", import.meta.url);
const fixtures = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Fixture] as const,
);

describe("payloads as documented", () => {
  it.each(fixtures)("%s", (_, { payload, context, inputs, notes, source }) => {
    expect(source).toMatch(/\d{4}/);
    expect(cometchat.accepts(payload)).toBe(true);
    const read = cometchat.toCanonical(payload, context);
    expect(read.inputs).toEqual(inputs);
    expect(read.notes.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([...notes].sort());
    for (const input of inputs) expect(presenceInput.is(input)).toBe(true);
  });
});
