// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkPhoenixDiff } from "./phoenix-diff.check.js";

function isPending(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkPhoenixDiff(item)) return false;
  }
  return true;
}

function isPhoenixChainMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 4) return false;
  if (value.length > 4) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string") return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (typeof item !== "string") return false;
  }
  if (value.length > 2) {
    const item: unknown = value[2];
    if (typeof item !== "string") return false;
  }
  if (value.length > 3) {
    const item: unknown = value[3];
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function isChains(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPhoenixChainMemory(item)) return false;
  }
  return true;
}

function isPhoenixTopicMemory(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 topic, 2 synced, 4 pending, 8 chains
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "topic":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "joinRef":
        if (typeof member !== "string") return false;
        break;
      case "told":
      case "overflowed":
        if (typeof member !== "boolean") return false;
        break;
      case "synced":
        if (typeof member !== "boolean") return false;
        seen |= 2;
        break;
      case "pending":
        if (!isPending(member)) return false;
        seen |= 4;
        break;
      case "chains":
        if (!isChains(member)) return false;
        seen |= 8;
        break;
      default:
        return false;
    }
  }
  return seen === 15;
}

function isTopics(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPhoenixTopicMemory(item)) return false;
  }
  return true;
}

function isPhoenixMemberMemory(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 topic, 2 clientId, 4 root, 8 ref, 16 meta
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "topic":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "connectionId":
        if (typeof member !== "string") return false;
        break;
      case "root":
        if (typeof member !== "string") return false;
        seen |= 4;
        break;
      case "ref":
        if (typeof member !== "string") return false;
        seen |= 8;
        break;
      case "meta":
        if (!isObject(member)) return false;
        seen |= 16;
        break;
      default:
        return false;
    }
  }
  return seen === 31;
}

function isMembers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPhoenixMemberMemory(item)) return false;
  }
  return true;
}

export const checkPhoenixAdapterState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 version, 2 read, 4 made, 8 topics, 16 members
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "version":
        if (member !== 1) return false;
        seen |= 1;
        break;
      case "read":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 2;
        break;
      case "made":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 4;
        break;
      case "topics":
        if (!isTopics(member)) return false;
        seen |= 8;
        break;
      case "members":
        if (!isMembers(member)) return false;
        seen |= 16;
        break;
      default:
        return false;
    }
  }
  return seen === 31;
};
