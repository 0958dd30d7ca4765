/**
 * Reading what was made elsewhere, and making what others read. Only own members count: what is inherited was said by
 * nobody.
 */
import { ownMembers } from "../presence-set/own.js";

export { ownMembers };

/** The own member of a record or an envelope; far cheaper than to copy all of them by `ownMembers`. */
export const own = <T extends object, K extends keyof T>(object: T | undefined, name: K): T[K] | undefined =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

/**
 * Sets an own member of something new, whatever `Object.prototype` says of the name (`__proto__`, a setter, a member that
 * cannot be overwritten).
 */
export function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name in Object.prototype) {
    const member: PropertyDescriptor = { value, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(target, name, ownMembers(member));
  } else target[name] = value;
}
