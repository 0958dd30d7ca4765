/** Telling PubNub's forms apart by the members that each must have, then checking the one that it is. */
import type { Validator } from "../../validation/validator.js";
import type { PubNubCall } from "./context.js";
import { isMembers, type Members, own } from "./own.js";
import {
  type PubNubAcknowledgement,
  type PubNubChannelWebhook,
  type PubNubEventBatch,
  type PubNubEventEnvelope,
  type PubNubHereNow,
  type PubNubMultiHereNow,
  type PubNubPresenceEvent,
  type PubNubSDKEvent,
  type PubNubSDKHereNow,
  type PubNubSDKState,
  type PubNubSDKWhereNow,
  type PubNubState,
  type PubNubSubscribeAnswer,
  type PubNubWebhook,
  type PubNubWhereNow,
  pubNubAcknowledgement,
  pubNubChannelWebhook,
  pubNubEventBatch,
  pubNubEventEnvelope,
  pubNubHereNow,
  pubNubMultiHereNow,
  pubNubPresenceEvent,
  pubNubSdkEvent,
  pubNubSdkHereNow,
  pubNubSdkState,
  pubNubSdkWhereNow,
  pubNubState,
  pubNubSubscribeAnswer,
  pubNubWebhook,
  pubNubWhereNow,
} from "./payloads.js";

/** Each form's payload type. */
export interface FormPayloads {
  "subscribe-answer": PubNubSubscribeAnswer;
  "event-envelope": PubNubEventEnvelope;
  "event-batch": PubNubEventBatch;
  "sdk-event": PubNubSDKEvent;
  "sdk-here-now": PubNubSDKHereNow;
  "here-now": PubNubHereNow;
  "multi-here-now": PubNubMultiHereNow;
  "where-now": PubNubWhereNow;
  state: PubNubState;
  "sdk-where-now": PubNubSDKWhereNow;
  "sdk-state": PubNubSDKState;
  acknowledgement: PubNubAcknowledgement;
  "channel-webhook": PubNubChannelWebhook;
  webhook: PubNubWebhook;
  event: PubNubPresenceEvent;
}

/** A form's name. */
export type FormName = keyof FormPayloads;

/** Each form's validator. */
export const FORMS: { readonly [Name in FormName]: Validator<FormPayloads[Name]> } = {
  "subscribe-answer": pubNubSubscribeAnswer,
  "event-envelope": pubNubEventEnvelope,
  "event-batch": pubNubEventBatch,
  "sdk-event": pubNubSdkEvent,
  "sdk-here-now": pubNubSdkHereNow,
  "here-now": pubNubHereNow,
  "multi-here-now": pubNubMultiHereNow,
  "where-now": pubNubWhereNow,
  state: pubNubState,
  "sdk-where-now": pubNubSdkWhereNow,
  "sdk-state": pubNubSdkState,
  acknowledgement: pubNubAcknowledgement,
  "channel-webhook": pubNubChannelWebhook,
  webhook: pubNubWebhook,
  event: pubNubPresenceEvent,
};

/** The form that a value must have if it has any. A live object that throws when it is read has none. */
export function formOf(payload: unknown, call?: PubNubCall): FormName | undefined {
  try {
    return isMembers(payload) ? formOfMembers(payload, call) : undefined;
  } catch {
    return undefined;
  }
}

function formOfMembers(payload: Members, call?: PubNubCall): FormName | undefined {
  const has = (name: string): boolean => Object.hasOwn(payload, name);
  if (has("t") && has("m")) return "subscribe-answer";
  if (has("event") && !has("action")) return "event-envelope";
  if ((has("schema") || has("dataSchema")) && has("data")) return "event-batch";
  if (has("timetoken") && has("channel")) return "sdk-event";
  if (has("totalChannels")) return "sdk-here-now";
  if (typeof own(payload, "status") === "number") return answerOf(payload, call);
  if (has("channel") && has("status")) return "channel-webhook";
  if (has("channel") && has("action")) return "webhook";
  if (has("action") || (has("timestamp") && has("occupancy"))) return "event";
  return has("channels") ? resultOf(payload, call) : undefined;
}

/** What the SDK's results about one user leave of an answer is its channels alone: a list of them, or states by channel. */
function resultOf(payload: Members, call: PubNubCall | undefined): FormName | undefined {
  if (call === "where-now") return "sdk-where-now";
  if (call === "get-state") return "sdk-state";
  if (call !== undefined || Object.keys(payload).length > 1) return undefined;
  return Array.isArray(own(payload, "channels")) ? "sdk-where-now" : "sdk-state";
}

/** REST answers look alike, and a state may hold anything: the call decides where it is known. */
function answerOf(payload: Members, call: PubNubCall | undefined): FormName | undefined {
  if (call === "get-state" || call === "set-state") return "state";
  if (Object.hasOwn(payload, "occupancy")) return "here-now";
  if (!Object.hasOwn(payload, "payload"))
    return Object.hasOwn(payload, "service") ? "acknowledgement" : undefined;
  if (call === "where-now") return "where-now";
  if (call === "here-now") return "multi-here-now";
  const inner = own(payload, "payload");
  if (!isMembers(inner)) return "state";
  if (Object.hasOwn(inner, "total_channels") && Object.hasOwn(inner, "total_occupancy"))
    return "multi-here-now";
  const channels = own(inner, "channels");
  const isList = Array.isArray(channels) && channels.every((channel) => typeof channel === "string");
  return isList && Object.keys(inner).length === 1 ? "where-now" : "state";
}
