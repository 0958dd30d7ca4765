// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherSubscriptionCountData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 subscription_count
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "subscription_count":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

export const checkPusherSubscriptionCount: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event, 2 channel, 4 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "pusher_internal:subscription_count") return false;
        seen |= 1;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "data":
        if (typeof member !== "string" && !isPusherSubscriptionCountData(member)) return false;
        seen |= 4;
        break;
    }
  }
  return seen === 7;
};
