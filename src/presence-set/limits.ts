/** How much a set holds at most. */
import type { Core } from "./core.js";
import type { Settings } from "./options.js";
import type { Scope } from "./scope.js";

/** Tells whether a channel is known, or may become so. */
export function hasRoomForChannel(core: Core, settings: Settings, scope: Scope | undefined): boolean {
  return scope !== undefined || core.channels < settings.maxChannels;
}

/** Tells whether one more member fits into the set and into the channel. */
export function hasRoom(core: Core, settings: Settings, scope: Scope | undefined): boolean {
  if (core.live >= settings.maxMembers || !hasRoomForChannel(core, settings, scope)) return false;
  return (scope?.live ?? 0) < settings.maxMembersPerChannel;
}
