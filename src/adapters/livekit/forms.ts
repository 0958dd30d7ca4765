/** Which of LiveKit's wire forms a payload has. JSON names no form, so members tell. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import type { Validator } from "../../validation/validator.js";
import type { LiveKitForm } from "./contexts.js";
import {
  liveKitJoinResponse,
  liveKitListRoomsResponse,
  liveKitParticipantInfo,
  liveKitParticipantUpdate,
  liveKitRoomMovedResponse,
  liveKitSignalResponse,
  liveKitWebhookEvent,
} from "./payloads.js";
import { camelOf, type Message } from "./proto-json.js";

const VALIDATORS: ReadonlyMap<LiveKitForm, Validator<unknown>> = new Map<LiveKitForm, Validator<unknown>>([
  ["signal", liveKitSignalResponse],
  ["webhook", liveKitWebhookEvent],
  ["join", liveKitJoinResponse],
  ["update", liveKitParticipantUpdate],
  ["list-participants", liveKitParticipantUpdate],
  ["room-moved", liveKitRoomMovedResponse],
  ["list-rooms", liveKitListRoomsResponse],
  ["participant", liveKitParticipantInfo],
]);

/** The members of SignalResponse's oneof (@livekit/protocol 1.52.1), in lowerCamelCase. */
const SIGNALS: ReadonlySet<string> = new Set([
  "join",
  "answer",
  "offer",
  "trickle",
  "update",
  "trackPublished",
  "leave",
  "mute",
  "speakersChanged",
  "roomUpdate",
  "connectionQuality",
  "streamStateUpdate",
  "subscribedQualityUpdate",
  "subscriptionPermissionUpdate",
  "refreshToken",
  "trackUnpublished",
  "pong",
  "reconnect",
  "pongResp",
  "subscriptionResponse",
  "requestResponse",
  "trackSubscribed",
  "roomMoved",
  "mediaSectionsRequirement",
  "subscribedAudioCodecUpdate",
  "publishDataTrackResponse",
  "unpublishDataTrackResponse",
  "dataTrackSubscriberHandles",
  "storeDataBlobResponse",
  "getDataBlobResponse",
]);

/** The name of a signal message in lowerCamelCase, if this is one. */
export function signalOf(name: string): string | undefined {
  if (SIGNALS.has(name)) return name;
  const camel = camelOf(name);
  return SIGNALS.has(camel) ? camel : undefined;
}

const has = (payload: Message, ...names: string[]): boolean =>
  names.some((name) => Object.hasOwn(payload, name));

/** Guesses the form. `undefined`: this is not LiveKit's. */
function guess(payload: Message): LiveKitForm | undefined {
  // Pusher's frames name an event too, of a channel or with data.
  const isNamed = typeof payload["event"] === "string" && Object.hasOwn(payload, "event");
  if (isNamed && !has(payload, "channel", "data")) return "webhook";
  const keys = Object.keys(payload);
  const [first] = keys;
  if (keys.length === 1 && first !== undefined && signalOf(first) !== undefined) return "signal";
  if (has(payload, "room") && has(payload, "participant", "otherParticipants", "other_participants"))
    return "join";
  if (Array.isArray(payload["participants"]) && has(payload, "participants")) return "update";
  if (Array.isArray(payload["rooms"]) && has(payload, "rooms")) return "list-rooms";
  if (has(payload, "sid") && has(payload, "identity")) return "participant";
  return undefined;
}

/** A payload with its form, checked. */
export interface Recognized {
  readonly form: LiveKitForm;
  readonly message: Message;
}

/** Recognizes a payload, or says nothing. May throw where the payload is a live object that throws. */
export function recognize(payload: unknown, given?: LiveKitForm): Recognized | undefined {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return undefined;
  const message = payload as Message;
  const form = given ?? guess(message);
  // An empty room's answer is `{}`; anything else without the list is another message, and would empty the room.
  if (form === "list-participants" && !has(message, "participants") && Object.keys(message).length > 0)
    return undefined;
  const validator = form === undefined ? undefined : VALIDATORS.get(form);
  return form !== undefined && validator?.is(payload) === true ? { form, message } : undefined;
}

/** The form that a payload would have if it were valid. */
function formOf(payload: unknown): LiveKitForm | undefined {
  if (typeof payload !== "object" || payload === null) return undefined;
  try {
    return Array.isArray(payload) ? undefined : guess(payload as Message);
  } catch {
    return undefined; // a revoked proxy, a getter that throws
  }
}

/** The error that says why `recognize` said nothing. */
export function notLiveKit(payload: unknown, given?: LiveKitForm): PresenceValidationError {
  const form = given ?? formOf(payload);
  const validator = form === undefined ? undefined : VALIDATORS.get(form);
  const result = validator?.safeParse(payload);
  if (result !== undefined && !result.success)
    return new PresenceValidationError("LiveKit payload", result.issues);
  return new PresenceValidationError("LiveKit payload", [
    issueAt(
      [],
      "form",
      "expected a signal message, a webhook event, or an answer of the room service in JSON form",
    ),
  ]);
}
