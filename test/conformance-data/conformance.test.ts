/** The data that ships in `conformance/` is fresh, and holds for this package and for a second implementation in Python. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { adapterOf, PROVIDERS } from "../../src/adapters/index.js";
import {
  presenceInfo,
  presenceInput,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import type { AdapterCase } from "./adapter-cases.js";
import { runTrace } from "./run-trace.js";
import type { Trace } from "./trace.js";
import {
  SCHEMA_NAMES,
  type SchemaName,
  type ValidationCase,
  type ValidationTest,
} from "./validation-cases.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PYTHON = fileURLToPath(new URL("python/run.py", import.meta.url));

const read = <T>(path: string): T[] =>
  JSON.parse(readFileSync(`${ROOT}conformance/${path}.json`, "utf8")) as T[];

const VALIDATORS: Readonly<Record<SchemaName, Validator<unknown>>> = {
  "realtime-presence": realtimePresence,
  "realtime-presence.strict": strictRealtimePresence,
  "presence-info": presenceInfo,
  "presence-input": presenceInput,
};

function isValid(schema: SchemaName, test: ValidationTest): boolean {
  const validator = VALIDATORS[schema];
  if ("value" in test) return validator.is(test.value);
  if (test.hex !== undefined) return validator.safeParseJson(Buffer.from(test.hex, "hex")).success;
  const repeated = test.repeat?.map(([part, times]) => part.repeat(times)).join("");
  return validator.safeParseJson(repeated ?? test.text ?? "").success;
}

describe.each(SCHEMA_NAMES)("validation of %s", (name) => {
  it.each(read<ValidationCase>(`validation/${name}`))("$description", ({ schema, tests }) => {
    expect(schema).toBe(name);
    expect(new Set(tests.map(({ description }) => description)).size).toBe(tests.length);
    const wrong = tests.filter((test) => isValid(schema, test) !== test.valid);
    expect(wrong.map(({ description }) => description)).toEqual([]);
  });
});

describe.each(PROVIDERS)("adapter %s", (provider) => {
  const adapter = adapterOf(provider as string);

  it.each(read<AdapterCase>(`adapters/${provider}`))(
    "$description",
    ({ payload, context, inputs, notes }) => {
      const read = adapter.toCanonical(payload, context);
      expect(read.inputs).toEqual(inputs);
      if (notes === undefined) return;
      expect(read.notes.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual(notes);
    },
  );
});

describe.each(["convergent", "ably"])("presence set, %s", (ordering) => {
  const traces = read<Trace>(`presence-set/${ordering}`);

  it.each(traces)("$description: $rule", (trace) => {
    expect(trace.options.ordering ?? "convergent").toBe(ordering);
    expect(runTrace(trace)).toEqual(trace.steps);
  });

  it.each(traces)("$description, through a snapshot before every step", (trace) => {
    expect(runTrace(trace, true)).toEqual(trace.steps);
  });
});

it("is fresh, and the generator says so without writing", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/conformance.ts", "--check"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("the implementation in Python", () => {
  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  const mustRun = process.env["PRESENCE_ALL_CHECKS"] !== undefined;
  if (!hasPython && !mustRun)
    console.warn("SKIPPED: no python3 on the PATH; the conformance data is not cross-checked");

  it.skipIf(!hasPython && !mustRun)("passes all of validation and all traces", () => {
    expect(existsSync(PYTHON)).toBe(true);
    const { stdout, stderr } = spawnSync("python3", ["-B", PYTHON, `${ROOT}conformance`], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const lines = stdout.trim().split("\n");
    const count = (folder: string, files: readonly string[]): number =>
      files
        .flatMap((name) => read<{ tests?: readonly unknown[] }>(`${folder}/${name}`))
        .reduce((sum, { tests }) => sum + (tests?.length ?? 1), 0);
    expect(lines).toEqual([
      JSON.stringify({
        validation: count("validation", SCHEMA_NAMES),
        "presence-set": count("presence-set", ["ably", "convergent"]),
        failures: 0,
      }).replaceAll(/([:,])/g, "$1 "),
    ]);
  });
});
