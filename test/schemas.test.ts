import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const SCHEMAS = new URL("../schemas/", import.meta.url);
const files = ["./", "providers/"].flatMap((folder) =>
  readdirSync(new URL(folder, SCHEMAS))
    .filter((name) => name.endsWith(".json"))
    .map((name) => new URL(folder + name, SCHEMAS)),
);

/** Every `$ref` of a schema. */
function refsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}

it("ships the canonical schema byte for byte", () => {
  const bytes = readFileSync(new URL("../schemas/realtime-presence.json", import.meta.url));
  expect(bytes.length).toBe(1710);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "96f6f53acec0f0ccf03ebff77f51d8dbe7f3268a580842f029315222e7ec7eab",
  );
});

/**
 * Their `$id`s lead back to their files (test/validation/meta-schema.test.ts), so those who follow a `$ref` from file to
 * file and those who go by `$id` come to the same schema.
 */
it.each(files.map((file) => [file.href.slice(SCHEMAS.href.length), file] as const))(
  "%s refers to files that are there",
  (_, file) => {
    const schema = JSON.parse(readFileSync(file, "utf8")) as { $id: string };
    const targets = refsIn(schema).map((ref) => new URL(ref, new URL(schema.$id, file)));
    expect(targets.filter((target) => !existsSync(new URL(target.pathname, "file:")))).toEqual([]);
  },
);

it("gives no two schemas one $id", () => {
  const ids = files.map((file) => (JSON.parse(readFileSync(file, "utf8")) as { $id: string }).$id);
  expect(new Set(ids).size).toBe(ids.length);
});
