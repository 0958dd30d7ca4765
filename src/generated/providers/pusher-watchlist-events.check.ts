// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isUserIds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string" && (typeof item !== "number" || !Number.isInteger(item))) return false;
  }
  return true;
}

function isPusherWatchlistEntry(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 name, 2 user_ids
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "name":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "user_ids":
        if (!isUserIds(member)) return false;
        seen |= 2;
        break;
      case "channel_name":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return seen === 3;
}

function isEvents(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPusherWatchlistEntry(item)) return false;
  }
  return true;
}

function isPusherWatchlistData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 events
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "events":
        if (!isEvents(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

export const checkPusherWatchlistEvents: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 event, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "event":
        if (member !== "pusher_internal:watchlist_events") return false;
        seen |= 1;
        break;
      case "data":
        if (typeof member !== "string" && !isPusherWatchlistData(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
