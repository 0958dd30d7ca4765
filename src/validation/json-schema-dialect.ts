/** The targets of Standard JSON Schema v1 that we write, and what a document of each begins with. */

const DIALECTS: Readonly<Record<string, string | undefined>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "openapi-3.0": undefined,
};

/** Gives a schema's document its head. @throws {Error} when the target is unknown */
export function withDialect(target: string, id: unknown, write: () => object): Record<string, unknown> {
  if (!Object.hasOwn(DIALECTS, target)) throw new Error(`unsupported JSON Schema target: ${target}`);
  const dialect = DIALECTS[target];
  return dialect === undefined ? { ...write() } : { $schema: dialect, $id: id, ...write() };
}
