/** How much a set holds at most. */
import type { Core, Scope } from "./core.js";
import type { Settings } from "./options.js";

/** Tells whether one more member fits into the set and into the channel. */
export function hasRoom(core: Core, settings: Settings, scope: Scope | undefined): boolean {
  return core.live < settings.maxMembers && (scope?.live ?? 0) < settings.maxMembersPerChannel;
}
