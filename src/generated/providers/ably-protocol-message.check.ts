// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkAblyPresenceRow } from "./ably-presence-row.check.js";

function isPresence(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkAblyPresenceRow(item)) return false;
  }
  return true;
}

export const checkAblyProtocolMessage: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 action
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "action":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 1;
        break;
      case "channel":
      case "id":
      case "connectionId":
      case "channelSerial":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "timestamp":
        if ((typeof member !== "number" || !Number.isInteger(member) || member < 0 || member > 999999999) && (typeof member !== "number" || !Number.isInteger(member) || member < 10000000000 || member > 253402300799999) && member !== null) return false;
        break;
      case "flags":
        if ((typeof member !== "number" || !Number.isInteger(member) || member < 0) && member !== null) return false;
        break;
      case "presence":
        if (!isPresence(member) && member !== null) return false;
        break;
    }
  }
  return seen === 1;
};
