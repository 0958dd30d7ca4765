// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isLiveKitSocketMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 3) return false;
  if (value.length > 3) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string" && item !== null) return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (typeof item !== "string" && item !== null) return false;
  }
  if (value.length > 2) {
    const item: unknown = value[2];
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function isSockets(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitSocketMemory(item)) return false;
  }
  return true;
}

function isLiveKitSessionMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 5) return false;
  if (value.length > 5) return false;
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
    if (typeof item !== "number" || !Number.isInteger(item) || item < 0) return false;
  }
  if (value.length > 3) {
    const item: unknown = value[3];
    if (typeof item !== "number" || !Number.isInteger(item)) return false;
  }
  if (value.length > 4) {
    const item: unknown = value[4];
    if (item !== 0 && item !== 1) return false;
  }
  return true;
}

function isRoomsItemItem(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitSessionMemory(item)) return false;
  }
  return true;
}

function isLiveKitEndedSessionMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 2) return false;
  if (value.length > 2) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string") return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (typeof item !== "number" || !Number.isInteger(item)) return false;
  }
  return true;
}

function isRoomsItemItem2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitEndedSessionMemory(item)) return false;
  }
  return true;
}

function isLiveKitRoomMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 4) return false;
  if (value.length > 4) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string" && item !== null) return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (typeof item !== "string") return false;
  }
  if (value.length > 2) {
    const item: unknown = value[2];
    if (!isRoomsItemItem(item)) return false;
  }
  if (value.length > 3) {
    const item: unknown = value[3];
    if (!isRoomsItemItem2(item)) return false;
  }
  return true;
}

function isRooms(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitRoomMemory(item)) return false;
  }
  return true;
}

function isLiveKitWrittenConnectionMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 3) return false;
  if (value.length > 3) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string") return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (typeof item !== "number" || !Number.isInteger(item) || item < 0) return false;
  }
  if (value.length > 2) {
    const item: unknown = value[2];
    if (!isObject(item)) return false;
  }
  return true;
}

function isWrittenItemItemItemItem(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitWrittenConnectionMemory(item)) return false;
  }
  return true;
}

function isLiveKitWrittenParticipantMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 2) return false;
  if (value.length > 2) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string") return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (!isWrittenItemItemItemItem(item)) return false;
  }
  return true;
}

function isWrittenItemItem(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitWrittenParticipantMemory(item)) return false;
  }
  return true;
}

function isLiveKitWrittenRoomMemory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 3) return false;
  if (value.length > 3) return false;
  if (value.length > 0) {
    const item: unknown = value[0];
    if (typeof item !== "string" && item !== null) return false;
  }
  if (value.length > 1) {
    const item: unknown = value[1];
    if (typeof item !== "string") return false;
  }
  if (value.length > 2) {
    const item: unknown = value[2];
    if (!isWrittenItemItem(item)) return false;
  }
  return true;
}

function isWritten(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isLiveKitWrittenRoomMemory(item)) return false;
  }
  return true;
}

export const checkLiveKitAdapterState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 format, 2 sockets, 4 rooms, 8 written
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "format":
        if (member !== 1) return false;
        seen |= 1;
        break;
      case "sockets":
        if (!isSockets(member)) return false;
        seen |= 2;
        break;
      case "rooms":
        if (!isRooms(member)) return false;
        seen |= 4;
        break;
      case "written":
        if (!isWritten(member)) return false;
        seen |= 8;
        break;
      default:
        return false;
    }
  }
  return seen === 15;
};
