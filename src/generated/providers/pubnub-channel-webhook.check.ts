// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPubNubChannelWebhook: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 status
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "sub_key":
        if (typeof member !== "string") return false;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "status":
        if (member !== "active" && member !== "inactive") return false;
        seen |= 2;
        break;
      case "timestamp":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string") return false;
        break;
    }
  }
  return seen === 3;
};
