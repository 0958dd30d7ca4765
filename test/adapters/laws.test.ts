/** The laws themselves: an honest adapter passes, and each kind of silent loss is seen. */
import { describe, expect, it } from "vitest";
import type { Note } from "../../src/adapters/adapter.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { differencesOf, pairsOf } from "./differences.js";
import { unfoundedInInputs, unfoundedInPayload } from "./founded.js";
import { unannouncedInInputs } from "./inputs-law.js";
import { type LawfulAdapter, unannouncedInPayload } from "./laws.js";

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
    for (const path of ["/1/data", "/1/record/data", "/1/record/data/x"])
      expect(unannouncedInInputs(toy(withoutData, [note(path)]), { inputs })).toEqual([]);
    for (const path of ["", "/1", "/2", "/1/record/since", "/11", "/1/record/dat", "/1/record/data/y"])
      expect(unannouncedInInputs(toy(withoutData, [note(path)]), { inputs })).toHaveLength(1);
  });

  it("excuses an input by a note about the whole of it where it is gone, and nothing of what comes back", () => {
    const whole: readonly Note[] = [{ code: "derived", path: "/1", message: "" }];
    const last = (list: PresenceInput[]) => [...without(1)(list), list[1] as PresenceInput];
    const lost = (change: (list: PresenceInput[]) => PresenceInput[]) =>
      unannouncedInInputs(toy(change, whole), { inputs }).length;
    expect([lost(without(1)), lost(last), lost((list) => [...list, list[1] as PresenceInput])]).toEqual([
      0, 0, 0,
    ]);
    expect(lost((list) => last(withoutData(list)))).toBe(1);
    expect(lost((list) => [...list, { ...(list[1] as object), action: "leave" } as PresenceInput])).toBe(1);
  });

  it("tells again somebody who was told, in the stead of one that a note speaks of", () => {
    const whole: readonly Note[] = [{ code: "derived", path: "/4", message: "" }];
    const other = { ...(inputs[1] as object), connectionId: "2" };
    const left = { ...other, action: "leave" } as PresenceInput;
    const given = { inputs: [...inputs, left] };
    const instead = (one: PresenceInput) => toy((list) => [...list.slice(0, -1), one], whole);
    expect(unannouncedInInputs(instead(inputs[1] as PresenceInput), given)).toEqual([]);
    expect(unannouncedInInputs(instead(other as PresenceInput), given)).not.toEqual([]);
  });

  it("excuses nothing by a note of the reading, but what the subject says it means", () => {
    const read: Toy = {
      ...toy(withoutData),
      toCanonical: (payload) => ({
        inputs: payload as PresenceInput[],
        notes: [{ code: "dropped", path: "/0/data", message: "" }],
      }),
    };
    expect(unannouncedInInputs(read, { inputs })).toHaveLength(1);
    expect(unannouncedInInputs(read, { inputs }, () => ({ places: ["/record/data"] }))).toEqual([]);
    expect(unannouncedInInputs(read, { inputs }, () => ({ places: ["/record/since"] }))).toHaveLength(1);
    const extra: PresenceInput = { channel: "c", clientId: "z", action: "leave" };
    const more: Toy = { ...read, fromCanonical: toy((list) => [...list, extra]).fromCanonical };
    const isLeave = (input: PresenceInput): boolean => "action" in input && input.action === "leave";
    expect(unannouncedInInputs(more, { inputs })).toHaveLength(1);
    expect(unannouncedInInputs(more, { inputs }, () => ({ adds: isLeave }))).toEqual([]);
  });

  it("takes data for what it unwraps to, and for nothing else", () => {
    const wrapped = (encoding: string, value: unknown) => ({ data: { $data: { encoding, value } } });
    const lost = (before: object, after: object): number => {
      const one = { channel: "c", clientId: "a", action: "enter" } as const;
      return unannouncedInInputs(
        toy(() => [{ ...one, ...after }]),
        { inputs: [{ ...one, ...before }] },
      ).length;
    };
    expect(lost(wrapped("json", "x"), wrapped("utf-8", "x"))).toBe(0);
    expect(lost(wrapped("json", { a: 1 }), { data: { a: 1 } })).toBe(0);
    expect(lost({ data: { $data: 1 } }, wrapped("json", { $data: 1 }))).toBe(0);
    expect(lost(wrapped("base64", "S/"), wrapped("base64", "Sw=="))).toBe(0);
    expect(lost(wrapped("base64", "*"), wrapped("json", wrapped("base64", "*").data))).toBe(0);
    expect(lost(wrapped("base64", "Sw=="), wrapped("utf-8", "Sw=="))).toBeGreaterThan(0);
    expect(lost(wrapped("json", 1), wrapped("utf-8", "1"))).toBeGreaterThan(0);
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
