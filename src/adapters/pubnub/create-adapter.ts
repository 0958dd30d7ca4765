/** The adapter with memory: it knows who is there, on the way in, and counts connections, on the way out. */
import type { PresenceAdapter } from "../adapter.js";
import { jsonCopies } from "../json-copies.js";
import { ownMembersOnly } from "../own-members.js";
import { restore } from "../restore.js";
import { createConnectionCounter } from "./connections.js";
import type { PubNubFromContext, PubNubToContext } from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import { createKnownUsers } from "./known-users.js";
import type { PubNubMemory } from "./memory.js";
import { type PubNubPayload, pubNubAdapterState } from "./payloads.js";
import { isPubNubPayload, toCanonical } from "./to-canonical.js";

/** Options of an adapter with memory. */
export interface PubNubAdapterOptions {
  /** What `snapshot()` of an earlier adapter gave. */
  readonly state?: PubNubMemory;
}

/** A PubNub adapter with memory. */
export interface PubNubAdapter extends PresenceAdapter<PubNubPayload, PubNubToContext, PubNubFromContext> {
  /** What the adapter remembers, as plain JSON: give it back as `options.state` to carry on. */
  snapshot(): PubNubMemory;
}

/**
 * Creates a PubNub adapter with memory.
 *
 * - A join of a user who is there already is no change, or an update if it brings a state.
 * - An interval that only counts asks for a fresh snapshot when it does not count whom we know.
 * - A user's state is an update if the user is there.
 * - On the way out, a user joins with the first connection and leaves with the last, and `occupancy` is counted.
 *
 * @throws {PresenceValidationError} when the state is not one that `snapshot` gave
 *
 * @example
 * const adapter = createPubNubAdapter();
 * const desk = { channel: "room", clientId: "ana", connectionId: "desk", action: "enter" };
 * const phone = { channel: "room", clientId: "ana", connectionId: "phone", action: "enter" };
 * adapter.fromCanonical([desk, phone]).payloads;                         // one `join`
 * adapter.fromCanonical([{ ...desk, action: "leave" }]).payloads;        // nothing: the phone is still there
 * adapter.fromCanonical([{ ...phone, action: "leave" }]).payloads;       // one `leave`
 */
export function createPubNubAdapter(options: PubNubAdapterOptions = {}): PubNubAdapter {
  const state = options.state === undefined ? undefined : restore(pubNubAdapterState, options.state);
  const known = createKnownUsers(state?.channels);
  const connections = createConnectionCounter(state?.connections);
  return ownMembersOnly({
    provider: "pubnub",
    accepts: isPubNubPayload,
    toCanonical: (payload, context) => toCanonical(payload, context, known),
    fromCanonical: (inputs, context) => fromCanonical(jsonCopies(inputs), context, connections),
    snapshot: () => ({ version: 1, channels: known.snapshot(), connections: connections.snapshot() }),
  });
}
