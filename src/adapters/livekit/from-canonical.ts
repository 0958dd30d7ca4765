/** From canonical inputs to what LiveKit sends: messages of the signal socket, or webhooks. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { FromCanonical, Note } from "../adapter.js";
import { isMark } from "../inputs.js";
import { isRepresentableMs } from "../time.js";
import type { LiveKitFromContext } from "./contexts.js";
import { type Source, sourceOf } from "./infos.js";
import type { Memory } from "./memory.js";
import type { LiveKitPayload } from "./payloads.js";
import { syncEnds } from "./syncs.js";
import { writeSignalMark, writeSignalRecord } from "./write-signal.js";
import { writeWebhookMark, writeWebhookRecord } from "./write-webhooks.js";
import type { Step, Writer } from "./writer.js";
import { layOver } from "./written.js";

/** Converts a list of inputs; `memory`, if there is one, is only touched when nothing can fail any more. */
export function fromCanonical(
  given: Iterable<PresenceInput>,
  context: LiveKitFromContext,
  memory: Memory | undefined,
): FromCanonical<LiveKitPayload> {
  checkContext(context);
  const inputs = [...given];
  for (const [index, input] of inputs.entries()) checkInput(input, index);
  const notes: Note[] = [];
  const written = layOver(memory?.written ?? new Map());
  const writer: Writer = {
    context,
    payloads: [],
    notes,
    written,
    versions: memory !== undefined,
    ends: syncEnds(inputs),
    syncing: new Map(),
    batch: undefined,
  };
  const webhooks = context.form === "webhook";
  for (const [index, input] of inputs.entries()) {
    const noting = (code: Note["code"], place: string, message: string) =>
      notes.push({ code, path: `/${index}${place}`, message });
    const step: Step = { index, noting };
    if (isMark(input)) (webhooks ? writeWebhookMark : writeSignalMark)(writer, input, step);
    else {
      const source = sourceOf(input, index, noting);
      noteEnvelope(source, webhooks);
      (webhooks ? writeWebhookRecord : writeSignalRecord)(writer, source, step);
    }
  }
  written.commit();
  return { payloads: writer.payloads, notes };
}

function checkInput(input: unknown, index: number): void {
  if (presenceInput.is(input)) return;
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "json", "expected plain JSON data")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map((issue) => issueAt([index, ...issue.path], issue.keyword, issue.message)),
  );
}

function checkContext({ channel, now }: LiveKitFromContext): void {
  if (channel !== undefined && typeof channel !== "string") {
    throw new PresenceValidationError("LiveKit context", [issueAt(["channel"], "type", "expected string")]);
  }
  if (now !== undefined && !isRepresentableMs(now)) {
    throw new PresenceValidationError("LiveKit context", [
      issueAt(["now"], "type", "expected whole milliseconds of the years 0000 to 9999"),
    ]);
  }
}

/** What an envelope says and no payload of LiveKit can. */
function noteEnvelope({ envelope, noting }: Source, webhooks: boolean): void {
  if (envelope === undefined) return;
  const drop = (field: string, message: string) => noting("dropped", `/${field}`, message);
  if (envelope.tenantId !== undefined) drop("tenantId", "no payload names a tenant");
  if (envelope.receivedAt !== undefined) drop("receivedAt", "the receiver says when it received");
  if (envelope.ttl !== undefined) drop("ttl", "LiveKit has no time to live for a participant");
  if (envelope.id !== undefined && (!webhooks || envelope.id === "")) {
    drop("id", "a ParticipantUpdate has no event id, and an empty one is none");
  }
  if (envelope.extras !== undefined && envelope.provider !== "livekit") {
    drop("extras", "leftovers of another provider mean nothing here");
  }
  if (webhooks || envelope.provider !== "livekit") return;
  for (const part of ["room", "event"]) {
    if (envelope.extras !== undefined && Object.hasOwn(envelope.extras, part))
      drop(`extras/${part}`, "only a webhook says it");
  }
}
