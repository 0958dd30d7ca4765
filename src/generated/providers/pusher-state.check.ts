// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPusherHeardChannel(value: unknown): boolean {
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
      case "tenantId":
        if (typeof member !== "string") return false;
        break;
      default:
        return false;
    }
  }
  return seen === 1;
}

function isHeard(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPusherHeardChannel(item)) return false;
  }
  return true;
}

function isConnections(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function isPusherMemberState(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 clientId, 2 connections
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "connections":
        if (!isConnections(member)) return false;
        seen |= 2;
        break;
      case "info":
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function isMembers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPusherMemberState(item)) return false;
  }
  return true;
}

function isPusherSyncState(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 members
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "syncId":
        if (typeof member !== "string") return false;
        break;
      case "members":
        if (!isMembers(member)) return false;
        seen |= 1;
        break;
      default:
        return false;
    }
  }
  return seen === 1;
}

function isPusherChannelState(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 members
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
      case "members":
        if (!isMembers(member)) return false;
        seen |= 2;
        break;
      case "sync":
        if (!isPusherSyncState(member)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function isChannels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPusherChannelState(item)) return false;
  }
  return true;
}

export const checkPusherAdapterState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 heard, 2 channels
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "heard":
        if (!isHeard(member)) return false;
        seen |= 1;
        break;
      case "channels":
        if (!isChannels(member)) return false;
        seen |= 2;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
};
