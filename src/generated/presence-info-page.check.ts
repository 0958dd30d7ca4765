// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";
import { checkPresenceInfo } from "./presence-info.check.js";

function isItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkPresenceInfo(item)) return false;
  }
  return true;
}

export const checkPresenceInfoPageJson: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 items
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "items":
        if (!isItems(member)) return false;
        seen |= 1;
        break;
      case "cursor":
        if (typeof member !== "string") return false;
        break;
      default:
        return false;
    }
  }
  return seen === 1;
};
