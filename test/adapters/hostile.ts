/** Values that nobody sends by accident. */
import fc from "fast-check";

/** Hostile values with names; made anew each time, since a revoked proxy or a getter may keep state. */
export function hostileValues(): (readonly [what: string, value: unknown])[] {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error("get");
      },
      ownKeys() {
        throw new Error("ownKeys");
      },
      getOwnPropertyDescriptor() {
        throw new Error("descriptor");
      },
    },
  );
  const getter = Object.defineProperty({}, "event", {
    enumerable: true,
    get() {
      throw new Error("getter");
    },
  });
  let deep: unknown = 0;
  for (let depth = 0; depth < 20_000; depth++) deep = depth % 2 === 0 ? [deep] : { a: deep };
  return [
    ["a cyclic object", cyclic],
    ["a revoked proxy", proxy],
    ["a proxy that throws", throwing],
    ["a getter that throws", getter],
    ["a very deep value", deep],
    ["a huge text", "x".repeat(1 << 20)],
    ["a lone surrogate", "\ud800"],
    ["not a number", Number.NaN],
    ["an infinite number", Number.POSITIVE_INFINITY],
    ["a number past 2^53", 2 ** 60],
    ["minus zero", -0],
    ["a bigint", 10n ** 30n],
    ["a symbol", Symbol("s")],
    ["a function", () => 1],
    ["a date", new Date(0)],
    ["a map", new Map([["event", "x"]])],
    ["an object without prototype", Object.assign(Object.create(null) as object, { event: "x" })],
    [
      "a polluting object",
      JSON.parse('{"__proto__":{"event":"x","channel":"c"},"constructor":{"prototype":{}}}'),
    ],
    ["an inherited payload", Object.create({ event: "room_started", room: { name: "demo" } })],
    ["a sparse array", Object.assign([], { length: 5 })],
    ["a text of digits past every year", "99999999999999999999"],
  ];
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...at, key]))];
}

function replaced(value: unknown, [first, ...rest]: Path, by: (old: unknown) => unknown): unknown {
  if (first === undefined) return by(value);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const target = copy as Record<string, unknown>;
  const member = replaced(target[first], rest, by);
  Object.defineProperty(target, first, {
    value: member,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return copy;
}

/** One of the payloads with one place in it replaced by something else. */
export function spoil(payloads: readonly unknown[]): fc.Arbitrary<unknown> {
  const others = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      0,
      -1,
      1.5,
      1e300,
      true,
      [],
      {},
      [[]],
      "__proto__",
      "\ud800",
      Number.NaN,
    ),
    fc.constantFrom<unknown>(undefined, 10n, "9".repeat(30), [null], { metas: 1 }, { $data: 1 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc
    .constantFrom(...payloads)
    .chain((payload) =>
      fc
        .tuple(fc.constantFrom(...pathsOf(payload)), others)
        .map(([path, other]) => replaced(payload, path, () => other)),
    );
}
