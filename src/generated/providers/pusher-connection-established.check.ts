// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherConnectionData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 socket_id
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "socket_id":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "activity_timeout":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
    }
  }
  return seen === 1;
}

export const checkPusherConnectionEstablished: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "pusher:connection_established") return false;
        seen |= 1;
        break;
      case "data":
        if (typeof member !== "string" && !isPusherConnectionData(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
