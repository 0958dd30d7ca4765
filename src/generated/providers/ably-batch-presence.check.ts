// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkAblyPresenceMessage } from "./ably-presence-message.check.js";

function isPresence(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkAblyPresenceMessage(item)) return false;
  }
  return true;
}

function isAblyBatchPresenceResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "presence":
        if (!isPresence(member)) return false;
        break;
      case "error":
        if (!isObject(member)) return false;
        break;
    }
  }
  return seen === 1;
}

function isValue(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isAblyBatchPresenceResult(item)) return false;
  }
  return true;
}

function isAblyBatchPresenceResults(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 results
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "successCount":
      case "failureCount":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
      case "results":
        if (!isValue(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

function isAblyBatchPresenceFailure(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 error
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "error":
        if (!isObject(member)) return false;
        seen |= 1;
        break;
      case "batchResponse":
        if (!isValue(member)) return false;
        break;
    }
  }
  return seen === 1;
}

export const checkAblyBatchPresence: RawCheck = (value) => !(!isValue(value) && !isAblyBatchPresenceResults(value) && !isAblyBatchPresenceFailure(value));
