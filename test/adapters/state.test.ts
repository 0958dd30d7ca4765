/** A state that `snapshot()` did not give is refused with the place of its fault; one that it gave goes on as before. */
import { describe, expect, it } from "vitest";
import { PresenceValidationError } from "../../src/validation/error.js";
import { sampleOf } from "./corpus.js";
import { inputsOfSample } from "./matrix-run.js";
import { placesIn } from "./two-faced.js";
import { type Remembering, remembering, WITH_MEMORY } from "./with-memory.js";

const CONTEXT = { channel: "room", tenantId: "acme" };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A memory that has seen something of everything: payloads in, and inputs of all providers out. */
function full(provider: (typeof WITH_MEMORY)[number]): Remembering {
  const adapter = remembering(provider) as Remembering;
  for (const payload of sampleOf(provider)) {
    adapter.toCanonical(payload, CONTEXT);
    adapter.toCanonical(payload, { channel: "other" });
  }
  for (const from of WITH_MEMORY) adapter.fromCanonical(inputsOfSample(from), CONTEXT);
  return adapter;
}

/** Where a state is refused, or "accepted". */
function refusalOf(provider: (typeof WITH_MEMORY)[number], state: unknown): string {
  try {
    remembering(provider, state);
    return "accepted";
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues[0]?.pointer ?? "none";
    throw error;
  }
}

type Path = readonly (string | number)[];

/** Puts something at a place in a value. */
function put(value: unknown, path: Path, by: unknown): void {
  let holder = value as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  holder[path.at(-1) ?? ""] = by;
}

/** What members carry, at or below these names and, in LiveKit's lists, this depth: any object, or anything at all. */
const isContent = (path: Path): boolean =>
  path.some((name) => name === "data" || name === "meta" || name === "info") ||
  path.includes("pending") ||
  (path[0] === "written" && path.length >= 7);

const FAULTS: readonly unknown[] = [() => 1, { fault: true }, [[[]]], -0.5];

describe.each(WITH_MEMORY)("%s", (provider) => {
  const state = copy(full(provider).snapshot());

  it("goes on from what it saved", () => {
    expect(placesIn(state).length).toBeGreaterThan(2);
    expect((remembering(provider, copy(state)) as Remembering).snapshot()).toEqual(state);
  });

  it("refuses what is no state, and the states of others", () => {
    for (const other of [null, 5, "state", [], {}, true, () => 1, new Map()])
      expect(refusalOf(provider, other)).not.toBe("accepted");
    for (const from of WITH_MEMORY.filter((name) => name !== provider))
      expect(refusalOf(provider, copy(full(from).snapshot())), from).not.toBe("accepted");
  });

  it("refuses a state with a fault anywhere, and names the place or what it lies in", () => {
    for (const path of placesIn(state)) {
      if (isContent(path)) continue;
      const pointer = `/${path.join("/")}`;
      for (const fault of FAULTS) {
        const broken = copy(state);
        put(broken, path, fault);
        const refusal = refusalOf(provider, broken);
        expect(`${refusal}/`.startsWith(`${pointer}/`), `${pointer} ${String(fault)}: ${refusal}`).toBe(true);
      }
    }
  });

  it("takes a copy: what happens to a state afterwards does not matter", () => {
    const given = copy(state);
    const adapter = remembering(provider, given) as Remembering;
    for (const path of placesIn(given).reverse()) put(given, path, null);
    expect(adapter.snapshot()).toEqual(state);
    const saved = adapter.snapshot();
    for (const path of placesIn(saved).reverse()) put(saved, path, null);
    expect(adapter.snapshot()).toEqual(state);
  });
});
