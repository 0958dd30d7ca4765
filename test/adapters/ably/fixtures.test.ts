/** Every payload that Ably's documentation prints, with its source, as the inputs and notes that it must become. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AblyToContext, ably } from "../../../src/adapters/ably/index.js";
import { type PresenceInput, presenceInput } from "../../../src/index.js";

interface Fixture {
  readonly source: string;
  readonly payload: unknown;
  readonly context?: AblyToContext;
  readonly inputs: PresenceInput[];
  /** `code path` of each note. */
  readonly notes: string[];
}

const FOLDER = new URL("../../fixtures/ably/", import.meta.url);
const fixtures = readdirSync(FOLDER).map((name) => ({
  name,
  fixture: JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Fixture,
}));

const said = (notes: readonly { code: string; path: string }[]): string[] =>
  notes.map(({ code, path }) => `${code} ${path}`).sort();

describe("fixtures", () => {
  it("are all there", () => {
    expect(fixtures.length).toBeGreaterThan(40);
  });

  it.each(fixtures)("$name", ({ fixture }) => {
    const { payload, context, inputs, notes } = fixture;
    expect(ably.accepts(payload)).toBe(true);
    const before = structuredClone(payload);
    const converted = ably.toCanonical(payload, context);
    expect(payload).toStrictEqual(before);
    expect(converted.inputs).toStrictEqual(inputs);
    expect(said(converted.notes)).toStrictEqual([...notes].sort());
    for (const input of converted.inputs) expect(presenceInput.safeParse(input).success).toBe(true);
  });

  it.each(fixtures.filter(({ fixture }) => fixture.inputs.length > 0))(
    "$name survives the way out and back in as protocol messages",
    ({ fixture }) => {
      const out = ably.fromCanonical(fixture.inputs);
      const lost = new Set(out.notes.map(({ path }) => path));
      const back = ably.toCanonical(out.payloads).inputs;
      const expected = fixture.inputs.map((input, i) => {
        const copy = structuredClone(input) as unknown as Record<string, unknown>;
        for (const name of ["tenantId", "receivedAt"]) {
          if (name in copy) expect([...lost]).toContain(`/${i}/${name}`);
          delete copy[name];
        }
        return copy;
      });
      expect(back).toStrictEqual(expected);
    },
  );
});
