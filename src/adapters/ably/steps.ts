/** The inputs of a conversion, checked one by one before anything is written. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import { isEnvelope, isMark } from "../inputs.js";
import type { Step } from "./to-frames.js";

/** @throws {PresenceValidationError} for the first input that is not valid, with its index in the path */
export function stepsOf(inputs: Iterable<PresenceInput>): Step[] {
  const steps: Step[] = [];
  for (const input of inputs) {
    const index = steps.length;
    if (!presenceInput.is(input)) {
      const parsed = presenceInput.safeParse(input);
      const issues = parsed.success ? [issueAt([], "json", "expected plain JSON data")] : parsed.issues;
      throw new PresenceValidationError(
        "presence input",
        issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
      );
    }
    const pointer = `/${index}`;
    if (isMark(input)) steps.push({ kind: "mark", mark: input, pointer });
    else if (isEnvelope(input)) {
      steps.push({
        kind: "record",
        placed: { envelope: input, pointer, recordPointer: `${pointer}/record` },
      });
    } else {
      const envelope: PresenceEnvelope = { record: input };
      steps.push({ kind: "record", placed: { envelope, pointer, recordPointer: pointer } });
    }
  }
  return steps;
}
