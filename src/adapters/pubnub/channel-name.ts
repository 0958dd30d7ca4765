/** Presence of a channel is published on a channel of its own, whose name ends in `-pnpres`. */

const SUFFIX = "-pnpres";

/** Tells whether a channel carries presence events. */
export const isPresenceChannel = (name: string): boolean => name.endsWith(SUFFIX);

/** The channel that a presence channel speaks of. Only the last suffix goes: the name itself may hold another. */
export const withoutSuffix = (name: string): string =>
  isPresenceChannel(name) ? name.slice(0, -SUFFIX.length) : name;

/** The presence channel of a channel. */
export const withSuffix = (name: string): string => `${name}${SUFFIX}`;
