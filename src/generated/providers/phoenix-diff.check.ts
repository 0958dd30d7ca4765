// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkPhoenixPresences } from "./phoenix-presences.check.js";

export const checkPhoenixDiff: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 joins, 2 leaves
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "joins":
        if (!checkPhoenixPresences(member)) return false;
        seen |= 1;
        break;
      case "leaves":
        if (!checkPhoenixPresences(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
