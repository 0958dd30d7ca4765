// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";

function isMetadata(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "device":
      case "location":
      case "activity":
        if (typeof member !== "string") return false;
        break;
      case "custom":
        if (!isObject(member)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export const checkPresenceInfo: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 userId, 2 tenantId, 4 status, 8 lastSeen
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "userId":
        if (typeof member !== "string" || member === "") return false;
        seen |= 1;
        break;
      case "tenantId":
        if (typeof member !== "string" || member === "") return false;
        seen |= 2;
        break;
      case "status":
        if (member !== "online" && member !== "away" && member !== "busy" && member !== "offline") return false;
        seen |= 4;
        break;
      case "lastSeen":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        seen |= 8;
        break;
      case "connectionId":
        if (typeof member !== "string") return false;
        break;
      case "metadata":
        if (!isMetadata(member)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 15;
};
