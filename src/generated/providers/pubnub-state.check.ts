// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPubNubState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 status, 2 payload
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "status":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 1;
        break;
      case "message":
      case "service":
      case "uuid":
      case "channel":
        if (typeof member !== "string") return false;
        break;
      case "payload":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
