import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { plainCopy } from "../../src/validation/plain-copy.js";
import { polluted } from "./polluted.js";

const copied = (value: unknown): unknown => {
  const result = plainCopy(value);
  if (!result.success)
    throw new Error(result.issues.map(({ pointer, message }) => `${pointer} ${message}`).join());
  return result.data;
};

const refusals = (value: unknown): readonly string[] => {
  const result = plainCopy(value);
  return result.success
    ? []
    : result.issues.map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);
};

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { in: value } : [value];
  return value;
};

class Seat {
  row = 1;
  label(): string {
    return `row ${this.row}`;
  }
}

class Numbered extends Seat {
  number = 7;
}

describe("a copy", () => {
  it("is deep, plain and equal", () => {
    const original = { a: [1, { b: "ü" }, null, true], c: {} };
    const copy = copied(original) as typeof original;
    expect(copy).toEqual(original);
    expect(copy.a).not.toBe(original.a);
    expect(copy.a[1]).not.toBe(original.a[1]);
    expect(copy.c).not.toBe(original.c);
  });

  it.each([null, true, 0, -0, 1.5, "", "𝄞", Number.MAX_VALUE])("of a scalar is the scalar: %s", (scalar) => {
    expect(copied(scalar)).toBe(scalar);
  });

  it("drops undefined, symbol-named and non-enumerable members, as JSON does", () => {
    const value = { keep: 1, drop: undefined, [Symbol("s")]: 2 };
    Object.defineProperty(value, "hidden", { value: 3, enumerable: false });
    expect(Reflect.ownKeys(copied(value) as object)).toEqual(["keep"]);
  });

  it("keeps __proto__ and other names of Object.prototype as own members, and touches no prototype", () => {
    const value = JSON.parse('{"__proto__":{"admin":true},"constructor":1,"toString":2,"hasOwnProperty":3}');
    const copy = copied(value) as object;
    expect(Object.keys(copy)).toEqual(["__proto__", "constructor", "toString", "hasOwnProperty"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
    expect("admin" in {}).toBe(false);
  });

  it("has own members even where Object.prototype has a setter of the name", () => {
    const seen: unknown[] = [];
    const setter = { set: (value: unknown): void => void seen.push(value) };
    const copy = polluted("trap", setter, () => copied(JSON.parse('{"trap":1}'))) as object;
    expect(Object.hasOwn(copy, "trap")).toBe(true);
    expect(seen).toEqual([]);
  });

  it.each([
    ["a null prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["a class with own data and methods", new Seat(), { row: 1 }],
    ["a subclass", new Numbered(), { row: 1, number: 7 }],
    [
      "another object as prototype",
      Object.create({ inherited: 1 }, { a: { value: 1, enumerable: true } }),
      { a: 1 },
    ],
    ["a frozen object", Object.freeze({ a: Object.freeze([1]) }), { a: [1] }],
    ["an object of another realm", runInNewContext("({ a: [1, { b: 2 }] })"), { a: [1, { b: 2 }] }],
    ["a class of another realm", runInNewContext("new (class { a = 1 })()"), { a: 1 }],
    [
      "a class with an accessor beside its own data",
      new (class extends Seat {
        get label2() {
          return 1;
        }
      })(),
      { row: 1 },
    ],
    [
      "a class with a toJSON beside its own data",
      new (class extends Seat {
        toJSON() {
          return 1;
        }
      })(),
      { row: 1 },
    ],
    ["a subclass of Array", Object.assign(new (class extends Array {})(), { 0: 1, length: 1 }), [1]],
  ])("takes %s", (_, value, expected) => {
    const copy = copied(value);
    expect(copy).toEqual(expected);
    expect(Object.getPrototypeOf(copy)).toBe(Array.isArray(expected) ? Array.prototype : Object.prototype);
  });

  it("reads every member once, a getter's too", () => {
    let reads = 0;
    const value = {
      get turning() {
        reads++;
        return reads === 1 ? "first" : 5;
      },
    };
    expect(copied({ data: value })).toEqual({ data: { turning: "first" } });
    expect(reads).toBe(1);
  });

  it("tells which of several getters threw", () => {
    const value = {
      good: 1,
      get bad(): never {
        throw new Error("no");
      },
      get fine() {
        return 2;
      },
    };
    expect(refusals([value])).toEqual(["/0/bad json: expected plain JSON data, got what throws when read"]);
  });

  it("asks a Proxy once per member, so that it cannot lie later", () => {
    const asked: string[] = [];
    const proxy = new Proxy(
      { a: 1, b: 2 },
      {
        get(target, name, receiver) {
          asked.push(String(name));
          return Reflect.get(target, name, receiver);
        },
      },
    );
    expect(copied(proxy)).toEqual({ a: 1, b: 2 });
    expect(asked).toEqual(["a", "b"]);
  });

  it("writes an object that stands in two places twice", () => {
    const shared = { x: 1 };
    const copy = copied({ a: shared, b: shared }) as { a: object; b: object };
    expect(copy).toEqual({ a: { x: 1 }, b: { x: 1 } });
    expect(copy.a).not.toBe(copy.b);
  });

  it("takes 64 levels and no more", () => {
    expect(copied(nested(64))).toEqual(nested(64));
    expect(refusals(nested(65))).toHaveLength(1);
    expect(refusals(nested(65))[0]).toBe(`${"/in/0".repeat(32)} depth: expected at most 64 levels`);
  });
});

describe("what JSON has no word for", () => {
  const dateLike = Object.create(Date.prototype) as Date;
  const cycle: Record<string, unknown> = {};
  cycle["self"] = { again: cycle };

  it.each<[string, unknown, string]>([
    ["a Map", new Map([["a", 1]]), "a Map"],
    ["a Set", new Set(), "a Set"],
    ["a Date", new Date(0), "a Date"],
    ["an invalid Date", new Date(Number.NaN), "a Date"],
    ["what pretends to be a Date", dateLike, "an object with a prototype of its own"],
    ["a RegExp", /a/, "a RegExp"],
    ["a Promise", Promise.resolve(1), "a Promise"],
    ["an Error", new Error("x"), "an Error"],
    ["a typed array", new Uint8Array(2), "a Uint8Array"],
    ["a Buffer", Buffer.from("a"), "a Uint8Array"],
    ["an ArrayBuffer", new ArrayBuffer(2), "an ArrayBuffer"],
    ["a WeakMap", new WeakMap(), "a WeakMap"],
    ["a boxed string", Object("a"), "a String"],
    ["a boxed number", Object(1), "a Number"],
    ["a URL", new URL("https://example.com"), "a URL"],
    ["a subclass of Map", new (class extends Map {})(), "a Map"],
    ["a Map of another realm", runInNewContext("new Map()"), "a Map"],
    ["a Date of another realm", runInNewContext("new Date(0)"), "a Date"],
    [
      "a class whose data are accessors",
      new (class {
        get a() {
          return 1;
        }
      })(),
      "an object with a prototype of its own",
    ],
    [
      "such a class of another realm",
      runInNewContext("new (class { get a() { return 1; } })()"),
      "an object with a prototype of its own",
    ],
    [
      "a class with toJSON",
      new (class {
        toJSON() {
          return 1;
        }
      })(),
      "an object with a prototype of its own",
    ],
    ["a class with own data", new Numbered(), "an object with a prototype of its own"],
    [
      "such a class of another realm",
      runInNewContext("new (class { a = 1 })()"),
      "an object with a prototype of its own",
    ],
    [
      "an object that inherits from another",
      Object.create({ a: 1 }),
      "an object with a prototype of its own",
    ],
    [
      "what names its own kind",
      new (class {
        get [Symbol.toStringTag]() {
          return `\u001b${"x".repeat(100)}`;
        }
      })(),
      `a \\u001b${"x".repeat(73)}…`,
    ],
    ["an own toJSON", { toJSON: () => 1 }, "a function"],
    ["a function", () => 1, "a function"],
    ["a class", Seat, "a function"],
    ["a symbol", Symbol("s"), "a symbol"],
    ["a BigInt", 1n, "a BigInt"],
    ["NaN", Number.NaN, "NaN"],
    ["Infinity", Number.POSITIVE_INFINITY, "Infinity"],
    ["-Infinity", Number.NEGATIVE_INFINITY, "-Infinity"],
    ["a cycle", cycle, "a reference to an ancestor"],
    ["a sparse array", Object.assign([1, 2, 3].slice(0, 1), { 2: 2 }), "a hole"],
    ["undefined in an array", [undefined], "undefined"],
    ["a huge sparse array", Object.assign([], { length: 4_000_000_000 }), "a hole"],
    [
      "a getter that throws",
      {
        get a() {
          throw new Error("no");
        },
      },
      "what throws when read",
    ],
  ])("is refused with its path: %s", (_, value, got) => {
    const issues = refusals({ data: { deep: [value] } });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^\/data\/deep\/0/);
    expect(issues[0]).toContain(`json: expected plain JSON data, got ${got}`);
  });

  it.each([
    ["in a string", { a: "x\ud800y" }, "/a"],
    ["reversed", { a: "\udc00\ud800" }, "/a"],
    ["in a name", { "\udfff": 1 }, "/\\udfff"],
  ])("is refused with its path: a lone surrogate %s", (_, value, pointer) => {
    expect(refusals(value)).toEqual([`${pointer} unicode: expected Unicode text, got a lone surrogate`]);
  });

  it("is all told at once", () => {
    expect(refusals({ a: 1n, b: [() => 1], c: Number.NaN }).map((text) => text.split(" ")[0])).toEqual([
      "/a",
      "/b/0",
      "/c",
    ]);
  });

  it("is told at most 100 times", () => {
    expect(refusals(Array.from({ length: 1_000_000 }, () => 1n))).toHaveLength(100);
  });
});

describe("hostile values end soon", () => {
  it("sharing that unfolds to 2^60 values", () => {
    let value: object = {};
    for (let level = 0; level < 60; level++) value = { a: value, b: value };
    expect(refusals(value).at(-1)).toMatch(/size: expected at most 1000000 values$/);
  });

  it.each<[string, unknown]>([
    ["texts", "x"],
    ["numbers", 1],
  ])("sharing that unfolds to a million %s", (_, member) => {
    const wide = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_unused, index) => [`k${index}`, member]));
    // The array, and each object with its members: 1 + 998 x 1001, and the last one.
    const thousand = wide(1000);
    const shared = Array.from({ length: 998 }, () => thousand);
    expect(refusals([...shared, wide(1000)])).toEqual([]);
    expect(refusals([...shared, wide(1001)])).toEqual(["/998/k1000 size: expected at most 1000000 values"]);
  });

  it("an array Proxy that claims a length of 2^32 - 1", () => {
    const liar = new Proxy([], {
      get: (target, name, receiver) =>
        name === "length" ? 2 ** 32 - 1 : Reflect.get(target, name, receiver),
    });
    expect(refusals(liar)).toEqual(["/0 json: expected plain JSON data, got a hole"]);
  });

  it("a Proxy that always has another prototype", () => {
    const endless = (): object => new Proxy({}, { getPrototypeOf: endless });
    expect(copied(endless())).toEqual({});
    expect(refusals([[endless()]])).toEqual([
      "/0/0 json: expected plain JSON data, got an object with a prototype of its own",
    ]);
  });

  it("a Proxy whose chain of prototypes becomes endless only when its members are read", () => {
    const endless = (): object => new Proxy({}, { getPrototypeOf: endless });
    let asked = 0;
    const liar = new Proxy(
      { a: 1 },
      { getPrototypeOf: () => (asked++ === 0 ? Object.prototype : endless()) },
    );
    expect(copied({ data: liar })).toEqual({ data: { a: 1 } });
  });

  it("a Proxy whose traps throw, and a revoked one", () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusals({ a: throwing })).toEqual([
      "/a json: expected plain JSON data, got what throws when read",
    ]);
    expect(refusals({ a: proxy })).toEqual(["/a json: expected plain JSON data, got what throws when read"]);
  });

  it("100,000 levels", () => {
    expect(refusals(nested(100_000))).toHaveLength(1);
  });
});
