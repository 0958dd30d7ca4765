// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";

const PATTERN_1 = /^[^\u0000-\u001f\u007f-\u009f]*$/u;

const PATTERN_2 = /^[^a-z]*$/u;

export const checkStrictRealtimePresence: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 clientId, 4 action, 8 since, 16 action asks for since
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string" || member === "" || !PATTERN_1.test(member)) return false;
        seen |= 1;
        break;
      case "clientId":
        if (typeof member !== "string" || member === "" || !PATTERN_1.test(member)) return false;
        seen |= 2;
        break;
      case "connectionId":
        if (typeof member !== "string" || member === "" || !PATTERN_1.test(member)) return false;
        break;
      case "action":
        if (member !== "enter" && member !== "leave" && member !== "update" && member !== "present" && member !== "absent") return false;
        if (member === "leave" || member === "absent") seen |= 16;
        seen |= 4;
        break;
      case "data":
        if (!isObject(member)) return false;
        break;
      case "since":
        if (typeof member !== "string" || !PATTERN_2.test(member) || !isDateTime(member)) return false;
        seen |= 8;
        break;
      case "occurredAt":
        if (typeof member !== "string" || !PATTERN_2.test(member) || !isDateTime(member)) return false;
        break;
      default:
        return false;
    }
  }
  return (seen & 7) === 7 && (seen & 24) !== 24;
};
