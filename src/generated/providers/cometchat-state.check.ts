// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isConnections(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function isCometChatUserState(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 clientId, 4 connections
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "tenantId":
        if (typeof member !== "string") return false;
        break;
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "at":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
      case "connections":
        if (!isConnections(member)) return false;
        seen |= 4;
        break;
      default:
        return false;
    }
  }
  return seen === 7;
}

function isListed(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isCometChatUserState(item)) return false;
  }
  return true;
}

export const checkCometChatAdapterState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 listed, 2 written
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "listed":
        if (!isListed(member)) return false;
        seen |= 1;
        break;
      case "written":
        if (!isListed(member)) return false;
        seen |= 2;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
};
