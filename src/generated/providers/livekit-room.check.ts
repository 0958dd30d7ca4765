// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const PATTERN_1 = /^(?:-?[0-9]{1,19})?$/u;

function isLiveKitCodec(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "mime":
        if (typeof member !== "string" && member !== null) return false;
        break;
    }
  }
  return true;
}

function isEnabledCodecs(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitCodec(item)) return false;
  }
  return true;
}

export const checkLiveKitRoom: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "sid":
      case "name":
      case "turnPassword":
      case "turn_password":
      case "metadata":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "emptyTimeout":
      case "empty_timeout":
      case "departureTimeout":
      case "departure_timeout":
      case "maxParticipants":
      case "max_participants":
      case "numParticipants":
      case "num_participants":
      case "numPublishers":
      case "num_publishers":
        if ((typeof member !== "number" || !Number.isInteger(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "creationTime":
      case "creation_time":
      case "creationTimeMs":
      case "creation_time_ms":
        if ((typeof member !== "string" || !PATTERN_1.test(member)) && (typeof member !== "number" || !Number.isInteger(member)) && member !== null) return false;
        break;
      case "enabledCodecs":
      case "enabled_codecs":
        if (!isEnabledCodecs(member) && member !== null) return false;
        break;
      case "activeRecording":
      case "active_recording":
        if (typeof member !== "boolean" && member !== null) return false;
        break;
    }
  }
  return true;
};
