/** A profile: the canonical record with `data` of one kind. */
import { realtimePresenceSchema } from "../generated/realtime-presence.js";
import { CodegenError } from "./codegen-error.js";
import { pascalCase } from "./names.js";
import type { SchemaFile } from "./schema-set.js";
import { isSchemaObject } from "./subschemas.js";

/** "shared/room.data.json" -> "room". */
const stemOf = (path: string): string =>
  path
    .split("/")
    .at(-1)!
    .replace(/\.json$/, "")
    .replace(/[.-](?:data|schema)\b.*$/, "");

/**
 * Makes the schema of a profile of each schema for `data`, beside the schema itself.
 * @throws {CodegenError} for a schema that is not of objects, which a record's `data` always is
 */
export function profilesOf(files: readonly SchemaFile[]): SchemaFile[] {
  return files.flatMap((file): SchemaFile[] => {
    if (file.external) return [file];
    if (!isSchemaObject(file.schema) || file.schema["type"] !== "object") {
      throw new CodegenError(
        file.path,
        "/type",
        'a profile needs a schema for `data` that says "type": "object"',
      );
    }
    const name = pascalCase(stemOf(file.path)) || "Data";
    const reference = file.path.split("/").at(-1)!;
    const folder = file.path.slice(0, file.path.length - reference.length);
    const record = {
      ...realtimePresenceSchema,
      $id: undefined,
      title: `${name} Presence`,
      description: `A realtime presence record whose \`data\` is a ${name}.`,
      properties: { ...realtimePresenceSchema.properties, data: { $ref: encodeURI(reference) } },
    };
    delete (record as { $id?: unknown }).$id;
    const data = { ...file.schema, title: file.schema["title"] ?? `${name} Data` };
    return [
      { path: `${folder}${name}.presence.json`, schema: record },
      { ...file, schema: data },
    ];
  });
}
