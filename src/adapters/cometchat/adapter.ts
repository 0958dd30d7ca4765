import type { PresenceAdapter } from "../adapter.js";
import { jsonCopies } from "../json-copies.js";
import { ownMembersOnly } from "../own-members.js";
import { restore } from "../restore.js";
import { connectionsFromJson, connectionsToJson } from "./connections.js";
import type { CometChatFromContext, CometChatToContext } from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import { type CometChatAdapterState, type CometChatPayload, cometChatAdapterState } from "./payloads.js";
import { accepts as isPayload, toCanonical } from "./to-canonical.js";

const accepts = (payload: unknown): payload is CometChatPayload => isPayload(payload);

/**
 * Converts between CometChat's users, listener calls, frames and webhooks and canonical inputs. Has no memory: see
 * `createCometChatAdapter` for one that knows which connections a user had.
 *
 * @example
 * ```ts
 * cometchat.toCanonical({ listener: "onUserOnline", user }, { channel: "lobby" }).inputs;
 * ```
 */
export const cometchat: PresenceAdapter<CometChatPayload, CometChatToContext, CometChatFromContext> =
  /* @__PURE__ */ ownMembersOnly({
    provider: "cometchat",
    accepts,
    toCanonical: (payload, context) => toCanonical(payload, context),
    fromCanonical: (inputs, context) => fromCanonical(inputs, context),
  });

/** What a CometChat adapter with a memory is made from. */
export interface CometChatAdapterOptions {
  /** What `snapshot` gave, perhaps in another process. */
  readonly state?: CometChatAdapterState;
}

/** A CometChat adapter with a memory. */
export interface CometChatAdapter
  extends PresenceAdapter<CometChatPayload, CometChatToContext, CometChatFromContext> {
  /** What it knows, as plain JSON: `createCometChatAdapter({ state })` goes on from there. */
  snapshot(): CometChatAdapterState;
}

const NOTHING: CometChatAdapterState = { listed: [], written: [] };

/**
 * Makes an adapter that remembers. On the way in: the connections that legacy webhooks listed, so that one missing from
 * a later list leaves even if its own webhook was lost. On the way out: the connections that each user is online by, so
 * that only the end of the last one is written as `offline`.
 *
 * @throws {PresenceValidationError} when the state is not one that `snapshot` gave
 *
 * @example
 * ```ts
 * const adapter = createCometChatAdapter();
 * for (const webhook of webhooks) set.apply(adapter.toCanonical(webhook, { channel: "lobby" }).inputs);
 * ```
 */
export function createCometChatAdapter(options: CometChatAdapterOptions = {}): CometChatAdapter {
  const { state: given = NOTHING } = options;
  const state = restore(cometChatAdapterState, given);
  const listed = connectionsFromJson(state.listed);
  const written = connectionsFromJson(state.written);
  return ownMembersOnly({
    provider: "cometchat",
    accepts,
    toCanonical: (payload, context) => toCanonical(payload, context, listed),
    fromCanonical: (inputs, context) => fromCanonical(jsonCopies(inputs), context, written),
    snapshot: () => ({ listed: connectionsToJson(listed), written: connectionsToJson(written) }),
  });
}
