// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkLiveKitParticipantInfo } from "./livekit-participant-info.check.js";

function isParticipants(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkLiveKitParticipantInfo(item)) return false;
  }
  return true;
}

export const checkLiveKitParticipantUpdate: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "participants":
        if (!isParticipants(member) && member !== null) return false;
        break;
    }
  }
  return true;
};
