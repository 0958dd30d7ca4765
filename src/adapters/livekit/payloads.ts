/** What LiveKit sends: one validator a wire form, and the union of them all. */
import { checkLiveKitAdapterState } from "../../generated/providers/livekit-adapter-state.check.js";
import { liveKitAdapterStateSchema } from "../../generated/providers/livekit-adapter-state.js";
import { checkLiveKitJoinResponse } from "../../generated/providers/livekit-join-response.check.js";
import {
  type LiveKitJoinResponse,
  liveKitJoinResponseSchema,
} from "../../generated/providers/livekit-join-response.js";
import { liveKitLeaveRequestSchema } from "../../generated/providers/livekit-leave-request.js";
import { checkLiveKitListRoomsResponse } from "../../generated/providers/livekit-list-rooms-response.check.js";
import {
  type LiveKitListRoomsResponse,
  liveKitListRoomsResponseSchema,
} from "../../generated/providers/livekit-list-rooms-response.js";
import { checkLiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.check.js";
import {
  type LiveKitParticipantInfo,
  liveKitParticipantInfoSchema,
} from "../../generated/providers/livekit-participant-info.js";
import { checkLiveKitParticipantUpdate } from "../../generated/providers/livekit-participant-update.check.js";
import {
  type LiveKitParticipantUpdate,
  liveKitParticipantUpdateSchema,
} from "../../generated/providers/livekit-participant-update.js";
import { liveKitRoomSchema } from "../../generated/providers/livekit-room.js";
import { checkLiveKitRoomMovedResponse } from "../../generated/providers/livekit-room-moved-response.check.js";
import {
  type LiveKitRoomMovedResponse,
  liveKitRoomMovedResponseSchema,
} from "../../generated/providers/livekit-room-moved-response.js";
import { checkLiveKitSignalResponse } from "../../generated/providers/livekit-signal-response.check.js";
import {
  type LiveKitSignalResponse,
  liveKitSignalResponseSchema,
} from "../../generated/providers/livekit-signal-response.js";
import { checkLiveKitWebhookEvent } from "../../generated/providers/livekit-webhook-event.check.js";
import {
  type LiveKitWebhookEvent,
  liveKitWebhookEventSchema,
} from "../../generated/providers/livekit-webhook-event.js";
import { createValidator, type Validator } from "../../validation/validator.js";

/** Everything of LiveKit that the adapter reads: a signal message, a webhook, or an answer of the room service. */
export type LiveKitPayload =
  | LiveKitSignalResponse
  | LiveKitWebhookEvent
  | LiveKitJoinResponse
  | LiveKitParticipantUpdate
  | LiveKitRoomMovedResponse
  | LiveKitListRoomsResponse
  | LiveKitParticipantInfo;

const PARTS = [liveKitParticipantInfoSchema, liveKitRoomSchema];

/** One message of the signal socket, in JSON form. */
export const liveKitSignalResponse: Validator<LiveKitSignalResponse> = createValidator({
  name: "LiveKit SignalResponse",
  schema: liveKitSignalResponseSchema,
  check: checkLiveKitSignalResponse,
  refs: [
    ...PARTS,
    liveKitJoinResponseSchema,
    liveKitParticipantUpdateSchema,
    liveKitRoomMovedResponseSchema,
    liveKitLeaveRequestSchema,
  ],
});

/** The first message of a session, without the SignalResponse around it. */
export const liveKitJoinResponse: Validator<LiveKitJoinResponse> = createValidator({
  name: "LiveKit JoinResponse",
  schema: liveKitJoinResponseSchema,
  check: checkLiveKitJoinResponse,
  refs: PARTS,
});

/** Changed participants, and ListParticipants' answer: the two have one shape. */
export const liveKitParticipantUpdate: Validator<LiveKitParticipantUpdate> = createValidator({
  name: "LiveKit ParticipantUpdate",
  schema: liveKitParticipantUpdateSchema,
  check: checkLiveKitParticipantUpdate,
  refs: PARTS,
});

/** The session is in another room now, without the SignalResponse around it. */
export const liveKitRoomMovedResponse: Validator<LiveKitRoomMovedResponse> = createValidator({
  name: "LiveKit RoomMovedResponse",
  schema: liveKitRoomMovedResponseSchema,
  check: checkLiveKitRoomMovedResponse,
  refs: PARTS,
});

/** ListRooms' answer: counts only. */
export const liveKitListRoomsResponse: Validator<LiveKitListRoomsResponse> = createValidator({
  name: "LiveKit ListRoomsResponse",
  schema: liveKitListRoomsResponseSchema,
  check: checkLiveKitListRoomsResponse,
  refs: PARTS,
});

/** One participant: GetParticipant's answer. */
export const liveKitParticipantInfo: Validator<LiveKitParticipantInfo> = createValidator({
  name: "LiveKit ParticipantInfo",
  schema: liveKitParticipantInfoSchema,
  check: checkLiveKitParticipantInfo,
  refs: PARTS,
});

/** The body of a webhook request. Check its signature before this (`WebhookReceiver` of livekit-server-sdk). */
export const liveKitWebhookEvent: Validator<LiveKitWebhookEvent> = createValidator({
  name: "LiveKit WebhookEvent",
  schema: liveKitWebhookEventSchema,
  check: checkLiveKitWebhookEvent,
  refs: PARTS,
});

/** What a LiveKit adapter with a memory knows. */
export const liveKitAdapterState: Validator<unknown> = createValidator({
  name: "LiveKit adapter state",
  schema: liveKitAdapterStateSchema,
  check: checkLiveKitAdapterState,
});
