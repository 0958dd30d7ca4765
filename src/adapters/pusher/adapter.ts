import type { PresenceAdapter, ToCanonical } from "../adapter.js";
import { jsonCopies } from "../json-copies.js";
import { ownMembersOnly } from "../own-members.js";
import { restore } from "../restore.js";
import type { PusherFromContext, PusherToContext } from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import { type PusherAdapterState, type PusherPayload, pusherAdapterState } from "./payloads.js";
import { type Place, placeFromJson, placeToJson } from "./reading.js";
import { rosterFromJson, rosterToJson } from "./roster.js";
import { accepts as isPayload, type Read, readPayload } from "./to-canonical.js";

const accepts = (payload: unknown): payload is PusherPayload => isPayload(payload);

/**
 * Converts between Pusher's frames, webhooks and REST answers and canonical inputs. Has no memory: connections are
 * counted within one call of `fromCanonical` only. See `createPusherAdapter` for one that remembers.
 *
 * @example
 * ```ts
 * pusher.toCanonical({ event: "pusher_internal:member_removed", channel: "presence-room", data: '{"user_id":"ann"}' });
 * ```
 */
export const pusher: PresenceAdapter<PusherPayload, PusherToContext, PusherFromContext> =
  /* @__PURE__ */ ownMembersOnly({
    provider: "pusher",
    accepts,
    toCanonical: (payload, context) => said(readPayload(payload, context)),
    fromCanonical: (inputs, context) => fromCanonical(inputs, context),
  });

const said = ({ inputs, notes }: Read): ToCanonical => ({ inputs, notes });

const keyOf = ({ channel, tenantId }: Place): string => JSON.stringify([tenantId ?? null, channel]);

/** What a Pusher adapter with a memory is made from. */
export interface PusherAdapterOptions {
  /** What `snapshot` gave, perhaps in another process. */
  readonly state?: PusherAdapterState;
}

/** A Pusher adapter with a memory. */
export interface PusherAdapter extends PresenceAdapter<PusherPayload, PusherToContext, PusherFromContext> {
  /** What it knows, as plain JSON: `createPusherAdapter({ state })` goes on from there. */
  snapshot(): PusherAdapterState;
}

const NOTHING: PusherAdapterState = { heard: [], channels: [] };

/**
 * Makes an adapter that remembers. On the way in: the channels it read, which a new connection clears. On the way out:
 * every member's connections, so that one is added with the first and removed with the last, from call to call.
 *
 * @throws {PresenceValidationError} when the state is not one that `snapshot` gave
 *
 * @example
 * ```ts
 * const adapter = createPusherAdapter();
 * adapter.fromCanonical([{ channel: "presence-room", clientId: "ann", connectionId: "tab-1", action: "enter" }]); // added
 * adapter.fromCanonical([{ channel: "presence-room", clientId: "ann", connectionId: "tab-2", action: "enter" }]); // nothing
 * ```
 */
export function createPusherAdapter(options: PusherAdapterOptions = {}): PusherAdapter {
  const { state: given = NOTHING } = options;
  const state = restore(pusherAdapterState, given);
  const roster = rosterFromJson(state.channels);
  const heard = new Map<string, Place>(state.heard.map(placeFromJson).map((place) => [keyOf(place), place]));
  return ownMembersOnly({
    provider: "pusher",
    accepts,
    toCanonical(payload, context) {
      const read = readPayload(payload, context, heard.values());
      if (read.established) heard.clear();
      for (const place of read.places) heard.set(keyOf(place), place);
      return said(read);
    },
    fromCanonical: (inputs, context) => fromCanonical(jsonCopies(inputs), context, roster),
    snapshot: () =>
      structuredClone({ heard: [...heard.values()].map(placeToJson), channels: rosterToJson(roster) }),
  });
}
