// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkLiveKitRoom } from "./livekit-room.check.js";

function isRooms(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!checkLiveKitRoom(item)) return false;
  }
  return true;
}

export const checkLiveKitListRoomsResponse: RawCheck = (value) => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "rooms":
        if (!isRooms(member) && member !== null) return false;
        break;
    }
  }
  return true;
};
