/**
 * What generated validators are made with. This module is bundled into one text (`src/generated/codegen-runtime.ts`)
 * that every generated validators file begins with, so that such a file imports nothing.
 */
import { isDateTime } from "../runtime/date-time.js";
import { atLeastOne, type Issue, issueAt, MAX_ISSUES } from "../validation/issue.js";
import { schemaFor } from "../validation/json-schema-target.js";
import { cut, printable, showAll } from "../validation/text.js";
import { type Validator, validatorWith } from "../validation/validator.js";

export { codePointLength } from "../runtime/code-points.js";
export { deepEqual } from "../runtime/deep-equal.js";
export { isDateTime };

/** RFC 3339 `full-date`. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && isDateTime(`${text}T00:00:00Z`);

/** RFC 3339 `full-time`: on a day that had a leap second, as one may come on many days. */
export const isTime = (text: string): boolean => /^\d\d:/.test(text) && isDateTime(`1998-12-31T${text}`);

/** RFC 3986 URI, and URI reference without the scheme's demands, by their characters and structure. */
export const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriReference(text);
export const isUriReference = (text: string): boolean =>
  /^(?:[a-z0-9\-._~!$&'()*+,;=:@/?[\]]|%[0-9a-f]{2})*(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i.test(
    text,
  );

/** A regular expression of ECMA-262, with the `u` flag. */
export const isRegex = (text: string): boolean => {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
};

/** Base64 text whose length is a whole number of groups (OpenAPI's `byte`). */
export const isByte = (text: string): boolean =>
  text.length % 4 === 0 && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
export const isInt32 = (value: number): boolean =>
  Number.isInteger(value) && value <= 2147483647 && value >= -2147483648;
export const isInt64 = (value: number): boolean => Number.isInteger(value);
export const isFiniteNumber = (value: number): boolean => Number.isFinite(value);

/** What ajv's generated code says of a failure. */
interface CheckError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A check that ajv generated: its errors are found at the function after it said no. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** Reads a JSON Pointer against the value that it points into: only that tells an index from a name. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  let node = value;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(node) ? Number(name) : name;
      node =
        typeof node === "object" && node !== null
          ? (node as Record<string | number, unknown>)[key]
          : undefined;
      return key;
    });
}

function issueOf(
  { instancePath, keyword, message = "does not match", params }: CheckError,
  value: unknown,
): Issue {
  const path = pathOf(instancePath, value);
  const named = params["additionalProperty"] ?? params["unevaluatedProperty"];
  if (typeof named === "string") return issueAt([...path, named], keyword, "is not a known property");
  const allowed = params["allowedValues"];
  const detail = Array.isArray(allowed) ? `: ${showAll(allowed)}` : "";
  return issueAt(path, keyword, cut(printable(message), 200) + detail);
}

/** Builds the validator of a generated check. */
export function makeValidator<T>(name: string, schema: object, check: Check): Validator<T> {
  /** A check of a schema that refers to itself may run out of stack: that is no verdict, and not valid. */
  const passes = (value: unknown): boolean => {
    try {
      return check(value);
    } catch {
      check.errors = null;
      return false;
    }
  };
  return validatorWith<T>(
    { name, schema, check: passes },
    {
      /** Speaks of the value that `passes` has just refused. */
      explain: (value) =>
        atLeastOne((check.errors ?? []).slice(0, MAX_ISSUES).map((error) => issueOf(error, value))),
      jsonSchema: (target) => schemaFor(target, schema, []),
    },
  );
}
