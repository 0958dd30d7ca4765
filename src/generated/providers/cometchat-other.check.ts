// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isCometChatOtherWebhook(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 trigger, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "trigger":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "data":
        if (!isObject(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

function isCometChatOtherFrame(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 type, 2 body
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "type":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "body":
        if (!isObject(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

function isData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 onlineUsersCount
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "onlineUsersCount":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

function isCometChatOnlineCount(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "data":
        if (!isData(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

export const checkCometChatOtherMessage: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
    }
  }
  return !(!isCometChatOtherWebhook(value) && !isCometChatOtherFrame(value) && !isCometChatOnlineCount(value));
};
