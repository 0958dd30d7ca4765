/** Reads a JSON Schema from a file of the user's. */
import { readFile } from "node:fs/promises";
import { CliError, systemMessage } from "./cli-error.js";
import { readExactly } from "./input/read-json.js";

/** Deeper schemas overflow the stack of their compiler. */
const MAX_SCHEMA_DEPTH = 100;
const MAX_SCHEMA_BYTES = 16 * 1024 * 1024;

/**
 * Reads a file that should hold a JSON Schema.
 * @throws {CliError} when it cannot be read, or is not a JSON object
 */
export async function readSchemaFile(name: string, file: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CliError(`${name}: ${systemMessage(error)}`);
  });
  if (bytes.length > MAX_SCHEMA_BYTES) throw new CliError(`${name}: a schema of more than 16 MiB`);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const read = readExactly(bytes.subarray(start), MAX_SCHEMA_DEPTH);
  if (!read.ok) {
    const [issue] = read.issues;
    const pointer = issue?.pointer === "" ? "" : `${issue?.pointer}: `;
    throw new CliError(`${name}:${read.line + 1}: ${pointer}${issue?.message}`);
  }
  const schema = read.value;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new CliError(`${name}: a JSON Schema is an object`);
  }
  return schema as Record<string, unknown>;
}
