/** What the caller of the Ably Chat adapter knows: which room, and which of Chat's generations. */
import { refuse } from "../ably/refuse.js";
import { chatChannelOf, chatRoomOf, minorOf } from "./rooms.js";

/** What `toCanonical` may be told beside the payload. */
export interface AblyChatToContext {
  /** The channel of the records, word for word. One of `channel` and `room` is needed: no Chat payload names it. */
  readonly channel?: string;
  /** The room's name: the records get its Ably channel, so that they agree with those of the `ably` adapter. */
  readonly room?: string;
  /** `room`: the records bear the room's name instead of that of its Ably channel. */
  readonly naming?: "channel" | "room";
  /** The tenant of every record. No payload can name it. */
  readonly tenantId?: string;
  /** When the payload was received, as RFC 3339 text. */
  readonly receivedAt?: string;
  /** The version of Chat that wrote the data, such as `0.7`. Before 0.11 data went out as `{userCustomData: …}`. */
  readonly version?: string;
  /** Takes data out of `{userCustomData: …}` whatever the version. Without it and a version, data stays as it is. */
  readonly unwrapUserData?: boolean;
  /** A list of members is the whole room, so members that it does not list are gone. */
  readonly complete?: boolean;
}

/** The channel that a context gives to records. */
export function channelIn(context: AblyChatToContext): string {
  const { channel, room, naming = "channel", version } = context;
  const asked: unknown = naming;
  if (asked !== "channel" && asked !== "room") bad("`naming` must be `channel` or `room`");
  if (room !== undefined && typeof room !== "string") bad("`room` must be text");
  if (channel !== undefined && typeof channel !== "string") bad("`channel` must be text");
  if (room !== undefined && channel !== undefined && channel !== room && chatRoomOf(channel) !== room) {
    bad("`channel` is neither the room's name nor its Ably channel");
  }
  if (naming === "room") {
    const name = room ?? (channel === undefined ? undefined : chatRoomOf(channel));
    return name ?? bad("has no `room`, and no `channel` that is a room's Ably channel");
  }
  if (channel !== undefined) return channel;
  return room === undefined
    ? bad("needs a `room` or a `channel`: no Chat payload names it")
    : chatChannelOf(room, version);
}

/** Tells whether to take data out of `{userCustomData: …}`. */
export function unwraps({ version, unwrapUserData }: AblyChatToContext): boolean {
  return unwrapUserData ?? (version !== undefined && minorIn(version) < 11);
}

/** The minor version; refuses what is none. */
export function minorIn(version: string): number {
  return minorOf(version) ?? bad("`version` must be a version of Chat, such as 1.4");
}

export function bad(why: string): never {
  refuse("", "context", `the context ${why}`, "Ably Chat payload");
}
