// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";
import { checkRealtimePresence } from "./realtime-presence.check.js";

export const checkPresenceInput: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 clientId, 4 action, 8 record, 16 mark, 32 reason
  let left = 63; // 1 Realtime Presence, 2 Presence Envelope, 4 Sync Start Mark, 8 Sync End Mark, 16 Clear Mark, 32 Resync Mark
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        left &= 61;
        seen |= 1;
        break;
      case "clientId":
        if (typeof member !== "string") return false;
        left &= 1;
        seen |= 2;
        break;
      case "connectionId":
        if (typeof member !== "string") return false;
        left &= 1;
        break;
      case "action":
        if (member !== "enter" && member !== "leave" && member !== "update" && member !== "present" && member !== "absent") return false;
        left &= 1;
        seen |= 4;
        break;
      case "data":
        if (!isObject(member)) return false;
        left &= 1;
        break;
      case "since":
      case "occurredAt":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        left &= 1;
        break;
      case "record":
        if (!checkRealtimePresence(member)) return false;
        left &= 2;
        seen |= 8;
        break;
      case "tenantId":
        if (typeof member !== "string") return false;
        left &= 62;
        break;
      case "id":
      case "order":
      case "provider":
        if (typeof member !== "string") return false;
        left &= 2;
        break;
      case "receivedAt":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        left &= 2;
        break;
      case "ttl":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0) return false;
        left &= 2;
        break;
      case "extras":
        if (!isObject(member)) return false;
        left &= 2;
        break;
      case "mark":
        left &= (member === "sync-start" ? 4 : 0) | (member === "sync-end" ? 8 : 0) | (member === "clear" ? 16 : 0) | (member === "resync" ? 32 : 0);
        seen |= 16;
        break;
      case "syncId":
        if (typeof member !== "string") return false;
        left &= 12;
        break;
      case "restart":
        if (typeof member !== "boolean") return false;
        left &= 4;
        break;
      case "asOf":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        left &= 8;
        break;
      case "reason":
        if (typeof member !== "string") return false;
        left &= 32;
        seen |= 32;
        break;
      default:
        return false;
    }
  }
  return ((left & 1) !== 0 && (seen & 7) === 7) ||
    ((left & 2) !== 0 && (seen & 8) === 8) ||
    ((left & 4) !== 0 && (seen & 17) === 17) ||
    ((left & 8) !== 0 && (seen & 17) === 17) ||
    ((left & 16) !== 0 && (seen & 17) === 17) ||
    ((left & 32) !== 0 && (seen & 49) === 49);
};
