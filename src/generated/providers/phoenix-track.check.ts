// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPhoenixTrack: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 type, 2 event
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "type":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "event":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "payload":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
    }
  }
  return seen === 3;
};
