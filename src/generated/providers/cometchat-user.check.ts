// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isTags(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

export const checkCometChatUser: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 uid
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "uid":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "name":
      case "status":
      case "avatar":
      case "link":
      case "role":
      case "statusMessage":
      case "scope":
      case "guid":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "lastActiveAt":
      case "deactivatedAt":
      case "joinedAt":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "tags":
        if (!isTags(member) && member !== null) return false;
        break;
    }
  }
  return seen === 1;
};
