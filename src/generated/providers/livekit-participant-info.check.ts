// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isLiveKitTrackInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "sid":
        if (typeof member !== "string" && member !== null) return false;
        break;
    }
  }
  return true;
}

function isTracks(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitTrackInfo(item)) return false;
  }
  return true;
}

const PATTERN_3 = /^(?:-?[0-9]{1,19})?$/u;

const PATTERN_4 = /^[0-9]{0,10}$/u;

function isAttributes(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (typeof member !== "string") return false;
    }
  }
  return true;
}

export const checkLiveKitParticipantInfo: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "sid":
      case "identity":
      case "metadata":
      case "name":
      case "region":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "state":
      case "kind":
      case "disconnectReason":
      case "disconnect_reason":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member)) && member !== null) return false;
        break;
      case "tracks":
        if (!isTracks(member) && member !== null) return false;
        break;
      case "joinedAt":
      case "joined_at":
      case "joinedAtMs":
      case "joined_at_ms":
        if ((typeof member !== "string" || !PATTERN_3.test(member)) && (typeof member !== "number" || !Number.isInteger(member)) && member !== null) return false;
        break;
      case "version":
        if ((typeof member !== "number" || !Number.isInteger(member) || member < 0) && (typeof member !== "string" || !PATTERN_4.test(member)) && member !== null) return false;
        break;
      case "permission":
        if (!isObject(member) && member !== null) return false;
        break;
      case "isPublisher":
      case "is_publisher":
        if (typeof member !== "boolean" && member !== null) return false;
        break;
      case "kindDetails":
      case "kind_details":
      case "dataTracks":
      case "data_tracks":
      case "capabilities":
        if (!Array.isArray(member) && member !== null) return false;
        break;
      case "attributes":
        if (!isAttributes(member) && member !== null) return false;
        break;
      case "clientProtocol":
      case "client_protocol":
        if ((typeof member !== "number" || !Number.isInteger(member)) && typeof member !== "string" && member !== null) return false;
        break;
    }
  }
  return true;
};
