// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPubNubAcknowledgement: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 status, 2 service
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
      case "action":
        if (typeof member !== "string") return false;
        break;
      case "service":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
