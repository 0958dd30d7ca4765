/** The record with an application's own `data`, checked by whatever schema library the application uses. */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { realtimePresence } from "./models.js";
import type { SafeParseResult } from "./result.js";
import type {
  InferInput,
  InferOutput,
  StandardIssue,
  StandardJsonSchemaConverter,
  StandardSchemaV1,
} from "./standard-schema.js";
import { cut, printable } from "./text.js";
import { type Validator, validatorOf } from "./validator.js";

/** Foreign words are passed on, printable and cut. */
const MAX_MESSAGE = 200;

/**
 * A validator of records whose `data` also satisfies a schema of yours: any Standard Schema (zod, valibot, arktype …).
 *
 * `data` stays optional, as in the record. `parse`, `safeParse` and their JSON twins give what your schema made of
 * `data` (defaults, transforms); `is` and `assert` only ask whether your schema takes it, so use `parse` with a schema
 * that changes its input. Your schema sees a plain copy, and is called once with `{}` here, to find out whether it is
 * asynchronous.
 *
 * @throws {TypeError} when the schema is asynchronous: at once, or from `parse` when it only shows later
 * @example
 * const seat = realtimePresenceOf(z.object({ row: z.number() }));
 * const record = seat.parse(payload);
 * record.data?.row; // number | undefined
 */
export function realtimePresenceOf<S extends StandardSchemaV1<unknown, object>>(
  data: S,
): Validator<RealtimePresence<InferOutput<S>>, RealtimePresence<InferInput<S> & object>> {
  type Typed = RealtimePresence<InferOutput<S>>;

  const judge = (result: SafeParseResult<RealtimePresence>): SafeParseResult<Typed> => {
    if (!result.success || !Object.hasOwn(result.data, "data")) return result as SafeParseResult<Typed>;
    const verdict = validateNow(data, result.data.data);
    if (verdict.issues === undefined) {
      return { success: true, data: { ...result.data, data: verdict.value } as Typed };
    }
    return { success: false, issues: verdict.issues.slice(0, MAX_ISSUES).map(issueOfData) };
  };
  const safeParse = (value: unknown): SafeParseResult<Typed> => judge(realtimePresence.safeParse(value));

  refuseAsync(data);
  return validatorOf("realtime presence record", realtimePresence.schema, {
    is(value): value is Typed {
      try {
        return safeParse(value).success;
      } catch {
        return false;
      }
    },
    safeParse,
    safeParseJson: (text, limits) => judge(realtimePresence.safeParseJson(text, limits)),
    jsonSchema(target, side) {
      const record = realtimePresence["~standard"].jsonSchema[side]({ target });
      const converter = (data["~standard"] as { jsonSchema?: StandardJsonSchemaConverter }).jsonSchema;
      if (converter === undefined) return record;
      const { $schema: _, ...own } = converter[side]({ target });
      return { ...record, properties: { ...(record["properties"] as object), data: own } };
    },
  });
}

const ASYNC = "the schema of `data` is asynchronous: a validator answers at once";

function validateNow<S extends StandardSchemaV1>(
  schema: S,
  value: unknown,
): Exclude<ReturnType<S["~standard"]["validate"]>, Promise<unknown>> {
  const result = schema["~standard"].validate(value);
  if (!(typeof result === "object" && "then" in result)) return result as never;
  result.then(undefined, () => undefined); // it may fail too, and nobody is there to hear
  throw new TypeError(ASYNC);
}

/** Most asynchronous schemas give a promise for anything; some only for what passes their synchronous part. */
function refuseAsync(schema: StandardSchemaV1): void {
  try {
    validateNow(schema, {});
  } catch (error) {
    if (error instanceof TypeError && error.message === ASYNC) throw error;
  }
}

function issueOfData({ message, path = [] }: StandardIssue): Issue {
  const steps = path.map((step) => (typeof step === "object" ? step.key : step));
  const names = steps.map((step) => (typeof step === "number" ? step : String(step)));
  return issueAt(["data", ...names], "data", cut(printable(String(message)), MAX_MESSAGE));
}
