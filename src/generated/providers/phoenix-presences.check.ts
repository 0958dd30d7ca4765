// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isPhoenixMeta(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "phx_ref":
      case "phx_ref_prev":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return true;
}

function isMetas(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPhoenixMeta(item)) return false;
  }
  return true;
}

function isPhoenixPresence(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 metas
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "metas":
        if (!isMetas(member)) return false;
        seen |= 1;
        break;
    }
  }
  return seen === 1;
}

export const checkPhoenixPresences: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (!isPhoenixPresence(member)) return false;
    }
  }
  return true;
};
