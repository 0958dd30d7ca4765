// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isUsersJoined(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

export const checkPubNubEventItem: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "id":
      case "userId":
      case "timestamp":
      case "subKey":
        if (typeof member !== "string") return false;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "occupancy":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string") return false;
        break;
      case "data":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
      case "usersJoined":
      case "usersLeft":
        if (!isUsersJoined(member)) return false;
        break;
    }
  }
  return seen === 1;
};
