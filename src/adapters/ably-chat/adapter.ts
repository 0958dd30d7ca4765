/** The Ably Chat adapter. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { startReading } from "../ably/context.js";
import { resultOf } from "../ably/reading.js";
import type { FromCanonical, PresenceAdapter, ToCanonical } from "../adapter.js";
import { ownMembersOnly } from "../own-members.js";
import { type AblyChatToContext, channelIn, unwraps } from "./context.js";
import type { AblyChatPayload } from "./payloads.js";
import { readChat } from "./read.js";
import { type AblyChatFromContext, writeChat } from "./write.js";

/**
 * Converts between the presence events and members of Ably Chat, 0.1 to 1.4, and presence inputs.
 *
 * Frames of the room's channel are Ably's own: give those to the `ably` adapter.
 *
 * @example
 * ablyChat.toCanonical(
 *   { type: "enter", member: { clientId: "ada", data: { mood: "fine" }, updatedAt: "2026-11-21T09:00:00.000Z" } },
 *   { room: "lobby" },
 * );
 */
export const ablyChat: PresenceAdapter<AblyChatPayload, AblyChatToContext, AblyChatFromContext> =
  /* @__PURE__ */ ownMembersOnly({
    provider: "ably-chat",
    accepts: (payload): payload is AblyChatPayload => {
      try {
        convert(payload, { channel: "" });
        return true;
      } catch {
        return false;
      }
    },
    toCanonical: convert,
    fromCanonical: (
      inputs: Iterable<PresenceInput>,
      context: AblyChatFromContext = {},
    ): FromCanonical<AblyChatPayload> => writeChat(inputs, context),
  });

function convert(payload: unknown, context: AblyChatToContext = {}): ToCanonical {
  const reading = startReading(context, "ably-chat");
  const channel = channelIn(context);
  readChat(payload, { reading, channel, unwrap: unwraps(context), complete: context.complete === true });
  return resultOf(reading);
}
