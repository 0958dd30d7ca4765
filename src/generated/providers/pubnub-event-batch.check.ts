// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isData(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isObject(item)) return false;
  }
  return true;
}

export const checkPubNubEventBatch: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "schema":
      case "dataSchema":
        if (typeof member !== "string") return false;
        break;
      case "data":
        if (!isData(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
};
