/** Payloads that Phoenix's documentation, sources and tests print, as the inputs and notes that they must become, and back. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type PhoenixFromContext,
  type PhoenixToContext,
  phoenix,
} from "../../../src/adapters/phoenix/index.js";
import { type PresenceInput, presenceInput } from "../../../src/index.js";

interface Fixture {
  readonly source: string;
  readonly payload: unknown;
  readonly context?: PhoenixToContext;
  readonly back?: PhoenixFromContext;
  readonly inputs: PresenceInput[];
  /** `code path` of each note. */
  readonly notes: string[];
}

const FOLDER = new URL("../../fixtures/phoenix/", import.meta.url);
const fixtures = readdirSync(FOLDER).map((name) => ({
  name,
  fixture: JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Fixture,
}));

describe("fixtures", () => {
  it("are all there", () => {
    expect(fixtures.length).toBeGreaterThan(8);
  });

  it.each(fixtures)("$name", ({ fixture }) => {
    const { payload, context, inputs, notes } = fixture;
    expect(phoenix.accepts(payload)).toBe(true);
    const before = structuredClone(payload);
    const read = phoenix.toCanonical(payload, context);
    expect(payload).toStrictEqual(before);
    expect(read.inputs).toStrictEqual(inputs);
    expect(read.notes.map(({ code, path }) => `${code} ${path}`).sort()).toStrictEqual([...notes].sort());
    for (const input of read.inputs) expect(presenceInput.safeParse(input).success).toBe(true);
  });

  it.each(fixtures.filter(({ fixture }) => fixture.inputs.length > 0 && fixture.notes.length === 0))(
    "$name, of which nothing is lost, is written as it was",
    ({ fixture }) => {
      const { payloads } = phoenix.fromCanonical(fixture.inputs, fixture.back);
      expect(payloads).toEqual([fixture.payload]);
    },
  );
});
