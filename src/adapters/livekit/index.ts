/**
 * LiveKit rooms: signal messages, webhooks and room-service answers, both ways.
 *
 * @module realtime-presence/livekit
 */
import type { PresenceAdapter } from "../adapter.js";
import type { LiveKitFromContext, LiveKitOptions, LiveKitState, LiveKitToContext } from "./contexts.js";
import { formOf } from "./forms.js";
import { fromCanonical } from "./from-canonical.js";
import { restoreMemory, saveMemory } from "./memory.js";
import type { LiveKitPayload } from "./payloads.js";
import { toCanonical } from "./to-canonical.js";

export type { LiveKitJoinResponse } from "../../generated/providers/livekit-join-response.js";
export type { LiveKitLeaveRequest } from "../../generated/providers/livekit-leave-request.js";
export type { LiveKitListRoomsResponse } from "../../generated/providers/livekit-list-rooms-response.js";
export type {
  LiveKitParticipantInfo,
  LiveKitTrackInfo,
} from "../../generated/providers/livekit-participant-info.js";
export type { LiveKitParticipantUpdate } from "../../generated/providers/livekit-participant-update.js";
export type { LiveKitCodec, LiveKitRoom } from "../../generated/providers/livekit-room.js";
export type { LiveKitRoomMovedResponse } from "../../generated/providers/livekit-room-moved-response.js";
export type {
  LiveKitRoomUpdate,
  LiveKitSignalResponse,
} from "../../generated/providers/livekit-signal-response.js";
export type { LiveKitWebhookEvent } from "../../generated/providers/livekit-webhook-event.js";
export type {
  LiveKitForm,
  LiveKitFromContext,
  LiveKitKnown,
  LiveKitOptions,
  LiveKitReading,
  LiveKitState,
  LiveKitToContext,
  LiveKitWritten,
} from "./contexts.js";
export {
  type LiveKitPayload,
  liveKitJoinResponse,
  liveKitListRoomsResponse,
  liveKitParticipantInfo,
  liveKitParticipantUpdate,
  liveKitRoomMovedResponse,
  liveKitSignalResponse,
  liveKitWebhookEvent,
} from "./payloads.js";

import { jsonCopies } from "../json-copies.js";
import { ownMembersOnly } from "../own-members.js";

/** A LiveKit adapter with a memory. */
export interface LiveKitAdapter
  extends PresenceAdapter<LiveKitPayload, LiveKitToContext, LiveKitFromContext> {
  /** The memory as plain JSON, for `createLiveKitAdapter({ state })`. */
  snapshot(): LiveKitState;
}

const accepts = (payload: unknown): payload is LiveKitPayload => formOf(payload) !== undefined;

/**
 * Converts what LiveKit sends, one payload at a time and without a memory: an update of a participant is `present`,
 * since nothing says whether it entered or changed.
 *
 * Times: `joinedAtMs` (else `joinedAt`, in seconds) becomes `since`, a webhook's `createdAt` `occurredAt`.
 *
 * @example
 * ```ts
 * import { livekit } from "realtime-presence/livekit";
 *
 * const { inputs } = livekit.toCanonical({
 *   event: "participant_joined",
 *   room: { name: "demo" },
 *   participant: { sid: "PA_Sh5tQfe4wQmc", identity: "alice", state: "ACTIVE", name: "Alice" },
 *   createdAt: "1692985556",
 * });
 * // [{ record: { channel: "demo", clientId: "alice", action: "enter", connectionId: "PA_Sh5tQfe4wQmc", … }, … }]
 * ```
 */
export const livekit: PresenceAdapter<LiveKitPayload, LiveKitToContext, LiveKitFromContext> =
  /* @__PURE__ */ ownMembersOnly({
    provider: "livekit",
    accepts,
    toCanonical: (payload, context = {}) => toCanonical(payload, context, undefined, "sid"),
    fromCanonical: (inputs, context = {}) => fromCanonical(inputs, context, undefined),
  });

/**
 * Makes an adapter that remembers the sessions of each room (for each tenant apart). It tells enter from update,
 * lets a new session of an identity replace the old one (`leave`, then `enter`), ignores older versions of a session,
 * knows the room and the own identity of its signal socket, and numbers versions on the way out.
 *
 * @throws {PresenceValidationError} when `options.state` is not a snapshot of such an adapter
 *
 * @example
 * ```ts
 * import { createLiveKitAdapter } from "realtime-presence/livekit";
 *
 * const adapter = createLiveKitAdapter();
 * adapter.toCanonical({ join: { room: { name: "demo" }, participant: { sid: "PA_me", identity: "me" } } });
 * const { inputs } = adapter.toCanonical({ update: { participants: [{ sid: "PA_b1", identity: "bob" }] } });
 * // one `enter` of bob in "demo"; the same update again is an `update`
 * const later = createLiveKitAdapter({ state: adapter.snapshot() });
 * ```
 */
export function createLiveKitAdapter(options: LiveKitOptions = {}): LiveKitAdapter {
  const { state, matchLeaves = "sid", ...reading } = options;
  const memory = restoreMemory(state);
  return ownMembersOnly({
    provider: "livekit",
    accepts,
    toCanonical: (payload, context = {}) =>
      toCanonical(payload, { ...reading, ...context }, memory, matchLeaves),
    fromCanonical: (inputs, context = {}) => fromCanonical(jsonCopies(inputs), context, memory),
    snapshot: () => saveMemory(memory),
  });
}
