/** The corpus of texts, asked through every door. */
import { describe, expect, it } from "vitest";
import {
  PresenceValidationError,
  presenceInfo,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import { CORPUS_CLASSES, type CorpusCase, readCorpus, textOf } from "../corpus/read.js";

const VALIDATORS: Readonly<Record<CorpusCase["schema"], Validator<unknown>>> = {
  "presence-info": presenceInfo,
  "realtime-presence": realtimePresence,
  "realtime-presence.strict": strictRealtimePresence,
};

/** Guards that only a text can fail: its value, once parsed, is good. */
const ONLY_ON_THE_WIRE = new Set(["json", "utf-8", "size", "depth", "length", "unicode", "duplicate"]);

const corpus = CORPUS_CLASSES.flatMap((name) => readCorpus(name).map((entry) => ({ ...entry, class: name })));

it("has at least 400 cases, each with a reason of its own", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(400);
  for (const { name, why } of corpus) expect(why.length, name).toBeGreaterThan(7);
  expect(new Set(corpus.map((entry) => `${entry.class} ${entry.schema} ${entry.name}`)).size).toBe(
    corpus.length,
  );
});

describe.each(CORPUS_CLASSES)("%s", (name) => {
  const own = corpus.filter((entry) => entry.class === name);

  it.each(own)("$schema: $name", ({ schema, text: written, valid, why, guard }) => {
    const validator = VALIDATORS[schema];
    const text = textOf(written);
    const result = validator.safeParseJson(text);
    expect(result.success, why).toBe(valid);
    if (guard !== undefined) {
      expect(!result.success && result.issues.map(({ keyword }) => keyword), why).toContain(guard);
    } else if (!result.success) {
      expect(
        result.issues.some(({ keyword }) => ONLY_ON_THE_WIRE.has(keyword)),
        why,
      ).toBe(false);
    }
    if (valid) expect(validator.parseJson(text)).toEqual(result.success && result.data);
    else expect(() => validator.parseJson(text)).toThrow(PresenceValidationError);
    if (!result.success) {
      expect(result.issues.length).toBeLessThanOrEqual(100);
      expect(JSON.stringify(result.issues).length).toBeLessThan(100 * 1000);
    }

    if (typeof text !== "string") return;
    // A lone surrogate raw in the text is lost when it is encoded; the corpus only has escaped ones.
    expect(validator.safeParseJson(new TextEncoder().encode(text))).toEqual(result);
    const value = parsed(text);
    if (value === undefined || guard !== undefined) return;
    expect(validator.is(value), why).toBe(valid);
    expect(validator.safeParse(value), why).toEqual(result);
    expect("value" in validator["~standard"].validate(value), why).toBe(valid);
    if (valid) expect(JSON.stringify(validator.parse(value))).toBe(JSON.stringify(value));
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
