// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkLiveKitParticipantInfo } from "./livekit-participant-info.check.js";
import { checkLiveKitRoom } from "./livekit-room.check.js";

const PATTERN_1 = /^(?:-?[0-9]{1,19})?$/u;

function isValueThen(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 participant
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "participant":
        if (!isObject(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

function isValueWhen(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "participant_joined" && member !== "participant_left" && member !== "participant_connection_aborted") return false;
        break;
    }
  }
  return true;
}

export const checkLiveKitWebhookEvent: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (typeof member !== "string" || member === "") return false;
        seen |= 1;
        break;
      case "room":
        if (!checkLiveKitRoom(member) && member !== null) return false;
        break;
      case "participant":
        if (!checkLiveKitParticipantInfo(member) && member !== null) return false;
        break;
      case "track":
      case "egressInfo":
      case "egress_info":
      case "ingressInfo":
      case "ingress_info":
      case "job":
        if (!isObject(member) && member !== null) return false;
        break;
      case "id":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "createdAt":
      case "created_at":
        if ((typeof member !== "string" || !PATTERN_1.test(member)) && (typeof member !== "number" || !Number.isInteger(member)) && member !== null) return false;
        break;
      case "numDropped":
      case "num_dropped":
        if ((typeof member !== "number" || !Number.isInteger(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "roomEndReason":
      case "room_end_reason":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member)) && member !== null) return false;
        break;
    }
  }
  return seen === 1 && (!isValueWhen(value) || isValueThen(value));
};
