// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherSubscribeData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "auth":
      case "channel_data":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return seen === 1;
}

export const checkPusherSubscribe: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "pusher:subscribe") return false;
        seen |= 1;
        break;
      case "data":
        if (typeof member !== "string" && !isPusherSubscribeData(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
