// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDateTime } from "../../runtime/date-time.js";
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isMember(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 clientId
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "connectionId":
      case "encoding":
      case "id":
      case "userClaim":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "action":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "data":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
      case "extras":
        if (!isObject(member) && member !== null) return false;
        break;
      case "timestamp":
        if ((typeof member !== "number" || !Number.isInteger(member) || member < 0 || member > 999999999) && (typeof member !== "number" || !Number.isInteger(member) || member < 10000000000 || member > 253402300799999) && member !== null) return false;
        break;
      case "updatedAt":
        if ((typeof member !== "number" || !Number.isInteger(member) || member < 0 || member > 999999999) && (typeof member !== "number" || !Number.isInteger(member) || member < 10000000000 || member > 253402300799999) && member !== null && (typeof member !== "string" || !isDateTime(member))) return false;
        break;
    }
  }
  return seen === 1;
}

export const checkAblyChatEvent: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 type, 2 member
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "type":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "member":
        if (!isMember(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
