// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkCometChatUser } from "./cometchat-user.check.js";

function isCometChatSession(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 session_id
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "session_id":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "connected_at":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "cometchat_device_id":
      case "platform":
        if (typeof member !== "string" && member !== null) return false;
        break;
    }
  }
  return seen === 1;
}

function isCometChatConnectionEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 type, 2 event_for
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "type":
        if (member !== "connected" && member !== "disconnected") return false;
        seen |= 1;
        break;
      case "at":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string" && member !== null) return false;
        break;
      case "event_for":
        if (!isCometChatSession(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

function isConnections(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isCometChatSession(item)) return false;
  }
  return true;
}

function isCometChatLegacyWebhookData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 user, 2 event
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "user":
        if (!checkCometChatUser(member)) return false;
        seen |= 1;
        break;
      case "event":
        if (!isCometChatConnectionEvent(member)) return false;
        seen |= 2;
        break;
      case "connections":
        if (!isConnections(member) && member !== null) return false;
        break;
    }
  }
  return seen === 3;
}

export const checkCometChatLegacyConnectionWebhook: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 trigger, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "trigger":
        if (member !== "after_connection_status_changed" && member !== "user_connection_status_change") return false;
        seen |= 1;
        break;
      case "data":
        if (!isCometChatLegacyWebhookData(member)) return false;
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
