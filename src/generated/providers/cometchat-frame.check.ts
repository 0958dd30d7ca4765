// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkCometChatUser } from "./cometchat-user.check.js";

function isCometChatPresenceFrameBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 action, 2 user
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "action":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "timestamp":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "user":
        if (!checkCometChatUser(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

export const checkCometChatPresenceFrame: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 type, 2 body
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "type":
        if (member !== "presence") return false;
        seen |= 1;
        break;
      case "appId":
      case "deviceId":
      case "sender":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "body":
        if (!isCometChatPresenceFrameBody(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
