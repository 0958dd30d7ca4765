import type { RawCheck } from "../runtime/raw-check.js";
import { PresenceValidationError } from "./error.js";
import { explain } from "./explain.js";
import { type Issue, issueAt } from "./issue.js";
import { plainCopy } from "./plain-copy.js";

/** A `safeParse` that worked, or why not. */
export type SafeParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** Checks values of one schema, five ways. Every way gives the same verdict. */
export interface Validator<T> {
  /** The JSON Schema that this validator stands for. */
  readonly schema: object;
  /** Tells whether a value is valid. Never throws, never changes the value, sees own properties only. */
  is(value: unknown): value is T;
  /** @throws {PresenceValidationError} when the value is not valid */
  assert(value: unknown): asserts value is T;
  /**
   * Gives a plain copy of a valid value: nothing that happens to the original can change it afterwards.
   * @throws {PresenceValidationError} when the value is not valid, or holds what JSON has no word for
   */
  parse(value: unknown): T;
  /** As `parse`, but gives the issues back rather than throwing. */
  safeParse(value: unknown): SafeParseResult<T>;
  /**
   * Reads JSON text (or its UTF-8 bytes) and checks it.
   * @throws {PresenceValidationError} when the text is not JSON, or its value is not valid
   */
  parseJson(text: string | Uint8Array): T;
  /** As `parseJson`, but gives the issues back rather than throwing. */
  safeParseJson(text: string | Uint8Array): SafeParseResult<T>;
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

/** Builds the pleasant face of a generated check function. */
export function createValidator<T>(parts: ValidatorParts): Validator<T> {
  const { name, schema, check, refs = [] } = parts;

  const is = (value: unknown): value is T => {
    try {
      return check(value);
    } catch {
      return false; // a getter or a Proxy trap threw: whatever it is, it is not plain data
    }
  };

  const safeParse = (value: unknown): SafeParseResult<T> => {
    const copy = plainCopy(value);
    if (!copy.ok) return { success: false, issues: copy.issues };
    if (check(copy.value)) return { success: true, data: copy.value as T };
    return { success: false, issues: explain(schema, copy.value, refs) };
  };

  const safeParseJson = (text: string | Uint8Array): SafeParseResult<T> => {
    let value: unknown;
    try {
      const json = typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true }).decode(text);
      value = JSON.parse(json);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { success: false, issues: [issueAt([], "json", message.slice(0, 200))] };
    }
    if (check(value)) return { success: true, data: value as T };
    return { success: false, issues: explain(schema, value, refs) };
  };

  const orThrow = (result: SafeParseResult<T>): T => {
    if (result.success) return result.data;
    throw new PresenceValidationError(name, result.issues);
  };

  return {
    schema,
    is,
    assert(value: unknown): asserts value is T {
      if (!is(value)) orThrow(safeParse(value));
    },
    parse: (value) => orThrow(safeParse(value)),
    safeParse,
    parseJson: (text) => orThrow(safeParseJson(text)),
    safeParseJson,
  };
}
