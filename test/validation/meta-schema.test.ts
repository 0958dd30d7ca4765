/** Every shipped schema is a JSON Schema of draft 2020-12, by the draft's own meta-schema. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const SCHEMAS = new URL("../../schemas/", import.meta.url);
const files = ["", "providers/"].flatMap((folder) =>
  readdirSync(new URL(folder, SCHEMAS), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => folder + entry.name),
);
const META = "https://json-schema.org/draft/2020-12/schema";

describe("the meta-schema of draft 2020-12", () => {
  const ajv = new Ajv2020({ strict: false });

  it("refuses what is no schema", () => {
    expect(ajv.validate(META, { type: "text" })).toBe(false);
    expect(ajv.validate(META, { required: "a" })).toBe(false);
  });

  it.each(files)("takes %s", (file) => {
    const schema = JSON.parse(readFileSync(new URL(file, SCHEMAS), "utf8")) as Record<string, unknown>;
    expect(ajv.validate(META, schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(schema["$schema"]).toBe(META);
    // An `$id` is resolved against where the file was found (2020-12 Core, 8.2.1), and has to lead back to it.
    const place = new URL(file, SCHEMAS);
    expect(new URL(String(schema["$id"]), place).href).toBe(place.href);
  });
});
