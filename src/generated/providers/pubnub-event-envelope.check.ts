// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPubNubEnvelopedEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "id":
        if (typeof member !== "string") return false;
        break;
      case "eventPayload":
      case "payload":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
    }
  }
  return true;
}

export const checkPubNubEventEnvelope: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (!isPubNubEnvelopedEvent(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
};
