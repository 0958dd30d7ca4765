/**
 * Pusher presence channels: client events, REST answers, webhooks and watchlists, both ways.
 *
 * @module realtime-presence/pusher
 */
export type { PusherChannelCount } from "../../generated/providers/pusher-channels.js";
export type { PusherConnectionData } from "../../generated/providers/pusher-connection-established.js";
export type { PusherAddedMember } from "../../generated/providers/pusher-member-added.js";
export type { PusherRemovedMember } from "../../generated/providers/pusher-member-removed.js";
export type { PusherHeardChannel, PusherSyncState } from "../../generated/providers/pusher-state.js";
export type { PusherSubscribeData } from "../../generated/providers/pusher-subscribe.js";
export type { PusherSubscriptionCountData } from "../../generated/providers/pusher-subscription-count.js";
export type {
  PusherMemberList,
  PusherSubscriptionData,
} from "../../generated/providers/pusher-subscription-succeeded.js";
export type { PusherUser } from "../../generated/providers/pusher-users.js";
export type {
  PusherWatchlistData,
  PusherWatchlistEntry,
} from "../../generated/providers/pusher-watchlist-events.js";
export { createPusherAdapter, type PusherAdapter, type PusherAdapterOptions, pusher } from "./adapter.js";
export type { PusherForm, PusherFromContext, PusherToContext } from "./context.js";
export {
  type PusherAdapterState,
  type PusherChannel,
  type PusherChannelState,
  type PusherChannels,
  type PusherConnectionEstablished,
  type PusherMemberAdded,
  type PusherMemberRemoved,
  type PusherMemberState,
  type PusherOtherFrame,
  type PusherPayload,
  type PusherSubscribe,
  type PusherSubscriptionCount,
  type PusherSubscriptionSucceeded,
  type PusherUsers,
  type PusherWatchlistEvents,
  type PusherWebhook,
  type PusherWebhookEvent,
  pusherAdapterState,
  pusherChannel,
  pusherChannels,
  pusherConnectionEstablished,
  pusherMemberAdded,
  pusherMemberRemoved,
  pusherOtherFrame,
  pusherSubscribe,
  pusherSubscriptionCount,
  pusherSubscriptionSucceeded,
  pusherUsers,
  pusherWatchlistEvents,
  pusherWebhook,
} from "./payloads.js";
