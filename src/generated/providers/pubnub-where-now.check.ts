// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isChannels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isPubNubWhereNowPayload(value: unknown): boolean {
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
}

export const checkPubNubWhereNow: RawCheck = (value) => {
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
        if (!isPubNubWhereNowPayload(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
