// Generated from schemas/ by `npm run generate`. Do not edit.
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";
import { checkRealtimePresence } from "./realtime-presence.check.js";

function isSnapshotSync(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 reattached
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "reattached":
        if (typeof member !== "boolean") return false;
        seen |= 1;
        break;
      default:
        return false;
    }
  }
  return seen === 1;
}

function isSnapshotMoment(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 ms, 2 rank
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "ms":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        seen |= 1;
        break;
      case "rank":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function isSnapshotCell(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 record, 2 status, 4 place, 8 rank
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "record":
        if (!checkRealtimePresence(member)) return false;
        seen |= 1;
        break;
      case "status":
        if (member !== "live" && member !== "left" && member !== "lapsed") return false;
        seen |= 2;
        break;
      case "place":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 4;
        break;
      case "ms":
      case "deadline":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "rank":
        if (typeof member !== "string") return false;
        seen |= 8;
        break;
      case "seen":
        if (typeof member !== "boolean") return false;
        break;
      case "since":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "sinceOrder":
        if (typeof member !== "string") return false;
        break;
      case "left":
        if (!isSnapshotMoment(member)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 15;
}

function isCells(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isSnapshotCell(item)) return false;
  }
  return true;
}

function isSnapshotChannel(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 synced, 4 cells
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "tenantId":
      case "syncId":
        if (typeof member !== "string") return false;
        break;
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "synced":
        if (typeof member !== "boolean") return false;
        seen |= 2;
        break;
      case "sync":
        if (!isSnapshotSync(member)) return false;
        break;
      case "watermark":
        if (!isSnapshotMoment(member)) return false;
        break;
      case "cells":
        if (!isCells(member)) return false;
        seen |= 4;
        break;
      default:
        return false;
    }
  }
  return seen === 7;
}

function isChannels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isSnapshotChannel(item)) return false;
  }
  return true;
}

export const checkPresenceSnapshot: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 version, 2 ordering, 4 channels
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "version":
        if (member !== 1) return false;
        seen |= 1;
        break;
      case "ordering":
        if (member !== "convergent" && member !== "ably") return false;
        seen |= 2;
        break;
      case "now":
      case "watermark":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "channels":
        if (!isChannels(member)) return false;
        seen |= 4;
        break;
      default:
        return false;
    }
  }
  return seen === 7;
};
