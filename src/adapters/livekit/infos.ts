/** From one record to one ParticipantInfo. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import type { Note } from "../adapter.js";
import { isEnvelope } from "../inputs.js";
import { msOf } from "../time.js";
import { fieldsOf, type WrittenData } from "./data.js";
import { setOwn } from "./proto-json.js";
import { sidOf } from "./sids.js";

/** Adds a note about a place of one input. */
export type Noting = (code: Note["code"], place: string, message: string) => void;

/** A record and what stands around it, to be written. */
export interface Source {
  /** Which of the inputs it is. */
  readonly index: number;
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  /** Where the record stands in the input: "/record" or "". */
  readonly at: string;
  readonly noting: Noting;
}

/** The record of an input that is not a mark. */
export function sourceOf(input: PresenceInput, index: number, noting: Noting): Source {
  if (isEnvelope(input)) return { index, record: input.record, envelope: input, at: "/record", noting };
  return { index, record: input as RealtimePresence, envelope: undefined, at: "", noting };
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part of what this adapter put into `extras`; nothing of what another provider's adapter did. */
export function extrasOf({ envelope }: Source, part: "participant" | "room" | "event"): Json {
  if (envelope?.provider !== "livekit") return {};
  const { extras } = envelope;
  const found = extras !== undefined && Object.hasOwn(extras, part) ? extras[part] : undefined;
  return isObject(found) ? found : {};
}

/** Fields that the record says, which leftovers must not overrule. */
const OWN = new Set([
  "identity",
  "sid",
  "name",
  "metadata",
  "attributes",
  "version",
  "joinedAt",
  "joinedAtMs",
]);

const GONE_STATES = new Set<unknown>(["DISCONNECTED", 3]);

/**
 * Writes the participant of a record, its version left out. In a signal message the state says whether somebody is
 * gone, in a webhook the event does.
 */
export function infoOf(source: Source, gone: boolean, form: "signal" | "webhook"): LiveKitParticipantInfo {
  const { record, noting, at } = source;
  const rest = extrasOf(source, "participant");
  const info: Json = {};
  if (record.connectionId === undefined) {
    noting(
      "defaulted",
      `${at}/connectionId`,
      "no connection id: a session id is made, and read back as none",
    );
  } else if (record.connectionId === "") {
    noting(
      "dropped",
      `${at}/connectionId`,
      "an empty connection id is no session id, and comes back as none",
    );
  }
  info["sid"] = sidOf(record.clientId, record.connectionId);
  info["identity"] = record.clientId;
  info["state"] = gone ? "DISCONNECTED" : "ACTIVE";
  const { joinedAt, joinedAtMs } = joinTimes(source, rest, form === "signal");
  if (joinedAt !== undefined) info["joinedAt"] = joinedAt;
  if (joinedAtMs !== undefined) info["joinedAtMs"] = joinedAtMs;
  const { name, metadata, attributes } = dataFields(source, rest);
  if (name !== undefined) info["name"] = name;
  if (metadata !== undefined) info["metadata"] = metadata;
  if (attributes !== undefined) info["attributes"] = attributes;
  for (const key of Object.keys(rest)) {
    if (OWN.has(key)) continue;
    if (key === "state" && form === "signal" && GONE_STATES.has(rest[key]) !== gone)
      noting("dropped", "/extras/participant/state", "the state says here whether somebody is gone");
    else setOwn(info, key, rest[key]);
  }
  return info as LiveKitParticipantInfo;
}

function dataFields({ index, record, envelope, noting, at }: Source, rest: Json): WrittenData["fields"] {
  const text = typeof rest["metadata"] === "string" ? rest["metadata"] : undefined;
  try {
    const { fields, wrapped } = fieldsOf(record.data, text);
    if (wrapped) {
      noting(
        "wrapped",
        `${at}/data`,
        "not in LiveKit's shape, so the whole of it went into `metadata` as JSON",
      );
    }
    return fields;
  } catch {
    const path = [index, ...(envelope === undefined ? [] : ["record"]), "data"];
    throw new PresenceValidationError("presence input", [
      issueAt(path, "json", "cannot be written as JSON text: it is cyclic, too deep, or no plain data"),
    ]);
  }
}

interface JoinTimes {
  readonly joinedAt: unknown;
  readonly joinedAtMs: unknown;
}

/** `joinedAt` and `joinedAtMs`: from `since`, as they were, or from the time of an enter. */
function joinTimes({ record, noting, at }: Source, rest: Json, saysTime: boolean): JoinTimes {
  const before: JoinTimes = {
    joinedAt: Object.hasOwn(rest, "joinedAt") ? rest["joinedAt"] : undefined,
    joinedAtMs: Object.hasOwn(rest, "joinedAtMs") ? rest["joinedAtMs"] : undefined,
  };
  const beforeMs = Number(before.joinedAtMs ?? 0) || Number(before.joinedAt ?? 0) * 1000;
  const fromEnter = record.since === undefined && saysTime && record.action === "enter" && beforeMs === 0;
  const said = fromEnter ? record.occurredAt : record.since;
  if (said === undefined) return before;
  const { ms, exact } = msOf(said);
  if (beforeMs === ms) return before;
  const place = `${at}/${fromEnter ? "occurredAt" : "since"}`;
  if (!exact) noting("derived", place, "written in milliseconds");
  if (ms === 0) noting("dropped", place, "1970-01-01T00:00:00Z is proto3's word for no time");
  return { joinedAt: String(Math.floor(ms / 1000)), joinedAtMs: String(ms) };
}
