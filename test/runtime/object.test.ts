/** What an object is, which of its members are its own, and how one is set whatever it is called. */
import { expect, it } from "vitest";
import { hasOwn, isObject, ownMembers, setOwn } from "../../src/runtime/object.js";

it.each<[string, unknown, boolean]>([
  ["an object", {}, true],
  ["one that inherits nothing", Object.create(null), true],
  ["an array", [], false],
  ["null", null, false],
  ["a text", "{}", false],
  ["a function", () => ({}), false],
  ["bytes", new Uint8Array(1), false],
  ["a Buffer", Buffer.from("{}"), false],
  ["a DataView", new DataView(new ArrayBuffer(1)), false],
])("an object, to JSON: %s", (_, value, expected) => {
  expect(isObject(value)).toBe(expected);
});

it("asks for own members, also of what inherits nothing or has a hasOwnProperty of its own", () => {
  const odd = Object.assign(Object.create(null) as object, { a: 1, hasOwnProperty: () => true });
  expect([hasOwn(odd, "a"), hasOwn(odd, "b")]).toEqual([true, false]);
  expect([hasOwn({}, "toString"), hasOwn({}, "__proto__")]).toEqual([false, false]);
  expect([hasOwn([1], 0), hasOwn([1], 1)]).toEqual([true, false]);
});

it("reads own members only", () => {
  const heir = Object.assign(Object.create({ inherited: 1 }) as object, { own: 2 });
  expect(Object.keys(ownMembers(heir))).toEqual(["own"]);
  expect("toString" in ownMembers(heir)).toBe(false);
});

it.each(["__proto__", "constructor", "toString", "name"])("sets an own member of any name: %s", (name) => {
  const target: Record<string, unknown> = {};
  setOwn(target, name, { admin: true });
  setOwn(target, name, { admin: false });
  expect(Object.getOwnPropertyDescriptor(target, name)).toEqual({
    value: { admin: false },
    writable: true,
    enumerable: true,
    configurable: true,
  });
  expect(target["admin"]).toBeUndefined();
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});
