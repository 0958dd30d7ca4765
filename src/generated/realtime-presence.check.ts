// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";

export const checkRealtimePresence: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 clientId, 4 action
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "connectionId":
        if (typeof member !== "string") return false;
        break;
      case "action":
        if (member !== "enter" && member !== "leave" && member !== "update" && member !== "present" && member !== "absent") return false;
        seen |= 4;
        break;
      case "data":
        if (!isObject(member)) return false;
        break;
      case "since":
      case "occurredAt":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 7;
};
