/** The kinds of events of Events & Actions, by what happened. */
import type { PubNubExtras } from "./extras.js";
import type { WireEvent } from "./wire-event.js";

const KINDS: Readonly<Record<WireEvent["action"], string>> = {
  join: "/presence.user.channel.joined?",
  leave: "/presence.user.channel.left?",
  timeout: "/presence.user.timedout.in.channel?",
  "state-change": "/presence.channel.user.state.in.changed?",
  interval: "/presence.channel.occupancy.counted?",
};

/** The schema that came with an event as long as it says what happened, so that its version is kept. */
export function schemaOf(extras: PubNubExtras | undefined, action: WireEvent["action"]): string {
  const kind = KINDS[action];
  const given = extras?.schema;
  return given?.includes(kind) ? given : `pubnub.com/schemas/events${kind}v=1.0.0`;
}
