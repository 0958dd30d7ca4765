/** Reading and copying own members only: a payload may name `__proto__` or anything else. */

/** A value that has members by name. */
export type Members = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object and not a list. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An own member, or undefined. */
export const own = (source: object, name: string): unknown =>
  Object.hasOwn(source, name) ? (source as Members)[name] : undefined;

/** An own text member, or undefined. */
export function ownText(source: object, name: string): string | undefined {
  const value = own(source, name);
  return typeof value === "string" ? value : undefined;
}

/** Sets a member, also one named `__proto__`, which an assignment would not. */
export function setOwn(target: object, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  else (target as Record<string, unknown>)[name] = value;
}

/** Copies the members of an object into another one, over those that are there. */
export function copyInto(target: Record<string, unknown>, source: object): void {
  for (const name of Object.keys(source)) setOwn(target, name, (source as Members)[name]);
}

/** A copy of an object that is to be added to. Adding to a copy that a spread made takes V8 several times as long. */
export function copyOf(source: object): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  copyInto(copy, source);
  return copy;
}

/** A copy of an object without some of its members; undefined when nothing is left. */
export function without(source: object, names: ReadonlySet<string>): Record<string, unknown> | undefined {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(source)) {
    if (names.has(name)) continue;
    copy ??= {};
    setOwn(copy, name, (source as Members)[name]);
  }
  return copy;
}

/** Names that look like array indices are listed before all others, in the order of their numbers. */
const isIndex = (name: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;

/** Tells whether a new member would be listed as the last one. */
export function listsLast(target: object, name: string): boolean {
  const last = Object.keys(target).at(-1);
  if (Object.hasOwn(target, name)) return false;
  return last === undefined || !isIndex(name) || (isIndex(last) && Number(last) < Number(name));
}
