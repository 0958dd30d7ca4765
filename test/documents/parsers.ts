/** The real parsers of OpenAPI and AsyncAPI. They are installed in a folder of their own, and only for these tests. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const FOLDER = new URL("parsers/", import.meta.url);

/** Whether they are there. */
export const PARSERS: boolean = existsSync(new URL("node_modules", FOLDER));

if (!PARSERS) {
  console.warn(
    "SKIPPED: the parsers of OpenAPI and AsyncAPI are not there (npm ci --prefix test/documents/parsers)",
  );
}

/** As little of the parsers as the tests use: without them the tests must still compile. */
interface AsyncApiParser {
  readonly Parser: new () => unknown;
  fromFile(
    parser: unknown,
    path: string,
  ): {
    parse(): Promise<{
      readonly document?: { json(): Record<string, unknown> };
      readonly diagnostics: readonly {
        readonly code: string | number;
        readonly path: readonly unknown[];
        readonly message: string;
      }[];
    }>;
  };
}
interface OpenApiParser {
  validate(path: string): Promise<{
    readonly valid: boolean;
    readonly errors?: readonly { readonly message: string }[];
    readonly warnings: readonly { readonly message: string }[];
  }>;
  dereference(path: string): Promise<Record<string, unknown>>;
}

const require = createRequire(new URL("package.json", FOLDER));

/** What a parser says of a document: its complaints, and the document with every `$ref` followed if it has none. */
export interface Parsed {
  readonly complaints: readonly string[];
  readonly document: Record<string, unknown> | undefined;
}

/** Reads an AsyncAPI document. That there is a newer AsyncAPI is no complaint. */
export async function parseAsyncApi(path: string): Promise<Parsed> {
  const { Parser, fromFile } = require("@asyncapi/parser") as AsyncApiParser;
  const { diagnostics, document } = await fromFile(new Parser(), path).parse();
  return {
    complaints: diagnostics
      .filter(({ code }) => code !== "asyncapi-latest-version")
      .map(({ code, path, message }) => `/${path.join("/")} ${code}: ${message}`),
    document: document?.json(),
  };
}

/** Reads an OpenAPI document. */
export async function parseOpenApi(path: string): Promise<Parsed> {
  const { validate, dereference } = require("@readme/openapi-parser") as OpenApiParser;
  try {
    const { errors = [], warnings } = await validate(path);
    const complaints = [...errors, ...warnings].map(({ message }) => message);
    return { complaints, document: complaints.length === 0 ? await dereference(path) : undefined };
  } catch (error) {
    // A `$ref` that leads nowhere is thrown.
    return { complaints: [String(error)], document: undefined };
  }
}
