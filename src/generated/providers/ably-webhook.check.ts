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

function isData(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channelId":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "site":
        if (typeof member !== "string") return false;
        break;
      case "presence":
        if (!isPresence(member)) return false;
        break;
    }
  }
  return true;
}

function isItemsItem(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 source, 2 data
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "webhookId":
      case "serial":
      case "name":
        if (typeof member !== "string") return false;
        break;
      case "source":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "timestamp":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "data":
        if (!isData(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

function isItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isItemsItem(item)) return false;
  }
  return true;
}

function isAblyBatchedWebhook(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 items
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "items":
        if (!isItems(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

function isAblyEnvelopedWebhook(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 presence
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "source":
      case "appId":
      case "site":
      case "ruleId":
        if (typeof member !== "string") return false;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "timestamp":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "presence":
        if (!isPresence(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

function isHeadersMember(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isHeaders(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (typeof member !== "string" && !isHeadersMember(member)) return false;
    }
  }
  return true;
}

function isAblyBareWebhook(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 headers, 2 body
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "headers":
        if (!isHeaders(member)) return false;
        seen |= 1;
        break;
      case "body":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
}

export const checkAblyWebhook: RawCheck = (value) => !(!isAblyBatchedWebhook(value) && !isAblyEnvelopedWebhook(value) && !isAblyBareWebhook(value));
