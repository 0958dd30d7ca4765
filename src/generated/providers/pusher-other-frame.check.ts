// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPusherOtherFrame: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        break;
      case "user_id":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member))) return false;
        break;
    }
  }
  return seen === 1;
};
