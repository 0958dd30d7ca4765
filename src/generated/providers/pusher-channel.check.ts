// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPusherChannel: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 occupied
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "occupied":
        if (typeof member !== "boolean") return false;
        seen |= 1;
        break;
      case "user_count":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
    }
  }
  return seen === 1;
};
