// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPubNubOccupant(value: unknown): boolean {
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
    if (typeof item !== "string" && !isPubNubOccupant(item)) return false;
  }
  return true;
}

export const checkPubNubHereNow: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 status, 2 occupancy
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
      case "occupancy":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0) return false;
        seen |= 2;
        break;
      case "uuids":
        if (!isUuids(member)) return false;
        break;
    }
  }
  return seen === 3;
};
