// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherUser(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 id
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "id":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isInteger(member))) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

function isUsers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPusherUser(item)) return false;
  }
  return true;
}

export const checkPusherUsers: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 users
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "users":
        if (!isUsers(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
};
