import type { RawCheck } from "../runtime/raw-check.js";
import { PresenceValidationError } from "./error.js";
import { explain } from "./explain.js";
import { type Issue, issueAt } from "./issue.js";
import type { JsonLimits } from "./json-limits.js";
import { schemaFor } from "./json-schema-target.js";
import { plainCopy } from "./plain-copy.js";
import { readJson } from "./read-json.js";
import type { SafeParseResult } from "./result.js";
import type { ValidatorStandard } from "./standard-schema.js";

export type { SafeParseResult };

/**
 * Checks values of one schema: live values by `is`, `assert`, `parse` and `safeParse`, text or bytes off the wire by
 * `parseJson` and `safeParseJson`.
 *
 * `is` and `assert` ask the schema, and so do not look into `data` or `metadata.custom`, where the schema allows
 * anything. The others ask for more: everything in the value, at any depth, must be what JSON can say.
 *
 * @example
 * const result = realtimePresence.safeParseJson('{"channel":"room","clientId":"ann","action":"enter"}');
 * if (result.success) console.log(result.data.clientId);
 * else console.log(result.issues.map(({ pointer, message }) => `${pointer} ${message}`));
 */
export interface Validator<T, Input = T> {
  /** The JSON Schema that this validator stands for. */
  readonly schema: object;
  /** Tells whether a value is valid. Never throws, never changes the value, sees own properties only. */
  is(value: unknown): value is T;
  /** @throws {PresenceValidationError} when `is` says no */
  assert(value: unknown): asserts value is T;
  /**
   * Gives a plain copy of a valid value: nothing that happens to the original can change it afterwards. Members that
   * are `undefined` are left out, as JSON does; `toJSON` is never called.
   * @throws {PresenceValidationError} when the value is not valid, or holds what JSON has no word for
   */
  parse(value: unknown): T;
  /** As `parse`, but gives the issues back rather than throwing. */
  safeParse(value: unknown): SafeParseResult<T>;
  /**
   * Reads JSON text or its UTF-8 bytes, and checks it. Refuses what is too large or too deep, names that stand twice
   * in an object, lone surrogates, and numbers that no double can hold.
   * @throws {PresenceValidationError} when the text is not JSON, breaks a limit, or its value is not valid
   */
  parseJson(text: string | Uint8Array, limits?: JsonLimits): T;
  /** As `parseJson`, but gives the issues back rather than throwing. */
  safeParseJson(text: string | Uint8Array, limits?: JsonLimits): SafeParseResult<T>;
  /** Standard Schema v1 and Standard JSON Schema v1: for libraries that take any validator. */
  readonly "~standard": ValidatorStandard<Input, T>;
}

/** What a validator is made of. */
export interface ValidatorParts {
  /** What to call a valid value in messages: "realtime presence record". */
  readonly name: string;
  readonly schema: object;
  readonly check: RawCheck;
  /** The schemas that a `$ref` to another file leads to. */
  readonly refs?: readonly object[];
}

/** What a validator says beyond yes and no. */
export interface Words {
  /** Why a plain value that the check refused fails the schema. */
  explain(value: unknown): readonly Issue[];
  /** Whether the schema says nothing of what lies in the members of a value: `explain` looks into none, live or not. */
  readonly isShallow?: boolean;
  /** The schema for a target of Standard JSON Schema. */
  jsonSchema(target: string): Record<string, unknown>;
}

/** Builds the pleasant face of a generated check function, for any schema. */
export function createValidator<T>(parts: ValidatorParts): Validator<T> {
  const { schema, refs = [] } = parts;
  return validatorWith(parts, {
    explain: (value) => explain(schema, value, refs),
    jsonSchema: (target) => schemaFor(target, schema, refs),
  });
}

/** Builds a validator that has its words from elsewhere. */
export function validatorWith<T>({ name, schema, check }: ValidatorParts, words: Words): Validator<T> {
  const faultsOf = (plain: unknown): readonly Issue[] => (check(plain) ? [] : words.explain(plain));
  const judge = (plain: SafeParseResult<unknown>): SafeParseResult<T> => {
    const issues = plain.success ? faultsOf(plain.data) : plain.issues;
    return issues.length === 0 ? (plain as SafeParseResult<T>) : { success: false, issues };
  };

  const is = (value: unknown): value is T => {
    try {
      return check(value);
    } catch {
      return false; // a getter or a Proxy trap threw: whatever it is, it is not plain data
    }
  };

  return validatorOf<T, T>(name, schema, {
    is,
    safeParse: words.isShallow
      ? (value) => plainCopy(value, undefined, faultsOf) as SafeParseResult<T>
      : (value) => judge(plainCopy(value)),
    safeParseJson: (text, limits) => judge(readJson(text, limits)),
    jsonSchema: (target) => words.jsonSchema(target),
  });
}

/** The ways of asking that the others follow from. */
export interface Doors<T> {
  is(value: unknown): value is T;
  safeParse(value: unknown): SafeParseResult<T>;
  safeParseJson(text: string | Uint8Array, limits?: JsonLimits): SafeParseResult<T>;
  jsonSchema(target: string, side: "input" | "output"): Record<string, unknown>;
}

/** Completes a validator. */
export function validatorOf<T, Input>(name: string, schema: object, doors: Doors<T>): Validator<T, Input> {
  const { is, safeParse, safeParseJson, jsonSchema } = doors;
  const orThrow = (result: SafeParseResult<T>): T => {
    if (result.success) return result.data;
    throw new PresenceValidationError(name, result.issues);
  };
  return {
    schema,
    is,
    assert(value: unknown): asserts value is T {
      if (is(value)) return;
      const result = safeParse(value);
      // A getter or a Proxy may have answered differently the second time: the first no stands.
      const issues = result.success ? [issueAt([], "schema", "does not match the schema")] : result.issues;
      throw new PresenceValidationError(name, issues);
    },
    parse: (value) => orThrow(safeParse(value)),
    safeParse,
    parseJson: (text, limits) => orThrow(safeParseJson(text, limits)),
    safeParseJson,
    "~standard": {
      version: 1,
      vendor: "realtime-presence",
      validate(value) {
        const result = safeParse(value);
        if (result.success) return { value: result.data };
        return { issues: result.issues.map(({ message, path }) => ({ message, path })) };
      },
      jsonSchema: {
        input: ({ target }) => jsonSchema(target, "input"),
        output: ({ target }) => jsonSchema(target, "output"),
      },
    },
  };
}
