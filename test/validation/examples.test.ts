/** Every shipped example, asked of our validators through each of their doors, and of ajv as another reading. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  presenceInfo,
  presenceInput,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import { isDateTime } from "../../src/runtime/date-time.js";

const SCHEMAS = new URL("../../schemas/", import.meta.url);
const VALIDATORS: Readonly<Record<string, Validator<unknown>>> = {
  "presence-info": presenceInfo,
  "presence-input": presenceInput,
  "realtime-presence": realtimePresence,
  "realtime-presence.strict": strictRealtimePresence,
};

const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": isDateTime } });
for (const name of Object.keys(VALIDATORS)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(`${name}.json`, SCHEMAS), "utf8")));
}

const examples = Object.keys(VALIDATORS).flatMap((schema) =>
  [true, false].flatMap((valid) => {
    const folder = new URL(`examples/${schema}/${valid ? "valid" : "invalid"}/`, SCHEMAS);
    return readdirSync(folder).map((file) => ({
      schema,
      valid,
      file: `${schema}/${valid ? "valid" : "invalid"}/${file}`,
      bytes: readFileSync(new URL(file, folder)),
    }));
  }),
);

describe.each(Object.entries(VALIDATORS))("examples of %s", (schema, validator) => {
  const own = examples.filter((example) => example.schema === schema);

  it("are many", () => {
    expect(own.filter(({ valid }) => valid).length).toBeGreaterThanOrEqual(10);
    expect(own.filter(({ valid }) => !valid).length).toBeGreaterThanOrEqual(15);
  });

  it.each(own)("$file", ({ bytes, valid }) => {
    const text = bytes.toString("utf8");
    const value: unknown = JSON.parse(text);
    expect(ajv.validate(`${schema}.json`, value)).toBe(valid);
    expect(validator.is(value)).toBe(valid);
    expect(validator.safeParse(value)).toMatchObject(
      valid ? { success: true, data: value } : { success: false },
    );
    expect(validator.safeParseJson(text)).toEqual(validator.safeParse(value));
    expect(validator.safeParseJson(bytes)).toEqual(validator.safeParse(value));
  });
});
