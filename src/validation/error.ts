import type { Issue } from "./issue.js";

/**
 * Thrown by `assert`, `parse` and `parseJson`, and by adapters for a payload that is not their provider's.
 *
 * It does not extend `TypeError`: the value was data, not an argument of the wrong kind, and callers answer it
 * with a status code rather than a stack trace. Its message is one printable line that holds no more than 80
 * characters of any value.
 *
 * @example
 * try {
 *   realtimePresence.parse(payload);
 * } catch (error) {
 *   if (error instanceof PresenceValidationError) return respond(422, error.issues);
 *   throw error;
 * }
 */
export class PresenceValidationError extends Error {
  override readonly name = "PresenceValidationError";
  /** Every issue that was found, at most 100, in the order of the schema. */
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const [first, ...rest] = issues;
    const where = first?.pointer ? `${first.pointer}: ` : "";
    const more = rest.length > 0 ? ` (and ${rest.length} more)` : "";
    super(`not a valid ${what}: ${where}${first?.message ?? "unknown issue"}${more}`);
    this.issues = issues;
  }
}
