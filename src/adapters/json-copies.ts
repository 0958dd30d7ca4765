/** For adapters with memory: what they keep of inputs must not change afterwards, nor answer otherwise when it is saved. */
import type { PresenceInput } from "../generated/presence-input.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { recordOf } from "./inputs.js";
import { ownOnly } from "./own-members.js";

/**
 * Copies inputs as JSON carries them.
 *
 * @throws {PresenceValidationError} for an input that JSON cannot carry: one without an end, or with a bigint in it
 */
export const jsonCopies = (inputs: Iterable<PresenceInput>): PresenceInput[] => Array.from(inputs, jsonCopy);

function jsonCopy(input: PresenceInput, index: number): PresenceInput {
  const text = textOf(input);
  if (text !== undefined) return ownOnly(JSON.parse(text) as PresenceInput);
  const path = "record" in input ? [index, "record", "data"] : [index, "data"];
  const isData = textOf(recordOf(input)?.data ?? null) === undefined;
  throw new PresenceValidationError("presence input", [
    issueAt(isData ? path : [index], "json", "expected plain JSON data"),
  ]);
}

/** A value as JSON text, "null" where JSON leaves it out, or undefined where it has no end or holds a bigint. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    return undefined;
  }
}
