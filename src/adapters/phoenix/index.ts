/**
 * Phoenix Presence: `presence_state` and `presence_diff`, on channel frames or by themselves.
 *
 * @module realtime-presence/phoenix
 */
import type { PresenceAdapter } from "../adapter.js";
import type { PhoenixFromContext, PhoenixToContext } from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import type { PhoenixPayload } from "./payloads.js";
import { isPhoenixPayload } from "./read-message.js";
import { byConnectionId } from "./references.js";
import { toCanonical } from "./to-canonical.js";

export type {
  PhoenixAdapterOptions,
  PhoenixEventNames,
  PhoenixForm,
  PhoenixFromContext,
  PhoenixReadOptions,
  PhoenixToContext,
} from "./context.js";
export { createPhoenixAdapter, type PhoenixAdapter } from "./create-adapter.js";
export type { PhoenixMemberMemory, PhoenixMemory, PhoenixTopicMemory } from "./memory.js";
export {
  type PhoenixDiff,
  type PhoenixFrame,
  type PhoenixMessage,
  type PhoenixMeta,
  type PhoenixPayload,
  type PhoenixPresence,
  type PhoenixPresences,
  type PhoenixTrack,
  phoenixDiff,
  phoenixFrame,
  phoenixMessage,
  phoenixPresences,
  phoenixTrack,
} from "./payloads.js";

import { ownMembersOnly } from "../own-members.js";

/**
 * Converts Phoenix Presence without memory: the connection id of a record is the `phx_ref` of its meta, so an update
 * is an `update` under a new id and a `leave` of the old one. For stable ids, and for diffs that come before their
 * state, see {@link createPhoenixAdapter}.
 *
 * @example
 * const { inputs } = phoenix.toCanonical([
 *   null, null, "room:lobby", "presence_diff",
 *   { joins: { u1: { metas: [{ phx_ref: "F0OTbkPqt3DqDALG", name: "Dan" }] } }, leaves: {} },
 * ]);
 * // inputs[0].record: { channel: "room:lobby", clientId: "u1", connectionId: "F0OTbkPqt3DqDALG",
 * //                     action: "enter", data: { name: "Dan" } }
 */
export const phoenix: PresenceAdapter<PhoenixPayload, PhoenixToContext, PhoenixFromContext> =
  /* @__PURE__ */ ownMembersOnly({
    provider: "phoenix",
    accepts: isPhoenixPayload,
    toCanonical: (payload, context = {}) => toCanonical(payload, context),
    fromCanonical: (inputs, context = {}) => fromCanonical(inputs, context, byConnectionId),
  });
