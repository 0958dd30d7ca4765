// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherWebhookEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 name
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "name":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        break;
      case "user_id":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member))) return false;
        break;
    }
  }
  return seen === 1;
}

function isEvents(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPusherWebhookEvent(item)) return false;
  }
  return true;
}

export const checkPusherWebhook: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 time_ms, 2 events
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "time_ms":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        seen |= 1;
        break;
      case "events":
        if (!isEvents(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
