// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkLiveKitLeaveRequest: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "canReconnect":
      case "can_reconnect":
        if (typeof member !== "boolean" && member !== null) return false;
        break;
      case "reason":
      case "action":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member)) && member !== null) return false;
        break;
      case "regions":
        if (!isObject(member) && member !== null) return false;
        break;
    }
  }
  return true;
};
