/**
 * Validators of plain models, whose schema reads the same in every dialect. They carry only the words that such a
 * schema needs: a bundle of one model is half as large.
 */
import { type FlatSchema, flatExplainer } from "./explain-flat.js";
import { withDialect } from "./json-schema-dialect.js";
import { type Validator, type ValidatorParts, validatorWith } from "./validator.js";

interface FlatParts extends ValidatorParts {
  readonly schema: FlatSchema;
}

/** As `createValidator`, for a schema that `flatExplainer` understands. */
export function createFlatValidator<T>(parts: FlatParts): Validator<T> {
  return validatorWith(parts, {
    isShallow: Object.values(parts.schema.properties ?? {}).every(
      ({ properties }) => properties === undefined,
    ),
    explain: flatExplainer(parts.schema),
    jsonSchema: (target) => flatSchemaFor(target, parts.schema),
  });
}

function flatSchemaFor(target: string, schema: object): Record<string, unknown> {
  const { $schema: _, $id, ...rest } = schema as Readonly<Record<string, unknown>>;
  return withDialect(target, $id, () => structuredClone(rest));
}
