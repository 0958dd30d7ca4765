/** The Ably adapter: without memory, and with the memory of which channels are attached. */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { FromCanonical, PresenceAdapter, ToCanonical } from "../adapter.js";
import { ownMembersOnly, refusalOf } from "../own-members.js";
import { restore } from "../restore.js";
import { type AblyToContext, startReading } from "./context.js";
import { type AblyDecrypt, decryptReading } from "./decrypt.js";
import { readPayload } from "./forms.js";
import { type AblyPayload, ablyAdapterState } from "./payloads.js";
import { type Reading, resultOf } from "./reading.js";
import { type AblyFromContext, writePayloads } from "./write.js";

/** The Ably adapter, with an asynchronous way in for channels that are encrypted. */
export interface AblyAdapter extends PresenceAdapter<AblyPayload, AblyToContext, AblyFromContext> {
  /**
   * As `toCanonical`, and decrypts with the caller's function what Ably's cipher step left closed.
   *
   * @throws {PresenceValidationError} as `toCanonical` does; a `decrypt` that fails only leaves its message closed
   */
  toCanonicalAsync(
    payload: unknown,
    context: AblyToContext & { readonly decrypt: AblyDecrypt },
  ): Promise<ToCanonical>;
}

/** What an adapter with memory keeps, as plain JSON. */
export interface AblyAdapterState {
  readonly version: 1;
  /** The channels that were seen to attach or to stop being attached. */
  readonly channels: readonly { readonly channel: string; readonly attached: boolean }[];
}

/**
 * Converts between Ably's payloads and presence inputs, without memory.
 *
 * @example
 * const { inputs, notes } = ably.toCanonical({
 *   action: 14,
 *   channel: "room",
 *   id: "X:7",
 *   connectionId: "X",
 *   timestamp: 1_562_124_922_426,
 *   presence: [{ action: 2, clientId: "ada", data: '{"mood":"fine"}', encoding: "json" }],
 * });
 */
export const ably: AblyAdapter = /* @__PURE__ */ adapterOver(undefined);

/**
 * An Ably adapter that remembers which channels are attached, and so knows what an ATTACHED with RESUMED means.
 * Feed it every frame of a connection, and the client's own ATTACH and DETACH or the SDK's channel state changes.
 *
 * @param options.state what `snapshot()` of another one gave
 * @throws {PresenceValidationError} when the state is none
 *
 * @example
 * const adapter = createAblyAdapter();
 * adapter.toCanonical({ action: 11, channel: "room", flags: 1 }); // attached, a sync begins
 * adapter.toCanonical({ action: 11, channel: "room", flags: 4 }); // resumed while attached: nothing
 * const later = createAblyAdapter({ state: adapter.snapshot() });
 */
export function createAblyAdapter(options: { readonly state?: AblyAdapterState } = {}): AblyAdapter & {
  /** What it remembers, as plain JSON: `createAblyAdapter({ state })` goes on from there. */
  snapshot(): AblyAdapterState;
} {
  const attached = options.state === undefined ? new Map<string, boolean>() : restored(options.state);
  return {
    ...adapterOver(attached),
    snapshot: () => ({
      version: 1,
      channels: [...attached].map(([channel, isAttached]) => ({ channel, attached: isAttached })),
    }),
  };
}

function adapterOver(attached: Map<string, boolean> | undefined): AblyAdapter {
  const read = (payload: unknown, context: AblyToContext): Reading => {
    const reading = startReading(context, "ably", attached);
    readPayload(payload, reading);
    return reading;
  };
  const remember = ({ attachedNow }: Reading): void => {
    if (attachedNow === undefined || attached === undefined) return;
    for (const [channel, isAttached] of attachedNow) attached.set(channel, isAttached);
  };
  return ownMembersOnly({
    provider: "ably",
    accepts: (payload): payload is AblyPayload => {
      try {
        read(payload, { channel: "", clientId: "" });
        return true;
      } catch {
        return false;
      }
    },
    toCanonical: (payload, context = {}) => {
      const reading = read(payload, context);
      remember(reading);
      return resultOf(reading);
    },
    toCanonicalAsync: async (payload, context) => {
      try {
        const reading = read(payload, context);
        remember(reading);
        await decryptReading(reading, context.decrypt);
        return resultOf(reading);
      } catch (error) {
        throw refusalOf(error, "ably payload");
      }
    },
    fromCanonical: (
      inputs: Iterable<PresenceInput>,
      context: AblyFromContext = {},
    ): FromCanonical<AblyPayload> => writePayloads(inputs, context),
  });
}

const restored = (state: AblyAdapterState): Map<string, boolean> =>
  new Map(restore(ablyAdapterState, state).channels.map(({ channel, attached }) => [channel, attached]));
