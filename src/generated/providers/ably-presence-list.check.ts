// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkAblyPresenceMessage } from "./ably-presence-message.check.js";

function isValue(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkAblyPresenceMessage(item)) return false;
  }
  return true;
}

function isAblyPresencePage(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 items
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "items":
        if (!isValue(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

export const checkAblyPresenceList: RawCheck = (value) => !(!isValue(value) && !isAblyPresencePage(value));
