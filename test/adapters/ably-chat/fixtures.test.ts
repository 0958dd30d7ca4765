/** Every generation of Chat payloads, with its source, as the inputs and notes that it must become. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AblyChatToContext, ablyChat } from "../../../src/adapters/ably-chat/index.js";
import { type PresenceInput, presenceInput } from "../../../src/index.js";

interface Fixture {
  readonly source: string;
  readonly payload: unknown;
  readonly context?: AblyChatToContext;
  readonly inputs: PresenceInput[];
  /** `code path` of each note. */
  readonly notes: string[];
}

const FOLDER = new URL("../../fixtures/ably-chat/", import.meta.url);
const fixtures = readdirSync(FOLDER).map((name) => ({
  name,
  fixture: JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Fixture,
}));

const said = (notes: readonly { code: string; path: string }[]): string[] =>
  notes.map(({ code, path }) => `${code} ${path}`).sort();

describe("fixtures", () => {
  it("are all there", () => {
    expect(fixtures.length).toBeGreaterThan(12);
  });

  it.each(fixtures)("$name", ({ fixture }) => {
    const { payload, context, inputs, notes } = fixture;
    expect(ablyChat.accepts(payload)).toBe(true);
    const before = structuredClone(payload);
    const converted = ablyChat.toCanonical(payload, context);
    expect(payload).toStrictEqual(before);
    expect(converted.inputs).toStrictEqual(inputs);
    expect(said(converted.notes)).toStrictEqual([...notes].sort());
    for (const input of converted.inputs) expect(presenceInput.safeParse(input).success).toBe(true);
  });
});
