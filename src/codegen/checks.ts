/** JSON Schema -> one self-contained check function, by ajv's standalone mode. */
import { forAjv } from "./for-ajv.js";

type Schema = Record<string, unknown>;

const PRELUDE = `import { codePointLength } from "RUNTIME/code-points.js";
import { isDateTime } from "RUNTIME/date-time.js";
import { deepEqual } from "RUNTIME/deep-equal.js";
`;

/** ajv's own run-time helpers, and what stands in for each of them. */
const RUNTIME: ReadonlyArray<readonly [RegExp, string]> = [
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "codePointLength"],
  [/require\("ajv\/dist\/runtime\/equal"\)\.default/g, "deepEqual"],
];

/**
 * Writes the module of one schema's check function.
 *
 * @param schemas every schema that a `$ref` may lead to, by `$id`
 * @param runtime where the generated module imports the run-time helpers from
 * @param strict whether what JSON Schema allows and ajv thinks a mistake is one (a `minLength` without a `type` …)
 */
export async function checkOf(
  id: string,
  exportName: string,
  schemas: readonly Schema[],
  runtime: string,
  strict = true,
): Promise<string> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const { _ } = await import("ajv");
  const standalone = (await import("ajv/dist/standalone/index.js")).default;
  const { isDateTime } = await import("../runtime/date-time.js");
  const ajv = new Ajv2020({
    strict,
    allowUnionTypes: true,
    ownProperties: true,
    messages: false,
    schemas: schemas.map((schema) => forAjv(schema) as Schema),
    formats: { "date-time": isDateTime },
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const generate = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;
  let code = (generate as unknown as (a: unknown, refs: Record<string, string>) => string)(ajv, {
    check: id,
  });
  for (const [pattern, name] of RUNTIME) code = code.replace(pattern, name);
  if (code.includes("require(")) {
    throw new Error(
      `the generated check of ${id} still holds a require(): ${/require\([^)]*\)/.exec(code)?.[0]}`,
    );
  }
  const imports = PRELUDE.replaceAll("RUNTIME", runtime)
    .split("\n")
    .filter(
      (line) =>
        line === "" || code.includes(/{ (\w+) }/.exec(line)?.[1] ?? "") || line.includes("isDateTime"),
    )
    .join("\n");
  const body = code
    .replace(/^"use strict";\n?/, "")
    .replace(/^export const check = /m, "const check = ")
    .replace(/^export default .*;\n?/m, "")
    .trim();
  return `// @ts-nocheck
${imports}import type { RawCheck } from "${runtime}/raw-check.js";

const formats = { "date-time": isDateTime };
${body}

export const ${exportName}: RawCheck = check as unknown as RawCheck;
`;
}
