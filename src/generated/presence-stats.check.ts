// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../runtime/object.js";
import type { RawCheck } from "../runtime/raw-check.js";

function isByStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 online, 2 away, 4 busy, 8 offline
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "online":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 1;
        break;
      case "away":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 2;
        break;
      case "busy":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 4;
        break;
      case "offline":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 8;
        break;
      default:
        return false;
    }
  }
  return seen === 15;
}

export const checkPresenceStatsJson: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 tenantId, 2 total, 4 byStatus, 8 averageSessionMs
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "tenantId":
        if (typeof member !== "string" || member === "") return false;
        seen |= 1;
        break;
      case "total":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        seen |= 2;
        break;
      case "byStatus":
        if (!isByStatus(member)) return false;
        seen |= 4;
        break;
      case "averageSessionMs":
        if ((typeof member !== "number" || !Number.isFinite(member) || member < 0) && member !== null) return false;
        seen |= 8;
        break;
      default:
        return false;
    }
  }
  return seen === 15;
};
