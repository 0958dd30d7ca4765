// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPubNubSDKOccupant(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 uuid
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "uuid":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "state":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
    }
  }
  return seen === 1;
}

function isOccupants(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPubNubSDKOccupant(item)) return false;
  }
  return true;
}

function isPubNubSDKHereNowChannel(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 occupancy, 2 occupants
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "name":
        if (typeof member !== "string") return false;
        break;
      case "occupancy":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0) return false;
        seen |= 1;
        break;
      case "occupants":
        if (!isOccupants(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

function isChannels(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (!isPubNubSDKHereNowChannel(member)) return false;
    }
  }
  return true;
}

export const checkPubNubSDKHereNow: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 totalChannels, 2 channels
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "totalChannels":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 1;
        break;
      case "totalOccupancy":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "channels":
        if (!isChannels(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
