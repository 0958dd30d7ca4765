// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RawCheck } from "../../runtime/raw-check.js";

export const checkPhoenixFrame: RawCheck = (value) => {
  if (!Array.isArray(value)) return false;
  if (value.length < 5) return false;
  if (value.length > 5) return false;
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
    if (typeof item !== "string") return false;
  }
  if (value.length > 3) {
    const item: unknown = value[3];
    if (typeof item !== "string") return false;
  }
  return true;
};
