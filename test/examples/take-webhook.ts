import type { Note, ToCanonical } from "../../src/adapters/index.js";
import { type PresenceInput, PresenceValidationError } from "../../src/index.js";
import { problem } from "./problem.js";

/** What becomes of what a webhook told: a queue takes it, or a presence set. Be quick: providers wait for the answer. */
export type Receive = (inputs: readonly PresenceInput[], notes: readonly Note[]) => void | Promise<void>;

/** Answers an authentic webhook: 204 when it was taken, 400 with issues when it is not what the provider sends. */
export async function takeWebhook(
  convert: (receivedAt: string) => ToCanonical,
  receive: Receive,
): Promise<Response> {
  let converted: ToCanonical;
  try {
    converted = convert(new Date().toISOString());
  } catch (error) {
    if (error instanceof PresenceValidationError) return problem(400, "not this provider's", error.issues);
    throw error;
  }
  await receive(converted.inputs, converted.notes);
  return new Response(null, { status: 204 });
}
