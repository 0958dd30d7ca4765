// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPubNubCursor(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 t
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "t":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "r":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
    }
  }
  return seen === 1;
}

function isPubNubMessage(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 c
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "c":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "b":
        if (typeof member !== "string" && member !== null) return false;
        break;
      case "e":
        if ((typeof member !== "number" || !Number.isFinite(member)) && member !== null) return false;
        break;
      case "p":
        if (!isPubNubCursor(member)) return false;
        break;
      case "a":
      case "f":
      case "i":
      case "s":
      case "k":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && member !== null) return false;
        break;
      case "o":
        if (!isObject(member) && member !== null) return false;
        break;
      case "u":
      case "d":
        if (typeof member !== "string" && (typeof member !== "number" || !Number.isFinite(member)) && typeof member !== "boolean" && typeof member !== "object") return false;
        break;
    }
  }
  return seen === 1;
}

function isM(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPubNubMessage(item)) return false;
  }
  return true;
}

export const checkPubNubSubscribeAnswer: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 t, 2 m
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "t":
        if (!isPubNubCursor(member)) return false;
        seen |= 1;
        break;
      case "m":
        if (!isM(member)) return false;
        seen |= 2;
        break;
    }
  }
  return seen === 3;
};
