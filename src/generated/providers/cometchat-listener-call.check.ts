// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkCometChatUser } from "./cometchat-user.check.js";

export const checkCometChatListenerCall: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 listener, 2 user
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "listener":
        if (member !== "onUserOnline" && member !== "onUserOffline") return false;
        seen |= 1;
        break;
      case "user":
        if (!checkCometChatUser(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
