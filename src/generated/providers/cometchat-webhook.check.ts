// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkCometChatUser } from "./cometchat-user.check.js";

function isCurrentConnection(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "action":
      case "platform":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "connectedAt":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
    }
  }
  return true;
}

function isCometChatConnectionWebhookData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 user, 2 status
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "timestamp":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "user":
        if (!checkCometChatUser(member)) return false;
        seen |= 1;
        break;
      case "status":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "currentConnection":
        if (!isCurrentConnection(member) && member !== null) return false;
        break;
      case "userPresenceChanged":
        if (typeof member !== "boolean" && member !== null) return false;
        break;
    }
  }
  return seen === 3;
}

export const checkCometChatConnectionWebhook: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 trigger, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "trigger":
        if (member !== "user_connection_status_changed") return false;
        seen |= 1;
        break;
      case "data":
        if (!isCometChatConnectionWebhookData(member)) return false;
        seen |= 2;
        break;
      case "appId":
      case "region":
      case "webhook":
        if (typeof member !== "string" && member !== null) return false;
        break;
    }
  }
  return seen === 3;
};
