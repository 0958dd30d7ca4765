/**
 * What Pusher Channels sends and accepts, form by form: types and validators. The `data` of a frame is JSON text
 * inside the frame's JSON; the validators take it either way, and the adapter looks into the text.
 */

import { checkPusherChannel } from "../../generated/providers/pusher-channel.check.js";
import { type PusherChannel, pusherChannelSchema } from "../../generated/providers/pusher-channel.js";
import { checkPusherChannels } from "../../generated/providers/pusher-channels.check.js";
import { type PusherChannels, pusherChannelsSchema } from "../../generated/providers/pusher-channels.js";
import { checkPusherConnectionEstablished } from "../../generated/providers/pusher-connection-established.check.js";
import {
  type PusherConnectionEstablished,
  pusherConnectionEstablishedSchema,
} from "../../generated/providers/pusher-connection-established.js";
import { checkPusherMemberAdded } from "../../generated/providers/pusher-member-added.check.js";
import {
  type PusherMemberAdded,
  pusherMemberAddedSchema,
} from "../../generated/providers/pusher-member-added.js";
import { checkPusherMemberRemoved } from "../../generated/providers/pusher-member-removed.check.js";
import {
  type PusherMemberRemoved,
  pusherMemberRemovedSchema,
} from "../../generated/providers/pusher-member-removed.js";
import { checkPusherOtherFrame } from "../../generated/providers/pusher-other-frame.check.js";
import {
  type PusherOtherFrame,
  pusherOtherFrameSchema,
} from "../../generated/providers/pusher-other-frame.js";
import { checkPusherAdapterState } from "../../generated/providers/pusher-state.check.js";
import {
  type PusherAdapterState,
  type PusherChannelState,
  type PusherMemberState,
  pusherAdapterStateSchema,
} from "../../generated/providers/pusher-state.js";
import { checkPusherSubscribe } from "../../generated/providers/pusher-subscribe.check.js";
import { type PusherSubscribe, pusherSubscribeSchema } from "../../generated/providers/pusher-subscribe.js";
import { checkPusherSubscriptionCount } from "../../generated/providers/pusher-subscription-count.check.js";
import {
  type PusherSubscriptionCount,
  pusherSubscriptionCountSchema,
} from "../../generated/providers/pusher-subscription-count.js";
import { checkPusherSubscriptionSucceeded } from "../../generated/providers/pusher-subscription-succeeded.check.js";
import {
  type PusherSubscriptionSucceeded,
  pusherSubscriptionSucceededSchema,
} from "../../generated/providers/pusher-subscription-succeeded.js";
import { checkPusherUsers } from "../../generated/providers/pusher-users.check.js";
import { type PusherUsers, pusherUsersSchema } from "../../generated/providers/pusher-users.js";
import { checkPusherWatchlistEvents } from "../../generated/providers/pusher-watchlist-events.check.js";
import {
  type PusherWatchlistEvents,
  pusherWatchlistEventsSchema,
} from "../../generated/providers/pusher-watchlist-events.js";
import { checkPusherWebhook } from "../../generated/providers/pusher-webhook.check.js";
import {
  type PusherWebhook,
  type PusherWebhookEvent,
  pusherWebhookSchema,
} from "../../generated/providers/pusher-webhook.js";
import { createValidator, type Validator } from "../../validation/validator.js";

export type {
  PusherAdapterState,
  PusherChannel,
  PusherChannelState,
  PusherChannels,
  PusherConnectionEstablished,
  PusherMemberAdded,
  PusherMemberRemoved,
  PusherMemberState,
  PusherOtherFrame,
  PusherSubscribe,
  PusherSubscriptionCount,
  PusherSubscriptionSucceeded,
  PusherUsers,
  PusherWatchlistEvents,
  PusherWebhook,
  PusherWebhookEvent,
};

/** Whatever Pusher sends that this adapter knows. */
export type PusherPayload =
  | PusherConnectionEstablished
  | PusherSubscribe
  | PusherSubscriptionSucceeded
  | PusherMemberAdded
  | PusherMemberRemoved
  | PusherWatchlistEvents
  | PusherSubscriptionCount
  | PusherOtherFrame
  | PusherWebhook
  | PusherUsers
  | PusherChannels
  | PusherChannel;

/** The server's first frame on a new connection. */
export const pusherConnectionEstablished: Validator<PusherConnectionEstablished> = createValidator({
  name: "Pusher connection frame",
  schema: pusherConnectionEstablishedSchema,
  check: checkPusherConnectionEstablished,
});

/** A client's request to enter a channel. */
export const pusherSubscribe: Validator<PusherSubscribe> = createValidator({
  name: "Pusher subscribe frame",
  schema: pusherSubscribeSchema,
  check: checkPusherSubscribe,
});

/** The answer to a subscription: on a presence channel, a snapshot. */
export const pusherSubscriptionSucceeded: Validator<PusherSubscriptionSucceeded> = createValidator({
  name: "Pusher subscription frame",
  schema: pusherSubscriptionSucceededSchema,
  check: checkPusherSubscriptionSucceeded,
});

/** A user's first connection entered. */
export const pusherMemberAdded: Validator<PusherMemberAdded> = createValidator({
  name: "Pusher member_added frame",
  schema: pusherMemberAddedSchema,
  check: checkPusherMemberAdded,
});

/** A user's last connection left. */
export const pusherMemberRemoved: Validator<PusherMemberRemoved> = createValidator({
  name: "Pusher member_removed frame",
  schema: pusherMemberRemovedSchema,
  check: checkPusherMemberRemoved,
});

/** Who of the watched users came online or went offline. */
export const pusherWatchlistEvents: Validator<PusherWatchlistEvents> = createValidator({
  name: "Pusher watchlist frame",
  schema: pusherWatchlistEventsSchema,
  check: checkPusherWatchlistEvents,
});

/** How many connections a channel has. */
export const pusherSubscriptionCount: Validator<PusherSubscriptionCount> = createValidator({
  name: "Pusher subscription count frame",
  schema: pusherSubscriptionCountSchema,
  check: checkPusherSubscriptionCount,
});

/** Any other frame of the socket. */
export const pusherOtherFrame: Validator<PusherOtherFrame> = createValidator({
  name: "Pusher frame",
  schema: pusherOtherFrameSchema,
  check: checkPusherOtherFrame,
});

/** A webhook with one event or many. */
export const pusherWebhook: Validator<PusherWebhook> = createValidator({
  name: "Pusher webhook",
  schema: pusherWebhookSchema,
  check: checkPusherWebhook,
});

/** The REST answer about a channel's users. */
export const pusherUsers: Validator<PusherUsers> = createValidator({
  name: "Pusher answer about users",
  schema: pusherUsersSchema,
  check: checkPusherUsers,
});

/** The REST answer about many channels. */
export const pusherChannels: Validator<PusherChannels> = createValidator({
  name: "Pusher answer about channels",
  schema: pusherChannelsSchema,
  check: checkPusherChannels,
});

/** The REST answer about one channel. */
export const pusherChannel: Validator<PusherChannel> = createValidator({
  name: "Pusher answer about a channel",
  schema: pusherChannelSchema,
  check: checkPusherChannel,
});

/** What a Pusher adapter with a memory knows. */
export const pusherAdapterState: Validator<PusherAdapterState> = createValidator({
  name: "Pusher adapter state",
  schema: pusherAdapterStateSchema,
  check: checkPusherAdapterState,
});
