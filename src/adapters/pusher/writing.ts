/** One conversion to Pusher in progress: the inputs, what they lose, and what readers hold already. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt, pointerOf } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { Note } from "../adapter.js";
import { unwrapData } from "../data.js";
import { isEnvelope } from "../inputs.js";
import type { PusherFromContext } from "./context.js";
import type { Place } from "./reading.js";
import type { Path } from "./refuse.js";
import type { ConnectionKey, Roster } from "./roster.js";

export interface Writing {
  readonly context: PusherFromContext;
  readonly roster: Roster;
  /** The roster is all that readers hold, so that a leave of somebody who is not in it says nothing. */
  readonly complete: boolean;
  readonly notes: Note[];
}

/** A record on its way out. */
export interface Outgoing {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly place: Place;
  readonly connection: ConnectionKey;
  /** The way to the record in the list of inputs. */
  readonly at: Path;
}

export function noteOut(writing: Writing, code: Note["code"], at: Path, message: string): void {
  writing.notes.push({ code, path: pointerOf(at), message });
}

/** @throws {PresenceValidationError} with the input's place in the list */
export function checkInput(input: unknown, index: number): void {
  if (presenceInput.is(input)) return;
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "json", "expected plain data")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}

export function placeOfMark({ channel, tenantId }: PresenceMark): Place {
  return { channel, ...(tenantId === undefined ? undefined : { tenantId }) };
}

/** Unpacks an input that is no mark. */
export function outgoing(input: Exclude<PresenceInput, PresenceMark>, index: number): Outgoing {
  const envelope = isEnvelope(input) ? input : undefined;
  const record = isEnvelope(input) ? input.record : input;
  const tenantId = envelope?.tenantId;
  return {
    record,
    envelope,
    place: { channel: record.channel, ...(tenantId === undefined ? undefined : { tenantId }) },
    connection: record.connectionId ?? null,
    at: envelope === undefined ? [index] : [index, "record"],
  };
}

/** Reports what Pusher has no place for. `kept` are the members of the record and the envelope that the form carries. */
export function reportLoss(writing: Writing, out: Outgoing, kept: ReadonlySet<string>): void {
  const { record, envelope, at, place } = out;
  for (const key of ["connectionId", "since", "occurredAt", "data"] as const)
    if (record[key] !== undefined && !kept.has(key))
      noteOut(writing, "dropped", [...at, key], "this form has no place for it");
  for (const key of Object.keys(envelope ?? {})) {
    if (key === "record" || kept.has(key)) continue;
    if (key === "provider" && envelope?.provider === "pusher") continue;
    if (key === "tenantId" && place.tenantId === writing.context.tenantId) continue;
    noteOut(writing, "dropped", [...at.slice(0, 1), key], "Pusher has no place for it");
  }
}

/** The `user_info` of a record; undefined where it has no data. */
export function infoOf(writing: Writing, { record, at }: Outgoing): unknown {
  if (record.data === undefined) return undefined;
  const { encoding, value } = unwrapData(record.data);
  if (encoding === "base64")
    noteOut(writing, "derived", [...at, "data"], "binary data is written as its base64 text");
  return value;
}
