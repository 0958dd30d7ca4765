/** From canonical inputs to what LiveKit sends: messages of the signal socket, or webhooks. */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { checkInputs } from "../check-input.js";
import { isMark } from "../inputs.js";
import { checkFromContext } from "./check-context.js";
import type { LiveKitFromContext } from "./contexts.js";
import type { Memory } from "./memory.js";
import type { LiveKitPayload } from "./payloads.js";
import { noteEnvelope, sourceOf } from "./source.js";
import { writeSignalMark, writeSignalRecord } from "./write-signal.js";
import { writeWebhookMark, writeWebhookRecord } from "./write-webhooks.js";
import type { Writer } from "./writer.js";
import { commit, layOver } from "./written.js";

/** Converts a list of inputs; `memory`, if there is one, is only touched when nothing can fail any more. */
export function fromCanonical(
  given: Iterable<PresenceInput>,
  context: LiveKitFromContext,
  memory: Memory | undefined,
): FromCanonical<LiveKitPayload> {
  checkFromContext(context);
  const inputs = [...given];
  checkInputs(inputs);
  const writer: Writer = {
    context,
    inputs,
    payloads: undefined,
    notes: [],
    written: memory === undefined && inputs.length === 1 ? undefined : layOver(memory?.written),
    versions: memory !== undefined,
    ends: undefined,
    syncing: undefined,
    room: undefined,
    batch: undefined,
  };
  const webhooks = context.form === "webhook";
  for (let index = 0; index < inputs.length; index++)
    writeInput(writer, inputs[index] as PresenceInput, index, webhooks);
  if (writer.written !== undefined) commit(writer.written);
  return { payloads: writer.payloads ?? [], notes: writer.notes };
}

function writeInput(writer: Writer, input: PresenceInput, index: number, webhooks: boolean): void {
  if (isMark(input)) {
    if (webhooks) writeWebhookMark(writer, input, index);
    else writeSignalMark(writer, input, index);
    return;
  }
  const source = sourceOf(input, index);
  noteEnvelope(writer, source, webhooks);
  if (webhooks) writeWebhookRecord(writer, source);
  else writeSignalRecord(writer, source);
}
