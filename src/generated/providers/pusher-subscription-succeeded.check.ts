// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isIds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string" && (typeof item !== "number" || !Number.isInteger(item))) return false;
  }
  return true;
}

function isPusherMemberList(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 hash
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "ids":
        if (!isIds(member)) return false;
        break;
      case "hash":
        if (!isObject(member)) return false;
        seen |= 1;
        break;
      case "count":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
    }
  }
  return seen === 1;
}

function isPusherSubscriptionData(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "presence":
        if (!isPusherMemberList(member)) return false;
        break;
    }
  }
  return true;
}

export const checkPusherSubscriptionSucceeded: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event, 2 channel, 4 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "pusher_internal:subscription_succeeded") return false;
        seen |= 1;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "data":
        if (typeof member !== "string" && !isPusherSubscriptionData(member)) return false;
        seen |= 4;
        break;
    }
  }
  return seen === 7;
};
