/** Which of LiveKit's wire forms a payload has. JSON names no form, so members tell. */
import { isObject } from "../../runtime/object.js";
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

const hasOwn = Object.prototype.hasOwnProperty;

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

const has = (message: Message, name: string): boolean => hasOwn.call(message, name);

/** The only member of a message; undefined where there are more, or none. */
function onlyKeyOf(message: Message): string | undefined {
  let only: string | undefined;
  for (const key in message) {
    if (!hasOwn.call(message, key)) continue;
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
}

/** Guesses the form. `undefined`: this is not LiveKit's. */
function guess(message: Message): LiveKitForm | undefined {
  // Pusher's frames name an event too, of a channel or with data.
  const isNamed = typeof message["event"] === "string" && has(message, "event");
  if (isNamed && !has(message, "channel") && !has(message, "data")) return "webhook";
  const only = onlyKeyOf(message);
  if (only !== undefined && signalOf(only) !== undefined) return "signal";
  const listsSomebody =
    has(message, "participant") || has(message, "otherParticipants") || has(message, "other_participants");
  if (listsSomebody && has(message, "room")) return "join";
  if (Array.isArray(message["participants"]) && has(message, "participants")) return "update";
  if (Array.isArray(message["rooms"]) && has(message, "rooms")) return "list-rooms";
  if (has(message, "sid") && has(message, "identity")) return "participant";
  return undefined;
}

/** Tells which of LiveKit's forms a payload has, checked once; undefined for everything else. Never throws. */
export function formOf(payload: unknown, given?: LiveKitForm): LiveKitForm | undefined {
  try {
    return isObject(payload) ? formOfMessage(payload, given) : undefined;
  } catch {
    return undefined; // a revoked proxy, a getter that throws: it is not parsed JSON
  }
}

function formOfMessage(message: Message, given: LiveKitForm | undefined): LiveKitForm | undefined {
  const form = given ?? guess(message);
  // An empty room's answer is `{}`; anything else without the list is another message, and would empty the room.
  if (form === "list-participants" && !has(message, "participants") && Object.keys(message).length > 0)
    return undefined;
  return form !== undefined && VALIDATORS.get(form)?.is(message) === true ? form : undefined;
}

/** The form that a payload would have if it were valid. */
function likenessOf(payload: unknown): LiveKitForm | undefined {
  try {
    return isObject(payload) ? guess(payload) : undefined;
  } catch {
    return undefined;
  }
}

/** The error that says why `formOf` said nothing. */
export function notLiveKit(payload: unknown, given?: LiveKitForm): PresenceValidationError {
  const form = given ?? likenessOf(payload);
  const result = form === undefined ? undefined : VALIDATORS.get(form)?.safeParse(payload);
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
