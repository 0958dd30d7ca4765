/** From one record to one ParticipantInfo. */

import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import { hasOwn, setOwn } from "../../runtime/object.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { fieldsOf, type WrittenData } from "./data.js";
import { msOfChecked } from "./instants.js";
import { sidOf } from "./sids.js";
import { leftoversOf, noteField, type Source } from "./source.js";
import { noteInput, type Writer } from "./writer.js";

type Json = Record<string, unknown>;
type Leftovers = Readonly<Json> | undefined;

/**
 * Writes the participant of a record, its version left out. In a signal message the state says whether somebody is
 * gone, in a webhook the event does.
 */
export function infoOf(
  writer: Writer,
  source: Source,
  gone: boolean,
  form: "signal" | "webhook",
): LiveKitParticipantInfo {
  const { clientId, connectionId } = source.record;
  if (connectionId === undefined) {
    const message = "no connection id: a session id is made, and read back as none";
    noteField(writer, "defaulted", source, "connectionId", message);
  } else if (connectionId === "") {
    const message = "an empty connection id is no session id, and comes back as none";
    noteField(writer, "dropped", source, "connectionId", message);
  }
  const rest = leftoversOf(source, "participant");
  const sid = sidOf(clientId, connectionId);
  const info: Json = { sid, identity: clientId, state: gone ? "DISCONNECTED" : "ACTIVE" };
  addJoinTimes(writer, info, source, rest, form === "signal");
  addData(writer, info, source, rest);
  if (rest !== undefined) addLeftovers(writer, info, source, rest, form === "signal" ? gone : undefined);
  return info as LiveKitParticipantInfo;
}

/** Adds what the record does not say. `gone` is what a state has to agree with, where it says who is gone. */
function addLeftovers(
  writer: Writer,
  info: Json,
  { index }: Source,
  rest: Readonly<Json>,
  gone: boolean | undefined,
): void {
  for (const key in rest) {
    if (!hasOwn(rest, key)) continue;
    switch (key) {
      // The record says these, and leftovers must not overrule it.
      case "identity":
      case "sid":
      case "name":
      case "metadata":
      case "attributes":
      case "version":
      case "joinedAt":
      case "joinedAtMs":
        break;
      case "state":
        if (gone === undefined || gone === isGone(rest[key])) info["state"] = rest[key];
        else {
          const message = "the state says here whether somebody is gone";
          noteInput(writer, "dropped", index, "/extras/participant/state", message);
        }
        break;
      default:
        setOwn(info, key, rest[key]);
    }
  }
}

const isGone = (state: unknown): boolean => state === "DISCONNECTED" || state === 3;

function addData(writer: Writer, info: Json, source: Source, rest: Leftovers): void {
  const { data } = source.record;
  if (data === undefined) return;
  const { name, metadata, attributes, wrapped } = fieldsIn(data, source, rest);
  if (wrapped) {
    const message = "not in LiveKit's shape, so the whole of it went into `metadata` as JSON";
    noteField(writer, "wrapped", source, "data", message);
  }
  if (name !== undefined) info["name"] = name;
  if (metadata !== undefined) info["metadata"] = metadata;
  if (attributes !== undefined) info["attributes"] = attributes;
}

function fieldsIn(data: Json, { index, envelope }: Source, rest: Leftovers): WrittenData {
  const text = rest?.["metadata"];
  try {
    return fieldsOf(data, typeof text === "string" ? text : undefined);
  } catch {
    const path = envelope === undefined ? [index, "data"] : [index, "record", "data"];
    throw new PresenceValidationError("presence input", [
      issueAt(path, "json", "cannot be written as JSON text: it is cyclic, too deep, or no plain data"),
    ]);
  }
}

/** Adds `joinedAt` and `joinedAtMs`: from `since`, as they were, or from the time of an enter. */
function addJoinTimes(writer: Writer, info: Json, source: Source, rest: Leftovers, saysTime: boolean): void {
  const { action, since, occurredAt } = source.record;
  const seconds = rest !== undefined && hasOwn(rest, "joinedAt") ? rest["joinedAt"] : undefined;
  const millis = rest !== undefined && hasOwn(rest, "joinedAtMs") ? rest["joinedAtMs"] : undefined;
  const beforeMs = Number(millis ?? 0) || Number(seconds ?? 0) * 1000;
  const fromEnter = since === undefined && saysTime && action === "enter" && beforeMs === 0;
  const said = fromEnter ? occurredAt : since;
  const instant = said === undefined ? undefined : msOfChecked(said);
  if (instant === undefined || instant.ms === beforeMs) {
    if (saysTime && since === undefined && beforeMs !== 0) noteStart(writer, source, rest);
    if (seconds !== undefined) info["joinedAt"] = seconds;
    if (millis !== undefined) info["joinedAtMs"] = millis;
    return;
  }
  const field = fromEnter ? "occurredAt" : "since";
  if (!instant.exact) noteField(writer, "derived", source, field, "written in milliseconds");
  if (instant.ms === 0)
    noteField(writer, "dropped", source, field, "1970-01-01T00:00:00Z is proto3's word for no time");
  writeJoinTimes(info, instant.ms);
}

/** Says that what was left over of a webhook, which has a time of its own, is what an update says of its session. */
function noteStart(writer: Writer, { index, record }: Source, rest: Leftovers): void {
  if (record.action === "leave" || record.action === "absent") return;
  for (const name of ["joinedAt", "joinedAtMs"]) {
    if (rest !== undefined && hasOwn(rest, name))
      noteInput(writer, "derived", index, `/extras/participant/${name}`, "reads back as `since`");
  }
}

/** Writes the start of a session in seconds and in milliseconds. */
function writeJoinTimes(info: Json, ms: number): void {
  const seconds = Math.floor(ms / 1000);
  const joinedAt = String(seconds);
  info["joinedAt"] = joinedAt;
  // Ten digits become text in a fifth of the time that thirteen take.
  info["joinedAtMs"] = seconds > 0 ? joinedAt + String(1000 + ms - seconds * 1000).slice(1) : String(ms);
}
