/**
 * A room's name is not the name of its Ably channel: presence of the room `lobby` is that of the channel
 * `lobby::$chat`, and before Chat 0.7 of `lobby::$chat::$chatMessages` (ably-chat-js `core/channel.ts`, 1.4.0).
 */

const SUFFIX = "::$chat";
const SUFFIX_BEFORE_0_7 = "::$chat::$chatMessages";

/** Chat's minor version while the major one is 0; later versions count as infinitely late. */
export function minorOf(version: string): number | undefined {
  const parts = /^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?(?:[-+].*)?$/.exec(version);
  if (parts === null) return undefined;
  return Number(parts[1]) > 0 ? Number.POSITIVE_INFINITY : Number(parts[2] ?? 0);
}

/**
 * The Ably channel that carries a room's presence.
 *
 * @param version Chat's version, such as `1.4` (so unless said otherwise) or `0.6`
 *
 * @example
 * chatChannelOf("lobby"); // "lobby::$chat"
 * chatChannelOf("lobby", "0.6"); // "lobby::$chat::$chatMessages"
 */
export function chatChannelOf(room: string, version = "1.4"): string {
  return `${room}${(minorOf(version) ?? 7) < 7 ? SUFFIX_BEFORE_0_7 : SUFFIX}`;
}

/**
 * The room whose presence an Ably channel carries, in either spelling; undefined for any other channel.
 *
 * @example
 * chatRoomOf("lobby::$chat"); // "lobby"
 * chatRoomOf("lobby"); // undefined
 */
export function chatRoomOf(channel: string): string | undefined {
  for (const suffix of [SUFFIX_BEFORE_0_7, SUFFIX]) {
    if (channel.endsWith(suffix)) return channel.slice(0, -suffix.length);
  }
  return undefined;
}
