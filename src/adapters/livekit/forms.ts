/** Which of LiveKit's wire forms a payload has. JSON names no form, so members tell. */
import { hasOwn, isObject } from "../../runtime/object.js";
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

/** A form that a payload turns out to have: beside those that a caller may say, a webhook that names no event. */
type Form = LiveKitForm | "unnamed-webhook";

const VALIDATORS: ReadonlyMap<Form, Validator<unknown>> = new Map<Form, Validator<unknown>>([
  ["signal", liveKitSignalResponse],
  ["webhook", liveKitWebhookEvent],
  // Its room and participant are the same messages, and nothing else of it is looked at.
  ["unnamed-webhook", liveKitJoinResponse],
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

const has = (message: Message, name: string): boolean => hasOwn(message, name);

/** The only member of a message; undefined where there are more, or none. */
function onlyKeyOf(message: Message): string | undefined {
  let only: string | undefined;
  for (const key in message) {
    if (!hasOwn(message, key)) continue;
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
}

/** The fields of a WebhookEvent that a JoinResponse has not (@livekit/protocol 1.52.1), in both spellings. */
const OF_WEBHOOKS: readonly string[] = [
  "event",
  "id",
  "createdAt",
  "created_at",
  "numDropped",
  "num_dropped",
  "roomEndReason",
  "room_end_reason",
  "track",
  "egressInfo",
  "egress_info",
  "ingressInfo",
  "ingress_info",
  "job",
];

const listsOthers = (message: Message): boolean =>
  has(message, "otherParticipants") || has(message, "other_participants");

/** Pusher's frames name an event too, of a channel or with data. */
const isFrame = (message: Message): boolean => has(message, "channel") || has(message, "data");

/**
 * A webhook whose event is "", the default of proto3, which JSON may leave out. What is left of it looks like a
 * JoinResponse, and as the snapshot of one it would empty the room.
 */
function isUnnamedWebhook(message: Message): boolean {
  if (!has(message, "room") || listsOthers(message) || isFrame(message)) return false;
  if (has(message, "event") && message["event"] !== "" && message["event"] !== null) return false;
  return OF_WEBHOOKS.some((name) => has(message, name));
}

/** Guesses the form. `undefined`: this is not LiveKit's. */
function guess(message: Message): Form | undefined {
  const event = has(message, "event") ? message["event"] : undefined;
  if (typeof event === "string" && event !== "" && !isFrame(message)) return "webhook";
  const only = onlyKeyOf(message);
  if (only !== undefined && signalOf(only) !== undefined) return "signal";
  if (isUnnamedWebhook(message)) return "unnamed-webhook";
  const listsSomebody = has(message, "participant") || listsOthers(message);
  if (listsSomebody && has(message, "room") && !has(message, "event")) return "join";
  if (Array.isArray(message["participants"]) && has(message, "participants")) return "update";
  if (Array.isArray(message["rooms"]) && has(message, "rooms")) return "list-rooms";
  if (has(message, "sid") && has(message, "identity")) return "participant";
  return undefined;
}

/** Tells which of LiveKit's forms a payload has, checked once; undefined for everything else. Never throws. */
export function formOf(payload: unknown, given?: LiveKitForm): Form | undefined {
  try {
    return isObject(payload) ? formOfMessage(payload, given) : undefined;
  } catch {
    return undefined; // a revoked proxy, a getter that throws: it is not parsed JSON
  }
}

function formOfMessage(message: Message, given: LiveKitForm | undefined): Form | undefined {
  const form =
    given === "webhook" && isUnnamedWebhook(message) ? "unnamed-webhook" : (given ?? guess(message));
  // An empty room's answer is `{}`; anything else without the list is another message, and would empty the room.
  if (form === "list-participants" && !has(message, "participants") && Object.keys(message).length > 0)
    return undefined;
  return form !== undefined && VALIDATORS.get(form)?.is(message) === true ? form : undefined;
}

/** The form that a payload would have if it were valid. */
function likenessOf(payload: unknown): Form | undefined {
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
