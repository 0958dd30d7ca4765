// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";
import { checkLiveKitJoinResponse } from "./livekit-join-response.check.js";
import { checkLiveKitLeaveRequest } from "./livekit-leave-request.check.js";
import { checkLiveKitParticipantUpdate } from "./livekit-participant-update.check.js";
import { checkLiveKitRoomMovedResponse } from "./livekit-room-moved-response.check.js";
import { checkLiveKitRoom } from "./livekit-room.check.js";

function isLiveKitRoomUpdate(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "room":
        if (!checkLiveKitRoom(member) && member !== null) return false;
        break;
    }
  }
  return true;
}

export const checkLiveKitSignalResponse: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let count = 0;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    count++;
    switch (key) {
      case "join":
        if (!checkLiveKitJoinResponse(member)) return false;
        break;
      case "update":
        if (!checkLiveKitParticipantUpdate(member)) return false;
        break;
      case "roomMoved":
      case "room_moved":
        if (!checkLiveKitRoomMovedResponse(member)) return false;
        break;
      case "leave":
        if (!checkLiveKitLeaveRequest(member)) return false;
        break;
      case "reconnect":
        if (!isObject(member)) return false;
        break;
      case "roomUpdate":
      case "room_update":
        if (!isLiveKitRoomUpdate(member)) return false;
        break;
    }
  }
  return count >= 1 && count <= 1;
};
