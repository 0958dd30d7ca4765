// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherChannelCount(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "user_count":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
    }
  }
  return true;
}

function isChannels(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (!isPusherChannelCount(member)) return false;
    }
  }
  return true;
}

export const checkPusherChannels: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channels
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channels":
        if (!isChannels(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
};
