// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isAblyChannelMemory(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 attached
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "attached":
        if (typeof member !== "boolean") return false;
        seen |= 2;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function isChannels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isAblyChannelMemory(item)) return false;
  }
  return true;
}

export const checkAblyAdapterState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 version, 2 channels
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "version":
        if (member !== 1) return false;
        seen |= 1;
        break;
      case "channels":
        if (!isChannels(member)) return false;
        seen |= 2;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
};
