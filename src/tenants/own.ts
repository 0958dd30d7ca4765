/** Reading what was made elsewhere. Only own members count: what is inherited was said by nobody. */

/** The own member of a record or an envelope; far cheaper than to copy all of them by `ownMembers`. */
export const own = <T extends object, K extends keyof T>(object: T | undefined, name: K): T[K] | undefined =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;
