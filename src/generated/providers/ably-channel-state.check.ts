// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkAblyChannelState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 current, 2 previous
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "current":
        if (member !== "initialized" && member !== "attaching" && member !== "attached" && member !== "detaching" && member !== "detached" && member !== "suspended" && member !== "failed") return false;
        seen |= 1;
        break;
      case "previous":
        if (member !== "initialized" && member !== "attaching" && member !== "attached" && member !== "detaching" && member !== "detached" && member !== "suspended" && member !== "failed") return false;
        seen |= 2;
        break;
      case "resumed":
        if (typeof member !== "boolean" && member !== null) return false;
        break;
    }
  }
  return seen === 3;
};
