// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isJoin(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isValueThen(value: unknown): boolean {
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
    }
  }
  return seen === 1;
}

function isValueWhen(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 action
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "action":
        if (member !== "join" && member !== "leave" && member !== "timeout" && member !== "state-change") return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

export const checkPubNubPresenceEvent: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "action":
      case "uuid":
        if (typeof member !== "string") return false;
        break;
      case "timestamp":
      case "precise_timestamp":
      case "occupancy":
        if ((typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "string") return false;
        break;
      case "join":
      case "leave":
      case "timeout":
      case "joined":
      case "left":
      case "timedout":
        if (!isJoin(member)) return false;
        break;
      case "here_now_refresh":
        if (typeof member !== "boolean") return false;
        break;
      case "data":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
    }
  }
  return (!isValueWhen(value) || isValueThen(value));
};
