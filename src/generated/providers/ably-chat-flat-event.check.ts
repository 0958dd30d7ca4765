// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkAblyChatFlatEvent: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 action, 2 clientId
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "action":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        seen |= 1;
        break;
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "timestamp":
        if ((typeof member !== "number" || !Number.isInteger(member) || member < 0 || member > 999999999) && (typeof member !== "number" || !Number.isInteger(member) || member < 10000000000 || member > 253402300799999) && member !== null) return false;
        break;
      case "data":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
    }
  }
  return seen === 3;
};
