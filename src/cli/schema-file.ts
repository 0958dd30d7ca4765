/** A JSON Schema in a file of the user's, as a check. */
import { readFile } from "node:fs/promises";
import { CompilerMissingError, loadCheck } from "../codegen/load-check.js";
import { CliError, systemMessage } from "./cli-error.js";
import { scanJson } from "./input/json-scan.js";
import type { RecordCheck } from "./record-check.js";

/** Deeper schemas overflow the stack of their compiler. */
const MAX_SCHEMA_DEPTH = 100;

/**
 * Reads a file that should hold a JSON Schema.
 * @throws {CliError} when it cannot be read, or is not a JSON object
 */
export async function readSchemaFile(name: string, file: string): Promise<Record<string, unknown>> {
  const raw = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CliError(`${name}: ${systemMessage(error)}`);
  });
  const text = raw.replace(/^\ufeff/, "");
  const issue = scanJson(text, MAX_SCHEMA_DEPTH);
  if (issue !== undefined) {
    throw new CliError(`${name}: ${issue.pointer === "" ? "" : `${issue.pointer}: `}${issue.message}`);
  }
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new CliError(`${name}: a JSON Schema is an object`);
  }
  return schema as Record<string, unknown>;
}

/** @throws {CliError} when the file is no schema, or its compiler is not installed */
export async function fileCheck(name: string, file: string): Promise<RecordCheck> {
  const schema = await readSchemaFile(name, file);
  try {
    return { name, ...(await loadCheck(schema)) };
  } catch (error) {
    if (error instanceof CompilerMissingError) {
      throw new CliError(`--schema ${name} needs a compiler: ${error.message}`, {
        hint: "npm install ajv ajv-formats",
      });
    }
    throw new CliError(`${name}: not a schema that can be used: ${systemMessage(error)}`);
  }
}
