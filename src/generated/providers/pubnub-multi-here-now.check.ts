// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPubNubMultiHereNowOccupant(value: unknown): boolean {
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

function isUuids(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string" && !isPubNubMultiHereNowOccupant(item)) return false;
  }
  return true;
}

function isPubNubMultiHereNowChannel(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 occupancy
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "occupancy":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0) return false;
        seen |= 1;
        break;
      case "uuids":
        if (!isUuids(member)) return false;
        break;
    }
  }
  return seen === 1;
}

function isChannels(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (!isPubNubMultiHereNowChannel(member)) return false;
    }
  }
  return true;
}

function isPubNubMultiHereNowPayload(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 total_channels, 2 total_occupancy
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "total_channels":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 1;
        break;
      case "total_occupancy":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 2;
        break;
      case "channels":
        if (!isChannels(member)) return false;
        break;
    }
  }
  return seen === 3;
}

export const checkPubNubMultiHereNow: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 status, 2 payload
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "status":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 1;
        break;
      case "message":
      case "service":
        if (typeof member !== "string") return false;
        break;
      case "payload":
        if (!isPubNubMultiHereNowPayload(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
