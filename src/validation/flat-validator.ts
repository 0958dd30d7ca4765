/**
 * Validators of plain models: closed objects without `$ref`, choices and conditions, whose schema reads the same in
 * every dialect. They carry only the words that such a schema needs: a bundle of one model is a quarter smaller.
 */
import { atLeastOne, explainerOf, type Keywords } from "./explain-with.js";
import { withDialect } from "./json-schema-dialect.js";
import { type Validator, type ValidatorParts, validatorWith } from "./validator.js";

/** As `createValidator`; a test holds the schemas of its callers against the keywords that they bring. */
export function createFlatValidator<T>(parts: ValidatorParts, keywords: Keywords): Validator<T> {
  const explain = explainerOf(keywords);
  return validatorWith(parts, {
    explain: (value) => atLeastOne(explain(parts.schema, value, [])),
    jsonSchema: (target) => flatSchemaFor(target, parts.schema),
  });
}

function flatSchemaFor(target: string, schema: object): Record<string, unknown> {
  const { $schema: _, $id, ...rest } = schema as Readonly<Record<string, unknown>>;
  return withDialect(target, $id, () => structuredClone(rest));
}
