/** The laws themselves: an honest adapter passes, and each kind of silent loss is seen. */
import { describe, expect, it } from "vitest";
import type { Note } from "../../src/adapters/adapter.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { differencesOf, pairsOf } from "./differences.js";
import { unfoundedInInputs, unfoundedInPayload } from "./founded.js";
import { type LawfulAdapter, unannouncedInInputs, unannouncedInPayload } from "./laws.js";

type Toy = LawfulAdapter<unknown, unknown>;

/** Writes each input as itself, changed by `change`, and says `notes`. */
const toy = (change: (inputs: PresenceInput[]) => PresenceInput[], notes: readonly Note[] = []): Toy => ({
  provider: "toy",
  accepts: () => true,
  toCanonical: (payload) => ({ inputs: payload as PresenceInput[], notes: [] }),
  fromCanonical: (inputs) => ({ payloads: [change([...inputs])], notes: [...notes] }),
});

const inputs: PresenceInput[] = [
  { mark: "sync-start", channel: "c" },
  {
    channel: "c",
    clientId: "a",
    connectionId: "1",
    action: "present",
    data: { x: 1 },
    since: "2026-01-01T00:00:00Z",
  },
  { channel: "c", clientId: "b", action: "present" },
  { mark: "sync-end", channel: "c" },
];

const without = (index: number) => (list: PresenceInput[]) => list.filter((_, i) => i !== index);
const withoutData = (list: PresenceInput[]) =>
  list.map((input) => {
    if (!("action" in input)) return input;
    const { data: _, ...rest } = input;
    return rest;
  });

describe("law 3", () => {
  it("is kept by an adapter that loses nothing", () => {
    expect(
      unannouncedInInputs(
        toy((list) => list),
        { inputs },
      ),
    ).toEqual([]);
  });

  it.each([0, 1, 2, 3])("sees that input %i was lost", (index) => {
    expect(unannouncedInInputs(toy(without(index)), { inputs }).map(({ path }) => path)).toEqual([
      `/${index}`,
    ]);
  });

  it("sees that a member of a record was lost", () => {
    expect(unannouncedInInputs(toy(withoutData), { inputs }).map(({ path }) => path)).toEqual([
      "/1/record/data",
    ]);
  });

  it("sees an input that nobody gave", () => {
    const extra: PresenceInput = { channel: "c", clientId: "z", action: "leave" };
    expect(
      unannouncedInInputs(
        toy((list) => [...list, extra]),
        { inputs },
      ),
    ).toHaveLength(1);
  });

  it("is content with a note that leads to the place, and with no other", () => {
    const note = (path: string): Note => ({ code: "dropped", path, message: "" });
    for (const path of ["/1", "/1/data", "/1/record/data", "/1/record/data/x"])
      expect(unannouncedInInputs(toy(withoutData, [note(path)]), { inputs })).toEqual([]);
    for (const path of ["", "/2", "/1/record/since", "/11", "/1/record/dat", "/1/record/data/y"])
      expect(unannouncedInInputs(toy(withoutData, [note(path)]), { inputs })).toHaveLength(1);
  });

  it("takes two texts of one instant for one", () => {
    const rewritten = (list: PresenceInput[]) =>
      list.map((input) => ("since" in input ? { ...input, since: "2026-01-01T01:00:00.000+01:00" } : input));
    expect(unannouncedInInputs(toy(rewritten), { inputs })).toEqual([]);
  });
});

describe("law 2", () => {
  const reading = (notes: Note[]): Toy => ({
    ...toy(() => []),
    toCanonical: () => ({ inputs: [], notes }),
    fromCanonical: () => ({ payloads: [{ a: 1 }], notes: [] }),
  });

  it("sees what a payload lost, and is content with a note that leads there", () => {
    const given = { payload: { a: 1, b: { c: 2 } } };
    expect(unannouncedInPayload({}, reading([]), given).map(({ path }) => path)).toEqual(["/b"]);
    expect(
      unannouncedInPayload({}, reading([{ code: "dropped", path: "/b/c", message: "" }]), given),
    ).toEqual([]);
    expect(
      unannouncedInPayload({}, reading([{ code: "dropped", path: "/a", message: "" }]), given),
    ).toHaveLength(1);
  });
});

describe("the other way", () => {
  const dropped = (path: string): Note => ({ code: "dropped", path, message: "" });
  const cries = (change: (inputs: PresenceInput[]) => PresenceInput[], note: Note): boolean =>
    unfoundedInInputs(toy(change, [note]), { inputs }).length > 0;
  const asIs = (list: PresenceInput[]): PresenceInput[] => list;

  it("sees a note of the writing about a loss that did not happen", () => {
    for (const path of ["/0", "/1", "/1/data", "/1/data/x", "/1/since", "/2"])
      expect(cries(asIs, dropped(path)), path).toBe(true);
    expect(cries(withoutData, dropped("/1/since"))).toBe(true);
    expect(cries(without(2), dropped("/1"))).toBe(true);
  });

  it("is content with a note about a loss that did", () => {
    for (const path of ["/1/data", "/1/data/x"]) expect(cries(withoutData, dropped(path)), path).toBe(false);
    for (const index of [0, 1, 2, 3]) expect(cries(without(index), dropped(`/${index}`))).toBe(false);
  });

  it("sees a note that leads nowhere", () => {
    for (const path of ["/4", "/1/dat", "/1/data/y", "/1/record/data"])
      expect(cries(withoutData, dropped(path)), path).toBe(true);
    const code = "defaulted";
    expect(cries(asIs, { code, path: "/2/data/name", message: "" })).toBe(false);
    expect(cries(asIs, { code, path: "/4/channel", message: "" })).toBe(true);
  });

  it("sees both in notes of the reading", () => {
    const written = { a: 1, list: [{ x: 1 }] };
    const reading = (note: Note): Toy => ({
      ...toy(asIs),
      toCanonical: () => ({ inputs: [], notes: [note] }),
      fromCanonical: () => ({ payloads: [written], notes: [] }),
    });
    const payload = { a: 1, b: 2, list: [{ x: 1 }, { x: 1 }] };
    const unfounded = (note: Note) => unfoundedInPayload({}, reading(note), { payload }).length > 0;
    expect(["/a", "/c", "/b/c"].map((path) => unfounded(dropped(path)))).toEqual([true, true, true]);
    expect(["/b", "/list/1", "/list/0/x"].map((path) => unfounded(dropped(path)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(unfounded({ code: "derived", path: "/a", message: "" })).toBe(false);
    expect(unfounded({ code: "derived", path: "/d/e", message: "" })).toBe(true);
  });
});

describe("differences", () => {
  it("are JSON Pointers, own members only", () => {
    const before = JSON.parse('{"__proto__":1,"a/b":[1,2],"same":{"x":0}}') as unknown;
    const after = JSON.parse('{"a/b":[1,3,4],"same":{"x":-0}}') as unknown;
    expect(differencesOf(before, after)).toEqual(["/__proto__", "/a~1b/1", "/a~1b/2"]);
  });

  it("pair a reconnected client with the connection that it was", () => {
    const one = (connectionId: string): PresenceInput => ({
      channel: "c",
      clientId: "a",
      connectionId,
      action: "enter",
    });
    expect(pairsOf([one("1"), one("2")], [one("2")])).toEqual([
      [0, undefined],
      [1, 0],
    ]);
  });
});
