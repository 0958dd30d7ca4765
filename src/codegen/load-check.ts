/** Compiles a JSON Schema for use at once, without writing code to disk. ajv is optional, and loaded only here. */
import { isDateTime } from "../runtime/date-time.js";
import { type Issue, issueAt } from "../validation/issue.js";
import { schemaFault } from "./schema-fault.js";

/** A compiled schema: a verdict, and the reasons of the last no. */
export interface LoadedCheck {
  is(value: unknown): boolean;
  explain(value: unknown): readonly Issue[];
}

/** The compiler is an optional dependency, and it is not installed. */
export class CompilerMissingError extends Error {
  override readonly name = "CompilerMissingError";
}

interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Compiles a schema of draft 2020-12.
 * @throws {CompilerMissingError} when ajv or ajv-formats is not installed
 * @throws {Error} when the schema is not one that ajv can use
 */
export async function loadCheck(schema: object | boolean): Promise<LoadedCheck> {
  const { Ajv2020, addFormats } = await compiler();
  const ajv = new Ajv2020({ strict: false, allErrors: false, ownProperties: true, logger: false });
  addFormats(ajv);
  // ajv-formats takes several texts for times that RFC 3339 does not allow.
  ajv.addFormat("date-time", { type: "string", validate: isDateTime });
  if (ajv.validateSchema(schema) === false) {
    const fault = schemaFault(schema, ajv.errors);
    if (fault !== undefined) throw new Error(`${fault.pointer}: ${fault.message}`);
  }
  const check = ajv.compile(schema) as { (value: unknown): boolean; errors?: readonly AjvError[] | null };
  return {
    is: (value) => check(value),
    explain: (value) => (check(value) ? [] : (check.errors ?? []).map(issueOf)),
  };
}

async function compiler(): Promise<{
  readonly Ajv2020: typeof import("ajv/dist/2020.js").Ajv2020;
  readonly addFormats: (ajv: object) => unknown;
}> {
  try {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    // ajv-formats is CommonJS: its function is the module, or the module's `default`, as the loader has it.
    const formats: unknown = (await import("ajv-formats")).default;
    const addFormats =
      typeof formats === "function" ? formats : (formats as { readonly default: unknown }).default;
    return { Ajv2020, addFormats: addFormats as (ajv: object) => unknown };
  } catch (error) {
    if ((error as { readonly code?: unknown } | null)?.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CompilerMissingError("ajv and ajv-formats are not installed");
  }
}

function issueOf({ instancePath, keyword, message, params }: AjvError): Issue {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra = params["additionalProperty"] ?? params["unevaluatedProperty"];
  if (typeof extra === "string") return issueAt([...path, extra], keyword, "is not a known property");
  const allowed = params["allowedValues"];
  const values = Array.isArray(allowed)
    ? `: ${allowed.map((value) => JSON.stringify(value)).join(", ")}`
    : "";
  return issueAt(path, keyword, `${message ?? "is not valid"}${values}`.slice(0, 300));
}
