/** Live objects: they answer rightly while they are checked, and may answer otherwise when they are read again. */

type Path = readonly (string | number)[];

/** Every place in a value but the value itself. */
export function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const path = [...at, key];
    return [path, ...placesIn(member, path)];
  });
}

/** What a live member answers instead of the truth. */
export const FACES: readonly unknown[] = [7, null, undefined, {}, [7], "two-faced", Symbol("face")];

/** A copy of which the member at the path answers with another value from the `turn`th reading on. */
export function twoFaced(value: unknown, path: Path, turn: number, face: unknown): unknown {
  const copy = structuredClone(value);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  const name = path.at(-1) ?? "";
  const right = holder[name];
  let readings = 0;
  Object.defineProperty(holder, name, { enumerable: true, get: () => (++readings < turn ? right : face) });
  return copy;
}

/**
 * A proxy of a value, and of everything in it, that lies now and then: about a member's value, about which members
 * there are, or by throwing. `random` gives numbers from 0 up to 1.
 */
export function liar(value: unknown, random: () => number, rate: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return new Proxy(value, {
    get(target, name, receiver): unknown {
      if (random() < rate) {
        if (random() < 0.1) throw new TypeError("a liar's own error");
        return pick(FACES);
      }
      return liar(Reflect.get(target, name, receiver), random, rate);
    },
    has: (target, name) => (random() < rate ? !Reflect.has(target, name) : Reflect.has(target, name)),
    ownKeys: (target) => {
      const keys = Reflect.ownKeys(target);
      return random() < rate ? keys.filter((key) => key === "length" || random() < 0.5) : keys;
    },
    getOwnPropertyDescriptor: (target, name) => {
      const truth = Reflect.getOwnPropertyDescriptor(target, name);
      if (truth === undefined || truth.configurable !== true || random() >= rate) return truth;
      return random() < 0.3 ? undefined : { ...truth, value: pick(FACES) };
    },
  });
}
