/** A JSON Schema in a file of the user's, with the files that it refers to, as a check. */
import { bundleOf } from "../codegen/bundle.js";
import { CompilerMissingError, loadCheck } from "../codegen/load-check.js";
import { readSchemas } from "../codegen/schema-set.js";
import { CliError, systemMessage } from "./cli-error.js";
import type { RecordCheck } from "./record-check.js";
import { readSchemaFiles, type SchemaFiles } from "./schema-files.js";

/** @throws {CliError} when a file is missing, out of bounds or no schema, or the compiler is not installed */
export async function fileCheck(name: string, cwd: string): Promise<RecordCheck> {
  const read = await readSchemaFiles([name], cwd, {
    outside: "run it in a folder that holds all the files of the schema",
    literal: true,
  });
  try {
    return { name, ...(await loadCheck(asOne(read))) };
  } catch (error) {
    if (error instanceof CompilerMissingError) {
      throw new CliError(`--schema ${name} needs a compiler: ${error.message}`, {
        hint: "npm install ajv ajv-formats",
      });
    }
    throw new CliError(`${name}: not a schema that can be used: ${systemMessage(error)}`);
  }
}

/** What names no file is for the compiler as it is: it knows more keywords than can be bundled. */
function asOne({ files, linked }: SchemaFiles): object | boolean {
  if (!linked) return files[0]?.schema as object;
  const set = readSchemas(files);
  const [document] = set.documents;
  return document === undefined ? true : bundleOf(set, document);
}
