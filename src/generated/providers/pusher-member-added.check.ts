// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherAddedMember(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 user_id
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "user_id":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member))) return false;
        seen |= 1;
        break;
      case "user_info":
        break;
    }
  }
  return seen === 1;
}

export const checkPusherMemberAdded: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event, 2 channel, 4 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "pusher_internal:member_added") return false;
        seen |= 1;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "data":
        if (typeof member !== "string" && !isPusherAddedMember(member)) return false;
        seen |= 4;
        break;
    }
  }
  return seen === 7;
};
